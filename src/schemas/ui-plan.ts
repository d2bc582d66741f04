import { pluralForms, textGroup } from './translated.ts';

/** The interface texts of the plan: its list, its form, what is taken away. */
export const planTexts = textGroup('title description lede waiting noScript from named gone').extend({
  late: textGroup('today').extend({ overdue: pluralForms }),
  list: textGroup('title allDone edit ready up down due noOwner noDue untitled moved done doneOn markedDone reopened'),
  form: textGroup('title text textHint owner ownerHint due submit added errorTitle errorText errorDue emptyText'),
  empty: textGroup('title text link'),
  take: textGroup('title text markdown markdownFor csv csvFor calendar calendarNone print printFor saved').extend({
    calendarFor: pluralForms,
    undated: pluralForms,
  }),
  document: textGroup('title asOf action owner due state doneOn source open done calendarOwner'),
  failed: textGroup('title text'),
  conflict: textGroup('title text'),
});
