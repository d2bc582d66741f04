// Takes the figures of speed, weight and growth on the finished build: `npm run bench [-- --only NAME] [--pages N]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from '../tests/bench/bench-browser.ts';
import { type BenchSite, openSite } from '../tests/bench/bench-site.ts';
import { buildGrowth } from '../tests/bench/build-growth.ts';
import { bytes } from '../tests/bench/bytes.ts';
import { type Figure, holds } from '../tests/bench/figure.ts';
import { guidePaint } from '../tests/bench/guide-paint.ts';
import { openings } from '../tests/bench/openings.ts';
import { asJson, machine, markdownTable, plainTable } from '../tests/bench/report.ts';
import { toolStart } from '../tests/bench/tool-start.ts';
import { typing } from '../tests/bench/typing.ts';
import { wordExport } from '../tests/bench/word-export.ts';

const REPORT = 'test-results/bench.json';
/** Between these lines of the README stand the figures of the last whole run that was asked to write them there. */
const [FIRST_LINE, LAST_LINE] = ['<!-- npm run bench -- --readme -->', '<!-- end of the figures -->'];

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, pages: { type: 'string' }, readme: { type: 'boolean', default: false } },
});

const MEASURES: Readonly<Record<string, (site: BenchSite) => Figure[] | Promise<Figure[]>>> = {
  bytes,
  paint: guidePaint,
  start: toolStart,
  typing,
  openings,
  word: wordExport,
  build: () => buildGrowth(options.pages === undefined ? undefined : Number(options.pages)),
};

/** Takes longer than all others together: only when it is asked for. */
const ON_REQUEST = 'build';

function chosen(): string[] {
  const names = Object.keys(MEASURES);
  if (options.only === undefined) return names.filter((name) => name !== ON_REQUEST);
  if (!names.includes(options.only)) throw new Error(`No figure «${options.only}»: ${names.join(', ')}`);
  return [options.only];
}

async function browserVersion(): Promise<string> {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}

const on = machine(await browserVersion(), new Date().toISOString().slice(0, 10));
const site = await openSite();
const figures: Figure[] = [];
for (const name of chosen()) {
  const started = Date.now();
  const found = (await MEASURES[name]?.(site)) ?? [];
  figures.push(...found);
  console.log(`\n${name}, ${((Date.now() - started) / 1000).toFixed(0)} s\n${plainTable(found)}`);
}
site.close();

mkdirSync('test-results', { recursive: true });
writeFileSync(REPORT, asJson(figures, on));
if (options.readme) {
  const readme = readFileSync('README.md', 'utf8');
  const [before, rest] = readme.split(FIRST_LINE);
  const after = rest?.split(LAST_LINE)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${FIRST_LINE} or ${LAST_LINE}`);
  writeFileSync('README.md', `${before}${FIRST_LINE}\n${markdownTable(figures, on)}\n${LAST_LINE}${after}`);
}
const exceeded = figures.filter((figure) => holds(figure) === false);
console.log(`\n${on.cores} cores of ${on.processor}, Node ${on.node}, ${on.browser}; run by run in ${REPORT}`);
console.log(exceeded.length === 0 ? 'Every limit holds.' : `Exceeded: ${exceeded.map(({ name }) => name).join('; ')}`);
process.exitCode = exceeded.length > 0 ? 1 : 0;
