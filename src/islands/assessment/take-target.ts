import { attemptFor } from '#domain/assessment/attempts.ts';
import { type Bank, firstFunction, isAsked, MODES, ROLES } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Fragment } from '#platform/fragment.ts';
import { assessments, beginAttempt, continueAsFull } from '#stores/assessments.ts';

/** The instrument that is being asked. */
type Asked = Bank & { instrument: string };

/** The attempt that the address of the questionnaire asks for, and the item to open in it. */
export type Target = {
  id: string;
  /** Null: go on where something was skipped. */
  item: string | null;
  /** The item stands for the page of functions as a whole. */
  map: boolean;
  /** A quick attempt was just continued as full, because only full asks the item. */
  widened: boolean;
};

/**
 * Finds the attempt of an id; for an item or the function map the latest unfinished one, widened to full where quick
 * does not ask it. Mode and role together begin one that lives on this page alone, where nothing can be stored.
 *
 * Null when there is nothing to go on with: an attempt has to be begun first.
 */
export function targetOf({ id, values }: Fragment, bank: Asked, locale: Locale): Target | null {
  if (id !== null) return { id, item: null, map: false, widened: false };
  const map = values['map'] !== undefined;
  const named = map ? firstFunction(bank) : values['item'];
  const item = named !== undefined && Object.hasOwn(bank.items, named) ? bank.items[named] : undefined;
  if (named === undefined || item === undefined) return begunBy(values, bank, locale);
  assessments.loadAll();
  const attempts = Object.values(assessments.$documents.get()).flatMap((loaded) => (loaded.ok ? [loaded.value] : []));
  const found = attemptFor(
    attempts.filter(({ instrument }) => instrument === bank.instrument),
    bank,
    named,
  );
  if (found === null) return null;
  const widened = !isAsked(item, found.mode);
  return { id: widened ? continueAsFull(found).id : found.id, item: named, map, widened };
}

function begunBy(values: Fragment['values'], { instrument, bank }: Asked, locale: Locale): Target | null {
  const mode = MODES.find((entry) => entry === values['mode']);
  const role = ROLES.find((entry) => entry === values['role']);
  if (mode === undefined || role === undefined) return null;
  const { id } = beginAttempt({ instrument, mode, role, bank, locale });
  return { id, item: null, map: false, widened: false };
}
