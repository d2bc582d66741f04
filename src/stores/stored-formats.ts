import type { Brief } from '#domain/brief/brief.ts';
import { linkedCopy } from '#domain/brief/linked-copy.ts';
import type { StoredFormats } from '#domain/documents/stored-document.ts';
import { attemptFormat } from './assessments.ts';
import { briefFormat } from './briefs.ts';
import { actionFormat } from './plan.ts';
import { respondentFormat } from './respondents.ts';

/** How documents of each type are stored. */
export const storedFormats: StoredFormats = {
  brief: { ...briefFormat, asCopy: (brief, copyId) => linkedCopy(brief as Brief, copyId) },
  assessment: attemptFormat,
  respondent: respondentFormat,
  action: actionFormat,
};
