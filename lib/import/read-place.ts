import { numbersInLink } from './numbers-in-link';

/** A place on earth, WGS 84 degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Degrees, with minutes and seconds where there are any. */
const ANGLE = String.raw`([+-]?\d+(?:\.\d+)?)\s*°?(?:\s*(\d+(?:\.\d+)?)\s*['’′])?(?:\s*(\d+(?:\.\d+)?)\s*(?:"|”|″|''))?`;
const COMPASS = '([NSEW])';
const BETWEEN = String.raw`(?:\s*[,;/]\s*|\s+)`;
const COMPASS_AFTER = new RegExp(String.raw`^${ANGLE}\s*${COMPASS}?${BETWEEN}${ANGLE}\s*${COMPASS}?$`, 'i');
const COMPASS_BEFORE = new RegExp(String.raw`^${COMPASS}\s*${ANGLE}${BETWEEN}${COMPASS}\s*${ANGLE}$`, 'i');

/**
 * A place as maps write it: `52.4068, -1.5197`, `52.4068° N, 1.5197° W` or `52°24'24.5"N 1°31'10.9"W`, or the
 * link to a map with the numbers in it. No link is followed.
 *
 * @returns undefined where it is no place on earth
 */
export function readPlace(text: string): Place | undefined {
  const written = text.trim().replaceAll('−', '-');
  const before = COMPASS_BEFORE.exec(written)?.slice(1);
  const parts = before
    ? [...before.slice(1, 4), before[0], ...before.slice(5), before[4]]
    : COMPASS_AFTER.exec(written)?.slice(1);
  if (!parts) return onEarth(numbersInLink(written));
  const angles = [angleOf(parts.slice(0, 4)), angleOf(parts.slice(4))];
  const [latitude, longitude] = /[EW]/i.test(angles[0]?.compass ?? '') ? angles.toReversed() : angles;
  if (!latitude || !longitude) return undefined;
  if (/[EW]/i.test(latitude.compass) || /[NS]/i.test(longitude.compass)) return undefined;
  return onEarth({ latitude: latitude.degrees, longitude: longitude.degrees });
}

function onEarth(place: Place | undefined): Place | undefined {
  return place && Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180 ? place : undefined;
}

function angleOf([degrees, minutes = '0', seconds = '0', compass = '']: readonly (string | undefined)[]) {
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return { degrees: /[SW]/i.test(compass) ? -size : size, compass };
}
