import { idOf } from '../browser/compared.ts';
import { storedBrief } from '../browser/many-briefs.ts';
import { fullestBrief } from '../pages/brief-samples.ts';
import { launch, openTab, SLOWER } from './bench-browser.ts';
import { contextWith } from './bench-context.ts';
import type { BenchSite } from './bench-site.ts';
import type { Figure } from './figure.ts';

const ROUNDS = 7;
const WORD_BUTTON = '.take .button:not(.quiet)';

/** From the first press on «Word» until the file is there, the writer of Word files not fetched yet; fullest brief. */
export async function wordExport(site: BenchSite): Promise<Figure[]> {
  const browser = await launch();
  const brief = { ...fullestBrief('ru'), id: idOf(1) };
  const runs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await contextWith(browser, site, [[`parity:v1:brief:${brief.id}`, storedBrief(brief)]]);
    const { page } = await openTab(context, { processor: SLOWER });
    await page.goto(site.at(`/briefs/edit/#${brief.id}`));
    await page.locator(WORD_BUTTON).waitFor();
    const got = page.waitForEvent('download');
    const time = await page.evaluate(async (selector) => {
      // The page hands a file over by a link that it presses itself.
      const press = HTMLAnchorElement.prototype.click;
      const handedOver = new Promise<number>((done) => {
        HTMLAnchorElement.prototype.click = function click() {
          press.call(this);
          done(performance.now());
        };
      });
      const started = performance.now();
      document.querySelector<HTMLButtonElement>(selector)?.click();
      return (await handedOver) - started;
    }, WORD_BUTTON);
    await got;
    runs.push(time);
    await context.close();
  }
  await browser.close();
  return [
    { name: 'Word file of the fullest brief, the first time', unit: 'ms', runs, limit: { of: 'median', most: 1500 } },
  ];
}
