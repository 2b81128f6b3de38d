/** A box of an MP4 or MOV file: its length, its type and what is in it. */
export function box(type: string, ...contents: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(contents);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inside]);
}

export const u32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

export const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
};

export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What a phone would have written into the video. */
export interface MovieWritten {
  /** The time in the head of the film, supposed to be UTC: ms since 1970. */
  readonly created?: number;
  /** `+51.4169-000.0806/` in QuickTime's own box. */
  readonly xyz?: string;
  /** Degrees, in the box of 3GPP. */
  readonly loci?: { readonly latitude: number; readonly longitude: number };
  /** In QuickTime's own boxes. */
  readonly artist?: string;
  /** In the box of 3GPP. */
  readonly copyright?: string;
  /** Values by the names of Apple's keys. */
  readonly keys?: Readonly<Record<string, string>>;
  /** So many bytes of film come first. */
  readonly film?: number;
}

/** An MP4 that holds nothing but this. */
export function movieWith({ created, xyz, loci, artist, copyright, keys, film = 0 }: MovieWritten): Buffer {
  const seconds = created === undefined ? 0 : created / 1000 + 2_082_844_800;
  const udta = [
    ...(xyz === undefined ? [] : [box('\xa9xyz', u32((xyz.length << 16) | 0x15c7), latin1(xyz))]),
    ...(artist === undefined
      ? []
      : [box('\xa9ART', u16(Buffer.byteLength(artist), 0x15c7), Buffer.from(artist))]),
    ...(copyright === undefined ? [] : [box('cprt', u32(0), u16(0x15c7), Buffer.from(`${copyright}\0`))]),
    ...(loci ? [box('loci', u32(0), latin1('\0\0Home\0\0'), fixed(loci.longitude, loci.latitude, 0))] : []),
  ];
  return Buffer.concat([
    box('ftyp', latin1('mp42'), u32(0)),
    box('mdat', Buffer.alloc(film)),
    box(
      'moov',
      box('mvhd', u32(0, seconds, seconds, 1000, 0)),
      ...(udta.length > 0 ? [box('udta', ...udta)] : []),
      ...(keys ? [metaBox(keys)] : []),
    ),
  ]);
}

/** As MOV has it: without version and flags. */
function metaBox(keys: Readonly<Record<string, string>>): Buffer {
  const names = Object.keys(keys);
  return box(
    'meta',
    box('hdlr', u32(0, 0), latin1('mdta'), u32(0, 0, 0)),
    box('keys', u32(0, names.length), ...names.map((name) => box('mdta', latin1(name)))),
    box(
      'ilst',
      ...Object.values(keys).map((value, index) =>
        box(u32(index + 1).toString('latin1'), box('data', u32(1, 0), Buffer.from(value))),
      ),
    ),
  );
}

function fixed(...values: readonly number[]): Buffer {
  return u32(...values.map((value) => Math.round(value * 65_536) >>> 0));
}
