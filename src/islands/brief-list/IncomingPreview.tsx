import type { ComponentChildren } from 'preact';
import type { HistoryWarning } from '#domain/brief/incoming-history.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Examined, TakeProblem } from '#stores/brief-import.ts';
import { CopyFacts } from './CopyFacts.tsx';
import type { IntakeTexts } from './intake-texts.ts';
import { stepName } from './problem-words.ts';

type Props = {
  examined: Examined;
  locale: Locale;
  texts: IntakeTexts;
  editAddress: string;
  /** Why the last attempt to take it in changed nothing. */
  refused: TakeProblem | null;
  onTake: () => void;
  /** Further things that can be done with it. */
  children?: ComponentChildren;
};

/** What taking in a brief from elsewhere would do: where it and the one here stand, and what is odd about it. */
export function IncomingPreview(props: Props) {
  const { examined, locale, texts, editAddress, refused, onTake, children } = props;
  const { brief, incoming, warnings } = examined;
  return (
    <>
      <CopyFacts label={texts.theirs} brief={brief} locale={locale} texts={texts} />
      {incoming.is !== 'new' && <CopyFacts label={texts.mine} brief={incoming.mine} locale={locale} texts={texts} />}
      <p>{texts.outcomes[incoming.is]}</p>
      {warnings.map((warning) => (
        <p class="intake-warning" key={warning.is}>
          <strong>{texts.warning}.</strong> {warningText(warning, examined, texts)}
        </p>
      ))}
      {refused !== null && (
        <p class="field-error" role="alert">
          {texts.notTaken[refused].title}. {texts.notTaken[refused].text}
        </p>
      )}
      <p class="actions">
        {incoming.is === 'same' || incoming.is === 'older' ? (
          <a class="button quiet" href={`${editAddress}#${incoming.mine.id}`}>
            {incoming.is === 'same' ? texts.open : texts.openMine}
          </a>
        ) : (
          <button class="button" type="button" onClick={onTake}>
            {texts.take[incoming.is]}
          </button>
        )}
        {children}
      </p>
    </>
  );
}

function warningText({ is, at }: HistoryWarning, { brief }: Examined, texts: IntakeTexts): string {
  const type = brief.events[at - 1]?.type ?? '';
  return fill(texts.warnings[is], { n: at, step: stepName(type, texts) });
}
