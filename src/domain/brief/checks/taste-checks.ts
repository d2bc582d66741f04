import { phraseAt, phrasesIn, type Sentence, type Word } from '#domain/text/words.ts';
import { textAt } from '../edit.ts';
import type { Finding } from './finding.ts';
import type { Look } from './look.ts';
import { quoting, written } from './quoting.ts';
import { LOOKS, POINTER, TASTE, TASTE_OF_LOOKS, TASTE_OF_TONE } from './word-lists.ts';

/** Fields that say what to make: elsewhere a beautiful thing may well be a fact. */
const OF_THE_WORK = ['title', 'goal', 'tone', 'deliverables', 'inScope', 'must', 'milestones', 'criteria'];
const LINK = /https?:\/\/|www\.|[\p{L}\d-]\.(?:ru|com|org|net|рф)(?![\p{L}\d])/iu;

/** Check 15: words of taste without an example to look at. */
export function tasteWords(look: Look): Finding[] {
  if (textAt(look.brief, 'references').trim() !== '') return [];
  return look.texts
    .filter(({ field }) => OF_THE_WORK.includes(field))
    .flatMap(({ field, path, sentences }) => {
      const words = sentences.flatMap((sentence) => tasteIn(sentence, field));
      return quoting(look, 'taste-words', path, words);
    });
}

function tasteIn(sentence: Sentence, field: string): string[] {
  const { text, words } = sentence;
  if (LINK.test(text) || phrasesIn(words, POINTER).length > 0) return [];
  const ofLooks = phrasesIn(words, TASTE_OF_LOOKS).filter(({ index }) => isNearLooks(words, index));
  const ofTone = field === 'tone' ? phrasesIn(words, TASTE_OF_TONE) : [];
  return [...phrasesIn(words, TASTE), ...ofLooks, ...ofTone].flatMap((match) => written(sentence, match));
}

/** The word for looks stands next to the word of taste, with another word of taste between at most. */
function isNearLooks(words: readonly Word[], index: number): boolean {
  const isTaste = (at: number) => phraseAt(words, at, TASTE) + phraseAt(words, at, TASTE_OF_LOOKS) > 0;
  const steps = [1, -1].flatMap((step) => (isTaste(index + step) ? [step, 2 * step] : [step]));
  return steps.some((step) => phraseAt(words, index + step, LOOKS) > 0);
}
