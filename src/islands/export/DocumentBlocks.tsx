import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { type Block, linkOf, type Span, signatureTable, spansOf, type Text } from '#domain/export/document.ts';
import { cleanText } from '#domain/text/clean.ts';

type Props = {
  blocks: readonly Block[];
  /**
   * How far below the title of the page that of the document stands: its headings follow. Tables of a document that
   * is part of a page are measured by the browser: `width` of a column is no valid HTML, and there is no style.
   */
  depth?: 0 | 2;
};

/** The content of a document, block by block, on paper and on the screen. */
export function DocumentBlocks({ blocks, depth = 0 }: Props) {
  return (
    <>
      {blocks.map((block, index) => (
        <DocumentBlock key={index} block={block} depth={depth} />
      ))}
    </>
  );
}

function DocumentBlock({ block, depth }: { block: Block; depth: 0 | 2 }) {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${(block.level + depth) as 2 | 3 | 4 | 5}` as const;
      return <Heading>{cleanText(block.text)}</Heading>;
    }
    case 'paragraph':
      return <Flow text={block.text} />;
    case 'note':
      return (
        <div class="paper-note">
          <Flow text={block.text} />
        </div>
      );
    case 'notice':
      return <p class="paper-notice">{cleanText(block.text)}</p>;
    case 'value':
      return (
        <Labelled label={block.label}>
          <Flow text={block.text} />
          {block.parts?.map((part) => (
            <p key={part.label}>
              <span class="paper-label">{part.label}:</span> <Line text={part.text} />
            </p>
          ))}
        </Labelled>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Line text={item} />
        </li>
      ));
      return block.label === undefined ? (
        <List>{items}</List>
      ) : (
        <Labelled label={block.label}>
          <List>{items}</List>
        </Labelled>
      );
    }
    case 'table':
      return <DocumentTable isMeasured={depth === 0} {...block} />;
    case 'signatures':
      return <DocumentTable isMeasured={depth === 0} isSigned={true} {...signatureTable(block)} />;
  }
}

function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="paper-value">
      <p class="paper-label">{label}</p>
      <div>{children}</div>
    </div>
  );
}

type TableProps = {
  caption?: string;
  columns: readonly { title: string; share: number; align?: 'end' }[];
  rows: readonly (readonly Text[])[];
  isMeasured: boolean;
  isSigned?: boolean;
};

function DocumentTable({ caption, columns, rows, isMeasured, isSigned = false }: TableProps) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table class={isSigned ? 'paper-signatures' : 'paper-table'}>
      {caption !== undefined && <caption>{caption}</caption>}
      {isMeasured && (
        <colgroup>
          {columns.map(({ title, share }) => (
            <col key={title} width={`${Math.round((100 * share) / shares)}%`} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          {columns.map(({ title, align }) => (
            <th key={title} scope="col" class={align === 'end' ? 'num' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td
                key={column}
                class={columns[column]?.align === 'end' ? 'num' : undefined}
                data-title={columns[column]?.title}
              >
                <Line text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Paragraphs of a text; an empty line parts them. */
function Flow({ text }: { text: Text }) {
  const paragraphs: Span[][] = [[]];
  for (const span of spansOf(text)) {
    const [first = '', ...others] = cleanText(span.text).split(/\n{2,}/);
    paragraphs.at(-1)?.push({ ...span, text: first });
    for (const other of others) paragraphs.push([{ ...span, text: other }]);
  }
  const filled = paragraphs.filter((spans) => spans.some((span) => span.text.trim() !== ''));
  return (
    <>
      {filled.map((spans, index) => (
        <p key={index}>
          <Line text={spans} />
        </p>
      ))}
    </>
  );
}

function Line({ text }: { text: Text }) {
  return (
    <>
      {spansOf(text).map((span, index) => (
        <Fragment key={index}>{piece(span)}</Fragment>
      ))}
    </>
  );
}

function piece(span: Span): ComponentChildren {
  const text = cleanText(span.text);
  const address = span.path ?? linkOf(span);
  const marked = span.strong ? <b>{text}</b> : span.quiet ? <small>{text}</small> : text;
  return address === undefined ? marked : <a href={address}>{marked}</a>;
}
