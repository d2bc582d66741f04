// For tests: a form with every common field, three kinds, and a full brief in which the checks find nothing.
import { type Brief, type BriefMode, newBrief } from '../brief.ts';
import { setField } from '../edit.ts';
import type { BriefForm, Field } from '../form.ts';
import type { CheckId, Finding } from './finding.ts';
import { findingsOf } from './findings-of.ts';
import type { CheckContext } from './look.ts';

type Shape = readonly [type: string, required?: 'submit' | 'approve', parts?: string];

const COMMON: Readonly<Record<string, Shape>> = {
  title: ['line', 'submit'],
  customer: ['group', 'submit', 'name department'],
  contractor: ['group', 'approve', 'name'],
  approver: ['group', 'approve', 'name role'],
  accepter: ['line'],
  problem: ['text', 'submit'],
  goal: ['text', 'submit'],
  measure: ['group', 'approve', 'metric baseline target date'],
  audience: ['text', 'submit'],
  occasion: ['text'],
  keyMessage: ['text', 'approve'],
  proof: ['text'],
  tone: ['text'],
  deliverables: ['rows', 'submit', 'what format quantity'],
  inScope: ['text', 'approve'],
  outOfScope: ['text'],
  must: ['text'],
  mustNot: ['text'],
  references: ['text'],
  inputs: ['rows', 'approve', 'what who by'],
  factChecker: ['line'],
  budget: ['money', 'approve'],
  due: ['date', 'submit'],
  milestones: ['rows', 'approve', 'what date'],
  reviewRounds: ['number'],
  feedbackOwner: ['line', 'approve'],
  criteria: ['list', 'approve'],
  constraints: ['text', 'approve'],
  assumptions: ['text'],
};

function fieldOf(id: string, [type, required, parts = '']: Shape): Field {
  const inner = parts.split(' ').map((part) => ({
    id: part,
    type: part === 'by' || part === 'date' ? 'date' : 'line',
    label: `Label of ${part}`,
  }));
  const optionalFor = id === 'measure' ? ['souvenirs'] : id === 'keyMessage' ? ['research'] : undefined;
  return {
    id,
    type,
    label: `Label of ${id}`,
    hint: '',
    ...(required === undefined ? {} : { required }),
    ...(optionalFor === undefined ? {} : { optionalFor }),
    ...(type === 'group' ? { parts: inner } : {}),
    ...(type === 'rows' ? { columns: inner, add: '', row: `Row of ${id}`, none: 'None' } : {}),
    ...(type === 'list' ? { add: '', row: '' } : {}),
  } as Field;
}

const short = ['deliverables', 'audience occasion', 'goal', 'due', 'inputs factChecker', 'budget', 'accepter approver'];
const kind = { title: '', about: '', deliverable: '' };

export const form: BriefForm = {
  sections: [{ id: 'work', title: '', fields: Object.entries(COMMON).map(([id, shape]) => fieldOf(id, shape)) }],
  short: short.map((ids) => ({ id: ids, title: '', hint: '', fields: ids.split(' ') })),
  kinds: [
    { ...kind, id: 'print', order: 1, leadDays: 21, fields: [fieldOf('run', ['number']), fieldOf('size', ['choice'])] },
    {
      ...kind,
      id: 'souvenirs',
      order: 2,
      leadDays: 28,
      fields: [fieldOf('unitPrice', ['number']), fieldOf('run', ['number'])],
    },
    {
      ...kind,
      id: 'advertising',
      order: 3,
      leadDays: 21,
      law: { when: 'labelling', onlineOnly: true },
      fields: [fieldOf('channels', ['text']), fieldOf('labelling', ['text'])],
    },
    { ...kind, id: 'mailing', order: 4, leadDays: 7, law: { when: 'consent' }, fields: [fieldOf('consent', ['text'])] },
    { ...kind, id: 'research', order: 5, leadDays: 30, fields: [] },
  ],
};

export const context: CheckContext = { form, limit: { amount: 30_000, currency: 'RUB' }, today: '2027-01-11' };

/** A full brief of that kind in which the checks find nothing. */
export function goodBrief(kindId = 'print'): Brief {
  return {
    ...newBrief({ id: 'b-1', kind: kindId, mode: 'full', locale: 'en', at: '2027-01-11T08:00:00Z' }),
    fields: {
      title: 'Booklet for Light 2027',
      customer: { name: 'Head of sales', department: 'Sales' },
      contractor: { name: 'Events coordinator' },
      approver: { name: 'Commercial director', role: 'Commercial director' },
      problem: 'Visitors take an 80-page catalogue from the stand and cannot find a price in it',
      goal: 'Three times as many calculation requests from the stand',
      measure: { metric: 'calculation requests', baseline: '12', target: '40', date: '2027-03-31' },
      audience: 'A warehouse’s chief engineer, who answers for the lighting bill',
      keyMessage: 'The lighting bill of the warehouse will halve',
      deliverables: [{ what: 'Depot booklet', format: 'paper, A4', quantity: '1,500' }],
      inScope: 'Copy, layout, printing',
      outOfScope: 'An English version',
      inputs: [{ what: 'prices', who: 'Head of sales', by: '2027-01-18' }],
      budget: { amount: '78 000', currency: 'RUB' },
      due: '2027-03-09',
      milestones: [{ what: 'layout', date: '2027-02-12' }],
      reviewRounds: '2',
      feedbackOwner: 'Head of sales',
      criteria: ['Every luminaire has its article code'],
      constraints: 'No constraints',
    },
  };
}

/** A short brief within the limit in which the checks find nothing. */
export function shortBrief(): Brief {
  const { fields, ...brief } = goodBrief();
  const { goal, audience, due, inputs } = fields as Required<Brief['fields']>;
  const deliverables = [{ what: 'Price sheet', quantity: '100' }];
  const budget = { amount: '12 000', currency: 'RUB' };
  return { ...brief, mode: 'short', fields: { goal, audience, due, inputs, deliverables, budget } };
}

/** The brief with texts written into it by path; '' takes one away. */
export function withTexts(brief: Brief, texts: Readonly<Record<string, string>>): Brief {
  return Object.entries(texts).reduce((changed, [path, text]) => setField(changed, path, text), brief);
}

/** What the checks find after texts were written into the good brief of a kind, as `check field submit/approve`. */
export function found(texts: Readonly<Record<string, string>>, kindId = 'print'): string[] {
  return lines(withTexts(goodBrief(kindId), texts));
}

export function lines(brief: Brief, changed: Partial<CheckContext> = {}): string[] {
  return findingsOf(brief, { ...context, ...changed }).map(
    ({ check, field, submit, approve }) => `${check} ${field} ${submit ?? '-'}/${approve ?? '-'}`,
  );
}

/** The values of the one finding of a check. */
export function valuesOf(brief: Brief, check: CheckId): Finding['values'] | undefined {
  return findingsOf(brief, context).find((finding) => finding.check === check)?.values;
}

export function inMode(brief: Brief, mode: BriefMode): Brief {
  return { ...brief, mode };
}
