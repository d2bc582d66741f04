import * as v from 'valibot';

/** What one field takes, in UTF-16 units: a longer paste is refused. */
export const TEXT_LIMIT = 50_000;

/** Texts by part or column; an absent key is not answered. */
export type Row = Readonly<Record<string, string>>;
/** Any answer: a text, the parts of a group, a list, or rows. An empty array says «none needed». */
export type FieldValue = string | Row | readonly string[] | readonly Row[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** The fields that every brief has, all of them as typed. */
export interface BriefFields {
  readonly title?: string;
  readonly customer?: { readonly name?: string; readonly department?: string };
  readonly contractor?: { readonly name?: string };
  readonly approver?: { readonly name?: string; readonly role?: string };
  readonly accepter?: string;
  readonly problem?: string;
  readonly goal?: string;
  readonly measure?: {
    readonly metric?: string;
    readonly baseline?: string;
    readonly target?: string;
    readonly date?: string;
  };
  readonly audience?: string;
  readonly occasion?: string;
  readonly keyMessage?: string;
  readonly proof?: string;
  readonly tone?: string;
  readonly deliverables?: readonly { readonly what?: string; readonly format?: string; readonly quantity?: string }[];
  readonly inScope?: string;
  readonly outOfScope?: string;
  readonly must?: string;
  readonly mustNot?: string;
  readonly inputs?: readonly { readonly what?: string; readonly who?: string; readonly by?: string }[];
  readonly factChecker?: string;
  readonly references?: string;
  readonly budget?: { readonly amount?: string; readonly currency?: string; readonly setBy?: string };
  readonly due?: string;
  readonly milestones?: readonly { readonly what?: string; readonly date?: string }[];
  readonly reviewRounds?: string;
  readonly feedbackOwner?: string;
  readonly criteria?: readonly string[];
  readonly constraints?: string;
  readonly assumptions?: string;
  readonly sources?: string;
}

type Shape = 'text' | 'group' | 'rows' | 'list';

const SHAPES: Readonly<Record<keyof BriefFields, Shape>> = {
  title: 'text',
  customer: 'group',
  contractor: 'group',
  approver: 'group',
  accepter: 'text',
  problem: 'text',
  goal: 'text',
  measure: 'group',
  audience: 'text',
  occasion: 'text',
  keyMessage: 'text',
  proof: 'text',
  tone: 'text',
  deliverables: 'rows',
  inScope: 'text',
  outOfScope: 'text',
  must: 'text',
  mustNot: 'text',
  inputs: 'rows',
  factChecker: 'text',
  references: 'text',
  budget: 'group',
  due: 'text',
  milestones: 'rows',
  reviewRounds: 'text',
  feedbackOwner: 'text',
  criteria: 'list',
  constraints: 'text',
  assumptions: 'text',
  sources: 'text',
};

/** Whether a field is one that every brief has; all others belong to a kind and lie under `kindFields`. */
export function isCommonField(fieldId: string): boolean {
  return Object.hasOwn(SHAPES, fieldId);
}

const text = v.string();
const group = v.pipe(
  v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  v.record(text, text),
);
const valueSchemas = { text, group, rows: v.array(group), list: v.array(text) };
const anyValueSchema = v.union([text, valueSchemas.list, valueSchemas.rows, group]);

/** Values of fields whatever their ids are, as a kind's own fields are kept. */
export const fieldValuesSchema: v.GenericSchema<unknown, FieldValues> = v.record(text, anyValueSchema);

/** Values of the common fields; fields of a later version are kept. */
export const briefFieldsSchema: v.GenericSchema<unknown, BriefFields> = v.objectWithRest(
  Object.fromEntries(Object.entries(SHAPES).map(([id, shape]) => [id, v.exactOptional(valueSchemas[shape])])),
  anyValueSchema,
);
