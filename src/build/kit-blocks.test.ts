import { describe, expect, test } from 'vitest';
import { kitBlocks } from './kit-blocks.ts';

const file = 'content/kit/en/rules.md';
const read = (source: string) =>
  kitBlocks(source, {
    file,
    polish: (text) => text.toUpperCase(),
    link: (address) => (address.startsWith('https:') ? { href: address } : undefined),
  });

describe('Markdown of the kit', () => {
  test('becomes headings, paragraphs, notices and lists of the document model', () => {
    const source = [
      ...['---', 'title: "x"', '---', '', '## One', '', 'a line', 'and **its** end,  ', 'a break', ''],
      ...['### Two', '', '> mind', '> this', '', '- b', '- c [d](https://x.example)', '', '1. e', '2. **f** g'],
    ].join('\n');
    expect(read(source)).toEqual([
      { type: 'heading', level: 2, text: 'ONE' },
      {
        type: 'paragraph',
        text: [
          { text: 'A LINE AND ' },
          { text: 'ITS', strong: true },
          { text: ' END,' },
          { text: '\n' },
          { text: 'A BREAK' },
        ],
      },
      { type: 'heading', level: 3, text: 'TWO' },
      { type: 'notice', text: 'MIND THIS' },
      { type: 'list', items: [[{ text: 'B' }], [{ text: 'C ' }, { text: 'D', href: 'https://x.example' }]] },
      { type: 'list', ordered: true, items: [[{ text: 'E' }], [{ text: 'F', strong: true }, { text: ' G' }]] },
    ]);
  });

  test('keeps the empty cells of a table as room to write, and numbers at the end of their column', () => {
    const [table] = read('| Who | How much |\n| --- | --: |\n| a | **1** |\n| | |\n| b |');
    expect(table).toMatchObject({
      type: 'table',
      isForm: true,
      columns: [{ title: 'WHO' }, { title: 'HOW MUCH', align: 'end' }],
      rows: [
        ['A', [{ text: '1', strong: true }]],
        ['', ''],
        ['B', ''],
      ],
    });
  });
});

describe('what the document model does not know is told with its line', () => {
  test.each([
    ['a list in a list', 'x\n\n- a\n  - b', `${file}:4: list in an item of a list: expected one paragraph`],
    ['a paragraph more in an item', '- a\n\n  b', `${file}:3: paragraph in an item of a list: expected one paragraph`],
    ['an item without words', '-\n', `${file}:1: nothing in an item of a list: expected one paragraph`],
    ['a list in a notice', '> - a', `${file}:1: list in a notice: expected one paragraph`],
    ['a box to tick', '- [ ] a', `${file}:1: a box to tick: expected an item of plain text`],
    ['HTML', 'a\n\n<div>b</div>', `${file}:3: html: expected headings (##, ###), paragraphs, lists, tables`],
    ['HTML in a line', 'a\nb <b>c</b>', `${file}:2: html: expected plain text, **strong** and links`],
    ['emphasis', 'a *b*', `${file}:1: emphasis: expected plain text, **strong** and links`],
    ['an image', '![a](b.png)', `${file}:1: image: expected plain text, **strong** and links`],
    ['code', '```\na\n```', `${file}:1: code: expected headings (##, ###)`],
    ['a rule', 'a\n\n***', `${file}:3: thematicBreak: expected headings (##, ###)`],
    ['a heading of another level', 'a\n\n# b', `${file}:3: #: expected ## or ###`],
    ['strong words in a heading', '## a **b**', `${file}:1: strong in a heading: expected plain text`],
    ['a link that may not be', '[a](javascript:b)', `${file}:1: a link to javascript:b: expected an https address`],
  ])('%s', (_name, source, message) => {
    expect(() => read(source)).toThrow(message);
  });
});
