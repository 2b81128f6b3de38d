import type { Step } from '../settings-migrations';

/** `PACK_STEPS[0]` leads from packs of format 1 to format 2, and so on. Format 1 is the present one, so there is none yet. */
export const PACK_STEPS: readonly Step[] = [];
