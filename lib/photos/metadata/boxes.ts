/** One box of an MP4 or MOV file (ISO/IEC 14496-12, 4.2): where its contents are, in bytes from the start of the file. */
export interface Box {
  /** Four characters; bytes over 127 as Latin-1, such as `©xyz`. */
  readonly type: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A damaged file can be made of millions of boxes. */
const MOST_BOXES = 4096;

/** The boxes that stand between two places of a file, one after the other. Ends at the first that is none. Reads their heads alone. */
export async function* boxesIn(file: Blob, from: number, to: number): AsyncGenerator<Box> {
  let at = from;
  for (let count = 0; count < MOST_BOXES && at + 8 <= to; count += 1) {
    const head = await bytesOf(file, at, Math.min(at + 16, to));
    if (head.byteLength < 8) return;
    const short = head.getUint32(0);
    const long = short === 1 && head.byteLength >= 16;
    const size = long ? Number(head.getBigUint64(8)) : short === 0 ? to - at : short;
    const start = at + (long ? 16 : 8);
    const end = at + size;
    if (end < start || end > to) return;
    yield { type: latin1(head, 4, 8), start, end };
    at = end;
  }
}

/** Bytes of a file, end exclusive; fewer where it ends before. */
export async function bytesOf(file: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}

/** The bytes of a view between two places as characters of their own. */
export function latin1(view: DataView, start: number, end: number): string {
  let text = '';
  for (let at = start; at < Math.min(end, view.byteLength); at += 1)
    text += String.fromCharCode(view.getUint8(at));
  return text;
}

/** The bytes of a view from one place on as UTF-8. */
export function utf8(view: DataView, start: number): string {
  const { buffer, byteOffset, byteLength } = view;
  const from = Math.min(start, byteLength);
  return new TextDecoder().decode(new Uint8Array(buffer, byteOffset + from, byteLength - from));
}
