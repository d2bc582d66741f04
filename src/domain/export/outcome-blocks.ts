import type { Brief } from '#domain/brief/brief.ts';
import { dataOf, type EventData } from '#domain/brief/event-data.ts';
import type { EventTexts } from '#domain/brief/event-texts.ts';
import { objectionsOf } from '#domain/brief/objections.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanText } from '#domain/text/clean.ts';
import { typeset } from '#domain/text/typography.ts';
import type { Block, Text } from './document.ts';
import type { OutcomeTexts, PaperTexts } from './paper-texts.ts';

type View = EventData<'outcome'>;

interface Words {
  readonly outcome: OutcomeTexts;
  readonly events: EventTexts;
  readonly sheet: PaperTexts['sheet'];
  readonly locale: Locale;
}

/** What came of the work, as the customer and as the contractor see it, side by side; where they differ it is said. */
export function outcomeBlocks(brief: Brief, { outcome: texts, events, sheet, locale }: Words): Block[] {
  const customer = viewOf(brief, 'customer');
  const contractor = viewOf(brief, 'contractor');
  if (customer === undefined && contractor === undefined) return [];
  const views = [customer, contractor];
  const row = (title: string, of: (view: View) => string): [string, ...string[]] => [
    title,
    ...views.map((view) => (view === undefined ? texts.none : of(view))),
  ];
  const judged = (title: string, of: (view: View) => string): Text[] => {
    const [name, ...cells] = row(title, of);
    const isDisputed = customer !== undefined && contractor !== undefined && of(customer) !== of(contractor);
    return [isDisputed ? [{ text: name }, { text: `\n${texts.disputed}`, strong: true }] : name, ...cells];
  };
  const typed = (text: string) => typeset(cleanText(text).trim(), locale);
  const objections = objectionsOf(brief);
  const isJudged = (id: string) =>
    views.some((view) => view?.warnings.some(({ objection }) => objection === id) ?? false);
  const warned = objections.filter(({ id, decision }) => decision?.type === 'insist' || isJudged(id));
  const rows = [
    judged(texts.goal, ({ goal }) => events.goals[goal]),
    row(texts.actual, ({ actual }) => typed(actual)),
    ...warned.map(({ id, requirement }) =>
      judged(
        fill(texts.warning, { n: objections.findIndex((each) => each.id === id) + 1, requirement: typed(requirement) }),
        ({ warnings }) => {
          const result = warnings.find(({ objection }) => objection === id)?.result;
          return result === undefined ? texts.none : events.warnings[result];
        },
      ),
    ),
    row(texts.comment, ({ comment }) => typed(comment)),
  ];
  return [
    { type: 'heading', level: 2, text: texts.title },
    {
      type: 'table',
      columns: [
        { title: texts.question, share: 5 },
        { title: sheet.customer, share: 4 },
        { title: sheet.contractor, share: 4 },
      ],
      rows: rows.filter((cells) => cells.slice(1).some((cell) => cell !== '' && cell !== texts.none)),
    },
  ];
}

/** What a side said last about the outcome. */
function viewOf({ events }: Pick<Brief, 'events'>, role: string): View | undefined {
  return events.flatMap((event) => (event.whose.role === role ? (dataOf(event, 'outcome') ?? []) : [])).at(-1);
}
