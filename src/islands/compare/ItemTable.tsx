import type { Column } from '#domain/assessment/comparison-columns.ts';
import type { DimensionRow } from '#domain/assessment/comparison-rows.ts';
import { differenceWords, itemWords } from '#domain/export/comparison-words.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ComparedBank, ComparedTexts } from './props.ts';

type Props = { row: DimensionRow; columns: readonly Column[]; bank: ComparedBank; texts: ComparedTexts };

/** The items of a dimension with what each side says and the difference in words; what is far apart in bold. */
export function ItemTable({ row, columns, bank, texts }: Props) {
  const { items, columns: names } = texts.comparison;
  const chapter = bank.chapters[bank.dimensions.find(({ id }) => id === row.id)?.guide ?? ''];
  return (
    <>
      <table class="gap-items">
        <thead>
          <tr>
            <th scope="col">{items.item}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {names[column]}
              </th>
            ))}
            <th scope="col">{items.difference}</th>
          </tr>
        </thead>
        <tbody>
          {row.items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {bank.items[item.id]?.short}
                {item.type !== 'function' && <span class="hint">{bank.items[item.id]?.text}</span>}
              </th>
              {columns.map((column) => {
                const value = item[column];
                return (
                  <td key={column} data-label={names[column]}>
                    {value === null ? texts.report.noAnswer : itemWords(item.type, value, items)}
                  </td>
                );
              })}
              <td data-label={items.difference}>
                {item.difference === null && items.none}
                {item.difference !== null && item.marked && <b>{differenceWords(item.type, item.difference, items)}</b>}
                {item.difference !== null && !item.marked && differenceWords(item.type, item.difference, items)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chapter !== undefined && (
        <p>
          <a href={chapter.address}>{fill(texts.chapter, { title: chapter.title })}</a>
        </p>
      )}
    </>
  );
}
