import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '#domain/text/clean.ts';
import { packedText } from './link-text.ts';
import { anyResult, banks, FAMILY, plain, reopened } from './result-link.fixture.ts';
import { decodeResultLink, encodeResultLink } from './result-link.ts';
import { bank } from './vectors.fixture.ts';

describe('a result in a link', () => {
  test('names its parts in their places', () => {
    const parts = encodeResultLink(
      { ...plain, respondent: { role: 'marketing', label: 'Autumn', unit: 'North' } },
      bank,
    ).split('.');
    expect(parts.slice(0, 7)).toEqual(['1', 'company', '2026-1', 'f', 'm', 'C5tvHFsKTDmbHg2LH28sEQ', '1xy']);
    expect(parts[7]).toHaveLength(36);
    expect(parts[8]).toHaveLength(2);
    expect(parts.slice(9)).toEqual(['QXV0dW1u', 'Tm9ydGg']);
  });

  test('opens as it was sent, whatever was answered', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const { label: _label, unit: _unit, ...respondent } = reopened(result).respondent;
        expect({ ...reopened(result), respondent }).toEqual({
          ...result,
          respondent: { role: result.respondent.role },
        });
      }),
    );
  });

  test('has 200 characters at most that no address and no messenger touches', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const link = `r=${encodeResultLink(result, banks[result.instrument] ?? bank)}`;
        expect(link.length).toBeLessThanOrEqual(200);
        expect(link).toMatch(/^r=[0-9A-Za-z._~-]+$/);
        expect(encodeURI(link)).toBe(link);
        if (/^[\da-f-]{36}$/.test(result.id)) expect(link).not.toContain('~');
      }),
    );
  });

  test('holds label and unit whole, or cut at a whole character', () => {
    const characters = (text: string) => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
    fc.assert(
      fc.property(anyResult, (result) => {
        for (const key of ['label', 'unit'] as const) {
          const whole = cleanLine(result.respondent[key] ?? '');
          const kept = reopened(result).respondent[key];
          if (kept === undefined || kept === whole) continue;
          const cut = characters(kept.replace(/…$/, ''));
          expect(kept.endsWith('…')).toBe(true);
          expect(characters(whole).slice(0, cut.length).join('')).toBe(cut.join(''));
        }
      }),
    );
  });

  test('gives a short label all its room, and shares the rest', () => {
    const sent = (label: string, unit: string) => {
      const { respondent } = reopened({ ...plain, respondent: { role: 'sales', label, unit } });
      return [respondent.label, respondent.unit];
    };
    const [long, longToo] = ['Выставка '.repeat(20), 'Филиал '.repeat(20)];
    expect(sent('После выставки', longToo)).toEqual(['После выставки', 'Филиал Филиал Филиал Филиал…']);
    expect(sent(long, 'Север')).toEqual(['Выставка Выставка Выставка Выставка…', 'Север']);
    expect(sent(long, longToo)).toEqual(['Выставка Выставка В…', 'Филиал Филиал Филиал…']);
  });

  test('leaves out a label that has no room, and one that is empty', () => {
    const id = 'x'.repeat(64);
    const respondent = { role: 'sales', label: FAMILY.repeat(12), unit: ' \u0000' } as const;
    expect(reopened({ ...plain, id, respondent }).respondent).toEqual({ role: 'sales', label: `${FAMILY}…` });
    expect(packedText(FAMILY.repeat(2), 30)).toBe('');
    expect(reopened({ ...plain, respondent: { role: 'sales', label: '', unit: 'North' } }).respondent).toEqual({
      role: 'sales',
      unit: 'North',
    });
  });

  test('names the day of a moment as the reader’s calendar has it', () => {
    const moment = new Date(2026, 10, 23, 0, 5);
    expect(reopened({ ...plain, finishedAt: moment.toISOString() }).finishedAt).toBe('2026-11-23');
    expect(reopened({ ...plain, finishedAt: '2020-01-01' }).finishedAt).toBe('2020-01-01');
    expect(reopened({ ...plain, finishedAt: '1999-12-31' }).finishedAt).toBeUndefined();
  });

  test('is read in the language that it is opened in', () => {
    expect(decodeResultLink(encodeResultLink(plain, bank), banks, 'ru')).toMatchObject({ value: { locale: 'ru' } });
  });

  test('is not written with the places of another bank', () => {
    expect(() => encodeResultLink({ ...plain, bank: '2027.1' }, bank)).toThrow('2027.1');
  });
});
