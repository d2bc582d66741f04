import { useState } from 'preact/hooks';
import { basesFor, partsOfStep, type StepId } from '#domain/brief/combined-steps.ts';
import { ROLES, SPOKEN_BASES } from '#domain/brief/event.ts';
import { choosableRoles, chosenRole, namedRoles } from '#domain/brief/step-draft.ts';
import { formatDate } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import { AnswerField } from './AnswerField.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { type StepTexts, useStepFlow } from './flow-context.ts';
import { nameLabel } from './gap-words.ts';
import type { StepFormState } from './use-step-form.ts';

type Props = {
  form: StepFormState;
  errors: ReadonlyMap<string, string>;
  /** Several decisions in one form. */
  isTogether: boolean;
  /** The form stands beside the name of the side that decides. */
  isSideKnown: boolean;
};

/** Who decided, on what that rests, on which day, and who writes it down. */
export function People({ form, errors, isTogether, isSideKnown }: Props) {
  const { brief, texts, locale } = useStepFlow();
  const { people, roles } = texts;
  const { draft } = form;
  const { id, values } = draft;
  const bases = basesFor(id);
  const sides = choosableRoles(id, brief);
  const named = namedRoles(draft, brief);
  const basis = values['basis'] ?? '';
  const isHere = bases.length > 0 && basis === 'here';
  const isSpoken = SPOKEN_BASES.some((each) => each === basis);
  const hasRule = partsOfStep(id).some(({ byRule, type }) => byRule && type === 'approve');
  const isPair = isTogether && named.length > 1;
  const [isOpen, setOpen] = useState(() => !isHere || named.some((each) => (values[`name.${each}`] ?? '') === ''));
  const role = (each: (typeof ROLES)[number]) => ({ id: each, label: roles[each].is });
  const names = named.map((each) => values[`name.${each}`]).join(', ');
  const known = isHere
    ? fill(people.summary, { names, basis: people.here, date: formatDate(locale, values['day'] ?? '') })
    : '';
  const hasErrors = [
    'whose',
    'basis',
    'recorder.role',
    'recorder.name',
    'day',
    ...named.map((each) => `name.${each}`),
  ].some((field) => errors.has(field));
  return (
    <details
      class="flow-people"
      open={isOpen || hasErrors}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <b>{people.details}</b> {!isOpen && <span class="hint">{known}</span>}
      </summary>
      {sides.length > 1 && !isSideKnown && (
        <ChoiceList form={form} field="whose" legend={people.side} options={sides.map(role)} />
      )}
      {named.map((each) => (
        <AnswerField
          key={`${each} ${chosenRole(draft, brief)}`}
          form={form}
          field={`name.${each}`}
          type="line"
          label={nameLabel(each, texts)}
          error={errors.get(`name.${each}`)}
        />
      ))}
      {hasRule && <p class="hint">{people.byRule}</p>}
      {bases.length > 0 && (
        <ChoiceList
          form={form}
          field="basis"
          legend={basisLegend(id, isPair, people)}
          hint={isPair ? people.basisManyHint : undefined}
          error={errors.get('basis')}
          options={bases.map((each) => ({ id: each, label: texts.bases[each as keyof typeof texts.bases] }))}
        />
      )}
      {isSpoken && (
        <p class="flow-late" role="status">
          {people.asTold}
        </p>
      )}
      {!isHere && (
        <>
          <ChoiceList
            form={form}
            field="recorder.role"
            legend={`${people.recorder}: ${people.recorderSide.charAt(0).toLowerCase()}${people.recorderSide.slice(1)}`}
            error={errors.get('recorder.role')}
            options={ROLES.map(role)}
          />
          <AnswerField
            form={form}
            field="recorder.name"
            type="line"
            label={people.recorderName}
            error={errors.get('recorder.name')}
          />
        </>
      )}
      <AnswerField form={form} field="day" type="date" label={people.day} error={errors.get('day')} />
    </details>
  );
}

function basisLegend(id: StepId, isPair: boolean, people: StepTexts['people']): string {
  if (id === 'confirm') return people.firmer;
  if (id === 'record') return people.basisRecord;
  return isPair ? people.basisMany : people.basis;
}
