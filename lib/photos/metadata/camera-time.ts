import type { TakenAt } from '../facts';

/** `2021:04:11 15:47:53` in EXIF, `2021-04-11T15:47:53.25-05:00` in XMP, `2021-04-11T15:47:53-0500` in QuickTime. */
const WRITTEN =
  /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?/;

/**
 * The time that a camera wrote down, in any of the usual ways.
 *
 * @param zone its offset from UTC, where that stands elsewhere: `+01:00`
 * @returns undefined for what is no time: cameras without a clock write zeros or blanks
 */
export function cameraTime(written: string | undefined, zone?: string): TakenAt | undefined {
  const match = WRITTEN.exec(written?.trim() ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', ownZone] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // A date that does not exist (month 0, 31 February) comes back as none or as another.
  const instant = Date.parse(`${local}Z`);
  if (Number.isNaN(instant) || wallClock(instant) !== local) return undefined;
  const offsetMinutes = minutesOf(ownZone ?? zone);
  return { local, ...(offsetMinutes !== undefined && { offsetMinutes }) };
}

/** An instant (ms since 1970) as the wall clock in UTC shows it: `2026-05-12T10:40:00`. */
export function wallClock(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19);
}

/** `+01:00` → 60. No place on Earth is more than 14 hours from UTC. */
function minutesOf(zone: string | undefined): number | undefined {
  if (zone === 'Z') return 0;
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone?.trim() ?? '');
  if (!match) return undefined;
  const minutes = (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
  return Math.abs(minutes) <= 14 * 60 ? minutes : undefined;
}
