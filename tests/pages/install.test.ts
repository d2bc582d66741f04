import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parity-planted-'));
const mark = join(folder, 'ran');
const project = join(folder, 'project');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs npm as it is run by hand: what `npm test` tells its scripts of its settings is not passed on. */
function npm(cwd: string, ...args: string[]): void {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const { status, stderr } = spawnSync('npm', [...args, '--offline', '--no-audit'], { cwd, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

/** A package that leaves a mark when it is installed, and a project with the settings of this one that asks for it. */
beforeAll(() => {
  const planted = join(folder, 'planted');
  for (const path of [planted, project]) mkdirSync(path);
  const leave = `node -e "fs.writeFileSync('${mark}', '')"`;
  const scripts = { preinstall: leave, install: leave, postinstall: leave };
  writeFileSync(join(planted, 'package.json'), JSON.stringify({ name: 'planted', version: '1.0.0', scripts }));
  npm(planted, 'pack', '--pack-destination', folder);
  const dependencies = { planted: 'file:../planted-1.0.0.tgz' };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'project', version: '1.0.0', dependencies }));
  copyFileSync('.npmrc', join(project, '.npmrc'));
});

test('a package that wants to run something when it is installed does not get to', () => {
  npm(project, 'install');
  npm(project, 'ci');
  expect(existsSync(join(project, 'node_modules/planted/package.json'))).toBe(true);
  expect(existsSync(mark)).toBe(false);
});

test('without the settings of this project it would have run', () => {
  npm(project, 'ci', '--no-ignore-scripts');
  expect(existsSync(mark)).toBe(true);
});
