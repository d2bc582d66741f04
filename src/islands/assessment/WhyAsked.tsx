import { fill } from '#domain/i18n/message.ts';
import type { QuestionProps } from './question.ts';

type Props = Pick<QuestionProps, 'id' | 'texts' | 'details' | 'onWhy'>;

/** Why a question is asked, with the chapter behind it; fetched when it is opened. */
export function WhyAsked({ id, texts, details, onWhy }: Props) {
  const item = details.status === 'there' ? details.content.items[id] : undefined;
  const chapter = details.status === 'there' && item ? details.content.chapters[item.guide] : undefined;
  return (
    <details class="why" onToggle={onWhy}>
      <summary>{texts.take.why}</summary>
      {details.status === 'failed' ? (
        <p role="alert">
          {texts.partFailed}{' '}
          <button class="text-button" type="button" onClick={details.retry}>
            {texts.partRetry}
          </button>
        </p>
      ) : (
        <p>
          {item?.why ?? texts.waiting}{' '}
          {chapter && <a href={chapter.address}>{fill(texts.take.chapter, { title: chapter.title })}</a>}
        </p>
      )}
    </details>
  );
}
