import { expect, test } from 'vitest';
import { kitDocument } from './kit-document.ts';

const text = { title: 'Rules', facts: ['Polus', 'from Monday'], blocks: [{ type: 'paragraph', text: 'x' }] } as const;
const texts = { sample: 'A sample, not legal advice', page: 'Page {page} of {pages}' };

test('a document of the kit says on every page that it is a sample', () => {
  expect(kitDocument({ text, company: '', locale: 'en', texts })).toEqual({
    locale: 'en',
    layout: 'sheet',
    ...text,
    running: { header: 'Rules', footer: 'A sample, not legal advice', page: 'Page {page} of {pages}' },
  });
});

test('the company stands over it once', () => {
  const document = kitDocument({ text, company: 'Polus', locale: 'en', texts });
  expect(document).toMatchObject({ letterhead: 'Polus', facts: ['from Monday'] });
});
