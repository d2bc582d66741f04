import { describe, expect, test } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { setField, setNone } from '#domain/brief/edit.ts';
import { fullBrief, shortBrief } from '#domain/brief/sample-brief.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { type BriefStanding, briefDocument } from './brief-document.ts';
import { type Block, plainText } from './document.ts';
import { sampleTexts } from './sample-texts.fixture.ts';

const documentOf = (brief: Brief, standing?: BriefStanding) =>
  briefDocument({
    brief,
    form: sampleForm,
    company: 'Polus',
    locale: 'en',
    texts: sampleTexts,
    ...(standing ? { standing } : {}),
  });
const labelled = (brief: Brief, label: string): Block | undefined =>
  documentOf(brief).blocks.find(
    (block) => ('label' in block && block.label === label) || ('caption' in block && block.caption === label),
  );
const headings = (brief: Brief) =>
  documentOf(brief).blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

describe('the head of a brief', () => {
  test('names company, number, kind, state, version and fingerprint', () => {
    expect(documentOf(fullBrief, { state: 'approved', version: 2, fingerprint: '4f2a 91c0' })).toMatchObject({
      title: 'Booklet for Light 2027',
      letterhead: 'Polus',
      eyebrow: 'Brief No. 2026-014',
      facts: ['Printed materials', 'approved', 'version 2', 'fingerprint 4f2a 91c0'],
      running: { header: 'Booklet for Light 2027', footer: 'Brief No. 2026-014 · version 2 · fingerprint 4f2a 91c0' },
    });
  });

  test('says only what is known', () => {
    expect(documentOf({ ...shortBrief, kind: 'gone' })).toMatchObject({
      title: 'Pens, 200',
      eyebrow: 'Brief',
      facts: ['gone'],
      running: { footer: 'Brief' },
    });
    expect(documentOf({ ...shortBrief, fields: {} }).title).toBe('Untitled brief');
  });

  test('repeats a long title in one line only', () => {
    const { title, running } = documentOf(setField(fullBrief, 'title', 'x'.repeat(200)));
    expect([title.length, running.header.length]).toEqual([200, 81]);
  });

  test('has the approver in the corner, or rules to sign on', () => {
    expect(documentOf(fullBrief).corner).toEqual({
      heading: 'Approved by',
      lines: ['Commercial director', '________________ A. Petrova', 'Date: ____________'],
    });
    expect(documentOf(shortBrief).corner?.lines.slice(0, 2)).toEqual(['_'.repeat(24), '_'.repeat(24)]);
  });
});

describe('the answers of a brief', () => {
  test('stand under the headings of their sections; what is empty is left out', () => {
    expect(headings({ ...fullBrief, events: [] })).toEqual([
      ...['Parties', 'Problem and goal', 'The work', 'Printed materials', 'Time and money', 'Approval sheet'],
    ]);
    expect(labelled(fullBrief, 'Label of occasion')).toBeUndefined();
    expect(headings({ ...fullBrief, fields: {}, kindFields: {}, events: [] })).toEqual(['Approval sheet']);
  });

  test('are shown by the type of their field', () => {
    const text = (label: string, brief = fullBrief) => {
      const block = labelled(brief, label);
      return block?.type === 'value' ? block.text : undefined;
    };
    expect(text('Label of due')).toBe('9 March 2027');
    expect(text('Label of run')).toBe('1500 copies');
    expect(text('Label of reviewRounds')).toBe('2');
    expect(text('Label of colours')).toBe('Full colour');
    expect(text('Label of colours', setField(fullBrief, 'colours', 'gone'))).toBe('gone');
    expect(text('Label of contractor')).toBe('Events coordinator');
    expect(text('Label of budget')).toBe('78,000\u00a0₽');
  });

  test('show money as typed when it cannot be read, and who sets it', () => {
    const budget = (amount: string, currency: string, setBy = '') => {
      const fields = { ...fullBrief.fields, budget: { amount, currency, setBy } };
      return labelled({ ...fullBrief, fields }, 'Label of budget');
    };
    expect(budget('about 500', 'EUR')).toMatchObject({ text: 'about 500 EUR' });
    expect(budget('1,500.5', 'EUR')).toMatchObject({ text: '€1,500.5' });
    expect(budget('500', 'points')).toMatchObject({ text: '500 points' });
    expect(budget('', 'EUR', 'CFO')).toMatchObject({ text: 'Set by: CFO' });
    expect(budget('', 'EUR')).toBeUndefined();
  });

  test('show groups by their parts, and rows as a table without empty rows and columns', () => {
    expect(labelled(fullBrief, 'Label of measure')).toMatchObject({
      parts: [
        { label: 'Metric' },
        { label: 'Now', text: '12' },
        { label: 'Target', text: '40' },
        { text: '20 March 2027' },
      ],
    });
    const noFormat = setField(setField(fullBrief, 'deliverables.0.format', ''), 'deliverables.1.format', '');
    expect(labelled(setField(noFormat, 'deliverables.2.what', ' '), 'Label of deliverables')).toMatchObject({
      columns: [{ title: 'What' }, { title: 'Quantity' }],
      rows: [
        ['Booklet', '1,500'],
        ['The same for e-mail', '1 file'],
      ],
    });
  });

  test('say «none needed» in the words of the form', () => {
    expect(labelled(setNone(fullBrief, 'inputs', true), 'Label of inputs')).toMatchObject({
      text: 'Nothing is needed',
    });
    expect(labelled(setNone(fullBrief, 'criteria', true), 'Label of criteria')).toBeUndefined();
    expect(labelled(setField(fullBrief, 'criteria.0', ''), 'Label of criteria')).toMatchObject({
      items: ['The QR code opens the calculation form'],
    });
  });

  test('of a short brief stand in the order and words of its questions, the rest under its headings', () => {
    const brief = setField(setField(shortBrief, 'customer.name', 'A. Morozov'), 'problem', 'They run out of pens');
    const labels = documentOf(brief).blocks.map((block) =>
      'label' in block ? block.label : 'caption' in block ? block.caption : block.type === 'heading' ? block.text : '',
    );
    expect(labels).toEqual([
      ...['Label of customer', 'Label of deliverables', 'Label of audience', 'What they will do next', 'Label of due'],
      ...['Problem and goal', 'Label of problem', 'Approval sheet', ''],
    ]);
  });
});

describe('the end of a brief', () => {
  test('tells each objection with its decision', () => {
    const { blocks } = documentOf(fullBrief);
    const text = (label: string) =>
      blocks.flatMap((block) => (block.type === 'value' && block.label === label ? [plainText(block.text)] : []));
    expect(text('Requirement')).toEqual(['5,000 copies', 'Prices in print', 'English version']);
    expect(text('Decision')).toEqual([
      'Objection accepted\u00a0– Head of sales, 13 November 2026',
      'Overruled: the requirement stands\u00a0– Head of sales, 15 November 2026',
      'Not decided yet',
    ]);
    expect(blocks).toContainEqual(
      expect.objectContaining({
        label: 'Consequence',
        parts: [
          { label: 'how likely', text: 'almost certain' },
          { label: 'when it would show', text: '19 March 2027' },
        ],
      }),
    );
  });

  test('is a sheet to sign for all three', () => {
    expect(documentOf(fullBrief).blocks.at(-1)).toMatchObject({
      type: 'signatures',
      rows: [
        { side: 'Customer', name: 'Head of sales, Sales' },
        { side: 'Contractor', name: 'Events coordinator' },
        { side: 'Approver', name: 'A. Petrova, Commercial director' },
      ],
    });
  });
});
