import { useState } from 'preact/hooks';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import type { Addresses, Questionnaire, ResultTexts } from './props.ts';

type Props = { attempt: AttemptResult; texts: ResultTexts; addresses: Addresses };

/** All answers in words, folded; the questions are fetched when somebody opens it. */
export function AllAnswers({ attempt, texts, addresses }: Props) {
  const { dimensions, take } = texts.result;
  const [isOpen, setOpen] = useState(false);
  const part = usePart(isOpen, async () => {
    const [loaded, { AnswerList }] = await Promise.all([
      loadJson<Questionnaire>(`${addresses.data}${attempt.instrument}/questions.json`),
      import('./AnswerList.tsx'),
    ]);
    return loaded.ok ? { questionnaire: loaded.value, AnswerList } : null;
  });
  return (
    <details class="fold answers" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{dimensions.all}</summary>
      {part.status === 'there' && (
        <part.content.AnswerList attempt={attempt} questionnaire={part.content.questionnaire} texts={texts} />
      )}
      {part.status === 'failed' && <p role="alert">{take.failed.text}</p>}
    </details>
  );
}
