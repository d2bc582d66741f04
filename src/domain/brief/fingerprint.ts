import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { cleanText } from '#domain/text/clean.ts';
import type { Brief } from './brief.ts';
import type { BriefEvent } from './event.ts';

/** SHA-256, in 64 hex digits, over the RFC 8785 canonical JSON of a value. Throws for what JSON cannot hold. */
export function fingerprintOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? 'null')));
}

/** The fingerprint that an event must carry; null when it holds what canonical JSON cannot say (half a character). */
export function eventFingerprint(event: Omit<BriefEvent, 'fingerprint'> & { fingerprint?: string }): string | null {
  const { fingerprint: _own, ...rest } = event;
  try {
    return fingerprintOf(rest);
  } catch {
    return null;
  }
}

/** The fingerprint of what a brief says: its kind and its answers, cleaned. The same words give the same one. */
export function contentFingerprint({
  kind,
  fields,
  kindFields,
}: Pick<Brief, 'kind' | 'fields' | 'kindFields'>): string {
  return fingerprintOf(cleaned({ kind, fields, kindFields }));
}

/** What is read out, printed and compared by eye: the first eight digits, «A1B2-C3D4». */
export function shortFingerprint(fingerprint: string): string {
  const digits = fingerprint.slice(0, 8).toUpperCase();
  return digits.length > 4 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : digits;
}

/** A copy of a plain value whose texts hold no control characters and no half characters: fit to be frozen. */
export function cleaned<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanText(value) as Value;
  if (Array.isArray(value)) return value.map(cleaned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [cleanText(key), cleaned(entry)])) as Value;
}
