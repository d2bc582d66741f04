import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fullBrief, shortBrief } from '#domain/brief/sample-brief.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { cleanText } from '#domain/text/clean.ts';
import { allHostile, anyHostile } from '#domain/text/hostile.fixture.ts';
import { blankDocument } from './blank-document.ts';
import { briefDocument } from './brief-document.ts';
import type { Block, ExportDocument } from './document.ts';
import { toDocx } from './docx.ts';
import { sampleTexts } from './sample-texts.fixture.ts';

const empty: ExportDocument = {
  locale: 'ru',
  title: 'Заголовок',
  facts: [],
  blocks: [],
  running: { header: 'Колонтитул', footer: 'Низ', page: 'Страница {page} из {pages}' },
};
const briefSource = { form: sampleForm, company: 'Polus', locale: 'en', texts: sampleTexts } as const;
const everyBlock: readonly Block[] = [
  { type: 'heading', level: 2, text: 'Heading' },
  { type: 'heading', level: 3, text: 'Smaller heading' },
  { type: 'paragraph', text: 'First\nline\n\nsecond' },
  { type: 'note', text: 'A note' },
  { type: 'list', items: ['bullet'] },
  { type: 'list', items: ['number'], ordered: true },
  {
    type: 'value',
    label: 'Label',
    text: [{ text: 'strong', strong: true }],
    parts: [{ label: 'Part', text: [{ text: 'p' }] }],
  },
  {
    type: 'table',
    columns: [
      { title: 'A', share: 1 },
      { title: 'B', share: 1, align: 'end' },
    ],
    rows: [['a'], ['c', 'd']],
  },
];

/** The texts of an archive’s files, by the ZIP format’s own directory. */
function unzip(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive);
  const files = new Map<string, string>();
  let entry = bytes.readUInt32LE(bytes.length - 6);
  for (let left = bytes.readUInt16LE(bytes.length - 12); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(entry + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
    const text = bytes.readUInt16LE(entry + 10) === 0 ? data : inflateRawSync(data);
    files.set(bytes.toString('utf8', entry + 46, entry + 46 + name), text.toString('utf8'));
    entry += 46 + name + extra + comment;
  }
  return files;
}

const part = async (source: ExportDocument, path = 'word/document.xml') => unzip(await toDocx(source)).get(path) ?? '';
const html = async (source: ExportDocument) =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(await toDocx(source)) })).value;
const rawText = async (source: ExportDocument) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await toDocx(source)) })).value;

describe('a Word document', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('of a brief is read back by another program, word for word', async () => {
    const text = await rawText(briefDocument({ ...briefSource, brief: fullBrief }));
    for (const words of [
      'Approved by',
      'A. Petrova',
      'Booklet for Light 2027',
      'Chief engineers of warehouses',
      'A4, two folds',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain(
      'Overruled: the requirement stands – the customer (Head of sales), 15 November 2026'.replace(' –', '\u00a0–'),
    );
    expect(text).toContain('Approval sheet');
  });

  test('has real headings, lists and tables', async () => {
    const page = await html({ ...empty, blocks: everyBlock });
    expect(page).toMatch(/<h2>Heading<\/h2><h3>Smaller heading<\/h3>/);
    expect(page).toContain('<ul><li>bullet</li></ul><ol><li>number</li></ol>');
    expect(page).toContain('<strong>strong</strong>');
    expect(page).toContain('<thead>');
    expect(page).toContain('First<br />line');
  });

  test('repeats table headers, keeps short rows whole and lets long ones break', async () => {
    const table = (text: string): Block => ({ type: 'table', columns: [{ title: 'A', share: 1 }], rows: [[text]] });
    const short = await part({ ...empty, blocks: [table('short')] });
    const long = await part({ ...empty, blocks: [table('long '.repeat(500))] });
    expect(short).toContain('<w:tblHeader/>');
    expect(short.split('<w:cantSplit/>')).toHaveLength(3);
    expect(long.split('<w:cantSplit/>')).toHaveLength(2);
  });

  test('is set in its language, on A4, with numbered pages', async () => {
    const files = unzip(await toDocx(empty));
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="ru-RU"/>');
    expect(files.get('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const footers = [...files].filter(([path]) => path.startsWith('word/footer')).map(([, text]) => text);
    for (const footer of footers) expect(footer).toMatch(/Страница .*PAGE.* из .*NUMPAGES/);
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Заголовок</dc:title>');
    expect(unzip(await toDocx({ ...empty, locale: 'en' })).get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  test('bears the logo over the name, in its proportions and with its words, and stays the same to the byte', async () => {
    const logo = { type: 'png', bytes: Uint8Array.of(1, 2, 3), widthPx: 1040, heightPx: 120, name: 'A & B' } as const;
    const first = await toDocx({ ...empty, letterhead: 'A & B' }, logo);
    const files = unzip(first);
    expect([...files.keys()].filter((name) => /^word\/media\/[\w-]+\.png$/.test(name))).toHaveLength(1);
    const document = files.get('word/document.xml') ?? '';
    expect(document).toMatch(/<wp:extent cx="1981200" cy="228600"\/>/);
    expect(document).toContain('descr="A &amp; B"');
    expect(document.indexOf('descr=')).toBeLessThan(document.indexOf('>A &amp; B<'));
    expect(await toDocx({ ...empty, letterhead: 'A & B' }, logo)).toEqual(first);
  });

  test('is the same to the byte whenever it is made', async () => {
    const link = { type: 'paragraph', text: [{ text: 'x', href: 'https://a.example/' }] } as const;
    const source = { ...empty, letterhead: 'A & B <C>', blocks: [...everyBlock, link, link] };
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00:00Z') });
    const first = await toDocx(source);
    vi.setSystemTime(new Date('2031-05-01T23:59:58Z'));
    expect(await toDocx(source)).toEqual(first);
    const files = [...unzip(first).values()].join('');
    expect(files).not.toMatch(/20(26|31)-\d\d-\d\d/);
    expect(files).toContain('<dc:creator>A &amp; B &lt;C&gt;</dc:creator>');
  });

  test('holds no character that XML forbids, and every other one that was typed', async () => {
    const typed = fc.oneof(anyHostile, fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(typed, typed, async (one, two) => {
        const name = `${one}\u0007\ud83d`;
        const fields = { ...shortBrief.fields, title: name, problem: two, audience: `${two}\ufffe`, criteria: [one] };
        const source = briefDocument({ ...briefSource, brief: { ...shortBrief, number: one, fields } });
        for (const text of unzip(await toDocx(source)).values()) {
          expect(text).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u);
        }
        const squeeze = (text: string) => text.replace(/\s+/g, '');
        expect(squeeze(await rawText(source))).toContain(squeeze(cleanText(two)));
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  test('links to http, https and mailto addresses only', async () => {
    const addresses = fc.oneof(
      fc.webUrl(),
      fc.constantFrom(...allHostile),
      fc.constantFrom(
        'javascript:alert(1)',
        'file:///etc/passwd',
        'data:text/html,x',
        'vbscript:x',
        'mailto:a@b.example',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(addresses, { minLength: 1, maxLength: 5 }), async (all) => {
        const blocks = all.map((href): Block => ({ type: 'paragraph', text: [{ text: 'link', href }] }));
        const links = await part({ ...empty, blocks }, 'word/_rels/document.xml.rels');
        const targets = [...links.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target);
        for (const target of targets) expect(target).toMatch(/^(https?:\/\/|mailto:)/);
        const ids = [...links.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 30 },
    );
  });

  test('of an empty template has a place for every field', async () => {
    const [kind] = sampleForm.kinds;
    if (kind === undefined) throw new Error('The sample form has no kinds');
    const text = await rawText(blankDocument({ ...briefSource, texts: sampleTexts.exports, kind, mode: 'full' }));
    for (const { label } of sampleForm.sections.flatMap((section) => section.fields)) expect(text).toContain(label);
  });
});

test('a sheet is set smaller, and a row of a form with an empty cell is as high as a line to write on', async () => {
  const columns = ['Question', 'Answer'].map((title) => ({ title, share: 1 }));
  const rows = [
    ['Who?', ''],
    ['When?', 'today'],
  ];
  const heights = async (source: ExportDocument) => {
    const files = unzip(await toDocx(source));
    return {
      rows: files.get('word/document.xml')?.match(/<w:trHeight/g)?.length ?? 0,
      size: Number(files.get('word/styles.xml')?.match(/<w:docDefaults>[\s\S]*?<w:sz w:val="(\d+)"/)?.[1]),
    };
  };
  const list = { type: 'list', items: ['above a table'] } as const;
  const form = await heights({
    ...empty,
    layout: 'sheet',
    blocks: [list, { type: 'table', isForm: true, columns, rows }],
  });
  const table = await heights({ ...empty, blocks: [{ type: 'table', columns, rows }] });
  expect([form.rows, table.rows]).toEqual([1, 0]);
  expect(form.size).toBeLessThan(table.size);
});
