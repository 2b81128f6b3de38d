import type { Position } from '../facts';
import { soundPosition } from './sound-position';

const WRITTEN = /^([+-])(\d{2,6})(\.\d{1,12})?([+-])(\d{3,7})(\.\d{1,12})?/;

/**
 * A position as ISO 6709 writes it (Annex H): `+51.4169-000.0806/`, or with minutes `+5124.8-00004.8/`, or with seconds
 * `+512448-0000448/`. Undefined where it is none.
 */
export function positionFromIso6709(written: string): Position | undefined {
  const match = WRITTEN.exec(written.trim());
  if (!match) return undefined;
  const [, north, latitude = '', latitudeRest = '', east, longitude = '', longitudeRest = ''] = match;
  return soundPosition(
    degreesOf(north, latitude, latitudeRest, 2),
    degreesOf(east, longitude, longitudeRest, 3),
  );
}

/** @param wide how many of the digits are whole degrees; two more are minutes, and two more seconds */
function degreesOf(sign: string | undefined, digits: string, rest: string, wide: number): number | undefined {
  const parts = [digits.slice(0, wide), digits.slice(wide, wide + 2), digits.slice(wide + 2)].filter(
    (part) => part !== '',
  );
  if (parts.slice(1).some((part) => part.length !== 2)) return undefined;
  const numbers = parts.map((part, index) => Number(index === parts.length - 1 ? part + rest : part));
  const [degrees = 0, minutes = 0, seconds = 0] = numbers;
  if (minutes >= 60 || seconds >= 60) return undefined;
  return (sign === '-' ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600);
}
