import type { Policy } from '../policy/policy';
import type { Pack } from './pack';

/** A pack's policy with the version and review date of the pack: whoever makes a pack is asked for them once. */
export function policyOf({ policy, version, reviewBy }: Pack): Policy {
  const { reviewBy: _earlier, ...rest } = policy;
  return { ...rest, version, ...(reviewBy !== undefined && { reviewBy }) };
}
