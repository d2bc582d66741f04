import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Bank } from '#domain/assessment/bank.ts';
import { parseResultFile } from '#domain/assessment/result-file.ts';
import { decodeResultLink } from '#domain/assessment/result-link.ts';
import { toResultFile } from '#domain/assessment/to-result-file.ts';
import { parseBriefFile, toBriefFile } from '#domain/brief/brief-file.ts';
import { decodeBriefLink } from '#domain/brief/brief-link.ts';
import { checkHistory } from '#domain/brief/history.ts';
import type { DocumentType } from '#domain/documents/keys.ts';
import { documentKey } from '#domain/documents/keys.ts';
import { success } from '#domain/outcome.ts';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { attemptFormat } from './assessments.ts';
import { briefFormat } from './briefs.ts';
import { createDocumentStore, type DocumentStoreOptions } from './document-store.ts';
import { actionFormat } from './plan.ts';
import { respondentFormat } from './respondents.ts';

/** Every release's documents, files and links as they were; `scripts/freeze-documents.ts` adds those of a new schema. */
const ROOT = 'tests/fixtures/storage';
const RELEASES = readdirSync(ROOT).filter((name) => /^\d+$/.test(name));
const KINDS = ['print', 'advice'];
const banks = { company: JSON.parse(readFileSync('tests/fixtures/bank-2026.1.json', 'utf8')) as Bank };
const FORMATS: Readonly<
  Record<DocumentType, Omit<DocumentStoreOptions<{ id: string }>, 'schema'> & { schema: unknown }>
> = {
  brief: { ...briefFormat, type: 'brief' },
  assessment: attemptFormat,
  respondent: respondentFormat,
  action: actionFormat,
};

const frozen = (release: string, name: string) => readFileSync(`${ROOT}/${release}/${name}`, 'utf8');
const parsed = (release: string, name: string): unknown => JSON.parse(frozen(release, name));

test.each(Object.values(FORMATS))('$type documents of every earlier version have a step to the next', (format) => {
  const earlier = Array.from({ length: format.version - 1 }, (_, index) => String(index + 1));
  expect(Object.keys(format.migrations)).toEqual(earlier);
});

test('what releases stored is frozen, to the byte', () => {
  const listed = readFileSync(`${ROOT}/SHA256SUMS`, 'utf8');
  const paths = RELEASES.flatMap((release) => readdirSync(`${ROOT}/${release}`).map((name) => `${release}/${name}`));
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(`${ROOT}/${path}`))
      .digest('hex');
  expect(paths.sort().map((path) => `${digest(path)}  ${path}\n`)).toEqual(listed.match(/[^\n]+\n/g));
});

test('the documents of the present schemas are among them', () => {
  for (const [type, { version }] of Object.entries(FORMATS)) {
    const schemas = RELEASES.map((release) => (parsed(release, `${type}.full.json`) as { schema: number }).schema);
    expect([type, schemas.includes(version)]).toEqual([type, true]);
  }
});

describe.each(RELEASES)('release %s', (release) => {
  describe.each(Object.entries(FORMATS))('a stored %s', (type, format) => {
    test.each(['full', 'minimal'])('(%s) opens in this release, and is stored again with nothing lost', (size) => {
      const text = frozen(release, `${type}.${size}.json`);
      const before = JSON.parse(text) as { schema: number; rev: number; data: { id: string } };
      const key = documentKey(format.type, before.data.id);
      const area = new LimitedStorage();
      area.setItem(key, text);
      const store = createDocumentStore<{ id: string }>({
        ...(format as DocumentStoreOptions<{ id: string }>),
        storage: createStorage(() => area),
      });
      const opened = store.open(before.data.id);
      expect(opened.ok).toBe(true);
      expect(area.getItem(key)).toBe(text);
      store.change(before.data.id, (data) => ({ ...data, ofALaterRelease: 'kept' }));
      store.flushAll();
      const after = JSON.parse(area.getItem(key) ?? '') as typeof before;
      expect(after).toMatchObject({ schema: format.version, rev: before.rev + 1 });
      // A release that changes the shape says here, for its schema, what became of the fields.
      if (before.schema === format.version) expect(after.data).toEqual({ ...before.data, ofALaterRelease: 'kept' });
      store.stop();
    });
  });

  test.each(['full', 'minimal'])('a brief file (%s) is read back whole, its history unbroken', (size) => {
    const name = `file.${size}.brief.json`;
    const read = parseBriefFile(frozen(release, name), KINDS);
    expect(read.ok && toBriefFile(read.value)).toEqual(parsed(release, name));
    expect(read.ok && checkHistory(read.value)).toEqual([]);
  });

  test('a brief link opens as the brief that its file holds', async () => {
    const fragment = frozen(release, 'link.brief.txt').replace(/^b=/, '');
    const inflate = async (bytes: Uint8Array<ArrayBuffer>) => success(new Uint8Array(inflateRawSync(bytes)));
    const read = await decodeBriefLink(fragment, inflate, KINDS);
    expect(read.ok && toBriefFile(read.value)).toEqual(parsed(release, 'file.full.brief.json'));
  });

  test.each(['full', 'minimal'])('a result file (%s) is read back whole', (size) => {
    const name = `file.${size}.result.json`;
    const read = parseResultFile(frozen(release, name), banks);
    expect(read.ok && toResultFile(read.value)).toEqual(parsed(release, name));
  });

  test.each(['full', 'minimal'])('a result link (%s) opens with the answers of its file', (size) => {
    const read = decodeResultLink(frozen(release, `link.result.${size}.txt`), banks, 'ru');
    const file = parsed(release, `file.${size}.result.json`) as Record<string, unknown>;
    const { id, mode, respondent, answers } = file;
    expect(read.ok && read.value).toMatchObject({ id, mode, respondent, answers });
  });
});
