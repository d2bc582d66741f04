import { parseAmount } from '../amount.ts';
import { rowsOf, textAt } from '../edit.ts';
import type { Finding } from './finding.ts';
import { found, type Look } from './look.ts';

/** How far a sum may lie from the budget: delivery, fees, rounding. */
const TOLERANCE = 0.1;
const COUNT = /^(\d[\d\s.,]*)(?:шт|экз|коп|штук|комплект|cop|pcs|piece|unit|item|set|off\b|$)/iu;

/** Check 11: run, unit price and budget, and the run and the quantities of the deliverables, say different things. */
export function costs(look: Look): Finding[] {
  const { brief } = look;
  const run = amountAt(look, 'run');
  const counts = rowsOf(brief, 'deliverables').flatMap((row) => countIn(row['quantity'] ?? ''));
  const unitPrice = amountAt(look, 'unitPrice');
  const quantity = run ?? (counts.length === 1 ? (counts[0] ?? null) : null);
  return [...sumAgainstBudget(look, quantity, unitPrice), ...runAgainstCounts(look, run, counts)];
}

/** Check 28: amounts that are not above zero, and, as a hint, those that are no number. */
export function amounts(look: Look): Finding[] {
  return look.fields
    .filter(({ type }) => type === 'money')
    .flatMap(({ id }) => {
      const field = `${id}.amount`;
      const typed = textAt(look.brief, field).trim();
      const amount = parseAmount(typed);
      if (typed === '' || (amount !== null && amount > 0)) return [];
      const level = amount === null ? 'H' : 'E';
      const values = { amount: typed, ...(amount === null ? { case: 'unreadable' } : {}) };
      return [found(look, { check: 'amount-not-positive', field, submit: level, approve: level, values })];
    });
}

function sumAgainstBudget(look: Look, run: number | null, unitPrice: number | null): Finding[] {
  const budget = amountAt(look, 'budget.amount');
  if (run === null || unitPrice === null || budget === null || Math.min(run, unitPrice, budget) <= 0) return [];
  const sum = run * unitPrice;
  if (Math.abs(sum - budget) <= budget * TOLERANCE) return [];
  const values = { run, unitPrice, sum, budget, case: sum > budget ? 'over' : 'under' };
  return [found(look, { check: 'costs-disagree', field: 'budget.amount', submit: 'W', approve: 'W', values })];
}

function runAgainstCounts(look: Look, run: number | null, counts: readonly number[]): Finding[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (run === null || counts.length === 0 || [...counts, total].includes(run)) return [];
  const values = { run, quantity: counts.length === 1 ? total : counts.join(' + '), case: 'run' };
  return [found(look, { check: 'costs-disagree', field: 'run', submit: 'W', approve: 'W', values })];
}

function amountAt({ brief }: Look, path: string): number | null {
  return parseAmount(textAt(brief, path));
}

/** The number of a plain quantity: «1 500», «200 штук», “1,500 copies”; not «1 file» or «2 страницы». */
function countIn(quantity: string): number[] {
  const match = COUNT.exec(quantity.trim());
  const count = match?.[1] === undefined ? null : parseAmount(match[1].trim());
  return count === null ? [] : [count];
}
