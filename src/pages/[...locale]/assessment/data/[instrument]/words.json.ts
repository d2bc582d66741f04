import type { APIRoute } from 'astro';
import { companyWordingOf, selfCheckWordingOf } from '#data/assessment-props.ts';
import { type InstrumentProps, instrumentPaths } from '#data/instrument-paths.ts';
import { textsOf } from '#data/texts.ts';

export const getStaticPaths = instrumentPaths;

/** The words of an instrument's results, fetched when there is a result to show. */
export const GET: APIRoute<InstrumentProps> = async ({ props: { locale, instrument } }) => {
  const { assessment, reports } = await textsOf(locale);
  const { result, answers, roles, modes, sales, marketing, selfCheck } = assessment;
  const { author, limits, method } = assessment.about;
  if (instrument.kind === 'self-check') {
    const texts = { answers, roles, selfCheck, take: result.take };
    return Response.json({ kind: instrument.kind, bank: await selfCheckWordingOf(locale, instrument), texts });
  }
  const about = { author, limits, method };
  const texts = { result, answers, about, roles, modes, sales, marketing, quote: reports.quote };
  return Response.json({ kind: instrument.kind, bank: await companyWordingOf(locale), texts });
};
