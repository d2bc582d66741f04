import { useStore } from '#islands/parts/use-store.ts';
import { $slashKey, letSlashOpenSearch } from '#stores/shortcut-preference.ts';
import type { KeysProps } from './search-props.ts';

/** Switches the single key off that opens the search (WCAG 2.1.4), and says which keys work. */
export function SearchKeys({ texts }: KeysProps) {
  const key = useStore($slashKey);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={key === 'on'}
          aria-describedby="keys-hint"
          onChange={(event) => letSlashOpenSearch(event.currentTarget.checked)}
        />
        {texts.slash}
      </label>
      <p id="keys-hint" class="hint">
        {texts.hint}
      </p>
      <p role="status">{texts[key]}</p>
    </>
  );
}
