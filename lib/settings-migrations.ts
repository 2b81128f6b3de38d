/** Settings of some version, as they were stored. */
export type StoredFields = Readonly<Record<string, unknown>>;

/** Turns settings of one version into the next. Pure; `format` is raised by the caller. */
export type Step = (older: StoredFields) => StoredFields;

/** `STEPS[0]` leads from version 1 to version 2, and so on. Version 1 is the present one, so there is none yet. */
export const STEPS: readonly Step[] = [];

/**
 * Brings stored settings up to the newest version, step by step.
 *
 * @param stored whose `format` says which version they are; without a usable one they are taken for version 1
 * @param steps for tests: the steps to take
 * @returns the fields under the newest format, not yet checked; settings newer than this code come back unchanged
 */
export function migrate(stored: StoredFields, steps: readonly Step[] = STEPS): StoredFields {
  const newest = steps.length + 1;
  const format = formatOf(stored);
  if (format > newest) return stored;
  return { ...steps.slice(format - 1).reduce((fields, step) => step(fields), stored), format: newest };
}

/** The version that stored settings say they are; 1 where they do not say. */
export function formatOf(stored: StoredFields): number {
  const format = stored['format'];
  return typeof format === 'number' && Number.isInteger(format) && format >= 1 ? format : 1;
}
