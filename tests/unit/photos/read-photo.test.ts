import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhoto } from '../../../lib/photos/read-photo';
import { jpegWithExif, type Written } from '../../tools/jpeg-with-exif';

const blob = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
const read = (written: Written) => readPhoto(blob(jpegWithExif(written)));

describe('reading a picture', () => {
  it('reads when it was taken, and the camera’s own zone', async () => {
    expect(await read({ taken: '2026:05:12 10:40:00', offset: '+01:00' })).toEqual({
      state: 'read',
      taken: { local: '2026-05-12T10:40:00', offsetMinutes: 60 },
    });
    expect(await read({ taken: '2026:05:12 10:40:00' })).toEqual({
      state: 'read',
      taken: { local: '2026-05-12T10:40:00' },
    });
  });

  it('reads where it was taken, on either side of the equator and of Greenwich', async () => {
    const { position } = await read({ position: { latitude: 52.20532, longitude: -0.1218 } });
    expect(position?.latitude).toBeCloseTo(52.20532, 5);
    expect(position?.longitude).toBeCloseTo(-0.1218, 5);
    const south = await read({ position: { latitude: -33.5, longitude: 151.25 } });
    expect(south.position).toEqual({ latitude: -33.5, longitude: 151.25 });
  });

  it.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '2026:02:30 10:00:00',
    '2026:13:01 10:00:00',
    'yesterday',
  ])('invents no time from “%s”', async (taken) => {
    expect(await read({ taken })).toEqual({ state: 'read' });
  });

  it('takes 0, 0 for a camera that did not know where it was', async () => {
    expect(await read({ position: { latitude: 0, longitude: 0 } })).toEqual({ state: 'read' });
  });

  it('says that it could not read what is no picture, empty or damaged', async () => {
    expect(await readPhoto(new Blob([]))).toEqual({ state: 'unreadable' });
    expect(await readPhoto(new Blob(['Dear parents,']))).toEqual({ state: 'unreadable' });
  });

  it('reads nothing of a file too large to be looked at', async () => {
    const huge = { size: 200e6, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readPhoto(huge)).toEqual({ state: 'unreadable' });
  });

  it('never rejects, whatever was done to the bytes', async () => {
    const whole = jpegWithExif({ taken: '2026:05:12 10:40:00', position: { latitude: 1, longitude: 2 } });
    const place = fc.nat({ max: whole.length - 1 });
    const changes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, place, async (made, length) => {
        const damaged = Buffer.from(whole);
        for (const [at, byte] of made) damaged[at] = byte;
        const facts = await readPhoto(blob(damaged.subarray(0, length)));
        expect(['read', 'unreadable']).toContain(facts.state);
      }),
    );
  });
});
