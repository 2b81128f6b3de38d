import { useCallback, useEffect, useState } from 'react';
import { reportError } from '../../lib/report-error';
import type { HeldPacks } from '../../lib/school/held-packs';
import { changePacks, loadPacks, watchPacks } from '../../lib/storage';

export interface PacksInUse {
  /** Undefined until they were read. */
  readonly held: HeldPacks | undefined;
  /** They could not be read. */
  readonly unread: boolean;
  /** Keeps a change. Resolves to the packs as they were before, or to undefined where it could not be kept. */
  readonly change: (update: (now: HeldPacks) => HeldPacks) => Promise<HeldPacks | undefined>;
}

/** The school packs on this device, kept up with changes from other pages as well. */
export function usePacks(): PacksInUse {
  const [held, setHeld] = useState<HeldPacks>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    // Without a new value they were deleted.
    watchPacks((packs) => setHeld(packs), gone.signal);
    loadPacks()
      .then((packs) => gone.signal.aborted || setHeld(packs))
      .catch((fault: unknown) => {
        reportError('packs', fault);
        setFailed(true);
      });
    return () => gone.abort();
  }, []);
  const change = useCallback(async (update: (now: HeldPacks) => HeldPacks) => {
    try {
      const before = await changePacks(update);
      setHeld(update(before));
      return before;
    } catch (fault) {
      reportError('packs', fault);
      return undefined;
    }
  }, []);
  return { held, unread: failed && !held, change };
}
