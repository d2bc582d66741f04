// A brief for tests: a full one with two closed objections, and a short one.
import { type Brief, newBrief } from './brief.ts';
import type { BriefEvent } from './event.ts';

const marketing = { role: 'contractor', name: 'Head of marketing' };
const sales = { role: 'customer', name: 'Head of sales' };

function event(sequence: number, type: string, whose: BriefEvent['whose'], data: Record<string, unknown>): BriefEvent {
  return {
    id: `e${sequence}`,
    sequence,
    type,
    whose,
    recordedBy: whose,
    basis: 'here',
    decidedAt: `2026-11-${10 + sequence}`,
    recordedAt: `2026-11-${10 + sequence}T09:00:00Z`,
    from: { paper: 'submitted', work: 'none' },
    to: { paper: 'objected', work: 'none' },
    data,
    previous: sequence === 1 ? null : `f${sequence - 1}`,
    fingerprint: `f${sequence}`,
  };
}

export const fullBrief: Brief = {
  ...newBrief({ id: 'b-1', kind: 'print', mode: 'full', locale: 'en', at: '2026-11-09T08:00:00.000Z' }),
  number: '2026-014',
  fields: {
    title: 'Booklet for Light 2027',
    customer: { name: 'Head of sales', department: 'Sales' },
    contractor: { name: 'Events coordinator' },
    approver: { name: 'A. Petrova', role: 'Commercial director' },
    accepter: 'Seller at the stand',
    problem: 'Visitors take the general catalogue.\nThey do not find the warehouse series.\n\nThey leave.',
    goal: 'Three times as many calculation requests from the stand',
    measure: { metric: 'calculation requests', baseline: '12', target: '40', date: '2027-03-20' },
    audience: 'Chief engineers of warehouses',
    deliverables: [
      { what: 'Booklet', format: 'A4, two folds', quantity: '1,500' },
      { what: 'The same for e-mail', format: 'PDF', quantity: '1 file' },
    ],
    inputs: [{ what: 'Prices with article codes', who: 'Head of sales', by: '2027-01-12' }],
    budget: { amount: '78 000', currency: 'RUB' },
    due: '2027-03-09',
    reviewRounds: '2',
    criteria: ['Every luminaire has its article code', 'The QR code opens the calculation form'],
    constraints: 'A client’s logo only with written consent',
  },
  kindFields: { run: '1500', colours: 'full', validUntil: '2027-05-31' },
  events: [
    event(1, 'submit', sales, {}),
    event(2, 'object', marketing, {
      requirement: '5,000 copies',
      consequence: { what: '3,800 copies stay in their boxes', likelihood: 'almost certain', by: '2027-03-19' },
      alternative: { what: '1,500 copies', effect: 'enough for the stand', cost: '78 000 ₽', time: 'no change' },
    }),
    event(3, 'accept', sales, { objection: 'e2', reason: 'last year 1,200 were used' }),
    event(4, 'object', marketing, { requirement: 'Prices in print', consequence: { what: 'They go out of date' } }),
    event(5, 'insist', sales, { objection: 'e4', reason: 'visitors ask for prices' }),
    event(6, 'object', marketing, { requirement: 'English version' }),
  ],
};

export const shortBrief: Brief = {
  ...newBrief({ id: 'b-2', kind: 'souvenirs', mode: 'short', locale: 'en', at: '2026-11-09T08:00:00.000Z' }),
  fields: {
    deliverables: [{ what: 'Pens', quantity: '200' }],
    audience: 'Installers',
    goal: 'They ring us for the next job',
    due: '2026-12-20',
  },
};
