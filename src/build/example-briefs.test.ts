import { describe, expect, test } from 'vitest';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { standingOf } from '#domain/brief/standing.ts';
import { exampleBriefsSchema } from '#schemas/example-briefs.ts';
import { exampleBriefs } from './example-briefs.ts';

const both = (text: string) => ({ ru: text, en: text });
const usual = {
  full: {},
  short: {
    audience: both('Мастер цеха и его смена'),
    goal: both('Пришлёт план цеха'),
    due: '2026-06-01',
    deliverables: [{ what: both('лист'), quantity: 100 }],
    budget: { amount: 9000, currency: 'RUB' },
  },
};
const blank = { kind: 'print', mode: 'short', initiator: 'customer', createdAt: '2026-04-01' };

function made(brief: object, people: object = {}) {
  const content = exampleBriefsSchema.parse({
    title: both('Год'),
    about: both('Пример'),
    rules: { standingLimit: { amount: 30_000, currency: 'RUB' }, silenceDays: null },
    people: {
      sales: { role: 'customer', name: both('продажи') },
      marketing: { role: 'contractor', name: both('маркетинг') },
      ...people,
    },
    usual,
    featured: Array.from({ length: 5 }, () => ({ key: 'sheet', what: both('Лист') })),
    briefs: { sheet: { ...blank, ...brief } },
  });
  const world = {
    form: sampleForm,
    locale: 'ru',
  } as const;
  return exampleBriefs(content, world).get('sheet');
}

const submit = { type: 'submit', whose: 'sales', decidedAt: '2026-04-02' };

describe('a brief of the example company', () => {
  test('is made by the flow, with the answers that all share and ids that stay', () => {
    const brief = made({
      number: '2026-001',
      steps: [submit, { type: 'agree', whose: 'marketing', decidedAt: '2026-04-03' }],
    });
    expect(brief && standingOf(brief)).toEqual({ is: 'ready', marks: [] });
    expect(brief).toMatchObject({ id: '00000000-0000-4000-8001-000000000000', number: '2026-001' });
    expect(brief?.fields.goal).toBe('Пришлёт план цеха');
    expect(made({ steps: [submit] })).toEqual(made({ steps: [submit] }));
  });

  test('fails with its key, the step and the reason when the flow refuses', () => {
    const early = { type: 'agree', whose: 'marketing', decidedAt: '2026-04-02' };
    expect(() => made({ steps: [early] })).toThrow('sheet: step 1, agree of 2026-04-02: the flow refuses: not-now');
    expect(() => made({ usual: false, steps: [submit] })).toThrow(/sheet: step 1, .* errors .*goal-missing \(goal\)/);
  });

  test('fails where an answer does not fit the form, naming the brief, the field and what was expected', () => {
    expect(() => made({ fields: { due: both('завтра') } })).toThrow('sheet: fields.due: expected a day');
    expect(() => made({ fields: { gaol: both('опечатка') } })).toThrow('sheet: fields.gaol: expected one of title');
  });

  test('may be edited in a draft only, and recorded in order', () => {
    const edited = {
      type: 'note',
      whose: 'sales',
      decidedAt: '2026-04-03',
      edited: { fields: { goal: both('Другая') } },
    };
    expect(() => made({ steps: [submit, edited] })).toThrow('step 2, note of 2026-04-03: only a draft can be edited');
    const before = { type: 'note', whose: 'sales', decidedAt: '2026-03-01' };
    expect(() => made({ steps: [submit, before] })).toThrow('step 2, note of 2026-03-01: recorded too early');
  });

  test('names earlier steps that exist', () => {
    const confirm = { type: 'confirm', whose: 'sales', decidedAt: '2026-04-03', data: { event: 'call' } };
    expect(() => made({ steps: [submit, confirm] })).toThrow('no earlier step is called call');
  });
});

describe('its file', () => {
  const failing = (brief: object) => {
    try {
      made(brief);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  test('has every text in both languages, and says where one is missing', () => {
    const message = failing({ fields: { goal: 'Только по-русски' } });
    expect(message).toContain('expected a text in each language');
    expect(message).toMatch(/"briefs",\s*"sheet",\s*"fields",\s*"goal"/);
    expect(failing({ fields: { goal: { ru: 'Есть' } } })).toMatch(/"sheet",\s*"fields",\s*"goal"/);
  });

  test('knows everybody who decides', () => {
    expect(failing({ steps: [{ ...submit, whose: 'nobody' }] })).toContain('nobody under people is called nobody');
  });
});
