import { useEffect } from 'react';
import type { Settings } from '../../lib/settings';

/** Shows the page in large text where the person has chosen it. */
export function useLargeText(settings: Settings | undefined): void {
  const large = settings?.largeText ?? false;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (large) dataset['text'] = 'large';
    else delete dataset['text'];
  }, [large]);
}
