import { useState } from 'preact/hooks';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Outcome } from '#domain/outcome.ts';
import { useDrop } from '#islands/documents/use-drop.ts';
import { focusSoon } from '#platform/focus.ts';
import { loadJson } from '#platform/load-json.ts';
import type { Examined, ImportProblem } from '#stores/brief-import.ts';
import type { IntakeTexts } from './intake-texts.ts';
import type { ListProps } from './list-props.ts';
import type { Reading, ReadingNotice } from './ReadingNotice.tsx';

type Props = {
  locale: Locale;
  kinds: ListProps['kinds'];
  editAddress: string;
  /** Where the data of briefs lie. */
  dataAddress: string;
  texts: ListProps['texts']['intake'];
  untitled: string;
  /** A brief was added to those of this browser. */
  onTaken: () => void;
};

const RESULTS = 'import-results';
const TITLE = 'import';
const INPUT = 'import-file';

/** What is fetched when there is something to read: all that knows what a brief looks like, and the words for it. */
interface Reader {
  readonly store: typeof import('#stores/brief-import.ts');
  readonly Notice: typeof ReadingNotice;
  readonly words: IntakeTexts;
}

async function loadReader(dataAddress: string): Promise<Reader> {
  const [store, { ReadingNotice: Notice }, words] = await Promise.all([
    import('#stores/brief-import.ts'),
    import('./ReadingNotice.tsx'),
    loadJson<IntakeTexts>(`${dataAddress}intake.json`),
  ]);
  if (!words.ok) throw new Error('The words about briefs from files could not be loaded');
  return { store, Notice, words: words.value };
}

/** Reads briefs from files or pasted text: says what will happen, and does it when told to. */
export function ImportPanel({ locale, kinds, editAddress, dataAddress, texts, untitled, onTaken }: Props) {
  const [reader, setReader] = useState<Reader | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [pasted, setPasted] = useState('');
  const ids = kinds.map(({ id }) => id);

  function readingOf(source: string, examined: Outcome<Examined, ImportProblem>): Reading {
    if (!examined.ok) return { is: 'problem', source, problem: examined.problem };
    return { is: 'read', source, examined: examined.value, refused: null };
  }

  async function show(read: (store: Reader['store']) => Promise<readonly Reading[]>) {
    try {
      const loaded = reader ?? (await loadReader(dataAddress));
      setReader(loaded);
      setReadings(await read(loaded.store));
      setFailed(false);
    } catch {
      setReadings([]);
      setFailed(true);
    }
    focusSoon(RESULTS);
  }

  const readFiles = (files: readonly File[]) =>
    show(({ examineFile }) =>
      Promise.all(files.map(async (file) => readingOf(file.name, await examineFile(file, ids)))),
    );

  const { isOver, target } = useDrop(readFiles);

  const readPasted = () => show(async ({ examineText }) => [readingOf(texts.pastedText, examineText(pasted, ids))]);

  async function choose({ currentTarget }: { currentTarget: HTMLInputElement }) {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again once it was put right.
    currentTarget.value = '';
    if (files.length > 0) await readFiles(files);
  }

  function takeIn(reading: Reading) {
    if (reading.is !== 'read' || reader === null) return;
    const outcome = reader.store.takeInBrief(reading.examined);
    const next: Reading = outcome.ok
      ? { is: 'taken', taken: outcome.value, brief: reading.examined.brief }
      : { ...reading, refused: outcome.problem };
    setReadings((before) => before.map((each) => (each === reading ? next : each)));
    if (!outcome.ok) return;
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
        {isFailed && (
          <div class="notice error" role="alert">
            <h4>{texts.notLoaded.title}</h4>
            <p>{texts.notLoaded.text}</p>
          </div>
        )}
        {reader !== null &&
          readings.map((reading, index) => (
            <reader.Notice
              key={index}
              {...{ reading, untitled, locale, editAddress }}
              texts={reader.words}
              onTake={() => takeIn(reading)}
              onForget={() => forget(reading)}
            />
          ))}
      </div>
    </section>
  );
}
