import { answerWording } from '#domain/assessment/answer-wording.ts';
import { answerOfKeys, keyCount } from '#domain/assessment/paper-keys.ts';
import { fill } from '#domain/i18n/message.ts';
import type { PaperRow } from './paper-rows.ts';
import type { ComparedBank, ComparedTexts } from './props.ts';

type Props = {
  row: PaperRow;
  bank: ComparedBank;
  texts: ComparedTexts;
  keys: string;
  /** What was refused in this row, if anything. */
  refused: string | null;
  onKeys: (keys: string, isComplete: boolean, words: string) => void;
  onRefuse: (message: string) => void;
  onBack: () => void;
};

/** The id of the field of an item. */
export const paperFieldId = (item: string) => `paper-${item}`;

/** One item of a paper questionnaire: its number, its short name, its keys, and what they mean. */
export function PaperRowField({ row, bank, texts, keys, refused, onKeys, onRefuse, onBack }: Props) {
  const { item, number } = row;
  const { paper, answers } = texts;
  const id = paperFieldId(item.id);
  const worded = bank.items[item.id];
  const name = `${number}. ${worded?.short}`;
  const hint = {
    agree: paper.keysAgree,
    frequency: paper.keysAgree,
    pole: paper.keysPole,
    function: paper.keysFunction,
  }[item.type];

  function wordsOf(typed: string): string {
    const keyed = answerOfKeys(item, typed);
    if (typed === '' || keyed === 'invalid' || worded === undefined) return '';
    return (keyed.answer === null ? null : answerWording(worded, keyed.answer, answers)) ?? paper.blank;
  }

  function input({ currentTarget }: { currentTarget: HTMLInputElement }) {
    const typed = currentTarget.value;
    const keyed = answerOfKeys(item, typed);
    if (keyed !== 'invalid') {
      onKeys(typed, keyed.complete, `${name}: ${wordsOf(typed)}`);
      return;
    }
    currentTarget.value = keys;
    onRefuse(fill(paper.invalid, { key: typed.slice(-1), keys: hint }));
  }

  function press(event: KeyboardEvent & { currentTarget: HTMLInputElement }) {
    if (event.key !== 'Backspace' || event.currentTarget.value !== '') return;
    event.preventDefault();
    onBack();
  }

  return (
    <tr>
      <th scope="row">
        <label for={id}>{name}</label>
      </th>
      <td>
        <input
          id={id}
          class="keys"
          type="text"
          inputMode={item.type === 'function' ? 'text' : 'numeric'}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={keyCount(item)}
          value={keys}
          aria-invalid={refused !== null}
          aria-describedby={`${id}-keys`}
          onInput={input}
          onKeyDown={press}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <span class="hint" id={`${id}-keys`}>
          {hint}
        </span>
      </td>
      <td>
        {refused === null ? (
          wordsOf(keys)
        ) : (
          <span class="field-error" role="alert">
            {refused}
          </span>
        )}
      </td>
    </tr>
  );
}
