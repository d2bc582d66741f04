import { useState } from 'preact/hooks';
import type { StepId } from '#domain/brief/combined-steps.ts';
import { useFlow } from './flow-context.ts';
import { StepButtons } from './StepButtons.tsx';

/** Steps that are not needed every day, folded away. */
export function OtherSteps({ steps }: { steps: readonly StepId[] }) {
  const { texts } = useFlow();
  const [isOpen, setOpen] = useState(false);
  if (steps.length === 0) return null;
  return (
    <details class="flow-other" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.other}</summary>
      <p class="hint">{texts.otherText}</p>
      <StepButtons steps={steps} place="other" />
    </details>
  );
}
