import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { briefSchema } from '#domain/brief/brief.ts';
import { blocking } from '#domain/brief/checks/finding.ts';
import { findingsOf } from '#domain/brief/checks/findings-of.ts';
import { DECISIONS, EVENT_TYPES } from '#domain/brief/event.ts';
import { dataOf } from '#domain/brief/event-data.ts';
import { checkHistory } from '#domain/brief/history.ts';
import { objectionsOf } from '#domain/brief/objections.ts';
import { silencesOf } from '#domain/brief/silence.ts';
import { type MarkKey, STANDINGS, type StandingKey, standingOf } from '#domain/brief/standing.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import { briefsIn, formIn, year } from './example-year.ts';

const made = { ru: briefsIn('ru'), en: briefsIn('en') };
const keys = [...made.ru.keys()];

function briefOf(key: string): Brief {
  const brief = made.ru.get(key);
  if (brief === undefined) throw new Error(`no brief is called ${key}`);
  return brief;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What a reader meets of a brief, with plain spaces. */
function saidIn(key: string): string {
  return textsIn(briefOf(key)).join('\n').replaceAll('\u00a0', ' ');
}

describe.each(LOCALES)('the example year in %s', (locale) => {
  const briefs = [...made[locale].entries()];

  test('has 34 to 40 briefs, each with a history that fits together and can be read back', () => {
    expect(briefs.length).toBeGreaterThanOrEqual(34);
    expect(briefs.length).toBeLessThanOrEqual(40);
    for (const [key, brief] of briefs) {
      expect({ key, problems: checkHistory(brief) }).toEqual({ key, problems: [] });
      expect({ key, isRead: v.is(briefSchema, brief) }).toEqual({ key, isRead: true });
    }
  });

  test('is typeset: typesetting it once more changes nothing', () => {
    for (const [, brief] of briefs) {
      for (const text of textsIn([brief.fields, brief.kindFields])) expect(typeset(text, locale)).toBe(text);
    }
  });

  test('takes the same steps in both languages', () => {
    for (const [key, brief] of briefs) {
      expect(standingOf(brief)).toEqual(standingOf(briefOf(key)));
      expect(brief.events.map(({ type, whose, decidedAt }) => [type, whose.role, decidedAt])).toEqual(
        briefOf(key).events.map(({ type, whose, decidedAt }) => [type, whose.role, decidedAt]),
      );
    }
  });
});

test('ids and numbers are given once', () => {
  const briefs = [...made.ru.values()];
  const ids = briefs.flatMap(({ id, events }) => [id, ...events.map((event) => event.id)]);
  const numbers = briefs.flatMap(({ number }) => number ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThan(30);
  for (const number of numbers) expect(number).toMatch(/^202[56]-\d{3}$/);
});

test('nothing happens after 20 November 2026, and nobody is called by a name', () => {
  const events = [...made.ru.values()].flatMap((brief) => brief.events);
  for (const { decidedAt, recordedAt } of events) {
    expect(decidedAt <= '2026-11-20').toBe(true);
    expect(decidedAt <= recordedAt.slice(0, 10)).toBe(true);
  }
  const roles = Object.values(year.people).map(({ name }) => name.ru);
  for (const { whose } of events) expect(roles.map((role) => typeset(role, 'ru'))).toContain(whose.name);
});

test('every state, every step and every way to close an objection occurs', () => {
  const briefs = [...made.ru.values()];
  const standings = new Set(briefs.map((brief) => standingOf(brief).is));
  expect(STANDINGS.filter((is) => !standings.has(is))).toEqual([]);
  const types = new Set(briefs.flatMap(({ events }) => events.map(({ type }) => type)));
  expect(EVENT_TYPES.filter((type) => !types.has(type))).toEqual([]);
  for (const decision of DECISIONS) expect(types).toContain(decision);
});

describe('a featured brief is what it claims to be:', () => {
  const CLAIMED: Readonly<Record<string, readonly [StandingKey, ...MarkKey[]]>> = {
    'light-2027': ['approved'],
    'light-booklet': ['approved'],
    'cards-april': ['accepted', 'by-rule'],
    'price-mailing': ['accepted'],
    'november-discount': ['accepted'],
    'leaflet-draft': ['draft'],
    'price-list': ['accepted'],
    'calendars-2027': ['objected'],
    'calendars-2026': ['accepted'],
    'tender-sets': ['accepted', 'after-the-fact'],
    'price-sheets': ['accepted'],
    catalogue: ['accepted'],
    'mounting-guide': ['in-work', 'changing'],
    'brand-ads': ['draft'],
    'delivery-notes': ['submitted'],
    'autumn-ads': ['accepted'],
    'depot-sheet': ['accepted', 'recorded'],
    'regional-fair': ['cancelled'],
  };

  test('each is claimed here, once', () => {
    expect(year.featured.map(({ key }) => key).sort()).toEqual(Object.keys(CLAIMED).sort());
  });

  test.each(Object.entries(CLAIMED))('%s', (key, [is, ...marks]) => {
    expect(standingOf(briefOf(key))).toEqual({ is, marks });
  });

  test.each(['light-2027', 'light-booklet', 'cards-april', 'price-list', 'price-mailing', 'november-discount'])(
    '%s gives the checks nothing to say',
    (key) => {
      const brief = briefOf(key);
      const today = brief.events.at(0)?.recordedAt.slice(0, 10) ?? '';
      const context = { form: formIn('ru'), limit: year.rules.standingLimit, today };
      expect(findingsOf(brief, context)).toEqual([]);
    },
  );

  test.each(LOCALES)('the draft gives the checks a great deal to say in %s', (locale) => {
    const brief = made[locale].get('leaflet-draft') ?? briefOf('leaflet-draft');
    const today = brief.createdAt.slice(0, 10);
    const found = findingsOf(brief, { form: formIn(locale), limit: year.rules.standingLimit, today });
    expect(found.length).toBeGreaterThan(20);
    expect(blocking(found, 'submit').length).toBeGreaterThan(4);
    const checks = found.map(({ check }) => check);
    for (const check of ['taste-words', 'goals-several', 'relative-dates', 'audience-missing', 'solution-first'])
      expect(checks).toContain(check);
  });
});

describe('the ledger of the year is even-handed:', () => {
  const told = [...made.ru.values()].flatMap((brief) =>
    objectionsOf(brief).map((objection) => ({
      by: objection.whose.role,
      decision: objection.decision?.type ?? 'open',
      results: brief.events.flatMap((event) =>
        (dataOf(event, 'outcome')?.warnings ?? [])
          .filter((warning) => warning.objection === objection.id)
          .map((warning) => ({ role: event.whose.role, result: warning.result })),
      ),
    })),
  );
  const insisted = told.filter(({ decision }) => decision === 'insist');
  const agreedOn = (by: string, result: string) =>
    insisted.filter(
      (each) => each.by === by && each.results.length === 2 && each.results.every((r) => r.result === result),
    ).length;

  test('both sides object, and both are accepted, overruled and mistaken', () => {
    for (const by of ['customer', 'contractor']) {
      const decisions = told.filter((each) => each.by === by).map(({ decision }) => decision);
      for (const decision of DECISIONS)
        expect({ by, decisions }).toEqual({ by, decisions: expect.arrayContaining([decision]) });
      expect(agreedOn(by, 'did-not')).toBeGreaterThan(0);
      expect(agreedOn(by, 'came-true')).toBeGreaterThan(0);
    }
  });

  test('a warning came true in part, one is disputed, one stands on the word of one side', () => {
    expect(agreedOn('contractor', 'partly')).toBe(1);
    const disputed = insisted.filter(({ results }) => new Set(results.map(({ result }) => result)).size > 1);
    expect(disputed).toHaveLength(1);
    expect(insisted.filter(({ results }) => results.length === 1)).toHaveLength(1);
  });

  test('each side has left the other without an answer', () => {
    const today = '2026-11-20';
    expect(silencesOf(briefOf('delivery-notes'), today)).toMatchObject([{ since: '2026-11-13' }]);
    const late = briefOf('case-note').events.map(({ type, whose }) => [type, whose.role]);
    expect(late.slice(0, 4)).toEqual([
      ['submit', 'customer'],
      ['notice', 'customer'],
      ['note', 'customer'],
      ['agree', 'contractor'],
    ]);
  });

  test('since April work begins without an approved brief only as an exception that is told', () => {
    const early = keys.filter((key) => briefOf(key).events.some(({ type }) => type === 'start-early'));
    expect(early).toEqual(['tender-sets', 'yard-banner']);
    expect(standingOf(briefOf('yard-banner')).marks).toContain('not-approved');
  });
});

describe('the canon of Polus stands in it:', () => {
  test.each([
    ['light-2027', ['24 м²', '620 000 ₽', '«Вместе. Не хватит — приходите оба»']],
    ['light-booklet', ['5 000 штук', '1 500 штук', '190 000 ₽', '78 000 ₽', '1 200']],
    ['price-mailing', ['3 200 адресов', '600 клиент', '11 заявок', '240']],
    ['november-discount', ['19 заказов', 'семь от новых клиентов']],
    ['survey', ['210 клиент', '64 ответа']],
    ['enquiry-statuses', ['около 60 в месяц', 'два рабочих дня', '35']],
    ['tender-forms', ['два тендера', 'устаревшей формы']],
  ])('%s', (key, said) => {
    for (const text of said) expect(saidIn(key)).toContain(text);
  });

  test('the exhibition: 16 to 19 March 2027, from 12 requests to 40, in every field of its form', () => {
    const { fields, kindFields } = briefOf('light-2027');
    expect(kindFields['dates']).toEqual({ from: '2027-03-16', to: '2027-03-19' });
    expect(kindFields['standArea']).toBe('24');
    expect(fields.measure).toMatchObject({ baseline: '12', target: '40' });
    expect(fields.budget).toEqual({ amount: '620\u00a0000', currency: 'RUB' });
    const asked = formIn('ru');
    const own = asked.kinds.find(({ id }) => id === 'exhibition')?.fields ?? [];
    const ids = [...asked.sections.flatMap((section) => section.fields), ...own].map(({ id }) => id);
    expect(Object.keys({ ...fields, ...kindFields }).sort()).toEqual(ids.sort());
  });

  test('the booklet was cut from 5,000 to 1,500 by the objection and from 190,000 to 78,000 ₽, and kept its prices', () => {
    const { fields, kindFields, events } = briefOf('light-booklet');
    expect(kindFields['run']).toBe('1\u00a0500');
    expect(fields.budget?.amount).toBe('78\u00a0000');
    expect(fields.must).toContain('31\u00a0мая 2027');
    const [objection] = objectionsOf({ events, initiator: 'customer' });
    expect(objection?.alternative.changes.map(({ path, before }) => [path, before])).toContainEqual([
      'run',
      '5\u00a0000',
    ]);
  });
});
