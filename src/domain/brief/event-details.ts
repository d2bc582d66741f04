import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { own } from '#domain/own.ts';
import { cleanText } from '#domain/text/clean.ts';
import { typeset } from '#domain/text/typography.ts';
import { leafText } from './answer-text.ts';
import { type BriefEvent, ROLES } from './event.ts';
import { dataOf, type EventData, type FieldChange } from './event-data.ts';
import type { DetailKey, EventTexts } from './event-texts.ts';
import type { Field } from './form.ts';
import { pathLabel } from './path-label.ts';

/** Something that was recorded with a step, under its name. A line end parts several. */
export interface EventDetail {
  readonly label: string;
  readonly text: string;
}

interface Context {
  readonly locale: Locale;
  readonly texts: EventTexts;
  readonly fields: readonly Field[];
  /** Ids of the objections in the order they were raised. */
  readonly objections: readonly string[];
}

type Details = readonly (readonly [DetailKey, string])[];

/** Texts that a step records as they are, and what they are called. */
const PLAIN: Readonly<Record<string, readonly (readonly [key: string, label: DetailKey])[]>> = {
  submit: [['number', 'number']],
  return: [['questions', 'questions']],
  agree: [
    ['number', 'number'],
    ['statement', 'statement'],
  ],
  accept: [['reason', 'reason']],
  'accept-part': [['reason', 'reason']],
  insist: [
    ['reason', 'reason'],
    ['decidedBy', 'decidedBy'],
  ],
  withdraw: [['reason', 'reason']],
  approve: [
    ['number', 'number'],
    ['statement', 'statement'],
  ],
  reject: [['reason', 'reason']],
  change: [
    ['reason', 'reason'],
    ['cost', 'changeCost'],
    ['date', 'changeDate'],
  ],
  'drop-change': [['reason', 'reason']],
  start: [
    ['date', 'startedOn'],
    ['commitment', 'commitment'],
  ],
  'start-early': [
    ['date', 'startedOn'],
    ['allowedBy', 'allowedBy'],
    ['reason', 'reason'],
    ['approveBy', 'approveBy'],
  ],
  pause: [['reason', 'reason']],
  resume: [['reason', 'reason']],
  deliver: [['date', 'deliveredOn']],
  rework: [
    ['criterion', 'criterion'],
    ['reason', 'reason'],
  ],
  'accept-work': [
    ['date', 'acceptedOn'],
    ['cost', 'actualCost'],
    ['comment', 'comment'],
  ],
  record: [
    ['number', 'number'],
    ['submitted', 'submitted'],
    ['approved', 'approved'],
    ['started', 'started'],
    ['delivered', 'delivered'],
    ['accepted', 'accepted'],
    ['cost', 'actualCost'],
  ],
  cancel: [
    ['reason', 'reason'],
    ['spent', 'spent'],
  ],
  note: [['text', 'text']],
  notice: [['text', 'text']],
  confirm: [['statement', 'statement']],
  outcome: [
    ['actual', 'reached'],
    ['comment', 'comment'],
  ],
};

/** What was recorded with a step, under its names; nothing that is empty. */
export function eventDetails(event: BriefEvent, context: Context): EventDetail[] {
  const { locale, texts } = context;
  const plain = (own(PLAIN, event.type) ?? []).map(([key, label]) => [label, asText(event.data[key])] as const);
  return [...ownDetails(event, context), ...plain]
    .map(([key, text]) => ({
      label: texts.details[key],
      text: typeset(cleanText(formatDate(locale, text)).trim(), locale),
    }))
    .filter(({ text }) => text !== '');
}

/** Changes of the form in words, a line each. */
export function changeLines(
  changes: readonly FieldChange[],
  { texts, fields, locale }: Omit<Context, 'objections'>,
  wording: 'change' | 'proposal' = 'change',
) {
  return changes.map(({ path, before, after }) => {
    const field = fields.find(({ id }) => id === path.split('.')[0]);
    const values = {
      field: pathLabel(fields, path),
      before: leafText(field, path, before, locale),
      after: leafText(field, path, after, locale),
    };
    const { changed, added, removed } = texts[wording];
    return fill(values.before === '' ? added : values.after === '' ? removed : changed, values);
  });
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What steps record beside plain texts. */
function ownDetails(event: BriefEvent, context: Context): Details {
  const { texts, fields } = context;
  const raised = dataOf(event, 'object');
  if (raised !== null) return warningDetails(raised, context);
  const changes = dataOf(event, 'accept')?.changes ?? dataOf(event, 'accept-part')?.changes;
  if (changes !== undefined) return [['changes', changeLines(changes, context).join('\n')]];
  if (dataOf(event, 'insist')?.acknowledged) return [['consequence', texts.acknowledged]];
  const kept = dataOf(event, 'submit')?.findings ?? [];
  if (kept.length > 0) {
    const reasons = kept.flatMap(({ field, reason = '' }) =>
      reason.trim() === '' ? [] : [`${pathLabel(fields, field)}: ${reason.trim()}`],
    );
    return [['findings', [...new Set(reasons)].join('\n')]];
  }
  const notice = dataOf(event, 'notice');
  if (notice !== null) {
    const role = ROLES.find((known) => known === notice.to);
    return [['to', role === undefined ? notice.to : texts.roles[role].to]];
  }
  const evidence = dataOf(event, 'deliver')?.evidence;
  if (evidence !== undefined) {
    return [['evidence', evidence.map(({ criterion, evidence: shown }) => `${criterion}: ${shown || '—'}`).join('\n')]];
  }
  return acceptanceDetails(event, context);
}

function acceptanceDetails(event: BriefEvent, { texts, objections }: Context): Details {
  const criteria = dataOf(event, 'accept-work')?.criteria;
  if (criteria !== undefined) {
    const { met, failed } = texts.criterion;
    return [['criteria', criteria.map((each) => `${each.criterion}: ${each.met ? met : failed}`).join('\n')]];
  }
  const record = dataOf(event, 'record');
  if (record !== null) {
    return [
      ['state', texts.states[record.state] ?? ''],
      ['objections', record.objections.map(({ requirement }) => requirement).join('\n')],
    ];
  }
  const outcome = dataOf(event, 'outcome');
  if (outcome === null) return [];
  const warnings = outcome.warnings.map(({ objection, result }) =>
    fill(texts.warning, { n: objections.indexOf(objection) + 1, result: texts.warnings[result] }),
  );
  return [
    ['goal', texts.goals[outcome.goal]],
    ['warnings', warnings.join('\n')],
  ];
}

function warningDetails({ requirement, consequence, alternative }: EventData<'object'>, context: Context): Details {
  const { what = '', likelihood = '', by = '' } = consequence;
  const { what: other = '', effect = '', cost = '', time = '', changes = [] } = alternative;
  return [
    ['requirement', requirement],
    ['consequence', what],
    ['likelihood', likelihood],
    ['by', by],
    ['alternative', other],
    ['effect', effect],
    ['cost', cost],
    ['time', time],
    ['changes', changeLines(changes, context, 'proposal').join('\n')],
  ];
}
