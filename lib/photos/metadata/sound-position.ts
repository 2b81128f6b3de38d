import type { Position } from '../facts';

/** A position on Earth out of two numbers that a file holds; undefined where they are none. Cameras without a fix write 0, 0: a place in the sea. */
export function soundPosition(
  latitude: number | undefined,
  longitude: number | undefined,
): Position | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return onEarth && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : undefined;
}
