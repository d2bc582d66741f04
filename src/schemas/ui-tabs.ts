import { pluralForms, textGroup, wordings } from './translated.ts';

/** Texts about one document in two tabs: the one that only shows it, and two versions out of which one is made. */
export const tabsTexts = textGroup('compare').extend({
  live: textGroup('brief answers editHere answerHere after'),
  copy: textGroup('answers open'),
  merge: textGroup('lede original copy nothing allOriginal allCopy undone').extend({
    refusals: textGroup('steps frozen'),
    problems: wordings('unsaved no-room changed'),
    brief: textGroup('action doneTitle doneText open same notUndone'),
    answers: textGroup('eyebrow title action doneTitle doneText open same notUndone').extend({
      counted: pluralForms,
      missing: textGroup('title text'),
    }),
  }),
});
