import { answerStatus } from './answer-status.ts';
import { type Answers, type Bank, dimensionsInScope, itemsInScope, type Mode, type ScopedDimension } from './bank.ts';

/** One page of the questionnaire. */
export interface Step {
  /** The dimension's id; `functions` for the page that holds the function dimensions. */
  readonly id: string;
  readonly dimensions: readonly string[];
  readonly items: readonly string[];
}

export interface StepProgress {
  readonly id: string;
  readonly total: number;
  readonly answered: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Without any answer yet. */
  readonly skipped: number;
}

/**
 * The pages of the questionnaire: one a dimension in scope, the neighbouring function dimensions as one.
 *
 * The company's bank makes 7 in full; in quick, where no function is asked, 6.
 */
export function questionnaireSteps(bank: Bank, mode: Mode): Step[] {
  const steps: Step[] = [];
  for (const dimension of dimensionsInScope(bank, mode)) {
    const step = stepFor(dimension);
    const last = steps.at(-1);
    if (last?.id === 'functions' && step.id === 'functions') {
      const joined = {
        id: step.id,
        dimensions: [...last.dimensions, ...step.dimensions],
        items: [...last.items, ...step.items],
      };
      steps.splice(-1, 1, joined);
    } else {
      steps.push(step);
    }
  }
  return steps;
}

/** On which page an item stands, counted from 0; null when the mode does not ask it. */
export function stepOf(steps: readonly Step[], itemId: string): number | null {
  const index = steps.findIndex((step) => step.items.includes(itemId));
  return index === -1 ? null : index;
}

/** How far each page is answered, in the order of the pages. */
export function progressOf(bank: Bank, mode: Mode, answers: Answers): StepProgress[] {
  const asked = itemsInScope(bank, mode);
  return questionnaireSteps(bank, mode).map(({ id, items }) => {
    const statuses = asked
      .filter((item) => items.includes(item.id))
      .map((item) => answerStatus(item, answers[item.id]));
    return {
      id,
      total: statuses.length,
      answered: statuses.filter((status) => status === 'answered').length,
      unknown: statuses.filter((status) => status === 'unknown').length,
      notApplicable: statuses.filter((status) => status === 'na').length,
      skipped: statuses.filter((status) => status === 'blank').length,
    };
  });
}

function stepFor({ id, items }: ScopedDimension): Step {
  const functionsOnly = items.every((item) => item.type === 'function');
  return { id: functionsOnly ? 'functions' : id, dimensions: [id], items: items.map((item) => item.id) };
}
