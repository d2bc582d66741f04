import type { HistoryPoint } from '#domain/assessment/history.ts';
import type { Score } from '#domain/assessment/score.ts';
import { fill } from '#domain/i18n/message.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { $bin } from '#stores/attempt-list.ts';
import type { HistoryAddresses, HistoryBank, HistoryTexts } from './texts.ts';
import { biasWords, strengthWords } from './wording.ts';

type Props = {
  points: readonly HistoryPoint[];
  names: Readonly<Record<string, string>>;
  bank: HistoryBank;
  texts: HistoryTexts;
  addresses: HistoryAddresses;
  onRemove: (id: string, name: string) => void;
};

function levelWords({ level, caps, provisional }: Score, bank: HistoryBank, { figures }: HistoryTexts): string {
  if (level === null) return figures.levelNone;
  const named = fill(figures.level, { n: level, title: bank.levels[level] });
  const notes = [...(caps.length > 0 ? [figures.capped] : []), ...(provisional ? [figures.provisional] : [])];
  return notes.length > 0 ? `${named} (${notes.join(', ')})` : named;
}

/** The figures behind the chart, one attempt a row, the oldest first. */
export function HistoryTable({ points, names, bank, texts, addresses, onRemove }: Props) {
  const { table } = texts;
  const binned = useStore($bin);
  const figures = (score: Score) => [
    { label: table.bias, value: biasWords(score, texts) },
    { label: table.strength, value: strengthWords(score, texts) },
    { label: table.level, value: levelWords(score, bank, texts) },
  ];
  return (
    <section class="part" aria-labelledby="history-table">
      <h2 id="history-table" tabIndex={-1}>
        {table.title}
      </h2>
      <table class="history-table">
        <thead>
          <tr>
            {[table.date, table.bias, table.strength, table.level, table.actions].map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, score, bank: version, label, unit }) => {
            const name = names[id] ?? '';
            const notes = [unit, label].filter(Boolean).join('\u00a0· ');
            return (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {notes !== '' && <span class="hint">{notes}</span>}
                </th>
                {score === null ? (
                  <td colSpan={3} class="other-bank">
                    {fill(table.otherBank, { bank: version })}
                  </td>
                ) : (
                  figures(score).map((cell) => (
                    <td key={cell.label}>
                      <span class="cell-label" aria-hidden="true">
                        {cell.label}:{' '}
                      </span>
                      {cell.value}
                    </td>
                  ))
                )}
                <td>
                  <span class="row-actions">
                    <a class="text-button" href={`${addresses.result}#${id}`}>
                      {table.open}
                      <span class="visually-hidden">: {name}</span>
                    </a>
                    <button class="text-button" type="button" onClick={() => onRemove(id, name)}>
                      {table.remove}
                      <span class="visually-hidden">: {name}</span>
                    </button>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {binned.length > 0 && (
        <p class="hint screen-only">
          <a href={addresses.index}>{table.bin}</a>
        </p>
      )}
    </section>
  );
}
