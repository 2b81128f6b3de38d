import { useCallback, useEffect, useState } from 'react';
import type { Hours } from '../../lib/hours/hours';
import { reportError } from '../../lib/report-error';
import { readRulebook, watchRulebook } from '../../lib/rulebook-store';

interface HoursInUse {
  /** The working hours that hold at present, whoever set them; undefined until they were read, and while there are none yet. */
  readonly hours: Hours | undefined;
  /** They could not be read. */
  readonly unread: boolean;
  /** Reads them anew. */
  readonly reload: () => Promise<void>;
}

/** The working hours, kept up with changes from other pages as well. */
export function useHours(): HoursInUse {
  const [hours, setHours] = useState<Hours>();
  const [failed, setFailed] = useState(false);
  const reload = useCallback(async () => {
    try {
      setHours((await readRulebook())?.hours);
      setFailed(false);
    } catch (fault) {
      setFailed(true);
      reportError('hours', fault);
    }
  }, []);
  useEffect(() => {
    const gone = new AbortController();
    watchRulebook((rulebook) => setHours(rulebook?.hours), gone.signal);
    // oxlint-disable-next-line react/set-state-in-effect -- set once storage has answered, not in the effect itself
    void reload();
    return () => gone.abort();
  }, [reload]);
  return { hours, unread: failed && !hours, reload };
}
