import type { ComponentChildren } from 'preact';
import { formatDate } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import { type Action, daysLate, isOpen } from '#domain/plan/action.ts';
import { dayOf, lateText } from '#domain/plan/wording.ts';
import { now } from '#platform/clock.ts';
import { OriginNote } from './OriginNote.tsx';
import { controlId, type PlanProps } from './plan-props.ts';

type Props = Pick<PlanProps, 'locale' | 'addresses' | 'texts'> & {
  action: Action;
  onDone: (done: boolean) => void;
  /** The buttons. */
  children: ComponentChildren;
};

/** An action as it is read: what, who, by when, where from; the box says whether it is done. */
export function ActionRow({ action, locale, addresses, texts, onDone, children }: Props) {
  const { list, form } = texts;
  const open = isOpen(action);
  return (
    <>
      <div class="plan-what">
        <label class="check">
          <input
            id={controlId(action.id, 'done')}
            type="checkbox"
            checked={!open}
            onChange={({ currentTarget }) => onDone(currentTarget.checked)}
          />
          <span>{action.text.trim() || list.untitled}</span>
        </label>
        {action.from && <OriginNote {...{ locale, addresses, texts }} from={action.from} />}
      </div>
      <p class="plan-who">
        <span class="visually-hidden">{form.owner}: </span>
        {action.owner ?? <span class="plan-none">{list.noOwner}</span>}
      </p>
      <p class="plan-when">
        <When {...{ action, locale, texts }} />
      </p>
      <div class="row-actions">{children}</div>
    </>
  );
}

function When({ action, locale, texts }: Pick<Props, 'action' | 'locale' | 'texts'>) {
  const { list } = texts;
  if (action.doneAt !== undefined) return <>{fill(list.doneOn, { date: formatDate(locale, action.doneAt) })}</>;
  if (action.due === undefined) return <span class="plan-none">{list.noDue}</span>;
  const today = dayOf(now());
  const late = lateText(action, today, texts.late, locale);
  const isOverdue = (daysLate(action, today) ?? 0) > 0;
  return (
    <>
      <span>{fill(list.due, { date: formatDate(locale, action.due) })}</span>{' '}
      {late !== null && <b class={isOverdue ? 'plan-late' : undefined}>{late}</b>}
    </>
  );
}
