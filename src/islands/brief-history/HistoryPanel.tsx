import { useMemo } from 'preact/hooks';
import { eventWords } from '#domain/brief/event-words.ts';
import { formFor, kindOf } from '#domain/brief/form.ts';
import { checkHistory } from '#domain/brief/history.ts';
import { pointsOf } from '#domain/brief/points.ts';
import { ComparePoints } from './ComparePoints.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import { HistoryCheck } from './HistoryCheck.tsx';
import type { HistoryProps } from './history-texts.ts';
import { KeptBriefs } from './KeptBriefs.tsx';
import { Steps } from './Steps.tsx';
import { Versions } from './Versions.tsx';

/** The history of a brief in plain words, whether it fits together, its versions and what differs between them. */
export function HistoryPanel({ brief, locale, form, addresses, texts }: HistoryProps) {
  const { kind, events, versions } = brief;
  const fields = useMemo(() => formFor(form, kind).flatMap((section) => section.fields), [form, kind]);
  const told = useMemo(
    () => eventWords(brief, { locale, texts: texts.events, fields }),
    [events, fields, locale, texts.events],
  );
  const problems = useMemo(() => checkHistory(brief), [brief]);
  const points = useMemo(() => pointsOf(brief), [brief]);
  return (
    <div class="brief-history">
      {events.length > 0 && <HistoryCheck problems={problems} texts={texts} />}
      <Steps told={told} events={events} texts={texts} />
      <Fingerprint points={points} texts={texts} />
      <Versions versions={versions} brief={brief} locale={locale} texts={texts} />
      <ComparePoints points={points} fields={fields} locale={locale} texts={texts} />
      <KeptBriefs
        id={brief.id}
        untitled={kindOf(form, kind)?.title ?? kind}
        locale={locale}
        address={addresses.edit}
        texts={texts}
      />
      <p class="hint">{texts.limit}</p>
    </div>
  );
}
