import { z } from 'astro/zod';
import { pluralForms, textGroup, wordings } from './translated.ts';

const role = textGroup('is to of');

/** The words in which the steps of a brief are told: in its history, and on paper. */
export const eventsTexts = textGroup('sentence person warning acknowledged').extend({
  roles: z.strictObject({ customer: role, contractor: role, approver: role }),
  what: textGroup(
    'submit return object agree accept accept-part insist withdraw approve approve-by-rule reject change drop-change',
    'start start-early pause resume deliver rework accept-work accept-by-silence record cancel note notice',
    'notice-until delegate delegate-until confirm outcome unknown',
  ),
  bases: textGroup('paper letter messenger phone meeting standing-rule'),
  recorded: textGroup('byOn by on'),
  marks: textGroup('told confirmed afterTheFact recorded'),
  details: textGroup(
    'accepted acceptedOn actualCost allowedBy alternative approveBy approved by changeCost changeDate changes comment',
    'commitment consequence cost criteria criterion decidedBy delivered deliveredOn effect evidence findings goal',
    'likelihood number objections questions reached reason requirement spent started startedOn state statement',
    'submitted text time to warnings',
  ),
  change: textGroup('changed added removed'),
  proposal: textGroup('changed added removed'),
  goals: textGroup('yes partly no unknown'),
  warnings: textGroup('came-true partly did-not unknown'),
  criterion: textGroup('met failed'),
  states: textGroup('in-work accepted'),
});

/** The interface texts about the history of a brief and its versions. */
export const versionsTexts = textGroup('limit').extend({
  fingerprint: textGroup('title for equals'),
  checked: wordings('fits wrong-order broken-chain changed-version changed-fields'),
  steps: textGroup('title details fingerprints fingerprint none'),
  list: textGroup('title version frozen inForce fingerprint none'),
  compare: textGroup('title before after now version submitted none same spaces itself was became').extend({
    is: textGroup('added removed changed'),
    counted: pluralForms,
  }),
  snapshots: textGroup('title text item open opened failed'),
});
