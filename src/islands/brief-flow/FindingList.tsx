import type { Finding } from '#domain/brief/checks/finding.ts';
import { type CheckTexts, findingWords } from '#domain/brief/checks/finding-words.ts';
import { useStepFlow } from './flow-context.ts';

type Props = { findings: readonly Finding[]; words: CheckTexts };

/** What the checks found, each as a link to its field. */
export function FindingList({ findings, words }: Props) {
  const { onGoToField } = useStepFlow();
  return (
    <ul class="error-links">
      {findings.map((finding) => {
        const { title, repair } = findingWords(finding, words);
        return (
          <li key={`${finding.check} ${finding.field}`}>
            <button class="text-button" type="button" onClick={() => onGoToField(finding.field)}>
              {title}
            </button>{' '}
            <span class="hint">{repair}</span>
          </li>
        );
      })}
    </ul>
  );
}
