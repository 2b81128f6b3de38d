import * as fc from 'fast-check';

/** A file in which some bytes were changed, and which was cut off somewhere. */
export function damaged(whole: Uint8Array): fc.Arbitrary<Blob> {
  const place = fc.nat({ max: whole.length - 1 });
  const changes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
  return fc.tuple(changes, place).map(([made, length]) => {
    const bytes = new Uint8Array(whole);
    for (const [at, byte] of made) bytes[at] = byte;
    return new Blob([bytes.subarray(0, length)]);
  });
}
