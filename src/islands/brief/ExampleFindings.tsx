import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import type { Finding } from '#domain/brief/checks/finding.ts';
import { type CheckTexts, findingWords } from '#domain/brief/checks/finding-words.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import { type LoadingTexts, PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { loadJson } from '#platform/load-json.ts';
import type { ExampleTexts } from './place-props.ts';

type Props = {
  brief: Brief;
  form: BriefForm;
  limit: StandingLimit;
  words: ExampleTexts;
  /** Where the data of briefs lie. */
  data: string;
  waiting: LoadingTexts;
};

/** What the checks say of a draft that nobody has handed over, as on the day when it was written. */
export function ExampleFindings({ brief, form, limit, words, data, waiting }: Props) {
  const part = usePart(true, async () => {
    const [{ checkTools }, texts] = await Promise.all([
      import('./check-tools.ts'),
      loadJson<CheckTexts>(`${data}checks.json`),
    ]);
    return texts.ok ? { findingsOf: checkTools.findingsOf, texts: texts.value } : null;
  });
  if (part.status !== 'there') return <PartWaiting part={part} texts={waiting} />;
  const { findingsOf, texts } = part.content;
  const found = findingsOf(brief, { form, limit, today: brief.createdAt.slice(0, 10) }).toSorted(heaviestFirst);
  return (
    <section class="panel" aria-labelledby="example-findings">
      <h2 id="example-findings">{words.found}</h2>
      <p class="hint">{words.foundText}</p>
      <ol class="example-findings">
        {found.map((finding) => {
          const { title, repair } = findingWords(finding, texts);
          return (
            <li key={`${finding.check} ${finding.field}`}>
              <p>
                <b>{title}</b>
              </p>
              <p class="hint">{repair}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const WEIGHT = { E: 0, W: 1, H: 2 };

/** What keeps it from being submitted, then from being approved, then what asks for a reason, then hints. */
function heaviestFirst(one: Finding, other: Finding): number {
  return weightOf(one) - weightOf(other);
}

function weightOf({ submit, approve }: Finding): number {
  return (submit === null ? 3 : WEIGHT[submit]) * 4 + (approve === null ? 3 : WEIGHT[approve]);
}
