import { fill } from '#domain/i18n/message.ts';
import type { QuestionProps } from './question.ts';

type Props = Pick<QuestionProps, 'id' | 'texts' | 'details' | 'onWhy'>;

/** Why a question is asked, with the chapter behind it; fetched when it is opened. */
export function WhyAsked({ id, texts, details, onWhy }: Props) {
  const content = details.status === 'there' ? details.content : null;
  const item = content?.items[id];
  const chapter = item && content?.chapters[item.guide];
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
          {content && chapter && <a href={chapter.address}>{fill(content.chapter, { title: chapter.title })}</a>}
        </p>
      )}
    </details>
  );
}
