// For tests: the words of messages and letters, in plain English.
import type { FactTexts } from './brief-facts.ts';
import { EVENT_TYPES, type EventType } from './event.ts';
import { ASKS, type Ask } from './hand-over.ts';
import type { MessageTexts } from './hand-over-text.ts';
import { LETTER_PLACES, type LetterPlace, type LetterTexts } from './letter-facts.ts';

function record<Key extends string>(keys: readonly Key[], text: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, text(key)])) as Record<Key, string>;
}

const LINES = [
  ...(['what', 'audience', 'occasion', 'goal', 'due', 'budget', 'setBy', 'inputs', 'checker', 'accepter'] as const),
  ...(['approver', 'questions', 'reason', 'objection', 'alternative', 'overruled', 'missing', 'fingerprint'] as const),
] as const;

export const factTexts: FactTexts = {
  named: '“{title}”',
  numbered: '“{title}” (No. {number})',
  untitled: 'untitled',
  inputFrom: 'from {who}',
  inputBy: 'by {date}',
  baseline: 'now {text}',
  target: 'target {text}',
  measured: 'on {text}',
  warning: '{requirement} → {consequence}',
  likelihood: 'likely: {text}',
  by: 'shows: {text}',
};

export const messageTexts: MessageTexts = {
  asks: record(ASKS, (ask: Ask) => `Asked: ${ask}.`),
  lines: record(LINES, (line) => `${line}: {text}`),
  more: 'and {n} more',
  whole: 'The rest is in the file.',
};

export const letterTexts: LetterTexts = {
  ...factTexts,
  gaps: record(LETTER_PLACES, (place: LetterPlace) => `[${place}]`),
  decisions: record(EVENT_TYPES, (type: EventType) => `take the step ${type}`),
  spoken: { phone: 'on the phone', meeting: 'in a meeting' },
  waits: record(ASKS, (ask: Ask) => `waiting: ${ask}`),
  noWarnings: 'There were none.',
  item: '– {text}',
};
