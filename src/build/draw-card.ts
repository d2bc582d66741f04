import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { parse } from 'yaml';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Site } from '#schemas/site.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 88;
const MEASURE = 1010;
/** The room between the mark and the foot of the card. */
const TITLE = { top: 194, height: 280 };
const SIZES = [76, 66, 58, 50, 42] as const;
const INK = '#1d1a15';
const INK_2 = '#575246';

const BOLD = {
  font: 'PT Serif Bold',
  fontfile: fileURLToPath(import.meta.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf')),
};
const REGULAR = {
  font: 'PT Serif',
  fontfile: fileURLToPath(import.meta.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf')),
};

/** Text as a picture; its font is a file of the project, so that no font of the machine has a say. */
async function drawText(text: string, face: typeof BOLD, size: number, colour: string) {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const { data, info } = await sharp({
    text: {
      ...face,
      text: `<span foreground="${colour}" size="${size * 1024}">${escaped}</span>`,
      width: MEASURE,
      rgba: true,
      dpi: 72,
      spacing: -Math.round(size * 0.12),
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

/** What a company may have changed of how its site looks and is called. */
export type CardLook = Pick<Site, 'name' | 'tagline' | 'colours'>;

function barsIn(colours: CardLook['colours']): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
  <rect width="100%" height="100%" fill="${colours?.paper?.light ?? '#fbf9f4'}"/>
  <rect x="${LEFT}" y="84" width="120" height="23" rx="4" fill="${colours?.sales?.light ?? '#a53d1c'}"/>
  <rect x="${LEFT}" y="125" width="120" height="23" rx="4" fill="${colours?.marketing?.light ?? '#13606b'}"/>
  <rect x="${LEFT}" y="508" width="${WIDTH - 2 * LEFT}" height="3" fill="${INK}"/>
</svg>`;
}

async function drawSheet(locale: Locale, look: CardLook): Promise<Buffer> {
  const { site } = parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')) as { site: Record<string, string> };
  const name = await drawText(look.name?.[locale] ?? site['name'] ?? '', BOLD, 36, INK);
  const tagline = await drawText(look.tagline?.[locale] ?? site['tagline'] ?? '', REGULAR, 30, INK_2);
  const base = 572;
  return sharp(Buffer.from(barsIn(look.colours)))
    .composite([
      { ...name, left: LEFT, top: base - name.raw.height },
      { ...tagline, left: LEFT + name.raw.width + 28, top: base - tagline.raw.height },
    ])
    .png()
    .toBuffer();
}

/** The sheet of a language and a look, without a title: drawn once. */
const sheets = new Map<string, Promise<Buffer>>();

async function fittingTitle(title: string) {
  for (const size of SIZES) {
    const drawn = await drawText(title, BOLD, size, INK);
    if (drawn.raw.height <= TITLE.height) return drawn;
  }
  throw new Error(`No room for «${title}» on a card for links: shorten the title of the page`);
}

/** A card for links to a page, 1200×630, as PNG: its title in the largest size that fits, under the two bars. */
export async function drawCard(title: string, locale: Locale, look: CardLook = {}): Promise<Buffer> {
  const key = JSON.stringify([locale, look]);
  const sheet = sheets.get(key) ?? drawSheet(locale, look);
  sheets.set(key, sheet);
  return sharp(await sheet)
    .composite([{ ...(await fittingTitle(title)), left: LEFT, top: TITLE.top }])
    .png({ palette: true, colours: 32, effort: 1 })
    .toBuffer();
}
