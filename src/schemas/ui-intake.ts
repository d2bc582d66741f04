import { pluralForms, textGroup, wordings } from './translated.ts';

/** Texts about a brief that came from elsewhere: what is wrong with it, what taking it in would do, what came of it. */
export const intakeTexts = textGroup('theirs mine noSteps last lastBy forget open openMine compare warning').extend({
  steps: pluralForms,
  outcomes: textGroup('new same continues older parted'),
  take: textGroup('new continues parted'),
  taken: textGroup('new same continues older parted'),
  notTaken: wordings('unsaved no-room'),
  warnings: textGroup('broken-chain changed-version changed-fields'),
  problems: wordings(
    'too-large too-deep not-json wrong-format newer-version unknown-kind damaged unreadable wrong-order',
  ),
  stepNames: textGroup(
    'submit return object agree accept accept-part insist withdraw approve reject change drop-change start',
    'start-early pause resume deliver rework accept-work record cancel note notice delegate confirm outcome',
  ),
  roles: textGroup('customer contractor approver'),
  compared: textGroup('eyebrow title first second stands text same').extend({
    counted: pluralForms,
    missing: textGroup('title text'),
  }),
  link: textGroup('eyebrow title text copy copyText copyTitle toList').extend({
    problems: wordings('too-large damaged unsupported'),
  }),
});
