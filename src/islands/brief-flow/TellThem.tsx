import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '#platform/clipboard.ts';
import { useFlow } from './flow-context.ts';

type Props = { title: string; text: string };

/** A sentence that is ready to be sent by other ways, with a button that copies it. */
export function TellThem({ title, text }: Props) {
  const { texts } = useFlow();
  const [said, say] = useState('');
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => say(''), [text]);

  async function copy() {
    const copied = await copyText(text);
    say(copied.ok ? texts.copied : texts.notCopied);
    const selection = getSelection();
    if (!copied.ok && sentence.current) selection?.selectAllChildren(sentence.current);
  }

  return (
    <div class="flow-tell">
      <p class="label">{title}</p>
      <p class="flow-sentence" ref={sentence}>
        {text}
      </p>
      <p class="row-actions">
        <button class="text-button" type="button" aria-label={`${texts.copy}: ${title}`} onClick={copy}>
          {texts.copy}
        </button>
        <span class="hint" role="status">
          {said}
        </span>
      </p>
    </div>
  );
}
