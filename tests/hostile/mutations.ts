import { allHostile, hostileTexts } from '#domain/text/hostile.fixture.ts';
import type { Chance } from './chance.ts';
import { branchesOf, type Tree, textOf, treeOf } from './json-tree.ts';

const KEYS = Object.values(hostileTexts['keys'] ?? {});
const NUMBERS = [
  ...Object.values(hostileTexts['numbers'] ?? {}),
  '2',
  '-1',
  '1e21',
  '9007199254740993',
  '1e400',
  '[1e999]',
];
const raw = (text: string): Tree => ({ is: 'raw', text });

/** A value that stands where none of its kind is expected. */
function strangeValue(chance: Chance): Tree {
  const deep = 1 + chance.below(chance.in(0.2) ? 3000 : 40);
  return chance.of<() => Tree>([
    () => raw('null'),
    () => raw(chance.of(['true', 'false'])),
    () => raw(chance.of(NUMBERS)),
    () => raw('""'),
    () => raw(JSON.stringify(chance.of(allHostile))),
    () => raw(JSON.stringify(chance.of(allHostile))),
    () => raw(JSON.stringify(chance.of(Object.values(hostileTexts['days'] ?? {})))),
    () => raw(JSON.stringify(chance.of(KEYS))),
    () => raw('{}'),
    () => raw('[]'),
    () => raw('[null]'),
    () => raw(`{"__proto__":{"isAdmin":true}}`),
    () => raw(`${'['.repeat(deep)}${']'.repeat(deep)}`),
    () => raw(`${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`),
    () => raw(JSON.stringify('ж'.repeat(chance.of([100, 201, 2001, 50_000, 50_001])))),
    () => raw(`[${'{},'.repeat(chance.below(300))}0]`),
  ])();
}

/** Changes one place of a tree; the tree itself is changed. */
function mutateTree(tree: Tree, chance: Chance): void {
  const branches = branchesOf(tree);
  // Deep places are many: the outer ones, where it is decided what a file is, must not be rare.
  const branch = branches[chance.in(0.3) ? 0 : chance.below(branches.length)];
  if (branch === undefined) return;
  if (branch.is === 'list') mutateList(branch.items, chance);
  else mutateEntries(branch.entries, chance);
}

function mutateEntries(entries: [key: string, value: Tree][], chance: Chance): void {
  const at = chance.below(entries.length || 1);
  const [key = 'x', value = raw('0')] = entries[at] ?? [];
  chance.of<() => unknown>([
    () => entries.splice(at, 1),
    () => entries.splice(at, 1, [key, strangeValue(chance)]),
    () => entries.splice(at, 1, [key, strangeValue(chance)]),
    () => entries.splice(at, 1, [key, strangeValue(chance)]),
    () => entries.splice(at, 1, [chance.of(KEYS), value]),
    () => entries.push([key, strangeValue(chance)]),
    () => entries.push([chance.of(KEYS), strangeValue(chance)]),
    () => entries.push([chance.of(allHostile), raw(JSON.stringify(chance.of(allHostile)))]),
    () => entries.push([entries[chance.below(entries.length)]?.[0] ?? 'x', value]),
  ])();
}

function mutateList(items: Tree[], chance: Chance): void {
  const at = chance.below(items.length || 1);
  const item = items[at] ?? raw('0');
  chance.of<() => unknown>([
    () => items.splice(at, 1),
    () => items.splice(at, 1, strangeValue(chance)),
    () => items.push(strangeValue(chance)),
    () => items.splice(at, 0, item),
    () => items.push(...Array.from({ length: chance.below(chance.in(0.02) ? 3000 : 20) }, () => item)),
    () => items.reverse(),
    () => items.splice(at),
  ])();
}

/** Damages a text as transport, editors and ill will do, without knowing what it is. */
export function mutateText(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const to = Math.min(text.length, at + 1 + chance.below(chance.in(0.5) ? 3 : 400));
  const unit = String.fromCharCode(chance.below(chance.in(0.5) ? 0x80 : 0x1_0000));
  return chance.of<() => string>([
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(0, at) + text.slice(to),
    () => text.slice(0, to) + text.slice(at),
    () => text.slice(0, at) + unit + text.slice(at),
    () => text.slice(0, at) + unit + text.slice(at + 1),
    () => text.slice(0, at) + chance.of(allHostile) + text.slice(at),
    () => `\ufeff${text}`,
    () => ` \n${text}\r\n`,
    () => text + text,
    () => text.replaceAll('"', chance.of(["'", '“', '\\"', '&quot;'])),
    () => text.replaceAll(':', '='),
    () => Array.from(text, (character) => `${character}\0`).join(''),
    () => encodeURIComponent(text.toWellFormed()),
    () => text.toUpperCase(),
    () => text.split('').reverse().join(''),
  ])();
}

/** Bytes that were never a text, as one. */
export function anyBytes(chance: Chance): string {
  const length = chance.below(chance.in(0.1) ? 3000 : 60);
  const limit = chance.of([0x20, 0x80, 0x100, 0x1_0000]);
  return Array.from({ length }, () => String.fromCharCode(chance.below(limit))).join('');
}

/** The text of a JSON value with some of it changed: in its structure mostly, sometimes as a text or beyond recognition. */
export function mutateJson(value: unknown, chance: Chance): string {
  if (chance.in(0.03)) return anyBytes(chance);
  const tree = treeOf(value);
  const times = chance.in(0.1) ? 0 : 1 + chance.below(chance.in(0.2) ? 6 : 2);
  for (let time = 0; time < times; time += 1) mutateTree(tree, chance);
  const text = textOf(tree);
  return chance.in(0.12) ? mutateText(text, chance) : text;
}
