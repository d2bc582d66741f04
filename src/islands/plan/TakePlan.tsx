import { useState } from 'preact/hooks';
import { fill, plural } from '#domain/i18n/message.ts';
import { type Action, isOpen } from '#domain/plan/action.ts';
import type { PlanFile } from './plan-files.ts';
import type { PlanProps, PlanWords } from './plan-props.ts';

type Props = Pick<PlanProps, 'locale' | 'texts'> & {
  take: PlanWords['take'];
  actions: readonly Action[];
  /** Makes the file, and gives its name. */
  download: (kind: PlanFile) => Promise<string>;
  /** Brings the page into the state in which it is printed. */
  onPrint: () => void;
};

type Progress = { is: 'idle' } | { is: 'saved'; name: string } | { is: 'failed' };

/** The plan as a file, in a calendar or on paper. */
export function TakePlan({ locale, texts, take, actions, download, onPrint }: Props) {
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });
  const open = actions.filter(isOpen);
  const dated = open.filter(({ due }) => due !== undefined).length;
  const undated = open.length - dated;

  async function offer(kind: PlanFile) {
    try {
      setProgress({ is: 'saved', name: await download(kind) });
    } catch {
      setProgress({ is: 'failed' });
    }
  }

  async function print() {
    const { printPage } = await import('#platform/print.ts');
    onPrint();
    // Once the page is drawn as it is to be printed.
    setTimeout(printPage);
  }

  const calendarNote =
    dated === 0
      ? take.calendarNone
      : [plural(locale, take.calendarFor, dated), undated > 0 && plural(locale, take.undated, undated)]
          .filter(Boolean)
          .join('; ');
  return (
    <section class="part screen-only" aria-labelledby="take-title">
      <h2 id="take-title">{take.title}</h2>
      <p class="hint">{take.text}</p>
      <ul class="take-list">
        <li>
          <button class="button quiet" type="button" onClick={() => offer('md')}>
            {take.markdown}
          </button>
          <span>{take.markdownFor}</span>
        </li>
        <li>
          <button class="button quiet" type="button" onClick={() => offer('csv')}>
            {take.csv}
          </button>
          <span>{take.csvFor}</span>
        </li>
        <li>
          <button
            class="button quiet"
            type="button"
            aria-disabled={dated === 0}
            aria-describedby="calendar-note"
            onClick={() => dated > 0 && offer('ics')}
          >
            {take.calendar}
          </button>
          <span id="calendar-note">{calendarNote}</span>
        </li>
        <li>
          <button class="button quiet" type="button" onClick={print}>
            {take.print}
          </button>
          <span>{take.printFor}</span>
        </li>
      </ul>
      <p class="hint" role="status">
        {progress.is === 'saved' && fill(take.saved, { name: progress.name })}
      </p>
      {progress.is === 'failed' && (
        <div class="notice error" role="alert">
          <h3>{texts.failed.title}</h3>
          <p>{texts.failed.text}</p>
        </div>
      )}
    </section>
  );
}
