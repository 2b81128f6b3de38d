import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../lib/photos/metadata/read-metadata';
import { jpegWithExif, type Written } from '../../../tools/jpeg-with-exif';
import { xmp } from '../../../tools/xmp';
import { damaged } from './damaged';

const blob = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
const read = (written: Written) => readMetadata(blob(jpegWithExif(written)));

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
    expect(await readMetadata(new Blob([]))).toEqual({ state: 'unreadable' });
    expect(await readMetadata(new Blob(['Dear parents,']))).toEqual({ state: 'unreadable' });
  });

  it('reads the start of a huge picture, and no more than that', async () => {
    const whole = blob(jpegWithExif({ taken: '2026:05:12 10:40:00' }));
    const asked: number[] = [];
    const huge = {
      size: 4e9,
      slice(start: number, end: number) {
        asked.push(end - start);
        return whole.slice(start, end);
      },
    } as Blob;
    expect((await readMetadata(huge)).taken?.local).toBe('2026-05-12T10:40:00');
    expect(Math.max(...asked)).toBeLessThanOrEqual(64 * 1024 * 1024);
  });

  it('says whose it is, in their own words', async () => {
    expect(await read({ artist: 'Ada Byron', copyright: '© 2026 Ada Byron, all rights reserved' })).toEqual({
      state: 'read',
      rights: { artist: 'Ada Byron', copyright: '© 2026 Ada Byron, all rights reserved' },
    });
    const { rights } = await read({ copyright: 'x'.repeat(9000) });
    expect(rights?.copyright).toHaveLength(201);
  });

  it.each(['', '   ', 'Unknown', '(c)', '…'])('takes “%s” for nobody’s name', async (artist) => {
    expect(await read({ artist })).toEqual({ state: 'read' });
  });

  it('never rejects, whatever was done to the bytes', async () => {
    const whole = jpegWithExif({ taken: '2026:05:12 10:40:00', position: { latitude: 1, longitude: 2 } });
    await fc.assert(
      fc.asyncProperty(damaged(whole), async (file) => {
        expect(['read', 'unreadable']).toContain((await readMetadata(file)).state);
      }),
    );
  });
});

describe('reading XMP', () => {
  it('reads time and zone, place, credit and terms', async () => {
    const written = xmp(
      'photoshop:DateCreated="2026-05-12T10:40:00.25+01:00" exif:GPSLatitude="52,12.3192N" exif:GPSLongitude="0,7,18.48W" photoshop:Credit="The Gazette" xmpRights:WebStatement="https://licence.example/by"',
    );
    const facts = await read({ xmp: written });
    expect(facts.taken).toEqual({ local: '2026-05-12T10:40:00', offsetMinutes: 60 });
    expect(facts.position?.latitude).toBeCloseTo(52.20532, 5);
    expect(facts.position?.longitude).toBeCloseTo(-0.1218, 5);
    expect(facts.rights).toEqual({ credit: 'The Gazette', licence: 'https://licence.example/by' });
  });

  it('reads none that defines words of its own, which can be made to take for ever', async () => {
    const bomb = xmp('photoshop:Credit="&a;"', '<!DOCTYPE x [<!ENTITY a "aaaa">]>');
    expect((await read({ xmp: bomb })).rights).toBeUndefined();
  });
});
