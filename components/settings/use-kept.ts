import { useCallback, useEffect, useState } from 'react';
import type { ReminderCounts } from '../../lib/reminder-counts';
import { reportError } from '../../lib/report-error';
import type { Settings } from '../../lib/settings';
import { loadCounts } from '../../lib/storage';
import { whatIsKept, type Kept } from '../../lib/what-is-kept';

export interface KeptInUse {
  readonly kept: readonly Kept[];
  readonly counts: ReminderCounts;
  /** Reads both anew. */
  readonly reload: () => Promise<void>;
}

/** What is kept on this device; read anew whenever the settings change. */
export function useKept(settings: Settings | undefined): KeptInUse {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [counts, setCounts] = useState<ReminderCounts>({});
  const reload = useCallback(async () => {
    try {
      setKept(await whatIsKept());
      setCounts(await loadCounts());
    } catch (fault) {
      reportError('kept', fault);
    }
  }, []);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- set once storage has answered, not in the effect itself
    if (settings) void reload();
  }, [reload, settings]);
  return { kept, counts, reload };
}
