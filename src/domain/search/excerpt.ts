/** A piece of an excerpt; `found` marks the words that were asked for. */
export type ExcerptPart = { readonly text: string; readonly found: boolean };

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/**
 * The pieces of an excerpt as the index writes it: text with `<mark>` around found words and the angle brackets of the
 * page escaped. It is taken apart, never parsed as HTML.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt.split(/(<mark>[\s\S]*?<\/mark>)/).flatMap((piece) => {
    const inner = piece.match(/^<mark>([\s\S]*)<\/mark>$/)?.[1];
    const text = (inner ?? piece).replace(/&[lg]t;/g, (entity) => ENTITIES[entity] ?? entity);
    return text === '' ? [] : [{ text, found: inner !== undefined }];
  });
}
