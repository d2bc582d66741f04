import { useEffect, useRef } from 'preact/hooks';
import { focusElement } from '#platform/focus.ts';

/** A field, by the id of its element, and what is wrong with it. */
export type FieldProblem = { field: string; message: string };

type Props = {
  title: string;
  problems: readonly FieldProblem[];
  /** Changes with every try, so that a repeated one takes the focus again. */
  attempt: number;
};

/** What keeps a form from going on, each with a link to its field; takes the focus when it appears. */
export function ErrorSummary({ title, problems, attempt }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [attempt]);
  return (
    <div class="notice error" role="alert" tabIndex={-1} ref={notice}>
      <h2>{title}</h2>
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
