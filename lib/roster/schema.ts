import { z } from 'zod';
import type { Roster } from './roster';

const base64 = z.base64();

/** What a stored roster must look like. Its fingerprints are only checked for their shape. */
export const rosterSchema = z.object({
  format: z.literal([1, 2]),
  salt: base64,
  size: z.int().nonnegative(),
  first: base64,
  pairs: base64,
  words: z.object({ everyday: z.string(), firsts: z.string(), surnames: z.string() }),
}) satisfies z.ZodType<Roster>;
