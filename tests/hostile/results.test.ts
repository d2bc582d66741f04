import { expect, test } from 'vitest';
import { checkOf } from '#domain/assessment/link-text.ts';
import { parseResultFile } from '#domain/assessment/result-file.ts';
import { decodeResultLink, encodeResultLink } from '#domain/assessment/result-link.ts';
import { parseView } from '#domain/brief/list-view.ts';
import { readDocument } from '#domain/documents/read-document.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { allHostile } from '#domain/text/hostile.fixture.ts';
import { parseFragment } from '#platform/fragment.ts';
import type { Chance } from './chance.ts';
import { anyBytes, mutateJson, mutateText } from './mutations.ts';
import { openPage } from './page.ts';
import { useAction, useAttempt, useResult } from './result-uses.ts';
import { type Intake, runIntakes } from './run.ts';
import { bank, resultFiles, results, storedValues } from './samples.ts';

const banks = { company: bank };
/** In how many of the cases that were accepted the pages do all that they do with a result, and make a Word file. */
const SEEN = 0.08;
const MADE_WORD = 0.1;
const COUNT = Number(process.env['HOSTILE_COUNT'] ?? 50_000);
const links = results.map((result) => encodeResultLink(result, bank));
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_~';
let page = await openPage();

/** The link with a changed part and a check that fits again: what a careful forger makes. */
function forged(link: string, chance: Chance): string {
  const parts = link.split('.');
  const at = chance.below(parts.length);
  const part = parts[at] ?? '';
  const place = chance.below(part.length + 1);
  parts[at] = chance.of([
    () => part.slice(0, place) + LETTERS.charAt(chance.below(LETTERS.length)) + part.slice(place + 1),
    () => part.slice(place),
    () => part + part,
    () => '',
    () => chance.of(allHostile),
  ])();
  const [before, check, texts] = [parts.slice(0, 8), parts[8] ?? '', parts.slice(9)];
  return [...before, chance.in(0.8) ? checkOf([...before, ...texts].join('.')) : check, ...texts].join('.');
}

function linkOf(chance: Chance): string {
  const link = forged(chance.of(links), chance);
  return chance.in(0.3) ? mutateText(link, chance) : link;
}

const intakes: readonly Intake[] = [
  {
    name: 'result file',
    share: 10,
    make: (chance) => mutateJson(chance.of(resultFiles), chance),
    async take(text, chance) {
      const read = parseResultFile(text, banks);
      if (!read.ok) return read.problem;
      if (chance.in(SEEN)) await useResult(read.value, chance.of(LOCALES), chance.in(MADE_WORD));
      return 'accepted';
    },
  },
  {
    name: 'result file of the comparison',
    share: 10,
    make: (chance) => mutateJson(chance.of(resultFiles), chance),
    async take(text, chance) {
      const context = { bank, locale: chance.of(LOCALES) };
      const file = new File([text], chance.of(allHostile));
      const [intake] = chance.in(0.2) ? await page.takeInFiles([file], context) : page.takeInText(text, context);
      return intake?.is === 'problem' ? intake.problem : `${intake?.is}`;
    },
  },
  {
    name: 'result link',
    share: 10,
    make: linkOf,
    async take(text, chance) {
      const { r = text } = parseFragment(`#r=${text}`).values;
      const read = decodeResultLink(r, banks, chance.of(LOCALES));
      if (!read.ok) return read.problem;
      if (chance.in(SEEN)) await useResult(read.value, chance.of(LOCALES), chance.in(MADE_WORD));
      return 'accepted';
    },
  },
  {
    name: 'pasted links',
    share: 6,
    make: (chance) =>
      Array.from(
        { length: 1 + chance.below(4) },
        () => chance.of(['https://parity.example/#r=', 'r%3D', ' ', '<']) + linkOf(chance),
      ).join('\n'),
    take(text, chance) {
      const [intake] = page.takeInText(text, { bank, locale: chance.of(LOCALES) });
      return intake?.is === 'problem' ? intake.problem : `${intake?.is}`;
    },
  },
  {
    name: 'bytes as a result',
    share: 4,
    make: anyBytes,
    take(text) {
      const [intake] = page.takeInText(text, { bank, locale: 'ru' });
      return intake?.is === 'problem' ? intake.problem : `${intake?.is}`;
    },
  },
  {
    name: 'stored attempt',
    share: 5,
    make: (chance) => mutateJson(chance.of(storedValues.assessment), chance),
    async take(text, chance) {
      const read = readDocument(text, page.attemptFormat);
      if (!read.ok) return read.problem;
      JSON.stringify(read.value);
      if (chance.in(SEEN)) await useAttempt(read.value.data, chance.of(LOCALES), chance.in(MADE_WORD));
      return 'accepted';
    },
  },
  {
    name: 'stored respondent',
    share: 4,
    make: (chance) => mutateJson(chance.of(storedValues.respondent), chance),
    async take(text, chance) {
      const read = readDocument(text, page.respondentFormat);
      if (!read.ok) return read.problem;
      JSON.stringify(read.value);
      if (chance.in(SEEN)) await useResult(read.value.data.result, chance.of(LOCALES), false);
      return 'accepted';
    },
  },
  {
    name: 'stored action',
    share: 4,
    make: (chance) => mutateJson(chance.of(storedValues.action), chance),
    take(text, chance) {
      const read = readDocument(text, page.actionFormat);
      if (!read.ok) return read.problem;
      JSON.stringify(read.value);
      useAction(read.value.data, chance.of(LOCALES));
      return 'accepted';
    },
  },
  {
    name: 'stored view of the list',
    share: 1,
    make: (chance) => mutateJson({ state: 'draft', kind: 'print', order: 'due' }, chance),
    take: (text) => `order ${parseView(text, ['print']).order}`,
  },
];

test('results, links and stored texts by the ten thousand: nothing is thrown, no document changes', async () => {
  const run = await runIntakes('results', intakes, COUNT, async () => {
    page = await openPage();
  });
  expect(run.thrown).toEqual([]);
  expect(run.changed).toEqual([]);
  expect(run.total).toBe(COUNT);
});
