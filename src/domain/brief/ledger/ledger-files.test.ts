import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#domain/export/csv.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { caseOf } from './case.ts';
import { goalText, kindTitle } from './case-words.ts';
import { briefOf, SECRET, step } from './ledger.fixture.ts';
import { ledgerOf } from './ledger.ts';
import { ledgerDocument } from './ledger-document.ts';
import { ledgerRows } from './ledger-rows.ts';
import { ledgerTextsOf } from './ledger-texts.fixture.ts';
import { YEAR_TODAY, year } from './year.fixture.ts';

const ledger = ledgerOf(year, {}, YEAR_TODAY);

describe.each(LOCALES)('the files of a ledger in %s', (locale) => {
  const texts = ledgerTextsOf(locale);
  const source = { ledger, scope: ['2026'], locale, today: YEAR_TODAY, company: 'ООО', texts } as const;

  test('hold no name that was typed anywhere, and no other typed words', () => {
    expect(JSON.stringify(year)).toContain(SECRET);
    expect(toCsv(ledgerRows(ledger, texts), locale)).not.toContain(SECRET);
    expect(JSON.stringify(ledgerDocument(source))).not.toContain(SECRET);
    for (const word of SECRET.split('-')) expect(toMarkdown(ledgerDocument(source))).not.toContain(word);
  });

  test('are a table with a line for each brief', () => {
    const rows: string[][] = parse(toCsv(ledgerRows(ledger, texts), locale), {
      bom: true,
      delimiter: locale === 'ru' ? ';' : ',',
    });
    expect(rows).toHaveLength(ledger.cases.length + 1);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([Object.keys(texts.columns).length]));
    const [head = [], ...lines] = rows;
    const line = lines.find(([number]) => number === '2026-true') ?? [];
    const cell = (column: keyof typeof texts.columns) => line[head.indexOf(texts.columns[column])];
    expect(cell('kind')).toBe(texts.kinds[0]?.title);
    expect(cell('initiator')).toBe(texts.sides.customer);
    expect(cell('submitted')).toBe('2026-02-01');
    expect([cell('insisted'), cell('true'), cell('false')]).toEqual(['1', '1', '0']);
    expect(cell('goal')).toBe(texts.parts.goals.keys.no);
    expect(cell('daysObjected')).toBe('2');
  });

  test('are a document with the scope, the shares, the parts, the briefs and the rules', () => {
    const { title, letterhead, facts, blocks } = ledgerDocument(source);
    expect([title, letterhead, facts[0]]).toEqual([texts.document.title, 'ООО', '2026']);
    const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      texts.parts.figures.title,
      ...['approval', 'objections', 'warnings', 'goals', 'work', 'stays', 'silences', 'states'].map(
        (id) => texts.parts[id as 'approval'].title,
      ),
      texts.cases.title,
      texts.rules.title,
    ]);
    expect(blocks.filter(({ type }) => type === 'table')).toHaveLength(13);
  });

  test('of nothing say so, and carry no letterhead without a company', () => {
    const empty = ledgerDocument({ ...source, ledger: ledgerOf([], {}, YEAR_TODAY), company: '' });
    expect(empty).not.toHaveProperty('letterhead');
    expect(JSON.stringify(empty)).toContain(texts.parts.figures.none);
  });
});

describe('the words of a brief', () => {
  const texts = ledgerTextsOf('en');
  const { keys, word } = texts.parts.goals;
  const goalOf = (...told: string[]) => {
    const steps = [
      step('record', '2026-03-01'),
      ...told.map((role) => step('outcome', '2026-04-01', { goal: 'yes' }, { role })),
    ];
    const found = caseOf(briefOf('1', steps), YEAR_TODAY);
    return found === null ? null : goalText(found, texts.parts.goals);
  };

  test('tell of the goal what both sides say, or whose word alone it is', () => {
    expect(goalOf()).toBe(keys.unknown);
    expect(goalOf('customer', 'contractor')).toBe(keys.yes);
    expect(goalOf('customer')).toBe(`${keys.yes}, ${word.customer}`);
  });

  test('call a kind that the site does not have by its id', () => {
    expect(kindTitle('posters', texts.kinds)).toBe('posters');
  });

  test('call a brief without a number so', () => {
    const { number: _none, ...unnumbered } = briefOf('1', [step('submit', '2026-03-01')]);
    const source = {
      ledger: ledgerOf([unnumbered], {}, YEAR_TODAY),
      scope: [],
      locale: 'en',
      today: YEAR_TODAY,
    } as const;
    expect(JSON.stringify(ledgerDocument({ ...source, company: '', texts }))).toContain(texts.cases.noNumber);
  });
});
