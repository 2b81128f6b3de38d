import type { Pack } from './pack';

/** What an administrator can lock. `school`: which packs are used; the others are the parts of the settings page. */
export const LOCKS = ['school', 'hours', 'checks', 'sites'] as const;
export type Lock = (typeof LOCKS)[number];

/** What an administrator has set for this device by the browser's own policy. It goes before what the person set. */
export interface Managed {
  /** The school's pack; null where the person's own choice holds. */
  readonly pack: Pack | null;
  /** Whether the device belongs to the school. */
  readonly schoolDevice: boolean;
  /** What the person cannot change here. Each is then as the pack has it, or as on the first day. */
  readonly locked: readonly Lock[];
}

/** A device that nobody manages. */
export const NOT_MANAGED: Managed = { pack: null, schoolDevice: false, locked: [] };

/** Whether an administrator has set anything. */
export function isManaged({ pack, schoolDevice, locked }: Managed): boolean {
  return pack !== null || schoolDevice || locked.length > 0;
}
