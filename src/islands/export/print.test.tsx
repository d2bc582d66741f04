// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { fullBrief } from '#domain/brief/sample-brief.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { briefDocument } from '#domain/export/brief-document.ts';
import { sampleTexts } from '#domain/export/sample-texts.fixture.ts';
import { anyHostile } from '#domain/text/hostile.fixture.ts';
import { PrintDocument } from './PrintDocument.tsx';

const ELEMENTS = 'article div p b small h1 h2 h3 h4 h5 ul ol li table caption colgroup col thead tbody tr th td span a';

function printed(brief: Brief): HTMLElement {
  const root = document.createElement('div');
  const source = briefDocument({ brief, form: sampleForm, company: 'Polus', locale: 'en', texts: sampleTexts });
  render(<PrintDocument source={source} />, root);
  return root;
}

test('on paper there is no character that controls anything, no half of one, and no markup out of what was typed', () => {
  fc.assert(
    fc.property(anyHostile, anyHostile, (one, two) => {
      const root = printed({
        ...fullBrief,
        number: one,
        fields: {
          ...fullBrief.fields,
          title: two,
          problem: one,
          customer: { name: two, department: one },
          approver: { name: one, role: two },
          criteria: [one, two],
          deliverables: [{ what: one, format: two, quantity: one }],
          due: one,
          budget: { amount: two, currency: one },
        },
        kindFields: { colours: one, run: two },
      });
      const text = root.textContent ?? '';
      expect(text).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u);
      const names = Array.from(root.querySelectorAll('*'), ({ localName }) => localName);
      expect(names.filter((name) => !ELEMENTS.split(' ').includes(name))).toEqual([]);
      for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(https?:|mailto:|\/)/);
    }),
    { numRuns: 60 },
  );
});
