import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { launch, openTab, SLOWER, timeToDraw, timeToLoad } from './bench-browser.ts';
import type { BenchSite } from './bench-site.ts';
import { type Figure, inTurn } from './figure.ts';
import { sizes } from './page-weight.ts';

const ROUNDS = 5;
const MOST = 1.5;

/** A tool as somebody meets it who comes for the first time, and the first thing of it that answers to a person. */
export const TOOLS = [
  { name: 'assessment', route: '/assessment/take/#mode=full&role=sales', ready: '#take input' },
  { name: 'brief editor', route: '/briefs/edit/#new=exhibition&mode=full', ready: '#brief input' },
  { name: 'list of briefs', route: '/briefs/', ready: '#own-briefs input' },
  { name: 'ledger', route: '/briefs/ledger/', ready: '#ledger a' },
  { name: 'comparison', route: '/assessment/compare/', ready: '#compare input' },
  { name: 'plan', route: '/plan/', ready: '#plan textarea' },
  { name: 'search', route: '/search/', ready: '#query' },
  { name: 'data', route: '/data/', ready: '#data input' },
] as const;

/**
 * A page that is as heavy and comes in as many files, and does nothing: the HTML of the tool without its programs, and
 * for each of its other files a picture of as many bytes, all asked for at once.
 */
async function layStill(browser: Browser, site: BenchSite, route: string): Promise<string> {
  const name = `still${route.replaceAll(/[^a-z]+/g, '-')}`;
  const [page = 0, ...files] = await sizes(browser, site.at(route));
  const html = await (await fetch(site.local(route.split('#')[0] ?? ''))).text();
  const bare = html
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
    .replaceAll(/<(?:link|meta)\b[^>]*(?:preload|security-policy)[^>]*>/g, '');
  const pictures = files.map((size, index) => `<img hidden src="${site.layBytes(`${name}/${index}`, size)}">`).join('');
  // Three random bytes are four letters, which brotli packs into three bytes again.
  const weight = randomBytes(Math.max(0, page - brotliCompressSync(bare + pictures).length)).toString('base64');
  return site.lay(name, bare.replace('</body>', `${pictures}<p hidden>${weight}</p></body>`));
}

async function visit(browser: Browser, measure: (page: Page) => Promise<number>): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
  const { page } = await openTab(context, { processor: SLOWER, slowNetwork: true });
  const time = await measure(page);
  await context.close();
  return time;
}

/** How soon the first control of each tool answers, on a phone on slow 4G, beside a page as heavy that does nothing. */
export async function toolStart(site: BenchSite): Promise<Figure[]> {
  const browser = await launch();
  const figures: Figure[] = [];
  for (const { name, route, ready } of TOOLS) {
    const address = await layStill(browser, site, route);
    const times = await inTurn(ROUNDS, {
      tool: () => visit(browser, (page) => timeToDraw(page, site.at(route), ready)),
      still: () => visit(browser, (page) => timeToLoad(page, address)),
    });
    figures.push({
      name: `start of the ${name}`,
      unit: 'ms',
      runs: times.tool,
      reference: { name: 'still page', runs: times.still },
      limit: { of: 'ratio', most: MOST },
    });
  }
  await browser.close();
  return figures;
}
