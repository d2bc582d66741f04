import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { anyHostile } from './hostile.fixture.ts';

function nodesOf(markdown: string): Node[] {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes;
}

function shownText(markdown: string): string {
  return nodesOf(markdown)
    .map((node) => (node.type === 'softbreak' || node.type === 'paragraph' ? '\n' : (node.literal ?? '')))
    .join('');
}

/** Texts made mostly of what Markdown and HTML give a meaning to. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '!',
          '*',
          '_',
          '`',
          '~',
          '#',
          '-',
          '+',
          '=',
          '|',
          '&',
          ';',
          '\\',
          '\n',
          ' ',
          '\t',
        ],
        ...[
          '1.',
          '2)',
          'http://a.b',
          '<b>',
          '&lt;',
          '&#x41;',
          '](x)',
          '<a@b.c>',
          '[a]: /x',
          '    ',
          '```',
          '---',
          '<!--',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
  )
  .map((all) => all.join(''));

const dangerous = fc.oneof(pieces, anyHostile);

describe('escaped Markdown', () => {
  test('is nothing but paragraphs of text to a CommonMark parser', () => {
    fc.assert(
      fc.property(dangerous, (text) => {
        const types = new Set(nodesOf(escapeMarkdown(text)).map((node) => node.type));
        expect([...types].filter((type) => !['document', 'paragraph', 'text', 'softbreak'].includes(type))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('shows every character that was typed', () => {
    const words = (text: string) => text.replace(/[ \t\n]+/g, ' ').trim();
    fc.assert(
      fc.property(dangerous, (text) => {
        expect(words(shownText(escapeMarkdown(text)))).toBe(words(cleanText(text)));
      }),
      { numRuns: 500 },
    );
  });

  test('leaves ordinary text readable', () => {
    const plain = 'R&D и A4 (210 × 297), +7 900 000-00-00, цена — 30 000 ₽. Да! 1.5 л';
    expect(escapeMarkdown(plain)).toBe(plain);
  });

  test('escapes lists, headings, links and tags', () => {
    expect(escapeMarkdown('- раз\n1. два\n# три')).toBe('\\- раз\n1\\. два\n\\# три');
    expect(escapeMarkdown('[a](http://b) <b>')).toBe('\\[a\\](http://b) \\<b>');
  });
});
