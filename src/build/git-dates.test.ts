import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { datesInLog, gitDates } from './git-dates.ts';

const folder = mkdtempSync(join(tmpdir(), 'parity-git-'));
const origin = join(folder, 'origin');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(day: string, ...words: string[]): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_CONFIG_GLOBAL: '/dev/null' };
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', [...author, ...words], { cwd: origin, env, stdio: 'pipe' });
}

function commit(day: string, ...files: string[]): void {
  for (const file of files) writeFileSync(join(origin, file), day);
  git(day, 'add', '.');
  git(day, 'commit', '-m', day);
}

test('a file carries the day of the newest commit that names it', () => {
  expect(datesInLog('2026-11-20\n\na.mdx\nb.mdx\n2026-11-01\n\nb.mdx\nc.mdx\n')).toEqual(
    new Map([
      ['a.mdx', '2026-11-20'],
      ['b.mdx', '2026-11-20'],
      ['c.mdx', '2026-11-01'],
    ]),
  );
});

test('the days come from the history of the folder, and from none that is missing or cut', () => {
  mkdirSync(join(origin, 'guide'), { recursive: true });
  expect(gitDates('guide', join(origin, 'guide'))).toEqual(new Map());
  git('2026-01-01', 'init', '-q');
  commit('2026-01-01', 'guide/why.mdx', 'guide/как.mdx');
  commit('2026-02-02', 'guide/why.mdx');
  commit('2026-03-03', 'other.txt');
  const dates = new Map([
    ['guide/why.mdx', '2026-02-02'],
    ['guide/как.mdx', '2026-01-01'],
  ]);
  expect(gitDates('guide', origin)).toEqual(dates);
  const shallow = join(folder, 'shallow');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${origin}`, shallow], { stdio: 'pipe' });
  expect(gitDates('guide', shallow)).toEqual(new Map());
});
