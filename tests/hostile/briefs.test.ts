import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { decodeBriefLink } from '#domain/brief/brief-link.ts';
import { briefPlace } from '#domain/brief/place.ts';
import { documentKey } from '#domain/documents/keys.ts';
import { readDocument } from '#domain/documents/read-document.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { toBase64url } from '#domain/text/base64url.ts';
import { allHostile } from '#domain/text/hostile.fixture.ts';
import { inflateBytes } from '#platform/deflate.ts';
import { parseFragment } from '#platform/fragment.ts';
import { newId } from '#platform/ids.ts';
import { useBrief } from './brief-uses.ts';
import { type Chance, chanceOf } from './chance.ts';
import { formIn } from './content.ts';
import { anyBytes, mutateJson, mutateText } from './mutations.ts';
import { documentsHere, lostDocuments, openPage } from './page.ts';
import { type Intake, runIntakes } from './run.ts';
import { briefs, storedValues } from './samples.ts';
import { createTally } from './tally.ts';

const kinds = formIn('ru').kinds.map(({ id }) => id);
const files = briefs.map(toBriefFile);
/** In how many of the cases that were accepted the pages do all that they do with a brief, and make a Word file. */
const SEEN = 0.08;
const MADE_WORD = 0.1;
const COUNT = Number(process.env['HOSTILE_COUNT'] ?? 45_000);
const bomb = deflateRawSync(Buffer.alloc(20_000_000));

/** The packed part of a link, packed as it should be, otherwise, or not at all. */
function packed(text: string, chance: Chance): Uint8Array {
  const bytes = Buffer.from(text, chance.in(0.03) ? 'latin1' : 'utf8');
  if (chance.in(0.9)) return deflateRawSync(bytes);
  return chance.of([() => gzipSync(bytes), () => deflateSync(bytes), () => bytes, () => bomb])();
}

function linkOf(chance: Chance): string {
  const link = `b=1.${toBase64url(packed(mutateJson(chance.of(files), chance), chance))}`;
  return chance.in(0.15) ? mutateText(link, chance) : link;
}

/** What the editor does with an address. */
async function openAddress(hash: string, chance: Chance): Promise<string> {
  const place = briefPlace(parseFragment(hash), kinds);
  if (place.is !== 'received') return place.is;
  const read = await decodeBriefLink(place.text, inflateBytes, kinds);
  if (!read.ok) return read.problem;
  const examined = page.examineBrief(read.value);
  if (!examined.ok) return examined.problem.is;
  if (chance.in(SEEN)) await useBrief(read.value, chance.of(LOCALES), chance.in(MADE_WORD));
  return `accepted as ${examined.value.incoming.is}`;
}

/** Opens a stored text as the editor does: whatever it is, it must still be there afterwards, there or put aside. */
function keptWhenOpened(text: string): void {
  const id = newId();
  localStorage.setItem(documentKey('brief', id), text);
  page.briefs.open(id);
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  if (!keys.some((key) => key.includes(id) && localStorage.getItem(key) === text))
    throw new Error('A stored text is lost');
}

let page = await openPage();

const intakes: readonly Intake[] = [
  {
    name: 'brief file',
    share: 25,
    make: (chance) => mutateJson(chance.of(files), chance),
    async take(text, chance) {
      const file = new File([text], chance.of(allHostile));
      const examined = chance.in(0.2) ? await page.examineFile(file, kinds) : page.examineText(text, kinds);
      if (!examined.ok) return examined.problem.is;
      if (chance.in(SEEN)) await useBrief(examined.value.brief, chance.of(LOCALES), chance.in(MADE_WORD));
      return `accepted as ${examined.value.incoming.is}`;
    },
  },
  {
    name: 'brief link',
    share: 8,
    make: linkOf,
    take: openAddress,
  },
  {
    name: 'address of the editor',
    share: 5,
    make: (chance) =>
      mutateText(
        chance.of(['#new=print&mode=short', '#compare=a&with=b', '#example=1', '#b=1.abcd', '#__proto__=1']),
        chance,
      ),
    take: openAddress,
  },
  {
    name: 'bytes as a brief',
    share: 5,
    make: anyBytes,
    take: async (text) => {
      const examined = page.examineText(text, kinds);
      return examined.ok ? 'accepted' : examined.problem.is;
    },
  },
  {
    name: 'stored brief',
    share: 8,
    make: (chance) => mutateJson(chance.of(storedValues.brief), chance),
    async take(text, chance) {
      const read = readDocument(text, page.briefFormat);
      keptWhenOpened(text);
      if (!read.ok) return read.problem;
      JSON.stringify(read.value);
      if (chance.in(SEEN)) await useBrief(read.value.data, chance.of(LOCALES), chance.in(MADE_WORD));
      return 'accepted';
    },
  },
];

test('brief files, links, addresses and stored briefs by the ten thousand: nothing is thrown, no document changes', async () => {
  const run = await runIntakes('briefs', intakes, COUNT, async () => {
    page = await openPage();
  });
  expect(run.thrown).toEqual([]);
  expect(run.changed).toEqual([]);
  expect(run.total).toBe(COUNT);
  expect(documentsHere().length).toBeGreaterThan(3);
});

test('what is taken in after a yes replaces nothing without a trace', async () => {
  const chance = chanceOf(Number(process.env['HOSTILE_SEED'] ?? Date.now() % 1_000_000_000));
  const tally = createTally();
  for (let input = 0; input < COUNT / 20; input += 1) {
    if (input % 100 === 0) page = await openPage();
    const examined = page.examineText(mutateJson(chance.of(files), chance), kinds);
    if (!examined.ok) continue;
    const taken = page.takeInBrief(examined.value);
    tally.add('taken in', taken.ok ? taken.value.is : taken.problem);
    expect(lostDocuments()).toEqual([]);
  }
  console.log(tally.lines().join('\n'));
  expect(tally.total()).toBeGreaterThan(COUNT / 100);
});
