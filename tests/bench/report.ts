import { cpus, totalmem } from 'node:os';
import { type Figure, holds, median, ratioOf, type Unit } from './figure.ts';

/** What the figures were taken on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly node: string;
  readonly browser: string;
  readonly day: string;
}

export function machine(browser: string, day: string): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    browser,
    day,
  };
}

const DIGITS: Readonly<Record<Unit, number>> = { s: 1, ms: 0, bytes: 0, MB: 1, shift: 3, '×': 2 };

function written(value: number, unit: Unit): string {
  const digits = unit === 'ms' && value < 10 ? 1 : DIGITS[unit];
  const number = value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  if (unit === '×') return `${number} ×`;
  return unit === 'shift' ? number : `${number} ${unit}`;
}

/** The columns of the table, and what a figure says in each. */
const COLUMNS: Readonly<Record<string, (figure: Figure) => string>> = {
  figure: ({ name }) => name,
  median: ({ runs, unit }) => written(median(runs), unit),
  'least – most': ({ runs, unit }) =>
    runs.length > 1 ? `${written(Math.min(...runs), unit)} – ${written(Math.max(...runs), unit)}` : '',
  runs: ({ runs }) => String(runs.length),
  reference: ({ reference, unit }) => (reference ? `${reference.name}: ${written(median(reference.runs), unit)}` : ''),
  ratio: (figure) => {
    const ratio = ratioOf(figure);
    return ratio === undefined ? '' : written(ratio, '×');
  },
  limit: (figure) => {
    if (figure.limit === undefined) return '';
    const limit = written(figure.limit.most, figure.limit.of === 'ratio' ? '×' : figure.unit);
    return `${limit}, ${holds(figure) ? 'holds' : 'exceeded'}`;
  },
};

function rows(figures: readonly Figure[]): string[][] {
  return [Object.keys(COLUMNS), ...figures.map((figure) => Object.values(COLUMNS).map((column) => column(figure)))];
}

/** The figures as a table for a terminal: columns as wide as what stands in them. */
export function plainTable(figures: readonly Figure[]): string {
  const cells = rows(figures);
  const widths = Object.keys(COLUMNS).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The figures as a Markdown table, with the machine named above it. */
export function markdownTable(figures: readonly Figure[], on: Machine): string {
  const [head = [], ...body] = rows(figures)
    .map((row) => `| ${row.join(' | ')} |`)
    .map(String);
  const rule = `|${' --- |'.repeat(Object.keys(COLUMNS).length)}`;
  const place = `${on.day}, ${on.cores} cores of ${on.processor}, ${on.memoryGB} GB, Node ${on.node}, ${on.browser}`;
  return [`${place}:`, '', head, rule, ...body].join('\n');
}

/** Everything that was measured, run by run. */
export function asJson(figures: readonly Figure[], on: Machine): string {
  const told = figures.map((figure) => ({
    ...figure,
    median: median(figure.runs),
    ...(figure.reference ? { ratio: ratioOf(figure) } : {}),
    ...(figure.limit ? { holds: holds(figure) } : {}),
  }));
  return `${JSON.stringify({ machine: on, figures: told }, null, 2)}\n`;
}
