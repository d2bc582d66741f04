import type { APIRoute } from 'astro';
import { questionnaireOf } from '#data/assessment-props.ts';
import { type InstrumentProps, instrumentPaths } from '#data/instrument-paths.ts';

export const getStaticPaths = instrumentPaths;

/** All that asking an instrument takes. */
export const GET: APIRoute<InstrumentProps> = ({ props }) => Response.json(questionnaireOf(props.instrument));
