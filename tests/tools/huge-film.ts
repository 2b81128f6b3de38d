import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { latin1, movieWith, u32 } from './movie';

const FOUR_GIGABYTES = 4 * 1024 ** 3;

/**
 * Makes an MP4 of four gigabytes that takes no room on the disk: all but its head is a hole.
 *
 * @param where its head stands: at the `start`, as programs write it, with the time 10:40 in it; or at the `end`, as phones do, with 10:41
 * @returns its path
 */
export function hugeFilm(folder: string, where: 'start' | 'end'): string {
  const path = join(folder, `${where}.mp4`);
  const taken = `2026-05-12T10:${where === 'start' ? 40 : 41}:00`;
  const whole = movieWith({ keys: { 'com.apple.quicktime.creationdate': taken } });
  // `ftyp`, an `mdat` with nothing in it, `moov`.
  const [type, head] = [whole.subarray(0, 16), whole.subarray(24)];
  const file = openSync(path, 'w');
  const film = FOUR_GIGABYTES - type.length - head.length;
  const before =
    where === 'start' ? Buffer.concat([type, head, longBox(film)]) : Buffer.concat([type, longBox(film)]);
  writeSync(file, before);
  ftruncateSync(file, FOUR_GIGABYTES);
  if (where === 'end') writeSync(file, head, 0, head.length, FOUR_GIGABYTES - head.length);
  closeSync(file);
  return path;
}

/** The start of an `mdat` too long for the usual 32 bits. */
function longBox(bytes: number): Buffer {
  return Buffer.concat([u32(1), latin1('mdat'), u32(Math.floor(bytes / 2 ** 32), bytes % 2 ** 32)]);
}
