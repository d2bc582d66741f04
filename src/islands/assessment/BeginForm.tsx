import { useEffect, useState } from 'preact/hooks';
import { MODES, type Mode, ROLES, type Role } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { BeginDetails, type Details } from './BeginDetails.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { BeginTexts } from './props.ts';
import { RadioField } from './RadioField.tsx';
import { usePageTitle } from './use-page-title.ts';

/** What is chosen before the first question. */
export type Beginning = { mode: Mode; role: Role; label?: string; unit?: string; withoutBoss: boolean };

type Props = {
  locale: Locale;
  texts: BeginTexts;
  /** How many questions each mode asks. */
  counts: Record<Mode, number>;
  /** The mode that the address asks for. */
  chosenMode: Mode | null;
  /** The question to begin with is asked in this mode only. */
  onlyMode?: Mode | undefined;
  /** The address asks to leave out the questions about the common boss. */
  withoutBoss: boolean;
  onBegin: (beginning: Beginning) => void;
};

const NO_DETAILS: Details = { unit: '', label: '', withoutBoss: false };

function beginningOf(mode: Mode, role: Role, details: Details): Beginning {
  const [unit, label] = [details.unit.trim(), details.label.trim()];
  return {
    mode,
    role,
    ...(label === '' ? {} : { label }),
    ...(unit === '' ? {} : { unit }),
    withoutBoss: details.withoutBoss,
  };
}

/** Asks for mode and role, with nothing preselected but what the address says. */
export function BeginForm({ locale, texts, counts, chosenMode, onlyMode, withoutBoss, onBegin }: Props) {
  const { begin } = texts;
  const [mode, setMode] = useState<Mode | null>(onlyMode ?? chosenMode);
  const [role, setRole] = useState<Role | null>(null);
  const [details, setDetails] = useState({ ...NO_DETAILS, withoutBoss });
  const [tries, setTries] = useState(0);
  const errors = {
    'begin-mode': tries > 0 && mode === null ? begin.errorMode : undefined,
    'begin-role': tries > 0 && role === null ? begin.errorRole : undefined,
  };
  const problems = Object.entries(errors).flatMap(([field, message]) => (message ? [{ field, message }] : []));
  usePageTitle(problems.length > 0 ? `${texts.errorPrefix} ` : null);
  useEffect(() => {
    const asked = onlyMode ?? chosenMode;
    if (asked !== null) setMode(asked);
  }, [onlyMode, chosenMode]);

  function submit(event: Event) {
    event.preventDefault();
    if (mode === null || role === null) setTries(tries + 1);
    else onBegin(beginningOf(mode, role, details));
  }

  const modes = MODES.map((value) => ({
    value,
    label: fill(begin[value], { questions: plural(locale, texts.questions, counts[value]) }),
    hint: begin[`${value}Hint`],
  }));
  const roles = ROLES.map((value) => ({ value, label: begin.from[value] }));
  return (
    <form class="begin" noValidate onSubmit={submit}>
      {problems.length > 0 && <ErrorSummary title={begin.errorTitle} problems={problems} attempt={tries} />}
      {onlyMode === undefined && (
        <RadioField
          id="begin-mode"
          legend={begin.mode}
          error={errors['begin-mode']}
          options={modes}
          chosen={mode}
          onChoose={setMode}
        />
      )}
      <RadioField
        id="begin-role"
        legend={begin.role}
        hint={begin.roleHint}
        error={errors['begin-role']}
        options={roles}
        chosen={role}
        onChoose={setRole}
      />
      <BeginDetails texts={begin} details={details} onChange={setDetails} />
      <p class="actions">
        <button class="button" type="submit">
          {begin.submit}
        </button>
      </p>
    </form>
  );
}
