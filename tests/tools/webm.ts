import { latin1, u16, u32 } from './movie';

/** How long each frame is shown, ms. */
const EACH = 500;

/**
 * A WebM film without sound, half a second for each frame (Matroska, RFC 9559).
 *
 * @param frames in VP8, each a picture of its own
 */
export function webm(frames: readonly Uint8Array[], width: number, height: number): Buffer {
  const duration = Buffer.alloc(8);
  duration.writeDoubleBE(frames.length * EACH);
  return Buffer.concat([
    element('1a45dfa3', element('4282', latin1('webm')), number('4287', 4), number('4285', 2)),
    element(
      '18538067',
      // Times are in milliseconds.
      element('1549a966', number('2ad7b1', 1_000_000), element('4489', duration)),
      element(
        '1654ae6b',
        element(
          'ae',
          number('d7', 1),
          number('73c5', 1),
          number('83', 1),
          element('86', latin1('V_VP8')),
          element('e0', number('b0', width), number('ba', height)),
        ),
      ),
      element(
        '1f43b675',
        number('e7', 0),
        ...frames.map((frame, at) =>
          element('a3', Buffer.from([0x81]), u16(at * EACH), Buffer.from([0x80]), frame),
        ),
      ),
    ),
  ]);
}

/** An element: its number in hexadecimal, its length in eight bytes, what is in it. */
function element(id: string, ...contents: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(contents);
  return Buffer.concat([Buffer.from(id, 'hex'), u32(0x01000000, inside.length), inside]);
}

function number(id: string, value: number): Buffer {
  return element(id, u32(value));
}
