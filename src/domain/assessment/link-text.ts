import { BASE64URL, fromBase64url, toBase64url } from '#domain/text/base64url.ts';
import { cleanLine } from '#domain/text/clean.ts';

const CUT = '…';
/** A prime just under 64², so that a check is two characters, and every other character moves it. */
const MODULUS = 4093;

/** Two characters over a text: no single character of it can change or be cut off unnoticed, no two neighbours swap. */
export function checkOf(text: string): string {
  let sum = 0;
  let weight = 1;
  for (let index = 0; index < text.length; index += 1) {
    sum = (sum + text.charCodeAt(index) * weight) % MODULUS;
    weight = (weight * 2) % MODULUS;
  }
  return `${BASE64URL[sum >> 6]}${BASE64URL[sum & 63]}`;
}

/** A text that a person typed, as much of it as has room in so many characters; empty when nothing has. */
export function packedText(text: string, room: number): string {
  const whole = packed(text);
  if (whole.length <= room) return whole;
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (characters.pop() !== undefined && characters.length > 0) {
    const cut = packed(characters.join('').trimEnd() + CUT);
    if (cut.length <= room) return cut;
  }
  return '';
}

/** The text of such a part; null when it is none. */
export function unpackedText(part: string): string | null {
  const bytes = fromBase64url(part);
  if (bytes === null) return null;
  try {
    return cleanLine(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** How many characters a text takes when all of it has room. */
export function packedLength(text: string): number {
  return packed(text).length;
}

function packed(text: string): string {
  return toBase64url(new TextEncoder().encode(text));
}
