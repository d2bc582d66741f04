import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What `pdftotext` finds on the pages that LibreOffice makes of a Word file, and how many pages there are. */
export type Pages = { text: string; count: number; fonts: string };

/** Whether the programs that read Word files are installed. */
export const hasReaders = ['soffice', 'pdftotext'].every((reader) => {
  try {
    execFileSync('which', [reader]);
    return true;
  } catch {
    return false;
  }
});

/** Has LibreOffice turn Word files into PDF; the value is the folder they are in. */
export function toPdf(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'parity-word-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  return folder;
}

/** The pages of a Word file that `toPdf` turned. */
export function pagesOf(folder: string, file: string): Pages {
  const pdf = join(folder, basename(file).replace('.docx', '.pdf'));
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return {
    text: execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }),
    count: Number(info.match(/Pages:\s+(\d+)/)?.[1]),
    fonts: execFileSync('pdffonts', [pdf], { encoding: 'utf8' }),
  };
}
