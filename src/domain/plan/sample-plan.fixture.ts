import type { Action } from './action.ts';
import type { OriginTexts } from './wording.ts';

export const originTexts: OriginTexts = {
  from: 'Из результата: {result}, «{title}»',
  instruments: { customer: 'Какой я заказчик' },
  roles: { sales: 'продажи', marketing: 'маркетинг', management: 'руководство', other: 'другая служба' },
};

/** An action with whatever the test is about. */
export function action(parts: Partial<Action> = {}): Action {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    text: 'Позвать обоих начальников на планёрку в понедельник',
    position: 1,
    createdAt: '2026-11-23T09:10:00.000Z',
    ...parts,
  };
}

export const origin = {
  attempt: '00000000-0000-4000-8000-0000000000aa',
  advice: 'briefs-written',
  side: 'sales',
  instrument: 'company',
  role: 'sales',
  date: '2026-11-23',
  title: 'Записывать до начала',
} as const;
