import type { ExportDocument, TableBlock, Text } from '#domain/export/document.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanLine } from '#domain/text/clean.ts';
import { type Action, isOpen } from './action.ts';
import { type DueTexts, dayOf, lateText, type OriginTexts, originText } from './wording.ts';

export interface PlanDocumentTexts {
  readonly title: string;
  /** With the place {date}. */
  readonly asOf: string;
  /** Headings of the columns. */
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
  readonly doneOn: string;
  readonly source: string;
  /** The two states of an action; the second is a heading too. */
  readonly open: string;
  readonly done: string;
  /** In the place of an action without words. */
  readonly untitled: string;
  readonly late: DueTexts;
  readonly origin: OriginTexts;
}

export interface PlanSource {
  /** In their order. */
  readonly actions: readonly Action[];
  readonly locale: Locale;
  /** `YYYY-MM-DD` where the reader is. */
  readonly today: string;
  readonly company: string;
  readonly texts: PlanDocumentTexts;
}

/** The plan as a document to hand over: what is open with who and when, then what is done. */
export function planDocument({ actions, locale, today, company, texts }: PlanSource): ExportDocument {
  const open = actions.filter(isOpen);
  const done = actions.filter((action) => !isOpen(action));
  const source = ({ from }: Action) => (from === undefined ? '' : originText(from, texts.origin, locale));
  const due = (action: Action): Text => {
    const late = lateText(action, today, texts.late, locale);
    const day = action.due === undefined ? '' : formatDate(locale, action.due);
    return late === null ? day : [{ text: `${day}, ` }, { text: late, strong: true }];
  };
  const table = (rows: readonly Action[], date: string, dateOf: (action: Action) => Text): TableBlock => ({
    type: 'table',
    columns: [
      { title: texts.action, share: 6 },
      { title: texts.owner, share: 3 },
      { title: date, share: 3 },
      { title: texts.source, share: 4 },
    ],
    rows: rows.map((action) => [
      cleanLine(action.text) || texts.untitled,
      action.owner ?? '',
      dateOf(action),
      source(action),
    ]),
  });
  return {
    locale,
    title: texts.title,
    ...(company === '' ? {} : { letterhead: company }),
    facts: [fill(texts.asOf, { date: formatDate(locale, today) })],
    blocks: [
      ...(open.length === 0 ? [] : [table(open, texts.due, due)]),
      ...(done.length === 0
        ? []
        : [
            { type: 'heading', level: 2, text: texts.done } as const,
            table(done, texts.doneOn, ({ doneAt = '' }) => formatDate(locale, doneAt)),
          ]),
    ],
    running: { header: texts.title, footer: '', page: '' },
  };
}

/** The plan as rows of a table file, headings first; days stand as `YYYY-MM-DD`, so that they can be sorted. */
export function planRows({ actions, locale, texts }: PlanSource): (string | null)[][] {
  const { action, owner, due, state, doneOn, source } = texts;
  return [
    [action, owner, due, state, doneOn, source],
    ...actions.map((each) => [
      each.text,
      each.owner ?? null,
      each.due ?? null,
      isOpen(each) ? texts.open : texts.done,
      each.doneAt === undefined ? null : dayOf(each.doneAt),
      each.from === undefined ? null : originText(each.from, texts.origin, locale),
    ]),
  ];
}
