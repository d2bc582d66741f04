import { itemsInScope, isAsked } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { type Beginning, BeginForm } from './BeginForm.tsx';
import type { Addresses, TakeTexts, Questionnaire } from './props.ts';
import type { Target } from './take-target.ts';

type Props = {
  locale: Locale;
  questionnaire: Questionnaire;
  addresses: Addresses;
  texts: TakeTexts;
  /** Words of the link to all attempts. */
  all: string;
  target: Extract<Target, { kind: 'begin' }>;
  onBegin: (beginning: Beginning, item: string | null, map: boolean) => void;
};

/** What the questionnaire asks first when there is no attempt to go on with. */
export function TakeBeginning({ locale, questionnaire, addresses, texts, all, target, onBegin }: Props) {
  const { item, map, mode, unknownItem } = target;
  const question = item === null ? undefined : questionnaire.items[item];
  const fullOnly = question !== undefined && !isAsked(question, 'quick');
  const counts = {
    full: itemsInScope(questionnaire, 'full').length,
    quick: itemsInScope(questionnaire, 'quick').length,
  };
  return (
    <>
      <h1>{questionnaire.title}</h1>
      {question && (
        <p class="lede">
          {map ? texts.take.fromMap : fill(texts.take.fromItem, { item: question.short })}{' '}
          {fullOnly && texts.take.fullOnly}
        </p>
      )}
      {unknownItem && (
        <div class="notice error" role="alert">
          <h2>{texts.take.unknownItem.title}</h2>
          <p>{texts.take.unknownItem.text}</p>
          <p class="actions">
            <a class="button quiet" href={addresses.index}>
              {all}
            </a>
          </p>
        </div>
      )}
      <BeginForm
        {...{ locale, texts, counts }}
        chosenMode={mode}
        onlyMode={fullOnly ? 'full' : undefined}
        onBegin={(beginning) => onBegin(beginning, item, map)}
      />
    </>
  );
}
