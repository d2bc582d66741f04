type Option<Value extends string> = { value: Value; label: string; hint?: string };

type Props<Value extends string> = {
  id: string;
  legend: string;
  hint?: string;
  error: string | undefined;
  options: readonly Option<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
};

/** One question with its radios, one below the other. */
export function RadioField<Value extends string>({ id, legend, hint, error, options, chosen, onChoose }: Props<Value>) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="field" id={id} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="choices">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input type="radio" name={id} checked={chosen === option.value} onChange={() => onChoose(option.value)} />
            <span>
              <span class="choice-name">{option.label}</span>
              {option.hint && <span class="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
