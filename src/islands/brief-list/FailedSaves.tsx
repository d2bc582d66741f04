import { toBriefFile } from '#domain/brief/brief-file.ts';
import { titleOf } from '#domain/brief/title.ts';
import { fileName } from '#domain/text/file-name.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { downloadFile } from '#platform/files.ts';
import { briefs } from '#stores/briefs.ts';
import type { ListProps } from './list-props.ts';

type Props = { texts: ListProps['texts'] };

/** Briefs that are on this page and could not be stored: an alert for each, with the ways to keep it. */
export function FailedSaves({ texts }: Props) {
  const documents = useStore(briefs.$documents);
  const saving = useStore(briefs.$saving);
  const { documents: words, briefs: list } = texts;
  return (
    <>
      {Object.entries(saving).map(([id, state]) => {
        const loaded = documents[id];
        if (state.status !== 'failed' || !loaded?.ok) return null;
        const title = titleOf(loaded.value, list.untitled);
        const file = `${JSON.stringify(toBriefFile(loaded.value), null, 2)}\n`;
        return (
          <div class="notice error" role="alert" key={id}>
            <h3>
              {title}: {words.failures[state.reason].title}
            </h3>
            <p>{words.failures[state.reason].text}</p>
            <p class="actions">
              <button
                class="button"
                type="button"
                onClick={() => downloadFile(fileName({ title, extension: 'brief.json' }), file, 'application/json')}
              >
                {words.downloadNow}
              </button>
              <button class="button quiet" type="button" onClick={() => briefs.retry(id)}>
                {words.retry}
              </button>
            </p>
          </div>
        );
      })}
    </>
  );
}
