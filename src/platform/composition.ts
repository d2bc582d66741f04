/** Tells whether a person is composing a character with an input method editor. */
export interface CompositionWatch {
  isComposing(): boolean;
  stop(): void;
}

/**
 * Follows compositions anywhere on the page; `onEnd` runs after each.
 *
 * Some browsers send no end when the field vanishes: input outside a composition counts as one, and so does leaving a field.
 */
export function watchComposition(onEnd: () => void): CompositionWatch {
  if (typeof document === 'undefined') return { isComposing: () => false, stop: () => {} };
  let composing = false;
  const begin = () => {
    composing = true;
  };
  const end = () => {
    if (!composing) return;
    composing = false;
    onEnd();
  };
  const endByInput = (event: Event) => {
    if ('isComposing' in event && event.isComposing === false) end();
  };
  document.addEventListener('compositionstart', begin);
  document.addEventListener('compositionend', end);
  document.addEventListener('focusout', end);
  document.addEventListener('input', endByInput);
  return {
    isComposing: () => composing,
    stop() {
      document.removeEventListener('compositionstart', begin);
      document.removeEventListener('compositionend', end);
      document.removeEventListener('focusout', end);
      document.removeEventListener('input', endByInput);
    },
  };
}
