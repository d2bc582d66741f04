// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { addCopyButtons } from './copy-buttons.ts';

const clipboard = vi.hoisted(() => ({ texts: [] as string[], works: true }));
vi.mock('#platform/clipboard.ts', () => ({
  copyText: async (text: string) => {
    clipboard.texts.push(text);
    return clipboard.works ? { ok: true, value: undefined } : { ok: false, problem: 'refused' };
  },
}));

const place = document.createElement('div');

beforeEach(() => {
  clipboard.texts = [];
  clipboard.works = true;
  location.hash = '';
  place.innerHTML = `
    <article id="rules"><details><p data-copy="Copy the letter" data-of="Warn">Dear\u00a0all,\n\nyours</p></details></article>
    <p data-copy="Copy" data-of="In a hurry">What can be ready?</p>`;
  Object.assign(place.dataset, { copied: 'Copied', refused: 'Not allowed' });
  document.body.replaceChildren(place);
});

const buttons = () => [...place.querySelectorAll('button')];
const status = () => place.querySelector('[role="status"]')?.textContent;

test('each text gets a button of its own, named after what it copies', () => {
  addCopyButtons(place);
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['Copy the letter: Warn', 'Copy: In a hurry']);
});

test('a press copies the text with plain spaces, and says so until the button is left', async () => {
  addCopyButtons(place);
  const [button] = buttons();
  button?.click();
  await vi.waitFor(() => expect(status()).toBe('Copied'));
  expect(clipboard.texts).toEqual(['Dear all,\n\nyours']);
  expect(button?.textContent).toBe('Copied: Warn');
  button?.dispatchEvent(new Event('blur'));
  expect(button?.textContent).toBe('Copy the letter: Warn');
});

test('where the browser refuses, the text is selected and the way out is told', async () => {
  clipboard.works = false;
  addCopyButtons(place);
  buttons()[1]?.click();
  await vi.waitFor(() => expect(status()).toBe('Not allowed'));
  expect(getSelection()?.toString()).toContain('What can be ready?');
});

test('an address opens the fold that it names, at once and later', () => {
  const fold = place.querySelector('details');
  location.hash = '#rules';
  addCopyButtons(place);
  expect(fold?.open).toBe(true);
  fold?.removeAttribute('open');
  dispatchEvent(new Event('hashchange'));
  expect(fold?.open).toBe(true);
});

test('an address that names nothing opens nothing', () => {
  location.hash = '#else';
  addCopyButtons(place);
  expect(place.querySelector('details')?.open).toBe(false);
});
