import { textGroup } from './translated.ts';

/** Texts about what is being written and belongs to no document yet: the form of a step, a paper questionnaire, an action. */
export const draftsTexts = textGroup('begun found startAgain unsaved fileName');
