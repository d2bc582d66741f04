/** When a field must be filled in: to submit the brief, or to approve it. */
export type Stage = 'submit' | 'approve';

interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The simpler words of the short brief. */
  readonly shortLabel?: string;
  readonly shortHint?: string;
  readonly required?: Stage;
  /** Kinds for which the field is optional after all. */
  readonly optionalFor?: readonly string[];
  /** The claim of the source article that the field serves. */
  readonly claim?: string;
}

/** One line, a text of several lines, or a calendar day `YYYY-MM-DD`; each is stored as a string. */
export interface TextField extends FieldBase {
  readonly type: 'line' | 'text' | 'date';
  /** A ready answer («no constraints») that a button writes into the field. */
  readonly none?: string;
}

/** One of several options; the option's id is stored. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** A number as typed, with the unit that stands behind it. */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly unit?: string;
}

/** An amount as typed, its currency, or the person who sets it: `{ amount, currency, setBy }`. */
export interface MoneyField extends FieldBase {
  readonly type: 'money';
  readonly setBy?: string;
}

export interface FieldPart {
  readonly id: string;
  readonly type: 'line' | 'date';
  readonly label: string;
  readonly required?: Stage;
}

/** Several short answers under one question, stored as one object. */
export interface GroupField extends FieldBase {
  readonly type: 'group';
  readonly parts: readonly FieldPart[];
}

export interface Column {
  readonly id: string;
  readonly type: 'line' | 'date' | 'text';
  readonly label: string;
}

/** Rows of several columns. With `none`, an empty array says «none needed». */
export interface RowsField extends FieldBase {
  readonly type: 'rows';
  readonly columns: readonly Column[];
  readonly add: string;
  readonly row: string;
  readonly none?: string;
}

/** Rows of one text each. */
export interface ListField extends FieldBase {
  readonly type: 'list';
  readonly add: string;
  readonly row: string;
  readonly none?: string;
}

export type Field = TextField | ChoiceField | NumberField | MoneyField | GroupField | RowsField | ListField;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** One question of the short brief, over one or two of the common fields. */
export interface ShortQuestion {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly string[];
}

/** When a kind is reminded of the law: the field is empty, or, if so marked, only where the brief speaks of the internet. */
export interface LawReminder {
  readonly when: string;
  readonly onlineOnly?: boolean;
}

/** A kind of brief, from its own file in `content/briefs/`. */
export interface Kind {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly about: string;
  /** Calendar days from submitting to the due date under which the check warns. */
  readonly leadDays: number;
  /** An example for the first deliverable. */
  readonly deliverable: string;
  readonly fields: readonly Field[];
  /** The field whose emptiness the law may mind; its texts stand with those of the checks. */
  readonly law?: LawReminder;
}

/** The whole form in one language, as a page passes it on. */
export interface BriefForm {
  readonly sections: readonly Section[];
  readonly short: readonly ShortQuestion[];
  readonly kinds: readonly Kind[];
}

/** A kind without its fields: what it takes to name and choose it. */
export type KindHead = Omit<Kind, 'fields'>;

/** The form before a kind is chosen; the fields of kinds are fetched one by one. */
export interface FormHead extends Omit<BriefForm, 'kinds'> {
  readonly kinds: readonly KindHead[];
}

/** The form with the fields of one kind; the others, which are not asked for, stand without theirs. */
export function withKindFields(head: FormHead, kindId: string, fields: readonly Field[]): BriefForm {
  return { ...head, kinds: head.kinds.map((kind) => ({ ...kind, fields: kind.id === kindId ? fields : [] })) };
}

/** Id of the section that holds a kind's own fields. */
export const KIND_SECTION = 'kind';
/** The common section behind which a kind's own fields stand. */
const SECTION_BEFORE_KIND = 'work';

/** The kind of that id; a brief may outlive its kind, then there is none. */
export function kindOf(form: BriefForm, kindId: string): Kind | undefined {
  return form.kinds.find((kind) => kind.id === kindId);
}

/** The sections of a kind's form in order: the common ones, with the kind's own fields after «the work». */
export function formFor(form: BriefForm, kindId: string): readonly Section[] {
  const kind = kindOf(form, kindId);
  if (kind === undefined || kind.fields.length === 0) return form.sections;
  const own: Section = { id: KIND_SECTION, title: kind.title, fields: kind.fields };
  const at = form.sections.findIndex((section) => section.id === SECTION_BEFORE_KIND) + 1;
  return [...form.sections.slice(0, at), own, ...form.sections.slice(at)];
}

/** The fields of the short brief, in the order of its questions. */
export function shortFields(form: BriefForm): readonly Field[] {
  const fields = form.sections.flatMap((section) => section.fields);
  return form.short.flatMap((question) =>
    question.fields.flatMap((id) => fields.find((field) => field.id === id) ?? []),
  );
}
