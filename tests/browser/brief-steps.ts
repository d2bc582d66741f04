// The steps of a brief as people take them on its desk, and what the desk then says.
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import type { Brief } from '#domain/brief/brief.ts';
import type { StepId } from '#domain/brief/combined-steps.ts';
import type { EventType, Role } from '#domain/brief/event.ts';
import type { MarkKey, StandingKey } from '#domain/brief/standing.ts';
import { addressOf, expect, type Locale, uiOf } from './site.ts';

/** The place where an answer of the form is written. */
export const input = (page: Page, path: string) => page.locator(`#f-${path.replaceAll('.', '-')}`);

/** A calendar day so many days from today, `YYYY-MM-DD`. */
export function dayFrom(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Where a step is found: beside a side, an objection, a decision as told, or among the rare ones. */
export type StepPlace = Role | 'objection' | 'confirm' | 'other';

export interface Taking {
  /** Answers by the id of the form's field; a choice by its value. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Every box is ticked. */
  readonly ticks?: 'all';
  readonly basis?: string;
  readonly names?: Partial<Record<Role, string>>;
  readonly recorder?: { readonly role: Role; readonly name: string };
  /** Which of several objections or decisions. */
  readonly nth?: number;
}

/** A person at the desk of a brief, in one language. */
export function personAt(page: Page, locale: Locale) {
  const { flow, flowForms, editor, documents, standing, events } = uiOf(locale);
  const panel = page.locator('#flow');
  const form = panel.locator('.flow-form');
  const steps = flow.steps as Readonly<Record<StepId, { button: string; done: string }>>;

  /** The button of a step; `{otherTo}` and the like stand for anything. */
  function button(place: StepPlace, id: StepId, nth = 0): Locator {
    const all = panel.locator(`[id^="take-${place}-${id}"]`);
    // The build puts spaces that do not break into the words.
    const name = new RegExp(`^${steps[id].button.replaceAll(/\{\w+\}/g, '.*').replaceAll(' ', '\\s')}$`);
    return all.filter({ hasText: name }).nth(nth);
  }

  async function openSteps(): Promise<void> {
    const open = page.getByRole('button', { name: editor.panels.flow.open });
    await expect(open.or(panel.locator('.flow')).first()).toBeVisible();
    if (await open.isVisible()) await open.click();
    await expect(panel.locator('.flow-standing')).toBeVisible();
  }

  /** Opens the form of a step. */
  async function begin(place: StepPlace, id: StepId, nth = 0): Promise<Locator> {
    await openSteps();
    const opens = button(place, id, nth);
    if (place === 'other' && !(await opens.isVisible())) {
      await panel.locator('details.flow-other > summary', { hasText: flow.other }).click();
    }
    await opens.click();
    await expect(form.getByRole('heading').first()).toBeFocused();
    return form;
  }

  async function answer(field: string, text: string): Promise<void> {
    const place = form.locator(`#step-${field.replaceAll('.', '-')}`);
    const tag = await place.evaluate((element) => element.tagName);
    if (tag === 'FIELDSET') await place.locator(`input[value="${text}"]`).check();
    else if (tag === 'SELECT') await place.selectOption(text);
    else await place.fill(text);
  }

  /** Fills in an open form: its answers, then who decided and on what. */
  async function write({ answers = {}, ticks, basis = 'here', names = {}, recorder }: Taking): Promise<void> {
    await expect(form.getByText(flowForms.submit.waiting)).toBeHidden();
    const people = form.locator('.flow-people');
    if (!(await people.evaluate((details) => (details as HTMLDetailsElement).open))) {
      await people.locator('> summary').click();
    }
    for (const [field, text] of Object.entries(answers)) await answer(field, text);
    const boxes = form.getByRole('checkbox');
    if (ticks === 'all') for (const box of await boxes.all()) await box.check();
    if (await form.locator('#step-basis').isVisible()) await answer('basis', basis);
    for (const [role, name] of Object.entries(names)) await answer(`name.${role}`, name);
    if (recorder) {
      await answer('recorder.role', recorder.role);
      await answer('recorder.name', recorder.name);
    }
  }

  /** Takes a step: opens its form, fills it in, records it. */
  async function take(place: StepPlace, id: StepId, taking: Taking = {}): Promise<void> {
    await begin(place, id, taking.nth);
    await write(taking);
    await form.locator('button[type=submit]').click();
    await expect(form).toBeHidden();
    await expect(panel.locator('.flow-said')).toContainText(steps[id].done);
  }

  /** The state in words, above the brief and in the panel, what is said beside it, and whose turn it is. */
  async function expectNow(is: StandingKey, marks: readonly MarkKey[], turns: readonly Role[]): Promise<void> {
    await openSteps();
    await expect(panel.locator('.flow-standing b')).toHaveText(standing.states[is]);
    await expect(panel.locator('.flow-mark')).toHaveText(marks.map((mark) => standing.marks[mark]));
    const told = [standing.states[is], ...marks.map((mark) => standing.marks[mark])].join(', ');
    await expect(page.locator('.brief-head .eyebrow')).toContainText(told);
    const ours = turns.map((role) => new RegExp(`^${flow.roles[role].is} .*${flow.turn}$`));
    await expect(panel.locator('.flow-side[data-turn=true] h3')).toHaveText(ours);
  }

  /** The last step of the history in words, and how many there are; `parts` must stand in it too. */
  async function expectHistory(count: number, type: EventType, parts: readonly string[] = []): Promise<void> {
    const open = page.getByRole('button', { name: editor.panels.history.open });
    if (await open.isVisible()) await open.click();
    const told = page.locator('.history-steps > li');
    await expect(told).toHaveCount(count);
    const pieces = (events.what as Readonly<Record<string, string>>)[type] ?? '';
    for (const piece of [...pieces.split(/\{\w+\}/).map((each) => each.trim()), ...parts]) {
      await expect(told.last()).toContainText(piece);
    }
  }

  /** Every step that the desk offers, as `place: step`, rare ones unfolded. */
  async function offered(): Promise<string[]> {
    await openSteps();
    const ids = await panel.locator('[id^="take-"]').evaluateAll((all) => all.map(({ id }) => id));
    return ids.map((id) => id.replace(/-[0-9a-f]{8}-[0-9a-f-]{27}$|-step-\d+$/, '').replace(/^take-(\w+)-/, '$1: '));
  }

  const saved = () => expect(page.getByText(documents.saved)).toBeVisible();
  return { page, panel, form, button, openSteps, begin, answer, write, take, expectNow, expectHistory, offered, saved };
}

/** Shows all fields, or only the seven questions. */
export async function chooseMode(page: Page, mode: 'short' | 'full'): Promise<void> {
  const choice = page.locator('.modes label').nth(mode === 'short' ? 0 : 1);
  await choice.click();
  await expect(page.locator('.editor')).toHaveAttribute('data-mode', mode);
}

/** On a phone the sections of a full brief are folded: opens them all. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.part-toggle[aria-expanded=false]');
  await expect(page.locator('.part').first()).toBeVisible();
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Writes answers into the form, row after row. */
export async function writeFields(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(answers)) {
    const place = input(page, path);
    const [field = '', row = ''] = path.split('.');
    if (/^[1-9]/.test(row) && !(await place.isVisible())) await page.locator(`#field-${field} .add`).click();
    await place.fill(text);
  }
}

/** The briefs that a browser holds. */
export function storedBriefs(page: Page): Promise<Brief[]> {
  return page.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, text]) =>
      /^parity:v1:brief:/.test(key) ? [JSON.parse(String(text)).data as Brief] : [],
    ),
  );
}

/** Puts a brief into the storage of this browser and opens its desk. */
export async function openStored(page: Page, locale: Locale, brief: Brief): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(([id, record]) => localStorage.setItem(`parity:v1:brief:${id}`, record), [
    brief.id,
    JSON.stringify({ schema: 1, rev: 1, savedAt: '2026-11-23T09:00:00.000Z', data: brief }),
  ] as const);
  await page.goto(addressOf(locale, `/briefs/edit/#${brief.id}`));
  await expect(page.locator('#flow-panel')).toBeVisible();
}

/** What an act downloads. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<{ file: Download; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { file, bytes: readFileSync(await file.path()) };
}
