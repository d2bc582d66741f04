// Follows every link of the build: none may be broken, and prose links must stay in the language of their page.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { LinkChecker } from 'linkinator';

/** The switch of languages, canonical addresses and alternates lead to the other language on purpose. */
const SWITCH = /<(?:a|link)[^>]*(?:hreflang|rel="canonical")[^>]*>/g;

async function linksThatChangeTheLanguage(): Promise<string[]> {
  const faults: string[] = [];
  for await (const file of glob('**/*.html', { cwd: 'dist', exclude: (name) => name === '404.html' })) {
    const english = file.startsWith('en/');
    const html = readFileSync(`dist/${file}`, 'utf8').replace(SWITCH, '');
    const links = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, address]) => address ?? '');
    faults.push(
      ...links.filter((link) => link.startsWith('/en/') !== english).map((link) => `${file} leads to ${link}`),
    );
  }
  return faults;
}

/** Fragments of the tools («#new=print», «#item=…») are instructions to a script, not places in the page. */
const isInstruction = async (fragment: string) => /^#?\w+=/.test(fragment);

const { links } = await new LinkChecker().check({
  path: ['./', '404.html'],
  serverRoot: 'dist',
  recurse: true,
  concurrency: 10,
  checkFragments: true,
  fragmentsToSkip: isInstruction,
  linksToSkip: ['^https:', '^data:'],
});
const followed = links.filter(({ state }) => state !== 'SKIPPED');
const broken = links.filter(({ state }) => state === 'BROKEN');
const astray = await linksThatChangeTheLanguage();
for (const { url, parent, status } of broken) console.error(`${parent}: ${url} (${status})`);
for (const fault of astray) console.error(fault);
console.log(`${followed.length} links followed, ${broken.length} broken, ${astray.length} in the wrong language`);
if (followed.length < 2 || broken.length + astray.length > 0) process.exitCode = 1;
