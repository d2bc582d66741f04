// Follows every link of the build in `dist/`: see site-links.ts.
import { readFileSync } from 'node:fs';
import { parseSite } from '#build/site-file.ts';
import { followLinks } from './site-links.ts';

const { base, defaultLanguage } = parseSite(readFileSync('content/site.yaml', 'utf8'));
const { followed, faults } = await followLinks({ root: 'dist', base, defaultLanguage });
for (const fault of faults) console.error(fault);
console.log(`${followed} links followed, ${faults.length} broken or astray`);
if (followed < 2 || faults.length > 0) process.exitCode = 1;
