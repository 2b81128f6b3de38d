import { z } from 'zod';
import { soundPosition } from '../photos/metadata/sound-position';
import type { Position } from '../photos/facts';

/** A circle around the school's grounds: WGS 84 degrees, metres. */
export const groundsSchema = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  radius: z.number().positive().max(5000),
});

/** Large enough for the grounds of most primary schools, metres. */
export const USUAL_RADIUS = 150;

/** `52.4068, -1.5197`, as maps give it; undefined where it is no place on Earth. */
export function positionTyped(text: string): Position | undefined {
  const match = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text);
  return match ? soundPosition(Number(match[1]), Number(match[2])) : undefined;
}
