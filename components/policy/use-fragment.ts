import { useEffect, useState } from 'react';

const ofAddress = () => decodeURIComponent(location.hash.slice(1));

/** The fragment of the page's address, without `#`, as it changes. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(ofAddress);
  useEffect(() => {
    const listener = () => setFragment(ofAddress());
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, []);
  return fragment;
}
