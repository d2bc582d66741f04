import { useState } from 'preact/hooks';
import { BRIEF_LIMIT_BYTES } from '#domain/brief/brief-file.ts';
import type { Incoming } from '#domain/brief/incoming.ts';
import { titleOf } from '#domain/brief/title.ts';
import { fill } from '#domain/i18n/message.ts';
import { chooseFile, readFile } from '#platform/files.ts';
import { focusSoon } from '#platform/focus.ts';
import { examineBriefFile, takeInBrief } from '#stores/brief-import.ts';
import type { ListProps } from './BriefList.tsx';

type Texts = ListProps['texts']['intake'];
type Props = { kinds: ListProps['kinds']; editAddress: string; texts: Texts; untitled: string };

/** What came of one file or pasted text. */
type Reading =
  | { is: 'problem'; source: string; problem: keyof Texts['problems'] }
  | { is: 'read'; source: string; incoming: Incoming }
  | { is: 'taken'; id: string; title: string };

const RESULTS = 'import-results';

/** Reads briefs from files or pasted text: says what will happen, and does it when told to. */
export function ImportPanel({ kinds, editAddress, texts, untitled }: Props) {
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  const ids = kinds.map(({ id }) => id);

  function examine(source: string, text: string): Reading {
    const examined = examineBriefFile(text, ids);
    if (!examined.ok) return { is: 'problem', source, problem: examined.problem };
    return { is: 'read', source, incoming: examined.value };
  }

  async function readAll(files: readonly File[]) {
    const results = files.map(async (file): Promise<Reading> => {
      const read = await readFile(file, BRIEF_LIMIT_BYTES);
      return read.ok ? examine(file.name, read.value.text) : { is: 'problem', source: file.name, problem: read.problem };
    });
    show(await Promise.all(results));
  }

  function show(results: readonly Reading[]) {
    setReadings(results);
    if (results.length > 0) focusSoon(RESULTS);
  }

  async function choose() {
    const file = await chooseFile('.json,application/json');
    if (file) await readAll([file]);
  }

  function readPasted() {
    show([examine(texts.pastedText, pasted)]);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    readAll([...(event.dataTransfer?.files ?? [])]);
  }

  function takeIn(reading: Reading) {
    if (reading.is !== 'read') return;
    const { incoming } = reading;
    const taken: Reading = { is: 'taken', id: takeInBrief(incoming), title: titleOf(incoming.brief, untitled) };
    setReadings((before) => before.map((each) => (each === reading ? taken : each)));
    setPasted('');
    focusSoon(RESULTS);
  }

  const forget = (reading: Reading) => {
    setReadings((before) => before.filter((each) => each !== reading));
    focusSoon('import');
  };

  return (
    <section
      class={isOver ? 'import over' : 'import'}
      aria-labelledby="import"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3 id="import" tabIndex={-1}>
        {texts.title}
      </h3>
      <p class="hint">{texts.text}</p>
      <p>
        <button class="button quiet" type="button" onClick={choose}>
          {texts.choose}
        </button>
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
            // biome-ignore lint/suspicious/noArrayIndexKey: readings keep their places
            key={index}
            reading={reading}
            texts={texts}
            untitled={untitled}
            editAddress={editAddress}
            onTake={() => takeIn(reading)}
            onForget={() => forget(reading)}
          />
        ))}
      </div>
    </section>
  );
}

type NoticeProps = {
  reading: Reading;
  texts: Texts;
  untitled: string;
  editAddress: string;
  onTake: () => void;
  onForget: () => void;
};

/** What is wrong with a file, what taking it in would do, or that it is here now. */
function ReadingNotice({ reading, texts, untitled, editAddress, onTake, onForget }: NoticeProps) {
  if (reading.is === 'problem') {
    const { title, text } = texts.problems[reading.problem];
    return (
      <div class="notice error" role="alert">
        <p class="eyebrow">{reading.source}</p>
        <h4>{title}</h4>
        <p>{text}</p>
      </div>
    );
  }
  if (reading.is === 'taken') {
    return (
      <div class="notice" role="status">
        <h4>{fill(texts.taken, { title: reading.title })}</h4>
        <p>
          <a href={`${editAddress}#${reading.id}`}>{texts.open}</a>
        </p>
      </div>
    );
  }
  const { incoming, source } = reading;
  const title = titleOf(incoming.brief, untitled);
  return (
    <div class="notice" role="status">
      <p class="eyebrow">{source}</p>
      <h4>{title}</h4>
      <p>{texts.outcomes[incoming.is]}</p>
      <p class="actions">
        {incoming.is === 'same' ? (
          <a class="button quiet" href={`${editAddress}#${incoming.id}`}>
            {texts.open}
          </a>
        ) : (
          <button class="button" type="button" onClick={onTake}>
            {texts.take}
          </button>
        )}
        <button class="button quiet" type="button" onClick={onForget}>
          {texts.forget}
        </button>
      </p>
    </div>
  );
}
