import { load, type ExpandedTags } from 'exifreader';
import type { FileFacts, TakenAt } from './facts';

/** Metadata stands near the start of a file, except in some HEIC and WebP files; more than this is not read. Bytes. */
const MOST = 64 * 1024 * 1024;

/**
 * Reads what a picture's metadata says of when and where it was taken (EXIF and XMP in JPEG, HEIC, AVIF, PNG and WebP).
 * Never rejects: a file that is damaged, too large or no picture at all is `unreadable`.
 */
export async function readPhoto(file: Blob): Promise<Pick<FileFacts, 'state' | 'taken' | 'position'>> {
  if (file.size === 0 || file.size > MOST) return { state: 'unreadable' };
  try {
    const tags = load(await file.arrayBuffer(), { expanded: true });
    const taken = takenAt(tags);
    const position = positionOf(tags);
    return { state: 'read', ...(taken && { taken }), ...(position && { position }) };
  } catch {
    return { state: 'unreadable' };
  }
}

function takenAt({ exif, xmp }: ExpandedTags): TakenAt | undefined {
  const written =
    exif?.DateTimeOriginal?.description ??
    exif?.DateTimeDigitized?.description ??
    xmp?.['DateTimeOriginal']?.description ??
    xmp?.['DateCreated']?.description;
  // `2021:04:11 15:47:53` in EXIF, `2021-04-11T15:47:53-05:00` in XMP. Cameras without a clock write zeros or blanks.
  const match = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?[\d.]*(Z|[+-]\d\d:\d\d)?/.exec(
    written ?? '',
  );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // A date that does not exist (month 0, 31 February) comes back as none or as another.
  const instant = Date.parse(`${local}Z`);
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 19) !== local) return undefined;
  const offsetMinutes = minutesOf(
    zone ?? exif?.OffsetTimeOriginal?.description ?? exif?.OffsetTime?.description,
  );
  return { local, ...(offsetMinutes !== undefined && { offsetMinutes }) };
}

/** `+01:00` → 60 */
function minutesOf(zone: string | undefined): number | undefined {
  if (zone === 'Z') return 0;
  const match = /^([+-])(\d\d):(\d\d)$/.exec(zone?.trim() ?? '');
  if (!match) return undefined;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

function positionOf({ gps, xmp }: ExpandedTags): FileFacts['position'] {
  const latitude = gps?.Latitude ?? degreesOf(xmp?.['GPSLatitude']?.description);
  const longitude = gps?.Longitude ?? degreesOf(xmp?.['GPSLongitude']?.description);
  if (latitude === undefined || longitude === undefined) return undefined;
  const sound = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  // Cameras without a fix write 0, 0: a place in the sea.
  return sound && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : undefined;
}

/** XMP writes `51,27.27N` or `51,27,16N`. */
function degreesOf(written: string | undefined): number | undefined {
  const match = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])$/.exec(written ?? '');
  if (!match) return undefined;
  const degrees = Number(match[1]) + Number(match[2]) / 60 + Number(match[3] ?? 0) / 3600;
  return /[SW]/.test(match[4] ?? '') ? -degrees : degrees;
}
