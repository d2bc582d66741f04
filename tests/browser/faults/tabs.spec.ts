// Two tabs at work, on plain http, where nothing can be locked: what one writes the other does not swallow.
import type { Page } from '@playwright/test';
import { expect, test, uiOf } from '../site.ts';
import { expectNothingLost } from './figures.ts';
import { stored } from './harm.ts';

const { documents } = uiOf('ru');
const goal = (page: Page) => page.locator('#f-goal');

async function beginBrief(page: Page): Promise<void> {
  await page.goto('/briefs/edit/#new=print&mode=short');
  await goal(page).fill('общее');
  await expect(page.getByText(documents.saved)).toBeVisible();
}

const textsOf = async (page: Page, key: RegExp) =>
  Object.entries(await stored(page))
    .filter(([name]) => key.test(name))
    .map(([, text]) => text)
    .join('\n');
const found = (all: string, texts: readonly string[]) => texts.filter((text) => all.includes(text)).join('|');

test('two tabs on one document', { tag: '@desk' }, async ({ page, context }) => {
  await beginBrief(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(goal(other)).toHaveValue('общее');
  const texts = ['из первой вкладки', 'из второй вкладки'];
  await Promise.all([goal(page).fill(texts[0] ?? ''), other.locator('#f-audience').fill(texts[1] ?? '')]);
  await page.close({ runBeforeUnload: true });
  // In one document or in two (a conflict copy): both texts are stored in the end.
  await expect.poll(async () => found(await textsOf(other, /^parity:v1:brief:/), texts)).toBe(texts.join('|'));
  expectNothingLost(texts.join('|'), found(await textsOf(other, /^parity:v1:brief:/), texts));
});

test('two tabs on two documents', { tag: '@desk' }, async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await beginBrief(tab);
  const texts = ['первое ТЗ целиком', 'второе ТЗ целиком'];
  await Promise.all([page, other].map((tab, index) => goal(tab).pressSequentially(texts[index] ?? '', { delay: 10 })));
  await page.close({ runBeforeUnload: true });
  await other.close({ runBeforeUnload: true });
  const later = await context.newPage();
  await later.goto('/briefs/');
  await expect(later.locator('a.list-title')).toHaveCount(2);
  expectNothingLost(texts.join('|'), found(await textsOf(later, /^parity:v1:brief:/), texts));
});

const begun = (page: Page) => page.locator('#text-new');

test('two tabs on what is only begun', { tag: '@desk' }, async ({ page, context }) => {
  await page.goto('/plan/');
  const other = await context.newPage();
  await other.goto('/plan/');
  await expect(begun(other)).toBeVisible();
  // One text in both: each goes on from what the other wrote.
  const parts = ['Начато здесь, ', 'продолжено там, ', 'и снова здесь, ', 'и снова там'];
  for (const [index, part] of parts.entries()) {
    const tab = index % 2 === 0 ? page : other;
    await expect(begun(tab)).toHaveValue(parts.slice(0, index).join(''));
    await begun(tab).press('End');
    await begun(tab).pressSequentially(part, { delay: 5 });
  }
  await other.close({ runBeforeUnload: true });
  await page.reload();
  await expect(begun(page)).toBeVisible();
  expectNothingLost(parts.join(''), await begun(page).inputValue());
});
