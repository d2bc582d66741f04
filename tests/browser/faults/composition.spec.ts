// What is composed with an input method: not stored half-composed, and not lost.
import { expect, test } from '../site.ts';
import { DESKS } from './desks.ts';
import { expectNothingLost } from './figures.ts';
import { killTab, stored } from './harm.ts';

const FIELDS: Readonly<Record<string, string>> = {
  'brief editor': '#f-goal',
  plan: '#text-new',
  'paper entry': '#paper-label',
  'form of a step': '#step-object-requirement',
};

for (const desk of DESKS.filter(({ name }) => name in FIELDS)) {
  test(`IME composition: ${desk.name}`, { tag: '@desk' }, async ({ page, context }) => {
    await desk.open(page);
    const written = await desk.write(page);
    const field = page.locator(FIELDS[desk.name] ?? '');
    const before = await field.inputValue();
    await field.focus();
    await page.keyboard.press('End');
    await page.evaluate(() => {
      document.addEventListener('compositionstart', () => document.body.setAttribute('data-composed', ''));
    });
    const session = await context.newCDPSession(page);
    for (const text of ['に', 'にほ', 'にほん']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await expect(page.locator('body[data-composed]')).toBeAttached();
    // Longer than any change waits: what is half composed belongs to nobody's document.
    await page.waitForTimeout(400);
    expect(JSON.stringify(await stored(page))).not.toContain('に');
    await session.send('Input.insertText', { text: '日本' });
    await expect(field).toHaveValue(`${before}日本`);
    await killTab(page);
    const later = await context.newPage();
    await page.close();
    await desk.reopen(later);
    expectNothingLost(written.replace(before, `${before}日本`), await desk.read(later));
    expect(JSON.stringify(await stored(later))).not.toContain('にほ');
  });
}
