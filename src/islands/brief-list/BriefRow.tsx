import type { Brief } from '#domain/brief/brief.ts';
import { formatDate, formatMoment } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ListProps } from './list-props.ts';

type Props = {
  brief: Brief;
  title: string;
  kind: string;
  /** ISO moment; empty when it is not stored. */
  savedAt: string;
  originalTitle: string | undefined;
  locale: Locale;
  editAddress: string;
  texts: ListProps['texts']['briefs'];
  onDuplicate: () => void;
  onRemove: () => void;
};

/** One brief of the list: what it is, by when it is due, and what can be done with it here. */
export function BriefRow(props: Props) {
  const { brief, title, kind, savedAt, originalTitle, locale, editAddress, texts, onDuplicate, onRemove } = props;
  const due = brief.fields.due ?? '';
  const facts = [
    kind,
    ...(brief.events.length === 0 ? [texts.draft] : []),
    ...(due === '' ? [] : [fill(texts.due, { date: formatDate(locale, due) })]),
    ...(savedAt === '' ? [] : [fill(texts.changed, { time: formatMoment(locale, savedAt) })]),
  ];
  return (
    <li>
      <div class="list-text">
        <a class="list-title" id={`brief-${brief.id}`} href={`${editAddress}#${brief.id}`}>
          {brief.number === undefined ? title : `${brief.number} · ${title}`}
        </a>
        <p class="hint">{facts.join(' · ')}</p>
        {brief.copyOf !== undefined && (
          <p class="hint">
            {originalTitle === undefined ? texts.isCopy : texts.isCopyOf}{' '}
            {originalTitle !== undefined && <a href={`${editAddress}#${brief.copyOf}`}>{originalTitle}</a>}
          </p>
        )}
      </div>
      <div class="row-actions">
        <button class="text-button" type="button" aria-label={`${texts.duplicate}: ${title}`} onClick={onDuplicate}>
          {texts.duplicate}
        </button>
        <button class="text-button" type="button" aria-label={`${texts.remove}: ${title}`} onClick={onRemove}>
          {texts.remove}
        </button>
      </div>
    </li>
  );
}
