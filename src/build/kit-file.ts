import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Span } from '#domain/export/document.ts';
import type { KitText } from '#domain/export/kit-document.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import { kitDocumentSchema } from '#schemas/kit.ts';
import { kitBlocks } from './kit-blocks.ts';
import { fillPlaces, type KitPlaces } from './kit-places.ts';

/** A document of the kit with the line that says what it is for. */
export interface KitFile extends KitText {
  readonly description: string;
}

export interface KitFileSource {
  /** Path of the file, for what is told about a mistake in it. */
  readonly file: string;
  /** The whole file, front matter included. */
  readonly text: string;
  readonly locale: Locale;
  readonly places: KitPlaces;
  /** The address of a route of this site (`/guide/why/`), in the language of the file. */
  readonly address: (route: string) => string;
  /** The origin that makes such an address a whole one. */
  readonly origin: string;
}

/** Reads one Markdown file of the kit; a mistake is told with file, line or field, and what was expected there. */
export function readKitFile({ file, text, locale, places, address, origin }: KitFileSource): KitFile {
  const polish = (words: string, at: (offset: number) => string) => typeset(fillPlaces(words, places, at), locale);
  const link = (to: string): Pick<Span, 'href' | 'path'> | undefined => {
    if (/^\/(?!\/)/.test(to)) return { href: new URL(address(to), origin).href, path: address(to) };
    return /^https:\/\/./.test(to) ? { href: to } : undefined;
  };
  const { title, description, facts } = frontMatterOf(file, text);
  const field = (name: string, words: string) => polish(words, () => `${file}: ${name}`);
  return {
    title: field('title', title),
    description: field('description', description),
    facts: facts.map((fact, index) => field(`facts[${index}]`, fact)),
    blocks: kitBlocks(text, { file, polish, link }),
  };
}

function frontMatterOf(file: string, text: string) {
  const source = text.match(/^---\n([\s\S]*?)\n---\n/)?.[1];
  if (source === undefined) throw new Error(`${file}:1: no front matter: expected --- with title and description`);
  const result = kitDocumentSchema.safeParse(parse(source));
  if (!result.success) throw new Error(`${file}\n${z.prettifyError(result.error)}`);
  return result.data;
}
