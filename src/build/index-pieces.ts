import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { arrayOf, itemsOf, textItem, textOf } from './cbor.ts';

/** Every file of Pagefind begins with it, compressed or not. */
const SIGNATURE = 'pagefind_dcd';
/** Bytes of a piece before compression, which halves them; Pagefind’s own are four times as big. */
const PIECE = 20_000;
/** Words with as many first letters in common stay together, so that a word half typed finds all its endings. */
const FAMILY = 4;

function unpack(file: IndexFile): Buffer {
  const bytes = gunzipSync(file.content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`${file.path} is no file of Pagefind`);
  return bytes.subarray(SIGNATURE.length);
}

function pack(path: string, bytes: Buffer): IndexFile {
  return { path, content: gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }) };
}

/** The entries of a chunk in pieces of about the wanted size, families kept together. */
function inPieces(entries: readonly { word: string; bytes: Buffer }[]): (typeof entries)[number][][] {
  const pieces: (typeof entries)[number][][] = [];
  let size = Number.POSITIVE_INFINITY;
  let family = '';
  for (const entry of entries) {
    const own = entry.word.slice(0, FAMILY);
    if (size >= PIECE && (own !== family || pieces.length === 0)) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(entry);
    size += entry.bytes.length;
    family = own;
  }
  return pieces;
}

/**
 * Divides the index of each language into smaller files: a query asks for the one in which its word stands, and moves
 * a quarter of the bytes. The files follow upon each other without a gap, so that a word that is not in the index
 * leads to the file where its longer forms are.
 */
export function divideIndex(files: readonly IndexFile[]): IndexFile[] {
  const chunks = new Map(files.map((file) => [file.path, file]));
  const divided = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .flatMap((file) => {
      const language = file.path.match(/^pagefind\.([^_]+)_/)?.[1];
      const meta = itemsOf(unpack(file));
      const pieces: IndexFile[] = [];
      let before = '';
      const listed = itemsOf(meta[2] ?? Buffer.alloc(0)).flatMap((listing) => {
        const path = `index/${textOf(itemsOf(listing)[2])}.pf_index`;
        const chunk = chunks.get(path);
        if (chunk === undefined) throw new Error(`${path} is missing`);
        chunks.delete(path);
        const [words] = itemsOf(unpack(chunk));
        const entries = itemsOf(words ?? Buffer.alloc(0)).map((bytes) => ({ word: textOf(itemsOf(bytes)[0]), bytes }));
        return inPieces(entries).map((piece) => {
          const content = arrayOf([arrayOf(piece.map(({ bytes }) => bytes))]);
          const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
          pieces.push(pack(`index/${name}.pf_index`, content));
          const from = before === '' ? (piece[0]?.word ?? '') : `${before}\u0001`;
          before = piece.at(-1)?.word ?? '';
          return arrayOf([from, before, name].map(textItem));
        });
      });
      return [pack(file.path, arrayOf(meta.map((item, index) => (index === 2 ? arrayOf(listed) : item)))), ...pieces];
    });
  const untouched = [...chunks.values()].filter(({ path }) => !path.endsWith('.pf_meta'));
  return [...untouched, ...divided];
}
