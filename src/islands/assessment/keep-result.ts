import { keepCopy } from '#stores/kept-copies.ts';
import { addAdvice } from '#stores/plan.ts';
import { takeIn } from '#stores/respondents.ts';

/** Where a result and its recommendations can be kept, fetched when somebody wants to. */
export const keeping = { keepCopy, addAdvice, takeIn };
