import { useMemo } from 'preact/hooks';
import type { ListedBrief } from '#domain/brief/list-view.ts';
import { standingText } from '#domain/brief/standing.ts';
import { dayInWords } from '#domain/i18n/day-patterns.ts';
import { isCalendarDate } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import { dayOf, timeOf } from '#platform/today.ts';
import type { ListProps } from './list-props.ts';
import type { ListActions } from './use-list-actions.ts';

/** What the rows of a list have in common. */
export type Rows = Pick<ListProps, 'kinds' | 'days' | 'editAddress'> & {
  /** `YYYY-MM-DD`. */
  today: string;
  texts: Pick<ListProps['texts'], 'briefs' | 'standing'>;
  actions: ListActions;
};

type RowProps = { brief: ListedBrief; originalTitle: string | undefined; rows: Rows };
type Props = RowProps & {
  /** Rows out of view stay and are hidden: making them anew at every letter of a search would be felt. */
  isShown: boolean;
};

/** One brief of the list; what it says is drawn anew only when something about it changed. */
export function BriefRow({ brief, originalTitle, rows, isShown }: Props) {
  const row = useMemo(() => <Row {...{ brief, originalTitle, rows }} />, [brief, originalTitle, rows]);
  return (
    <li class="brief" hidden={!isShown}>
      {row}
    </li>
  );
}

function factsOf(brief: ListedBrief, rows: Rows): string {
  const { kinds, days, today, texts } = rows;
  const { briefs: words, standing } = texts;
  const { due, waitsFor, savedAt } = brief;
  const isOverdue = !brief.isDone && isCalendarDate(due) && due < today;
  return [
    kinds.find(({ id }) => id === brief.kind)?.title ?? brief.kind,
    standingText(brief.standing, standing),
    due && fill(isOverdue ? words.overdue : words.due, { date: dayInWords(days, due) }),
    waitsFor.length > 0 && fill(words.waitsFor, { who: waitsFor.map((role) => words.roles[role]).join(', ') }),
    savedAt && changedText(savedAt, rows),
  ]
    .filter(Boolean)
    .join('\u00a0· ');
}

function changedText(savedAt: string, { days, today, texts }: Rows): string {
  const { changed, changedToday } = texts.briefs;
  const day = dayOf(savedAt);
  return day === today ? fill(changedToday, { time: timeOf(savedAt) }) : fill(changed, { date: dayInWords(days, day) });
}

function Row({ brief, originalTitle, rows }: RowProps) {
  const { editAddress, texts, actions } = rows;
  const { briefs: words } = texts;
  const { id, copyOf } = brief;
  const title = brief.title || words.untitled;
  const address = `${editAddress}#${id}`;
  const buttons = [
    [words.duplicate, () => actions.duplicate(id)],
    [brief.isArchived ? words.unarchive : words.archive, () => actions.archive(id, title, !brief.isArchived)],
    [words.remove, () => actions.remove(id, title)],
  ] as const;
  return (
    <>
      <div class="list-text">
        <a class="list-title" id={`brief-${id}`} href={address}>
          {brief.number === '' ? title : `${brief.number} · ${title}`}
        </a>
        <p class="hint">{factsOf(brief, rows)}</p>
        {copyOf !== undefined && (
          <p class="hint">
            {originalTitle === undefined ? words.isCopy : words.isCopyOf}{' '}
            {originalTitle !== undefined && (
              <>
                <a href={`${editAddress}#${copyOf}`}>{originalTitle}</a>{' '}
                <a href={`${editAddress}#compare=${copyOf}&with=${id}`}>{words.compareCopies}</a>
              </>
            )}
          </p>
        )}
      </div>
      <div class="row-actions">
        {brief.isChangeable && (
          <a class="text-button" href={address} aria-label={`${words.change}: ${title}`}>
            {words.change}
          </a>
        )}
        {buttons.map(([name, act]) => (
          <button class="text-button" type="button" key={name} aria-label={`${name}: ${title}`} onClick={act}>
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
