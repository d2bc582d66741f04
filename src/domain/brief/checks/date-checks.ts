import { isCalendarDate } from '#domain/i18n/format.ts';
import { rowsOf, textAt } from '../edit.ts';
import type { Finding } from './finding.ts';
import { found, type Look } from './look.ts';

const DAY = 86_400_000;

/** Checks 5 and 6: a due date that has passed, is nearer than the kind needs, or is no date at all. */
export function dueDate(look: Look): Finding[] {
  const { brief, today, kind, state, fields } = look;
  const due = textAt(brief, 'due').trim();
  if (due === '') return [];
  if (!isCalendarDate(due)) {
    const label = fields.find(({ id }) => id === 'due')?.label ?? 'due';
    return [{ check: 'field-missing', field: 'due', submit: 'E', approve: 'E', values: { label, case: 'noDate' } }];
  }
  const isBegun = state.work !== 'none';
  const values = { due, today };
  if (due < today) {
    return [found(look, { check: 'due-past', field: 'due', submit: isBegun ? 'W' : 'E', approve: 'W', values })];
  }
  const days = Math.round((Date.parse(due) - Date.parse(today)) / DAY);
  if (isBegun || kind === undefined || days >= kind.leadDays) return [];
  return [
    found(look, {
      check: 'lead-time-short',
      field: 'due',
      submit: 'W',
      approve: 'W',
      values: { ...values, days, lead: kind.leadDays },
    }),
  ];
}

/** Check 18: an input that arrives after the work is due. */
export function lateInputs(look: Look): Finding[] {
  return daysAfterDue(look, 'inputs', 'by').map(({ field, values }) =>
    found(look, { check: 'input-late', field, submit: 'W', approve: 'W', values }),
  );
}

/** Check 26: a milestone after the due date. */
export function lateMilestones(look: Look): Finding[] {
  return daysAfterDue(look, 'milestones', 'date').map(({ field, values }) =>
    found(look, { check: 'milestone-late', field, submit: 'E', approve: 'E', values }),
  );
}

function daysAfterDue({ brief }: Look, fieldId: string, column: string) {
  const due = textAt(brief, 'due').trim();
  return rowsOf(brief, fieldId).flatMap((row, index) => {
    const day = row[column]?.trim() ?? '';
    const isLate = isCalendarDate(due) && isCalendarDate(day) && day > due;
    return isLate
      ? [{ field: `${fieldId}.${index}.${column}`, values: { what: row['what']?.trim() || index + 1, day, due } }]
      : [];
  });
}
