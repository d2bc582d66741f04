import { describe, expect, test } from 'vitest';
import { found } from './check-brief.fixture.ts';
import { isSamePerson } from './same-person.ts';

describe('two names are one person', () => {
  test.each([
    ['Орлова Т. А.', 'орлова т.а.'],
    ['Петров Иван Сергеевич', 'Иван Петров'],
    ['Петров И. С.', 'Петров Иван Сергеевич'],
    ['И. Петров', 'Петров И.'],
    ['J. Okafor', 'Jane Okafor'],
    ['Head of marketing', 'head of  Marketing'],
    ['Семёнов', 'Семенов'],
  ])('%s and %s', (one, other) => {
    expect(isSamePerson(one, other)).toBe(true);
    expect(isSamePerson(other, one)).toBe(true);
  });

  test.each([
    ['', ''],
    ['Петров И.', 'Петров А.'],
    ['Петров', 'Иван Петров'],
    ['Директор', 'Коммерческий директор'],
    ['Начальник отдела продаж', 'Начальник отдела маркетинга'],
    ['Head of sales', 'Head of marketing'],
    ['А. Б.', 'Б. А.'],
    ['Орлова Анна Сергеевна', 'Орлова Мария Сергеевна'],
  ])('but not %s and %s', (one, other) => {
    expect(isSamePerson(one, other)).toBe(false);
    expect(isSamePerson(other, one)).toBe(false);
  });
});

describe('the approver', () => {
  test('must not be the contractor; within the standing limit that is a warning', () => {
    expect(found({ 'approver.name': 'Events coordinator' })).toEqual(['approver-is-contractor approver.name E/E']);
    expect(found({ 'approver.role': 'events coordinator' })).toEqual(['approver-is-contractor approver.name E/E']);
    const small = { 'approver.name': 'Events coordinator', 'budget.amount': '12 000' };
    expect(found(small)).toEqual(['approver-is-contractor approver.name W/W']);
  });

  test('had better not be the one who orders', () => {
    expect(found({ 'approver.name': 'Head of sales' })).toEqual(['approver-is-requester approver.name H/H']);
  });
});
