import type { APIRoute } from 'astro';
import { companyWordingOf } from '#data/assessment-props.ts';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { HistoryWords } from '#islands/history/texts.ts';

export const getStaticPaths = localePaths;

/** The words of the history, fetched when there is a result to show: a part of those of a result, and its own. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const [{ assessment, history }, { bank, dimensions, items, wording }] = await Promise.all([
    textsOf(locale),
    companyWordingOf(locale),
  ]);
  const { name, count, view, chart, figures, table, compare } = history;
  const { roles, modes, answers, result } = assessment;
  const { levels } = wording;
  const words: HistoryWords = {
    bank: {
      bank,
      dimensions: dimensions.map(({ id, weight, title, items: ids }) => ({ id, weight, title, items: ids })),
      items,
      levels: { 1: levels[1].title, 2: levels[2].title, 3: levels[3].title, 4: levels[4].title, 5: levels[5].title },
    },
    texts: {
      ...{ name, count, view, chart, figures, table, compare, roles, modes },
      answers: { agree: answers.agree, states: answers.states },
      poles: result.poles.steps,
    },
  };
  return Response.json(words);
};
