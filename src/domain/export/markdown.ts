import { cleanLine } from '#domain/text/clean.ts';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import {
  type Block,
  type ExportDocument,
  type ListBlock,
  linkOf,
  plainText,
  type Span,
  signatureTable,
  spansOf,
  type TableBlock,
  type Text,
  type ValueBlock,
} from './document.ts';

/** A line end inside a paragraph, as CommonMark writes it without trailing spaces. */
const BREAK = '\\\n';
const SIGNING_LINES = /_{4,}/g;
const DOTS = '………';
/** A line end with the space around it; begun only where space begins, or long runs of it would take forever. */
const LINE_END = /(?<!\s)\s*\n\s*/g;

/**
 * A document as Markdown: CommonMark, with tables in the pipes that most readers know. Texts are escaped, so that
 * the only headings, lists, links and emphasis are those of the document; there is never any HTML.
 */
export function toMarkdown(source: ExportDocument): string {
  const { title, letterhead, corner, eyebrow, facts, blocks, running } = source;
  const parts = [
    letterhead === undefined ? '' : line(letterhead),
    corner === undefined
      ? ''
      : [`**${line(corner.heading)}**`, ...corner.lines.map((text) => line(dotted(text)))].join(BREAK),
    eyebrow === undefined ? '' : line(dotted(eyebrow)),
    `# ${line(title)}`,
    facts.map(line).join(' · '),
    ...blocks.map(blockText),
    running.footer === '' ? '' : `---\n\n${line(running.footer)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line(block.text)}`;
    case 'paragraph':
      return flow(block.text);
    case 'note':
      return flow(block.text).replace(/^/gm, '> ');
    case 'notice':
      return `**${line(block.text)}**`;
    case 'value':
      return valueText(block);
    case 'list':
      return listText(block);
    case 'table':
      return tableText(block);
    case 'signatures':
      return tableText({ type: 'table', ...signatureTable(block) });
  }
}

function line(text: string): string {
  return escapeMarkdown(cleanLine(text));
}

/** Paragraphs of a text with its line ends kept. */
function flow(text: Text): string {
  const markdown = spansOf(text).map(spanText).join('');
  return markdown
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replace(/\n/g, BREAK))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Spaces at the ends of a piece stand outside its marks: inside them they would undo the emphasis. */
function spanText(span: Span): string {
  const inner = span.text.trim();
  if (inner === '') return span.text;
  const before = span.text.slice(0, span.text.length - span.text.trimStart().length);
  const after = span.text.slice(span.text.trimEnd().length);
  const address = linkOf(span);
  const escaped = escapeMarkdown(inner);
  const marked = span.strong ? `**${escaped}**` : escaped;
  const linked = address === undefined ? marked : `[${marked}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  return `${before}${linked}${after}`;
}

/** A short answer stands behind its label, a long one under it; a place to fill in is a row of dots. */
function valueText({ label, hint, text, parts = [], lines }: ValueBlock): string {
  const isForm = lines !== undefined;
  const answer = isForm ? flow(dotted(plainText(text))) : flow(text);
  const isShort = answer !== '' && !answer.includes('\n');
  const head = `**${line(label)}**${isShort ? `: ${answer}` : ''}`;
  const partLines = parts.map((part) => `- ${line(part.label)}: ${inCell(part.text) || DOTS}`);
  const room = isForm && answer === '' && parts.length === 0 ? DOTS : '';
  const rest = [hint === undefined ? '' : line(hint), isShort ? '' : answer, partLines.join('\n'), room];
  return [head, ...rest].filter((part) => part !== '').join('\n\n');
}

/** Rules to write on by hand would be walls of escapes: here they are dots. */
function dotted(text: string): string {
  return text.replace(SIGNING_LINES, DOTS);
}

function listText({ label, items, ordered }: ListBlock): string {
  const marked = items.map((item, index) => {
    const mark = ordered ? `${index + 1}. ` : '- ';
    return mark + flow(item).replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
  });
  return [...(label === undefined ? [] : [`**${line(label)}**`]), marked.join('\n')].join('\n\n');
}

function tableText({ caption, hint, columns, rows }: TableBlock): string {
  const table = [
    columns.map(({ title }) => line(title)),
    columns.map(({ align }) => (align === 'end' ? '--:' : '---')),
    ...rows.map((cells) => cells.map(inCell)),
  ];
  const before = [caption === undefined ? '' : `**${line(caption)}**`, hint === undefined ? '' : line(hint)];
  return [...before, table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A text in one line of a table or list: its line ends become slashes, its links stay. */
function inCell(text: Text): string {
  return spansOf(text)
    .map((span) =>
      spanText({ ...span, text: span.text.trim() === '' ? span.text : span.text.replace(LINE_END, ' / ') }),
    )
    .join('')
    .trim();
}
