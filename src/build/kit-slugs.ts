import { basename } from 'node:path';
import { LOCALES } from '#domain/i18n/locale.ts';

/**
 * Throws unless `content/kit/kit.yaml` lists exactly the documents that lie beside it in each language, each once.
 *
 * `files` are paths that end with `<language>/<slug>.md`.
 */
export function expectKitFiles(slugs: readonly string[], files: readonly string[]): void {
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) < index);
  if (twice !== undefined) throw new Error(`content/kit/kit.yaml: ${twice} is listed twice: expected each slug once`);
  for (const locale of LOCALES) {
    const found = files.filter((file) => file.includes(`/${locale}/`)).map((file) => basename(file, '.md'));
    const missing = slugs.find((slug) => !found.includes(slug));
    if (missing !== undefined)
      throw new Error(`content/kit/kit.yaml names ${missing}: expected a file content/kit/${locale}/${missing}.md`);
    const unlisted = found.find((slug) => !slugs.includes(slug));
    if (unlisted !== undefined)
      throw new Error(
        `content/kit/${locale}/${unlisted}.md: expected ${unlisted} under a group of content/kit/kit.yaml`,
      );
  }
}
