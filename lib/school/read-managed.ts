import { z } from 'zod';
import { LOCKS, NOT_MANAGED, type Lock, type Managed } from './managed';
import { readPack, readPackValue, type PackProblem, type PackRead } from './read-pack';

/** Something an administrator set that could not be used. What was there before still holds in its place. */
export type ManagedProblem =
  | { readonly kind: 'pack'; readonly problem: PackProblem }
  | { readonly kind: 'school-device' }
  /** `name`: the first that is none of `LOCKS`; empty where it is no list at all. */
  | { readonly kind: 'locked'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string };

export interface ManagedRead {
  readonly managed: Managed;
  readonly problems: readonly ManagedProblem[];
}

/** The values of a policy by their names, as the browser hands them on; none where nobody manages this device. */
export type PolicyValues = Readonly<Record<string, unknown>>;

/** Those that stand for nothing: a technician who empties a value means that it is not set. */
const UNSET: ReadonlySet<unknown> = new Set([undefined, null, '']);

const NAMES: ReadonlySet<string> = new Set(['pack', 'schoolDevice', 'locked']);

/**
 * Reads what an administrator set. Each value may come as JSON or as the text that a registry holds.
 *
 * @param before what has held until now: it goes on holding in place of a value that cannot be used
 */
export function readManaged(values: PolicyValues, before: Managed): ManagedRead {
  const problems: ManagedProblem[] = Object.keys(values)
    .filter((name) => !NAMES.has(name))
    .map((name) => ({ kind: 'unknown', name }));
  const pack = packOf(values['pack'], before.pack, problems);
  const schoolDevice = deviceOf(values['schoolDevice'], before.schoolDevice, problems);
  const locked = locksOf(values['locked'], before.locked, problems);
  return { managed: { pack, schoolDevice, locked }, problems };
}

/** What was kept of an earlier reading; a device that nobody manages where it cannot be read. */
export function readKeptManaged(stored: unknown): ManagedRead {
  const kept = keptSchema.safeParse(stored);
  if (!kept.success) return { managed: NOT_MANAGED, problems: [] };
  const { managed, problems } = kept.data;
  const pack = managed.pack === null ? undefined : readPackValue(managed.pack);
  return {
    managed: { ...managed, pack: pack?.ok ? pack.pack : null },
    problems: problems as readonly ManagedProblem[],
  };
}

const keptSchema = z.object({
  managed: z.object({
    pack: z.unknown(),
    schoolDevice: z.boolean(),
    locked: z.array(z.enum(LOCKS)),
  }),
  problems: z.array(z.looseObject({ kind: z.enum(['pack', 'school-device', 'locked', 'unknown']) })),
});

function packOf(value: unknown, before: Managed['pack'], problems: ManagedProblem[]): Managed['pack'] {
  if (UNSET.has(value)) return null;
  const read: PackRead = typeof value === 'string' ? readPack(value) : readPackValue(value);
  if (read.ok) return read.pack;
  problems.push({ kind: 'pack', problem: read.problem });
  return before;
}

/** Registries have no booleans: there it is the number 1, or the word. */
function deviceOf(value: unknown, before: boolean, problems: ManagedProblem[]): boolean {
  if (UNSET.has(value)) return false;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (word === true || word === 1 || word === '1' || word === 'true') return true;
  if (word === false || word === 0 || word === '0' || word === 'false') return false;
  problems.push({ kind: 'school-device' });
  return before;
}

/** A list as JSON, as the text of one, or as words with commas between them. */
function locksOf(value: unknown, before: readonly Lock[], problems: ManagedProblem[]): readonly Lock[] {
  if (UNSET.has(value)) return [];
  const names = typeof value === 'string' ? value.match(/[\w-]+/g) : value;
  if (!Array.isArray(names) || names.some((name) => typeof name !== 'string')) {
    problems.push({ kind: 'locked', name: '' });
    return before;
  }
  const wrong = (names as readonly string[]).find((name) => !LOCKS.includes(name as Lock));
  if (wrong === undefined) return LOCKS.filter((lock) => names.includes(lock));
  problems.push({ kind: 'locked', name: wrong });
  return before;
}
