import type { LedgerCase } from './case.ts';
import type { LedgerTexts } from './texts.ts';
import type { AgreedKey } from './verdict-counts.ts';

/** The words of a single brief, with the name of its kind. */
export interface CaseTexts {
  readonly kinds: readonly { readonly id: string; readonly title: string }[];
  readonly parts: Pick<LedgerTexts, 'standings' | 'approval' | 'work' | 'goals'>;
}

/** The name of a kind; its id where the site has no such kind any more. */
export function kindTitle(kind: string, kinds: CaseTexts['kinds']): string {
  return kinds.find(({ id }) => id === kind)?.title ?? kind;
}

/** How many objections of a brief fell how. */
export function objectionCounts({ objections }: LedgerCase) {
  const fate = (...fates: readonly string[]) => objections.filter((each) => fates.includes(each.fate)).length;
  const verdict = (key: AgreedKey | 'one-word') =>
    objections.filter(({ fate: of, verdict: { is } }) => (of === 'insist' || of === 'accept-part') && is === key)
      .length;
  return {
    contractor: objections.filter(({ side }) => side === 'contractor').length,
    customer: objections.filter(({ side }) => side === 'customer').length,
    accepted: fate('accept'),
    inPart: fate('accept-part'),
    insisted: fate('insist'),
    withdrawn: fate('withdraw'),
    open: fate('open'),
    lapsed: fate('lapsed'),
    ...{ yes: verdict('yes'), partly: verdict('partly'), no: verdict('no'), disputed: verdict('disputed') },
    ...{ oneWord: verdict('one-word'), unknown: verdict('unknown') },
  };
}

/** Whether an accepted order reached its goal, in words; '' before it was accepted. */
export function goalText({ standing, goal }: LedgerCase, { keys, word }: LedgerTexts['goals']): string {
  if (standing !== 'accepted') return '';
  if (goal.is === 'one-word') return `${keys[goal.result]}, ${word[goal.whose]}`;
  return keys[goal.is];
}
