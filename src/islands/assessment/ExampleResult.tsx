import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import { LoadedResult } from './LoadedResult.tsx';
import type { ResultPageProps } from './props.ts';

/** The result of the example company; nothing of it is stored. */
export function ExampleResult(page: ResultPageProps) {
  const { title, texts, addresses } = page;
  const part = usePart(true, async () => {
    const loaded = await loadJson<{ result: AttemptResult }>(`${addresses.data}example.json`);
    return loaded.ok ? loaded.value.result : null;
  });
  if (part.status === 'there') {
    const result = part.content;
    return <LoadedResult shown={{ origin: 'example', result, date: result.finishedAt }} {...page} />;
  }
  return (
    <>
      <h1>{title}</h1>
      <PartWaiting part={part} texts={texts} />
    </>
  );
}
