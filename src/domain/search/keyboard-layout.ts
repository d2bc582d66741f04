const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (key, index) => [key, to[index] ?? key]);
}

const TO_CYRILLIC = new Map(pairs(LATIN, CYRILLIC));
const TO_LATIN = new Map(pairs(CYRILLIC, LATIN));

/**
 * What the same keys give on the other layout: «gthtrjc» is «перекос», «икшуа» is “brief”. Lower case.
 * Null where a text mixes both alphabets or has letters of neither.
 */
export function onOtherLayout(text: string): string | null {
  const typed = text.toLowerCase();
  const latin = /[a-z]/.test(typed);
  if (latin === /[а-яё]/.test(typed)) return null;
  const keys = latin ? TO_CYRILLIC : TO_LATIN;
  return Array.from(typed, (key) => keys.get(key) ?? key).join('');
}
