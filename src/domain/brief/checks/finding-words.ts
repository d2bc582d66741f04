import { fill } from '#domain/i18n/message.ts';
import type { CheckId, Finding } from './finding.ts';

/** What was noticed, why it hurts, and what to write instead. */
export interface CheckWords {
  readonly title: string;
  readonly reason: string;
  readonly repair: string;
}

/** The words of every check in one language; `cases` where one check says different things. */
export type CheckTexts = Readonly<
  Record<CheckId, CheckWords & { readonly cases?: Readonly<Record<string, CheckWords>> | undefined }>
>;

/** The words of one finding with its values in their places. */
export function findingWords({ check, values }: Finding, texts: CheckTexts): CheckWords {
  const { cases, ...common } = texts[check];
  const { title, reason, repair } = cases?.[String(values['case'])] ?? common;
  return { title: fill(title, values), reason: fill(reason, values), repair: fill(repair, values) };
}
