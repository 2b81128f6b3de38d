import { z } from 'zod';
import type { Roster } from './roster';

const base64 = z.base64();

/** What a stored roster must look like. Its fingerprints are only checked for their shape. */
export const rosterSchema = z.object({
  format: z.literal(1),
  salt: base64,
  size: z.int().nonnegative(),
  bits: z.object({ first: z.int().min(1).max(32), pair: z.int().min(1).max(32) }),
  first: base64,
  pairs: base64,
}) satisfies z.ZodType<Roster>;
