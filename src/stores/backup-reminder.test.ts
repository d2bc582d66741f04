// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { putBackupOff } from './backup-note.ts';
import { $isBackupDue, lookForBackup } from './backup-reminder.ts';

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

test('a back-up is due after a week with documents in it, and not for a week after it was put off', () => {
  const id = '11111111-2222-4333-8444-555555555555';
  vi.useFakeTimers({ now: Date.parse('2026-12-01T08:00:00.000Z'), toFake: ['Date'] });
  const dueOn = (day: string) => {
    vi.setSystemTime(Date.parse(`${day}T08:00:00.000Z`));
    lookForBackup();
    return $isBackupDue.get();
  };
  expect(dueOn('2026-12-01')).toBe(false);
  localStorage.setItem(`parity:v1:brief:${id}`, '{"schema":1,"rev":3,"savedAt":"","data":{}}');
  expect([dueOn('2026-12-01'), dueOn('2026-12-07'), dueOn('2026-12-08')]).toEqual([false, false, true]);
  putBackupOff();
  expect([dueOn('2026-12-14'), dueOn('2026-12-15')]).toEqual([false, true]);
});
