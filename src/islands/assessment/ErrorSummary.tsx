import { useEffect, useRef } from 'preact/hooks';
import { focusElement } from '#platform/focus.ts';

/** A field, by the id of its element, and what is wrong with it. */
export type FieldProblem = { field: string; message: string };

type Props = {
  title: string;
  problems: readonly FieldProblem[];
  /** Changes with every try, so that a repeated one takes the focus again. */
  attempt: number;
  /** The level that headings have where the form stands. */
  heading?: 'h2' | 'h5';
};

/** What keeps a form from going on, each with a link to its field; takes the focus when it appears. */
export function ErrorSummary({ title, problems, attempt, heading: Heading = 'h2' }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [attempt]);
  return (
    <div class="notice error" role="alert" tabIndex={-1} ref={notice}>
      <Heading>{title}</Heading>
      <ul class="error-links">
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                focusElement(field);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
