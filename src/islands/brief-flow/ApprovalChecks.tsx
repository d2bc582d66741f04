import type { Finding } from '#domain/brief/checks/finding.ts';
import { findingWords } from '#domain/brief/checks/finding-words.ts';
import { stateOf } from '#domain/brief/state.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { useStepFlow } from './flow-context.ts';
import { useCheckTexts } from './use-submit-checks.ts';

type Props = {
  findings: readonly Finding[];
  /** Where the form stands: the one that sends the brief back opens there too. */
  place: string;
};

/** What keeps a brief from being approved, and the step that opens its fields again with these remarks. */
export function ApprovalChecks({ findings, place }: Props) {
  const { brief, texts, begin } = useStepFlow();
  const part = useCheckTexts(findings.length > 0);
  if (findings.length === 0) return null;
  if (part.status !== 'there') {
    return <PartWaiting part={part} texts={{ ...texts, waiting: texts.submit.waiting }} />;
  }
  const { text, rejectWith, returnWith } = texts.approval;
  const words = findings.map((finding) => findingWords(finding, part.content));
  const remarks = words.map(({ title, repair }) => `${title}. ${repair}`).join('\n');
  const { paper } = stateOf(brief);
  if (paper === 'draft') return null;
  const back =
    paper === 'ready'
      ? { id: 'reject' as const, given: { 'reject.reason': remarks }, label: rejectWith }
      : { id: 'return' as const, given: { 'return.questions': remarks }, label: returnWith };
  return (
    <>
      <p>{text}</p>
      <ul>
        {words.map(({ title, repair }) => (
          <li key={title}>
            <b>{title}</b> {repair}
          </li>
        ))}
      </ul>
      <p class="actions">
        <button class="button quiet" type="button" onClick={() => begin({ id: back.id, place, given: back.given })}>
          {back.label}
        </button>
      </p>
    </>
  );
}
