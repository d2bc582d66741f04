import { execFileSync } from 'node:child_process';

/** The latest day (`YYYY-MM-DD`) of each file in what `git log --format=%cs --name-only` prints, newest commit first. */
export function datesInLog(log: string): Map<string, string> {
  const dates = new Map<string, string>();
  let day = '';
  for (const line of log.split('\n')) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(line)) day = line;
    else if (line !== '' && !dates.has(line)) dates.set(line, day);
  }
  return dates;
}

/**
 * The day of the last commit that touched each file under `folder`, by its path from the root of the project.
 *
 * Empty where the project came without its history or with a part of it: a shallow clone dates everything by its
 * oldest commit, and no date is better than a wrong one.
 */
export function gitDates(folder: string, root = process.cwd()): Map<string, string> {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    return datesInLog(
      git('-c', 'core.quotePath=off', 'log', '--format=%cs', '--name-only', '--relative', '--', folder),
    );
  } catch {
    return new Map();
  }
}
