import { useState } from 'preact/hooks';
import type { Outcome } from '#domain/outcome.ts';
import { useDrop } from '#islands/documents/use-drop.ts';
import { focusSoon } from '#platform/focus.ts';
import type { Examined, ImportProblem } from '#stores/brief-import.ts';
import type { ListProps } from './list-props.ts';
import { type Reading, ReadingNotice } from './ReadingNotice.tsx';

type Props = {
  kinds: ListProps['kinds'];
  editAddress: string;
  texts: ListProps['texts']['intake'];
  untitled: string;
  /** A brief was added to those of this browser. */
  onTaken: () => void;
};

const RESULTS = 'import-results';
const TITLE = 'import';
const INPUT = 'import-file';

/** Fetched when there is something to read: it brings all that knows what a brief looks like. */
const reader = () => import('#stores/brief-import.ts');

/** Reads briefs from files or pasted text: says what will happen, and does it when told to. */
export function ImportPanel({ kinds, editAddress, texts, untitled, onTaken }: Props) {
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [pasted, setPasted] = useState('');
  const ids = kinds.map(({ id }) => id);

  function readingOf(source: string, examined: Outcome<Examined, ImportProblem>): Reading {
    if (!examined.ok) return { is: 'problem', source, problem: examined.problem };
    const { incoming, title } = examined.value;
    return { is: 'read', source, incoming, title: title || untitled };
  }

  async function show(read: () => Promise<readonly Reading[]>) {
    const results = await read().catch((): Reading[] => [{ is: 'problem', source: '', problem: 'not-loaded' }]);
    setReadings(results);
    if (results.length > 0) focusSoon(RESULTS);
  }

  const readFiles = (files: readonly File[]) =>
    show(async () => {
      const { examineFile } = await reader();
      return Promise.all(files.map(async (file) => readingOf(file.name, await examineFile(file, ids))));
    });

  const { isOver, target } = useDrop(readFiles);

  const readPasted = () =>
    show(async () => {
      const { examineText } = await reader();
      return [readingOf(texts.pastedText, examineText(pasted, ids))];
    });

  async function choose({ currentTarget }: { currentTarget: HTMLInputElement }) {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again once it was put right.
    currentTarget.value = '';
    await readFiles(files);
  }

  async function takeIn(reading: Reading) {
    if (reading.is !== 'read') return;
    const { takeInBrief } = await reader();
    const taken: Reading = { is: 'taken', id: takeInBrief(reading.incoming), title: reading.title };
    setReadings((before) => before.map((each) => (each === reading ? taken : each)));
    setPasted('');
    onTaken();
    focusSoon(RESULTS);
  }

  function forget(reading: Reading) {
    setReadings((before) => before.filter((each) => each !== reading));
    focusSoon(TITLE);
  }

  return (
    <section class={isOver ? 'import over' : 'import'} aria-labelledby={TITLE} {...target}>
      <h3 id={TITLE} tabIndex={-1}>
        {texts.title}
      </h3>
      <p class="hint">{texts.text}</p>
      <p class="file">
        <input id={INPUT} type="file" accept=".json,application/json" multiple onChange={choose} />
        <label class="button quiet" for={INPUT}>
          {texts.choose}
        </label>
      </p>
      <details class="disclosure">
        <summary>{texts.paste}</summary>
        <div class="field">
          <label for="pasted">{texts.pasteLabel}</label>
          <textarea id="pasted" value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
          <p>
            <button class="button quiet" type="button" onClick={readPasted}>
              {texts.readPasted}
            </button>
          </p>
        </div>
      </details>
      <div id={RESULTS} tabIndex={-1} class="import-results">
        {readings.map((reading, index) => (
          <ReadingNotice
            key={index}
            reading={reading}
            texts={texts}
            editAddress={editAddress}
            onTake={() => takeIn(reading)}
            onForget={() => forget(reading)}
          />
        ))}
      </div>
    </section>
  );
}
