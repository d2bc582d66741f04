import type { Outcome } from '#domain/outcome.ts';

// Written out, not made by `success` and `failure`: a page that only copies need not load what tools share.
const done = { ok: true, value: undefined } as const;
const refused = { ok: false, problem: 'refused' } as const;

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  // Outside an open modal dialogue nothing can be selected.
  (focused?.closest('dialog') ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/**
 * Copies text to the clipboard; call it straight from a click.
 *
 * `navigator.clipboard` exists on https only, so an intranet on plain http gets the older way.
 */
export async function copyText(text: string): Promise<Outcome<undefined, 'refused'>> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return done;
    }
  } catch {
    // Refused by permission or policy: the older way may still be open.
  }
  return copyBySelection(text) ? done : refused;
}
