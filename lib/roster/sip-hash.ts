/** Two rounds for each block of the message and four at the end. */
const ROUNDS = 2;
const LAST_ROUNDS = 4;

/**
 * SipHash-2-4 of a text's UTF-16 code units (little-endian), the low 32 bits of its 64. Not a package, because the one that
 * there is makes an object for each half of a word and takes some five times as long; and a long draft has thousands of words.
 *
 * @param key 128 bits as four little-endian 32-bit words
 * @returns a whole number from 0 to 2³² − 1
 * @see J.-P. Aumasson, D. J. Bernstein, "SipHash: a fast short-input PRF", 2012
 */
export function sipHash(key: Int32Array, text: string): number {
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = key;
  // The four 64-bit words of the state, each as a low and a high half.
  let al = k0 ^ 0x70736575;
  let ah = k1 ^ 0x736f6d65;
  let bl = k2 ^ 0x6e646f6d;
  let bh = k3 ^ 0x646f7261;
  let cl = k0 ^ 0x6e657261;
  let ch = k1 ^ 0x6c796765;
  let dl = k2 ^ 0x79746573;
  let dh = k3 ^ 0x74656462;
  let carried = 0;
  // One block of four code units at a time; the last holds what is left over and the length in bytes.
  const last = text.length >> 2;
  for (let block = 0; block <= last + 1; block += 1) {
    const at = block * 4;
    const end = block === last ? text.length << 25 : 0;
    const ml = block > last ? 0 : text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    const mh = block > last ? 0 : text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16) | end;
    dl ^= ml;
    dh ^= mh;
    if (block > last) cl ^= 0xff;
    for (let left = block > last ? LAST_ROUNDS : ROUNDS; left > 0; left -= 1) {
      carried = (al >>> 0) + (bl >>> 0) > 0xffffffff ? 1 : 0;
      al = (al + bl) | 0;
      ah = (ah + bh + carried) | 0;
      carried = (bl << 13) | (bh >>> 19);
      bh = ((bh << 13) | (bl >>> 19)) ^ ah;
      bl = carried ^ al;
      carried = al;
      al = ah;
      ah = carried;
      carried = (cl >>> 0) + (dl >>> 0) > 0xffffffff ? 1 : 0;
      cl = (cl + dl) | 0;
      ch = (ch + dh + carried) | 0;
      carried = (dl << 16) | (dh >>> 16);
      dh = ((dh << 16) | (dl >>> 16)) ^ ch;
      dl = carried ^ cl;
      carried = (al >>> 0) + (dl >>> 0) > 0xffffffff ? 1 : 0;
      al = (al + dl) | 0;
      ah = (ah + dh + carried) | 0;
      carried = (dl << 21) | (dh >>> 11);
      dh = ((dh << 21) | (dl >>> 11)) ^ ah;
      dl = carried ^ al;
      carried = (cl >>> 0) + (bl >>> 0) > 0xffffffff ? 1 : 0;
      cl = (cl + bl) | 0;
      ch = (ch + bh + carried) | 0;
      carried = (bl << 17) | (bh >>> 15);
      bh = ((bh << 17) | (bl >>> 15)) ^ ch;
      bl = carried ^ cl;
      carried = cl;
      cl = ch;
      ch = carried;
    }
    al ^= ml;
    ah ^= mh;
  }
  return (al ^ bl ^ cl ^ dl) >>> 0;
}
