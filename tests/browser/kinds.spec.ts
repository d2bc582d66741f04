import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expectNoBarriers } from './barriers.ts';
import { expect, test, uiOf } from './site.ts';

type Field = { id: string; type: string };
const readYaml = (file: string) => parse(readFileSync(`content/briefs/${file}.yaml`, 'utf8'));
const commonFields = (readYaml('common').sections as { fields: Field[] }[]).flatMap(({ fields }) => fields);

for (const kind of [
  'print',
  'advertising',
  'exhibition',
  'seminar',
  'website',
  'mailing',
  'research',
  'souvenirs',
  'identity',
  'advice',
] as const) {
  test(`every field of ${kind} can be filled in, saved and read again`, async ({ page }) => {
    const { documents } = uiOf('ru');
    await page.goto(`/briefs/edit/#new=${kind}&mode=full`);
    const own = (readYaml(kind).fields as Field[]).filter(({ type }) => ['line', 'text', 'number'].includes(type));
    const fields = [...commonFields.filter(({ type }) => ['line', 'text', 'number'].includes(type)), ...own];
    for (const { id, type } of fields) await page.locator(`#f-${id}`).fill(type === 'number' ? '16' : `Ответ: ${id}`);
    await expect(page.getByText(documents.saved)).toBeVisible();
    await expectNoBarriers(page);
    await page.reload();
    for (const { id, type } of fields)
      await expect(page.locator(`#f-${id}`)).toHaveValue(type === 'number' ? '16' : `Ответ: ${id}`);
  });
}
