import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyResult, banks, ofCompany, plain } from './result-link.fixture.ts';
import { encodeResultLink, findResultLinks, instrumentOfLink } from './result-link.ts';
import { bank } from './vectors.fixture.ts';

describe('the instrument of a link', () => {
  test('is known before there is a bank to read it against', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const link = encodeResultLink(result, banks[result.instrument] ?? bank);
        expect(instrumentOfLink(` ${link}`)).toBe(result.instrument);
      }),
    );
    expect(instrumentOfLink('2.climate.')).toBe('climate');
  });

  test.each(['', 'hello', '1.Company.x', '1.company', '0.company.x', '1.__proto__.x'])('is none in %j', (text) => {
    expect(instrumentOfLink(text)).toBeNull();
  });
});

describe('links in a pasted text', () => {
  const one = encodeResultLink({ ...plain, respondent: { role: 'sales', label: 'Autumn' } }, bank);
  const two = encodeResultLink({ ...plain, id: 'b-2', finishedAt: '2026-11-24' }, bank);
  const page = 'https://parity.example/en/assessment/result/';

  test.each([
    ['addresses on their own lines', `${page}#r=${one}\r\n${page}#r=${two}`],
    ['addresses in messages', `Mine: ${page}#r=${one}. Theirs (${page}#r=${two}), as agreed.`],
    ['addresses in brackets and quotes', `<${page}#r=${one}> «${page}#r=${two}»…`],
    ['bare fragments', `#r=${one} r=${two}`],
    ['bare values', `${one}\n${two}.`],
    ['the other language and more in the fragment', `/assessment/result/#r=${one}&x=1 /?utm=2#from=me&r=${two}`],
    ['percent-encoded addresses', `https://out.example/?to=${encodeURIComponent(`${page}#r=${one}`)} %23r=${two}`],
  ])('are found as %s', (_how, text) => {
    expect(findResultLinks(text)).toEqual([one, two]);
  });

  test('are found when they are damaged too, so that it can be said', () => {
    expect(findResultLinks(`${page}#r=${one.slice(0, 40)}… ${page}#r=hello`)).toEqual([one.slice(0, 40), 'hello']);
  });

  test.each(['', 'Nothing here, version 1.2.3 of 23.11.2026', `${page}#r=`, 'over=1.2 bar.r=5', '#r=...'])(
    'are none in %j',
    (text) => {
      expect(findResultLinks(text)).toEqual([]);
    },
  );

  test('are found as often as they are there, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(ofCompany, { maxLength: 4 }),
        fc.constantFrom('\n', ' ', ', ', '\n\n> '),
        (results, between) => {
          const links = results.map((result) => encodeResultLink(result, bank));
          const found = findResultLinks(links.map((link) => `${page}#r=${link}`).join(between));
          expect(found).toEqual(links);
        },
      ),
    );
  });
});
