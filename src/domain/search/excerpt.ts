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

/** An excerpt as a passage: dots where it begins or ends inside a sentence, no comma left hanging before them. */
export function asPassage(excerpt: string): string {
  const text = excerpt.replace(/[\s,;:—–-]+(<\/mark>)?$/, '$1');
  if (text === '') return '';
  const begins = /^(?:<mark>)?[«“„(]*[\p{Lu}\p{N}]/u.test(text);
  const ends = /[.!?…][»”)]*(?:<\/mark>)?$/.test(text);
  return `${begins ? '' : '…'}${text}${ends ? '' : '…'}`;
}
