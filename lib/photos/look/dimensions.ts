import { bytesOf, latin1 } from '../metadata/boxes';

/** As much of a file as its size in pixels stands in; JPEG files can have long metadata before it. Bytes. */
const HEAD = 512 * 1024;

/** A larger picture would take half a gigabyte of memory or more while it is opened; no phone makes one. Pixels. */
const MOST_PIXELS = 120e6;

/** Whether it is a picture that can be opened without taking all memory. */
export async function canBeOpened(file: Blob): Promise<boolean> {
  const pixels = await pixelsSaid(file);
  return pixels !== undefined && pixels <= MOST_PIXELS;
}

/** Width times height of a picture by its own head, without opening it; undefined where that is not known. */
export async function pixelsSaid(file: Blob): Promise<number | undefined> {
  const view = await bytesOf(file, 0, Math.min(file.size, HEAD));
  if (view.byteLength < 30) return undefined;
  const start = latin1(view, 0, 12);
  if (start.startsWith('\x89PNG')) return view.getUint32(16) * view.getUint32(20);
  if (start.startsWith('GIF8')) return view.getUint16(6, true) * view.getUint16(8, true);
  if (start.startsWith('BM')) return Math.abs(view.getInt32(18, true) * view.getInt32(22, true));
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return ofWebp(view);
  if (view.getUint16(0) === 0xffd8) return ofJpeg(view);
  return start.slice(4, 8) === 'ftyp' ? ofBoxes(view) : undefined;
}

/** The frame header (ITU T.81, B.2.2) comes after segments that say how long they are. */
function ofJpeg(view: DataView): number | undefined {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
  }
  return undefined;
}

function ofWebp(view: DataView): number | undefined {
  const u24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (latin1(view, 12, 16)) {
    case 'VP8X':
      return (u24(24) + 1) * (u24(27) + 1);
    case 'VP8 ':
      return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1);
    }
    default:
      return undefined;
  }
}

/** HEIC and AVIF: the largest of the sizes in `ispe` boxes, since a picture can be made of tiles (ISO/IEC 23008-12, 6.5.3). */
function ofBoxes(view: DataView): number | undefined {
  let most: number | undefined;
  for (let at = 4; at + 16 <= Math.min(view.byteLength, 65_536); at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    most = Math.max(most ?? 0, view.getUint32(at + 8) * view.getUint32(at + 12));
  }
  return most;
}
