import { z } from 'astro/zod';
import { pluralForms, textGroup } from './translated.ts';

const APPROVALS = 'before rule after none undated';
const FATES = 'accept accept-part insist withdraw open lapsed';
const STAYS = 'submitted objected ready in-work delivered';
const sides = textGroup('contractor customer');
const verdicts = { keys: textGroup('yes partly no disputed unknown'), word: sides };
const pair = textGroup('title first second');

const parts = z.strictObject({
  share: textGroup('of percent recorded'),
  days: pluralForms,
  range: pluralForms,
  figures: textGroup('title text none').extend({
    pairs: z.strictObject({
      approval: pair,
      deadlines: pair,
      deliveries: pair,
      objections: pair,
      warnings: pair,
      overruled: pair,
    }),
  }),
  approval: textGroup('title text none state count').extend({ keys: textGroup(APPROVALS) }),
  objections: textGroup('title text none fate raised').extend({ by: sides, keys: textGroup(FATES) }),
  warnings: textGroup('title text none result total').extend({
    ...verdicts,
    by: sides,
    fates: textGroup('insist accept-part'),
  }),
  goals: textGroup('title text none result total').extend({ ...verdicts, groups: textGroup('insisted heeded none') }),
  work: textGroup('title text none what count deliveries first reworked bySilence deadlines lateBy pauses').extend({
    keys: textGroup('kept late overdue'),
    pausedBy: sides,
    spread: pluralForms,
  }),
  stays: textGroup('title text none chart state turn left median between now nowOne nowLongest').extend({
    turns: textGroup(STAYS),
    returned: pluralForms,
    rejected: pluralForms,
    inBriefs: pluralForms,
  }),
  silences: textGroup('title text none answer').extend({
    by: textGroup('contractor customer approver'),
    keys: textGroup('in-time late silent waiting'),
  }),
  states: textGroup('title text state origin count customers contractors recorded told'),
});

/** The interface texts of the ledger: its page, its parts, its files. */
export const ledgerTexts = textGroup(
  'title description lede purpose waiting partFailed partRetry noScript unreadableLink yes',
).extend({
  fromList: textGroup('text open'),
  empty: textGroup('title text onlyDrafts begin example'),
  unreadable: pluralForms,
  shown: textGroup('eyebrow back'),
  filter: textGroup('title period all year own from to since until kind anyKind rule nothing reset wrong').extend({
    quarters: textGroup('1 2 3 4'),
  }),
  counted: pluralForms,
  drafts: pluralForms,
  parts,
  cases: textGroup('title text noNumber').extend({
    columns: textGroup('number kind day state approval objections deadline'),
  }),
  take: textGroup('title text markdown markdownFor csv csvFor print printFor saved').extend({
    failed: textGroup('title text'),
  }),
  document: textGroup('title asOf footer'),
  columns: textGroup(
    'number kind initiator recorded state submitted approved started delivered accepted approval due deadline behind',
    'daysSubmitted daysObjected daysReady daysInWork daysDelivered customerPauses contractorPauses returns rejections',
    'reworks contractorObjections customerObjections acceptedObjections inPart insisted withdrawn open lapsed true',
    'partly false disputed oneWord unknown goal asked silent told',
  ),
  sides,
  rules: textGroup('title').extend({
    list: textGroup('drafts dates percent approval deadline warnings silence recorded local'),
  }),
});
