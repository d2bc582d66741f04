import { textGroup } from './translated.ts';

/** The texts of briefs and empty templates as documents: what stands on paper beside what people wrote. */
export const exportsTexts = textGroup('page').extend({
  corner: textGroup('heading date'),
  sheet: textGroup('title side name signature date customer contractor approver'),
  brief: textGroup('untitled name numbered version draftVersion fingerprint notApproved kept'),
  approval: textGroup('title submitted agreed settled approved byRule told afterTheFact'),
  notices: textGroup('draft notApproved early allowed approveBy changing recorded cancelled damaged'),
  decisions: textGroup('title number when what how'),
  acceptance: textGroup('title criterion evidence met yes no delivered accepted cost comment'),
  outcome: textGroup('title question goal actual warning comment none disputed'),
  objections: textGroup(
    'title item raised requirement consequence likelihood by alternative effect cost time changes proposed decision reason',
    'decided open accepted acceptedInPart insisted withdrawn',
  ),
  blank: textGroup('numbered full short amount none'),
});
