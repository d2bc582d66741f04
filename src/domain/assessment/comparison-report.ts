import type { Bank, Role } from './bank.ts';
import { type Comparison, compareDepartments } from './compare.ts';
import { type Column, countRoles, membersByColumn } from './comparison-columns.ts';
import { type DimensionRow, dimensionRows, markedFrom } from './comparison-rows.ts';
import { departmentOf, type Respondent } from './department.ts';
import { type InsideDispute, insideDisputes } from './inside-disputes.ts';
import { type ControllerRow, namedControllers } from './named-controllers.ts';
import { questionsToDiscuss } from './questions-to-discuss.ts';

export interface ComparisonReport {
  readonly counts: Readonly<Record<Role, number>>;
  /** Null: a side is missing. */
  readonly comparison: Comparison | null;
  readonly bias: Readonly<Record<Column, number | null>>;
  /** In the order of the bank, those that anybody in a column was asked about. */
  readonly dimensions: readonly DimensionRow[];
  readonly inside: readonly InsideDispute[];
  readonly controllers: readonly ControllerRow[];
  /** At most three ids of items to discuss. */
  readonly questions: readonly string[];
}

/** Everything that a comparison of the departments shows, unrounded; never one person's answers. */
export function comparisonReport(bank: Bank, respondents: readonly Respondent[]): ComparisonReport {
  const counts = countRoles(respondents);
  const members = membersByColumn(respondents);
  const departments = {
    sales: departmentOf(bank, members.sales),
    marketing: departmentOf(bank, members.marketing),
    management: departmentOf(bank, members.management),
  };
  const comparison = compareDepartments(bank, respondents);
  const dimensions = dimensionRows(bank, departments, comparison, markedFrom(counts));
  return {
    counts,
    comparison,
    bias: {
      sales: departments.sales.bias,
      marketing: departments.marketing.bias,
      management: departments.management.bias,
    },
    dimensions,
    inside: comparison === null ? [] : insideDisputes(bank, members, comparison),
    controllers: namedControllers(bank, members),
    questions: questionsToDiscuss(dimensions),
  };
}
