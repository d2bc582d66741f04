// What tests read reports with.
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { Answers } from '#domain/assessment/bank.ts';
import { answersOf } from '#domain/assessment/vectors.fixture.ts';
import { type Block, plainText, type TableBlock } from './document.ts';
import { resultDocument } from './result-document.ts';
import { resultSource } from './result-source.fixture.ts';
import type { ResultSource } from './result-source.ts';

/** Everything answered as well as can be. */
export const ideal = answersOf('ideal');
export const POLES = [
  'structure.rank',
  'structure.boss-leaning',
  'structure.disputes',
  'goal.measures',
  'role.tasks',
  'blame.first',
];
/** Answers to the questions with two ends, in the order of the bank. */
export const poles = (values: readonly number[]): Answers =>
  Object.fromEntries(POLES.map((id, place) => [id, values[place] ?? 0]));

/** The report of some answers, in English. */
export function documentOf(answers: Answers, change: Partial<AttemptResult> = {}, more: Partial<ResultSource> = {}) {
  return resultDocument({ ...resultSource('en', { answers, ...change }), ...more });
}

/** What the blocks say. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.map((row) => row.map(plainText).join(' | '));
    if (block.type === 'list') return block.items.map(plainText);
    if (block.type === 'signatures') return [];
    return 'label' in block ? [`${block.label}: ${plainText(block.text)}`] : [plainText(block.text)];
  });
}

/** The blocks under a headline. */
export function under(document: { blocks: readonly Block[] }, title: string): Block[] {
  const at = document.blocks.findIndex((block) => block.type === 'heading' && plainText(block.text).startsWith(title));
  const rest = document.blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.type === 'heading' && block.level === 2);
  return at === -1 ? [] : rest.slice(0, end === -1 ? undefined : end);
}

/** The first table under a headline. */
export const tableUnder = (document: { blocks: readonly Block[] }, title: string) =>
  under(document, title).find((block): block is TableBlock => block.type === 'table');
