import { expect, test } from 'vitest';
import { briefFileName } from './brief-file-name.ts';
import { briefIn, flowDraft } from './sample-flow.fixture.ts';

test('the file of a brief is named after its number, title, day and frozen version', () => {
  expect(briefFileName(briefIn('approved'), 'Brief', '2026-11-23', 'docx')).toBe(
    '2026-014_Booklet-for-Light-2027_2026-11-23_v1.docx',
  );
  expect(briefFileName(briefIn('changing'), 'Brief', '2026-11-23', 'docx')).not.toMatch(/_v\d/);
  const { number: _number, ...draft } = { ...flowDraft(), fields: {} };
  expect(briefFileName(draft, 'Brief', '2026-11-23', 'brief.json')).toBe('Brief_2026-11-23.brief.json');
});
