import { describe, expect, test } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { setField, setNone } from '#domain/brief/edit.ts';
import { shortFingerprint } from '#domain/brief/fingerprint.ts';
import { fullBrief, shortBrief } from '#domain/brief/sample-brief.fixture.ts';
import { briefIn, byRule, flow, flowDraft } from '#domain/brief/sample-flow.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { flows } from '#domain/brief/sample-steps.fixture.ts';
import { frozenVersion } from '#domain/brief/standing.ts';
import { briefDocument } from './brief-document.ts';
import type { Block } from './document.ts';
import { sampleTexts } from './sample-texts.fixture.ts';

const documentOf = (brief: Brief) =>
  briefDocument({ brief, form: sampleForm, company: 'Polus', locale: 'en', texts: sampleTexts });
const labelled = (brief: Brief, label: string): Block | undefined =>
  documentOf(brief).blocks.find(
    (block) => ('label' in block && block.label === label) || ('caption' in block && block.caption === label),
  );
const headings = (brief: Brief) =>
  documentOf(brief).blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

const approved = briefIn('approved');

describe('the head of a brief', () => {
  test('names company, number, kind, state, version and fingerprint', () => {
    const fingerprint = shortFingerprint(approved.versions[0]?.fingerprint ?? '');
    expect(documentOf(approved)).toMatchObject({
      title: 'Booklet for Light 2027',
      letterhead: 'Polus',
      eyebrow: 'Brief No. 2026-014',
      facts: ['Printed materials', 'approved, as told', 'version 1', `fingerprint ${fingerprint}`],
      running: {
        header: 'Booklet for Light 2027',
        footer: `Brief No. 2026-014 · version 1 · fingerprint ${fingerprint}`,
      },
    });
  });

  test('says only what is known', () => {
    expect(documentOf({ ...shortBrief, kind: 'gone' })).toMatchObject({
      title: 'Pens, 200',
      eyebrow: 'Brief',
      facts: ['gone', 'draft', expect.stringMatching(/^fingerprint [\dA-F]{4}-[\dA-F]{4}$/)],
      running: { footer: expect.stringMatching(/^Brief · fingerprint .{9} · not approved$/) },
    });
    expect(documentOf({ ...shortBrief, fields: {} }).title).toBe('Untitled brief');
  });

  test('repeats a long title in one line only', () => {
    const { title, running } = documentOf(setField(fullBrief, 'title', 'x'.repeat(200)));
    expect([title.length, running.header.length]).toEqual([200, 81]);
  });

  test('has the approver in the corner with rules to sign on, while nobody has approved', () => {
    expect(documentOf(fullBrief).corner).toEqual({
      heading: 'Approved by',
      lines: ['Commercial director', '________________ A. Petrova', 'Date: ____________________'],
    });
    expect(documentOf(shortBrief).corner?.lines.slice(0, 2)).toEqual(['_'.repeat(24), '_'.repeat(24)]);
  });

  test('says in the corner who approved, on what day and basis', () => {
    const lines = (brief: Brief) => documentOf(brief).corner?.lines;
    expect(lines(approved)).toEqual([
      ...['Commercial director', '________________ A. Petrova', 'approved 15 November 2026, by letter'],
    ]);
    expect(lines(briefIn('afterTheFact'))?.at(-1)).toBe('after work had begun');
    expect(lines(byRule())).toEqual(['approved by standing rule 12 November 2026']);
    expect(lines(briefIn('recorded'))?.slice(2)).toEqual([
      ...['approved 5 September 2026, on paper', 'after work had begun'],
    ]);
    const spoken = flow(flowDraft(), [...flows.ready, ['approve', 'approver', {}, { basis: 'phone' }]]);
    expect(lines(spoken)?.at(-1)).toBe('approved 12 November 2026, by phone, as told, not confirmed');
  });

  test('leaves the corner to be signed when a change is under way', () => {
    expect(documentOf(briefIn('changing')).corner?.lines.at(-1)).toMatch(/^Date: _/);
    expect(documentOf(briefIn('dropped')).corner?.lines.at(-1)).toBe('approved 15 November 2026, by letter');
  });

  test('is that of a frozen version only while its words are that version', () => {
    expect([approved, briefIn('changing'), briefIn('submitted')].map(frozenVersion)).toEqual([1, undefined, undefined]);
  });
});

describe('what must not be overlooked', () => {
  const notices = (brief: Brief) =>
    documentOf(brief).blocks.flatMap((block) => (block.type === 'notice' ? [block.text] : []));

  test('stands over whatever is not approved', () => {
    expect(notices(briefIn('draft'))).toEqual(['Draft, not approved. Too early to work from it.']);
    expect(notices(briefIn('ready'))).toEqual(['Not approved. Too early to work from it.']);
    expect(notices(approved)).toEqual([]);
    expect(notices(briefIn('startedEarly'))).toEqual([
      'Not approved, and the work has already begun. The early start was allowed by A. Petrova. To be approved by 20 November 2026.',
    ]);
    const bare = flow(flowDraft(), [['start-early', 'contractor', {}]]);
    expect(notices(bare)).toEqual(['Not approved, and the work has already begun.']);
  });

  test('tells the version in force from the one being written', () => {
    const { versions } = briefIn('changing');
    expect(notices(briefIn('changing'))).toEqual([
      expect.stringContaining(`Version 1 is in force, fingerprint ${shortFingerprint(versions[0]?.fingerprint ?? '')}`),
    ]);
    expect(documentOf(briefIn('changing')).facts).toContain('draft of version 2');
    const lost = { ...briefIn('changing'), versions: [] };
    expect(notices(lost)[0]).toContain('Version 1 is in force');
  });

  test('names what was recorded afterwards, cancelled, or does not fit together', () => {
    expect(notices(briefIn('recorded'))[0]).toMatch(/^Recorded afterwards/);
    expect(notices(briefIn('cancelled'))[0]).toMatch(/^Cancelled on 17 November 2026/);
    const forged = setField(approved, 'goal', 'Something else');
    expect(notices(forged)[0]).toMatch(/^The history of this copy does not fit together/);
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
      'label' in block
        ? block.label
        : 'caption' in block
          ? block.caption
          : block.type === 'heading' || block.type === 'notice'
            ? block.text
            : '',
    );
    expect(labels).toEqual([
      'Draft, not approved. Too early to work from it.',
      ...['Label of customer', 'Label of deliverables', 'Label of audience', 'What they will do next', 'Label of due'],
      ...['Problem and goal', 'Label of problem', 'Approval sheet', ''],
    ]);
  });
});
