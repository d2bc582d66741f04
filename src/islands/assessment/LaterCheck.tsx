import type { ComponentProps } from 'preact';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { type Part, usePart } from '#islands/parts/use-part.ts';
import type { CheckAnswers } from './CheckAnswers.tsx';
import type { QuestionDetails } from './props.ts';

type Props = Omit<ComponentProps<typeof CheckAnswers>, 'details'> & { details: Part<QuestionDetails> };

/** One's answers to look over; loaded when a person gets there. */
export function LaterCheck({ details, ...rest }: Props) {
  const part = usePart(true, () => import('./CheckAnswers.tsx'));
  if (details.status !== 'there') return <PartWaiting part={details} texts={rest.texts} />;
  if (part.status !== 'there') return <PartWaiting part={part} texts={rest.texts} />;
  return <part.content.CheckAnswers details={details.content} {...rest} />;
}
