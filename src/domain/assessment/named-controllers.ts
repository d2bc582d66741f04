import { type Bank, CONTROLLERS, type Controller, isAsked, itemsInScope } from './bank.ts';
import { COLUMNS, type Column, type Members } from './comparison-columns.ts';
import type { Respondent } from './department.ts';
import { functionParts } from './function-answer.ts';

export interface NamedController {
  readonly controller: Exclude<Controller, 'unknown'>;
  readonly count: number;
}

/** Whom each column calls the controller of a function, most named first. */
export type ControllerRow = { readonly id: string } & Readonly<Record<Column, readonly NamedController[]>>;

/**
 * The functions for which different columns name different controllers, in the order of the bank.
 *
 * «Don't know» names nobody; «nobody» is a name: somebody says that there is no controller.
 */
export function namedControllers(bank: Bank, members: Members): ControllerRow[] {
  return itemsInScope(bank, 'full')
    .filter((item) => item.type === 'function')
    .map((item) => {
      const named = (respondents: readonly Respondent[]) =>
        countNames(
          respondents
            .filter(({ mode }) => isAsked(item, mode))
            .map(({ answers }) => functionParts(answers[item.id]).controller),
        );
      return {
        id: item.id,
        sales: named(members.sales),
        marketing: named(members.marketing),
        management: named(members.management),
      };
    })
    .filter(isNamedDifferently);
}

function countNames(names: readonly (string | null)[]): NamedController[] {
  return CONTROLLERS.flatMap((controller) => {
    const count = names.filter((name) => name === controller).length;
    return controller === 'unknown' || count === 0 ? [] : [{ controller, count }];
  }).sort((one, other) => other.count - one.count);
}

function isNamedDifferently(row: ControllerRow): boolean {
  const answered = COLUMNS.filter((column) => row[column].length > 0);
  const names = new Set(answered.flatMap((column) => row[column].map(({ controller }) => controller)));
  return answered.length > 1 && names.size > 1;
}
