import type { Brief } from '#domain/brief/brief.ts';
import type { Role } from '#domain/brief/event.ts';
import { criteriaOf, type StepField, warningsToJudge } from '#domain/brief/step-form.ts';
import { fill } from '#domain/i18n/message.ts';
import type { StepTexts } from './flow-context.ts';
import type { FormGap } from './use-step-form.ts';

/** What is wrong with an answer, in words; `fields` are those of the form. */
export function gapText(gap: FormGap, brief: Brief, fields: readonly StepField[], texts: StepTexts): string {
  const label = labelOf(gap.field, brief, texts);
  if (gap.is === 'no-reason') return texts.submit.needsReason;
  if (gap.is === 'unmet' || gap.is === 'no-path') return texts.gaps[gap.is];
  if (gap.is !== 'missing') return fill(texts.gaps[gap.is], { label });
  return fill(texts.gaps[kindOfGap(gap.field, fields)], { label });
}

function kindOfGap(field: string, fields: readonly StepField[]): 'line' | 'date' | 'choice' | 'check' {
  if (field === 'day') return 'date';
  if (field === 'basis' || field === 'recorder.role' || field.startsWith('outcome.warnings.')) return 'choice';
  if (field.endsWith('.decision')) return 'choice';
  switch (fields.find(({ id }) => id === field)?.type) {
    case 'date':
      return 'date';
    case 'check':
      return 'check';
    case 'goal':
    case 'state':
    case 'role':
    case 'criterion':
      return 'choice';
    default:
      return 'line';
  }
}

/** How an answer of a form is called. */
export function labelOf(field: string, brief: Brief, texts: StepTexts): string {
  const { people, labels, past } = texts;
  if (field === 'day') return people.day;
  if (field === 'basis') return people.basis;
  if (field === 'recorder.role') return people.recorderSide;
  if (field === 'recorder.name') return people.recorderName;
  const [step = '', list = '', index = '', part = ''] = field.split('.');
  if (step === 'name') return nameLabel(list as Role, texts);
  if (list === 'evidence') return criteriaOf(brief)[Number(index)] ?? labels['deliver.evidence'];
  if (list === 'warnings') return warningsToJudge(brief)[Number(index)]?.consequence.what || labels['outcome.warnings'];
  if (step === 'record' && list === 'objections' && part !== '') {
    return `${fill(past.title, { n: Number(index) + 1 })}: ${past[part as keyof typeof past]}`;
  }
  return (labels as Readonly<Record<string, string>>)[field] ?? field;
}

/** How the name of a side is asked for. */
export function nameLabel(role: Role, { people, roles }: StepTexts): string {
  return fill(people.name, { role: roles[role].is, roleOf: roles[role].of });
}
