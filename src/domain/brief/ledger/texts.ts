import type { PluralForms } from '#domain/i18n/message.ts';
import type { Initiator } from '../brief.ts';
import type { Role } from '../event.ts';
import type { StandingKey } from '../standing.ts';
import type { Approval } from './approval.ts';
import type { Fate, TestedFate } from './case-objections.ts';
import type { DEADLINES } from './clock.ts';
import type { GoalGroup } from './ledger.ts';
import type { ANSWERS } from './silence.ts';
import type { StayKey } from './stays.ts';
import type { AgreedKey } from './verdict-counts.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What every part of the ledger says: its title, what it counts, what it says with nothing to count. */
type PartTexts = Words<'title' | 'text' | 'none'>;

/** How a table of verdicts calls them; `word` says whose word alone it is. */
type VerdictTexts = {
  readonly result: string;
  readonly keys: Words<AgreedKey>;
  readonly word: Words<Initiator>;
};

/** Two opposite shares of one whole: what they are of, and each of both. */
export const PAIRS = ['approval', 'deadlines', 'deliveries', 'objections', 'warnings', 'overruled'] as const;
export type PairKey = (typeof PAIRS)[number];
type PairTexts = Words<'title' | 'first' | 'second'>;

/** All words of the parts of a ledger, on the page and in its files. */
export interface LedgerTexts {
  /** A share: {n} of {of}; {percent} in brackets; how many of them were recorded afterwards. */
  readonly share: Words<'of' | 'percent' | 'recorded'>;
  readonly days: PluralForms;
  /** {least} to {n} days, by the greater of them. */
  readonly range: PluralForms;
  readonly figures: Words<'title' | 'text' | 'none'> & { readonly pairs: Readonly<Record<PairKey, PairTexts>> };
  readonly approval: PartTexts & Words<'state' | 'count'> & { readonly keys: Words<Approval> };
  readonly objections: PartTexts &
    Words<'fate' | 'raised'> & { readonly by: Words<Initiator>; readonly keys: Words<Fate> };
  readonly warnings: PartTexts &
    VerdictTexts & { readonly by: Words<Initiator>; readonly fates: Words<TestedFate>; readonly total: string };
  readonly goals: PartTexts & VerdictTexts & { readonly groups: Words<GoalGroup>; readonly total: string };
  readonly work: PartTexts &
    Words<'what' | 'count' | 'deliveries' | 'first' | 'reworked' | 'bySilence' | 'deadlines' | 'lateBy' | 'pauses'> & {
      readonly keys: Words<(typeof DEADLINES)[number]>;
      readonly pausedBy: Words<Initiator>;
      /** So many briefs: a spread of days. */
      readonly spread: PluralForms;
    };
  readonly stays: PartTexts &
    Words<'state' | 'turn' | 'left' | 'median' | 'between' | 'now' | 'nowOne' | 'nowLongest' | 'chart'> & {
      readonly turns: Words<StayKey>;
      readonly returned: PluralForms;
      readonly rejected: PluralForms;
      readonly inBriefs: PluralForms;
    };
  readonly silences: PartTexts &
    Words<'answer'> & { readonly by: Words<Role>; readonly keys: Words<(typeof ANSWERS)[number]> };
  readonly states: Words<
    'title' | 'text' | 'state' | 'origin' | 'count' | 'customers' | 'contractors' | 'recorded' | 'told'
  >;
  /** Words of the states, the same as everywhere. */
  readonly standings: Words<StandingKey>;
}
