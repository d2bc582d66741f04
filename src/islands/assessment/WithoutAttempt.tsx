import type { ComponentProps } from 'preact';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import type { Fragment } from '#platform/fragment.ts';
import type { MergedAnswers } from './MergedAnswers.tsx';

type Props = Omit<ComponentProps<typeof MergedAnswers>, 'one' | 'other'> & { values: Fragment['values'] };

/** What stands in the place of questions where the address names no attempt: two that parted, or where one begins. */
export function WithoutAttempt({ values, ...page }: Props) {
  const { compare: one, with: other } = values;
  const { questionnaire, addresses, words } = page;
  const isPair = one !== undefined && other !== undefined;
  const part = usePart(isPair, () => import('./MergedAnswers.tsx'));
  if (isPair && part.status === 'there') return <part.content.MergedAnswers {...page} {...{ one, other }} />;
  if (isPair && part.status !== 'there') return <PartWaiting part={part} texts={page.texts} />;
  return (
    <>
      <h1>{questionnaire.title}</h1>
      <div class="notice">
        <p>{words.nothing}</p>
        <p class="actions">
          <a class="button" href={addresses.index}>
            {words.begin}
          </a>
        </p>
      </div>
    </>
  );
}
