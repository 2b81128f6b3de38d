import { useCallback, useEffect, useState } from 'react';
import type { ReminderCounts } from '../../lib/reminder-counts';
import { reportError } from '../../lib/report-error';
import type { Settings } from '../../lib/settings';
import { bringBackCounts, forgetCounts, loadCounts } from '../../lib/storage';
import { whatIsKept, type Kept } from '../../lib/what-is-kept';
import type { Schools } from '../school/use-schools';

export interface KeptInUse {
  readonly kept: readonly Kept[];
  readonly counts: ReminderCounts;
  /** Forgets the counts. Resolves to what they were, or to undefined where they could not be forgotten. */
  readonly forget: () => Promise<ReminderCounts | undefined>;
  /** Brings forgotten counts back. Resolves to whether it did. */
  readonly bringBack: (counts: ReminderCounts) => Promise<boolean>;
}

/** What is kept on this device; read anew whenever the settings or the schools change. */
export function useKept(settings: Settings | undefined, schools: Schools | undefined): KeptInUse {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const { held, managed } = schools ?? {};
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
    if (settings && held && managed) void reload();
  }, [reload, settings, held, managed]);
  const forget = useCallback(async () => {
    try {
      const before = await forgetCounts();
      await reload();
      return before;
    } catch (fault) {
      reportError('counts', fault);
      return undefined;
    }
  }, [reload]);
  const bringBack = useCallback(
    async (before: ReminderCounts) => {
      try {
        await bringBackCounts(before);
        await reload();
        return true;
      } catch (fault) {
        reportError('counts', fault);
        return false;
      }
    },
    [reload],
  );
  return { kept, counts, forget, bringBack };
}
