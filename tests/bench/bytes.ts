import { launch } from './bench-browser.ts';
import type { BenchSite } from './bench-site.ts';
import type { Figure } from './figure.ts';
import { weigh } from './page-weight.ts';

/** What is weighed of each kind of page, and how much it may weigh; see the budgets that every build is held to. */
const PAGES = [
  ['guide page of 900 words', '/guide/approval/', 14_600],
  ['assessment, 36 items', '/assessment/take/#mode=full&role=sales', 36_000],
  ['brief editor, before an export', '/briefs/edit/#new=exhibition&mode=full', 60_000],
  ['handbook, all chapters', '/handbook/', 70_000],
  ['home', '/', 30_000],
  ['result', '/assessment/result/', 30_000],
  ['comparison', '/assessment/compare/', 30_000],
  ['list of briefs', '/briefs/', 30_000],
  ['ledger', '/briefs/ledger/', 30_000],
] as const;

/** Bytes over the wire of a first visit. The same every time: one run tells all. */
export async function bytes(site: BenchSite): Promise<Figure[]> {
  const browser = await launch();
  const figures: Figure[] = [];
  for (const [name, route, most] of PAGES)
    figures.push({
      name,
      unit: 'bytes',
      runs: [await weigh(browser, site.at(route))],
      limit: { of: 'median', most },
    });
  await browser.close();
  return figures;
}
