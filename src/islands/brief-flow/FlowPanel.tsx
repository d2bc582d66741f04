import { useMemo, useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import type { StepId } from '#domain/brief/combined-steps.ts';
import { flowValues } from '#domain/brief/flow-words.ts';
import { kindOf } from '#domain/brief/form.ts';
import { nextSteps } from '#domain/brief/next-steps.ts';
import { silencesOf } from '#domain/brief/silence.ts';
import { waitsOf } from '#domain/brief/situation.ts';
import { titleOf } from '#domain/brief/title.ts';
import { fill } from '#domain/i18n/message.ts';
import { focusSoon } from '#platform/focus.ts';
import { readFragment } from '#platform/fragment.ts';
import { historyState, replaceHistory } from '#platform/page-history.ts';
import { today } from '#platform/today.ts';
import {
  FlowContext,
  type FlowProps,
  type FlowTools,
  type OpenForm,
  PANEL_HEADING,
  stepButtonId,
} from './flow-context.ts';
import { InitiatorChoice } from './InitiatorChoice.tsx';
import { ClosedObjections } from './Objections.tsx';
import { OtherSteps } from './OtherSteps.tsx';
import { SideSteps } from './SideSteps.tsx';
import { Silences } from './Silences.tsx';
import { StandingLine } from './StandingLine.tsx';
import { Unconfirmed } from './Unconfirmed.tsx';

/** Where a brief stands, what each side can do now, and the forms in which that is recorded. */
export function FlowPanel({ isNew, ...props }: FlowProps) {
  const { brief, form, limit, silenceDays, locale, texts } = props;
  const [open, setOpen] = useState<OpenForm | null>(null);
  const [said, say] = useState('');
  const day = today();
  const next = nextSteps(brief, { limit, silenceDays, today: day });
  const title = titleOf(brief, kindOf(form, brief.kind)?.title ?? brief.kind);
  const values = useMemo(
    () => flowValues(brief, { title, limit, silenceDays, locale }, texts),
    [brief.number, brief.fields, brief.initiator, title, texts],
  );

  function turnText(taken: Brief): string {
    const from = waitsOf(taken, limit)[0]?.from ?? null;
    return from === null ? texts.nothingWaits : fill(texts.turnOf, { by: texts.roles[from].by });
  }

  const tools: FlowTools = {
    ...props,
    values,
    today: day,
    open,
    begin(next) {
      say('');
      setOpen(next);
    },
    close() {
      setOpen(null);
      if (open !== null) focusSoon(stepButtonId(open));
    },
    onTaken(id: StepId, taken: Brief) {
      // The first step may have stored the brief: from now on the address names it.
      if (isNew && readFragment().id !== taken.id) replaceHistory(historyState(), taken.id);
      setOpen(null);
      focusSoon(PANEL_HEADING);
      setTimeout(() => say(`${texts.steps[id].done}. ${turnText(taken)}`), 100);
    },
  };

  return (
    <FlowContext.Provider value={tools}>
      <div class="flow">
        <p class="flow-said" role="status">
          {said}
        </p>
        <StandingLine />
        <InitiatorChoice />
        <Silences silences={silencesOf(brief, day)} />
        {next.sides.map((side) => (
          <SideSteps key={side.role} side={side} decisions={next.decisions} />
        ))}
        <Unconfirmed events={next.unconfirmed} />
        <ClosedObjections />
        <OtherSteps steps={next.rare} />
        <section class="flow-limits" aria-labelledby="flow-limits">
          <h3 id="flow-limits">{texts.limits.title}</h3>
          <p class="hint">{texts.limits.text}</p>
        </section>
      </div>
    </FlowContext.Provider>
  );
}
