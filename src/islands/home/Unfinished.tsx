import { useEffect } from 'preact/hooks';
import { type MarkKey, type StandingKey, standingText } from '#domain/brief/standing.ts';
import { titleOf } from '#domain/brief/title.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { type PluralForms, plural } from '#domain/i18n/message.ts';
import { own } from '#domain/own.ts';
import type { IndexTexts, InstrumentCard } from '#islands/assessment/props.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { $isBackupDue } from '#stores/backup-reminder.ts';
import { $openActions, $unfinished, $unreadable, loadUnfinished, type UnfinishedDocument } from '#stores/unfinished.ts';

export type UnfinishedProps = {
  locale: Locale;
  addresses: { take: string; brief: string; assessment: string; briefs: string; plan: string; data: string };
  /** Names of the kinds of briefs, by id. */
  kinds: Readonly<Record<string, string>>;
  instruments: readonly Pick<InstrumentCard, 'id' | 'kind' | 'short'>[];
  standing: { states: Readonly<Record<StandingKey, string>>; marks: Readonly<Record<MarkKey, string>> };
  texts: {
    brief: string;
    untitled: string;
    assessment: string;
    plan: string;
    nothing: string;
    backup: string;
    backupDue: string;
    /** How many documents cannot be read; the page of their list says why, and what can be done. */
    unreadable: PluralForms;
    briefs: string;
    open: PluralForms;
    late: PluralForms;
  } & Pick<IndexTexts, 'roles' | 'modes'>;
};

/** One document: what leads back to it, and what is said of it. */
function rowOf(document: UnfinishedDocument, { addresses, kinds, instruments, standing, texts }: UnfinishedProps) {
  if (document.kind === 'attempt') {
    const { id, instrument, respondent, mode } = document.attempt;
    const selfCheck = instruments.find((each) => each.id === instrument && each.kind === 'self-check');
    const about = [texts.roles[respondent.role], selfCheck === undefined && texts.modes[mode]].filter(Boolean);
    const title = selfCheck?.short ?? texts.assessment;
    return { id, href: `${addresses.take}#${id}`, title, about: about.join(', ') };
  }
  const { brief } = document;
  const about = [texts.brief, own(kinds, brief.kind), standingText(document.standing, standing)]
    .filter(Boolean)
    .join('\u00a0· ');
  return { id: brief.id, href: `${addresses.brief}#${brief.id}`, title: titleOf(brief, texts.untitled), about };
}

/** What this browser holds unfinished: the documents touched last, and the plan where something in it is open. */
export function Unfinished(props: UnfinishedProps) {
  const { locale, addresses, texts } = props;
  const documents = useStore($unfinished);
  const { open, late } = useStore($openActions);
  const unreadable = useStore($unreadable);
  const isBackupDue = useStore($isBackupDue);
  useEffect(loadUnfinished, []);
  const lists = [
    { href: addresses.assessment, title: texts.assessment, count: unreadable.attempts },
    { href: addresses.briefs, title: texts.briefs, count: unreadable.briefs },
    { href: addresses.plan, title: texts.plan, count: unreadable.actions },
  ].filter(({ count }) => count > 0);
  if (documents.length + open + lists.length === 0 && !isBackupDue) return <p>{texts.nothing}</p>;
  const counts = [plural(locale, texts.open, open), late > 0 && plural(locale, texts.late, late)];
  return (
    <ul>
      {documents.map((document) => {
        const { id, href, title, about } = rowOf(document, props);
        return (
          <li key={id}>
            <a href={href}>{title}</a>
            <span>{about}</span>
            {document.savedAt !== '' && <time dateTime={document.savedAt}>{formatDate(locale, document.savedAt)}</time>}
          </li>
        );
      })}
      {open > 0 && (
        <li>
          <a href={addresses.plan}>{texts.plan}</a>
          <span>{counts.filter(Boolean).join(', ')}</span>
        </li>
      )}
      {lists.map(({ href, title, count }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <span>{plural(locale, texts.unreadable, count)}</span>
        </li>
      ))}
      {isBackupDue && (
        <li>
          <a href={addresses.data}>{texts.backup}</a>
          <span>{texts.backupDue}</span>
        </li>
      )}
    </ul>
  );
}
