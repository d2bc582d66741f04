import { type AnswerTexts, answerWording } from '#domain/assessment/answer-wording.ts';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { type Bank, type Item, itemsInScope, type Role } from '#domain/assessment/bank.ts';
import { type SelfCheckBand, type SelfCheckScore, scoreSelfCheck } from '#domain/assessment/self-check.ts';
import { itemShare } from '#domain/assessment/share.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { CsvField } from './csv.ts';
import type { Block, ExportDocument, Text } from './document.ts';
import { siteLink } from './result-source.ts';
import { rounded, storedAnswer } from './result-table.ts';
import type { ReportedChapter, Wording } from './result-words.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** A self-check with the words of its results. */
export interface ReportedSelfCheck extends Omit<Bank, 'items'> {
  readonly short: string;
  readonly bands: Readonly<Record<SelfCheckBand, Wording>>;
  readonly items: Readonly<Record<string, Item & Words<'short' | 'guide' | 'action'>>>;
  readonly chapters: Readonly<Record<string, ReportedChapter>>;
}

/** The words of the report of a self-check: what the section `reports` of content/ui holds under `selfCheck`. */
export interface SelfCheckReportTexts extends Words<'eyebrow'> {
  /** With the places {short} and {band}. */
  readonly title: string;
  /** With the places {answered} and {total}. */
  readonly draft: string;
  /** `text` with {score}, `of` with {answered} and {total}. */
  readonly score: Words<'label' | 'text' | 'none' | 'of'>;
  readonly weakest: Words<'title' | 'lede' | 'none' | 'unknown' | 'chapter'>;
  readonly answers: Words<'title' | 'habit' | 'answer' | 'score' | 'skipped'>;
  readonly table: Words<
    'kind' | 'id' | 'name' | 'value' | 'answer' | 'words' | 'role' | 'date' | 'scoreLine' | 'band'
  > & {
    readonly kinds: Words<'about' | 'figure' | 'item'>;
  };
}

export interface SelfCheckSource {
  readonly result: AttemptResult;
  readonly bank: ReportedSelfCheck;
  /** A day or an ISO moment; left out where it is not to be told. */
  readonly date?: string | undefined;
  /** The self-check is not finished. */
  readonly draft: boolean;
  readonly locale: Locale;
  /** Where the site stands, to make links of its addresses: `https://parity.example`. */
  readonly origin?: string | undefined;
  readonly answers: AnswerTexts;
  readonly roles: Readonly<Record<Role, string>>;
  /** What the self-check is no use for. */
  readonly limits: Wording;
  /** With the places {page} and {pages}. */
  readonly page: string;
  readonly texts: SelfCheckReportTexts;
}

/** A self-check as a document for the one who took it: the score and its band, what to begin with, every answer. */
export function selfCheckDocument(source: SelfCheckSource): ExportDocument {
  const { result, bank, date, draft, locale, limits, page, texts } = source;
  const score = scoreSelfCheck(bank, result.answers);
  const { label = '', unit = '' } = result.respondent;
  const band = bank.bands[score.band];
  const title = fill(texts.title, { short: bank.short, band: band.title });
  const facts = [bank.short, ...(date === undefined ? [] : [formatDate(locale, date)]), unit, label];
  const { answered, applicable } = score.counts;
  return {
    locale,
    title,
    eyebrow: texts.eyebrow,
    facts: facts.filter((fact) => fact !== ''),
    blocks: [
      ...(draft ? [{ type: 'note', text: fill(texts.draft, { answered, total: applicable }) } as const] : []),
      { type: 'value', label: texts.score.label, text: scoreText(score, source) },
      { type: 'paragraph', text: band.text },
      ...weakestBlocks(score, source),
      ...answersBlocks(source),
      { type: 'heading', level: 2, text: limits.title },
      { type: 'paragraph', text: limits.text },
    ],
    running: { header: title, footer: [texts.eyebrow, ...facts.slice(0, -2)].join(' · '), page },
  };
}

/** A self-check as rows for `toCsv`, the first of them the headings: who and when, the score, then every item. */
export function selfCheckTable(source: SelfCheckSource): CsvField[][] {
  const { result, bank, date, locale, roles, texts } = source;
  const { table } = texts;
  const { score, band } = scoreSelfCheck(bank, result.answers);
  const { role } = result.respondent;
  return [
    [table.kind, table.id, table.name, table.value, table.answer, table.words],
    [table.kinds.about, 'role', table.role, null, role, roles[role]],
    ...(date === undefined ? [] : [[table.kinds.about, 'date', table.date, null, date, formatDate(locale, date)]]),
    [table.kinds.figure, 'score', table.scoreLine, rounded(score), null, null],
    [table.kinds.figure, 'band', table.band, null, band, bank.bands[band].title],
    ...itemsInScope(bank, 'full').map((item) => {
      const answer = result.answers[item.id];
      const share = itemShare(item, answer);
      const value = rounded(share === null ? null : 100 * share);
      return [
        table.kinds.item,
        item.id,
        shortOf(item.id, source),
        value,
        storedAnswer(answer),
        wordsOf(item.id, source),
      ];
    }),
  ];
}

function scoreText({ score, counts }: SelfCheckScore, { texts }: SelfCheckSource): Text {
  const of = fill(texts.score.of, { answered: counts.answered, total: counts.applicable });
  const figure = score === null ? texts.score.none : fill(texts.score.text, { score: Math.round(score) });
  return [
    { text: figure, strong: true },
    { text: `\n${of}`, quiet: true },
  ];
}

/** Up to three habits to begin with, each with what to put into one's plan and its chapter. */
function weakestBlocks({ score, weakest }: SelfCheckScore, source: SelfCheckSource): Block[] {
  const { bank, texts } = source;
  const words = texts.weakest;
  const heading: Block = { type: 'heading', level: 2, text: words.title };
  if (weakest.length === 0) return [heading, { type: 'paragraph', text: score === null ? words.unknown : words.none }];
  const items = weakest.flatMap((id) => bank.items[id] ?? []);
  return [
    heading,
    { type: 'paragraph', text: words.lede },
    {
      type: 'list',
      ordered: true,
      items: items.map(({ short, action, guide }) => {
        const chapter = bank.chapters[guide];
        const pointer =
          chapter === undefined
            ? []
            : [{ text: ' ' }, siteLink(fill(words.chapter, { title: chapter.title }), chapter.address, source)];
        return [{ text: `${short}. `, strong: true }, { text: action }, ...pointer];
      }),
    },
  ];
}

function answersBlocks(source: SelfCheckSource): Block[] {
  const { result, bank, texts } = source;
  const { title, habit, answer, score } = texts.answers;
  return [
    { type: 'heading', level: 2, text: title },
    {
      type: 'table',
      columns: [
        { title: habit, share: 6 },
        { title: answer, share: 4 },
        { title: score, share: 2, align: 'end' },
      ],
      rows: itemsInScope(bank, 'full').map((item) => {
        const share = itemShare(item, result.answers[item.id]);
        return [
          shortOf(item.id, source),
          wordsOf(item.id, source),
          share === null ? '—' : String(Math.round(100 * share)),
        ];
      }),
    },
  ];
}

function shortOf(id: string, { bank }: SelfCheckSource): string {
  return bank.items[id]?.short ?? id;
}

function wordsOf(id: string, { result, bank, answers, texts }: SelfCheckSource): string {
  const item = bank.items[id];
  const words = item === undefined ? null : answerWording(item, result.answers[id], answers);
  return words ?? texts.answers.skipped;
}
