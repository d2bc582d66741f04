// Runs checks in order, counts what their runners report, prints the total: `npm test`, `npm test -- all`, `npm run test:long`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** `names` are those of the tests that failed. */
type Count = { passed: number; failed: number; skipped: number; names: readonly string[] };
/** One script of package.json; `report` is the JSON file its runner writes, without it the exit code counts as one check. */
type Check = { script: string; report?: { file: string; read: (json: unknown) => Count } };

const REPORTS = 'test-results';

function readVitest(json: unknown): Count {
  const report = json as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  const names = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'failed')
    .map((test) => test.fullName);
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests, names };
}

type PlaywrightSuite = {
  specs?: { file: string; line: number; title: string; tests: { projectName: string; status: string }[] }[];
  suites?: PlaywrightSuite[];
};

function failedOf(suite: PlaywrightSuite): string[] {
  const here = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
      .map((test) => `[${test.projectName}] ${spec.file}:${spec.line} ${spec.title}`),
  );
  return [...here, ...(suite.suites ?? []).flatMap(failedOf)];
}

function readPlaywright(json: unknown): Count {
  const report = json as PlaywrightSuite & {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped, names: failedOf(report) };
}

const vitest = (name: string): Check => ({ script: name, report: { file: `${name}.json`, read: readVitest } });
const playwright = (name: string): Check => ({ script: name, report: { file: `${name}.json`, read: readPlaywright } });

/** Checks one after the other. Several lanes run side by side: each keeps about one core busy. */
type Lane = readonly Check[];
type Step = readonly Lane[];

const alone = (...checks: Check[]): Step[] => checks.map((check) => [[check]]);

const CHECKS: readonly Step[] = [
  ...alone({ script: 'check:browser' }),
  [
    [{ script: 'lint' }, { script: 'types' }, { script: 'layers' }, { script: 'dead-code' }],
    [{ script: 'build' }, vitest('test:content')],
  ],
  ...alone(
    vitest('test:unit'),
    playwright('test:budgets'),
    { script: 'html' },
    { script: 'links' },
    playwright('test:browser'),
  ),
];
const LONG_CHECKS = alone(
  playwright('test:browser-long'),
  vitest('test:pages'),
  vitest('test:hostile'),
  playwright('test:interleavings'),
);
const SUITES = {
  standard: CHECKS,
  long: [...alone({ script: 'build' }), ...LONG_CHECKS],
  all: [...CHECKS, ...LONG_CHECKS],
};
const suite = (process.argv[2] ?? 'standard') as keyof typeof SUITES;
if (!(suite in SUITES)) throw new Error(`No suite «${suite}»: ${Object.keys(SUITES).join(', ')}`);

function count({ report }: Check, succeeded: boolean): Count {
  if (report === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, names: [] };
  const path = `${REPORTS}/${report.file.replace(':', '-')}`;
  // A runner that died before its report, or failed for another reason than a test (coverage, say), is a failure too.
  const counted = existsSync(path)
    ? report.read(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0, names: [] };
  const silent = !succeeded && counted.failed === 0;
  return silent ? { ...counted, failed: 1 } : counted;
}

/** Runs a script of package.json; what it prints comes as it comes, or at its end when others print meanwhile. */
function run(script: string, isAlone: boolean): Promise<boolean> {
  if (isAlone) console.log(`\n▸ ${script}`);
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: isAlone ? 'inherit' : 'pipe' });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
    child.on('close', (code) => {
      if (!isAlone) process.stdout.write(`\n▸ ${script}\n${Buffer.concat(printed)}`);
      resolve(code === 0);
    });
  });
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];

async function runLane(lane: Lane, isAlone: boolean): Promise<void> {
  for (const check of lane) {
    const started = Date.now();
    const succeeded = await run(check.script, isAlone);
    const { passed, failed, skipped, names } = count(check, succeeded);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    lines.push(
      `${check.script}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds} s)`,
      ...names.map((name) => `  failed: ${name}`),
    );
  }
}

const begun = Date.now();
for (const lanes of SUITES[suite]) await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
lines.push(`in all ${((Date.now() - begun) / 1000).toFixed(0)} s`);
const skipped = process.env['CI'] === 'true' && total.skipped > 0;
console.log(`\n${lines.join('\n')}`);
if (skipped) console.log('In CI nothing may be skipped.');
console.log(
  `total: ${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 || total.passed === 0 || skipped ? 1 : 0;
