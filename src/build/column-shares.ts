/** About as many characters stand in a line across the page. */
const LINE = 80;
/** What there is to write in beside one column of words, and what a column to write in takes at least. */
const ROOMS = 40;
const ROOM = 12;
/** What a cell left empty among filled ones asks for. */
const GAP = 16;
/** Titles of columns are set smaller than cells. */
const TITLE_SIZE = 0.8;

interface Need {
  /** The longest word: a narrower column would break it. */
  readonly least: number;
  /** The longest cell: a wider column would stand half empty. */
  readonly most: number;
}

/**
 * Widths of a table's columns in relation to each other, by what stands in them: nobody counts them in Markdown.
 *
 * As browsers lay tables out: every column has its longest word, and what is left of the line goes to those that
 * have more to say. A column without a word is there to write in: beside a question it takes half of the line,
 * among more columns its part.
 */
export function columnShares(titles: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const columns = titles.map((_title, column) => rows.map((cells) => cells[column] ?? ''));
  const room = Math.max(ROOM, ROOMS / Math.max(1, columns.length - 1));
  const needs = columns.map((cells, column) => needOf(titles[column] ?? '', cells, room));
  const least = sum(needs.map((need) => need.least));
  const more = sum(needs.map((need) => need.most - need.least));
  const part = more === 0 ? 0 : Math.min(1, Math.max(0, (LINE - least) / more));
  return needs.map((need) => Math.round(10 * (need.least + part * (need.most - need.least))) / 10);
}

function needOf(title: string, cells: readonly string[], room: number): Need {
  const titleWord = longestWord(title) * TITLE_SIZE + 2;
  if (isBlank(cells)) return { least: Math.max(room, titleWord), most: Math.max(room, title.length * TITLE_SIZE + 2) };
  const least = Math.max(titleWord, ...cells.map((cell) => longestWord(cell) + 2));
  const gap = cells.includes('') ? GAP : 0;
  return { least, most: Math.max(least, gap, title.length * TITLE_SIZE + 2, ...cells.map((cell) => cell.length + 2)) };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => word.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
