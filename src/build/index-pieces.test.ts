import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { arrayOf, itemsOf, textItem, textOf } from './cbor.ts';
import { divideIndex } from './index-pieces.ts';

const SIGNATURE = 'pagefind_dcd';
const pack = (path: string, bytes: Buffer) => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes])),
});
const unpack = (content: Uint8Array) => gunzipSync(content).subarray(SIGNATURE.length);
/** An entry is a word and where it stands: so many bytes. */
const entry = (word: string, size = 900) => arrayOf([textItem(word), textItem('x'.repeat(size))]);
const chunk = (path: string, words: readonly string[]) =>
  pack(path, arrayOf([arrayOf(words.map((word) => entry(word)))]));

const ALPHABET = Array.from('абвгдежзиклмнопрстуфхцчшэюя');
const FIRST = ALPHABET.flatMap((letter) => ['аз', 'он', 'ум'].map((rest) => `${letter}${rest}`));
const FAMILY = Array.from({ length: 60 }, (_, index) => `ясность${String(index).padStart(2, '0')}`);
const META = arrayOf([
  textItem('1.5.2'),
  arrayOf([]),
  arrayOf([
    arrayOf(['аз', 'яум', 'ru_one'].map(textItem)),
    arrayOf(['ясность00', 'ясность59', 'ru_two'].map(textItem)),
  ]),
]);
const divided = divideIndex([
  pack('pagefind.ru_1.pf_meta', META),
  chunk('index/ru_one.pf_index', FIRST),
  chunk('index/ru_two.pf_index', FAMILY),
  { path: 'pagefind.js', content: Buffer.from('x') },
]);
const meta = divided.find(({ path }) => path.endsWith('.pf_meta'));
const listed = itemsOf(itemsOf(unpack(meta?.content ?? Buffer.alloc(0)))[2] ?? Buffer.alloc(0)).map((item) => {
  const [from = '', to = '', name = ''] = itemsOf(item).map(textOf);
  const file = divided.find(({ path }) => path === `index/${name}.pf_index`);
  const [entries = Buffer.alloc(0)] = itemsOf(unpack(file?.content ?? Buffer.alloc(0)));
  return { from, to, words: itemsOf(entries).map((bytes) => textOf(itemsOf(bytes)[0])) };
});

test('each word is in one piece, in order, and nothing else is lost', () => {
  expect(listed.flatMap(({ words }) => words)).toEqual([...FIRST, ...FAMILY]);
  expect(itemsOf(unpack(meta?.content ?? Buffer.alloc(0))).slice(0, 2)).toEqual(itemsOf(META).slice(0, 2));
  expect(divided.map(({ path }) => path)).toContain('pagefind.js');
  const pieces = divided.map(({ path }) => path).filter((path) => path.endsWith('.pf_index'));
  for (const path of pieces) expect(path).toMatch(/^index\/ru_[\da-f]{8}\.pf_index$/);
});

test('pieces are small, but the forms of a word stay together', () => {
  expect(listed.length).toBe(5);
  expect(listed.at(-1)?.words).toEqual(FAMILY);
});

test('the pieces follow upon each other without a gap', () => {
  listed.forEach(({ from, to, words }, index) => {
    expect(to).toBe(words.at(-1));
    expect(from).toBe(index === 0 ? words[0] : `${listed[index - 1]?.to}\u0001`);
  });
});
