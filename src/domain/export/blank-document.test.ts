import { describe, expect, test } from 'vitest';
import type { BriefMode } from '#domain/brief/brief.ts';
import { kindOf } from '#domain/brief/form.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { blankDocument } from './blank-document.ts';
import type { Block } from './document.ts';
import { sampleTexts } from './sample-texts.fixture.ts';

const kind = kindOf(sampleForm, 'print');

function blank(mode: BriefMode) {
  if (kind === undefined) throw new Error('The sample form has no print');
  return blankDocument({ form: sampleForm, kind, mode, company: 'Polus', locale: 'en', texts: sampleTexts.exports });
}

const labelOf = (block: Block) => ('label' in block ? block.label : 'caption' in block ? block.caption : undefined);
const asked = (mode: BriefMode) => blank(mode).blocks.flatMap((block) => labelOf(block) ?? []);
const block = (label: string) => blank('full').blocks.find((each) => labelOf(each) === label);

describe('an empty template', () => {
  test('asks for every field of the kind, each with its hint', () => {
    const fields = [...sampleForm.sections.flatMap((section) => section.fields), ...(kind?.fields ?? [])];
    expect(asked('full').toSorted()).toEqual(fields.map(({ label }) => label).toSorted());
    for (const each of blank('full').blocks) if ('hint' in each) expect(each.hint).toMatch(/^Hint of/);
  });

  test('leaves room to write: lines, parts, rows of tables, boxes', () => {
    expect(block('Label of problem')).toMatchObject({ text: '', lines: 3 });
    expect(block('Label of measure')).toMatchObject({ parts: [{ label: 'Metric', text: '' }, {}, {}, {}] });
    expect(block('Label of contractor')).not.toHaveProperty('parts');
    expect(block('Label of criteria')).toMatchObject({ parts: [{ label: '1' }, { label: '2' }, { label: '3' }] });
    expect(block('Label of deliverables')).toMatchObject({
      rows: [
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
    });
    expect(block('Label of inputs')).toMatchObject({ hint: expect.stringContaining('☐\u00a0Nothing is needed') });
    expect(block('Label of colours')).toMatchObject({ text: '☐\u00a0Full colour\n☐\u00a0One colour' });
    expect(block('Label of budget')).toMatchObject({ parts: [{ label: 'Amount and currency' }, { label: 'Set by' }] });
    expect(block('Label of run')).toMatchObject({ text: '____________ copies' });
    expect(block('Label of reviewRounds')).toMatchObject({ text: '' });
  });

  test('of the short brief asks its questions in their words', () => {
    expect(asked('short')).toEqual([
      ...['Label of deliverables', 'Label of audience', 'Label of occasion', 'What they will do next', 'Label of due'],
      ...['Label of inputs', 'Label of factChecker', 'Label of budget', 'Label of accepter', 'Who approves'],
    ]);
    expect(blank('short')).toMatchObject({ title: 'Printed materials', facts: ['Short form for a small order'] });
  });

  test('ends with the approval sheet', () => {
    expect(blank('full').blocks.at(-1)).toMatchObject({ type: 'signatures', rows: [{ name: '' }, {}, {}] });
  });

  test('leaves out who sets the money where the form does not ask', () => {
    const money = { id: 'budget', type: 'money', label: 'Budget', hint: '' } as const;
    const form = { ...sampleForm, sections: [{ id: 'terms', title: 'Terms', fields: [money] }], kinds: [] };
    const document = blankDocument({
      form,
      kind: { id: 'x', order: 1, title: 'X', about: '', leadDays: 1, deliverable: '', fields: [] },
      mode: 'full',
      company: 'Polus',
      locale: 'en',
      texts: sampleTexts.exports,
    });
    expect(document.blocks[1]).toMatchObject({ parts: [{ label: 'Amount and currency' }] });
  });
});
