import type { Page } from '@playwright/test';
import { type Brief, newBrief } from '#domain/brief/brief.ts';
import type { BriefEvent, EventType, Person } from '#domain/brief/event.ts';
import { contentFingerprint, fingerprintOf } from '#domain/brief/fingerprint.ts';
import { advance, decidersOf, stateOf } from '#domain/brief/state.ts';

/** A UUID that tells nothing but its number. */
export function briefId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const KINDS = ['print', 'exhibition', 'mailing', 'website', 'souvenirs'] as const;
const WAYS: readonly (readonly EventType[])[] = [
  [],
  ['submit'],
  ['submit', 'return', 'submit', 'object', 'object'],
  ['submit', 'object', 'insist', 'note'],
  ['submit', 'agree', 'approve'],
  ['submit', 'object', 'accept', 'approve', 'start', 'notice'],
  ['submit', 'start-early', 'object'],
  ['submit', 'agree', 'approve', 'start', 'pause', 'resume', 'deliver'],
  ['submit', 'object', 'insist', 'approve', 'start', 'deliver', 'accept-work', 'outcome', 'outcome'],
  ['submit', 'agree', 'approve', 'start', 'change', 'submit'],
];
const DEPARTMENTS = { customer: 'Отдел продаж', contractor: 'Отдел маркетинга', approver: 'Дирекция' } as const;

const sentences = (about: string, count: number) =>
  Array.from(
    { length: count },
    (_, line) =>
      `${about}: инженер склада ищет светильник по высоте подвеса и не находит ни цены, ни артикула (${line}).`,
  ).join(' ');

function fieldsOf(number: number): Brief['fields'] {
  const day = String(1 + (number % 28)).padStart(2, '0');
  return {
    title: `Буклет о серии «Склад», выпуск ${number}`,
    customer: { name: `Начальник отдела продаж ${number % 4}`, department: DEPARTMENTS.customer },
    contractor: { name: 'Начальник отдела маркетинга' },
    approver: { name: 'Коммерческий директор', role: 'коммерческий директор' },
    problem: sentences('На стенде берут общий каталог', 5),
    goal: `Втрое больше запросов на расчёт света, заход ${number}`,
    measure: { metric: 'запросы на расчёт', baseline: '12', target: '40', date: '2027-03-20' },
    audience: sentences('Главные инженеры складов', 3),
    keyMessage: sentences('Расчёт за один день', 1),
    deliverables: Array.from({ length: 4 }, (_, row) => ({
      what: `Буклет, часть ${row}`,
      format: 'А4, два сгиба, вкладка с артикулами',
      quantity: '1 500 штук',
    })),
    inScope: sentences('Тексты и съёмка', 2),
    inputs: [{ what: 'Прайс с артикулами', who: 'начальник отдела продаж', by: '2027-01-12' }],
    budget: { amount: '78 000', currency: 'RUB' },
    due: `2027-0${1 + (number % 9)}-${day}`,
    criteria: ['У каждого светильника есть артикул', 'Код открывает форму расчёта', 'Текст прочитал продавец'],
    constraints: sentences('Знак клиента', 2),
  };
}

const objection = {
  requirement: 'Пять тысяч экземпляров',
  consequence: { what: sentences('Останутся в коробках', 2), likelihood: 'почти наверняка', by: '2027-03-19' },
  alternative: { what: sentences('Полторы тысячи', 2), effect: 'хватит', cost: '78 000 ₽', time: 'не изменится' },
};

function dataOfStep(brief: Brief, type: EventType): Record<string, unknown> {
  const { mode, fields, kindFields, events } = brief;
  const reason = sentences('Так решили на совещании', 1);
  const open = stateOf(brief).openObjections[0];
  if (type === 'submit') return { snapshot: { mode, fields, kindFields }, fingerprint: contentFingerprint(brief) };
  if (type === 'object') return objection;
  if (type === 'insist' || type === 'accept') return { objection: open, reason, acknowledged: true };
  if (type === 'approve') return { version: stateOf(brief).version, fingerprint: contentFingerprint(brief) };
  if (type === 'outcome') return { goal: 'partly', warnings: [{ objection: events[1]?.id, result: 'came-true' }] };
  return { reason, text: reason, questions: reason };
}

function withStep(brief: Brief, type: EventType): Brief {
  const state = stateOf(brief);
  const index = brief.events.length;
  const role = decidersOf(type, brief.initiator)[type === 'outcome' && index % 2 === 0 ? 1 : 0] ?? 'customer';
  const whose: Person = { role, name: DEPARTMENTS[role] };
  const at = `2026-11-${String(1 + index).padStart(2, '0')}T09:00:00.000Z`;
  const { fingerprint: previous = null } = brief.events.at(-1) ?? {};
  const tracks = { paper: state.paper, work: state.work };
  const event = {
    ...{ id: `${brief.id.slice(-4)}-${index}`, sequence: index + 1, type, whose, recordedBy: whose, basis: 'here' },
    ...{ decidedAt: at.slice(0, 10), recordedAt: at, from: tracks, data: dataOfStep(brief, type), previous },
  };
  const after = advance(state, { ...event, to: tracks, fingerprint: '' });
  const finished = { ...event, to: { paper: after.paper, work: after.work } };
  const signed: BriefEvent = { ...finished, fingerprint: fingerprintOf(finished) };
  const { fields, kindFields, versions } = brief;
  const frozen = { number: after.version, fingerprint: contentFingerprint(brief), frozenAt: at, fields, kindFields };
  return {
    ...brief,
    ...(type === 'approve' ? { versions: [...versions, frozen] } : {}),
    events: [...brief.events, signed],
  };
}

/** A brief of 8 to 20 kB, one of ten ways through the flow by its number. */
export function manyBrief(number: number): Brief {
  const start = newBrief({
    ...{ id: briefId(number), kind: KINDS[number % KINDS.length] ?? 'print', mode: 'full', locale: 'ru' },
    at: '2026-11-01T08:00:00.000Z',
  });
  const brief: Brief = { ...start, number: `2026-${String(number).padStart(3, '0')}`, fields: fieldsOf(number) };
  return (WAYS[number % WAYS.length] ?? []).reduce(withStep, brief);
}

/** The stored text of a brief, as an earlier visit would have left it. */
export function storedBrief(data: Brief, number = 1): string {
  const minute = String(number % 60).padStart(2, '0');
  const hour = String(8 + Math.floor(number / 60)).padStart(2, '0');
  return JSON.stringify({ schema: 1, rev: 3, savedAt: `2026-11-20T${hour}:${minute}:00.000Z`, data });
}

/** Puts so many briefs into the storage of a page that is open. */
export async function putBriefs(page: Page, count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) => [
    `parity:v1:brief:${briefId(index + 1)}`,
    storedBrief(manyBrief(index + 1), index + 1),
  ]);
  await page.evaluate((all) => {
    localStorage.clear();
    for (const [key = '', text = ''] of all) localStorage.setItem(key, text);
  }, entries);
}
