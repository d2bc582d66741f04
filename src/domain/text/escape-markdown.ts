import { cleanText } from './clean.ts';

/** What means something anywhere in a line: emphasis, code, links, HTML, tables, strikethrough, the escape itself. */
const ANYWHERE = /[\\`*_[\]<|~]/g;
/** An ampersand that would begin an entity. */
const ENTITY = /&(?=#?[\da-z]+;)/gi;
/** What makes a heading, a quotation, a list, a rule or an underlined heading of a line that begins with it. */
const LINE_START = /^(?:[#>]|[-+](?=\s|$)|[-=](?=[-=\s]*$))/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

function escapeLine(line: string): string {
  return line
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(LINE_START, '\\$&')
    .replace(NUMBERED, '$1\\$2');
}

/**
 * Escapes what a person typed, so that a CommonMark parser reads it as plain text: no link, image, HTML, entity,
 * emphasis, heading, list or table comes from it. Lines stay lines, without spaces at their ends.
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text).split('\n').map(escapeLine).join('\n');
}
