import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsInScope } from '#domain/assessment/bank.ts';
import { scoreAssessment } from '#domain/assessment/score.ts';
import { anyAnswers, anyMode } from '#domain/assessment/vectors.fixture.ts';
import { toCsv } from './csv.ts';
import { resultSource } from './result-source.fixture.ts';
import { resultTable } from './result-table.ts';

const line = (rows: ReturnType<typeof resultTable>, id: string) => rows.find((row) => row[1] === id);

describe('the table of a result', () => {
  const rows = resultTable(
    resultSource('en', {
      answers: {
        'structure.rank': -2,
        'goal.shared-target': 4,
        'sales.find': { state: 'occasional', controller: 'joint' },
        'briefs.written': 'unknown',
        'structure.boss-leaning': 'na',
      },
    }),
  );

  test('has one header, then whose view of when, figures, dimensions and every item', () => {
    expect(rows[0]).toEqual(['What', 'Code', 'Name', 'Dimension', 'Value', 'Answer as stored', 'In words']);
    expect(rows.map(([kind]) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual([
      ...['What', 'about', 'figure', 'dimension', 'question'],
    ]);
    expect(rows).toHaveLength(1 + 4 + 9 + 8 + 36);
    expect(line(rows, 'view')?.slice(5)).toEqual(['marketing', 'Seen from marketing']);
    expect(line(rows, 'date')?.slice(5)).toEqual(['2026-11-23', '23 November 2026']);
  });

  test('gives each answer as stored, in words and as a share', () => {
    expect(line(rows, 'structure.rank')?.slice(3, 6)).toEqual(['Reporting and status', 0, -2]);
    expect(line(rows, 'goal.shared-target')?.slice(4)).toEqual([75, 4, 'mostly so']);
    expect(line(rows, 'sales.find')?.slice(4)).toEqual([
      ...[50, '{"state":"occasional","controller":"joint"}', 'now and then · both, by agreement'],
    ]);
    expect(line(rows, 'briefs.written')?.slice(4)).toEqual([null, 'unknown', 'don’t know']);
    expect(line(rows, 'structure.boss-leaning')?.slice(4)).toEqual([null, 'na', 'not applicable']);
    expect(line(rows, 'blame.first')?.slice(4)).toEqual([null, null, 'skipped']);
  });

  test('leaves out a date that is not to be told, and words that are missing', () => {
    const source = resultSource('en', { answers: {} });
    const bank = { ...source.bank, wording: { ...source.bank.wording, verdicts: {} } };
    const bare = resultTable({ ...source, bank, date: undefined });
    expect(line(bare, 'date')).toBeUndefined();
    expect(line(bare, 'verdict')?.slice(4)).toEqual([null, 'unknown', null]);
  });

  test('holds the figures of the score and an item a line, read back from the file in both languages', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyMode,
        fc.constantFrom(['ru', ';'] as const, ['en', ','] as const),
        (answers, mode, [locale, delimiter]) => {
          const source = resultSource(locale, { answers, mode });
          const read: string[][] = parse(toCsv(resultTable(source), locale), { bom: true, delimiter });
          const number = (id: string) => read.find((row) => row[1] === id)?.[4]?.replace(',', '.');
          const score = scoreAssessment(source.bank, answers, mode);
          for (const [id, value] of [
            ['bias', score.bias],
            ['strength', score.strength],
            ['low', score.range.low],
          ] as const)
            expect(number(id)).toBe(value === null ? '' : String(Math.round(value * 100) / 100 + 0));
          expect(read.filter(([kind]) => kind === source.texts.report.table.kinds.item).map((row) => row[1])).toEqual(
            itemsInScope(source.bank, mode).map((item) => item.id),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
