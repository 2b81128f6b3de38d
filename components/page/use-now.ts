import { useEffect, useState } from 'react';

const EVERY_MS = 20_000;

/** The present instant, ms since 1970; kept up while the page is open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
