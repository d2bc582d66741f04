import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { StandingLimit } from './amount.ts';
import type { Brief } from './brief.ts';
import {
  alternativeOf,
  budgetOf,
  clipped,
  deliverablesOf,
  type FactTexts,
  inputsOf,
  lineOf,
  nameOf,
  plainLine,
  warningOf,
} from './brief-facts.ts';
import { dataOf } from './event-data.ts';
import { contentFingerprint, shortFingerprint } from './fingerprint.ts';
import { type BriefForm, formFor } from './form.ts';
import { type Ask, handOverOf } from './hand-over.ts';
import { missingByField } from './missing.ts';
import { type Objection, objectionsOf } from './objections.ts';
import { missingFields } from './required.ts';
import { titleOf } from './title.ts';

/** The lines of the message; each has the place {text}. */
export interface MessageTexts {
  readonly asks: Readonly<Record<Ask, string>>;
  readonly lines: Readonly<
    Record<
      | 'what'
      | 'audience'
      | 'occasion'
      | 'goal'
      | 'due'
      | 'budget'
      | 'setBy'
      | 'inputs'
      | 'checker'
      | 'accepter'
      | 'approver'
      | 'questions'
      | 'reason'
      | 'objection'
      | 'alternative'
      | 'overruled'
      | 'missing'
      | 'fingerprint',
      string
    >
  >;
  /** Stands behind a list of which not all is told; with the place {n}. */
  readonly more: string;
  /** Said of a full brief: the message tells only the main things. */
  readonly whole: string;
}

interface Source {
  readonly brief: Brief;
  readonly form: BriefForm;
  readonly limit: StandingLimit;
  readonly locale: Locale;
  readonly texts: MessageTexts;
  readonly facts: FactTexts;
}

/** A short brief is told whole, a full one in its main points. */
const LONGEST = { short: 600, full: 200 } as const;
const MOST_ITEMS = { short: 12, full: 3 } as const;
const MOST_LABELS = 5;

/**
 * A brief as a message for a letter or a chat: what it is, what is asked, by when, and what is open. Nothing of what
 * is not answered; a short brief with all its answers.
 */
export function handOverText(source: Source): string {
  const { brief, locale, texts, facts } = source;
  const { ask } = handOverOf(brief);
  const blocks = [
    [nameOf(brief, facts, locale), texts.asks[ask]],
    openLines(source, ask),
    factLines(source),
    [
      ...(brief.mode === 'full' ? [texts.whole] : []),
      ...(brief.events.length === 0 ? [] : line(texts.lines.fingerprint, shortFingerprint(contentFingerprint(brief)))),
    ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(plainLine).join('\n'))
    .join('\n\n');
}

function factLines({ brief, form, locale, texts: { lines, more }, facts }: Source): string[] {
  const { mode } = brief;
  const field = (template: string, path: string) => line(template, clipped(lineOf(brief, path, locale), LONGEST[mode]));
  const budget = budgetOf(brief, form, locale);
  const some = (items: readonly string[]) => clipped(listed(items, MOST_ITEMS[mode], more), LONGEST[mode]);
  const deliverables = deliverablesOf(brief);
  // The title of a brief without one is its first deliverable: said once.
  const isTold = deliverables.length === 1 && deliverables[0] === titleOf(brief, '');
  return [
    ...(isTold ? [] : line(lines.what, some(deliverables))),
    ...field(lines.audience, 'audience'),
    ...field(lines.occasion, 'occasion'),
    ...field(lines.goal, 'goal'),
    ...field(lines.due, 'due'),
    ...line(lines.inputs, some(inputsOf(brief, facts, locale))),
    ...field(lines.checker, 'factChecker'),
    ...line(lines.budget, budget),
    ...(budget === '' ? field(lines.setBy, 'budget.setBy') : []),
    ...field(lines.accepter, 'accepter'),
    ...line(
      lines.approver,
      ['approver.name', 'approver.role']
        .map((path) => lineOf(brief, path, locale))
        .filter(Boolean)
        .join(', '),
    ),
  ];
}

/** What waits for an answer, by what is asked. */
function openLines({ brief, form, limit, locale, texts: { lines, more }, facts }: Source, ask: Ask): string[] {
  const objections = objectionsOf(brief);
  const last = (type: 'return' | 'reject') => brief.events.findLast((event) => event.type === type);
  switch (ask) {
    case 'answer': {
      const event = last('return');
      return line(lines.questions, clipped(event ? (dataOf(event, 'return')?.questions ?? '') : '', LONGEST.short));
    }
    case 'mend': {
      const event = last('reject');
      return line(lines.reason, clipped(event ? (dataOf(event, 'reject')?.reason ?? '') : '', LONGEST.short));
    }
    case 'decide':
      return objections
        .filter(({ decision }) => decision === undefined)
        .flatMap((objection) => [
          ...line(lines.objection, clipped(warningOf(objection, facts, locale), LONGEST.short)),
          ...line(lines.alternative, clipped(alternativeOf(objection), LONGEST.short)),
        ]);
    case 'approve':
    case 'begin':
      return overruled(objections).flatMap((objection) =>
        line(lines.overruled, clipped(warningOf(objection, facts, locale), LONGEST.short)),
      );
    case 'review': {
      const fields = formFor(form, brief.kind).flatMap((section) => section.fields);
      const missing = missingByField(missingFields(brief, form, 'approve', limit), fields);
      const labels = missing.map(({ label }) => label);
      return line(lines.missing, listed(labels, MOST_LABELS, more));
    }
    default:
      return [];
  }
}

/** Objections in spite of which the requirement stands. */
export function overruled(objections: readonly Objection[]): Objection[] {
  return objections.filter(({ decision }) => decision?.type === 'insist');
}

function line(template: string, text: string): string[] {
  return text === '' ? [] : [fill(template, { text })];
}

function listed(items: readonly string[], most: number, more: string): string {
  const told = items.slice(0, most).join('; ');
  return items.length <= most ? told : `${told} ${fill(more, { n: items.length - most })}`;
}
