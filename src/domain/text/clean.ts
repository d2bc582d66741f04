/** Line ends of every system and script; documents know one. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Control characters (but tab and line feed), halves of surrogate pairs, and what XML 1.0 forbids beside them. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Text as it may leave the browser in Word, Markdown, CSV or print: line ends are `\n`, and control characters,
 * lone surrogates and characters that XML forbids are gone. JSON files do not pass here: they keep what was typed.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNPRINTABLE, '');
}

/** The same for a place of one line: line ends and runs of space become one space, nothing stands at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
