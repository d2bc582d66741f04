import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fullBrief } from '#domain/brief/sample-brief.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { briefDocument } from '#domain/export/brief-document.ts';
import { toDocx } from '#domain/export/docx.ts';
import { sampleTexts } from '#domain/export/sample-texts.fixture.ts';
import { allHostile, hostileTexts } from '#domain/text/hostile.fixture.ts';
import { hasReaders, pagesOf, toPdf } from './libre-office.ts';

test.skipIf(!hasReaders)('a Word file with every hostile text of the corpus is opened by LibreOffice', async () => {
  const fields = {
    ...fullBrief.fields,
    problem: allHostile.join('\n\n'),
    goal: allHostile.join(' '),
    criteria: allHostile,
  };
  const brief = { ...fullBrief, fields };
  const source = briefDocument({ brief, form: sampleForm, company: 'Polus', locale: 'en', texts: sampleTexts });
  const file = join(mkdtempSync(join(tmpdir(), 'parity-hostile-')), 'hostile.docx');
  writeFileSync(file, await toDocx(source));
  const { text, count } = pagesOf(toPdf([file]), file);
  const bare = (shown: string) => shown.replace(/\s+/g, '');
  for (const typed of [hostileTexts['script']?.['element'], hostileTexts['formula']?.['call'], 'Approval sheet']) {
    expect(bare(text)).toContain(bare(typed ?? 'missing'));
  }
  expect(count).toBeGreaterThan(5);
});
