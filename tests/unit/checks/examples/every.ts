import type { Examples } from './example';

const FILES = import.meta.glob<{ EXAMPLES?: Examples }>('./*.ts', { eager: true });

/** The examples of every check, by the name of their file. */
export const EVERY_EXAMPLES: readonly (readonly [string, Examples])[] = Object.entries(FILES).flatMap(
  ([path, { EXAMPLES }]) => (EXAMPLES ? [[path.slice('./'.length, -'.ts'.length), EXAMPLES] as const] : []),
);
