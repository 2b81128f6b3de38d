import { z } from 'zod';

/** Metres. */
export const LARGEST_RADIUS = 5000;

/** A circle around the school's grounds: WGS 84 degrees, metres. */
export const groundsSchema = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  radius: z.number().positive().max(LARGEST_RADIUS),
});

/** Large enough for the grounds of most primary schools, metres. */
export const USUAL_RADIUS = 150;
