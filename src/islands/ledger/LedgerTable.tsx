import type { ComponentChildren } from 'preact';

type Props = {
  title: string;
  /** Of the column of labels, then of the cells. */
  head: readonly string[];
  lines: readonly { readonly key: string; readonly label: ComponentChildren; readonly cells: readonly string[] }[];
};

/** With so many columns a table falls into lines on a narrow window. */
const WIDE = 5;

/** A table of the ledger; its title stands above it as a heading already. */
export function LedgerTable({ title, head, lines }: Props) {
  const isWide = head.length >= WIDE;
  return (
    <table class={isWide ? 'ledger-table wide' : 'ledger-table'}>
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {head.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, cells }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]} class={cell === '' ? 'nothing' : undefined}>
                {isWide && (
                  <span class="cell-label" aria-hidden="true">
                    {head[index + 1]}:{' '}
                  </span>
                )}
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
