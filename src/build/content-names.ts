import { at, type ContentFiles, dataIn, entries, under } from './content-files.ts';

/** Everything in `content/` that other files name, by the kind of name. */
export interface ContentNames {
  readonly slugs: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  /** Items of the company assessment. */
  readonly items: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
  readonly verdicts: ReadonlySet<string>;
  readonly selfChecks: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Documents of the kit. */
  readonly documents: ReadonlySet<string>;
  /** Fields that every brief has. */
  readonly fields: ReadonlySet<string>;
}

const COMPANY = 'content/assessment/company.yaml';
const keysOf = (value: unknown) => new Set(typeof value === 'object' && value !== null ? Object.keys(value) : []);
const texts = (values: readonly unknown[]) => new Set(values.filter((value) => typeof value === 'string'));
const nameOf = (path: string) => path.replace(/^.*\/|\.\w+$/g, '');

/** Collects the names; of a file that is missing or not as expected there are none. */
export function namesIn(files: ContentFiles): ContentNames {
  const read = (pattern: RegExp) => dataIn(files, pattern);
  const idsIn = (pattern: RegExp) =>
    texts(read(pattern).flatMap((file) => entries(file).map(({ value }) => at(value, 'id'))));
  const [company] = read(/\/assessment\/company\.yaml$/);
  const instruments = read(/\/assessment\/(?!recommendations)[^/]+$/);
  const sections = at(read(/\/briefs\/common\.yaml$/)[0]?.value, 'sections');
  const fieldLists = Array.isArray(sections) ? sections.map((section) => at(section, 'fields')) : [];
  return {
    slugs: texts(read(/\/guide\/chapters\.yaml$/).flatMap((file) => under('slug', file).map(({ value }) => value))),
    claims: idsIn(/\/claims\.yaml$/),
    facts: idsIn(/\/facts\.yaml$/),
    items: keysOf(at(company?.value, 'items')),
    dimensions: texts(
      entries({ file: COMPANY, field: '', value: at(company?.value, 'dimensions') }).map(({ value }) =>
        at(value, 'id'),
      ),
    ),
    verdicts: keysOf(at(read(/\/recommendations\.yaml$/)[0]?.value, 'verdicts')),
    selfChecks: new Set(instruments.map(({ file }) => nameOf(file)).filter((name) => name !== 'company')),
    kinds: new Set(read(/\/briefs\/(?!common|checks)[^/]+$/).map(({ file }) => nameOf(file))),
    documents: new Set(
      [...files.keys()].filter((path) => /\/kit\/\w\w\/[^/]+\.md$/.test(path)).map((path) => nameOf(path)),
    ),
    fields: texts(fieldLists.flat().map((field) => at(field, 'id'))),
  };
}
