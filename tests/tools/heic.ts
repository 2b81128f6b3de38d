import { box, latin1, u16, u32 } from './movie';

/** 64 by 64 pixels, the upper half red and the lower half blue, as x265 wrote them: three sets of parameters and a slice. */
const SETS = [
  'QAEMAf//BAgAAAMAn6gAAAMAAB66AkA=',
  'QgEBBAgAAAMAn6gAAAMAAB6gIIEFlupJMrgEAAADAAQAAAMAZCA=',
  'RAHBcrAiQA==',
].map((base64) => Buffer.from(base64, 'base64'));
const SLICE = Buffer.from(
  'KAGvWNEDKzW1//gojsYJ8PJ07z00lnrI/Sn1/4VsvJ+RXuwce3ED/2QkjxlFL/vPCKgWS/xFlOzAIOk4gA==',
  'base64',
);

/** A box with a version and flags. */
const full = (type: string, ...contents: readonly Uint8Array[]): Buffer => box(type, u32(0), ...contents);

/** A HEIC of one picture (ISO/IEC 23008-12), as small as can be. */
export function heic(): Buffer {
  const start = box('ftyp', latin1('heic'), u32(0), latin1('mif1heic'));
  // Where the picture stands is written before it, in as many bytes whatever it is.
  const at = start.length + meta(0).length + 8;
  return Buffer.concat([start, meta(at), box('mdat', u32(SLICE.length), SLICE)]);
}

/** @param at of the picture's data, bytes from the start of the file */
function meta(at: number): Buffer {
  return full(
    'meta',
    full('hdlr', u32(0), latin1('pict'), u32(0, 0, 0), Buffer.alloc(1)),
    full('pitm', u16(1)),
    full('iloc', u16(0x4400, 1, 1, 0, 1), u32(at, SLICE.length + 4)),
    full('iinf', u16(1), box('infe', u32(0x02000000), u16(1, 0), latin1('hvc1\0'))),
    box(
      'iprp',
      box('ipco', decoder(), full('ispe', u32(64, 64))),
      full('ipma', u32(1), u16(1), Buffer.from([2, 0x81, 2])),
    ),
  );
}

/** What a decoder needs to know first (ISO/IEC 14496-15, 8.3.3.1): profile and level as in the second set, lengths of 4 bytes. */
function decoder(): Buffer {
  return box(
    'hvcC',
    Buffer.from('01 04 08000000 9fa800000000 1e f000 fc fd f8 f8 0000 0f 03'.replaceAll(' ', ''), 'hex'),
    ...SETS.map((set, index) => Buffer.concat([Buffer.from([0xa0 + index]), u16(1, set.length), set])),
  );
}
