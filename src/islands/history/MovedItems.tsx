import type { ItemChange } from '#domain/assessment/attempt-change.ts';
import type { Answer, Answers, Item } from '#domain/assessment/bank.ts';
import { movedItems } from '#domain/assessment/change-reading.ts';
import { functionParts } from '#domain/assessment/function-answer.ts';
import { AGREE_STEPS } from '#domain/assessment/scales.ts';
import { fill } from '#domain/i18n/message.ts';
import type { HistoryBank, HistoryTexts } from './texts.ts';

type Props = {
  items: readonly ItemChange[];
  before: Answers;
  after: Answers;
  bank: HistoryBank;
  texts: HistoryTexts;
};

/** An answer in the few words that a list has room for. */
function answerWord(item: Item, answer: Answer | undefined, { answers, poles }: HistoryTexts): string {
  if (item.type === 'function') {
    const { state } = functionParts(answer);
    return answers.states[state ?? 'unknown'];
  }
  if (item.type === 'pole') {
    const { toSales, nearSales, middle, nearMarketing, toMarketing } = poles;
    return [toSales, nearSales, middle, nearMarketing, toMarketing][Number(answer) + 2] ?? '';
  }
  const step = AGREE_STEPS.find((value) => value === answer);
  return step === undefined ? '' : answers.agree[step];
}

/** The questions whose answers moved farthest, with what was answered then and now. */
export function MovedItems({ items, before, after, bank, texts }: Props) {
  const { moved } = texts.compare;
  const kinds = movedItems(items);
  const nothing = kinds.up.length + kinds.down.length + kinds.swung.length === 0;
  return (
    <section aria-labelledby="moved">
      <h3 id="moved">{moved.title}</h3>
      {nothing && <p>{moved.none}</p>}
      <div class="moved">
        {(['up', 'down', 'swung'] as const).map(
          (kind) =>
            kinds[kind].length > 0 && (
              <div key={kind}>
                <h4>{moved[kind]}</h4>
                <ul>
                  {kinds[kind].map(({ id }) => {
                    const item = bank.items[id];
                    if (item === undefined) return null;
                    const line = {
                      before: answerWord(item, before[id], texts),
                      after: answerWord(item, after[id], texts),
                    };
                    return (
                      <li key={id}>
                        <b>{item.short}</b>
                        {': '}
                        {fill(moved.line, line)}
                      </li>
                    );
                  })}
                </ul>
              </div>
            ),
        )}
      </div>
    </section>
  );
}
