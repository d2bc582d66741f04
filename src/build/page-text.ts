import { type Element, type Node, Window } from 'happy-dom';

const LEFT_OUT = /^(?:NAV|SCRIPT|STYLE|BUTTON|OUTPUT|SVG|INPUT|TEMPLATE)$/i;
const INLINE = /^(?:A|ABBR|B|BR|CODE|EM|I|LABEL|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME)$/i;
/** Stands for a line break until the spaces of the source are gone. */
const BREAK = '\u2028';

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isLeftOut = (node: Node) =>
  isElement(node) ? LEFT_OUT.test(node.tagName) || node.classList.contains('fold') : node.nodeType !== 3;
const isInline = (node: Node) => !isElement(node) || INLINE.test(node.tagName);

/** The words of a node in one line, its links written out with their whole address. */
function wordsOf(node: Node, page: string): string {
  if (isLeftOut(node)) return '';
  if (!isElement(node)) return node.textContent ?? '';
  if (node.tagName === 'BR') return BREAK;
  const words = [...node.childNodes].map((child) => wordsOf(child, page)).join(isInline(node) ? '' : ' ');
  const href = node.tagName === 'A' ? node.getAttribute('href') : null;
  return href === null || words.trim() === '' ? words : `[${words.trim()}](${new URL(href, page).href})`;
}

function tidied(words: string): string {
  return words.replace(/\s+/g, (space) => (space.includes(BREAK) ? '\n' : ' ')).trim();
}

/** How a block begins; a list's entries are numbered where the list is. */
function leadOf(block: Element): string {
  const level = /^H([1-6])$/.exec(block.tagName)?.[1];
  if (level !== undefined) return `${'#'.repeat(Number(level))} `;
  if (block.tagName === 'DT') return '• ';
  if (block.tagName === 'SUMMARY') return '→ ';
  if (block.tagName !== 'LI') return '';
  const list = block.parentElement;
  if (list?.tagName !== 'OL') return '- ';
  return `${Number(list.getAttribute('start') ?? 1) + [...list.children].indexOf(block)}. `;
}

function blocksOf(parent: Element, page: string): string[] {
  if (parent.tagName === 'TR') return [[...parent.children].map((cell) => tidied(wordsOf(cell, page))).join(' | ')];
  const blocks: string[] = [];
  let line = '';
  const close = () => {
    if (tidied(line) !== '') blocks.push(tidied(line));
    line = '';
  };
  for (const child of [...parent.childNodes].filter((node) => !isLeftOut(node))) {
    if (isInline(child)) line += wordsOf(child, page);
    else {
      close();
      blocks.push(...blocksOf(child as Element, page));
    }
  }
  close();
  const [first, ...others] = blocks;
  return first === undefined ? [] : [leadOf(parent) + first, ...others];
}

const { DOMParser } = new Window();

/** The main part of a finished page as plain text: headings, lists, tables and links in the manner of Markdown. */
export function pageText(html: string, page: string): string {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (main === null) throw new Error(`${page} has no <main> to read`);
  return `${blocksOf(main, page).join('\n\n')}\n`;
}
