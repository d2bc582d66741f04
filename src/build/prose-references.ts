import { MODES } from '#domain/assessment/bank.ts';
import type { ContentFiles, Fault } from './content-files.ts';
import type { ContentNames } from './content-names.ts';
import { TOOLS } from './tools.ts';

/** What an attribute of a component may name. */
type Allowed = (value: string, names: ContentNames) => string | undefined;

const oneOf = (known: ReadonlySet<string>, value: string, what: string) => (known.has(value) ? undefined : what);

/** Places within a tool; a tool that is not here takes none, or any. */
const PLACES: Readonly<Record<string, Allowed>> = {
  assess: (place) => oneOf(new Set(MODES), place, `assess, ${MODES.map((mode) => `assess:${mode}`).join(' or ')}`),
  item: (place, { items }) => oneOf(items, place, 'item:<the id of an item in company.yaml>'),
  check: (place, { selfChecks }) => oneOf(selfChecks, place, `check:<${[...selfChecks].join(' or ')}>`),
  brief: (place, { kinds }) => oneOf(kinds, place, `brief:<${[...kinds].join(', ')}>`),
  blank: (place, { kinds }) => oneOf(kinds, place.replace(/-short$/, ''), `blank:<${[...kinds].join(', ')}>`),
  kit: (place, { documents }) => oneOf(documents, place, `kit:<${[...documents].join(', ')}>`),
};

const tool: Allowed = (target, names) => {
  const [name = '', place] = target.split(':');
  if (!TOOLS.some((known) => known === name)) return `a tool: ${TOOLS.join(', ')}`;
  return place === undefined ? undefined : PLACES[name]?.(place, names);
};

const COMPONENTS: readonly (readonly [RegExp, string, Allowed])[] = [
  [/<Claim\s+id="([^"]*)"/g, '<Claim id>', (id, { claims }) => oneOf(claims, id, 'the id of a claim in claims.yaml')],
  [/<Fact\s+id="([^"]*)"/g, '<Fact id>', (id, { facts }) => oneOf(facts, id, 'the id of a fact in facts.yaml')],
  [/<Tool\s+to="([^"]*)"/g, '<Tool to>', tool],
  [/<NextStep\s+to="([^"]*)"/g, '<NextStep to>', tool],
  [
    /\]\(\/guide\/([^/)#]+)/g,
    'a link to /guide/',
    (slug, { slugs }) => oneOf(slugs, slug, 'the slug of a chapter in chapters.yaml'),
  ],
];

/** Names in the prose of `content/` that nothing bears, with their line; `components` are those that prose may use. */
export function proseFaults(files: ContentFiles, names: ContentNames, components: readonly string[]): Fault[] {
  return [...files]
    .filter(([path]) => path.endsWith('.mdx'))
    .flatMap(([file, text]) => {
      const line = (index: number) => text.slice(0, index).split('\n').length;
      const named = COMPONENTS.flatMap(([pattern, what, allowed]) =>
        [...text.matchAll(pattern)].flatMap(({ 1: value = '', index }) => {
          const expected = allowed(value, names);
          const field = `line ${line(index)}, ${what}`;
          return expected === undefined ? [] : [{ file, field, expected: `expected ${expected}, found «${value}»` }];
        }),
      );
      const unknown = [...text.matchAll(/<([A-Z]\w*)/g)]
        .filter(({ 1: name = '' }) => !components.includes(name))
        .map(({ 1: name, index }) => ({
          file,
          field: `line ${line(index)}, <${name}>`,
          expected: `expected one of ${components.join(', ')}`,
        }));
      return [...named, ...unknown];
    });
}
