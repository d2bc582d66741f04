import { cleanLine } from '#domain/text/clean.ts';
import type { Brief } from './brief.ts';
import { textAt } from './edit.ts';

/**
 * What a brief is called: its title, else its first deliverable with the quantity («Буклет, 1 500 штук»),
 * else the fallback. The derived title is never stored.
 */
export function titleOf(brief: Pick<Brief, 'fields' | 'kindFields'>, fallback: string): string {
  const title = cleanLine(textAt(brief, 'title'));
  if (title !== '') return title;
  const what = cleanLine(textAt(brief, 'deliverables.0.what'));
  const quantity = cleanLine(textAt(brief, 'deliverables.0.quantity'));
  if (what === '') return fallback;
  return quantity === '' ? what : `${what}, ${quantity}`;
}
