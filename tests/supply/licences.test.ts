import { expect, test } from 'vitest';
import { inPages, meets, nameAt, packages, willDo, willDoInPages } from '../../scripts/licence-list.ts';

const named = (places: readonly string[]) => places.map((place) => `${nameAt(place)}: ${packages[place]?.license}`);

test('every package comes under a licence that will do', () => {
  const refused = Object.keys(packages).filter((place) => !willDo(packages[place]?.license ?? 'none'));
  expect(named(refused)).toEqual([]);
});

test('what goes to browsers asks for no more than that its notice is kept', () => {
  const shipped = inPages();
  expect(shipped.map(nameAt)).toEqual(expect.arrayContaining(['preact', 'nanostores', 'docx', 'fflate', 'pagefind']));
  expect(named(shipped.filter((place) => !willDoInPages(packages[place]?.license ?? 'none')))).toEqual([]);
});

test('of alternatives one must be allowed, of licences that hold together all', () => {
  const allowed = new Set(['MIT', 'Zlib']);
  expect(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'].every((one) => meets(one, allowed))).toBe(true);
  expect(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'none', ''].some((one) => meets(one, allowed))).toBe(false);
});
