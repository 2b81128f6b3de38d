import { z } from 'zod';
import { checkWeek } from './check-week';
import type { Closure, Day } from './hours';

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const stretch = z.object({ from: clockTime, to: clockTime });

const daySchema = z
  .object({ work: stretch, breaks: z.array(stretch).max(12) })
  .nullable() satisfies z.ZodType<Day>;

/** Seven days, Monday first, whose times agree with each other. */
export const weekSchema = z
  .array(daySchema)
  .length(7)
  .refine((week) => checkWeek(week).length === 0) satisfies z.ZodType<readonly Day[]>;

export const closureSchema = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    kind: z.enum(['bank-holiday', 'holiday', 'inset']),
    name: z.string().max(200),
  })
  .refine(({ from, to }) => from <= to) satisfies z.ZodType<Closure>;
