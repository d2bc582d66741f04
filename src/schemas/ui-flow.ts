import { z } from 'astro/zod';
import { pluralForms, textGroup } from './translated.ts';

const names = textGroup('is of to by');
const step = textGroup('button done');
const onPaper = textGroup('initiator other approver');
const atWork = textGroup('customer contractor approver');

/** Texts of the flow of a brief: where it stands, what each side can do now. */
export const flowTexts = textGroup(
  'waiting partFailed partRetry unnumbered numbered version inForce named namedNumber turn turnOf nobody nothingWaits',
  'copy copied notCopied tellTitle other otherText',
).extend({
  /** Begins with a space: it follows another sentence. */
  due: z.string().startsWith(' '),
  roles: z.strictObject({ customer: names, contractor: names, approver: names }),
  begins: textGroup('title hint'),
  asked: textGroup('return reject rework'),
  says: z.strictObject({
    draft: onPaper,
    returned: onPaper,
    rejected: onPaper,
    changing: onPaper,
    submitted: onPaper,
    objected: onPaper,
    ready: onPaper,
    'ready-by-rule': onPaper,
    'to-start': atWork,
    'in-work': atWork,
    paused: atWork,
    delivered: atWork,
    'delivered-open': atWork,
    accepted: atWork,
    closed: atWork,
    cancelled: atWork,
  }),
  tell: textGroup(
    'draft returned rejected changing submitted objected ready ready-by-rule to-start in-work paused delivered accepted',
  ),
  steps: z.strictObject({
    submit: step,
    return: step,
    object: step,
    agree: step,
    accept: step,
    'accept-part': step,
    insist: step,
    withdraw: step,
    approve: step,
    reject: step,
    change: step,
    'drop-change': step,
    start: step,
    'start-early': step,
    pause: step,
    resume: step,
    deliver: step,
    rework: step,
    'accept-work': step,
    record: step,
    cancel: step,
    note: step,
    notice: step,
    delegate: step,
    confirm: step,
    outcome: step,
    'agree-by-rule': step,
    'agree-rule-start': step,
    'approve-by-rule': step,
    'approve-start': step,
    'deliver-accept': step,
    'accept-by-silence': step,
  }),
  bases: textGroup('here letter messenger paper meeting phone'),
  decisions: textGroup('accept accept-part insist withdraw'),
  changes: textGroup('place present proposed empty add remove same'),
  objections: textGroup('open item changes').extend({
    closed: pluralForms,
  }),
  unconfirmed: textGroup('title text item letter show'),
  silence: textGroup('title tell text letter'),
  limits: textGroup('title text'),
});
