import type { Ledger } from '../ledger.ts';
import { approvalSection } from './approval-section.ts';
import { goalSection } from './goal-section.ts';
import { objectionSection } from './objection-section.ts';
import type { Section, SectionContext } from './section.ts';
import { silenceSection } from './silence-section.ts';
import { stateSection } from './state-section.ts';
import { staySection } from './stay-section.ts';
import { warningSection } from './warning-section.ts';
import { workSection } from './work-section.ts';

const MAKERS = [
  approvalSection,
  objectionSection,
  warningSection,
  goalSection,
  workSection,
  staySection,
  silenceSection,
  stateSection,
];

/** All parts of the ledger in their order. */
export function sectionsOf(ledger: Ledger, context: SectionContext): Section[] {
  return MAKERS.map((make) => make(ledger, context));
}
