import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { focusSoon } from '#platform/focus.ts';
import { hasPaperDraft } from '#stores/paper-draft-presence.ts';
import type { Intake, IntakeContext } from '#stores/respondent-intake.ts';
import { DropZone } from './DropZone.tsx';
import type { IntakeOutcomes } from './IntakeOutcomes.tsx';
import type { OwnResults } from './OwnResults.tsx';
import type { PaperEntry } from './PaperEntry.tsx';
import type { PageProps } from './props.ts';
import { loadWords } from './words.ts';

const OUTCOMES = 'outcomes';
/** Room for several links, or the text of one file. */
const PASTED_LENGTH = 50_000;

type PropsOf<Component> = Component extends FunctionComponent<infer Props> ? Props : never;

/** What stands under the ways of adding, with the program that draws it: each is fetched when it is wanted. */
type Shown =
  | { is: 'nothing' }
  | { is: 'reading' }
  | { is: 'failed'; again: () => void }
  | { is: 'outcomes'; Part: typeof IntakeOutcomes; props: PropsOf<typeof IntakeOutcomes> }
  | { is: 'own'; Part: typeof OwnResults; props: PropsOf<typeof OwnResults> }
  | { is: 'paper'; Part: typeof PaperEntry; props: PropsOf<typeof PaperEntry> };

type Props = PageProps & {
  /** Something is about to be added: what shows it will be needed. */
  onWanted: () => void;
};

/** The ways into the comparison: files, links, one's own results, paper. */
export function AddPanel({ locale, addresses, texts, onWanted }: Props) {
  const { add } = texts;
  const [shown, setShown] = useState<Shown>({ is: 'nothing' });
  const [pasted, setPasted] = useState('');

  /** Shows what `load` gives, or that it could not be had. */
  async function show(load: () => Promise<Shown>) {
    setShown({ is: 'reading' });
    onWanted();
    try {
      setShown(await load());
    } catch {
      setShown({ is: 'failed', again: () => void show(load) });
    }
  }

  const read = (take: (context: IntakeContext) => Promise<readonly Intake[]>) =>
    show(async () => {
      const [{ IntakeOutcomes }, { bank, texts: words }] = await Promise.all([
        import('./IntakeOutcomes.tsx'),
        loadWords(addresses.data),
      ]);
      const intakes = await take({ bank, locale });
      if (intakes.every(({ is }) => is !== 'problem')) setPasted('');
      focusSoon(OUTCOMES);
      return { is: 'outcomes', Part: IntakeOutcomes, props: { id: OUTCOMES, locale, texts: words, intakes } };
    });

  const readFiles = (files: readonly File[]) =>
    read(async (context) => {
      const { takeInFiles } = await import('#stores/respondent-intake.ts');
      return takeInFiles(files, context);
    });

  const readPasted = () =>
    read(async (context) => {
      const { takeInText } = await import('#stores/respondent-intake.ts');
      return takeInText(pasted, context);
    });

  const showOwn = () =>
    show(async () => {
      const [{ OwnResults }, words] = await Promise.all([import('./OwnResults.tsx'), loadWords(addresses.data)]);
      focusSoon('own-results');
      return { is: 'own', Part: OwnResults, props: { id: 'own-results', title: add.own, locale, words } };
    });

  const showPaper = () =>
    show(async () => {
      const [{ PaperEntry }, words] = await Promise.all([import('./PaperEntry.tsx'), loadWords(addresses.data)]);
      focusSoon('paper-title');
      const onClose = () => {
        setShown({ is: 'nothing' });
        focusSoon('add-title');
      };
      return { is: 'paper', Part: PaperEntry, props: { locale, words, onClose } };
    });

  return (
    <section class="compare-part on-screen" aria-labelledby="add-title">
      <h2 id="add-title" tabIndex={-1}>
        {add.title}
      </h2>
      <div>
        <DropZone texts={add} onFiles={readFiles}>
          <button class="button quiet" type="button" onClick={showPaper}>
            {shown.is !== 'paper' && hasPaperDraft() ? add.paperDraft : add.paper}
          </button>
          <button class="button quiet" type="button" onClick={showOwn}>
            {add.own}
          </button>
        </DropZone>
        <details class="disclosure">
          <summary>{add.paste}</summary>
          <div class="field">
            <label for="pasted">{add.pasteLabel}</label>
            <p class="hint" id="pasted-hint">
              {add.pasteHint}
            </p>
            <textarea
              id="pasted"
              aria-describedby="pasted-hint"
              maxLength={PASTED_LENGTH}
              value={pasted}
              onInput={({ currentTarget }) => setPasted(currentTarget.value)}
            />
            <p class="button-row">
              <button class="button quiet" type="button" onClick={readPasted}>
                {add.read}
              </button>
            </p>
          </div>
        </details>
        <p role="status">{shown.is === 'reading' && add.reading}</p>
        {shown.is === 'failed' && (
          <div class="notice error" role="alert">
            <p>{add.failed}</p>
            <p class="button-row">
              <button class="button quiet" type="button" onClick={shown.again}>
                {add.again}
              </button>
            </p>
          </div>
        )}
        {shown.is === 'outcomes' && <shown.Part {...shown.props} />}
        {shown.is === 'own' && <shown.Part {...shown.props} />}
        {shown.is === 'paper' && <shown.Part {...shown.props} />}
      </div>
    </section>
  );
}
