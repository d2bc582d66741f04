import type { Chart, Section, Table } from '#domain/brief/ledger/sections/section.ts';
import { DaySpans } from './DaySpans.tsx';
import { Swatch } from './Fills.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { StackedBars, widestOf } from './StackedBars.tsx';

/** A part of the ledger: what it counts, its pictures, and the same in tables. */
export function LedgerPart({ section: { id, title, text, blocks, notes } }: { section: Section }) {
  const widest = widestOf(blocks.flatMap(({ chart }) => (chart?.is === 'bars' ? chart.bars : [])));
  return (
    <section class="ledger-part" aria-labelledby={`ledger-${id}`}>
      <div>
        <h2 id={`ledger-${id}`}>{title}</h2>
        <p class="hint">{text}</p>
      </div>
      <div>
        {blocks.map((block) => (
          <div class="ledger-block" key={block.title}>
            {block.title !== title && <h3>{block.title}</h3>}
            {block.chart && <Picture chart={block.chart} widest={widest} />}
            <PartTable title={block.title} table={block.table} />
          </div>
        ))}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  );
}

function Picture({ chart, widest }: { chart: Chart; widest: number }) {
  if (chart.is === 'bars') return <StackedBars chart={chart} widest={widest} />;
  return (
    <>
      <p class="hint" aria-hidden="true">
        {chart.title}
      </p>
      <DaySpans chart={chart} />
    </>
  );
}

function PartTable({ title, table: { head, rows } }: { title: string; table: Table }) {
  const lines = rows.map(({ label, fill, cells }) => ({
    key: label,
    label: (
      <span class="keyed">
        {fill !== undefined && <Swatch kind={fill} />}
        <span>{label}</span>
      </span>
    ),
    cells,
  }));
  return <LedgerTable title={title} head={head} lines={lines} />;
}
