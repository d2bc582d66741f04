import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';

const stems = (words: string) => [...new Set(words.split(' ').map(stem))];

describe('the forms of a word have one stem', () => {
  test.each([
    'буклет буклеты буклета буклетов буклетом буклетами буклету',
    'сделать сделаем сделайте сделал сделали',
    'красивый красивая красиво красивее красивейший',
    'современный современная современно современном',
    'визитка визитки визитку визитками',
    'презентация презентации презентаций презентацию',
    'получив получивши получил получили',
    'учиться учится',
    'длинный длинная длинно',
    'готовность готовности',
    'сеть сети',
    'booklet booklets booklet’s',
    'company companies',
    'box boxes',
    'make makes making',
    'print printed printing prints',
    'plan planned planning',
    'urgent urgently',
  ])('%s', (words) => {
    expect(stems(words)).toHaveLength(1);
  });

  test('and other words have another', () => {
    expect(stems('стенд стендап')).toHaveLength(2);
    expect(stems('эффектный эффективный')).toHaveLength(2);
    expect(stems('brand branch')).toHaveLength(2);
  });

  test('a word without vowels stays as it is', () => {
    expect(stem('гмбх')).toBe('гмбх');
    expect(stem('pdf')).toBe('pdf');
  });
});
