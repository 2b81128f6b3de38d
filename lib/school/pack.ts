import { z } from 'zod';
import { REGIONS } from '../hours/regions';
import { closureSchema, weekSchema } from '../hours/schema';
import { CLAUSE_IDS } from '../policy/clause-ids';
import { policySchema } from '../policy/schema';
import { rosterSchema } from '../roster/schema';
import { groundsSchema } from './grounds';

const words = z.array(z.string().min(1).max(200)).max(500);

const trustSchema = z.object({ name: z.string().min(1).max(200), shortForms: words, initials: words });

const schoolSchema = z.object({
  name: z.string().min(1).max(200),
  shortForms: words,
  initials: words,
  /** Handles and hashtags of its own accounts, without `@` and `#`. */
  handles: words,
  /** Web domains, such as `peartree.example.sch.uk`. */
  domains: words,
  zone: z.string().refine(isZone),
  /** Whose bank holidays are days off. */
  region: z.enum(REGIONS),
  grounds: groundsSchema.nullable(),
});

/**
 * What a school makes once and hands to its staff: one JSON document. Pupils and colleagues are in it as fingerprints
 * only. A newer format gets a newer number, and a step that leads there from this one.
 */
export const packSchema = z.object({
  format: z.literal(2),
  /** The school's own count of its packs, such as `2026-11`. */
  version: z.string().min(1).max(40),
  /** Who answers for the pack, as staff would call them. */
  issuedBy: z.string().max(200),
  reviewBy: z.iso.date().exactOptional(),
  school: schoolSchema,
  trust: trustSchema.nullable(),
  /** The school's timetable; null where the usual school day is to be assumed. */
  week: weekSchema.nullable(),
  /** Holidays and INSET days, without bank holidays. Empty where the usual holidays are to be assumed. */
  closed: z.array(closureSchema).max(1000),
  policy: policySchema,
  roster: rosterSchema.nullable(),
  /** Colleagues' names as fingerprints, where the school wants them noticed. */
  colleagues: rosterSchema.nullable(),
  /** Words and phrases of the school's own to watch for, each with the clause that it is about. */
  ownWords: z.array(z.object({ words: z.string().min(1).max(200), clause: z.enum(CLAUSE_IDS) })).max(500),
});

/** A school pack that was found sound. */
export type Pack = z.infer<typeof packSchema>;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
