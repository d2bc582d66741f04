import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyResult, banks, plain } from './result-link.fixture.ts';
import { decodeResultLink, encodeResultLink, type ResultLinkProblem } from './result-link.ts';
import { bank } from './vectors.fixture.ts';

interface LinkCase {
  readonly name: string;
  readonly link: string;
  /** Null: it opens. */
  readonly problem: ResultLinkProblem | null;
}

const corpus = JSON.parse(
  readFileSync(new URL('../../../tests/fixtures/result-links.json', import.meta.url), 'utf8'),
) as LinkCase[];

describe('a link that is not as it was', () => {
  test('with one changed character anywhere is always noticed', () => {
    const anyCharacter = fc.oneof(
      fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-_~% )/'),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(anyResult, fc.nat(), anyCharacter, (result, place, character) => {
        const link = encodeResultLink(result, banks[result.instrument] ?? bank);
        const at = place % link.length;
        fc.pre(link[at] !== character);
        const changed = link.slice(0, at) + character + link.slice(at + 1);
        expect(decodeResultLink(changed, banks, 'en').ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('without its last character, or with two neighbours swapped, is always noticed', () => {
    fc.assert(
      fc.property(anyResult, fc.nat(), (result, place) => {
        const link = encodeResultLink(result, banks[result.instrument] ?? bank);
        const at = place % (link.length - 1);
        const swapped = link.slice(0, at) + link[at + 1] + link[at] + link.slice(at + 2);
        expect(decodeResultLink(link.slice(0, -1), banks, 'en').ok).toBe(false);
        expect(decodeResultLink(swapped, banks, 'en').ok).toBe(swapped === link);
      }),
    );
  });

  test('never makes reading fail otherwise than by a problem', () => {
    const soup = fc.string({
      unit: fc.constantFrom('1', '.', 'company', 'f', 's', '~a', 'AA', '-', '%', 'ж', '2026-1'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), (text) => {
        expect(decodeResultLink(text, banks, 'en').ok).toBe(false);
      }),
    );
  });

  test.each(corpus)('is told what is wrong with it: $name', ({ link, problem }) => {
    const outcome = decodeResultLink(link, banks, 'en');
    expect(outcome.ok ? null : outcome.problem).toBe(problem);
  });

  test('is known in forty ways and more', () => {
    expect(corpus.filter(({ problem }) => problem !== null).length).toBeGreaterThanOrEqual(40);
    expect(new Set(corpus.map(({ link }) => link)).size).toBe(corpus.length);
  });

  test('longer than an address may be is not looked into', () => {
    const huge = encodeResultLink(plain, bank).padEnd(16_001, 'A');
    expect(decodeResultLink(huge, banks, 'en')).toEqual({ ok: false, problem: 'too-large' });
    expect(decodeResultLink(huge.slice(0, 16_000), banks, 'en')).toEqual({ ok: false, problem: 'damaged' });
  });
});
