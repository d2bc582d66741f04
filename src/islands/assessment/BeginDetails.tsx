import type { BeginTexts } from './props.ts';

/** What may be said of an attempt beside mode and role; all of it may stay empty. */
export type Details = { unit: string; label: string; withoutBoss: boolean };

type Props = { texts: BeginTexts['begin']; details: Details; onChange: (details: Details) => void };

/** The optional part of the beginning, folded. */
export function BeginDetails({ texts, details, onChange }: Props) {
  const line = (key: 'unit' | 'label') => (
    <div class="field">
      <label for={`begin-${key}`}>{texts[key]}</label>
      <p class="hint" id={`begin-${key}-hint`}>
        {texts[`${key}Hint`]}
      </p>
      <input
        type="text"
        id={`begin-${key}`}
        maxLength={200}
        autocomplete="off"
        aria-describedby={`begin-${key}-hint`}
        value={details[key]}
        onInput={(event) => onChange({ ...details, [key]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <details class="more">
      <summary>{texts.more}</summary>
      {line('unit')}
      {line('label')}
      <label class="check">
        <input
          type="checkbox"
          checked={details.withoutBoss}
          aria-describedby="begin-boss-hint"
          onChange={(event) => onChange({ ...details, withoutBoss: event.currentTarget.checked })}
        />
        <span>{texts.withoutBoss}</span>
      </label>
      <p class="hint" id="begin-boss-hint">
        {texts.withoutBossHint}
      </p>
    </details>
  );
}
