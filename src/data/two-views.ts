import { compareDepartments } from '#domain/assessment/compare.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { companyOf } from './assessment.ts';
import { bankOf } from './assessment-props.ts';
import { exampleOf } from './examples.ts';

/**
 * How the two departments of the example company see it: the bias by the answers of each, and every dimension with both
 * scores (0–100, rounded), the widest apart first. Counted by the comparison's own code; throws where a figure is missing.
 */
export async function twoViewsOf(locale: Locale) {
  const [instrument, { comparison }] = await Promise.all([companyOf(locale), exampleOf(locale)]);
  const respondents = comparison.map(({ respondent, mode, answers }) => ({ role: respondent.role, mode, answers }));
  const views = compareDepartments(bankOf(instrument), respondents);
  if (views?.biasSales == null || views.biasMarketing == null)
    throw new Error('content/examples/polus.yaml: the comparison gives no bias of both departments');
  const dimensions = instrument.dimensions.flatMap(({ id, title }) => {
    const scores = views.dimensions[id];
    if (scores == null) return [];
    return [{ title, sales: Math.round(scores.sales), marketing: Math.round(scores.marketing) }];
  });
  const apart = (row: (typeof dimensions)[number]) => Math.abs(row.sales - row.marketing);
  return {
    bias: { sales: views.biasSales, marketing: views.biasMarketing },
    dimensions: dimensions.sort((one, other) => apart(other) - apart(one)),
  };
}
