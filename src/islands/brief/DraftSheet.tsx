import { useRef, useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { type BriefForm, kindOf } from '#domain/brief/form.ts';
import { type MissingField, missingByField } from '#domain/brief/missing.ts';
import { type FormPart as Part, partState } from '#domain/brief/parts.ts';
import { pathLabel } from '#domain/brief/path-label.ts';
import { missingFields } from '#domain/brief/required.ts';
import { fill } from '#domain/i18n/message.ts';
import { today } from '#platform/today.ts';
import { useEditor } from './editor-context.ts';
import { FormField } from './FormField.tsx';
import { FormPart } from './FormPart.tsx';
import { MissingSummary } from './MissingSummary.tsx';
import { PartNav } from './PartNav.tsx';
import { useChecks } from './use-checks.ts';
import type { Folds } from './use-folds.ts';
import type { Refusal } from './use-tools.ts';

type Props = {
  brief: Brief;
  form: BriefForm;
  /** The parts that are shown, and all fields that there are. */
  parts: readonly Part[];
  fields: readonly Part['fields'][number][];
  folds: Folds;
  refusal: Refusal | null;
  address: string;
  data: string;
  onGo: (path: string) => void;
};

/** A brief that may be written in: its parts, what is still missing, and what the checks say. */
export function DraftSheet({ brief, form, parts, fields, folds, refusal, address, data, onGo }: Props) {
  const { limit, texts } = useEditor();
  const { kind, mode } = brief;
  const [current, setCurrent] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const missing = missingFields(brief, form, 'approve', limit);
  const states = parts.map((part) => ({ part, state: partState(brief, part, missing, limit) }));
  const customer = mode === 'short' ? fields.find((field) => field.id === 'customer') : undefined;
  const { checks, notes, leave, move, checkAll } = useChecks({
    ...{ brief, parts, data },
    check: (tools, latest) => tools.findingsOf(latest, { form, limit, today: today() }),
  });
  const entered = useRef<Element | null>(null);

  function enter(target: Element) {
    const part = target.closest('[data-part]')?.getAttribute('data-part') ?? null;
    const field = target.closest('.field');
    if (current !== null && part !== current) leave(current);
    else if (field !== entered.current) move();
    entered.current = field;
    setCurrent(part);
  }

  async function askCheck() {
    await checkAll();
    setAsked((before) => before + 1);
  }

  return (
    <>
      <PartNav parts={states} current={current} address={address} />
      <form
        class="sheet"
        noValidate
        aria-label={texts.form}
        onSubmit={(event) => event.preventDefault()}
        onFocusIn={({ target }) => enter(target as Element)}
        onFocusOut={({ relatedTarget, currentTarget }) => {
          const isOut = relatedTarget instanceof Element && !currentTarget.contains(relatedTarget);
          if (isOut && current !== null) leave(current);
        }}
      >
        {customer && <FormField brief={brief} field={customer} isQuestion={false} notes={notes.get('customer')} />}
        {states.map(({ part, state }) => (
          <FormPart
            key={part.id}
            brief={brief}
            part={part}
            state={state}
            isOpen={mode === 'short' ? null : folds.isOpen(part.id)}
            onToggle={() => folds.toggle(part.id)}
            example={fill(texts.example, { example: kindOf(form, kind)?.deliverable ?? '—' })}
            refusal={refusal}
            notes={notes}
          />
        ))}
      </form>
      <aside class="missing" aria-labelledby="missing-title">
        {checks.is === 'spoken' && asked > 0 ? (
          <checks.tools.Summary
            {...{ findings: checks.findings, kept: brief.kept, texts: checks.texts, address, asked, onGo }}
            labelOf={(path) => pathLabel(fields, path)}
          />
        ) : (
          <MissingSummary
            missing={missingByField(missing, fields)}
            address={address}
            onGo={(field: MissingField) => onGo(field.path)}
          />
        )}
        {checks.is === 'failed' && <p role="alert">{texts.partFailed}</p>}
        <p class="check-ask">
          <button class="button quiet" type="button" aria-disabled={checks.is === 'loading'} onClick={askCheck}>
            {asked > 0 ? texts.check.again : texts.check.ask}
          </button>
        </p>
      </aside>
    </>
  );
}
