import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Slugger from 'github-slugger';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** The heading ids of a page, in order, made from the headings of its English source text. */
export function headingIdsOf(englishSource: string): string[] {
  const slugger = new Slugger();
  const body = englishSource.replace(/^---\n[\s\S]*?\n---\n/, '');
  return [...body.matchAll(/^#{2,6} +(.+)$/gm)].map(([, text]) => slugger.slug(text ?? ''));
}

/**
 * Gives headings the same ids in every language, by position, so that switching the language keeps the anchor.
 *
 * Throws when a page has more headings than its English one: the build names the file.
 */
export function headingIds(): HastPluginDefinition {
  let position = 0;
  let ids: string[] | undefined;
  return defineHastPlugin({
    name: 'heading-ids-from-english',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (context.fileURL === undefined) return;
        const file = fileURLToPath(context.fileURL);
        ids ??= headingIdsOf(readFileSync(file.replace(/\/\w\w\/([^/]+)$/, '/en/$1'), 'utf8'));
        const id = ids[position];
        if (id === undefined)
          throw new Error(`${file}: heading ${position + 1} has no counterpart in the English page`);
        position += 1;
        context.setProperty(node, 'id', id);
      },
    },
  });
}
