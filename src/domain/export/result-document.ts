import { itemsInScope } from '#domain/assessment/bank.ts';
import { quotedSentence } from '#domain/assessment/quote.ts';
import { scoreAssessment } from '#domain/assessment/score.ts';
import { formatDate } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Block, ExportDocument } from './document.ts';
import { adviceBlocks, methodBlocks } from './result-advice.ts';
import { answerBlocks } from './result-answers.ts';
import { figureBlocks } from './result-figures.ts';
import { openBlocks } from './result-open.ts';
import type { ResultSource, ScoredSource } from './result-source.ts';
import { dimensionBlocks, mapBlocks, poleBlocks } from './result-tables.ts';

/**
 * A result of the company assessment as a document to read and to send.
 *
 * It is the view of one person, and its title and every headline of a finding say whose: never that of the company.
 */
export function resultDocument(source: ResultSource): ExportDocument {
  const { result, bank, date, company, locale, texts } = source;
  const score = scoreAssessment(bank, result.answers, result.mode);
  const scored = { ...source, score };
  const { report, words } = texts;
  const { role, label = '', unit = '' } = result.respondent;
  const { clause = '', text = '' } = bank.wording.verdicts[score.verdict] ?? {};
  const title = fill(words.result.headline, { view: words.result.views[role], clause });
  const facts = [words.modes[result.mode], ...(date === undefined ? [] : [formatDate(locale, date)]), unit, label];
  return {
    locale,
    title,
    ...(company === undefined ? {} : { letterhead: company }),
    eyebrow: report.eyebrow,
    facts: facts.filter((fact) => fact !== ''),
    blocks: [
      ...standingBlocks(scored),
      { type: 'paragraph', text: [{ text: quotedSentenceOf(scored), strong: true }] },
      { type: 'paragraph', text },
      ...figureBlocks(scored),
      ...adviceBlocks(scored),
      ...dimensionBlocks(scored),
      ...poleBlocks(scored),
      ...mapBlocks(scored),
      ...openBlocks(scored),
      ...answerBlocks(scored),
      ...methodBlocks(scored),
    ],
    running: { header: title, footer: [report.eyebrow, ...facts.slice(0, -2)].join(' · '), page: texts.page },
  };
}

function quotedSentenceOf({ texts, ...source }: ScoredSource): string {
  const { modes, result } = texts.words;
  return quotedSentence({ ...source, modes, views: result.views, texts: texts.quote });
}

/** That the assessment is unfinished, or that it was the quick one. */
function standingBlocks({ result, bank, draft, score, texts }: ScoredSource): Block[] {
  const { answered, unknown, applicable } = score.counts;
  const [asked, total] = [itemsInScope(bank, 'quick').length, itemsInScope(bank, 'full').length];
  return [
    ...(draft
      ? [{ type: 'note', text: fill(texts.report.draft, { answered: answered + unknown, total: applicable }) } as const]
      : []),
    ...(result.mode === 'quick' ? [{ type: 'note', text: fill(texts.report.quick, { asked, total }) } as const] : []),
  ];
}
