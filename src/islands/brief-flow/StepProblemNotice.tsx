import { useEffect, useRef } from 'preact/hooks';
import type { TakeProblem } from '#stores/brief-flow.ts';
import { ApprovalChecks } from './ApprovalChecks.tsx';
import { useStepFlow } from './flow-context.ts';

type Props = {
  problem: TakeProblem;
  /** Changes with every try, so that a repeated one takes the focus again. */
  attempt: number;
  /** Where the form stands. */
  place: string;
};

/** Why a step was not taken, with what the checks have against it; takes the focus when it appears. */
export function StepProblemNotice({ problem, attempt, place }: Props) {
  const { texts } = useStepFlow();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [attempt]);
  return (
    <div class="notice error" role="alert" tabIndex={-1} ref={notice}>
      <h5>{texts.errorTitle}</h5>
      <p>{texts.problems[problem.is]}</p>
      {problem.is === 'errors' && <ApprovalChecks findings={problem.findings} place={place} />}
    </div>
  );
}
