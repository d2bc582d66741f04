// Prints what each fault cost as one table at the end of a run: what was written, what is there afterwards, what is lost.
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

interface Figure {
  readonly fault: string;
  readonly written: number;
  readonly there: number;
  readonly lost: number;
}

/** A test tells its figure as an annotation of this type. */
export const FIGURE = 'lost';

export default class FiguresReporter implements Reporter {
  readonly #figures: Figure[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { type, description } of result.annotations) {
      if (type !== FIGURE || description === undefined) continue;
      const { written, there, lost } = JSON.parse(description) as Omit<Figure, 'fault'>;
      this.#figures.push({ fault: test.titlePath().slice(3).join(' › '), written, there, lost });
    }
  }

  onEnd(): void {
    if (this.#figures.length === 0) return;
    const figures = this.#figures.toSorted((one, other) => (one.fault < other.fault ? -1 : 1));
    const sum = figures.reduce((total, { lost }) => total + lost, 0);
    const lines = figures.map(({ fault, written, there, lost }) =>
      [written, there, lost]
        .map((figure) => String(figure).padStart(8))
        .concat(fault)
        .join('  '),
    );
    console.log(
      ['', ' written     there      lost  fault', ...lines, `lost in ${figures.length} faults: ${sum}`].join('\n'),
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}
