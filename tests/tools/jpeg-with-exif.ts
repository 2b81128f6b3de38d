/** What a camera would have written into the picture. */
export interface Written {
  /** `2026:05:12 10:40:00` */
  readonly taken?: string;
  /** `+01:00` */
  readonly offset?: string;
  /** Degrees. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
  readonly artist?: string;
  readonly copyright?: string;
  /** XMP, in a segment of its own. */
  readonly xmp?: string;
}

type Entry = readonly [tag: number, type: number, count: number, value: Buffer];

const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;

const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const text = (tag: number, words: string): Entry => [tag, ASCII, words.length + 1, Buffer.from(`${words}\0`)];

/** Degrees, minutes and seconds to a thousandth, as fractions. */
function degrees(tag: number, value: number): Entry {
  const whole = Math.abs(value);
  const minutes = (whole % 1) * 60;
  const seconds = Math.round((minutes % 1) * 60_000);
  const parts = [Math.floor(whole), 1, Math.floor(minutes), 1, seconds, 1000];
  return [tag, RATIONAL, 3, Buffer.concat(parts.map(long))];
}

/** A directory of tags as TIFF 6.0 lays it out, little endian: entries in place, longer values behind them. */
function directory(at: number, entries: readonly Entry[]): Buffer {
  const head = 2 + entries.length * 12 + 4;
  const values: Buffer[] = [];
  const rows = entries.map(([tag, type, count, value]) => {
    const row = Buffer.alloc(12);
    row.writeUInt16LE(tag, 0);
    row.writeUInt16LE(type, 2);
    row.writeUInt32LE(count, 4);
    if (value.length <= 4) value.copy(row, 8);
    else {
      row.writeUInt32LE(at + head + Buffer.concat(values).length, 8);
      values.push(value);
    }
    return row;
  });
  const count = Buffer.alloc(2);
  count.writeUInt16LE(entries.length);
  return Buffer.concat([count, ...rows, long(0), ...values]);
}

/** A JPEG that holds nothing but this metadata (Exif 2.32, in an APP1 segment). */
export function jpegWithExif(written: Written): Buffer {
  // An empty scan, since readers expect one, and the end of the picture.
  return Buffer.concat([jpegHead(written), Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9])]);
}

/** A JPEG that is a picture already, with this metadata in the place of its own. */
export function jpegWithMore(picture: Buffer, written: Written): Buffer {
  const kept: Buffer[] = [];
  let at = 2;
  // Up to the scan, which goes on to the end.
  for (let marker = 0; marker !== 0xda;) {
    marker = picture.readUInt8(at + 1);
    const end = marker === 0xda ? picture.length : at + 2 + picture.readUInt16BE(at + 2);
    if (marker !== 0xe1) kept.push(picture.subarray(at, end));
    at = end;
  }
  return Buffer.concat([jpegHead(written), ...kept]);
}

/** The start of a JPEG, and the segments with the metadata. */
function jpegHead({ taken, offset, position, artist, copyright, xmp }: Written): Buffer {
  const top = 8;
  const rights = [
    ...(artist === undefined ? [] : [text(0x013b, artist)]),
    ...(copyright === undefined ? [] : [text(0x8298, copyright)]),
  ];
  const exifAt = top + directory(top, [...rights, empty(0x8769), empty(0x8825)]).length;
  const exif = directory(exifAt, [
    ...(taken === undefined ? [] : [text(0x9003, taken)]),
    ...(offset === undefined ? [] : [text(0x9011, offset)]),
  ]);
  const gpsAt = exifAt + exif.length;
  const gps = directory(
    gpsAt,
    position
      ? [
          text(1, position.latitude < 0 ? 'S' : 'N'),
          degrees(2, position.latitude),
          text(3, position.longitude < 0 ? 'W' : 'E'),
          degrees(4, position.longitude),
        ]
      : [],
  );
  const first = directory(top, [...rights, [0x8769, LONG, 1, long(exifAt)], [0x8825, LONG, 1, long(gpsAt)]]);
  const tiff = Buffer.concat([Buffer.from('II*\0'), long(top), first, exif, gps]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(Buffer.from('Exif\0\0'), tiff),
    ...(xmp === undefined ? [] : [segment(Buffer.from('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(xmp))]),
  ]);
}

function segment(...contents: readonly Buffer[]): Buffer {
  const inside = Buffer.concat(contents);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(inside.length + 2, 2);
  return Buffer.concat([head, inside]);
}

/** An entry of the usual length, where only the length matters. */
function empty(tag: number): Entry {
  return [tag, LONG, 1, long(0)];
}
