import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from '../../lib/photos/facts';
import { readMetadata } from '../../lib/photos/metadata/read-metadata';
import { metresBetween } from '../../lib/photos/metres-between';

/** What the reference reader found in one file. */
interface Truth {
  readonly file: string;
  readonly gps: { readonly lat: number; readonly lon: number } | null;
  /** `2021:04:11 15:47:53`, or the zeros or blanks that the camera wrote. */
  readonly takenLocal: string | null;
  readonly offset: string | null;
}

/** Nearer than this is the same place, metres. */
const NEAR = 1;

/**
 * How what is read from pictures compares with what a reference reader found in them, in lines to print; none where the folder
 * has none.
 *
 * @param folder holds `photos/exif/` with `truth.json` in it
 */
export async function measureMetadata(folder: string): Promise<string[]> {
  const pictures = join(folder, 'photos', 'exif');
  if (!existsSync(join(pictures, 'truth.json'))) return [];
  const truths = JSON.parse(readFileSync(join(pictures, 'truth.json'), 'utf8')) as Truth[];
  const lines: string[] = [];
  const count = { places: 0, near: 0, madeUp: 0, times: 0, same: 0, zones: 0, sameZone: 0, rights: 0 };
  const lasted: number[] = [];
  for (const { file, gps, takenLocal, offset } of truths) {
    const blob = new Blob([readFileSync(join(pictures, file))]);
    const start = performance.now();
    const read = await readMetadata(blob);
    lasted.push(performance.now() - start);
    if (read.rights) count.rights += 1;
    if (gps && (gps.lat !== 0 || gps.lon !== 0)) {
      count.places += 1;
      if (metresFrom(read, gps) <= NEAR) count.near += 1;
      else lines.push(`missed place  ${file}`);
    } else if (read.position) {
      count.madeUp += 1;
      lines.push(`false place  ${file}`);
    }
    if (/^[1-9]/.test(takenLocal ?? '')) {
      count.times += 1;
      const [day = '', time] = (takenLocal ?? '').split(' ');
      if (read.taken?.local === `${day.replaceAll(':', '-')}T${time}`) count.same += 1;
      else lines.push(`missed time  ${file}: ${takenLocal}`);
    }
    if (offset !== null) {
      count.zones += 1;
      if (read.taken?.offsetMinutes !== undefined) count.sameZone += 1;
    }
  }
  return [
    `\nphotos: what ${truths.length} files say of themselves`,
    `place: ${count.near} of ${count.places} within ${NEAR} m, ${count.madeUp} made up`,
    `time: ${count.same} of ${count.times}; zone: ${count.sameZone} of ${count.zones}; rights: ${count.rights} files`,
    `ms for a file: median ${middle(lasted).toFixed(1)}, most ${Math.max(...lasted).toFixed(1)}`,
    ...lines,
  ];
}

function metresFrom({ position }: Metadata, { lat, lon }: NonNullable<Truth['gps']>): number {
  return position ? metresBetween(position, { latitude: lat, longitude: lon }) : Infinity;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
