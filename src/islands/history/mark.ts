import type { Score } from '#domain/assessment/score.ts';

/** An attempt in its place on the chart. */
export type Mark = { id: string; x: number; quick: boolean; labelled: boolean; score: Score };
