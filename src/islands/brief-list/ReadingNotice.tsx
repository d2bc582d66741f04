import type { Incoming } from '#domain/brief/incoming.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ListProps } from './list-props.ts';

type Texts = ListProps['texts']['intake'];

/** What came of one file or pasted text. */
export type Reading =
  | { is: 'problem'; source: string; problem: keyof Texts['problems'] }
  | { is: 'read'; source: string; incoming: Incoming; title: string }
  | { is: 'taken'; id: string; title: string };

type Props = {
  reading: Reading;
  texts: Texts;
  editAddress: string;
  onTake: () => void;
  onForget: () => void;
};

/** What is wrong with a file, what taking it in would do, or that it is here now. */
export function ReadingNotice({ reading, texts, editAddress, onTake, onForget }: Props) {
  if (reading.is === 'problem') {
    const { title, text } = texts.problems[reading.problem];
    return (
      <div class="notice error" role="alert">
        {reading.source !== '' && <p class="eyebrow">{reading.source}</p>}
        <h4>{title}</h4>
        <p>{text}</p>
      </div>
    );
  }
  if (reading.is === 'taken') {
    return (
      <div class="notice" role="status">
        <h4>{fill(texts.taken, { title: reading.title })}</h4>
        <p>
          <a href={`${editAddress}#${reading.id}`}>{texts.open}</a>
        </p>
      </div>
    );
  }
  const { incoming, source, title } = reading;
  return (
    <div class="notice" role="status">
      <p class="eyebrow">{source}</p>
      <h4>{title}</h4>
      <p>{texts.outcomes[incoming.is]}</p>
      <p class="actions">
        {incoming.is === 'same' ? (
          <a class="button quiet" href={`${editAddress}#${incoming.id}`}>
            {texts.open}
          </a>
        ) : (
          <>
            <button class="button" type="button" onClick={onTake}>
              {texts.take}
            </button>
            <button class="button quiet" type="button" onClick={onForget}>
              {texts.forget}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
