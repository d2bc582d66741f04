import type { StepProgress } from '#domain/assessment/steps.ts';
import { fill } from '#domain/i18n/message.ts';
import type { TakeTexts } from './props.ts';

type Props = {
  texts: TakeTexts['take'];
  titles: readonly string[];
  progress: readonly StepProgress[];
  current: number;
  onGo: (step: number) => void;
};

/** All pages with how far each is answered; the last leads to one's answers. */
export function TopicNav({ texts, titles, progress, current, onGo }: Props) {
  return (
    <nav class="topics" aria-label={texts.topics}>
      <ol>
        {progress.map((step, index) => (
          <li key={step.id}>
            <button type="button" aria-current={index === current ? 'step' : undefined} onClick={() => onGo(index)}>
              <span>{titles[index]}</span>{' '}
              <span class="count">{fill(texts.count, { answered: step.total - step.skipped, total: step.total })}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            aria-current={current === progress.length ? 'step' : undefined}
            onClick={() => onGo(progress.length)}
          >
            <span>{texts.check}</span>
          </button>
        </li>
      </ol>
    </nav>
  );
}
