import { parseAmount } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { listOf, textAt } from '#domain/brief/edit.ts';
import type { EventType } from '#domain/brief/event.ts';
import type { FieldChange } from '#domain/brief/event-data.ts';
import { objectionsOf } from '#domain/brief/objections.ts';

interface StepSource {
  readonly type: EventType;
  readonly decidedAt: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface StepPlace {
  /** The number that the brief is to get. */
  readonly number: string | undefined;
  /** Ids of earlier steps by the names that the file gives them. */
  readonly names: ReadonlyMap<string, string>;
  /** Named in errors. */
  readonly where: string;
}

type Data = Record<string, unknown>;

/**
 * The data of a step as the flow takes it, from the shorter way in which the file tells it: steps by their names,
 * criteria by their places, changes without what stood there before, the day of the step where it has none of its own.
 */
export function stepData(brief: Brief, step: StepSource, place: StepPlace): Data {
  const data = { ...numbered(brief, step.type, place.number), ...withCurrency(step.data) };
  const { type, decidedAt } = step;
  switch (type) {
    case 'object':
      return { ...data, alternative: withBefore(brief, data['alternative'] as Data | undefined) };
    case 'accept':
    case 'accept-part':
      return decided(brief, type, data, place);
    case 'insist':
    case 'withdraw':
      return { ...data, objection: named(data['objection'], place) };
    case 'confirm':
      return { ...data, event: named(data['event'], place) };
    case 'start':
    case 'start-early':
      return { date: decidedAt, ...data };
    case 'deliver':
      return { date: decidedAt, ...data, evidence: paired(brief, data['evidence'], place) };
    case 'rework':
      return { ...data, criterion: failed(brief, String(data['criterion']), place) };
    case 'accept-work':
      return {
        criteria: listOf(brief, 'criteria').map((criterion) => ({ criterion, met: true })),
        date: decidedAt,
        ...data,
      };
    case 'outcome':
      return { ...data, warnings: outcomes(data['warnings'], place) };
    default:
      return data;
  }
}

/** What was paid, with its currency as a person would have written it. */
function withCurrency(data: Readonly<Record<string, unknown>>): Data {
  const entries = Object.entries(data).map(([key, value]) => {
    const isPaid = ['cost', 'spent'].includes(key) && typeof value === 'string' && parseAmount(value) !== null;
    return [key, isPaid ? `${value}\u00a0₽` : value];
  });
  return Object.fromEntries(entries);
}

/** The number stands with the first step that asks for one. */
function numbered(brief: Brief, type: EventType, number: string | undefined): Data {
  if (number === undefined || brief.number !== undefined) return {};
  const asks = ['agree', 'approve', 'record'].includes(type) || (type === 'submit' && brief.initiator === 'contractor');
  return asks ? { number } : {};
}

function named(name: unknown, { names, where }: StepPlace): string {
  const [step = '', ...rest] = String(name).split('.');
  const id = names.get(step);
  if (id === undefined) throw new Error(`${where}: no earlier step is called ${step}`);
  return [id, ...rest].join('.');
}

function withBefore(brief: Brief, alternative: Data | undefined): Data {
  const changes = (alternative?.['changes'] ?? []) as { path: string; after: string }[];
  return {
    ...alternative,
    changes: changes.map(({ path, after }): FieldChange => ({ path, before: textAt(brief, path), after })),
  };
}

/** All that the alternative proposes, or of it the paths that the step names. */
function decided(brief: Brief, type: 'accept' | 'accept-part', data: Data, place: StepPlace): Data {
  const id = named(data['objection'], place);
  const proposed = objectionsOf(brief).find((objection) => objection.id === id)?.alternative.changes ?? [];
  if (type === 'accept') return { ...data, objection: id, changes: proposed };
  const changes = ((data['changes'] ?? []) as string[]).map((path) => {
    const change = proposed.find((each) => each.path === path);
    if (change === undefined) throw new Error(`${place.where}: the objection proposes no change of ${path}`);
    return change;
  });
  return { ...data, objection: id, changes };
}

function paired(brief: Brief, evidence: unknown, place: StepPlace): unknown[] {
  return ((evidence ?? []) as string[]).map((text, index) => ({
    criterion: criterionAt(brief, index + 1, place),
    evidence: text,
  }));
}

/** The criterion by its place, or in words where the brief names none. */
function failed(brief: Brief, criterion: string, place: StepPlace): string {
  return /^\d+$/.test(criterion) ? criterionAt(brief, Number(criterion), place) : criterion;
}

function criterionAt(brief: Brief, number: number, { where }: StepPlace): string {
  const criterion = listOf(brief, 'criteria')[number - 1];
  if (criterion === undefined) throw new Error(`${where}: there is no criterion ${number}`);
  return criterion;
}

function outcomes(warnings: unknown, place: StepPlace): unknown[] {
  return ((warnings ?? []) as Data[]).map((warning) => ({ ...warning, objection: named(warning['objection'], place) }));
}
