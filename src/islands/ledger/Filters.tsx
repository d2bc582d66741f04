import type { JSX } from 'preact';
import type { LedgerCase } from '#domain/brief/ledger/case.ts';
import { kindTitle } from '#domain/brief/ledger/case-words.ts';
import { periodsOf } from '#domain/brief/ledger/periods.ts';
import { focusSoon } from '#platform/focus.ts';
import type { LedgerWords } from './ledger-props.ts';
import { type Choice, EVERYTHING, periodName } from './scope.ts';

type Props = {
  cases: readonly LedgerCase[];
  choice: Choice;
  words: LedgerWords;
  isReversed: boolean;
  onChoose: (choice: Choice) => void;
};

/** Which briefs are counted: a period by name or by two days, a kind. */
export function Filters({ cases, choice, words, isReversed, onChoose }: Props) {
  const { filter, kinds } = words;
  const known = [...new Set(cases.map(({ kind }) => kind))]
    .map((id) => ({ id, title: kindTitle(id, kinds) }))
    .sort((one, other) => one.title.localeCompare(other.title));
  const set = (key: keyof Choice) => (event: JSX.TargetedEvent<HTMLInputElement | HTMLSelectElement>) =>
    onChoose({ ...choice, [key]: event.currentTarget.value });
  const day = (key: 'from' | 'to') => (
    <div class="field">
      <label for={`ledger-${key}`}>{filter[key]}</label>
      <input
        type="date"
        id={`ledger-${key}`}
        value={choice[key]}
        aria-invalid={isReversed}
        aria-describedby={isReversed ? 'ledger-wrong' : undefined}
        onChange={set(key)}
      />
    </div>
  );
  const isChosen = choice.period !== 'all' || choice.kind !== '';
  return (
    <form class="ledger-filters screen-only" aria-label={filter.title} onSubmit={(event) => event.preventDefault()}>
      <div class="field">
        <label for="ledger-period">{filter.period}</label>
        <select id="ledger-period" value={choice.period} aria-describedby="ledger-rule" onChange={set('period')}>
          <option value="all">{filter.all}</option>
          {periodsOf(cases).map((period) => (
            <option key={period.id} value={period.id}>
              {periodName(period, words)}
            </option>
          ))}
          <option value="own">{filter.own}</option>
        </select>
      </div>
      {choice.period === 'own' && day('from')}
      {choice.period === 'own' && day('to')}
      <div class="field">
        <label for="ledger-kind">{filter.kind}</label>
        <select id="ledger-kind" value={choice.kind} onChange={set('kind')}>
          <option value="">{filter.anyKind}</option>
          {known.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {isChosen && (
        <button
          class="text-button"
          type="button"
          onClick={() => {
            onChoose(EVERYTHING);
            focusSoon('ledger-period');
          }}
        >
          {filter.reset}
        </button>
      )}
      {isReversed && (
        <p class="field-error" id="ledger-wrong">
          {filter.wrong}
        </p>
      )}
      <p class="hint" id="ledger-rule">
        {filter.rule}
      </p>
    </form>
  );
}
