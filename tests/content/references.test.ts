import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const slugs = globSync('content/guide/en/*.mdx').map((file) => file.replace(/^.*\/|\.mdx$/g, ''));
const claims = (read('content/claims.yaml') as { id: string }[]).map(({ id }) => id);
const bank = JSON.parse(readFileSync('tests/fixtures/bank-2026.1.json', 'utf8'));

/** The values that stand under a key anywhere in a file, with where they stand. */
function valuesUnder(key: string, value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) =>
    name === key ? [entry].flat().map((found) => `${place} ${found}`) : valuesUnder(key, entry, place),
  );
}

const everywhere = (key: string) =>
  globSync('content/{*,!(ui)/*}.yaml').flatMap((file) => valuesUnder(key, read(file), file));
const strangers = (found: string[], known: readonly string[]) =>
  found.filter((entry) => !known.includes(entry.split(' ').at(-1) ?? ''));

test('every chapter that data names exists, and stands in the order of chapters', () => {
  expect(everywhere('guide').length).toBeGreaterThan(50);
  expect(strangers(everywhere('guide'), slugs)).toEqual([]);
  expect(
    everywhere('slug')
      .map((entry) => entry.split(' ').at(-1))
      .sort(),
  ).toEqual([...slugs].sort());
});

test('every tool that a chapter opens is opened at a place that exists', () => {
  const idsOf = (folder: string) =>
    globSync(`content/${folder}/*.yaml`).map((file) => file.replace(/^.*\/|\.yaml$/g, ''));
  const places: Record<string, readonly string[]> = {
    assess: ['', 'quick', 'full'],
    item: Object.keys(bank.items),
    check: idsOf('assessment').filter(
      (id) => (read(`content/assessment/${id}.yaml`) as { kind?: string }).kind === 'self-check',
    ),
    brief: idsOf('briefs').filter((id) => !['common', 'checks'].includes(id)),
    compare: ['', 'example'],
    ledger: ['', 'example'],
  };
  places['blank'] = places['brief'] ?? [];
  for (const plain of ['map', 'example', 'history', 'plan', 'briefs']) places[plain] = [''];
  const targets = globSync('content/guide/*/*.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<(?:Tool|NextStep) to="([^"]*)"/g)].map(([, target = '']) => ({
      file,
      target,
    })),
  );
  expect(targets.length).toBeGreaterThan(60);
  const lost = targets.filter(({ target }) => {
    const [tool = '', place = ''] = target.split(':');
    return !places[tool]?.includes(place);
  });
  expect(lost).toEqual([]);
});

test('every claim that an item or a field serves exists', () => {
  const named = [...everywhere('claim'), ...everywhere('claims')];
  expect(named.length).toBeGreaterThan(80);
  expect(strangers(named, claims)).toEqual([]);
});

test('the bank as shipped has the structure of its release', () => {
  type Item = Record<string, unknown>;
  const shipped = read('content/assessment/company.yaml') as {
    bank: string;
    dimensions: Item[];
    items: Record<string, Item>;
  };
  const itemOf = ({ type, reversed, quick, claims: served }: Item) => ({
    type,
    ...(reversed ? { reversed } : {}),
    quick,
    claims: served,
  });
  expect({
    bank: shipped.bank,
    dimensions: shipped.dimensions.map(({ id, weight, items }) => ({ id, weight, items })),
    items: Object.fromEntries(Object.entries(shipped.items).map(([id, item]) => [id, itemOf(item)])),
  }).toEqual(bank);
});

test('every piece of advice belongs to a dimension or a verdict that exists, and every dimension has some', () => {
  const { advice, verdicts } = read('content/assessment/recommendations.yaml') as {
    advice: { dimension?: string; verdict?: string }[];
    verdicts: object;
  };
  const dimensions = (bank.dimensions as { id: string }[]).map(({ id }) => id);
  for (const { dimension, verdict } of advice) {
    if (dimension !== undefined) expect(dimensions).toContain(dimension);
    else expect(Object.keys(verdicts)).toContain(verdict);
  }
  expect(new Set(advice.flatMap(({ dimension }) => dimension ?? []))).toEqual(new Set(dimensions));
});

test('the short questions of a brief ask for fields that exist', () => {
  const { sections, short } = read('content/briefs/common.yaml') as {
    sections: { fields: { id: string }[] }[];
    short: { fields: string[] }[];
  };
  const fields = sections.flatMap((section) => section.fields.map(({ id }) => id));
  expect(short).toHaveLength(7);
  for (const { fields: asked } of short) for (const id of asked) expect(fields).toContain(id);
});

test('a kind of brief is named as its file is', () => {
  const kinds = globSync('content/briefs/*.yaml').filter((file) => !/\/(?:common|checks)\.yaml$/.test(file));
  expect(kinds).toHaveLength(10);
  for (const file of kinds) expect(file).toBe(`content/briefs/${(read(file) as { id: string }).id}.yaml`);
});
