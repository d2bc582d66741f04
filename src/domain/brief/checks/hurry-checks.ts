import { phraseAt, phrasesIn, type Sentence } from '#domain/text/words.ts';
import type { Finding } from './finding.ts';
import type { Look } from './look.ts';
import { quoting, written } from './quoting.ts';
import type { PlacedText } from './texts.ts';
import { HURRY, HURRY_ALONE, MAKE, NEED, RELATIVE, SINCE } from './word-lists.ts';

/** Fields that say when: elsewhere «tomorrow» may be part of how a thing works. */
const OF_TIME = ['title', 'occasion', 'deliverables', 'must', 'inputs', 'budget', 'milestones', 'assumptions'];
/** Fields in which hurry is the order's own. */
const OF_THE_ORDER = [...OF_TIME, 'inScope', 'factChecker', 'accepter', 'feedbackOwner', 'constraints'];
/** Fields that tell of clients as well: there hurry must stand with the order of a thing, or by itself. */
const OF_CLIENTS = ['problem', 'goal'];
const BY_ITSELF = 4;

const MONTH =
  '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';
/** A day that everyone reads alike: «12 января», 12.01, 2027-01-12, 9-го, the 9th, January 12. */
const DAY = new RegExp(
  [
    `\\d{1,2}(?:-?(?:го|му|е|м|st|nd|rd|th))?\\s+(?:of\\s+)?${MONTH}`,
    `${MONTH}\\s+\\d{1,2}(?!\\d)`,
    '(?<![\\d.,])\\d{1,2}[./]\\d{1,2}(?![\\d%])',
    '\\d{4}-\\d{2}-\\d{2}',
    '\\d{1,2}(?:-го|-му|st|nd|rd|th)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Check 16: hurry, and days counted from the day of writing, where no real date stands beside. */
export function relativeDates(look: Look): Finding[] {
  return look.texts
    .filter(({ field, isDated }) => !isDated && [...OF_THE_ORDER, ...OF_CLIENTS].includes(field))
    .flatMap((place) => {
      const sentences = place.sentences.filter(({ text }) => !DAY.test(text));
      const words = sentences.flatMap((sentence) => [...hurryIn(place, sentence), ...relativeIn(place, sentence)]);
      return quoting(look, 'relative-dates', place.path, words);
    });
}

function hurryIn({ field }: PlacedText, sentence: Sentence): string[] {
  const { text, words } = sentence;
  const isOrder = words.length <= BY_ITSELF || phrasesIn(words, NEED).length > 0 || phraseAt(words, 0, MAKE) > 0;
  if (!OF_THE_ORDER.includes(field) && !(OF_CLIENTS.includes(field) && isOrder)) return [];
  const alone = phrasesIn(words, HURRY_ALONE).filter(({ index }) =>
    /^\s*(?:[:!,—–]|$)/.test(text.slice(words[index]?.end)),
  );
  return [...phrasesIn(words, HURRY), ...alone].flatMap((match) => written(sentence, match));
}

/** «Через неделю после встречи» is counted from the meeting, and says when. */
function relativeIn({ field }: PlacedText, sentence: Sentence): string[] {
  if (!OF_TIME.includes(field)) return [];
  return phrasesIn(sentence.words, RELATIVE)
    .filter(({ index, length }) => phraseAt(sentence.words, index + length, SINCE) === 0)
    .flatMap((match) => written(sentence, match));
}
