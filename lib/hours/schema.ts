import { z } from 'zod';
import type { Closure, Day } from './hours';

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const stretch = z.object({ from: clockTime, to: clockTime });

/** One weekday. Only its shape: whether its times agree with each other is for `checkWeek`. */
export const daySchema = z
  .object({ work: stretch, breaks: z.array(stretch).max(12) })
  .nullable() satisfies z.ZodType<Day>;

/** Seven days, Monday first. */
export const weekSchema = z.array(daySchema).length(7);

export const closureSchema = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    kind: z.enum(['bank-holiday', 'holiday', 'inset']),
    name: z.string().max(200),
  })
  .refine(({ from, to }) => from <= to) satisfies z.ZodType<Closure>;
