import type { DigestedFiles, OfflineLanguage } from '#domain/offline/offline-build.ts';

/** What pages of every language load: scripts, the logo of their Word files, and what the search consists of. */
const SHARED = /^_astro\/|^logo\.\w+$|(?:^|\/)pagefind(?:-entry\.json|\.js)$/;
/** The search's index and engine of a language: `ru_1a2b.pf_index`, `pagefind.ru_1a2b.pf_meta`, `wasm.ru.pagefind`. */
const SEARCH = /(?:^|[/.])([a-z]{2})(?:_\w+\.pf_\w+|\.pagefind)$/;
const PAGES_AND_DATA = /\.(?:html|json)$/;
/** Served by some hosts with a status that says so, and of no use offline. */
const NOT_FOUND = '404.html';

/** The path under which a file of the build is asked for: pages by their folder. */
function addressed(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function prefixOf(file: string, prefixes: Readonly<Record<string, string>>): string | undefined {
  const searched = SEARCH.exec(file)?.[1];
  if (searched !== undefined) return prefixes[searched];
  if (!PAGES_AND_DATA.test(file) || file === NOT_FOUND) return undefined;
  return Object.values(prefixes).find((prefix) => prefix !== '' && file.startsWith(prefix)) ?? '';
}

/**
 * Sorts the files of a build by who needs them offline: everybody, or one language. The rest (Word files, icons) is
 * kept when visited. `prefixes` gives the first folder of each language, `''` for the default one.
 */
export function offlineFiles(
  files: DigestedFiles,
  prefixes: Readonly<Record<string, string>>,
): { shared: DigestedFiles; languages: OfflineLanguage[] } {
  const paths = Object.keys(files).sort();
  const pick = (wanted: readonly string[]) =>
    Object.fromEntries(wanted.map((path) => [addressed(path), files[path] ?? '']));
  const shared = paths.filter((path) => SHARED.test(path));
  const rest = paths.filter((path) => !SHARED.test(path));
  const languages = Object.values(prefixes).map((prefix) => ({
    prefix,
    files: pick(rest.filter((path) => prefixOf(path, prefixes) === prefix)),
  }));
  return { shared: pick(shared), languages };
}
