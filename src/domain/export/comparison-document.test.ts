import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonReport } from '#domain/assessment/comparison-report.ts';
import { comparedPart, newRespondent, paperResult } from '#domain/assessment/respondent.ts';
import { anyRespondents, bank } from '#domain/assessment/vectors.fixture.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { comparisonDocument, mayTrace, quotedSentence, tracedColumns } from './comparison-document.ts';
import { comparisonSource, respondent, respondents } from './comparison-source.fixture.ts';
import { plainText, type TableBlock } from './document.ts';
import { toMarkdown } from './markdown.ts';

const source = comparisonSource('ru');
const document = comparisonDocument(source);

function headingsOf({ blocks }: typeof document): string[] {
  return blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.text] : []));
}

function tablesOf({ blocks }: typeof document): string[][][] {
  return blocks
    .filter((block): block is TableBlock => block.type === 'table')
    .map(({ rows }) => rows.map((cells) => cells.map(plainText)));
}

describe('the comparison as a document', () => {
  test('is headed by its day, the instrument and how many answered', () => {
    expect(document.facts).toEqual([
      '23 ноября 2026\u00a0г.',
      'Проверка баланса',
      'Продажи: 4',
      'Маркетинг: 3',
      'Руководство: 1',
    ]);
    expect(document).not.toHaveProperty('letterhead');
    expect(comparisonDocument({ ...source, company: 'Полюс' }).letterhead).toBe('Полюс');
  });

  test('opens with a sentence to quote, and asks its questions before the tables', () => {
    expect(plainText(document.blocks[0]?.type === 'paragraph' ? document.blocks[0].text : '')).toBe(
      'По ответам 4 человек из продаж и 3 человек из маркетинга службы видят компанию по-разному: расхождение 16 из 100. При этом каждая служба видит перекос в сторону другой. Сильнее всего расходятся ответы в теме «Функции продаж».',
    );
    expect(headingsOf(document)).toEqual([
      'В чью сторону перекос',
      'О чём поговорить',
      'По темам',
      'Спор внутри службы',
      'У одной функции названы разные хозяева',
      'По вопросам',
      'Что знать, показывая этот отчёт',
    ]);
  });

  test('puts the biases of all columns in words', () => {
    expect(tablesOf(document)[0]).toEqual([
      ['Продажи', '4', '50 из 100 в сторону маркетинга'],
      ['Маркетинг', '3', '58 из 100 в сторону продаж'],
      ['Руководство', '1', 'ни в одну сторону'],
    ]);
  });

  test('shows the gaps by dimension and the differences by item', () => {
    const rows = tablesOf(document).flat();
    expect(rows).toContainEqual(['Функции продаж', '100', '67', '100', '33']);
    expect(rows).toContainEqual(['Требования записаны до начала', '50', '8', '100', 'продажи выше на 42']);
    expect(rows).toContainEqual(['Правки на словах после начала', '100', '100', '—', 'одинаково']);
    expect(rows).toContainEqual(['Забота после сделки', 'продажи', 'никто', 'продажи']);
  });

  test('prints marked differences in bold', () => {
    const markdown = toMarkdown(document);
    expect(markdown).toContain('| **продажи выше на 42** |');
    expect(markdown).toContain('| одинаково |');
  });

  test('says whose view it is, what it is no use for, and that it is not anonymous', () => {
    const markdown = toMarkdown(document);
    expect(markdown).toContain(source.about.author.text);
    expect(markdown).toContain(source.about.limits.text);
    expect(markdown).toContain('Анонимным он от этого не становится');
    expect(markdown).not.toContain(source.texts.notes.bossOff);
  });

  test('says what was left out', () => {
    const others = comparisonSource('en', [...respondents, respondent('other'), respondent('other')]);
    const markdown = toMarkdown(comparisonDocument({ ...others, bossOff: true }));
    expect(markdown).toContain(others.texts.notes.bossOff);
    expect(markdown).toContain('2 more sets of answers came from other departments');
  });

  test('has no column for management that did not answer', () => {
    const without = comparisonSource('ru', respondents.slice(0, 7));
    expect(tablesOf(comparisonDocument(without)).flat()).toContainEqual(['Функции продаж', '100', '67', '33']);
  });
});

describe('where there is little to say', () => {
  test('departments that agree have no questions, no disputes and no widest dimension', () => {
    const agreeing = comparisonSource(
      'ru',
      ['sales', 'marketing'].map((role) => respondent(role as 'sales')),
    );
    expect(quotedSentence(agreeing)).toBe(
      'По ответам 1 человека из продаж и 1 человека из маркетинга службы видят одну и ту же компанию: расхождение 0 из 100.',
    );
    expect(toMarkdown(comparisonDocument(agreeing))).toContain(agreeing.texts.questions.none);
    expect(headingsOf(comparisonDocument(agreeing))).not.toContain('Спор внутри службы');
  });

  test('two departments without common answers get no figure', () => {
    const silent = { role: 'marketing', mode: 'full', answers: {} } as const;
    const unknown = comparisonSource('en', [respondent('sales'), silent]);
    expect(quotedSentence(unknown)).toContain('no gap can be given');
    expect(toMarkdown(comparisonDocument(unknown))).toContain('**The gap**: not known yet');
  });

  test('a missing side is named, and what the other says is still shown', () => {
    const sentence = (...answered: Parameters<typeof respondent>[0][]) =>
      quotedSentence(
        comparisonSource(
          'en',
          answered.map((role) => respondent(role)),
        ),
      );
    expect(sentence('sales')).toContain('nobody from marketing');
    expect(sentence('marketing')).toContain('nobody from sales');
    expect(sentence('management')).toContain('neither sales nor marketing');
    const alone = comparisonDocument(comparisonSource('ru', [respondent('sales')]));
    expect(headingsOf(alone)).toEqual(['В чью сторону перекос', 'По темам', 'Что знать, показывая этот отчёт']);
  });

  test('nobody makes a document all the same', () => {
    expect(headingsOf(comparisonDocument(comparisonSource('ru', [])))).toEqual(['Что знать, показывая этот отчёт']);
  });
});

test('a dispute inside over all dimensions is told apart from one in a dimension', () => {
  const divided = [5, 5, 1, 1].map((written) =>
    respondent('sales', {
      'briefs.written': written,
      'briefs.approved': written,
      'briefs.acceptance': written,
      'briefs.oral-changes': written,
    }),
  );
  const agreed = [1, 2, 3].map(() =>
    respondent('marketing', {
      'briefs.written': 3,
      'briefs.approved': 3,
      'briefs.acceptance': 3,
      'briefs.oral-changes': 3,
    }),
  );
  const markdown = toMarkdown(comparisonDocument(comparisonSource('en', [...divided, ...agreed])));
  expect(markdown).toContain(
    '- Sales, all dimensions together: 10 apart among themselves, 0 from the other department.',
  );
  expect(markdown).toContain('- Sales, “Briefs and approval”: 67 apart among themselves');
});

describe('figures that can be traced to people', () => {
  const counts = { sales: 3, marketing: 3, management: 0, other: 0 };

  test('are those of under three on a side', () => {
    expect(mayTrace(counts)).toBe(false);
    expect(mayTrace({ ...counts, sales: 2 })).toBe(true);
    expect(mayTrace({ ...counts, marketing: 1 })).toBe(true);
    expect(mayTrace({ ...counts, management: 1, other: 1 })).toBe(false);
  });

  test('are named column by column, the one director included', () => {
    expect(tracedColumns({ ...counts, sales: 2, management: 1 })).toEqual(['sales', 'management']);
    expect(tracedColumns(counts)).toEqual([]);
  });

  test('are said to be such in the document', () => {
    const few = comparisonSource('ru', [respondent('sales'), respondent('marketing'), respondent('marketing')]);
    expect(toMarkdown(comparisonDocument(few))).toContain('Ответило меньше трёх человек (Продажи: 1, Маркетинг: 2)');
    const enough = comparisonDocument(comparisonSource('ru', respondents.slice(0, 7)));
    expect(enough.blocks.some(({ type }) => type === 'note')).toBe(false);
  });
});

test('whoever answers, in either language, every place of a text is filled, and no label or unit is told', () => {
  const sources = Object.fromEntries(LOCALES.map((locale) => [locale, comparisonSource(locale)]));
  fc.assert(
    fc.property(fc.constantFrom(...LOCALES), anyRespondents, fc.boolean(), (locale, answered, bossOff) => {
      const results = answered.map(({ role, mode, answers }, index) =>
        newRespondent({
          id: `id-${index}`,
          at: '2026-11-23T09:00:00Z',
          source: 'paper',
          result: paperResult({
            id: `sheet-${index}`,
            bank: bank.bank,
            role,
            mode,
            answers,
            at: '2026-11-20',
            locale,
            unit: 'Unit-Kama',
            label: 'Label-Oka',
          }),
        }),
      );
      const report = comparisonReport(bank, results.map(comparedPart));
      const made = comparisonDocument({ ...(sources[locale] ?? source), report, bossOff });
      const markdown = toMarkdown({ ...made, running: { ...made.running, page: '' } });
      expect(markdown).not.toMatch(/[{}]|undefined|NaN|null|-0|Unit-Kama|Label-Oka|sheet-/);
    }),
    { numRuns: 50 },
  );
});
