import { useEffect, useState } from 'react';
import { loadManaged, watchManaged } from '../../lib/managed-store';
import { reportError } from '../../lib/report-error';
import { NOT_MANAGED } from '../../lib/school/managed';
import type { ManagedRead } from '../../lib/school/read-managed';

const NOTHING: ManagedRead = { managed: NOT_MANAGED, problems: [] };

/** What an administrator set for this device, kept up with its changes; undefined until it was read. */
export function useManaged(): ManagedRead | undefined {
  const [read, setRead] = useState<ManagedRead>();
  useEffect(() => {
    const gone = new AbortController();
    watchManaged(setRead, gone.signal);
    loadManaged()
      .then((loaded) => gone.signal.aborted || setRead(loaded))
      .catch((fault: unknown) => {
        reportError('managed settings', fault);
        setRead(NOTHING);
      });
    return () => gone.abort();
  }, []);
  return read;
}
