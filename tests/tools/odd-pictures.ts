import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { heic } from './heic';
import { latin1, movieWith, u32 } from './movie';

/** A file that somebody may attach, by accident or to do harm, and what it says it is. */
export interface OddFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  /** What becomes of it, where every browser does the same: it is looked at, or cannot be. */
  readonly seen?: boolean;
}

const JPEG = readFileSync('node_modules/@vladmandic/human/assets/screenshot-faceid.jpg');
const PNG = readFileSync('node_modules/@vladmandic/human/assets/icon.png');
const MOVIE = movieWith({ created: Date.UTC(2026, 4, 12), xyz: '+51.4169-000.0806/', film: 2000 });

/** Files that a browser opens otherwise than most, that are damaged, or that were made to take all memory and time. */
export function oddFiles(): readonly OddFile[] {
  return [
    { name: 'empty', type: 'image/jpeg', bytes: Buffer.alloc(0), seen: false },
    { name: 'one byte', type: 'image/png', bytes: Buffer.alloc(1), seen: false },
    { name: 'zeros', type: 'image/jpeg', bytes: Buffer.alloc(100_000), seen: false },
    {
      name: 'a text that says it is a JPEG',
      type: 'image/jpeg',
      bytes: latin1('My holidays. '.repeat(99)),
      seen: false,
    },
    { name: 'a PNG that says it is a JPEG', type: 'image/jpeg', bytes: PNG, seen: true },
    { name: 'a JPEG that says it is a film', type: 'video/mp4', bytes: JPEG },
    { name: 'a film that says it is a JPEG', type: 'image/jpeg', bytes: MOVIE, seen: false },
    { name: 'four inks', type: 'image/jpeg', bytes: jpegOfFourInks(), seen: true },
    {
      name: '16 bits for each colour',
      type: 'image/png',
      bytes: png(64, 64, 16, Buffer.alloc(64 * (64 * 6 + 1), 0)),
      seen: true,
    },
    {
      name: '400 megapixels by its head',
      type: 'image/png',
      bytes: png(20_000, 20_000, 1, Buffer.alloc(10)),
      seen: false,
    },
    {
      name: 'as large as a head can say',
      type: 'image/png',
      bytes: png(0x7fffffff, 0x7fffffff, 8, Buffer.alloc(10)),
      seen: false,
    },
    {
      name: '150 megapixels in a few kilobytes',
      type: 'image/png',
      bytes: png(15_000, 10_000, 1, Buffer.alloc(10_000 * 1876)),
      seen: false,
    },
    { name: 'a film of two pictures as GIF', type: 'image/gif', bytes: movingGif(), seen: true },
    { name: 'a film of two pictures as PNG', type: 'image/png', bytes: movingPng(), seen: true },
    { name: 'a film of two pictures as WebP', type: 'image/webp', bytes: movingWebp(), seen: true },
    { name: 'a drawing with a script', type: 'image/svg+xml', bytes: drawingWithScript(), seen: false },
    { name: 'a HEIC', type: 'image/heic', bytes: heic(), seen: true },
    {
      name: 'a HEIC of nothing',
      type: 'image/heic',
      bytes: Buffer.concat([u32(24), latin1('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(500, 7)]),
      seen: false,
    },
    { name: 'text in boxes without end', type: 'image/heic', bytes: boxesInBoxes(), seen: false },
    ...[0.02, 0.5, 0.9].map((share): OddFile => ({
      name: `${share} of a JPEG`,
      type: 'image/jpeg',
      bytes: JPEG.subarray(0, JPEG.length * share),
    })),
    { name: 'half of a PNG', type: 'image/png', bytes: PNG.subarray(0, PNG.length / 2) },
    { name: 'half of a film', type: 'video/mp4', bytes: MOVIE.subarray(0, MOVIE.length / 2) },
    ...[1, 2, 3, 4].map((seed): OddFile => ({
      name: `a damaged JPEG ${seed}`,
      type: 'image/jpeg',
      bytes: damaged(JPEG, seed),
    })),
    ...[5, 6].map((seed): OddFile => ({
      name: `a damaged PNG ${seed}`,
      type: 'image/png',
      bytes: damaged(PNG, seed),
    })),
    ...[7, 8].map((seed): OddFile => ({
      name: `a damaged film ${seed}`,
      type: 'video/mp4',
      bytes: damaged(MOVIE, seed),
    })),
    ...[9, 10, 11, 12, 13, 14].map((seed): OddFile => ({
      name: `a damaged HEIC ${seed}`,
      type: 'image/heic',
      bytes: damaged(heic(), seed, 2),
    })),
  ];
}

/** Some bytes are others, at places that are the same each time; the very first ones stay. */
function damaged(bytes: Buffer, seed: number, changes = 40): Buffer {
  const copy = Buffer.from(bytes);
  let state = seed;
  for (let count = 0; count < changes; count += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    copy[12 + (state % (copy.length - 12))] = state >>> 24;
  }
  return copy;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([latin1(type), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

/** Colours for each pixel where it has 16 bits, else grey. */
function png(width: number, height: number, bits: number, rows: Buffer, ...more: readonly Buffer[]): Buffer {
  const head = Buffer.concat([u32(width, height), Buffer.from([bits, bits === 16 ? 2 : 0, 0, 0, 0])]);
  return Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function movingPng(): Buffer {
  const frame = Buffer.concat([u32(0, 8, 8, 0, 0), Buffer.from([0, 1, 0, 10, 0, 0])]);
  return png(8, 8, 8, Buffer.alloc(72, 0), chunk('acTL', u32(1, 0)), chunk('fcTL', frame));
}

function movingGif(): Buffer {
  const picture = '\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0';
  return latin1(`GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff${picture}${picture};`);
}

/** A part of a WebP: its type, its length and what is in it. */
function part(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([latin1(type), length, data]);
}

/** Both frames are one pixel. */
function movingWebp(): Buffer {
  const pixel = Buffer.from('VlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');
  const frame = part(
    'ANMF',
    Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0]), pixel]),
  );
  const head = part('VP8X', Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const body = Buffer.concat([latin1('WEBP'), head, part('ANIM', Buffer.alloc(6)), frame, frame]);
  return part('RIFF', body);
}

/** A segment of a JPEG: its marker, its length, what is in it. */
const segment = (marker: number, ...data: readonly number[]): number[] => [
  0xff,
  marker,
  0,
  data.length + 2,
  ...data,
];

/** Eight by eight pixels of cyan, magenta, yellow and black: each colour one block, each code one bit (ITU T.81). */
function jpegOfFourInks(): Buffer {
  const oneCode = [1, ...Array.from({ length: 15 }, () => 0), 0];
  const inks = [1, 2, 3, 4];
  return Buffer.from([
    0xff,
    0xd8,
    ...segment(0xee, ...latin1('Adobe'), 0, 100, 0, 0, 0, 0, 0),
    ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 1)),
    ...segment(0xc0, 8, 0, 8, 0, 8, 4, ...inks.flatMap((ink) => [ink, 0x11, 0])),
    ...segment(0xc4, 0x00, ...oneCode),
    ...segment(0xc4, 0x10, ...oneCode),
    ...segment(0xda, 4, ...inks.flatMap((ink) => [ink, 0]), 0, 63, 0),
    0x00,
    0xff,
    0xd9,
  ]);
}

function drawingWithScript(): Buffer {
  return latin1(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="fetch(1)"><script>fetch("https://away.example/")</script></svg>',
  );
}

/** Each box says that it holds the next. */
function boxesInBoxes(): Buffer {
  const boxes = Array.from({ length: 5000 }, (_, at) =>
    Buffer.concat([u32(8 * (5000 - at)), latin1('meta')]),
  );
  return Buffer.concat([u32(16), latin1('ftypheic\0\0\0\0'), ...boxes]);
}
