import { copyText } from '#platform/clipboard.ts';

/** Words that the page carries in the element around all that can be copied. */
interface Words {
  readonly copied: string;
  readonly refused: string;
}

/**
 * Puts a button behind each text that can be copied, and lets an address open the fold that it names.
 *
 * A text is an element with `data-copy`, the label of its button, and `data-of`, what is copied in words. Without
 * JavaScript there is no button that does nothing.
 */
export function addCopyButtons(place: HTMLElement): void {
  const { copied = '', refused = '' } = place.dataset;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  place.append(status);
  for (const source of place.querySelectorAll<HTMLElement>('[data-copy]')) {
    source.after(buttonFor(source, { copied, refused }, status));
  }
  openNamed(place);
  addEventListener('hashchange', () => openNamed(place));
}

function buttonFor(source: HTMLElement, words: Words, status: HTMLElement): HTMLButtonElement {
  const label = source.dataset['copy'] ?? '';
  const button = document.createElement('button');
  const shown = document.createElement('span');
  const of = document.createElement('span');
  button.type = 'button';
  button.className = 'text-button copy';
  shown.textContent = label;
  of.className = 'visually-hidden';
  of.textContent = `: ${source.dataset['of']}`;
  button.append(shown, of);
  button.addEventListener('click', async () => {
    // The typography of the page is not that of a letter.
    const { ok } = await copyText((source.textContent ?? '').replace(/\u00a0/g, ' ').trim());
    if (!ok) getSelection()?.selectAllChildren(source);
    const said = ok ? words.copied : words.refused;
    shown.textContent = said;
    // Copied again, the same words must be said again.
    status.textContent = '';
    setTimeout(() => {
      status.textContent = said;
    }, 50);
  });
  button.addEventListener('blur', () => {
    shown.textContent = label;
  });
  return button;
}

function openNamed(place: HTMLElement): void {
  const named = place.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"] details`);
  if (named instanceof HTMLDetailsElement) named.open = true;
}
