import { failure, type Outcome, success } from '#domain/outcome.ts';

const FORMAT = 'deflate-raw';

/** Packs bytes with the browser's own packer; null where it has none. */
export async function deflateBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const packer = made(() => new CompressionStream(FORMAT));
  if (packer === null) return null;
  const packed = await new Response(new Blob([bytes]).stream().pipeThrough(packer)).arrayBuffer();
  return new Uint8Array(packed);
}

/** Unpacks bytes, `limitBytes` at most: what swells further is given up before it fills the memory. */
export async function inflateBytes(
  bytes: Uint8Array<ArrayBuffer>,
  limitBytes: number,
): Promise<Outcome<Uint8Array, 'damaged' | 'too-large' | 'unsupported'>> {
  const unpacker = made(() => new DecompressionStream(FORMAT));
  if (unpacker === null) return failure('unsupported');
  const reader = new Blob([bytes]).stream().pipeThrough(unpacker).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > limitBytes) {
        await reader.cancel();
        return failure('too-large');
      }
      pieces.push(read.value);
    }
  } catch {
    return failure('damaged');
  }
  return success(new Uint8Array(await new Blob(pieces).arrayBuffer()));
}

/** Older browsers lack the streams, or this format of them. */
function made<Stream>(make: () => Stream): Stream | null {
  try {
    return make();
  } catch {
    return null;
  }
}
