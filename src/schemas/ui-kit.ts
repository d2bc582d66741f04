import { textGroup } from './translated.ts';

/** The interface texts of the kit: the documents to adopt, the letters and the phrases to copy. */
export const kitTexts = textGroup(
  'title description lede adoptTitle law sample read word markdown letters lettersText letter phrases phrasesText',
  'instead say copy copied refused',
).extend({
  adopt: textGroup('change agree publish'),
  sides: textGroup('sales marketing boss'),
});
