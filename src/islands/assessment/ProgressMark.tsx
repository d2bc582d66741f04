import type { StepProgress } from '#domain/assessment/steps.ts';

type Props = { progress: readonly StepProgress[]; current: number };

const WIDTH = 420;
const GAP = 4;

/** A rule in as many pieces as there are pages, each filled as far as it is answered. The words stand beside it. */
export function ProgressMark({ progress, current }: Props) {
  const width = (WIDTH - GAP * (progress.length - 1)) / progress.length;
  return (
    <svg class="progress-mark" viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
      {progress.map((step, index) => {
        const x = index * (width + GAP);
        return (
          <g key={step.id}>
            <rect class="progress-rest" x={x} y="3" width={width} height="2" />
            <rect class="fill-ink" x={x} y="2" width={(width * (step.total - step.skipped)) / step.total} height="4" />
            {index === current && <rect class="fill-ink" x={x} y="0" width="3" height="8" />}
          </g>
        );
      })}
    </svg>
  );
}
