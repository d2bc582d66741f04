// Freezes what this release stores and hands out into tests/fixtures/storage/<release>/: run once a schema, with its number,
// and again where this script has learned of another file since. What is there already stays as it is.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { type Attempt, newAttempt } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { newRespondent } from '#domain/assessment/respondent.ts';
import { encodeResultLink } from '#domain/assessment/result-link.ts';
import { toResultFile } from '#domain/assessment/to-result-file.ts';
import { newBrief } from '#domain/brief/brief.ts';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { encodeBriefLink } from '#domain/brief/brief-link.ts';
import { briefIn } from '#domain/brief/sample-flow.fixture.ts';
import { writeBackup } from '#domain/documents/backup-file.ts';
import { binKey, documentKey, parseKey, quarantineKey, snapshotKey } from '#domain/documents/keys.ts';
import { markDone, newAction } from '#domain/plan/action.ts';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { createStorage } from '#platform/storage.ts';
import { attemptFormat } from '#stores/assessments.ts';
import { briefFormat } from '#stores/briefs.ts';
import { createDocumentStore, type DocumentStoreOptions } from '#stores/document-store.ts';
import { actionFormat } from '#stores/plan.ts';
import { respondentFormat } from '#stores/respondents.ts';

const ROOT = 'tests/fixtures/storage';
const AT = '2026-11-23T09:10:00.000Z';
const bank = JSON.parse(readFileSync('tests/fixtures/bank-2026.1.json', 'utf8')) as Bank;
const { assess } = JSON.parse(readFileSync('tests/fixtures/assessment-vectors.json', 'utf8')) as {
  assess: { name: string; answers: Attempt['answers'] }[];
};
const answers = assess.find(({ name }) => name === 'half-filled-functions')?.answers ?? {};

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The text under which the real store keeps a document. */
function storedText<Data extends { id: string }>(options: DocumentStoreOptions<Data>, data: Data): string {
  const area = new LimitedStorage();
  const store = createDocumentStore({ ...options, storage: createStorage(() => area) });
  store.create(data.id, data);
  const text = area.getItem(documentKey(options.type, data.id));
  if (text === null) throw new Error(`${options.type} ${data.id} cannot be stored`);
  return text;
}

const fullBrief = { ...briefIn('withOutcome'), id: idOf(1) };
const minimalBrief = newBrief({ id: idOf(2), kind: 'advice', mode: 'short', locale: 'ru', at: AT });
const begun = { instrument: 'company', bank: bank.bank, locale: 'ru', at: AT } as const;
const minimalAttempt = newAttempt({ ...begun, id: idOf(4), mode: 'quick', role: 'other' });
const respondent = { role: 'marketing', label: 'А. П., отдел спроса', unit: 'Северный филиал' } as const;
const fullAttempt: Attempt = {
  ...newAttempt({ ...begun, id: idOf(3), mode: 'full', ...respondent }),
  ...{ copyOf: idOf(33), answers, finishedAt: '2026-11-23T09:40:00.000Z' },
};
const { copyOf: _copyOf, ...fullResult } = fullAttempt;
const fullAction = markDone(
  newAction({
    ...{ id: idOf(7), text: 'Записать, что должно измениться\nи чем измерим', owner: 'Ирина', due: '2026-12-07' },
    ...{ position: 1.5, at: AT },
    from: {
      ...{ attempt: idOf(3), advice: 'goal-written', side: 'sales', instrument: 'company', role: 'marketing' },
      ...{ date: '2026-11-23', title: 'Записывать до начала' },
    },
  }),
  '2026-12-01T09:00:00.000Z',
);
const fullRespondent = newRespondent({
  ...{ id: idOf(5), at: AT, source: 'file', fileName: 'Маркетинг.result.json', result: fullResult },
});
const minimalRespondent = newRespondent({
  ...{ id: idOf(6), at: AT, source: 'own', result: { ...minimalAttempt, id: idOf(66) } },
});
const briefStore = { ...briefFormat, type: 'brief' } as const;
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

async function briefLink(): Promise<string> {
  const link = await encodeBriefLink(fullBrief, async (bytes) => new Uint8Array(deflateRawSync(bytes)));
  if (!link.ok) throw new Error(link.problem);
  return link.value;
}

const minimalAction = newAction({ id: idOf(8), text: 'Позвонить', position: 1, at: AT });
const preferences = {
  'parity:v1:pref:theme': 'dark',
  'parity:v1:pref:language': 'ru',
  'parity:v1:pref:shortcuts': 'off',
  'parity:v1:pref:all-on-one-page': 'yes',
  'parity:v1:pref:compared-without-boss': 'yes',
  'parity:v1:pref:requester': '{"name":"И. Морозов","department":"Продажи"}',
  'parity:v1:pref:recorder': '{"role":"contractor","name":"Н. Орлова"}',
  'parity:v1:pref:action-draft': '{"text":"Спросить у склада","owner":"Ирина","due":""}',
  'parity:v1:pref:paper-draft':
    '{"role":"sales","mode":"full","unit":"Б","label":"А","date":"2026-11-23","keys":{"structure.rank":"2"}}',
  [`parity:v1:pref:archived:${idOf(2)}`]: AT,
  [`parity:v1:pref:step-draft:${idOf(2)}:submit:customer`]: '{"name.customer":"И. Морозов"}',
};

const minimal: readonly (readonly [key: string, text: string])[] = [
  [documentKey('brief', idOf(2)), storedText(briefStore, minimalBrief)],
  [documentKey('assessment', idOf(4)), storedText(attemptFormat, minimalAttempt)],
  [documentKey('respondent', idOf(6)), storedText(respondentFormat, minimalRespondent)],
  [documentKey('action', idOf(8)), storedText(actionFormat, minimalAction)],
];
const full: typeof minimal = [
  [documentKey('brief', idOf(1)), storedText(briefStore, fullBrief)],
  [documentKey('assessment', idOf(3)), storedText(attemptFormat, fullAttempt)],
  [documentKey('respondent', idOf(5)), storedText(respondentFormat, fullRespondent)],
  [documentKey('action', idOf(7)), storedText(actionFormat, fullAction)],
];
/** What a browser may hold besides documents in use. */
const kept: typeof minimal = [
  [binKey('brief', idOf(9)), storedText(briefStore, { ...minimalBrief, id: idOf(9) })],
  [snapshotKey('brief', idOf(1), AT), storedText(briefStore, { ...minimalBrief, id: idOf(1) })],
  [quarantineKey(documentKey('brief', idOf(10)), AT), '{"schema":1,"rev":3,"data":{"goal":"обрывок «важного'],
  ...Object.entries(preferences),
];
const backupOf = (texts: typeof minimal) =>
  writeBackup({ madeAt: AT, entries: texts.map(([key, text]) => ({ key, text })) });
const documentFiles = (size: string, texts: typeof minimal) =>
  texts.map(([key, text]) => {
    const parsed = parseKey(key);
    if (parsed?.place !== 'live') throw new Error(`${key} is no key of a document`);
    return [`${parsed.type}.${size}.json`, text] as const;
  });

const minimalResult = { ...minimalAttempt, finishedAt: '2026-11-23', answers: {} };
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...documentFiles('full', full), ...documentFiles('minimal', minimal)]),
  'file.full.brief.json': pretty(toBriefFile(fullBrief)),
  'file.minimal.brief.json': pretty(toBriefFile(minimalBrief)),
  'file.full.result.json': pretty(toResultFile(fullResult)),
  'file.minimal.result.json': pretty(toResultFile(minimalResult)),
  'link.brief.txt': await briefLink(),
  'link.result.full.txt': encodeResultLink(fullResult, bank),
  'link.result.minimal.txt': encodeResultLink(minimalResult, bank),
  'preferences.json': pretty(preferences),
  'file.full.backup.json': backupOf([...full, ...minimal, ...kept]),
  'file.minimal.backup.json': backupOf(minimal),
};

const release = process.argv[2] ?? '';
const folder = `${ROOT}/${release}`;
if (!/^\d+$/.test(release)) throw new Error('Which schema? `node scripts/freeze-documents.ts 2`');
const added = Object.entries(files).filter(([name]) => !existsSync(`${folder}/${name}`));
if (added.length === 0) throw new Error(`${folder} is frozen: what a release stored never changes`);
mkdirSync(folder, { recursive: true });
for (const [name, text] of added) writeFileSync(`${folder}/${name}`, text);
const digests = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length + 1))
  .sort()
  .map(
    (path) =>
      `${createHash('sha256')
        .update(readFileSync(`${ROOT}/${path}`))
        .digest('hex')}  ${path}\n`,
  );
writeFileSync(`${ROOT}/SHA256SUMS`, digests.join(''));
console.log(`${folder}: ${added.length} files`);
