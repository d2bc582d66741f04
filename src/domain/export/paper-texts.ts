import type { EventTexts } from '#domain/brief/event-texts.ts';
import type { MarkKey, StandingKey } from '#domain/brief/standing.ts';
import type { ObjectionTexts } from './objection-blocks.ts';

/** Texts that a filled brief and an empty template share. */
export interface PaperTexts {
  /** With the places {page} and {pages}. */
  readonly page: string;
  readonly corner: { readonly heading: string; readonly date: string };
  readonly sheet: {
    readonly title: string;
    readonly side: string;
    readonly name: string;
    readonly signature: string;
    readonly date: string;
    readonly customer: string;
    readonly contractor: string;
    readonly approver: string;
  };
}

/** What is said about an approval or a consent that is recorded, with the place {date}. */
export interface ApprovalTexts {
  /** Title of the column. */
  readonly title: string;
  readonly submitted: string;
  readonly agreed: string;
  /** All objections were decided on, and at least one was not withdrawn. */
  readonly settled: string;
  readonly approved: string;
  readonly byRule: string;
  readonly told: string;
  readonly afterTheFact: string;
}

/** What stands clearly over a brief that is not simply approved. */
export interface NoticeTexts {
  readonly draft: string;
  readonly notApproved: string;
  /** With the places {who} and {date}, and without a day. */
  readonly early: string;
  readonly allowed: string;
  readonly approveBy: string;
  /** With the places {n}, {version} and {fingerprint}. */
  readonly changing: string;
  readonly recorded: string;
  readonly cancelled: string;
  readonly damaged: string;
}

export interface DecisionTexts {
  readonly title: string;
  readonly number: string;
  readonly when: string;
  readonly what: string;
  readonly how: string;
}

export interface AcceptanceTexts {
  readonly title: string;
  readonly criterion: string;
  readonly evidence: string;
  readonly met: string;
  readonly yes: string;
  readonly no: string;
  readonly delivered: string;
  readonly accepted: string;
  readonly cost: string;
  readonly comment: string;
}

export interface OutcomeTexts {
  readonly title: string;
  readonly question: string;
  readonly goal: string;
  readonly actual: string;
  /** With the places {n} and {requirement}. */
  readonly warning: string;
  readonly comment: string;
  readonly none: string;
  readonly disputed: string;
}

/** The section `exports` of `content/ui/`, as far as a filled brief needs it. */
export interface BriefExportTexts extends PaperTexts {
  readonly brief: {
    readonly untitled: string;
    readonly name: string;
    /** With the place {number}. */
    readonly numbered: string;
    /** With the place {n}. */
    readonly version: string;
    readonly draftVersion: string;
    /** With the place {fingerprint}. */
    readonly fingerprint: string;
    /** At the foot of every page of one that is not approved. */
    readonly notApproved: string;
    /** Heading of the warnings that were kept with a reason. */
    readonly kept: string;
  };
  readonly approval: ApprovalTexts;
  readonly notices: NoticeTexts;
  readonly objections: ObjectionTexts;
  readonly decisions: DecisionTexts;
  readonly acceptance: AcceptanceTexts;
  readonly outcome: OutcomeTexts;
}

/** All words of a brief on paper: its own, those of its history, and those of its states. */
export interface BriefDocumentTexts {
  readonly exports: BriefExportTexts;
  readonly events: EventTexts;
  readonly standing: {
    readonly states: Readonly<Record<StandingKey, string>>;
    readonly marks: Readonly<Record<MarkKey, string>>;
  };
}
