import { budgetAgainst, parseAmount } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { textAt } from '#domain/brief/edit.ts';
import type { MoneyField as Money } from '#domain/brief/form.ts';
import { fill } from '#domain/i18n/message.ts';
import { formatMoney } from '#domain/i18n/money.ts';
import { inputId, useEditor } from './editor-context.ts';
import { FieldFrame, type Frame } from './FieldFrame.tsx';
import { TextInput } from './TextInput.tsx';

/** Currencies that a company here pays in; the site's own comes first. */
const CURRENCIES = ['RUB', 'USD', 'EUR', 'CNY', 'GBP'];

type Props = { brief: Brief; field: Money; frame: Frame };

/** An amount with its currency, or who sets it. */
export function MoneyField({ brief, field, frame }: Props) {
  const { texts, limit, write } = useEditor();
  const [amount, currency, setBy] = ['amount', 'currency', 'setBy'].map((part) => `${field.id}.${part}`) as [
    string,
    string,
    string,
  ];
  const chosen = textAt(brief, currency);
  const currencies = [...new Set([limit.currency, ...CURRENCIES, ...(chosen === '' ? [] : [chosen])])];
  return (
    <FieldFrame {...frame} isGroup={true}>
      <div class="money">
        <div>
          <label for={inputId(amount)}>{texts.amount}</label>
          <TextInput path={amount} type="number" value={textAt(brief, amount)} describedBy="budget-note" />
        </div>
        <div>
          <label for={inputId(currency)}>{texts.currency}</label>
          <select
            id={inputId(currency)}
            value={chosen}
            onChange={({ currentTarget }) => write(currency, currentTarget.value)}
          >
            <option value="">—</option>
            {currencies.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </div>
        {field.setBy !== undefined && (
          <div class="set-by">
            <label for={inputId(setBy)}>{field.setBy}</label>
            <TextInput path={setBy} type="line" value={textAt(brief, setBy)} />
          </div>
        )}
      </div>
      <BudgetNote brief={brief} amount={textAt(brief, amount)} />
    </FieldFrame>
  );
}

/** What the amount means: it cannot be read, or on which side of the standing limit it is. */
function BudgetNote({ brief, amount }: { brief: Brief; amount: string }) {
  const { texts, limit, locale, showAll } = useEditor();
  const side = budgetAgainst(brief, limit);
  const isRead = amount.trim() === '' || parseAmount(amount) !== null;
  const needsMore = isRead && side === 'above' && brief.mode === 'short';
  const sum = formatMoney(locale, limit.amount, limit.currency);
  return (
    <p class="hint" id="budget-note" aria-live="polite">
      {!isRead && texts.amountUnread}
      {isRead && side === 'within' && fill(texts.withinLimit, { limit: sum })}
      {needsMore && fill(texts.aboveLimit, { limit: sum })}{' '}
      {needsMore && (
        <button class="text-button" type="button" onClick={showAll}>
          {texts.showAll}
        </button>
      )}
    </p>
  );
}
