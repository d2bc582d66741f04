import { describe, expect, test } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { fullBrief } from '#domain/brief/sample-brief.fixture.ts';
import { briefIn, contractorsOwn, flow, flowDraft } from '#domain/brief/sample-flow.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { briefDocument } from './brief-document.ts';
import { plainText, type TableBlock } from './document.ts';
import { sampleTexts } from './sample-texts.fixture.ts';

const documentOf = (brief: Brief) =>
  briefDocument({ brief, form: sampleForm, company: 'Polus', locale: 'en', texts: sampleTexts });
const headings = (brief: Brief) =>
  documentOf(brief).blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

const approved = briefIn('approved');

describe('the end of a brief', () => {
  const valuesOf = (brief: Brief, label: string) =>
    documentOf(brief).blocks.flatMap((block) =>
      block.type === 'value' && block.label === label ? [plainText(block.text)] : [],
    );
  const tableUnder = (brief: Brief, title: string): TableBlock | undefined => {
    const { blocks } = documentOf(brief);
    const at = blocks.findIndex((block) => block.type === 'heading' && block.text === title);
    return blocks.slice(at + 1).find((block) => block.type === 'table');
  };
  const rowsUnder = (brief: Brief, title: string) =>
    (tableUnder(brief, title)?.rows ?? []).map((cells) => cells.map(plainText));

  test('tells each objection with who raised it and how it was decided', () => {
    expect(valuesOf(approved, 'Requirement')).toEqual(['5,000 copies', 'Prices in print']);
    expect(valuesOf(approved, 'Raised by')[0]).toBe('the contractor (N. Orlova), 11 November 2026');
    expect(valuesOf(approved, 'Decision')).toEqual([
      'Objection accepted\u00a0– the customer (I. Morozov), 13 November 2026',
      'Overruled: the requirement stands\u00a0– the customer (I. Morozov), 14 November 2026, by phone, recorded by the contractor (N. Orlova), as told, not confirmed',
    ]);
    expect(valuesOf(briefIn('objected'), 'Decision')).toEqual(['Not decided yet']);
    const { blocks } = documentOf(approved);
    expect(blocks).toContainEqual(
      expect.objectContaining({
        label: 'Consequence',
        parts: [
          { label: 'how likely', text: 'almost certain' },
          { label: 'when it would show', text: '19 March 2027' },
        ],
      }),
    );
    expect(blocks).toContainEqual(
      expect.objectContaining({
        label: 'Decision',
        parts: [
          { label: 'reason', text: 'last year 1,200 were used' },
          { label: 'changes to the text', text: 'Deliverable 1: Quantity: was “1,500”, now “1,400”' },
        ],
      }),
    );
  });

  test('tells past objections of a recorded brief', () => {
    expect(valuesOf(briefIn('recorded'), 'Decision')[0]).toContain('the customer (I. Morozov), 4 September 2026');
  });

  test('names what was warned of and kept, once for each reason', () => {
    const reason = 'the dates are the organiser’s';
    const kept = [
      { check: 'input-late', field: 'inputs.0.by', reason },
      { check: 'lead-time-short', field: 'due', reason },
      { check: 'taste-words', field: 'tone', reason: ' ' },
    ];
    const brief = { ...briefIn('draft'), kept };
    expect(headings(brief)).toContain('Warnings kept, with the reason');
    expect(valuesOf(brief, 'Input 1: By when, Label of due')).toEqual([reason]);
  });

  test('lists in short how it was decided, without remarks', () => {
    const rows = rowsUnder(briefIn('startedEarly'), 'How it was decided');
    expect(rows.map(([number, when, what]) => [number, when, what?.split('\n')[0]])).toEqual([
      ['1', '10 November 2026', 'The customer (I. Morozov) handed the brief to the contractor'],
      ['2', '11 November 2026', 'The contractor (N. Orlova) decided to begin before approval'],
    ]);
    expect(rows[1]?.[2]).toContain('Who allowed it: A. Petrova');
    expect(rows[1]?.[3]).toBe('by phone\nas told, not confirmed');
    expect(rowsUnder(briefIn('withOutcome'), 'How it was decided')).toHaveLength(9);
    expect(tableUnder(briefIn('ready'), 'How it was decided')?.columns).toHaveLength(3);
    const remarked = flow(flowDraft(), [['note', 'customer', { text: 'x' }]]);
    expect(headings(remarked)).not.toContain('How it was decided');
  });

  test('shows delivered work criterion by criterion, and its acceptance', () => {
    const title = 'Delivery and acceptance';
    expect(rowsUnder(briefIn('delivered'), title)[0]).toEqual([
      ...['Every luminaire has its article code', 'checked by two sellers, 61 of 61'],
    ]);
    expect(rowsUnder(briefIn('accepted'), title)[1]).toEqual([
      ...['The QR code opens the calculation form', 'opened on five phones', 'yes'],
    ]);
    expect(valuesOf(briefIn('accepted'), 'Accepted')).toEqual(['9 March 2027, the customer (I. Morozov)']);
    expect(valuesOf(briefIn('accepted'), 'It came to')).toEqual(['76\u00a0400\u00a0₽']);
    expect(valuesOf(briefIn('recorded'), 'Delivered')).toEqual(['1 October 2026']);
    expect(headings(approved)).not.toContain(title);
  });

  test('says which criteria were not met, and acceptance by silence', () => {
    const silent = flow(briefIn('delivered'), []);
    const [criterion = ''] = silent.fields.criteria ?? [];
    const event = briefIn('accepted').events.at(-1);
    if (event === undefined) throw new Error('nothing happened');
    const data = { criteria: [{ criterion, met: false }], bySilence: true, date: '' };
    const brief = { ...silent, events: [...silent.events, { ...event, data }] };
    expect(rowsUnder(brief, 'Delivery and acceptance').map(([, , met]) => met)).toEqual(['no', '']);
    expect(valuesOf(brief, 'Accepted')[0]).toMatch(/by standing rule$/);
  });

  test('puts both views of the outcome side by side, and says where they differ', () => {
    expect(rowsUnder(briefIn('withOutcome'), 'What came of it')).toEqual([
      ['Was the goal met?\nthe two sides differ', 'met', 'met in part'],
      ['What it came to in fact', '41 requests', ''],
      [
        'Did the warning come true (objection 2): Prices in print\nthe two sides differ',
        'did not come true',
        'came true in part',
      ],
      ['What else was said', 'again', ''],
    ]);
    const one = flow(briefIn('accepted'), [['outcome', 'contractor', { goal: 'unknown' }]]);
    expect(rowsUnder(one, 'What came of it')).toEqual([['Was the goal met?', 'no answer', 'not known']]);
  });

  test('is a sheet to sign for all three, with what is on record', () => {
    expect(documentOf(fullBrief).blocks.at(-1)).toMatchObject({ type: 'signatures', rows: [{}, {}, {}] });
    const sheet = (brief: Brief) => {
      const block = documentOf(brief).blocks.at(-1);
      return block?.type === 'signatures' ? block.rows.map(({ decided }) => decided) : [];
    };
    expect(documentOf(briefIn('ready')).blocks.at(-1)).toMatchObject({
      columns: { decided: 'On record' },
      rows: [
        { side: 'Customer', name: 'I. Morozov, Sales', decided: 'handed over 10 November 2026' },
        { side: 'Contractor', name: 'N. Orlova', decided: 'agreed 11 November 2026' },
        { side: 'Approver', name: 'A. Petrova, Commercial director', decided: '' },
      ],
    });
    expect(sheet(briefIn('submitted'))).toEqual(['handed over 10 November 2026', '', '']);
    expect(sheet(approved).slice(1)).toEqual([
      'objections settled 14 November 2026, by phone, as told, not confirmed',
      'approved 15 November 2026, by letter',
    ]);
    expect(sheet(contractorsOwn())).toEqual(['', 'handed over 10 November 2026', '']);
    expect(sheet(briefIn('cancelled'))[2]).toBe('approved 15 November 2026, by letter');
    const givenUp = flow(briefIn('objected'), [['cancel', 'customer', {}]]);
    expect(sheet(givenUp)).toEqual(['handed over 10 November 2026', '', '']);
    expect(documentOf(givenUp).running.footer).toMatch(/cancelled$/);
    expect(sheet(briefIn('changing'))).toEqual([undefined, undefined, undefined]);
    expect(sheet(briefIn('recorded'))).toEqual([
      ...['handed over 1 September 2026, on paper', '', 'approved 5 September 2026, on paper'],
    ]);
    expect(sheet(briefIn('draft'))).toEqual([undefined, undefined, undefined]);
  });
});
