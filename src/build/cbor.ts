/** The head of a CBOR item (RFC 8949): its kind, its count or length or number, and where its content begins. */
interface Head {
  readonly kind: number;
  readonly count: number;
  readonly start: number;
}

export const TEXT = 3;
export const ARRAY = 4;
const BYTES_OF_COUNT: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const short = first & 31;
  const length = BYTES_OF_COUNT[short] ?? 0;
  if (length === 0 && short > 23) throw new Error(`Unexpected CBOR at byte ${at}`);
  const count = length === 0 ? short : bytes.readUIntBE(at + 1, length);
  return { kind: first >> 5, count, start: at + 1 + length };
}

/** Where the item that begins at a byte ends. */
function endOf(bytes: Buffer, at: number): number {
  const { kind, count, start } = headAt(bytes, at);
  if (kind === TEXT || kind === 2) return start + count;
  if (kind > ARRAY && kind !== 7) throw new Error(`Unexpected CBOR at byte ${at}`);
  let end = start;
  for (let item = 0; kind === ARRAY && item < count; item += 1) end = endOf(bytes, end);
  return end;
}

/** The items of an array, each as its bytes. Throws where the bytes are no array. */
export function itemsOf(bytes: Buffer): Buffer[] {
  const { kind, count, start } = headAt(bytes, 0);
  if (kind !== ARRAY) throw new Error('Expected a CBOR array');
  let at = start;
  return Array.from({ length: count }, () => {
    const end = endOf(bytes, at);
    const item = bytes.subarray(at, end);
    at = end;
    return item;
  });
}

/** The text that an item is. Throws where it is none. */
export function textOf(item: Buffer | undefined): string {
  const head = item && headAt(item, 0);
  if (item === undefined || head?.kind !== TEXT) throw new Error('Expected a CBOR text');
  return item.toString('utf8', head.start, head.start + head.count);
}

function headOf(kind: number, count: number): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8((kind << 5) | 26);
  head.writeUInt32BE(count, 1);
  return head;
}

/** An array of items given as their bytes. */
export function arrayOf(items: readonly Buffer[]): Buffer {
  return Buffer.concat([headOf(ARRAY, items.length), ...items]);
}

/** A text as an item. */
export function textItem(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}
