import { failure, type Outcome, success } from '../outcome.ts';
import type { Brief } from './brief.ts';
import { BRIEF_LIMIT_BYTES, briefFileBytes } from './brief-file.ts';
import { setField, textAt } from './edit.ts';
import { TEXT_LIMIT } from './fields.ts';

/** Message keys: the text is longer than a field takes, or its brief would no longer be read as a file. */
export type TextRefusal = 'too-long' | 'too-large';

/** `setField` with its limits: what it takes, a file of the brief can hold and import can read. */
export function writeText(brief: Brief, path: string, text: string): Outcome<Brief, TextRefusal> {
  if (text.length > TEXT_LIMIT) return failure('too-long');
  const changed = setField(brief, path, text);
  const grows = text.length > textAt(brief, path).length;
  return grows && briefFileBytes(changed) > BRIEF_LIMIT_BYTES ? failure('too-large') : success(changed);
}
