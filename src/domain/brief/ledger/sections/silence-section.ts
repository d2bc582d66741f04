import type { Role } from '../../event.ts';
import type { Ledger } from '../ledger.ts';
import { ANSWERS } from '../silence.ts';
import { SIDES } from '../verdict.ts';
import { emptySection, type Section, type SectionContext, shareText } from './section.ts';

type Answer = (typeof ANSWERS)[number];
/** Shown even where there are none. */
const ALWAYS: readonly Answer[] = ['in-time', 'silent'];

/** Questions with a day to answer by: whether the side asked took a step. */
export function silenceSection({ silences }: Ledger, context: SectionContext): Section {
  const { silences: words } = context.texts;
  const askedOf = (role: Role) => ANSWERS.reduce((sum, key) => sum + silences[role][key].n, 0);
  const roles = [...SIDES, 'approver' as const].filter((role) => askedOf(role) > 0);
  if (roles.length === 0) return emptySection('silences', words);
  const isThere = (key: Answer) => ALWAYS.includes(key) || roles.some((role) => silences[role][key].n > 0);
  return {
    id: 'silences',
    title: words.title,
    text: words.text,
    blocks: [
      {
        title: words.title,
        chart: null,
        table: {
          head: [words.answer, ...roles.map((role) => words.by[role])],
          rows: ANSWERS.filter(isThere).map((key) => ({
            label: words.keys[key],
            cells: roles.map((role) => shareText(silences[role][key], askedOf(role), context)),
          })),
        },
      },
    ],
    notes: [],
  };
}
