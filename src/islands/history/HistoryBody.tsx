import { useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import type { Role } from '#domain/assessment/bank.ts';
import { historyOf, historyRoles } from '#domain/assessment/history.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { CompareTwo } from './CompareTwo.tsx';
import { HistoryChart } from './HistoryChart.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import type { HistoryAddresses, HistoryBank, HistoryTexts } from './texts.ts';
import { pointNames } from './wording.ts';

type Props = {
  /** Finished attempts at the company assessment, one at least. */
  attempts: readonly Attempt[];
  bank: HistoryBank;
  texts: HistoryTexts;
  addresses: HistoryAddresses;
  locale: Locale;
  onRemove: (id: string, name: string) => void;
};

/** The attempts of one side: chart, table, two of them compared. */
export function HistoryBody({ attempts, bank, texts, addresses, locale, onRemove }: Props) {
  const [chosen, setChosen] = useState<Role | null>(null);
  const roles = historyRoles(attempts);
  const role = (roles.find((each) => each.role === chosen) ?? roles[0])?.role ?? 'other';
  const points = historyOf(attempts, bank, role);
  const names = pointNames(points, locale, texts);
  return (
    <>
      {roles.length > 1 ? (
        <RoleChoice {...{ roles, role, texts, locale }} onChoose={setChosen} />
      ) : (
        <p class="hint">{fill(texts.view.single, { role: texts.roles[role] })}</p>
      )}
      <section class="part" aria-labelledby="chart">
        <h2 id="chart">{texts.chart.title}</h2>
        {points.some(({ score }) => score !== null) && <p class="hint">{texts.chart.hint}</p>}
        <HistoryChart key={role} {...{ points, texts, locale }} />
      </section>
      <HistoryTable {...{ points, names, bank, texts, addresses, onRemove }} />
      <CompareTwo key={role} {...{ points, names, attempts, bank, texts, addresses, locale }} />
    </>
  );
}
