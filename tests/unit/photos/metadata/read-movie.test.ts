import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../lib/photos/metadata/read-metadata';
import { box, movieWith, u32, type MovieWritten } from '../../../tools/movie';
import { damaged } from './damaged';

const blob = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
const read = (written: MovieWritten) => readMetadata(blob(movieWith(written)));

const MORNING = Date.UTC(2026, 4, 12, 9, 40);
const CREATION = 'com.apple.quicktime.creationdate';
const LOCATION = 'com.apple.quicktime.location.ISO6709';

describe('reading a video', () => {
  it('reads the time in its head, which may be in UTC or not', async () => {
    expect(await read({ created: MORNING })).toEqual({
      state: 'read',
      taken: { local: '2026-05-12T09:40:00', utcOrLocal: true },
    });
  });

  it('believes a phone’s own time with its zone before that', async () => {
    const { taken } = await read({ created: MORNING, keys: { [CREATION]: '2026-05-12T10:40:00+0100' } });
    expect(taken).toEqual({ local: '2026-05-12T10:40:00', offsetMinutes: 60 });
  });

  it.each([
    ['QuickTime’s box', { xyz: '+51.4169-000.0806/' }],
    ['minutes and seconds', { xyz: '+512500.84-0000450.16/' }],
    ['Apple’s key', { keys: { [CREATION]: '2026', [LOCATION]: '+51.4169-000.0806+012.1/' } }],
    ['the box of 3GPP', { loci: { latitude: 51.4169, longitude: -0.0806 } }],
  ])('reads the place from %s', async (_, written) => {
    const { position } = await read(written);
    expect(position?.latitude).toBeCloseTo(51.4169, 4);
    expect(position?.longitude).toBeCloseTo(-0.0806, 4);
  });

  it('reads whose it is, from boxes of their own and from Apple’s keys', async () => {
    expect(await read({ artist: 'Zoë Okafor', copyright: '© The Gazette' })).toEqual({
      state: 'read',
      rights: { artist: 'Zoë Okafor', copyright: '© The Gazette' },
    });
    const keys = {
      'com.apple.quicktime.author': 'Zoë Okafor',
      'com.apple.quicktime.copyright': '© The Gazette',
    };
    expect((await read({ keys })).rights).toEqual({ artist: 'Zoë Okafor', copyright: '© The Gazette' });
  });

  it.each([
    { artist: '' },
    { copyright: ' ' },
    { xyz: '+00.0000+000.0000/' },
    { xyz: '+91.0000+000.0000/' },
    { xyz: '+51' },
    { xyz: 'somewhere' },
    { loci: { latitude: 0, longitude: 0 } },
    { loci: { latitude: 95, longitude: 1 } },
    { created: 0 },
    { keys: { [CREATION]: '2026-13-40T99:99:99Z' } },
  ])('invents nothing from %j', async (written) => {
    expect(await read(written)).toEqual({ state: 'read' });
  });

  it('reads little of a large one, wherever its head is', async () => {
    const head = movieWith({ created: MORNING, xyz: '+51.4169-000.0806/' });
    let bytes = 0;
    const film = 4e9;
    // `ftyp`, then four gigabytes of film, then the rest.
    const start = Buffer.concat([head.subarray(0, 16), u32(1), Buffer.from('mdat'), u32(0, film)]);
    start.writeBigUInt64BE(BigInt(film), 24);
    const end = blob(head.subarray(24));
    const huge = {
      size: 16 + film + end.size,
      slice(from: number, to: number) {
        const part =
          from < 16 + film ? blob(start).slice(from, to) : end.slice(from - 16 - film, to - 16 - film);
        bytes += part.size;
        return part;
      },
    } as Blob;
    expect((await readMetadata(huge)).position?.latitude).toBeCloseTo(51.4169, 4);
    expect(bytes).toBeLessThan(10_000);
  });

  it('does not go on for ever in a file made of empty boxes', async () => {
    const empty = Buffer.alloc(8 * 200_000);
    for (let at = 0; at < empty.length; at += 8) box('free').copy(empty, at);
    const movie = Buffer.concat([movieWith({}).subarray(0, 16), empty]);
    expect(await readMetadata(blob(movie))).toEqual({ state: 'read' });
  });

  it('never rejects, whatever was done to the bytes', async () => {
    const whole = movieWith({
      created: MORNING,
      xyz: '+51.4169-000.0806/',
      loci: { latitude: 1, longitude: 2 },
      keys: { [CREATION]: '2026-05-12T10:40:00+0100', [LOCATION]: '+51.4169-000.0806/' },
    });
    await fc.assert(
      fc.asyncProperty(damaged(whole), async (file) => {
        expect(['read', 'unreadable']).toContain((await readMetadata(file)).state);
      }),
    );
  });
});
