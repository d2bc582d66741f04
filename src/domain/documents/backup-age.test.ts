import { describe, expect, test } from 'vitest';
import { type BackupNote, backupStanding } from './backup-age.ts';

const note: BackupNote = {
  at: '2026-12-01T08:00:00.000Z',
  since: '2026-12-01T08:00:00.000Z',
  revs: { a: 3, b: 1 },
  later: null,
};
const same = note.revs;
const changed = { a: 4, b: 1 };
const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`new-${index}`, 1]));
const on = (day: string) => `${day}T09:00:00.000Z`;

describe('a reminder of the back-up', () => {
  test('comes after seven days, when something has changed', () => {
    expect(backupStanding(note, changed, on('2026-12-07'))).toMatchObject({ days: 6, changes: 1, isDue: false });
    expect(backupStanding(note, changed, on('2026-12-08'))).toMatchObject({ days: 7, changes: 1, isDue: true });
    expect(backupStanding(note, same, on('2027-03-01'))).toMatchObject({ changes: 0, isDue: false });
  });

  test('comes at once when twenty documents were added, changed or deleted', () => {
    expect(backupStanding(note, { ...same, ...many }, on('2026-12-01'))).toMatchObject({ changes: 20, isDue: true });
    expect(backupStanding(note, { b: 1 }, on('2026-12-01'))).toMatchObject({ changes: 1, isDue: false });
    expect(backupStanding({ ...note, revs: many }, {}, on('2026-12-01'))).toMatchObject({ changes: 20, isDue: true });
  });

  test('counts from when there was something to back up, where none was ever made', () => {
    const never = { ...note, at: null, revs: {} };
    expect(backupStanding(never, { a: 1 }, on('2026-12-02'))).toMatchObject({ at: null, days: 1, isDue: false });
    expect(backupStanding(never, { a: 1 }, on('2026-12-09'))).toMatchObject({ days: 8, isDue: true });
  });

  test('that was put off comes again after a week', () => {
    const putOff = { ...note, later: on('2026-12-08') };
    expect(backupStanding(putOff, changed, on('2026-12-14')).isDue).toBe(false);
    expect(backupStanding(putOff, changed, on('2026-12-15')).isDue).toBe(true);
  });

  test('is not silenced by a clock that was set back: one change is enough then', () => {
    const late = { ...note, later: on('2026-12-08') };
    expect(backupStanding(late, changed, on('2025-01-01'))).toMatchObject({ days: null, changes: 1, isDue: true });
    expect(backupStanding(late, same, on('2025-01-01')).isDue).toBe(false);
  });
});
