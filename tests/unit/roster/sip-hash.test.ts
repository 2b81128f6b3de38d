import * as fc from 'fast-check';
import SipHash from 'siphash';
import { expect, test } from 'vitest';
import { keyOf } from '../../../lib/roster/fingerprint';
import { sipHash } from '../../../lib/roster/sip-hash';

const KEY = Uint8Array.from({ length: 16 }, (_, index) => index);

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

test.each([
  // The low halves of the authors' own vectors (`vectors_sip64`): messages 00 01 02 … under the key 00 … 0f.
  [0, 0xdd0e0e31],
  [8, 0x9a932462],
  [14, 0x8e7af2ee],
])('of %i bytes is as the authors have it', (bytes, low) => {
  const units = Array.from({ length: bytes / 2 }, (_, index) => index * 2 + (index * 2 + 1) * 256);
  expect(sipHash(keyOf(KEY), String.fromCharCode(...units))).toBe(low);
});

test('is SipHash-2-4, as the package has it', () => {
  const key = new Uint32Array(keyOf(KEY));
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (units) => {
      const text = String.fromCharCode(...units);
      expect(sipHash(keyOf(KEY), text)).toBe(SipHash.hash(key, utf16(text)).l);
    }),
  );
});
