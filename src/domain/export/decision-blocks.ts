import type { Brief } from '#domain/brief/brief.ts';
import type { EventDetail } from '#domain/brief/event-details.ts';
import type { EventTexts } from '#domain/brief/event-texts.ts';
import { eventWords } from '#domain/brief/event-words.ts';
import type { Field } from '#domain/brief/form.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Block, Span } from './document.ts';
import type { DecisionTexts } from './paper-texts.ts';

interface Words {
  readonly decisions: DecisionTexts;
  readonly events: EventTexts;
  readonly fields: readonly Field[];
  readonly locale: Locale;
}

/** Steps that decide nothing. */
const LEFT_OUT: readonly string[] = ['note', 'confirm', 'outcome'];
/** Steps whose details stand in parts of the document of their own. */
const TOLD_ELSEWHERE: readonly string[] = [
  ...['object', 'accept', 'accept-part', 'insist', 'withdraw'],
  ...['submit', 'deliver', 'accept-work', 'record'],
];

/** The history of a brief in short: what was decided, when, by whom and on what basis, a row each. */
export function decisionBlocks(brief: Brief, { decisions, events, fields, locale }: Words): Block[] {
  const types = new Map(brief.events.map(({ id, type }) => [id, type]));
  const typeOf = (id: string) => types.get(id) ?? '';
  const told = eventWords(brief, { locale, texts: events, fields }).filter(({ id }) => !LEFT_OUT.includes(typeOf(id)));
  if (told.length === 0) return [];
  const bases = told.map(({ how, marks }) => [how, ...marks].filter((text) => text !== '').join('\n'));
  const hasBases = bases.some((text) => text !== '');
  return [
    { type: 'heading', level: 2, text: decisions.title },
    {
      type: 'table',
      columns: [
        { title: decisions.number, share: 1 },
        { title: decisions.when, share: 5 },
        { title: decisions.what, share: hasBases ? 10 : 16 },
        ...(hasBases ? [{ title: decisions.how, share: 6 }] : []),
      ],
      rows: told.map(({ id, sequence, when, what, details }, index) => [
        `${sequence}`,
        when,
        [{ text: what }, ...(TOLD_ELSEWHERE.includes(typeOf(id)) ? [] : details.map(asSpan))],
        ...(hasBases ? [bases[index] ?? ''] : []),
      ]),
    },
  ];
}

function asSpan({ label, text }: EventDetail): Span {
  return { text: `\n${label}: ${text}`, quiet: true };
}
