import { EMBEDDED_ID, packChoices, packInUse, schoolId, type HeldPacks, type PackChoice } from './held-packs';
import type { Managed } from './managed';
import type { Pack } from './pack';
import { PEAR_TREE } from './pear-tree';

/** The schools that a person works at, as far as this device has been told. */
export interface SchoolsInUse {
  /** The one whose policy, hours and calendar hold. */
  readonly main: Pack;
  /** Others whose names and pupils are noticed as well; each school once. */
  readonly others: readonly Pack[];
}

/**
 * Which packs are used: an administrator's before the person's own choice, and beside it the other schools at which the
 * person works too.
 */
export function schoolsInUse(held: HeldPacks, managed: Managed): SchoolsInUse {
  if (managed.locked.includes('school')) return { main: managed.pack ?? PEAR_TREE, others: [] };
  const main = managed.pack ?? packInUse(held).pack;
  const taken = new Set([schoolId(main)]);
  // The one that comes with the extension last: the same school's own pack says more.
  const others = packChoices(held)
    .toReversed()
    .filter((choice) => {
      const id = schoolId(choice.pack);
      if (taken.has(id) || !worksThere(choice, held, managed)) return false;
      taken.add(id);
      return true;
    });
  return { main, others: others.toReversed().map(({ pack }) => pack) };
}

/** A pack that the person chose before the administrator's came goes on being noticed beside it. */
export function worksThere({ id }: PackChoice, { inUse, also }: HeldPacks, { pack }: Managed): boolean {
  return also?.includes(id) === true || (pack !== null && id === inUse && id !== EMBEDDED_ID);
}
