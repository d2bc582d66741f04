import type { Page } from '@playwright/test';

/** What the clipboard holds, pasted into an empty page: reading it directly takes a secure context. */
export async function pasted(page: Page): Promise<string> {
  const messenger = await page.context().newPage();
  await messenger.setContent('<textarea autofocus></textarea>');
  await messenger.locator('textarea').focus();
  await messenger.keyboard.press('ControlOrMeta+V');
  const text = await messenger.locator('textarea').inputValue();
  await messenger.close();
  return text;
}
