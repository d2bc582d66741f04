import type { Item } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { companyOf } from './assessment.ts';
import { bankOf, chaptersNamed } from './assessment-props.ts';
import { site } from './site.ts';
import { textsOf } from './texts.ts';

/** The bank with what a comparison says of its dimensions and items. */
async function comparedBankOf(locale: Locale) {
  const instrument = await companyOf(locale);
  const bank = bankOf(instrument);
  const items = Object.entries(instrument.items).map(([id, item]) => {
    const scored = bank.items[id] as Item;
    const { short, text, discuss } = item;
    return [id, { ...scored, short, text, discuss, ...(item.type === 'pole' ? { ends: item.ends } : {}) }] as const;
  });
  return {
    bank: instrument.bank,
    title: instrument.title,
    dimensions: instrument.dimensions.map(({ about: _about, ...dimension }) => dimension),
    items: Object.fromEntries(items),
    chapters: await chaptersNamed(
      locale,
      instrument.dimensions.map(({ guide }) => guide),
    ),
  };
}

/** What the page says before anything was added. */
export async function comparePageTexts(locale: Locale) {
  const { compare, assessment } = await textsOf(locale);
  const { empty, add, ask } = compare;
  const { waiting, partFailed, partRetry } = assessment;
  return { empty, add, ask, waiting, partFailed, partRetry };
}

/** All that only a filled comparison says, and what reading results takes. */
export async function comparisonWordsOf(locale: Locale) {
  const { compare, reports, assessment, documents, drafts, exports } = await textsOf(locale);
  const { read, own, people, report, take, paper, example } = compare;
  const { roles, modes, answers, about, begin, result } = assessment;
  const { restore, undo, downloadRaw, reload, failures, problems, downloadNow, retry } = documents;
  return {
    bank: await comparedBankOf(locale),
    company: site.company[locale],
    texts: {
      ...{ read, own, people, report, take, paper, example, roles, modes, answers, from: begin.from },
      chapter: result.chapter,
      comparison: reports.comparison,
      about: { author: about.author, limits: about.limits },
      documents: { restore, undo, downloadRaw, reload, failures, problems, downloadNow, retry },
      drafts,
      page: exports.page,
    },
  };
}
