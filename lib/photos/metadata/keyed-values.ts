import { boxesIn, bytesOf, latin1, utf8, type Box } from './boxes';

/** Both lists are some kilobytes; a cover picture in them may be larger, and is not wanted. */
const MOST = 64 * 1024;

/**
 * The values in a `meta` box that are text, by their keys: Apple's `keys` and `ilst`, where the one names what the other holds
 * by number (QuickTime File Format, "Metadata Structure"), or `ilst` by itself, named by four characters.
 */
export async function keyedValues(file: Blob, meta: Box): Promise<ReadonlyMap<string, string>> {
  const boxes = await insideMeta(file, meta);
  const names = await keysIn(file, boxes);
  const values = new Map<string, string>();
  const list = boxes.find(({ type }) => type === 'ilst');
  if (!list) return values;
  for await (const item of boxesIn(file, list.start, list.end)) {
    for await (const data of boxesIn(file, item.start, item.end)) {
      // A type (1 is UTF-8 text) and a locale stand before the value.
      if (data.type !== 'data' || data.end - data.start > MOST) continue;
      const view = await bytesOf(file, data.start, data.end);
      if (view.byteLength > 8 && view.getUint32(0) === 1)
        values.set(names.get(item.type) ?? item.type, utf8(view, 8));
    }
  }
  return values;
}

/** MP4 has four bytes of version and flags ahead of the boxes, MOV has none: there `hdlr` comes at once. */
async function insideMeta(file: Blob, { start, end }: Box): Promise<readonly Box[]> {
  const head = await bytesOf(file, start, start + 8);
  const from = latin1(head, 4, 8) === 'hdlr' ? start : start + 4;
  const boxes: Box[] = [];
  for await (const box of boxesIn(file, from, end)) boxes.push(box);
  return boxes;
}

/** The names by the number under which `ilst` has their values, written as a box type. */
async function keysIn(file: Blob, boxes: readonly Box[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const keys = boxes.find(({ type }) => type === 'keys');
  if (!keys) return names;
  const view = await bytesOf(file, keys.start, Math.min(keys.end, keys.start + MOST));
  let number = 1;
  for (let at = 8; at + 8 <= view.byteLength; number += 1) {
    const size = view.getUint32(at);
    if (size < 8 || at + size > view.byteLength) break;
    names.set(
      String.fromCharCode(number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255),
      latin1(view, at + 8, at + size),
    );
    at += size;
  }
  return names;
}
