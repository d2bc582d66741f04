import type { PaperDraft } from '#stores/paper-draft.ts';
import type { ComparedTexts } from './props.ts';

type Props = {
  texts: ComparedTexts['paper'];
  draft: PaperDraft;
  onChange: (part: Partial<PaperDraft>) => void;
};

/** What may stand on a sheet beside its answers, folded: all of it may stay empty. */
export function PaperDetails({ texts, draft, onChange }: Props) {
  const line = (key: 'unit' | 'label') => (
    <div>
      <label for={`paper-${key}`}>{texts[key]}</label>
      <input
        type="text"
        id={`paper-${key}`}
        maxLength={200}
        autocomplete="off"
        value={draft[key]}
        onInput={({ currentTarget }) => onChange({ [key]: currentTarget.value })}
      />
    </div>
  );
  return (
    <details class="disclosure">
      <summary>{texts.more}</summary>
      <div class="pair field">
        {line('unit')}
        {line('label')}
        <div>
          <label for="paper-date">{texts.date}</label>
          <input
            type="date"
            id="paper-date"
            value={draft.date}
            onInput={({ currentTarget }) => onChange({ date: currentTarget.value })}
          />
        </div>
      </div>
    </details>
  );
}
