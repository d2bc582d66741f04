import type { ResultTexts } from './props.ts';

type Props = { address: string; texts: ResultTexts['result']['take'] };

/** A link to a result, to be selected by hand where copying is not allowed, and what it gives away. */
export function ResultLink({ address, texts }: Props) {
  return (
    <div class="field result-link">
      <label for="result-link">{texts.linkTitle}</label>
      <p class="hint" id="result-link-note">
        {texts.linkNote}
      </p>
      <input
        id="result-link"
        type="text"
        readOnly={true}
        value={address}
        aria-describedby="result-link-note"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
