import { z } from 'astro/zod';
import { ASKS } from '#domain/brief/hand-over.ts';
import { LETTER_PLACES } from '#domain/brief/letter-facts.ts';
import { pluralForms, textGroup } from './translated.ts';

const text = z.string().trim().min(1, 'expected a text');
const record = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);

/** Texts of handing a brief over: the message, the ways to take it along, and what the letters are filled with. */
export const handOverTexts = textGroup(
  'text draft message copyMessage copied refused ways word wordFor file fileFor link linkCopied linkLabel linkMaking',
  'tooLong unsupported busy done letters lettersText writer subject body copySubject copyLetter noGaps renew more whole',
).extend({
  to: textGroup('customer contractor approver'),
  linkFor: pluralForms,
  gapsLeft: pluralForms,
  failed: textGroup('title text'),
  writers: textGroup('customer contractor'),
  asks: record(ASKS),
  waits: record(ASKS),
  lines: textGroup(
    'what audience occasion goal due budget setBy inputs checker accepter approver questions reason objection',
    'alternative overruled missing fingerprint',
  ),
  facts: textGroup(
    'named numbered untitled inputFrom inputBy baseline target measured warning likelihood by item noWarnings',
  ),
  spoken: textGroup('phone meeting'),
  decisions: textGroup(
    'submit return object agree accept accept-part insist withdraw approve reject change drop-change start',
    'start-early pause resume deliver rework accept-work record cancel note notice delegate confirm outcome',
  ),
  gaps: record(LETTER_PLACES),
});
