import { fill } from '#domain/i18n/message.ts';
import type { ListProps } from './list-props.ts';

type Props = {
  /** Whether anything was asked for: else the list holds nothing but an archive. */
  isNarrowed: boolean;
  /** How many there are in the archive of what was asked for; 0 when that is what is looked at. */
  inArchive: number;
  texts: ListProps['texts']['briefs'];
  onAll: () => void;
  onArchive: () => void;
};

/** No brief fits: what to try instead. */
export function NothingFound({ isNarrowed, inArchive, texts, onAll, onArchive }: Props) {
  return (
    <div class="notice">
      {isNarrowed ? (
        <>
          <h3>{texts.notFound.title}</h3>
          <p>{texts.notFound.text}</p>
        </>
      ) : (
        <p>{texts.empty}</p>
      )}
      <p class="actions">
        {isNarrowed && (
          <button class="button" type="button" onClick={onAll}>
            {texts.showAll}
          </button>
        )}
        {inArchive > 0 && (
          <button class="button quiet" type="button" onClick={onArchive}>
            {fill(texts.inArchive, { n: inArchive })}
          </button>
        )}
      </p>
    </div>
  );
}
