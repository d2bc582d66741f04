import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from './draw-card.ts';
import { cardOf } from './social-cards.ts';

const page = (title: string) =>
  `<html lang="ru"><meta property="og:title" content="${title}"><meta property="og:image" content="https://a.example/x/card.png">`;

/** How many pixels of a card are dark, outside its mark and its foot. */
async function inkOf(card: Buffer): Promise<number> {
  const title = sharp(card).extract({ left: 0, top: 160, width: 1200, height: 330 }).greyscale();
  const { data } = await title.raw().toBuffer({ resolveWithObject: true });
  return data.filter((level) => level < 100).length;
}

test('a page that names a picture gets a card with its title, any other none', () => {
  expect(cardOf(page('«A» &amp; &quot;B&quot;'))).toEqual({ title: '«A» & "B"', locale: 'ru', file: 'card.png' });
  expect(cardOf('<html lang="ru"><title>A</title>')).toBeUndefined();
});

test('a card is a picture of 1200×630 in which the title can be seen, in both alphabets', async () => {
  for (const [title, locale] of [
    ['Зачем договариваться', 'ru'],
    ['Why <bother> & getting on', 'en'],
  ] as const) {
    const card = await drawCard(title, locale);
    expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(await inkOf(card)).toBeGreaterThan(5_000);
  }
});

test('a card wears the colours that a company has set', async () => {
  const colours = { sales: { light: '#a01060', dark: '#ff90c0' } };
  const bar = { left: 100, top: 95, width: 1, height: 1 };
  const inkOfBar = async (card: Buffer) => [...(await sharp(card).removeAlpha().extract(bar).raw().toBuffer())];
  // A card has a palette of few colours: each comes out within a hair of what was asked.
  const isNear = (ink: readonly number[], asked: readonly number[]) =>
    ink.length === asked.length && ink.every((part, index) => Math.abs(part - (asked[index] ?? 0)) <= 3);
  expect(await inkOfBar(await drawCard('A', 'en', { colours }))).toSatisfy((ink: number[]) =>
    isNear(ink, [160, 16, 96]),
  );
  expect(await inkOfBar(await drawCard('A', 'en'))).toSatisfy((ink: number[]) => isNear(ink, [165, 61, 28]));
});

test('letters that differ are drawn apart: none of either alphabet is a box', async () => {
  const inks = await Promise.all([...'ДЖЫЁёщwQ&«”'].map(async (letter) => inkOf(await drawCard(letter, 'ru'))));
  expect(new Set(inks).size).toBe(inks.length);
});

test('a long title is set smaller, one without end fails the build by name', async () => {
  const long = 'Два равных начальника и один руководитель, который одинаково хорошо понимает и маркетинг, и продажи';
  expect(await inkOf(await drawCard(long, 'ru'))).toBeGreaterThan(10_000);
  await expect(drawCard(`${long} `.repeat(9), 'ru')).rejects.toThrow('shorten the title');
});
