import { failure, type Outcome, success } from '#domain/outcome.ts';
import { fromBase64url, toBase64url } from '#domain/text/base64url.ts';
import type { Brief } from './brief.ts';
import { type BriefFileProblem, parseBriefFile, toBriefFile } from './brief-file.ts';

const VERSION = 1;
/** The longest fragment, the key and what stands before the packed file included. */
const LIMIT = 16_000;
const KEY = 'b=';
/** Unpacking stops here: a short link can be made to swell without end. */
const LARGEST_FILE_BYTES = 256 * 1024;

/** How bytes are packed, by the browser; null where it cannot. */
export type Deflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array | null>;
export type Inflate = (
  bytes: Uint8Array<ArrayBuffer>,
  limitBytes: number,
) => Promise<Outcome<Uint8Array, 'damaged' | 'too-large' | 'unsupported'>>;

/** Message keys: what is wrong with a link that somebody opened. `newer-version` is that of the link or of the file. */
export type BriefLinkProblem = BriefFileProblem | 'unsupported';

/**
 * A brief as a fragment, `b=1.<packed file>`.
 *
 * `too-long` when it does not fit 16,000 characters, `unsupported` where the browser cannot pack.
 */
export async function encodeBriefLink(
  brief: Brief,
  deflate: Deflate,
): Promise<Outcome<string, 'too-long' | 'unsupported'>> {
  const file = new TextEncoder().encode(JSON.stringify(toBriefFile(brief)));
  if (file.length > LARGEST_FILE_BYTES) return failure('too-long');
  const packed = await deflate(file);
  if (packed === null) return failure('unsupported');
  const fragment = `${KEY}${VERSION}.${toBase64url(packed)}`;
  return fragment.length > LIMIT ? failure('too-long') : success(fragment);
}

/**
 * Reads what stands behind `b=`; `kinds` are those of this site. Never throws, and unpacks 256 KB at most.
 *
 * Spaces and stops that a messenger left at the end do not count.
 */
export async function decodeBriefLink(
  text: string,
  inflate: Inflate,
  kinds: readonly string[],
): Promise<Outcome<Brief, BriefLinkProblem>> {
  if (text.length > LIMIT) return failure('too-large');
  const [, version, packed] = /^([1-9]\d{0,3})\.([\w-]+)[^\w-]*$/.exec(text.trim()) ?? [];
  if (version === undefined || packed === undefined) return failure('damaged');
  if (Number(version) > VERSION) return failure('newer-version');
  const bytes = fromBase64url(packed);
  if (bytes === null) return failure('damaged');
  const inflated = await inflate(Uint8Array.from(bytes), LARGEST_FILE_BYTES);
  if (!inflated.ok) return inflated;
  const file = decodedText(inflated.value);
  return file === null ? failure('damaged') : parseBriefFile(file, kinds);
}

function decodedText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
