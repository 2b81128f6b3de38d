import { z } from 'zod';
import type { Pack } from './pack';
import { PEAR_TREE } from './pear-tree';
import { readPackValue } from './read-pack';

/** The packs on this device, as they are stored. The one that comes with the extension is not among them: it is always there. */
export interface HeldPacks {
  /** Id of the pack in use; empty: the one that comes with the extension. */
  readonly inUse: string;
  /** Ids of packs of other schools at which the person works too. */
  readonly also?: readonly string[] | undefined;
  /** By id. Not read yet: one that this version cannot read stays as it is until it is replaced. */
  readonly packs: Readonly<Record<string, unknown>>;
}

/** A pack that can be chosen. */
export interface PackChoice {
  readonly id: string;
  readonly pack: Pack;
}

/** The id of the pack that comes with the extension. */
export const EMBEDDED_ID = '';

export const NO_PACKS: HeldPacks = { inUse: EMBEDDED_ID, packs: {} };

const heldSchema = z.object({
  inUse: z.string(),
  also: z.array(z.string()).optional(),
  packs: z.record(z.string(), z.unknown()),
});

/** What was stored; nothing held where that is no such thing. */
export function readHeldPacks(stored: unknown): HeldPacks {
  const parsed = heldSchema.safeParse(stored);
  return parsed.success ? parsed.data : NO_PACKS;
}

/** The packs that can be chosen, the one that comes with the extension first. */
export function packChoices(held: HeldPacks): readonly PackChoice[] {
  const sound = Object.entries(held.packs).flatMap(([id, value]) => {
    const read = readPackValue(value);
    return read.ok ? [{ id, pack: read.pack }] : [];
  });
  return [{ id: EMBEDDED_ID, pack: PEAR_TREE }, ...sound];
}

/** The pack in use: the chosen one, or the one that comes with the extension where that cannot be read. */
export function packInUse({ inUse, packs }: HeldPacks): PackChoice {
  const read = inUse in packs ? readPackValue(packs[inUse]) : undefined;
  return read?.ok ? { id: inUse, pack: read.pack } : { id: EMBEDDED_ID, pack: PEAR_TREE };
}

/**
 * After a pack was taken into use. A school has one: a newer one of the same school takes its place, also where that is not
 * the main school.
 */
export function withPack(held: HeldPacks, pack: Pack): HeldPacks {
  const id = schoolId(pack);
  const packs = { ...held.packs, [id]: pack };
  // The pack that comes with the extension is of a school as well, and gives way to a newer one of it.
  const also = held.also?.map((other) => (other === EMBEDDED_ID && id === schoolId(PEAR_TREE) ? id : other));
  return also?.includes(id) ? { ...held, also, packs } : { ...held, inUse: id, packs };
}

/** After a pack was added beside the one in use, for a person who works at both schools. */
export function withPackToo(held: HeldPacks, pack: Pack): HeldPacks {
  const id = schoolId(pack);
  return withSchoolToo({ ...held, packs: { ...held.packs, [id]: pack } }, id, true);
}

/** After one of the packs that are held was chosen. Of two schools at which the person works the other one stays so. */
export function withChoice(held: HeldPacks, id: string): HeldPacks {
  const chosen = { ...held, inUse: id };
  return held.also?.includes(id) ? withSchoolToo(withSchoolToo(chosen, id, false), held.inUse, true) : chosen;
}

/** After the person said whether they work at this pack's school too. */
export function withSchoolToo(held: HeldPacks, id: string, works: boolean): HeldPacks {
  const others = (held.also ?? []).filter((other) => other !== id);
  return { ...held, also: works ? [...others, id] : others };
}

/** After a pack was removed. Where it was in use, the one that comes with the extension is again. */
export function withoutPack(held: HeldPacks, id: string): HeldPacks {
  const { [id]: _removed, ...packs } = held.packs;
  const inUse = held.inUse === id ? EMBEDDED_ID : held.inUse;
  return { ...withSchoolToo(held, id, false), inUse, packs };
}

/** The same for every pack of one school. */
export function schoolId({ school }: Pack): string {
  return school.name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
