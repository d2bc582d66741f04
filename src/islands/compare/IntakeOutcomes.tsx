import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { focusElement } from '#platform/focus.ts';
import type { Intake } from '#stores/respondent-intake.ts';
import type { ComparedTexts } from './props.ts';
import { respondentName } from './respondent-name.ts';

type Props = {
  id: string;
  locale: Locale;
  texts: Pick<ComparedTexts, 'read' | 'roles' | 'modes' | 'documents'>;
  intakes: readonly Intake[];
};

/** So many names of what was added are told at once; more are folded. */
const MOST_NAMES = 6;

/** What came of each file or link: what was added, and why the others were not. */
export function IntakeOutcomes({ id, locale, texts, intakes }: Props) {
  const { read, documents } = texts;
  const isPlain = (intake: Intake) => intake.is === 'added' && intake.unsaved === undefined;
  const plain = intakes.filter(isPlain);
  const others = intakes.filter((intake) => !isPlain(intake));
  const added = intakes.filter(({ is }) => is === 'added').length;
  const refused = intakes.length - added;

  function sourceOf({ origin }: Intake): string {
    if (origin.is === 'file') return origin.name;
    return origin.is === 'link' ? fill(read.link, { n: origin.number }) : read.pasted;
  }

  function reasonOf(intake: Intake): string {
    if (intake.is === 'problem') return read.problems[intake.problem];
    if (intake.is === 'duplicate') {
      return fill(intake.differs ? read.differs : read.duplicate, {
        name: respondentName(intake.of.result, locale, texts),
      });
    }
    const name = respondentName(intake.respondent.result, locale, texts);
    if (intake.unsaved === undefined) return fill(read.taken, { name });
    return fill(read.unsaved, { name, reason: documents.failures[intake.unsaved].title });
  }

  const list = (shown: readonly Intake[]) => (
    <ul class="outcomes">
      {shown.map((intake, index) => (
        <li key={index}>
          <b>{sourceOf(intake)}</b>
          <span>{reasonOf(intake)}</span>
        </li>
      ))}
    </ul>
  );

  return (
    <div
      id={id}
      tabIndex={-1}
      class={others.length > 0 ? 'notice error' : 'notice'}
      role={others.length > 0 ? 'alert' : 'status'}
    >
      <h3>{fill(refused > 0 ? read.mixed : read.added, { added, refused })}</h3>
      {others.length > 0 && list(others)}
      {plain.length > 0 && plain.length <= MOST_NAMES && list(plain)}
      {plain.length > MOST_NAMES && (
        <details class="disclosure">
          <summary>{read.addedNames}</summary>
          {list(plain)}
        </details>
      )}
      {added > 0 && (
        <p class="button-row">
          <button class="button quiet" type="button" onClick={() => focusElement('comparison-title')}>
            {read.toComparison}
          </button>
        </p>
      )}
    </div>
  );
}
