import { z } from 'astro/zod';
import { pluralForms, textGroup } from './translated.ts';

/** Texts of the page of all briefs: the list, reading files, the kinds and the empty templates. */
export const briefsTexts = z.strictObject({
  page: textGroup(
    'title description lede newTitle newText blanksTitle blanksText blanksCaption kind full short word markdown',
    'noScript',
  ),
  list: textGroup(
    'waiting yours empty untitled unreadable due overdue changed changedToday isCopy isCopyOf compareCopies duplicate change remove copyTitle',
    'deleted bin binText discard discarded archive unarchive archived unarchived waitsFor',
    'find search searchHint state kind order allStates allKinds archivedState choice shown total reading showAll',
    'inArchive',
  ).extend({
    roles: textGroup('customer contractor approver'),
    orders: textGroup('changed due number title'),
    notFound: textGroup('title text'),
    notDone: textGroup('title text'),
    notLoaded: textGroup('title text again'),
  }),
  intake: textGroup('title text choose paste pasteLabel pastedText readPasted').extend({
    notLoaded: textGroup('title text'),
  }),
});

/** Texts of the page of one brief. */
export const editorTexts = textGroup(
  'title description waiting noScript blanks isNew draft form parts modes toList duplicate remove copyTitle isCopy',
  'openOriginal compareCopies changeCustomer customerRemembered amount currency amountUnread withinLimit aboveLimit showAll',
  'clearChoice example notADay rowNumber rowNamed removed moved some partFailed partRetry sheet frozen',
).extend({
  check: textGroup(
    'ask again title clean forSubmit forApprove warnings hints keep keepLabel keepSave kept',
    'keptMark changeReason',
  ),
  panels: z.strictObject({
    flow: textGroup('title text open'),
    handOver: textGroup('title text open'),
    history: textGroup('title text open'),
  }),
  choose: textGroup('title text'),
  unknownKind: textGroup('title text'),
  notDeleted: textGroup('title text'),
  large: textGroup('title text'),
  shortMode: pluralForms,
  fullMode: pluralForms,
  left: pluralForms,
  states: textGroup('untouched ready optional'),
  required: textGroup('submit approve'),
  row: textGroup('up down remove'),
  refusals: textGroup('too-long too-large'),
  missing: textGroup('title submit submitReady approve approveReady'),
  take: textGroup('title text word wordFor print printFor json jsonFor markdown markdownFor busy done').extend({
    failed: textGroup('title text'),
  }),
});
