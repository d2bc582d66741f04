import type { ComponentProps } from 'preact';
import type { Fragment } from '#platform/fragment.ts';
import { MergedAnswers } from './MergedAnswers.tsx';

type Props = Omit<ComponentProps<typeof MergedAnswers>, 'one' | 'other'> & { values: Fragment['values'] };

/** What stands in the place of questions where the address names no attempt: two that parted, or where one begins. */
export function WithoutAttempt({ values, ...page }: Props) {
  const { compare: one, with: other } = values;
  const { questionnaire, addresses, words } = page;
  if (one !== undefined && other !== undefined) return <MergedAnswers {...page} {...{ one, other }} />;
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
