// What tests look for in every format of a document.
import { type Block, type ExportDocument, plainText } from './document.ts';

/** All texts of a document, piece by piece; the lines that are repeated on each page are not among them. */
export function documentTexts({
  title,
  letterhead = '',
  corner,
  eyebrow = '',
  facts,
  blocks,
}: ExportDocument): string[] {
  const head = [title, letterhead, corner?.heading ?? '', ...(corner?.lines ?? []), eyebrow, ...facts];
  return [...head, ...blocks.flatMap(blockTexts)];
}

function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'value':
      return [
        ...[block.label, plainText(block.text)],
        ...(block.parts ?? []).flatMap((part) => [part.label, plainText(part.text)]),
      ];
    case 'list':
      return [block.label ?? '', ...block.items.map(plainText)];
    case 'table':
      return [block.caption ?? '', ...block.columns.map(({ title }) => title), ...block.rows.flat().map(plainText)];
    case 'signatures':
      return [...Object.values(block.columns), ...block.rows.flatMap((row) => Object.values(row))];
    default:
      return [plainText(block.text)];
  }
}
