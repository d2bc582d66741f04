import { useMemo, useState } from 'preact/hooks';
import { MODES, ROLES } from '#domain/assessment/bank.ts';
import { paperResult } from '#domain/assessment/respondent.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { fileName } from '#domain/text/file-name.ts';
import { ErrorSummary } from '#islands/assessment/ErrorSummary.tsx';
import { RadioField } from '#islands/assessment/RadioField.tsx';
import { DraftNotice } from '#islands/documents/DraftNotice.tsx';
import { useStore } from '#islands/parts/use-store.ts';
import { now } from '#platform/clock.ts';
import { focusElement, focusSoon } from '#platform/focus.ts';
import { newId } from '#platform/ids.ts';
import { EMPTY_DRAFT, isBegun, nextSheet, type PaperDraft, paperDraft } from '#stores/paper-draft.ts';
import { takeIn } from '#stores/respondents.ts';
import { PaperDetails } from './PaperDetails.tsx';
import { PaperRowField, paperFieldId } from './PaperRowField.tsx';
import { answersOfDraft, paperRows, sheetText } from './paper-rows.ts';
import type { ComparisonWords } from './props.ts';
import { respondentName } from './respondent-name.ts';

type Props = { locale: Locale; words: ComparisonWords; onClose: () => void };

const SUBMIT = 'paper-submit';

/** The fast entry of a paper questionnaire: a row of keys for each item. */
export function PaperEntry({ locale, words: { bank, texts }, onClose }: Props) {
  const { paper, from, read, documents, drafts } = texts;
  const draft = useStore(paperDraft.$value);
  const [wasBegun] = useState(() => isBegun(draft));
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<{ item: string; message: string } | null>(null);
  const [tries, setTries] = useState(0);
  const [outcome, setOutcome] = useState<{ is: 'added' | 'unsaved'; text: string } | null>(null);
  const groups = useMemo(() => paperRows(bank, draft.mode), [bank, draft.mode]);
  const ids = useMemo(() => groups.flatMap(({ rows }) => rows.map(({ item }) => item.id)), [groups]);
  const errors = tries === 0 ? [] : problemsOf(draft);

  function problemsOf(sheet: PaperDraft): { field: string; message: string }[] {
    return [
      ...(sheet.role === null ? [{ field: 'paper-role', message: paper.noRole }] : []),
      ...(Object.keys(answersOfDraft(sheet, bank)).length === 0
        ? [{ field: paperFieldId(ids[0] ?? ''), message: paper.noAnswers }]
        : []),
    ];
  }

  function change(part: Partial<PaperDraft>) {
    setOutcome(null);
    paperDraft.keep({ ...draft, ...part });
  }

  function moveFrom(item: string, step: 1 | -1) {
    const next = ids[ids.indexOf(item) + step];
    if (next !== undefined) focusElement(paperFieldId(next));
    else if (step === 1) focusElement(SUBMIT);
  }

  function type(item: string, keys: string, isComplete: boolean, meaning: string) {
    const { [item]: _before, ...others } = draft.keys;
    change({ keys: keys === '' ? others : { ...others, [item]: keys } });
    setRefused(null);
    if (!isComplete) return;
    setSaid(meaning);
    moveFrom(item, 1);
  }

  function add(event: Event) {
    event.preventDefault();
    if (draft.role === null || problemsOf(draft).length > 0) {
      setTries(tries + 1);
      return;
    }
    const { role, mode, date } = draft;
    const unit = draft.unit.trim();
    const label = draft.label.trim();
    const result = paperResult({
      ...{ id: newId(), bank: bank.bank, role, mode, answers: answersOfDraft(draft, bank), locale },
      at: date === '' ? now() : date,
      ...(unit === '' ? {} : { unit }),
      ...(label === '' ? {} : { label }),
    });
    const taken = takeIn(result, 'paper');
    const name = respondentName(result, locale, texts);
    const reason = taken.is === 'added' ? taken.unsaved : undefined;
    setOutcome(
      reason === undefined
        ? { is: 'added', text: fill(paper.added, { name }) }
        : { is: 'unsaved', text: fill(read.unsaved, { name, reason: documents.failures[reason].title }) },
    );
    startAgain(nextSheet(draft));
  }

  function startAgain(sheet: PaperDraft) {
    paperDraft.keep(sheet);
    setTries(0);
    setRefused(null);
    focusSoon('paper-title');
  }

  return (
    <form class="paper-entry" noValidate aria-labelledby="paper-title" onSubmit={add}>
      <h3 id="paper-title" tabIndex={-1}>
        {paper.title}
      </h3>
      {outcome && (
        <p
          class={outcome.is === 'added' ? 'notice' : 'notice error'}
          role={outcome.is === 'added' ? 'status' : 'alert'}
        >
          {outcome.text}
        </p>
      )}
      <p>{paper.lede}</p>
      {wasBegun && isBegun(draft) && (
        <p class="notice">
          {paper.draft}{' '}
          <button class="text-button" type="button" onClick={() => startAgain(EMPTY_DRAFT)}>
            {paper.discard}
          </button>
        </p>
      )}
      {errors.length > 0 && <ErrorSummary title={paper.errorTitle} problems={errors} attempt={tries} />}
      <RadioField
        id="paper-role"
        legend={paper.role}
        error={errors.find(({ field }) => field === 'paper-role')?.message}
        options={ROLES.map((value) => ({ value, label: from[value] }))}
        chosen={draft.role}
        onChoose={(role) => change({ role })}
      />
      <RadioField
        id="paper-mode"
        legend={paper.mode}
        error={undefined}
        options={MODES.map((value) => ({ value, label: paper.modes[value] }))}
        chosen={draft.mode}
        onChoose={(mode) => change({ mode })}
      />
      <PaperDetails texts={paper} draft={draft} onChange={change} />
      <p class="label">{paper.keysTitle}</p>
      <ul class="plain hint">
        <li>{paper.agree}</li>
        <li>{paper.pole}</li>
        {draft.mode === 'full' && <li>{paper.function}</li>}
        <li>{paper.anywhere}</li>
      </ul>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {groups.map(({ id, title, rows }) => (
        <table key={id} class="paper-rows">
          <caption>{title}</caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{paper.item}</th>
              <th scope="col">{paper.keys}</th>
              <th scope="col">{paper.answer}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PaperRowField
                key={row.item.id}
                {...{ row, bank, texts }}
                keys={draft.keys[row.item.id] ?? ''}
                refused={refused?.item === row.item.id ? refused.message : null}
                onKeys={(keys, isComplete, meaning) => type(row.item.id, keys, isComplete, meaning)}
                onRefuse={(message) => setRefused({ item: row.item.id, message })}
                onBack={() => moveFrom(row.item.id, -1)}
              />
            ))}
          </tbody>
        </table>
      ))}
      <DraftNotice
        draft={paperDraft}
        texts={{ ...documents, ...drafts }}
        file={{ name: fileName({ title: drafts.fileName, extension: 'txt' }), text: () => sheetText(draft, bank) }}
      />
      <p class="button-row">
        <button id={SUBMIT} class="button" type="submit">
          {paper.submit}
        </button>
        <button class="button quiet" type="button" onClick={onClose}>
          {paper.close}
        </button>
      </p>
    </form>
  );
}
