import type { APIRoute } from 'astro';
import { questionDetailsOf } from '#data/assessment-props.ts';
import { type InstrumentProps, instrumentPaths } from '#data/instrument-paths.ts';

export const getStaticPaths = instrumentPaths;

/** Why each question is asked and what it is called, fetched when somebody wants to know. */
export const GET: APIRoute<InstrumentProps> = async ({ props: { locale, instrument } }) =>
  Response.json(await questionDetailsOf(locale, instrument));
