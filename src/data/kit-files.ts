import type { ExportDocument } from '#domain/export/document.ts';
import { DOCX_TYPE, toDocx } from '#domain/export/docx.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import { logoOf } from './logo.ts';

export const KIT_ENDINGS = ['docx', 'md'] as const;
export type KitEnding = (typeof KIT_ENDINGS)[number];

/** The media types of the files of the kit. */
export const KIT_TYPES: Readonly<Record<KitEnding, string>> = {
  docx: DOCX_TYPE,
  md: 'text/markdown; charset=utf-8',
};

/** A document of the kit as the bytes of a file. */
export async function kitFile(document: ExportDocument, ending: KitEnding): Promise<Uint8Array<ArrayBuffer>> {
  return ending === 'docx' ? toDocx(document, logoOf(document.locale)) : new TextEncoder().encode(toMarkdown(document));
}
