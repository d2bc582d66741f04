import { type CollectionEntry, getEntry } from 'astro:content';
import { fitsItem } from '#domain/assessment/answers-schema.ts';
import { type AttemptResult, COMPANY } from '#domain/assessment/attempt.ts';
import type { Answers } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import { companyOf } from './assessment.ts';

const FILE = 'content/examples/polus.yaml';

type Respondent = CollectionEntry<'examples'>['data']['result'];

/** The example company's result and the respondents of its comparison, in one language. */
export async function exampleOf(locale: Locale) {
  const entry = await getEntry('examples', 'polus');
  if (entry === undefined) throw new Error(`${FILE} is missing`);
  const { title, about, result, comparison } = entry.data;
  const { bank, items } = await companyOf(locale);

  function attemptOf({ id, role, mode, finishedAt, label, answers }: Respondent): AttemptResult {
    for (const [item, answer] of Object.entries(answers as Answers)) {
      const asked = items[item];
      if (asked === undefined) throw new Error(`${FILE}: ${id} answers ${item}, which no item is called`);
      if (!fitsItem(asked, answer))
        throw new Error(`${FILE}: ${id} ${item}: ${JSON.stringify(answer)} is no answer to it`);
    }
    const named = label === undefined ? {} : { label: typeset(label[locale], locale) };
    const respondent = { role, ...named };
    return { id, instrument: COMPANY, bank, mode, respondent, locale, finishedAt, answers: answers as Answers };
  }

  return {
    title: typeset(title[locale], locale),
    about: typeset(about[locale], locale),
    result: attemptOf(result),
    comparison: comparison.map(attemptOf),
  };
}
