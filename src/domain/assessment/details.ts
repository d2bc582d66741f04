import type { AttemptResult } from './attempt.ts';

/** What a result may say beside role and answers, and what a person may leave out before handing it over. */
const DETAILS = ['date', 'label', 'unit'] as const;
export type Detail = (typeof DETAILS)[number];

/** The details that a result holds, with their values. */
export function detailsOf({
  finishedAt,
  respondent,
}: AttemptResult): { readonly id: Detail; readonly value: string }[] {
  const values = { date: finishedAt, label: respondent.label, unit: respondent.unit };
  return DETAILS.flatMap((id) => {
    const value = values[id];
    return value === undefined ? [] : [{ id, value }];
  });
}

/** The result as it is to be handed over: without the details that were left out, and with nothing that is only stored. */
export function withoutDetails(result: AttemptResult, left: readonly Detail[]): AttemptResult {
  const { id, instrument, bank, mode, locale, answers, finishedAt, respondent } = result;
  const { role, label, unit } = respondent;
  return {
    id,
    instrument,
    bank,
    mode,
    respondent: {
      role,
      ...(label === undefined || left.includes('label') ? {} : { label }),
      ...(unit === undefined || left.includes('unit') ? {} : { unit }),
    },
    locale,
    ...(finishedAt === undefined || left.includes('date') ? {} : { finishedAt }),
    answers,
  };
}
