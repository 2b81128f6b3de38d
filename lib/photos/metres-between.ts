interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** The Earth's mean radius, metres (IUGG). */
const EARTH = 6_371_009;

/** The way over the ground between two positions (WGS 84, degrees) in metres, by the haversine formula on a round Earth: right to half a per cent. */
export function metresBetween(here: Position, there: Position): number {
  const north = radians(there.latitude - here.latitude) / 2;
  const east = radians(there.longitude - here.longitude) / 2;
  const squared =
    Math.sin(north) ** 2 +
    Math.cos(radians(here.latitude)) * Math.cos(radians(there.latitude)) * Math.sin(east) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(squared)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
