import { budgetOf } from '../browser/page-budgets.ts';
import { launch } from './bench-browser.ts';
import type { BenchSite } from './bench-site.ts';
import type { Figure } from './figure.ts';
import { weigh } from './page-weight.ts';

/** One of each kind of page. */
const PAGES = [
  ['guide page of 900 words', '/guide/approval/'],
  ['assessment, 36 items', '/assessment/take/#mode=full&role=sales'],
  ['brief editor, before an export', '/briefs/edit/#new=exhibition&mode=full'],
  ['handbook, all chapters', '/handbook/'],
  ['home', '/'],
  ['result', '/assessment/result/'],
  ['comparison', '/assessment/compare/'],
  ['list of briefs', '/briefs/'],
  ['ledger', '/briefs/ledger/'],
] as const;

/** Bytes over the wire of a first visit. The same every time: one run tells all. */
export async function bytes(site: BenchSite): Promise<Figure[]> {
  const browser = await launch();
  const figures: Figure[] = [];
  for (const [name, route] of PAGES)
    figures.push({
      name,
      unit: 'bytes',
      runs: [await weigh(browser, site.at(route))],
      limit: { of: 'median', most: budgetOf(route) },
    });
  await browser.close();
  return figures;
}
