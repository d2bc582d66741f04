// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { Bank, Role } from '#domain/assessment/bank.ts';
import { encodeResultLink } from '#domain/assessment/result-link.ts';
import { toResultFile } from '#domain/assessment/to-result-file.ts';
import { newId } from '#platform/ids.ts';

const bank = JSON.parse(readFileSync('tests/fixtures/bank-2026.1.json', 'utf8')) as Bank;
const context = { bank, locale: 'ru' } as const;

function result(role: Role = 'sales', answers: AttemptResult['answers'] = { 'structure.rank': -1 }): AttemptResult {
  const respondent = { role, label: 'после выставки' };
  const id = newId();
  return { id, instrument: 'company', bank: bank.bank, mode: 'full', respondent, locale: 'ru', answers };
}

const textOf = (of: AttemptResult) => JSON.stringify(toResultFile(of));
const fileOf = (of: AttemptResult, name = 'a.result.json') => new File([textOf(of)], name);

/** The stores as a page that has just been opened sees them. */
async function openPage() {
  vi.resetModules();
  const intake = await import('./respondent-intake.ts');
  const list = await import('./respondent-list.ts');
  const { takeIn } = await import('./respondents.ts');
  list.loadRespondents();
  return {
    ...intake,
    ...list,
    takeIn,
    roles: () => list.$respondents.get().map((each) => each.result.respondent.role),
  };
}

beforeEach(() => localStorage.clear());

describe('files', () => {
  test('go in together: one that cannot be read leaves the others alone', async () => {
    const page = await openPage();
    const [first, second] = [result('marketing'), result('sales')];
    const intakes = await page.takeInFiles(
      [
        fileOf(first, 'one.result.json'),
        new File([textOf(second).slice(0, 200)], 'cut.result.json'),
        new File(['{"a":'], 'other.json'),
        new File([new Uint8Array(3 * 1024 * 1024)], 'film.result.json'),
        new File(['{}'], 'notes.json'),
        fileOf(second, 'two.result.json'),
        fileOf(first, 'one (1).result.json'),
      ],
      context,
    );
    expect(intakes).toMatchObject([
      { origin: { name: 'one.result.json' }, is: 'added', respondent: { source: 'file', result: first } },
      { origin: { name: 'cut.result.json' }, is: 'problem', problem: 'damaged' },
      { origin: { name: 'other.json' }, is: 'problem', problem: 'wrong-format' },
      { origin: { name: 'film.result.json' }, is: 'problem', problem: 'too-large' },
      { origin: { name: 'notes.json' }, is: 'problem', problem: 'wrong-format' },
      { origin: { name: 'two.result.json' }, is: 'added' },
      { origin: { name: 'one (1).result.json' }, is: 'duplicate', of: { result: first }, differs: false },
    ]);
    expect(page.roles()).toEqual(['sales', 'marketing']);
    expect((await openPage()).roles()).toEqual(['sales', 'marketing']);
  });

  test.each([
    ['other-bank', { bank: '2031.1' }],
    ['other-instrument', { instrument: 'customer' }],
    ['newer-version', { version: 2 }],
    ['damaged', { answers: { 'structure.rank': 5 } }],
    ['damaged', { respondent: { role: 'boss' } }],
  ])('are refused as «%s» where they are so', async (problem, change) => {
    const page = await openPage();
    const text = JSON.stringify({ ...toResultFile(result()), ...change });
    expect(page.takeInText(text, context)).toMatchObject([{ origin: { is: 'text' }, is: 'problem', problem }]);
    expect(page.roles()).toEqual([]);
  });

  test('that cannot be opened are told of', async () => {
    const page = await openPage();
    const file = fileOf(result());
    file.text = () => Promise.reject(new Error('gone'));
    expect(await page.takeInFiles([file], context)).toMatchObject([{ is: 'problem', problem: 'unreadable' }]);
  });
});

describe('pasted text', () => {
  test('gives every link in it, and says of each what became of it', async () => {
    const page = await openPage();
    const [first, second] = [encodeResultLink(result(), bank), encodeResultLink(result('management'), bank)];
    const text = `Вот: https://example.org/assessment/result/#r=${first}\nи ещё #r=${second.slice(0, -3)}\n#r=${second}.`;
    expect(page.takeInText(text, context)).toMatchObject([
      { origin: { is: 'link', number: 1 }, is: 'added', respondent: { source: 'link' } },
      { origin: { is: 'link', number: 2 }, is: 'problem', problem: 'damaged' },
      { origin: { is: 'link', number: 3 }, is: 'added' },
    ]);
    expect(page.roles()).toEqual(['sales', 'management']);
  });

  test('without a link and without a file is told of', async () => {
    const page = await openPage();
    expect(page.takeInText('Спасибо!', context)).toMatchObject([{ is: 'problem', problem: 'nothing' }]);
  });
});

describe('a result that is there already', () => {
  test('is told by its id, by whatever way it comes', async () => {
    const page = await openPage();
    const own = result();
    expect(page.takeIn(own, 'own')).toMatchObject({ is: 'added' });
    const again = page.takeInText(encodeResultLink(own, bank), context);
    expect(again).toMatchObject([{ is: 'duplicate', differs: false }]);
    expect(page.takeIn({ ...own, id: 'kept', copyOf: own.id }, 'own')).toMatchObject({ is: 'duplicate' });
    expect(page.takeIn({ ...own, answers: { 'structure.rank': 2 } }, 'file')).toMatchObject({ differs: true });
    expect(page.$respondents.get()).toMatchObject([{ result: { answers: { 'structure.rank': -1 } } }]);
  });
});

describe('the list', () => {
  test('is in the order of the departments, within each as they came', async () => {
    const page = await openPage();
    const order: Role[] = ['other', 'marketing', 'management', 'sales', 'marketing'];
    vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00.000Z') });
    for (const role of order) {
      page.takeIn(result(role), 'paper');
      vi.advanceTimersByTime(1_000);
    }
    vi.useRealTimers();
    expect(page.roles()).toEqual(['sales', 'marketing', 'marketing', 'management', 'other']);
  });

  test('gives back what was removed, one and all, until it is erased', async () => {
    const page = await openPage();
    for (const role of ['sales', 'marketing'] as const) page.takeIn(result(role), 'file');
    const ids = page.$respondents.get().map(({ id }) => id);
    expect(page.removeRespondents(ids)).toEqual({ ids, problem: null });
    expect([page.roles(), page.$bin.get().length]).toEqual([[], 2]);
    expect(page.restoreRespondents(ids)).toEqual({ ids, problem: null });
    expect([page.roles(), page.$bin.get().length]).toEqual([['sales', 'marketing'], 0]);
    page.removeRespondents(ids.slice(0, 1));
    expect(page.eraseRespondent(ids[0] ?? '')).toEqual({ ids: [ids[0]], problem: null });
    expect(page.restoreRespondents(ids.slice(0, 1))).toEqual({ ids: [], problem: 'missing' });
    expect((await openPage()).roles()).toEqual(['marketing']);
  });

  test('never holds a result twice: one that came anew keeps the old one in the bin', async () => {
    const page = await openPage();
    const twice = result();
    page.takeIn(twice, 'file');
    const [id = ''] = page.$respondents.get().map((each) => each.id);
    page.removeRespondents([id]);
    page.takeIn(twice, 'link');
    expect(page.restoreRespondents([id])).toEqual({ ids: [], problem: 'missing' });
    expect([page.roles(), page.$bin.get().length]).toEqual([['sales'], 1]);
  });

  test('names what cannot be read', async () => {
    const id = newId();
    localStorage.setItem(`parity:v1:respondent:${id}`, '{"schema":1');
    const page = await openPage();
    expect(page.$unreadable.get()).toMatchObject([{ id, problem: { kind: 'damaged' } }]);
    expect(page.roles()).toEqual([]);
  });
});

describe('a storage that refuses', () => {
  test('still lets a result count as long as the page lives, and says so', async () => {
    const page = await openPage();
    vi.stubGlobal('localStorage', null);
    expect(page.takeIn(result(), 'file')).toMatchObject({ is: 'added', unsaved: 'denied' });
    expect(page.roles()).toEqual(['sales']);
    vi.unstubAllGlobals();
  });
});
