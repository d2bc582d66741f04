import { test } from 'vitest';
import { longHostile } from '#domain/text/hostile.fixture.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import { toDocx } from '#domain/export/docx.ts';
import { briefDocument } from '#domain/export/brief-document.ts';
import { fullBrief } from '#domain/brief/sample-brief.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { sampleTexts } from '#domain/export/sample-texts.fixture.ts';
import { findingsOf } from '#domain/brief/checks/findings-of.ts';
import { compareAnswers } from '#domain/brief/compare-versions.ts';
import { findResultLinks, decodeResultLink } from '#domain/assessment/result-link.ts';
import { bank } from '#domain/assessment/vectors.fixture.ts';
import { parseUntrustedJson } from '#domain/documents/untrusted-json.ts';
import { summaryOf } from '#domain/brief/summary.ts';
import { parseFragment } from '#platform/fragment.ts';
import { packedText } from '#domain/assessment/link-text.ts';
import { checkContext } from './checkctx.ts';
test('slow', async () => {
  const limit = { amount: 30000, currency: 'RUB' };
  for (const [name, text] of Object.entries(longHostile)) {
    const brief = { ...fullBrief, number: text.slice(0, 100), fields: { ...fullBrief.fields, title: text, goal: text, problem: text, customer: { name: text, department: text }, criteria: [text, text], deliverables: [{ what: text, format: text, quantity: text }], due: text, budget: { amount: text, currency: text }, measure: { metric: text, target: text, baseline: text, date: text }, inputs: [{ what: text, who: text, by: text }], references: text, mustNot: text, audience: text }, kindFields: { colours: text, run: text } };
    const source = briefDocument({ brief, form: sampleForm, company: 'P', locale: 'en', texts: sampleTexts });
    const uses: Record<string, () => unknown> = {
      markdown: () => toMarkdown(source),
      summary: () => summaryOf(brief, limit),
      findings: () => findingsOf(brief as never, checkContext as never),
      compare: () => compareAnswers(sampleForm as never, brief as never, { ...brief, fields: { ...brief.fields, problem: text.slice(1, -1) + 'zz' + text.slice(3) } } as never),
      links: () => findResultLinks('r=' + text + 'a'),
      links2: () => findResultLinks(text + 'a r=1' + text),
      decode: () => decodeResultLink('1.' + text.slice(0, 15990) + 'é', { company: bank }, 'en'),
      fragment: () => parseFragment(text),
      packed: () => packedText(text.slice(0, 2000), 60),
      docx: () => toDocx(source),
    };
    for (const [u, run] of Object.entries(uses)) {
      const t = performance.now();
      try { await run(); } catch (e) { console.log(name, u, 'THROWS', (e as Error).message.slice(0, 100), (e as Error).stack?.split('\n')[1]); }
      const ms = performance.now() - t;
      if (ms > 300) console.log(name, u, Math.round(ms));
    }
  }
}, 600000);
