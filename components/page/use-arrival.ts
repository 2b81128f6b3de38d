import { useEffect } from 'react';
import { useFragment } from '../policy/use-fragment';

/**
 * Goes to the part of the page that the address names, once it is there: the browser itself looked for it while the page was
 * still empty.
 */
export function useArrival(ready: boolean): void {
  const fragment = useFragment();
  useEffect(() => {
    if (ready && fragment !== '') document.getElementById(fragment)?.focus();
  }, [ready, fragment]);
}
