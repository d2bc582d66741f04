/** About as many characters stand in a line across the page. */
const LINE = 80;
/** What an empty cell asks for, to write in by hand. */
const ROOM = 16;
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
 * have more to say.
 */
export function columnShares(titles: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const needs = titles.map((title, column) =>
    needOf(
      title,
      rows.map((cells) => cells[column] ?? ''),
    ),
  );
  const least = sum(needs.map((need) => need.least));
  const more = sum(needs.map((need) => need.most - need.least));
  const part = more === 0 ? 0 : Math.min(1, Math.max(0, (LINE - least) / more));
  return needs.map((need) => Math.round(10 * (need.least + part * (need.most - need.least))) / 10);
}

function needOf(title: string, cells: readonly string[]): Need {
  const words = [title.length === 0 ? 0 : longestWord(title) * TITLE_SIZE, ...cells.map(longestWord)];
  const least = Math.max(...words) + 2;
  const room = cells.some((cell) => cell === '') ? ROOM : 0;
  return { least, most: Math.max(least, room, title.length * TITLE_SIZE + 2, ...cells.map((cell) => cell.length + 2)) };
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => word.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
