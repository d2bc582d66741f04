// @vitest-environment happy-dom
import { type Node, Parser } from 'commonmark';
import mammoth from 'mammoth';
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { briefIn, byRule, contractorsOwn } from '#domain/brief/sample-flow.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { type FlowName, flows } from '#domain/brief/sample-steps.fixture.ts';
import { briefDocument } from '#domain/export/brief-document.ts';
import { type ExportDocument, SIGNING_LINE } from '#domain/export/document.ts';
import { documentTexts } from '#domain/export/document-texts.fixture.ts';
import { toDocx } from '#domain/export/docx.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import { textsIn } from '#domain/export/sample-texts.fixture.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { PrintDocument } from './PrintDocument.tsx';

const SIGNS = new RegExp(`${SIGNING_LINE.slice(0, 4)}+|………`, 'g');

/** A text without spaces, line ends, table bars and rules to sign on: these each format sets in its own way. */
function bare(text: string): string {
  return text.replace(SIGNS, '').replace(/[\s/|]+/g, '');
}

async function inWord(source: ExportDocument): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(await toDocx(source)) })).value;
}

function inMarkdown(source: ExportDocument): string {
  const walker = new Parser().parse(toMarkdown(source)).walker();
  const texts: string[] = [];
  for (let step = walker.next(); step; step = walker.next()) {
    const node: Node = step.node;
    if (step.entering) texts.push(node.literal ?? '');
  }
  return texts.join('');
}

function inPrint(source: ExportDocument): string {
  const root = document.createElement('div');
  render(<PrintDocument source={source} />, root);
  return root.textContent ?? '';
}

const samples: readonly (readonly [string, Brief])[] = [
  ...(Object.keys(flows) as FlowName[]).map((name) => [name, briefIn(name)] as const),
  ['byRule', byRule()],
  ['contractorsOwn', contractorsOwn()],
];

/** In Russian some are enough: its words pass the same way. */
const IN_RUSSIAN: readonly string[] = ['withOutcome', 'changing', 'startedEarly', 'recorded'];

describe.each(LOCALES)('a brief on paper, in %s', (locale) => {
  test.each(samples.filter(([name]) => locale === 'en' || IN_RUSSIAN.includes(name)))(
    '%s says the same in Word, in Markdown and in print',
    async (_name, brief) => {
      const source = briefDocument({ brief, form: sampleForm, company: 'Polus', locale, texts: textsIn(locale) });
      const outputs = [await inWord(source), inMarkdown(source), inPrint(source)].map(bare);
      for (const text of documentTexts(source)) {
        for (const output of outputs) expect(output).toContain(bare(text));
      }
      for (const output of outputs.slice(1)) expect(output).toContain(bare(source.running.footer));
    },
  );
});
