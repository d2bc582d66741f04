import { type MdastNode, markdownToMdast } from 'satteri';
import { type Block, plainText, type Span, type Text } from '#domain/export/document.ts';
import { columnShares } from './column-shares.ts';

type Node<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** How the Markdown of one file is read. */
export interface KitReader {
  /** Path of the file, for what is told about a mistake in it. */
  readonly file: string;
  /** Fills the places of a text and sets its typography; `at` names the line of a character in it. */
  readonly polish: (text: string, at: (offset: number) => string) => string;
  /** The looks of a link to an address; undefined where it may not lead. */
  readonly link: (address: string) => Pick<Span, 'href' | 'path'> | undefined;
}

const BLOCKS = 'headings (##, ###), paragraphs, lists, tables and > notices';
const INLINE = 'plain text, **strong** and links';

/**
 * The content of a Markdown file as blocks of a document; its front matter is passed over.
 *
 * Throws, with file and line, at whatever the document model does not know: HTML, lists in lists, emphasis, images.
 */
export function kitBlocks(source: string, reader: KitReader): Block[] {
  const root = markdownToMdast(source, { features: { smartPunctuation: false } });
  const children = 'children' in root ? (root.children as readonly MdastNode[]) : [];
  return children.filter(({ type }) => type !== 'yaml').map((node) => blockOf(node, reader));
}

function blockOf(node: MdastNode, reader: KitReader): Block {
  switch (node.type) {
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) throw mistake(node, reader, `${'#'.repeat(node.depth)}`, '## or ###');
      return { type: 'heading', level: node.depth, text: wordsOf(node, reader, 'a heading') };
    case 'paragraph':
      return { type: 'paragraph', text: spansIn(node.children, reader) };
    case 'blockquote':
      return { type: 'notice', text: wordsOf(onlyParagraph(node, reader, 'a notice'), reader, 'a notice') };
    case 'list':
      return {
        type: 'list',
        items: node.children.map((item) => itemOf(item, reader)),
        ...(node.ordered ? { ordered: true } : {}),
      };
    case 'table':
      return tableOf(node, reader);
    default:
      throw mistake(node, reader, node.type, BLOCKS);
  }
}

function itemOf(item: Node<'listItem'>, reader: KitReader): Text {
  if (typeof item.checked === 'boolean') throw mistake(item, reader, 'a box to tick', 'an item of plain text');
  return spansIn(onlyParagraph(item, reader, 'an item of a list').children, reader);
}

/** What may hold one paragraph and nothing else: a list in it would be a second level. */
function onlyParagraph(node: Node<'listItem' | 'blockquote'>, reader: KitReader, what: string): Node<'paragraph'> {
  const [first, second] = node.children;
  const unfit = first?.type === 'paragraph' ? second : first;
  if (first?.type === 'paragraph' && unfit === undefined) return first;
  throw mistake(unfit ?? node, reader, `${unfit?.type ?? 'nothing'} in ${what}`, 'one paragraph');
}

function tableOf(node: Node<'table'>, reader: KitReader): Block {
  const [head = [], ...rows] = node.children.map((row) => row.children.map((cell) => cellOf(cell, reader)));
  const titles = head.map(plainText);
  const shares = columnShares(
    titles,
    rows.map((cells) => cells.map(plainText)),
  );
  return {
    type: 'table',
    isForm: true,
    columns: titles.map((title, index) => ({
      title,
      share: shares[index] ?? 1,
      ...(node.align?.[index] === 'right' ? { align: 'end' } : {}),
    })),
    rows: rows.map((cells) => titles.map((_title, index) => cells[index] ?? '')),
  };
}

/** A cell of nothing but text is a plain string: an empty one is room to write. */
function cellOf(cell: Node<'tableCell'>, reader: KitReader): Text {
  const spans = spansIn(cell.children, reader);
  return spans.some(({ strong, href }) => strong || href !== undefined) ? spans : plainText(spans);
}

/** A text that can carry no looks of its own. */
function wordsOf(node: Node<'heading' | 'paragraph'>, reader: KitReader, what: string): string {
  const marked = node.children.find(({ type }) => type !== 'text');
  if (marked !== undefined) throw mistake(marked, reader, `${marked.type} in ${what}`, 'plain text');
  return plainText(spansIn(node.children, reader));
}

function spansIn(nodes: readonly MdastNode[], reader: KitReader, look: Omit<Span, 'text'> = {}): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
        return [{ ...look, text: textOf(node, reader) }];
      case 'break':
        return [{ ...look, text: '\n' }];
      case 'strong':
        return spansIn(node.children, reader, { ...look, strong: true });
      case 'link': {
        const link = reader.link(node.url);
        if (link === undefined)
          throw mistake(
            node,
            reader,
            `a link to ${node.url}`,
            'an https address, or a route of this site such as /guide/',
          );
        return spansIn(node.children, reader, { ...look, ...link });
      }
      default:
        throw mistake(node, reader, node.type, INLINE);
    }
  });
}

/** A line end in the source is a space: where the lines of a paragraph end is nobody's intention. */
function textOf(node: Node<'text'>, reader: KitReader): string {
  const first = node.position?.start.line ?? 1;
  const lineAt = (offset: number) => first + node.value.slice(0, offset).split('\n').length - 1;
  return reader.polish(node.value.replace(/\n/g, ' '), (offset) => `${reader.file}:${lineAt(offset)}`);
}

function mistake(node: MdastNode, { file }: KitReader, found: string, wanted: string): Error {
  return new Error(`${file}:${node.position?.start.line ?? 1}: ${found}: expected ${wanted}`);
}
