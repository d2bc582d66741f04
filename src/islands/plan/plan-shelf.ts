import { PlanShelf } from './PlanShelf.tsx';
import { TakePlan } from './TakePlan.tsx';

/** What a plan that holds something takes; an empty one does without. */
export const planShelf = { PlanShelf, TakePlan };
