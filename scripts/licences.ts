// Prints the licence of every package that the lock file names, and which of them go to browsers: `npm run licences`.
import { inPages, nameAt, packages, willDo, willDoInPages } from './licence-list.ts';

const shipped = new Set(inPages());
const byLicence = Map.groupBy(Object.entries(packages), ([, { license = 'none' }]) => license);
for (const [licence, entries] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`\n${licence}: ${entries.length}${willDo(licence) ? '' : ' (not allowed)'}`);
  for (const [place, { version }] of entries) {
    const refused = shipped.has(place) && !willDoInPages(licence);
    const note = shipped.has(place) ? ` (in the pages${refused ? ', not allowed there' : ''})` : '';
    console.log(`  ${nameAt(place)} ${version}${note}`);
  }
}
console.log(`\n${Object.keys(packages).length} packages of all platforms, ${shipped.size} of them in the pages`);
