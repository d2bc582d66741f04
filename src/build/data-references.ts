import { LOCALES } from '#domain/i18n/locale.ts';
import { at, type ContentFiles, dataIn, entries, type Fault, type Found, under } from './content-files.ts';
import type { ContentNames } from './content-names.ts';

const CHAPTERS = 'content/guide/chapters.yaml';

function strangers(found: readonly Found[], known: ReadonlySet<string>, what: string): Fault[] {
  return found
    .filter(({ value }) => typeof value === 'string' && !known.has(value))
    .map(({ file, field, value }) => ({ file, field, expected: `expected ${what}, found «${value}»` }));
}

/** Names in the data of `content/` that nothing bears: chapters, claims, items, dimensions, verdicts, fields. */
export function dataFaults(files: ContentFiles, names: ContentNames): Fault[] {
  const all = dataIn(files, /^content\/(?!ui\/)/);
  const everywhere = (key: string) => all.flatMap((file) => under(key, file));
  const inFile = (pattern: RegExp, key: string) => dataIn(files, pattern).flatMap((file) => under(key, file));
  const slug = 'the slug of a chapter in chapters.yaml';
  const claim = 'the id of a claim in claims.yaml';
  return [
    ...strangers(everywhere('guide'), names.slugs, slug),
    ...strangers(inFile(/\/chapters\.yaml$/, 'first'), names.slugs, slug),
    ...strangers([...everywhere('claim'), ...everywhere('claims')], names.claims, claim),
    ...strangers(inFile(/\/recommendations\.yaml$/, 'dimension'), names.dimensions, 'a dimension of company.yaml'),
    ...strangers(
      inFile(/\/recommendations\.yaml$/, 'verdict'),
      names.verdicts,
      `one of the verdicts ${[...names.verdicts].join(', ')}`,
    ),
    ...strangers(inFile(/\/pictures\.yaml$/, 'item'), names.items, 'the id of an item in company.yaml'),
    ...twiceCalled(files),
    ...shortFields(files, names),
    ...namedAsTheirFile(files),
    ...chapterFiles(files, names),
  ];
}

/** An id names one claim, fact, term or piece of advice. */
function twiceCalled(files: ContentFiles): Fault[] {
  const lists = [
    ...dataIn(files, /^content\/(?:claims|facts|glossary)\.yaml$/).flatMap((file) => [entries(file)]),
    ...dataIn(files, /\/recommendations\.yaml$/).map((file) =>
      entries({ file: file.file, field: 'advice', value: at(file.value, 'advice') }),
    ),
  ];
  return lists.flatMap((list) => {
    const ids = list.map(({ value }) => at(value, 'id'));
    return list
      .filter((_entry, index) => ids[index] !== undefined && ids.indexOf(ids[index]) < index)
      .map(({ file, field, value }) => ({
        file,
        field: `${field}.id`,
        expected: `expected another id: an entry above is «${at(value, 'id')}» too`,
      }));
  });
}

/** The seven questions of the short form ask for fields that every brief has. */
function shortFields(files: ContentFiles, names: ContentNames): Fault[] {
  return dataIn(files, /\/briefs\/common\.yaml$/).flatMap(({ file, value }) => {
    const short = { file, field: 'short', value: at(value, 'short') };
    return strangers(under('fields', short), names.fields, 'the id of a field under sections');
  });
}

/** Instruments and kinds are found by their id, and their file by its name. */
function namedAsTheirFile(files: ContentFiles): Fault[] {
  return dataIn(files, /\/(?:assessment\/(?!recommendations)|briefs\/(?!common|checks))[^/]+$/).flatMap(
    ({ file, value }) => {
      const name = file.replace(/^.*\/|\.yaml$/g, '');
      return at(value, 'id') === name
        ? []
        : [{ file, field: 'id', expected: `expected «${name}», the name of the file` }];
    },
  );
}

/** Every chapter has its page in each language, and every page its place among the chapters. */
function chapterFiles(files: ContentFiles, { slugs }: ContentNames): Fault[] {
  const missing = [...slugs].flatMap((slug) =>
    LOCALES.map((locale) => `content/guide/${locale}/${slug}.mdx`)
      .filter((path) => !files.has(path))
      .map((path) => ({ file: CHAPTERS, field: `slug ${slug}`, expected: `expected the page ${path}` })),
  );
  const unlisted = [...files.keys()]
    .filter((path) => /^content\/guide\/\w+\/[^/]+\.mdx$/.test(path))
    .filter((path) => !slugs.has(path.replace(/^.*\/|\.mdx$/g, '')))
    .map((file) => ({ file, field: 'name of the file', expected: 'expected a slug that chapters.yaml lists' }));
  return [...missing, ...unlisted];
}
