import { pluralForms, textGroup } from './translated.ts';

/** The interface texts of the search; `skipped` are the little words that a query leaves out. */
export const searchTexts = textGroup(
  'title description waiting noScript label hint clear short searching none meant help otherLanguage results places',
  'more browse tools skipped',
).extend({
  found: pluralForms,
  partial: pluralForms,
  failed: textGroup('title text retry'),
  keys: textGroup('title slash hint on off'),
});
