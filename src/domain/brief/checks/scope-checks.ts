import { phrasesIn, wordsOf } from '#domain/text/words.ts';
import { rowsOf, textAt } from '../edit.ts';
import { dataOf } from '../event-data.ts';
import { isAnswered } from '../required.ts';
import type { Finding } from './finding.ts';
import { found, type Look } from './look.ts';
import { ONLINE, UNKNOWN } from './word-lists.ts';

/** An answer longer than this says something, whatever word it begins with. */
const SHORT_ANSWER = 4;

/** Check 17: an input that nobody supplies, or by no day. */
export function inputWithoutOwner(look: Look): Finding[] {
  return rowsOf(look.brief, 'inputs').flatMap((row, index) => {
    const what = row['what']?.trim() ?? '';
    if (what === '') return [];
    return ['who', 'by']
      .filter((column) => (row[column] ?? '').trim() === '')
      .map((column) =>
        found(look, {
          check: 'input-without-owner',
          field: `inputs.${index}.${column}`,
          submit: 'W',
          approve: 'E',
          values: { what, case: column },
        }),
      );
  });
}

/** Checks 19 and 21: fields that may stay empty and are sorely missed later. Short briefs do not ask for them. */
export function unsetBounds(look: Look): Finding[] {
  if (look.brief.mode === 'short') return [];
  const bounds = [
    { id: 'outOfScope', check: 'out-of-scope-empty' },
    { id: 'reviewRounds', check: 'review-rounds-unset' },
  ] as const;
  return bounds
    .filter(({ id }) => look.fields.some((field) => field.id === id && !isAnswered(look.brief, field)))
    .map(({ id, check }) => found(look, { check, field: id, submit: 'H', approve: 'H' }));
}

/** Check 23: objections without a decision keep a brief from approval, whatever its length or budget. */
export function openObjections({ brief, state }: Look): Finding[] {
  if (state.paper !== 'objected') return [];
  return brief.events
    .filter(({ id }) => state.openObjections.includes(id))
    .map((event) => {
      const requirement = dataOf(event, 'object')?.requirement.trim() ?? '';
      const values: Finding['values'] = requirement === '' ? {} : { requirement, case: 'about' };
      return { check: 'objection-open', field: 'objections', submit: null, approve: 'E', values };
    });
}

/** Check 25: a field that the law may ask for is empty, by the kind's file. A reminder, not legal advice. */
export function lawReminder(look: Look): Finding[] {
  const { kind, brief } = look;
  if (kind?.law === undefined || !isUnanswered(textAt(brief, kind.law.when))) return [];
  if (kind.law.onlineOnly === true && !speaksOfInternet(look)) return [];
  const { when: field } = kind.law;
  return [found(look, { check: 'law-reminder', field, submit: 'W', approve: 'W', values: { case: kind.id } })];
}

function isUnanswered(text: string): boolean {
  const words = wordsOf(text);
  return words.length === 0 || (words.length <= SHORT_ANSWER && phrasesIn(words, UNKNOWN).length > 0);
}

function speaksOfInternet(look: Look): boolean {
  const places = look.texts.filter(({ field }) => ['title', 'channels', 'deliverables', 'landing'].includes(field));
  return places.some(({ sentences }) => sentences.some(({ words }) => phrasesIn(words, ONLINE).length > 0));
}
