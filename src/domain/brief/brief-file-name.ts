import { type FileExtension, fileName } from '#domain/text/file-name.ts';
import type { Brief } from './brief.ts';
import { frozenVersion } from './standing.ts';
import { titleOf } from './title.ts';

/** The name of a brief's file on a day: `number_title_date_v2.docx`, the version only where its words are frozen. */
export function briefFileName(brief: Brief, untitled: string, date: string, extension: FileExtension): string {
  return fileName({
    number: brief.number,
    title: titleOf(brief, untitled),
    date,
    version: frozenVersion(brief),
    extension,
  });
}
