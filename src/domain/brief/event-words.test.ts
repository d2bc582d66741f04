import { describe, expect, test } from 'vitest';
import { textsIn } from '#domain/export/sample-texts.fixture.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Brief } from './brief.ts';
import { EVENT_TYPES } from './event.ts';
import { DETAILS } from './event-texts.ts';
import { eventWords } from './event-words.ts';
import { formFor } from './form.ts';
import { briefIn, byRule, contractorsOwn, flow, flowDraft } from './sample-flow.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';
import { type FlowName, flows, objection, people } from './sample-steps.fixture.ts';

const fields = formFor(sampleForm, 'print').flatMap((section) => section.fields);
const words = (brief: Brief, locale: Locale = 'en') =>
  eventWords(brief, { locale, texts: textsIn(locale).events, fields });
const last = (brief: Brief, locale?: Locale) => {
  const told = words(brief, locale).at(-1);
  if (told === undefined) throw new Error('nothing happened');
  return told;
};
const details = (brief: Brief) => Object.fromEntries(last(brief).details.map(({ label, text }) => [label, text]));

describe('a step in words', () => {
  test('has no details when its type is what every object has', () => {
    const brief = briefIn('submitted');
    const strange = { ...brief, events: brief.events.map((event) => ({ ...event, type: 'constructor' })) };
    expect(words(strange)[0]?.details).toEqual([]);
  });

  test('is one sentence: when, who, what', () => {
    expect(last(briefIn('submitted')).sentence).toBe(
      'On 10 November 2026 the customer (I. Morozov) handed the brief to the contractor.',
    );
    expect(last(briefIn('submitted'), 'ru').sentence).toBe(
      '10 ноября 2026\u00a0г. заказчик (I. Morozov) передал ТЗ исполнителю.',
    );
    expect(last(contractorsOwn()).what).toMatch(/^The customer \(I\. Morozov\) warned of consequences/);
    expect(words(contractorsOwn(), 'ru')[0]?.what).toBe('Исполнитель (N. Orlova) передал ТЗ заказчику');
  });

  test('says on what it rests and who recorded it, and that it was only told', () => {
    const told = words(briefIn('decided')).at(-1);
    expect(told).toMatchObject({
      how: 'by phone, recorded by the contractor (N. Orlova)',
      marks: ['as told, not confirmed'],
    });
    expect(told?.sentence).toBe(
      'On 14 November 2026 the customer (I. Morozov) let the requirement stand against objection 2, by phone, recorded by the contractor (N. Orlova).',
    );
    expect(words(briefIn('decided'), 'ru').at(-1)?.sentence).toBe(
      '14 ноября 2026\u00a0г. заказчик (I. Morozov) оставил требование в силе вопреки возражению 2, по телефону, записал исполнитель (N. Orlova).',
    );
  });

  test('says when it was recorded where that was later', () => {
    const [event] = briefIn('submitted').events;
    if (event === undefined) throw new Error('nothing happened');
    const how = (change: object) => last({ ...flowDraft(), events: [{ ...event, ...change }] }).how;
    expect(how({ recordedAt: '2026-11-12T09:00:00Z' })).toBe('recorded on 12 November 2026');
    expect(how({ recordedAt: '2026-11-12T09:00:00Z', recordedBy: people.contractor })).toBe(
      'recorded by the contractor (N. Orlova) on 12 November 2026',
    );
    expect(how({})).toBe('');
    expect(how({ basis: 'pigeon' })).toBe('pigeon');
  });

  test('is confirmed by a later one', () => {
    const told = flow(flowDraft(), [...flows.ready, ['approve', 'approver', {}, { basis: 'phone' }]]);
    const brief = flow(told, [
      ['confirm', 'contractor', { event: 'step-3', statement: 'letter of 13 November' }, { basis: 'letter' }],
    ]);
    expect(words(brief)[2]?.marks).toEqual(['confirmed, step 4']);
    expect(last(brief)).toMatchObject({
      what: 'The contractor (N. Orlova) confirmed step 3',
      details: [{ label: 'In their words', text: 'letter of 13 November' }],
    });
  });

  test('names versions, rules and what came after the fact', () => {
    expect(last(byRule()).sentence).toBe(
      'On 12 November 2026 version 1 was approved by standing rule, recorded by the contractor (N. Orlova).',
    );
    expect(last(briefIn('afterTheFact')).marks).toEqual(['after work had begun']);
    expect(last(briefIn('changing')).what).toMatch(/version 2 is being written$/);
    expect(last(briefIn('dropped')).what).toMatch(/version 1 stays in force$/);
    expect(last(briefIn('recorded')).marks).toEqual(['recorded afterwards']);
  });

  test('shows persons as they were typed', () => {
    const [event] = briefIn('submitted').events;
    if (event === undefined) throw new Error('nothing happened');
    const what = (whose: object) => last({ ...flowDraft(), events: [{ ...event, whose } as typeof event] }).what;
    expect(what({ role: 'customer', name: '' })).toBe('The customer handed the brief to the contractor');
    expect(what({ role: 'auditor', name: 'X' })).toMatch(/^Auditor \(X\)/);
  });

  test('that a later release invented is told as such', () => {
    const [event] = briefIn('submitted').events;
    if (event === undefined) throw new Error('nothing happened');
    const told = last({ ...flowDraft(), events: [{ ...event, type: 'audit', data: { x: 1 } }] });
    expect(told.what).toContain('“audit”');
    expect(told.details).toEqual([]);
  });

  test('has words in both languages, with a name for every detail', () => {
    for (const locale of ['ru', 'en'] as const) {
      const { events } = textsIn(locale);
      expect(Object.keys(events.what)).toEqual(expect.arrayContaining([...EVENT_TYPES]));
      expect(Object.keys(events.details).toSorted()).toEqual([...DETAILS].toSorted());
      for (const name of Object.keys(flows) as FlowName[]) {
        for (const { sentence } of words(briefIn(name), locale)) expect(sentence).not.toMatch(/[{}]|undefined| {2}/);
      }
    }
  });
});

describe('what was recorded with a step', () => {
  test('stands under its names, without what is empty', () => {
    expect(details(briefIn('returned'))).toEqual({ Questions: 'Which prices: with tax or without?' });
    expect(details(briefIn('rejected'))).toEqual({ Reason: 'no money before January' });
    expect(details(briefIn('startedEarly'))).toMatchObject({
      'Who allowed it': 'A. Petrova',
      'To be approved by': '20 November 2026',
    });
    expect(details(briefIn('changing'))).toMatchObject({ 'What it does to the money': '12\u00a0000\u00a0₽ more' });
    expect(details(flow(flowDraft(), [['note', 'customer', { text: ' ' }]]))).toEqual({});
  });

  test('tells a warning with its alternative and the changes that it proposes', () => {
    expect(details(briefIn('objected'))).toEqual({
      Requirement: '5,000 copies',
      Consequence: '3,800 copies stay in their boxes',
      'How likely': 'almost certain',
      'When it would show': '19 March 2027',
      'Proposed instead': '1,500 copies',
      'What it achieves': 'enough for the stand',
      'What it costs': '78\u00a0000\u00a0₽',
      'How long it takes': 'no change',
      'Changes to the text': 'Deliverable 1: Quantity: now “1,500”, proposed “1,400”',
    });
  });

  test('tells changes that write in or take out', () => {
    const changes = [
      { path: 'references', before: '', after: 'last year’s booklet' },
      { path: 'colours', before: 'full', after: '' },
    ];
    const brief = flow(flowDraft(), [
      ...flows.objected,
      ['accept-part', 'customer', { objection: 'step-2', changes, reason: 'half of it' }],
    ]);
    expect(details(brief)).toEqual({
      'Changes to the text':
        'Label of references: “last year’s booklet” written in\nLabel of colours: “Full colour” taken out',
      Reason: 'half of it',
    });
  });

  test('tells that the consequence of an overruled warning was known', () => {
    expect(details(briefIn('decided'))).toEqual({
      Consequence: 'they knew of it and took it upon themselves',
      Reason: 'visitors ask for prices',
      'Who insisted': 'A. Petrova',
    });
  });

  test('tells which warnings were kept, each reason once for its field', () => {
    const [event] = briefIn('submitted').events;
    if (event === undefined) throw new Error('nothing happened');
    const finding = { check: 'input-late', field: 'due', level: 'W' };
    const findings = [{ ...finding, reason: 'agreed' }, { ...finding, reason: 'agreed' }, finding];
    const brief = { ...flowDraft(), events: [{ ...event, data: { findings, number: '2026-015' } }] };
    expect(details(brief)).toEqual({ 'Warnings kept, with the reason': 'Label of due: agreed', Number: '2026-015' });
  });

  test('tells delivery, acceptance, outcome and records', () => {
    expect(details(briefIn('delivered'))['What shows it']).toBe(
      'Every luminaire has its article code: checked by two sellers, 61 of 61\nThe QR code opens the calculation form: opened on five phones',
    );
    expect(
      details(flow(briefIn('inWork'), [['deliver', 'contractor', { evidence: [{ criterion: 'a', evidence: '' }] }]])),
    ).toEqual({
      'What shows it': 'a:\u00a0—',
    });
    expect(details(briefIn('accepted'))['Criteria']).toContain('article code: met');
    expect(details(briefIn('withOutcome'))).toEqual({
      Goal: 'met in part',
      Warnings: 'objection 2: came true in part',
    });
    expect(details(briefIn('recorded'))).toMatchObject({
      'How it ended': 'accepted',
      'What was objected to': objection.requirement,
      Approved: '5 September 2026',
    });
  });

  test('names to whom a notice goes, until when, and who stands in', () => {
    const notice = flow(flowDraft(), [
      ['notice', 'contractor', { to: 'approver', text: 'we wait', answerBy: '2026-11-20' }],
    ]);
    expect(last(notice)).toMatchObject({
      what: 'The contractor (N. Orlova) gave notice and expects an answer by 20 November 2026',
      details: [
        { label: 'To whom', text: 'the approver' },
        { label: 'Text', text: 'we wait' },
      ],
    });
    const other = flow(flowDraft(), [['notice', 'contractor', { to: 'the printer', text: '' }]]);
    expect(last(other)).toMatchObject({
      what: 'The contractor (N. Orlova) gave notice',
      details: [{ text: 'the printer' }],
    });
    const delegate = { role: 'approver', name: 'B. Sidorov' };
    expect(last(flow(flowDraft(), [['delegate', 'customer', delegate]])).what).toMatch(
      /B\. Sidorov decides for the approver$/,
    );
    expect(
      last(flow(flowDraft(), [['delegate', 'customer', { ...delegate, until: '2026-12-01' }]]), 'ru').what,
    ).toMatch(/до 1 декабря 2026\u00a0г\. за утверждающего решает B\. Sidorov$/);
  });

  test('tells acceptance by silence', () => {
    const brief = briefIn('accepted');
    const event = brief.events.at(-1);
    if (event === undefined) throw new Error('nothing happened');
    const silent = { ...event, basis: 'standing-rule', data: { bySilence: true } };
    expect(last({ ...brief, events: brief.events.with(-1, silent) }).what).toMatch(/accepted by silence/);
  });
});
