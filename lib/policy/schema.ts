import { z } from 'zod';
import { CLAUSE_IDS } from './clause-ids';
import type { Policy } from './policy';

const sentence = z.string().min(1).max(2000);

const clauseSchema = z.object({ id: z.enum(CLAUSE_IDS), text: sentence });

const sectionSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  heading: z.string().min(1).max(200),
  summary: sentence,
  clauses: z.array(clauseSchema).min(1),
});

/** What a policy must look like, whoever worded it. A school may leave clauses out; none may stand in it twice. */
export const policySchema = z.object({
  title: z.string().min(1).max(200),
  introduction: sentence,
  sections: z
    .array(sectionSchema)
    .min(1)
    .refine((sections) => allDifferent(sections.map(({ id }) => id)))
    .refine((sections) => allDifferent(sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)))),
  version: z.string().min(1).max(40),
  reviewBy: z.iso.date().exactOptional(),
}) satisfies z.ZodType<Policy>;

function allDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
