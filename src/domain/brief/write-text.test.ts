import { describe, expect, test } from 'vitest';
import { setField, textAt } from './edit.ts';
import { TEXT_LIMIT } from './fields.ts';
import { fullBrief } from './sample-brief.fixture.ts';
import { writeText } from './write-text.ts';

describe('writing into a field', () => {
  test('changes that place', () => {
    const written = writeText(fullBrief, 'measure.target', '50');
    expect(written.ok && textAt(written.value, 'measure.target')).toBe('50');
  });

  test('takes 50,000 characters and not one more', () => {
    expect(writeText(fullBrief, 'goal', 'я'.repeat(TEXT_LIMIT)).ok).toBe(true);
    expect(writeText(fullBrief, 'goal', 'я'.repeat(TEXT_LIMIT + 1))).toEqual({ ok: false, problem: 'too-long' });
  });

  test('never makes a brief that could not be read back, and can always make it smaller', () => {
    const long = 'я'.repeat(TEXT_LIMIT);
    const paths = Array.from({ length: 22 }, (_path, index) => `criteria.${index + 2}`);
    const huge = paths.reduce((brief, path) => setField(brief, path, long), fullBrief);
    expect(writeText(huge, 'goal', long)).toEqual({ ok: false, problem: 'too-large' });
    expect(writeText(huge, 'criteria.2', 'short').ok).toBe(true);
  });
});
