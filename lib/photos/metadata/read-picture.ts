import { load, type ExpandedTags } from 'exifreader';
import type { Metadata, Position, TakenAt } from '../facts';
import { cameraTime } from './camera-time';
import { rightsFrom } from './rights';
import { soberXml } from './sober-xml';
import { soundPosition } from './sound-position';

/** Metadata stands near the start of a picture, and in some HEIC and WebP files at its end. Of a larger one only this much is read. Bytes. */
const MOST = 64 * 1024 * 1024;

/**
 * What a picture (JPEG, HEIC, AVIF, PNG, WebP, TIFF, JPEG XL, GIF) says of when and where it was taken and whose it is, out of
 * its EXIF, XMP and IPTC.
 *
 * @throws where it is no picture, or too damaged
 */
export async function readPicture(file: Blob): Promise<Omit<Metadata, 'state'>> {
  const bytes = await file.slice(0, MOST).arrayBuffer();
  const tags = load(bytes, { expanded: true, domParser: soberXml });
  const taken = takenAt(tags);
  const position = positionOf(tags);
  const rights = rightsOf(tags);
  return { ...(taken && { taken }), ...(position && { position }), ...(rights && { rights }) };
}

function takenAt({ exif, xmp, iptc }: ExpandedTags): TakenAt | undefined {
  const otherZone = exif?.OffsetTime?.description;
  return (
    cameraTime(exif?.DateTimeOriginal?.description, exif?.OffsetTimeOriginal?.description ?? otherZone) ??
    cameraTime(exif?.DateTimeDigitized?.description, exif?.OffsetTimeDigitized?.description ?? otherZone) ??
    cameraTime(xmp?.['DateTimeOriginal']?.description) ??
    cameraTime(xmp?.['DateCreated']?.description) ??
    cameraTime(iptcTime(iptc))
  );
}

/** IPTC writes day and time apart: `20050813`, `094723+0100`. */
function iptcTime(iptc: ExpandedTags['iptc']): string | undefined {
  const day = iptc?.['Date Created']?.description.replaceAll(/\D/g, '');
  const [, hour, minute, second, zone = ''] =
    /^(\d\d):?(\d\d):?(\d\d)([+-]\d\d:?\d\d)?/.exec(iptc?.['Time Created']?.description ?? '') ?? [];
  return day?.length === 8 && hour !== undefined
    ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${hour}:${minute}:${second}${zone}`
    : undefined;
}

function positionOf({ gps, xmp }: ExpandedTags): Position | undefined {
  return (
    soundPosition(gps?.Latitude, gps?.Longitude) ??
    soundPosition(degreesOf(xmp?.['GPSLatitude']?.value), degreesOf(xmp?.['GPSLongitude']?.value))
  );
}

/** XMP writes `51,27.27N` or `51,27,16N`. The library's own reading of the second is wrong (seen in 4.46.0). */
function degreesOf(written: unknown): number | undefined {
  const match = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])$/.exec(
    typeof written === 'string' ? written.trim() : '',
  );
  if (!match) return undefined;
  const degrees = Number(match[1]) + Number(match[2]) / 60 + Number(match[3] ?? 0) / 3600;
  return /[SW]/.test(match[4] ?? '') ? -degrees : degrees;
}

function rightsOf({ exif, xmp, iptc }: ExpandedTags): Metadata['rights'] {
  // Where there are several, the first stands for them.
  const [byLine] = [iptc?.['By-line'] ?? []].flat();
  return rightsFrom({
    artist: [exif?.Artist?.description, byLine?.description, xmp?.['creator']?.description],
    copyright: [
      exif?.Copyright?.description,
      iptc?.['Copyright Notice']?.description,
      xmp?.['rights']?.description,
    ],
    credit: [iptc?.Credit?.description, xmp?.['Credit']?.description],
    licence: [
      xmp?.['license']?.description,
      xmp?.['UsageTerms']?.description,
      xmp?.['WebStatement']?.description,
    ],
  });
}
