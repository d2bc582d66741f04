import { describe, expect, test } from 'vitest';
import { plainText } from '#domain/export/document.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import { type PlanSource, planDocument, planRows } from './plan-document.ts';
import { action, origin, originTexts } from './sample-plan.fixture.ts';

const source: PlanSource = {
  actions: [
    action({ id: 'a', owner: 'Директор', due: '2026-11-20', from: origin }),
    action({ id: 'b', text: 'Записать\nправило', due: '2026-12-07' }),
    action({ id: 'c', text: ' ' }),
    action({ id: 'd', text: 'Свести заявки', doneAt: '2026-11-22' }),
  ],
  locale: 'ru',
  today: '2026-11-23',
  company: 'Полюс',
  texts: {
    title: 'План действий',
    asOf: 'На {date}',
    action: 'Дело',
    owner: 'Кто',
    due: 'Срок',
    state: 'Состояние',
    doneOn: 'Когда сделано',
    source: 'Откуда',
    open: 'не сделано',
    done: 'Сделано',
    untitled: 'Без слов',
    late: { today: 'срок сегодня', overdue: { few: 'просрочено на {n} дня', other: '{n}' } },
    origin: originTexts,
  },
};

describe('the plan as a document', () => {
  test('has what is open with who and when, then what is done', () => {
    const { title, letterhead, facts, blocks } = planDocument(source);
    expect([title, letterhead, facts]).toEqual(['План действий', 'Полюс', ['На 23 ноября 2026\u00a0г.']]);
    const rows = blocks.map((block) =>
      block.type === 'table' ? block.rows.map((cells) => cells.map(plainText)) : block.type,
    );
    expect(rows).toEqual([
      [
        [
          'Позвать обоих начальников на планёрку в понедельник',
          'Директор',
          '20 ноября 2026\u00a0г., просрочено на 3 дня',
          'Из результата: продажи, 23 ноября 2026\u00a0г., «Записывать до начала»',
        ],
        ['Записать правило', '', '7 декабря 2026\u00a0г.', ''],
        ['Без слов', '', '', ''],
      ],
      'heading',
      [['Свести заявки', '', '22 ноября 2026\u00a0г.', '']],
    ]);
    expect(toMarkdown(planDocument(source))).toContain('| 20 ноября 2026\u00a0г., **просрочено на 3 дня** |');
  });

  test('leaves out what there is none of', () => {
    expect(planDocument({ ...source, company: '', actions: [] })).not.toHaveProperty('letterhead');
    expect(planDocument({ ...source, actions: [] }).blocks).toEqual([]);
    expect(planDocument({ ...source, actions: source.actions.slice(0, 1) }).blocks).toHaveLength(1);
    expect(planDocument({ ...source, actions: source.actions.slice(3) }).blocks).toHaveLength(2);
  });
});

test('the plan as rows keeps what was typed, and writes days so that they can be sorted', () => {
  expect(planRows(source)).toEqual([
    ['Дело', 'Кто', 'Срок', 'Состояние', 'Когда сделано', 'Откуда'],
    [
      'Позвать обоих начальников на планёрку в понедельник',
      'Директор',
      '2026-11-20',
      'не сделано',
      null,
      'Из результата: продажи, 23 ноября 2026\u00a0г., «Записывать до начала»',
    ],
    ['Записать\nправило', null, '2026-12-07', 'не сделано', null, null],
    [' ', null, null, 'не сделано', null, null],
    ['Свести заявки', null, null, 'Сделано', '2026-11-22', null],
  ]);
});
