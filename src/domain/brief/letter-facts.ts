import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { own } from '#domain/own.ts';
import type { StandingLimit } from './amount.ts';
import type { Brief, Initiator } from './brief.ts';
import {
  alternativeOf,
  budgetOf,
  consequenceOf,
  deliverablesOf,
  type FactTexts,
  inputsOf,
  lineOf,
  measureOf,
  nameOf,
  plainLine,
  warningOf,
} from './brief-facts.ts';
import { type Basis, type BriefEvent, type EventType, type Role, SPOKEN_BASES } from './event.ts';
import { dataOf } from './event-data.ts';
import { contentFingerprint, shortFingerprint } from './fingerprint.ts';
import { type BriefForm, formFor } from './form.ts';
import { type Ask, handOverOf } from './hand-over.ts';
import { overruled } from './hand-over-text.ts';
import { missingByField } from './missing.ts';
import { objectionsOf } from './objections.ts';
import { missingFields } from './required.ts';
import { asTold, otherSide } from './state.ts';

/** The places that a letter may have. */
export const LETTER_PLACES = [
  ...(['name', 'to', 'from', 'customer', 'contractor', 'approver', 'due', 'goal', 'deliverables', 'budget'] as const),
  ...(['questions', 'inputs', 'measure', 'requirement', 'consequence', 'alternative', 'warnings'] as const),
  ...(['decider', 'decision', 'decidedOn', 'how', 'fingerprint'] as const),
  ...(['awaited', 'waitsFor', 'handedOn', 'answerBy', 'acceptedOn'] as const),
  // What no brief knows: always to be filled in by who writes.
  ...(['reason', 'newDate', 'less', 'more'] as const),
] as const;
export type LetterPlace = (typeof LETTER_PLACES)[number];

/** One letter in one language, with places. */
export interface Letter {
  readonly id: string;
  readonly title: string;
  /** When one writes it. */
  readonly when: string;
  readonly subject: string;
  readonly body: string;
}

export interface LetterTexts extends FactTexts {
  /** What stands where a fact is missing, to be filled in: «[кто]». */
  readonly gaps: Readonly<Record<LetterPlace, string>>;
  /** What somebody decided, behind «you decided to». */
  readonly decisions: Readonly<Record<EventType, string>>;
  /** How a decision was told. */
  readonly spoken: Readonly<Record<'phone' | 'meeting', string>>;
  /** What is waited for. */
  readonly waits: Readonly<Record<Ask, string>>;
  /** Said where a brief has no warnings that were overruled. */
  readonly noWarnings: string;
  /** One line of a list, with the place {text}. */
  readonly item: string;
}

interface Source {
  readonly brief: Brief;
  /** Who writes. */
  readonly writer: Initiator;
  readonly form: BriefForm;
  readonly limit: StandingLimit;
  readonly locale: Locale;
  readonly texts: LetterTexts;
}

/** The facts of a brief for the places of letters; what it does not say is a gap that can be seen. */
export function letterFacts(source: Source): Record<LetterPlace, string> {
  const { texts } = source;
  const facts = knownFacts(source);
  const entries = LETTER_PLACES.map((place) => [place, facts[place] || texts.gaps[place]] as const);
  return Object.fromEntries(entries) as Record<LetterPlace, string>;
}

/** A letter with the facts of a brief in its places. */
export function filledLetter({ subject, body }: Letter, facts: Readonly<Record<LetterPlace, string>>) {
  return {
    subject: plainLine(fill(subject, facts)),
    body: oneStop(
      fill(body, facts)
        .replace(/\u00a0/g, ' ')
        .trim(),
    ),
  };
}

/** A fact may end with the stop of its own («2027 г.») before that of the sentence. */
function oneStop(text: string): string {
  return text.replace(/(?<![.…])\.\.(?!\.)/g, '.');
}

/** How many gaps a text still has. */
export function gapsIn(text: string, { gaps }: Pick<LetterTexts, 'gaps'>): number {
  const known = new Set(Object.values(gaps));
  return [...known].reduce((count, gap) => count + text.split(gap).length - 1, 0);
}

function knownFacts(source: Source): Partial<Record<LetterPlace, string>> {
  const { brief, writer, form, locale, texts } = source;
  const { to, ask } = handOverOf(brief);
  const field = (path: string) => lineOf(brief, path, locale);
  return {
    name: nameOf(brief, texts, locale),
    to: nameIn(brief, otherSide(writer), locale),
    from: nameIn(brief, writer, locale),
    customer: field('customer.name'),
    contractor: field('contractor.name'),
    approver: field('approver.name'),
    due: field('due'),
    goal: field('goal'),
    deliverables: deliverablesOf(brief).join('; '),
    budget: budgetOf(brief, form, locale),
    questions: list(questionsOf(source), texts.item),
    inputs: list(inputsOf(brief, texts, locale), texts.item),
    measure: measureOf(brief, texts, locale),
    fingerprint: shortFingerprint(contentFingerprint(brief)),
    awaited: nameIn(brief, to, locale),
    waitsFor: texts.waits[ask],
    ...warningFacts(brief, texts, locale),
    ...toldFacts(brief, texts, locale),
    ...dates(brief, locale),
  };
}

/** The objection a letter would warn of: the last one, an open one before one decided on. */
function warningFacts(brief: Brief, texts: LetterTexts, locale: Locale): Partial<Record<LetterPlace, string>> {
  const objections = objectionsOf(brief);
  const objection = objections.findLast(({ decision }) => decision === undefined) ?? objections.at(-1);
  const warnings = overruled(objections).map((each) => warningOf(each, texts, locale));
  return {
    warnings: warnings.length === 0 ? texts.noWarnings : warnings.join('; '),
    ...(objection === undefined
      ? {}
      : {
          requirement: plainLine(objection.requirement),
          consequence: consequenceOf(objection, texts, locale),
          alternative: alternativeOf(objection),
        }),
  };
}

/** The last decision that rests on a talk alone. */
function toldFacts({ events }: Brief, texts: LetterTexts, locale: Locale): Partial<Record<LetterPlace, string>> {
  const told = asTold(events).at(-1);
  const basis = SPOKEN_BASES.find((spoken) => spoken === told?.basis);
  if (told === undefined || basis === undefined) return {};
  return {
    decider: plainLine(told.whose.name),
    decision: own<string>(texts.decisions, told.type) ?? '',
    decidedOn: plainLine(formatDate(locale, told.decidedAt)),
    how: texts.spoken[basis as Extract<Basis, 'phone' | 'meeting'>],
  };
}

function dates(brief: Brief, locale: Locale): Partial<Record<LetterPlace, string>> {
  const { events } = brief;
  const day = (text: string | undefined) => (text === undefined ? '' : plainLine(formatDate(locale, text)));
  const moved = events.findLast(({ from, to }) => from.paper !== to.paper || from.work !== to.work);
  const notice = events.findLast(({ type }) => type === 'notice');
  return {
    handedOn: day(moved?.decidedAt),
    answerBy: day(notice && dataOf(notice, 'notice')?.answerBy),
    acceptedOn: day(acceptedAt(events)),
  };
}

function acceptedAt(events: readonly BriefEvent[]): string | undefined {
  const accepted = events.findLast(({ type }) => type === 'accept-work');
  const recorded = events.find(({ type }) => type === 'record');
  if (accepted !== undefined) return dataOf(accepted, 'accept-work')?.date || accepted.decidedAt;
  return recorded && dataOf(recorded, 'record')?.accepted;
}

/** What was asked when the brief was returned, else the fields that approval still misses. */
function questionsOf({ brief, form, limit }: Source): string[] {
  const returned = brief.events.findLast(({ type }) => type === 'return');
  const asked = returned && dataOf(returned, 'return')?.questions;
  const lines = (asked ?? '').split('\n').map(plainLine).filter(Boolean);
  if (lines.length > 0) return lines;
  const fields = formFor(form, brief.kind).flatMap((section) => section.fields);
  return missingByField(missingFields(brief, form, 'approve', limit), fields).map(({ label, details }) =>
    plainLine(details.length === 0 ? label : `${label} (${details.join(', ')})`),
  );
}

function list(items: readonly string[], template: string): string {
  return items.map((text) => fill(template, { text })).join('\n');
}

function nameIn(brief: Brief, role: Role, locale: Locale): string {
  return lineOf(brief, `${role}.name`, locale);
}
