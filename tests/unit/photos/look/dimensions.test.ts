import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pixelsSaid } from '../../../../lib/photos/look/dimensions';
import { box, u32 } from '../../../tools/movie';

const said = (...parts: readonly (string | Uint8Array)[]) =>
  pixelsSaid(
    new Blob([
      Buffer.concat([
        ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
        Buffer.alloc(40),
      ]),
    ]),
  );

it('knows the size of a picture from its head', async () => {
  expect(await said('\x89PNG\r\n\x1a\n', u32(13), 'IHDR', u32(4000, 3000))).toBe(12e6);
  expect(await said('GIF89a', '\x40\x01\xf0\x00')).toBe(320 * 240);
  expect(await said('BM', Buffer.alloc(16), '\x02\0\0\0', '\xfd\xff\xff\xff')).toBe(6);
  expect(await said('RIFF\0\0\0\0WEBPVP8X', '\x0a\0\0\0\0\0\0\0', '\x1f\x03\0', '\x57\x02\0')).toBe(
    800 * 600,
  );
  expect(await said('RIFF\0\0\0\0WEBPVP8 ', Buffer.alloc(10), '\x20\x03\x58\x02')).toBe(800 * 600);
  expect(await said('RIFF\0\0\0\0WEBPVP8L', '\0\0\0\0\x2f', '\x1f\xc3\x95\0')).toBe(800 * 600);
  expect(await said('\xff\xd8\xff\xe1\0\x04ab\xff\xc0\0\x0b\x08', '\x0b\xb8\x0f\xa0')).toBe(12e6);
  const sizes = [box('ispe', u32(0, 512, 512)), box('ispe', u32(0, 4032, 3024))];
  expect(await said(box('ftyp', Buffer.from('heic'), u32(0)), ...sizes)).toBe(4032 * 3024);
});

it('knows none of what it does not know', async () => {
  expect(await said('Dear parents,')).toBeUndefined();
  expect(await said('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')).toBeUndefined();
  expect(await pixelsSaid(new Blob([]))).toBeUndefined();
});

it('reads the head of anything without a fault', async () => {
  const beginnings = fc.constantFrom(
    '\x89PNG',
    'GIF8',
    'BM',
    'RIFF\0\0\0\0WEBPVP8L',
    '\xff\xd8\xff',
    '\0\0\0\x18ftyp',
  );
  await fc.assert(
    fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 100 }), async (beginning, rest) => {
      const pixels = await pixelsSaid(new Blob([Buffer.from(beginning, 'latin1'), new Uint8Array(rest)]));
      expect(pixels === undefined || pixels >= 0).toBe(true);
    }),
  );
});
