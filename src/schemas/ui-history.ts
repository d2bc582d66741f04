import { pluralForms, textGroup } from './translated.ts';

/** The interface texts of the history: chart, table, two attempts compared. */
export const historyTexts = textGroup('title description lede name').extend({
  count: pluralForms,
  empty: textGroup('title text action'),
  unfinished: textGroup('title line continue'),
  unreadable: textGroup('text link'),
  view: textGroup('legend why single'),
  chart: textGroup('title hint strength bias toSales toMarketing one many noLine'),
  figures: textGroup(
    'biasSales biasMarketing biasNone biasUnknown biasContested strengthRange strengthNone strengthUnknown',
    'level levelNone capped provisional',
  ),
  table: textGroup('title date bias strength level actions open remove removed otherBank bin'),
  compare: textGroup(
    'title earlier later one otherQuestions paired recount nothing caution what change strength bias tooFew up down',
    'same equal toSales toMarketing shortSales shortMarketing shortNone',
  ).extend({
    common: pluralForms,
    why: textGroup('mode bank'),
    moved: textGroup('title up down swung line none'),
    weak: textGroup('text plan'),
  }),
});
