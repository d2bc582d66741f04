import { useState } from 'preact/hooks';
import { copyText } from '#platform/clipboard.ts';
import type { ResultTexts } from './props.ts';

type Props = { sentence: string; texts: ResultTexts };

/** The result in one sentence that can be quoted, with a way to copy it. */
export function ResultQuote({ sentence, texts }: Props) {
  const { title, copy, copied, failed } = texts.result.quote;
  const [message, setMessage] = useState('');

  async function take() {
    setMessage('');
    const outcome = await copyText(sentence);
    setMessage(outcome.ok ? copied : failed);
  }

  return (
    <figure class="quote" aria-labelledby="quote">
      <figcaption class="eyebrow" id="quote">
        {title}
      </figcaption>
      <blockquote>
        <p>{sentence}</p>
      </blockquote>
      <p class="row-actions screen-only">
        <button class="text-button" type="button" onClick={take}>
          {copy}
        </button>
        <span class="said" role="status">
          {message}
        </span>
      </p>
    </figure>
  );
}
