import { Buffer } from 'node:buffer';
import { Parser } from 'commonmark';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { anyAnswers, anyMode } from '#domain/assessment/vectors.fixture.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { plainText } from './document.ts';
import { toDocx } from './docx.ts';
import { toMarkdown } from './markdown.ts';
import { documentOf, ideal, poles, textsOf, under } from './read-report.fixture.ts';
import { resultDocument } from './result-document.ts';
import { resultSource } from './result-source.fixture.ts';

describe('the head of a result', () => {
  test('says whose view it is, how and when, and begins with the sentence to quote', () => {
    const { title, eyebrow, facts, blocks, running, letterhead } = documentOf({ ...ideal, 'structure.rank': -2 });
    expect({ title, eyebrow, facts, letterhead }).toEqual({
      title: 'Seen from marketing: sales decides more often',
      eyebrow: 'Balance assessment result',
      facts: ['full assessment', '23 November 2026'],
      letterhead: undefined,
    });
    expect(textsOf(blocks)[0]).toBe(
      'Seen from marketing (one person, full assessment, 23 November 2026): sales decides more often (a bias of 17 out ' +
        'of 100 towards sales); strength 97 out of 100, level 5 of 5, “working as one”; the weakest dimension is ' +
        '“Reporting and status”, at 83 out of 100.',
    );
    expect(running).toMatchObject({
      header: title,
      footer: 'Balance assessment result · full assessment · 23 November 2026',
    });
  });

  test('names company, unit and label where they are to be told, and no date where it is not', () => {
    const respondent = { role: 'sales', unit: 'North', label: 'After the exhibition' } as const;
    const { facts, letterhead, running } = documentOf(ideal, { respondent }, { company: 'Polus', date: undefined });
    expect(facts).toEqual(['full assessment', 'North', 'After the exhibition']);
    expect(letterhead).toBe('Polus');
    expect(running.footer).toBe('Balance assessment result · full assessment');
  });

  test('says that it is unfinished, or the quick one', () => {
    const texts = textsOf(documentOf({ 'structure.rank': 'unknown' }, { mode: 'quick' }, { draft: true }).blocks);
    expect(texts[0]).toBe('The assessment is not finished: 1 of 12 answered. The figures will still change.');
    expect(texts[1]).toBe('This is the quick assessment: 12 of 36 questions, without the function map.');
  });

  test('and every headline of a finding names the view of one person, never that of the company', () => {
    fc.assert(
      fc.property(anyAnswers, anyMode, fc.constantFrom(...LOCALES), (answers, mode, locale) => {
        const source = resultSource(locale, { answers, mode, respondent: { role: 'management' } });
        const { title, blocks } = resultDocument(source);
        const { words, report } = source.texts;
        const ours = [words.result.advice.title, report.method.title];
        const headlines = blocks.flatMap((block) =>
          block.type === 'heading' && block.level === 2 ? [block.text] : [],
        );
        expect(title.startsWith(words.result.views.management)).toBe(true);
        for (const text of headlines.map(plainText).filter((text) => !ours.includes(text)))
          expect(text).toContain(report.from.management);
        expect(textsOf(blocks).join('\n')).not.toMatch(/[{}]|NaN|undefined|\[object/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what to do next', () => {
  test('comes in pairs, with its chapter as a link of this site', () => {
    const blocks = under(documentOf({ ...ideal, ...poles([-2, -2, -2, -2, -2, -2]) }), 'Where to start');
    expect(blocks.filter(({ type }) => type === 'value').length).toBeGreaterThanOrEqual(6);
    const links = blocks.flatMap((block) =>
      block.type === 'paragraph' && typeof block.text !== 'string' ? block.text : [],
    );
    expect(links).toContainEqual({
      text: 'Chapter “Chapter of sales-bias”',
      href: 'https://parity.example/guide/sales-bias/',
    });
  });

  test('is words alone where the address of the site is not known', () => {
    const blocks = documentOf(ideal, {}, { origin: undefined }).blocks;
    expect(JSON.stringify(blocks)).not.toContain('href');
  });

  test('is nothing while too little is known for any advice', () => {
    const source = resultSource('en', { answers: {} });
    const bank = { ...source.bank, wording: { ...source.bank.wording, advice: [] } };
    expect(textsOf(under(resultDocument({ ...source, bank }), 'Where to start'))).toEqual([
      'Too early for advice: there are too few answers.',
    ]);
  });
});

describe('the report in other hands', () => {
  const respondent = { role: 'sales', label: '<b>x</b> [y](http://evil.example) | # z', unit: '=1+1' } as const;

  test('is read by a Markdown reader as it was meant, whatever was typed into it', () => {
    const report = documentOf(ideal, { respondent });
    const walker = new Parser().parse(toMarkdown(report)).walker();
    const types: string[] = [];
    for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) types.push(step.node.type);
    const count = (type: string) => types.filter((each) => each === type).length;
    expect(count('heading')).toBe(1 + report.blocks.filter(({ type }) => type === 'heading').length);
    expect(count('link')).toBe(JSON.stringify(report).match(/"href"/g)?.length);
    expect(types.filter((type) => ['html_block', 'html_inline', 'image', 'code'].includes(type))).toEqual([]);
  });

  test.each(LOCALES)('opens as a Word file with its headings and tables: %s', async (locale) => {
    const bytes = await toDocx(resultDocument(resultSource(locale, { respondent })));
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(value.match(/<table>/g)?.length).toBeGreaterThanOrEqual(6);
    expect(value).toContain(resultSource(locale).texts.report.method.title);
  });
});
