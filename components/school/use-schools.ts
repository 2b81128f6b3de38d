import type { HeldPacks } from '../../lib/school/held-packs';
import type { ManagedRead } from '../../lib/school/read-managed';
import { schoolsInUse, type SchoolsInUse } from '../../lib/school/schools-in-use';
import { useManaged } from '../page/use-managed';
import { usePacks, type PacksInUse } from './use-packs';

/** Which schools' packs are used on this device, and by whose choice. */
export interface Schools extends SchoolsInUse, ManagedRead {
  readonly held: HeldPacks;
  readonly change: PacksInUse['change'];
}

/** The schools, kept up with changes by other pages and by an administrator. */
export function useSchools(): {
  /** Undefined until they were read. */
  readonly schools: Schools | undefined;
  /** They could not be read. */
  readonly unread: boolean;
} {
  const { held, unread, change } = usePacks();
  const read = useManaged();
  const schools = held && read && { ...schoolsInUse(held, read.managed), ...read, held, change };
  return { schools, unread };
}
