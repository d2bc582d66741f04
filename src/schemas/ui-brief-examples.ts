import { z } from 'astro/zod';
import { textGroup } from './translated.ts';

/** Texts of the example briefs: their list on the page of all briefs, and one of them opened to be read. */
export const briefExamplesTexts = z.strictObject({
  list: textGroup('title text'),
  page: textGroup('eyebrow noticeTitle notice copy copyText copyTitle toList found foundText history others').extend({
    unknown: textGroup('title text'),
  }),
});
