// The kinds of pages on which people write: how each is opened, written on, found again, and what is there then.
import type { Page } from '@playwright/test';
import { briefIn } from '#domain/brief/sample-flow.fixture.ts';
import { openStored, personAt } from '../brief-steps.ts';
import { addressOf, expect, type Locale, uiOf } from '../site.ts';

export interface Desk {
  readonly name: string;
  readonly locale: Locale;
  /** How many things lie in the storage by themselves once it is written on. */
  readonly holds: number;
  /** Begins something new. */
  open(page: Page): Promise<void>;
  /** Writes as a person does, key after key; the value is what `read` must give from then on. */
  write(page: Page): Promise<string>;
  /** Changes something of what was written. */
  writeMore(page: Page): Promise<unknown>;
  /** Goes the way on which a person finds it again. */
  reopen(page: Page): Promise<void>;
  /** What is on the page now. */
  read(page: Page): Promise<string>;
}

const MORE = ', и это ещё не всё';
const TEXT = 'Продавцам нечем ответить на вопрос о сроке';

/** Presses the keys as fast as people do; nothing waits after the last. */
async function type(page: Page, selector: string, text: string): Promise<string> {
  const field = page.locator(selector);
  await field.focus();
  await page.keyboard.press('End');
  await field.pressSequentially(text, { delay: 10 });
  return text;
}

const valuesOf = async (page: Page, selectors: readonly string[]) =>
  (await Promise.all(selectors.map((selector) => page.locator(selector).inputValue()))).join('|');

const briefEditor: Desk = {
  name: 'brief editor',
  locale: 'ru',
  holds: 1,
  async open(page) {
    await page.goto('/briefs/edit/#new=print&mode=short');
    await expect(page.locator('#f-goal')).toBeVisible();
  },
  async write(page) {
    const goal = await type(page, '#f-goal', TEXT);
    const audience = await type(page, '#f-audience', 'Главные инженеры');
    return `${goal}|${audience}`;
  },
  writeMore: (page) => type(page, '#f-goal', MORE),
  async reopen(page) {
    await page.goto('/briefs/');
    await page.locator('a.list-title').first().click();
    await expect(page.locator('#f-goal')).toBeVisible();
  },
  read: (page) => valuesOf(page, ['#f-goal', '#f-audience']),
};

/** All questions on one page; an emptied storage forgets that they were. */
async function showAllQuestions(page: Page): Promise<void> {
  await expect(page.locator('.question').first()).toBeVisible();
  const onePage = page.getByText(uiOf('en').assessment.take.onePage, { exact: true });
  if (await onePage.isVisible()) await onePage.click();
  await expect(page.locator('.question')).toHaveCount(12);
}

const questionnaire: Desk = {
  name: 'questionnaire',
  locale: 'en',
  holds: 1,
  async open(page) {
    await page.goto(addressOf('en', '/assessment/take/#mode=quick&role=sales'));
    await showAllQuestions(page);
  },
  async write(page) {
    // The last one stays open: it is the place at which one goes on.
    for (const [index, question] of (await page.locator('.question').all()).slice(0, -1).entries()) {
      await question
        .locator('input')
        .nth(index % 4)
        .check({ force: true });
    }
    return questionnaire.read(page);
  },
  writeMore: (page) => page.locator('.question').first().locator('input').nth(1).check({ force: true }),
  async reopen(page) {
    await page.goto(addressOf('en', '/assessment/'));
    await page.locator('.list-title').first().click();
    await showAllQuestions(page);
  },
  async read(page) {
    await showAllQuestions(page);
    const chosen = await page
      .locator('.question')
      .evaluateAll((all) => all.map((each) => [...each.querySelectorAll('input')].findIndex(({ checked }) => checked)));
    return chosen.join('|');
  },
};

const plan: Desk = {
  name: 'plan',
  locale: 'ru',
  holds: 2,
  async open(page) {
    await page.goto('/plan/');
    await expect(page.locator('#text-new')).toBeVisible();
  },
  async write(page) {
    const added = await type(page, '#text-new', 'Позвать обоих на планёрку');
    await page.locator('.plan-form button[type=submit]').last().click();
    await expect(page.locator('#text-new')).toHaveValue('');
    const begun = await type(page, '#text-new', TEXT);
    return `${added}|${begun}|${await type(page, '#owner-new', 'Ирина')}`;
  },
  writeMore: (page) => type(page, '#text-new', MORE),
  async reopen(page) {
    await plan.open(page);
    await expect(page.locator('ol.plan-list > li')).not.toHaveCount(0);
  },
  async read(page) {
    const listed = await page.locator('ol.plan-list .check span').first().innerText();
    return `${listed}|${await valuesOf(page, ['#text-new', '#owner-new'])}`;
  },
};

const { compare } = uiOf('en');

const paper: Desk = {
  name: 'paper entry',
  locale: 'en',
  holds: 1,
  async open(page) {
    await page.goto(addressOf('en', '/assessment/compare/'));
    await page.getByRole('button', { name: compare.add.paper }).click();
    await expect(page.locator('#paper-title')).toBeFocused();
  },
  async write(page) {
    await page.locator('#paper-role input').first().check({ force: true });
    await page.locator('.paper-entry details > summary').click();
    await type(page, '#paper-label', 'Night shift');
    await type(page, '#paper-unit', 'North');
    await page.locator('.keys').first().focus();
    await page.keyboard.type('12345', { delay: 10 });
    return paper.read(page);
  },
  async writeMore(page) {
    await page.locator('.paper-entry details > summary').click();
    await type(page, '#paper-label', MORE);
  },
  async reopen(page) {
    await page.goto(addressOf('en', '/assessment/compare/'));
    await page.getByRole('button', { name: compare.add.paperDraft }).click();
    await expect(page.locator('#paper-title')).toBeFocused();
  },
  async read(page) {
    const keys = await page.locator('.keys').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const roles = await page.locator('#paper-role input:checked').count();
    return `${roles}|${await valuesOf(page, ['#paper-label', '#paper-unit'])}|${keys.join('')}`;
  },
};

const STEP_FIELDS = ['#step-object-requirement', '#step-object-consequence-what', '#step-object-alternative-what'];

const stepForm: Desk = {
  name: 'form of a step',
  locale: 'ru',
  holds: 2,
  async open(page) {
    await openStored(page, 'ru', briefIn('submitted'));
    await personAt(page, 'ru').begin('contractor', 'object');
  },
  async write(page) {
    const typed: string[] = [];
    for (const [index, field] of STEP_FIELDS.entries()) typed.push(await type(page, field, `${index + 1}. ${TEXT}`));
    return typed.join('|');
  },
  writeMore: (page) => type(page, '#step-object-requirement', MORE),
  async reopen(page) {
    await page.goto('/briefs/');
    await page.locator('a.list-title').first().click();
    await personAt(page, 'ru').begin('contractor', 'object');
  },
  read: (page) => valuesOf(page, STEP_FIELDS),
};

/** Every kind of page that edits, in one language or the other. */
export const DESKS: readonly Desk[] = [briefEditor, questionnaire, plan, paper, stepForm];
