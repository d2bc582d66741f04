import { ImageRun, Paragraph } from 'docx';
import { cleanLine } from '#domain/text/clean.ts';

/** The picture in the letterhead; `name` is read out for it. */
export interface Logo {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly name: string;
}

/** The room of a logo on the page, 55 × 16 mm at 96 pixels an inch. */
const ROOM = { widthPx: 208, heightPx: 60 };

/** The logo in a paragraph of its own: as large as its room allows, never larger than it was drawn. */
export function logoParagraph({ type, bytes, widthPx, heightPx, name }: Logo): Paragraph {
  const scale = Math.min(1, ROOM.widthPx / widthPx, ROOM.heightPx / heightPx);
  const transformation = { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) };
  const text = cleanLine(name);
  // Without an id of its own each file of a session would get another one.
  const altText = { id: '1', name: text, description: text };
  return new Paragraph({
    spacing: { after: 60 },
    children: [new ImageRun({ type, data: bytes, transformation, altText })],
  });
}
