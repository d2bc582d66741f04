import { expect, test } from 'vitest';
import { isWrittenTime } from './stored-time.ts';

test('a time is one of ours when a clock could have told it, in the form in which times are written', () => {
  expect(isWrittenTime('2026-11-23T09:10:00.000Z')).toBe(true);
  expect(isWrittenTime('8999-12-31T23:59:59.999Z')).toBe(true);
  const others = ['9999-12-31T23:59:59.999Z', '2026-99-99T99:99:99.999Z', '2026-02-31T09:10:00.000Z', '2026-11-23'];
  const forms = ['2026-11-23T09:10Z', '2026-11-23T09:10:00.000000Z', '+010000-01-01T00:00:00.000Z', 'T:Z', ''];
  for (const text of [...others, ...forms]) expect([text, isWrittenTime(text)]).toEqual([text, false]);
});
