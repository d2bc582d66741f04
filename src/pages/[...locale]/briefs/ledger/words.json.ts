import type { APIRoute } from 'astro';
import { toolFormOf } from '#data/brief-form.ts';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { LedgerWords } from '#islands/ledger/ledger-props.ts';

export const getStaticPaths = localePaths;

/** The words of the ledger, fetched when there is a brief to count. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const [{ ledger, standing, documents }, { kinds }] = await Promise.all([textsOf(locale), toolFormOf(locale)]);
  const { parts, cases, counted, drafts, document, columns, sides, yes, filter, shown, take, rules, purpose } = ledger;
  const { unreadable, unreadableLink } = ledger;
  const words: LedgerWords = {
    ...{ cases, counted, drafts, document, columns, sides, yes, filter, shown, take, purpose },
    ...{ unreadable, unreadableLink },
    parts: { ...parts, standings: standing.states },
    rules: { title: rules.title, list: Object.values(rules.list) },
    kinds: kinds.map(({ id, title }) => ({ id, title })),
    denied: documents.problems.denied,
  };
  return Response.json(words);
};
