import type { StandingLimit } from '#domain/brief/amount.ts';
import { type Brief, type Kept, newBrief } from '#domain/brief/brief.ts';
import type { Person } from '#domain/brief/event.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import { happen } from '#domain/brief/happen.ts';
import { stateOf } from '#domain/brief/state.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import { type Locale, type Localized, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import type { ExampleBriefs } from '#schemas/example-briefs.ts';
import { answerProblems } from './example-answers.ts';
import { stepData } from './example-step.ts';

/** What the flow is asked with, beside the example company's own rules. */
export interface ExampleWorld {
  readonly form: BriefForm;
  readonly locale: Locale;
}

/** The same with the rules by which the flow decides. */
interface RuledWorld extends ExampleWorld {
  readonly limit: StandingLimit;
  readonly silenceDays: number | null;
}

type Source = Localized<ExampleBriefs>;
type BriefSource = Source['briefs'][string];
type StepSource = BriefSource['steps'][number];
type Written = Pick<BriefSource, 'fields' | 'kindFields' | 'kept'>;

/**
 * The briefs of the example company in one language, each made by the same flow as a person's own.
 *
 * Throws with the brief's key, the step and the reason where the flow refuses or an answer does not fit the form.
 */
export function exampleBriefs(content: ExampleBriefs, world: ExampleWorld): Map<string, Brief> {
  const source = asTyped(
    localize(content, world.locale, (text) => typeset(text, world.locale)),
    world.locale,
  ) as Source;
  const { standingLimit: limit, silenceDays } = content.rules;
  const ruled = { ...world, limit, silenceDays };
  return new Map(
    Object.entries(source.briefs).map(([key, brief], index) => [key, exampleBrief(source, key, brief, index, ruled)]),
  );
}

/** Deterministic ids in the shape of a UUID: a build gives the same ones every time. */
function idOf(brief: number, step: number): string {
  return `00000000-0000-4000-8${String(brief + 1).padStart(3, '0')}-${String(step).padStart(12, '0')}`;
}

function exampleBrief(source: Source, key: string, brief: BriefSource, index: number, world: RuledWorld): Brief {
  const { kind, mode, initiator, number, createdAt, steps } = brief;
  const { locale, limit } = world;
  const at = `${createdAt}T06:00:00.000Z`;
  const usual = brief.usual ? source.usual[mode] : {};
  const blank = newBrief({ id: idOf(index, 0), kind, mode, initiator, locale, at, currency: limit.currency });
  const started = { ...blank, fields: { ...blank.fields, ...usual } };
  const names = new Map<string, string>();
  return steps.reduce<Brief>(
    (before, step, place) => taken(before, step, place),
    rewritten(started, brief, world, `${key}`),
  );

  function taken(before: Brief, step: StepSource, place: number): Brief {
    const where = `${key}: step ${place + 1}, ${step.type} of ${step.decidedAt}`;
    const written = step.edited === undefined ? before : edited(before, step.edited, world, where);
    const recorded = step.recordedAt ?? step.decidedAt;
    const now = `${recorded}T09:${String(place).padStart(2, '0')}:00.000Z`;
    if (now < (before.events.at(-1)?.recordedAt ?? before.createdAt)) throw new Error(`${where}: recorded too early`);
    const id = idOf(index, place + 1);
    if (step.as !== undefined) names.set(step.as, id);
    const next = happen(
      written,
      {
        type: step.type,
        whose: personOf(source, step.whose),
        recordedBy: personOf(source, step.recordedBy ?? step.whose),
        basis: step.basis,
        decidedAt: step.decidedAt,
        data: stepData(written, step, { number, names, where }),
      },
      { ...world, now, today: recorded, newId: () => id },
    );
    if (next.ok) return next.value;
    const { is, findings } = next.problem;
    const found = findings.map(({ check, field }) => ` ${check} (${field})`).join(',');
    throw new Error(`${where}: the flow refuses: ${is}${found}`);
  }
}

function personOf({ people }: Source, name: string): Person {
  const person = people[name];
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
}

function edited(brief: Brief, written: Written, world: ExampleWorld, where: string): Brief {
  if (stateOf(brief).paper !== 'draft') throw new Error(`${where}: only a draft can be edited`);
  return rewritten(brief, written, world, where);
}

function rewritten(brief: Brief, { fields, kindFields, kept }: Written, world: ExampleWorld, where: string): Brief {
  const problems = [
    ...answerProblems(world.form, brief.kind, 'fields', fields),
    ...answerProblems(world.form, brief.kind, 'kindFields', kindFields),
  ];
  const [first] = problems;
  if (first !== undefined) throw new Error(`${where}: ${first.path}: expected ${first.expected}`);
  const answers = { fields: { ...brief.fields, ...fields }, kindFields: { ...brief.kindFields, ...kindFields } };
  return { ...brief, ...(answers as Pick<Brief, 'fields' | 'kindFields'>), kept: [...brief.kept, ...(kept as Kept[])] };
}

/** Numbers as the texts that a person would have typed in that language. */
function asTyped(value: unknown, locale: Locale): unknown {
  if (typeof value === 'number') return formatNumber(locale, value);
  if (Array.isArray(value)) return value.map((entry) => asTyped(entry, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asTyped(entry, locale)]));
}
