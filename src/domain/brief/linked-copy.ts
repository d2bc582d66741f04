import type { Brief } from './brief.ts';

/** The same brief under another id, which points back to the first. */
export function linkedCopy(brief: Brief, id: string): Brief {
  return { ...brief, id, copyOf: brief.id };
}
