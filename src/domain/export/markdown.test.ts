import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullBrief } from '#domain/brief/sample-brief.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { anyHostile, longHostile } from '#domain/text/hostile.fixture.ts';
import { blankDocument } from './blank-document.ts';
import { briefDocument } from './brief-document.ts';
import type { Block, ExportDocument } from './document.ts';
import { toMarkdown } from './markdown.ts';
import { sampleTexts } from './sample-texts.fixture.ts';

const empty: ExportDocument = {
  locale: 'en',
  title: 'Title',
  facts: [],
  blocks: [],
  running: { header: '', footer: '', page: '' },
};
const write = (...blocks: Block[]) => toMarkdown({ ...empty, blocks }).replace('# Title\n\n', '');

function nodesOf(markdown: string): Node[] {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes;
}

const typed = fc.oneof(
  anyHostile,
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '[a](http://b)',
          '<b>',
          '<http://a.b>',
          '![',
          '](',
          '`',
          '*',
          '_',
          '#',
          '- ',
          '1. ',
          '|',
          '\\',
          '&lt;',
          '\n',
          '\n\n',
        ],
        ...['    ', '```\n', '---', '>', '[a]: http://b', 'слово', '\u0000', '\ud83d'],
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('Markdown', () => {
  test('holds no link, image, HTML or code that came from what people typed, wherever they typed it', () => {
    fc.assert(
      fc.property(typed, typed, (one, two) => {
        const brief = {
          ...fullBrief,
          number: one,
          fields: {
            ...fullBrief.fields,
            title: two,
            problem: one,
            customer: { name: two },
            criteria: [one, two],
            deliverables: [{ what: one, format: two }],
            due: one,
            budget: { amount: two, currency: one },
          },
          kindFields: { colours: one, run: two },
        };
        const source = briefDocument({ brief, form: sampleForm, company: 'Polus', locale: 'en', texts: sampleTexts });
        const types = new Set(nodesOf(toMarkdown(source)).map(({ type }) => type));
        for (const type of [
          'link',
          'image',
          'html_inline',
          'html_block',
          'code',
          'code_block',
          'emph',
          'block_quote',
        ]) {
          expect(types).not.toContain(type);
        }
      }),
    );
  });

  test.each(Object.entries(longHostile))('writes 50,000 characters of %s in no time', (_name, text) => {
    const started = performance.now();
    write(
      { type: 'value', label: 'A', text },
      { type: 'paragraph', text },
      { type: 'list', items: [text] },
      { type: 'table', columns: [{ title: 'A', share: 1 }], rows: [[text]] },
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('has the headings of the document and no others', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const blocks: Block[] = [
          { type: 'heading', level: 2, text: `x ${text}` },
          { type: 'value', label: 'A', text },
          { type: 'paragraph', text },
          { type: 'table', columns: [{ title: 'A', share: 1 }], rows: [[text]] },
        ];
        const count = nodesOf(toMarkdown({ ...empty, blocks })).filter(({ type }) => type === 'heading').length;
        expect(count).toBe(2);
      }),
    );
  });

  test('begins with company, approval and what sort of document it is', () => {
    const document = {
      ...empty,
      letterhead: 'Polus',
      corner: { heading: 'Approved by', lines: ['Director', '________'] },
    };
    const running = { ...empty.running, footer: 'version 2' };
    expect(toMarkdown({ ...document, eyebrow: 'Brief No. 7', facts: ['print', 'draft'], running })).toBe(
      'Polus\n\n**Approved by**\\\nDirector\\\n………\n\nBrief No. 7\n\n# Title\n\nprint · draft\n\n---\n\nversion 2\n',
    );
  });

  test('puts a short answer behind its label and a long one under it', () => {
    expect(write({ type: 'value', label: 'Goal', text: '*more* requests' })).toBe('**Goal**: \\*more\\* requests\n');
    expect(write({ type: 'value', label: 'Goal', text: 'a\nb\n\nc' })).toBe('**Goal**\n\na\\\nb\n\nc\n');
    const parts = [{ label: 'Now', text: '12\n13' }];
    expect(write({ type: 'value', label: 'Measure', text: '', parts })).toBe('**Measure**\n\n- Now: 12 / 13\n');
  });

  test('writes lists, tables, notes and signatures', () => {
    expect(write({ type: 'list', label: 'Criteria', items: ['a\nb', 'c'], ordered: true })).toBe(
      '**Criteria**\n\n1. a\\\n   b\n2. c\n',
    );
    expect(write({ type: 'list', items: ['a'] })).toBe('- a\n');
    const columns = [{ title: 'What', share: 2 }, { title: 'How many', share: 1, align: 'end' } as const];
    expect(write({ type: 'table', caption: 'Things', hint: 'Each', columns, rows: [['a | b\nc', '2']] })).toBe(
      '**Things**\n\nEach\n\n| What | How many |\n| --- | --: |\n| a \\| b / c | 2 |\n',
    );
    expect(write({ type: 'note', text: 'one\n\ntwo' })).toBe('> one\n> \n> two\n');
    const signing = { side: 'Party', name: 'Name', signature: 'Signature', date: 'Date' };
    expect(write({ type: 'signatures', columns: signing, rows: [{ side: 'Customer', name: 'A' }] })).toContain(
      '| Customer | A |  |  |',
    );
  });

  test('makes links of safe addresses only, and keeps emphasis off spaces', () => {
    const text = [
      { text: 'See ' },
      { text: 'the [guide] ', href: 'https://a.example/x y' },
      { text: 'or this', href: 'javascript:alert(1)' },
      { text: ' now ', strong: true },
      { text: ' ' },
    ];
    expect(write({ type: 'paragraph', text })).toBe(
      'See [the \\[guide\\]](<https://a.example/x%20y>) or this **now**\n',
    );
  });

  test('of an empty template has dots to write over', () => {
    const [kind] = sampleForm.kinds;
    if (kind === undefined) throw new Error('The sample form has no kinds');
    const source = {
      form: sampleForm,
      kind,
      mode: 'full',
      company: 'Polus',
      locale: 'en',
      texts: sampleTexts,
    } as const;
    const markdown = toMarkdown(blankDocument({ ...source, texts: sampleTexts.exports }));
    expect(markdown).toContain('**Label of problem**\n\nHint of problem\n\n………\n');
    expect(markdown).toContain('- Metric: ………\n');
    expect(markdown).toContain('**Label of run**: ……… copies');
    expect(markdown).not.toContain('\\_');
  });
});
