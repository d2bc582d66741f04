import { z } from 'astro/zod';
import { textGroup } from './translated.ts';

/** Texts of the forms of a brief's steps. */
export const flowFormsTexts = textGroup(
  'optional choose otherCriterion noCriteria cancelForm cancelText errorTitle',
).extend({
  /** Ends with a space: the title of the page follows. */
  errorPrefix: z.string().endsWith(' '),
  /** What each step does, said in its form. */
  about: textGroup(
    'submit return object agree accept accept-part insist withdraw approve reject change drop-change',
    'start start-early pause resume deliver rework accept-work record cancel note notice delegate',
    'confirm outcome agree-by-rule agree-rule-start approve-by-rule approve-start deliver-accept accept-by-silence',
  ),
  people: textGroup(
    'side name basis basisMany basisManyHint basisRecord firmer asTold recorder recorderSide recorderName day byRule details summary here',
  ),
  labels: textGroup(
    'number return.questions object.requirement object.consequence.what object.consequence.likelihood',
    'object.consequence.by object.alternative.what object.alternative.effect object.alternative.cost',
    'object.alternative.time object.changes agree.statement accept.reason accept-part.chosen accept-part.reason',
    'insist.reason insist.decidedBy insist.acknowledged withdraw.reason approve.statement reject.reason change.reason',
    'change.cost change.date drop-change.reason start.date start.commitment start-early.allowedBy start-early.reason',
    'start-early.approveBy start-early.date pause.reason resume.reason deliver.date deliver.evidence rework.criterion',
    'rework.reason accept-work.met accept-work.date accept-work.cost accept-work.comment record.state',
    'record.submitted record.approved record.started record.delivered record.accepted record.cost record.objections',
    'cancel.reason cancel.spent note.text notice.to notice.text notice.answerBy delegate.role delegate.name',
    'delegate.until confirm.statement outcome.goal outcome.actual outcome.warnings outcome.comment',
  ),
  hints: textGroup(
    'number return.questions object.requirement object.consequence.what object.consequence.likelihood',
    'object.consequence.by object.alternative.what object.alternative.effect object.alternative.cost',
    'object.alternative.time object.changes agree.statement insist.reason insist.decidedBy withdraw.reason reject.reason',
    'change.cost change.date start.commitment start-early.allowedBy deliver.evidence accept-work.cost',
    'accept-work.comment record.objections cancel.spent notice.text delegate.until confirm.statement outcome.actual',
  ),
  past: textGroup('title add requirement consequence alternative decision reason who at'),
  goals: textGroup('yes partly no unknown'),
  warned: textGroup('came-true partly did-not unknown'),
  states: textGroup('in-work accepted'),
  submit: textGroup('waiting errors warnings warningsText mend reason keep later laterText clean needsReason'),
  approval: textGroup('text rejectWith returnWith late'),
  gaps: textGroup('line date choice check in-future before unmet no-path half'),
  problems: textGroup(
    'unknown-step not-now not-theirs unknown-objection no-rule damaged in-future no-number no-silence errors unanswered',
    'gone too-large',
  ),
});
