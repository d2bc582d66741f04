import type { Answer, Item } from './bank.ts';
import { functionParts } from './function-answer.ts';

const STATE_SHARES = { none: 0, occasional: 0.5, regular: 1, unknown: null } as const;

/**
 * Share x of one answer, 0 (as bad as can be) to 1; null when there is no answer to count.
 *
 * Agreement and frequency (v−1)/4, reversed 1−(v−1)/4; pole 1−|v/2|; function none 0, occasional 0.5, regular 1.
 * A value off the item's scale counts as no answer: files are checked before, not here.
 */
export function itemShare(item: Item, answer: Answer | undefined): number | null {
  if (item.type === 'function') {
    const { state } = functionParts(answer);
    return state === null ? null : STATE_SHARES[state];
  }
  if (item.type === 'pole') {
    const value = poleValue(item, answer);
    return value === null ? null : 1 - Math.abs(value / 2);
  }
  const value = scaleValue(answer, 1, 5);
  if (value === null) return null;
  const share = (value - 1) / 4;
  return item.reversed === true ? 1 - share : share;
}

/** Where a pole item was answered, −2 (sales) … +2 (marketing); null for other items and for no answer. */
export function poleValue(item: Item, answer: Answer | undefined): number | null {
  return item.type === 'pole' ? scaleValue(answer, -2, 2) : null;
}

function scaleValue(answer: Answer | undefined, lowest: number, highest: number): number | null {
  const onScale = typeof answer === 'number' && Number.isInteger(answer) && answer >= lowest && answer <= highest;
  return onScale ? answer : null;
}
