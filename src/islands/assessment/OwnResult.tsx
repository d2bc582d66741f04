import { Waiting } from '#islands/parts/Waiting.tsx';
import { assessments } from '#stores/assessments.ts';
import { LoadedResult } from './LoadedResult.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import type { ResultPageProps } from './props.ts';
import { useAttempt } from './use-attempt.ts';

/** The result of an attempt of this browser, or why there is none. */
export function OwnResult({ id, ...page }: ResultPageProps & { id: string }) {
  const { title, texts, addresses } = page;
  const loaded = useAttempt(id);

  if (loaded?.ok) {
    const { startedAt, ...result } = loaded.value;
    return (
      <LoadedResult
        shown={{ origin: result.copyOf === undefined ? 'own' : 'kept', result, date: result.finishedAt ?? startedAt }}
        {...page}
      />
    );
  }
  return (
    <>
      <h1>{title}</h1>
      {loaded === null ? (
        <Waiting text={texts.waiting} />
      ) : (
        <ProblemNotice
          {...{ id, addresses, texts }}
          problem={loaded.problem}
          onRestore={() => {
            const restored = assessments.restore(id);
            if (restored.ok) location.replace(`#${restored.value}`);
          }}
        />
      )}
    </>
  );
}
