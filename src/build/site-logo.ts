import { existsSync, readFileSync } from 'node:fs';

/** The picture in the letterhead of Word files, as the build knows it. */
export interface LogoFile {
  readonly type: 'png' | 'jpg';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const LARGEST_BYTES = 200_000;
const SMALLEST_PX = 32;
const LARGEST_PX = 4000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Reads the logo that `content/site.yaml` names. Throws with what was expected where the file is missing, too heavy,
 * or no PNG or JPEG of a size that prints.
 */
export function readLogo(path: string): LogoFile {
  if (!existsSync(path)) throw new Error(`expected a file: ${path} is missing`);
  const bytes = new Uint8Array(readFileSync(path));
  if (bytes.length > LARGEST_BYTES)
    throw new Error(`expected at most 200 kB: ${path} has ${Math.ceil(bytes.length / 1000)} kB`);
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (size === undefined) throw new Error(`expected a PNG or JPEG: ${path} holds neither, whatever it is called`);
  const [type, widthPx, heightPx] = size;
  if (Math.min(widthPx, heightPx) < SMALLEST_PX || Math.max(widthPx, heightPx) > LARGEST_PX)
    throw new Error(`expected sides of ${SMALLEST_PX} to ${LARGEST_PX} pixels: ${path} has ${widthPx} × ${heightPx}`);
  return { type, widthPx, heightPx, bytes };
}

type Size = readonly [LogoFile['type'], number, number];

function pngSize(bytes: Uint8Array<ArrayBuffer>): Size | undefined {
  if (bytes.length < 24 || !PNG.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer);
  return ['png', view.getUint32(16), view.getUint32(20)];
}

/** Walks the segments of a JPEG to the one that tells its size: SOF0 to SOF15, but for the three that do not. */
function jpegSize(bytes: Uint8Array<ArrayBuffer>): Size | undefined {
  const view = new DataView(bytes.buffer);
  if (bytes.length < 4 || view.getUint16(0) !== 0xff_d8) return undefined;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return ['jpg', view.getUint16(at + 7), view.getUint16(at + 5)];
  }
  return undefined;
}
