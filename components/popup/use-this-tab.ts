import { useEffect, useState } from 'react';
import { reportError } from '../../lib/report-error';
import { askThisTab, type ThisTab } from '../../lib/this-tab';

/** The state of the tab behind the popup; undefined until it has answered. */
export function useThisTab(): ThisTab | undefined {
  const [tab, setTab] = useState<ThisTab>();
  useEffect(() => {
    let gone = false;
    askThisTab()
      .then((answer) => gone || setTab(answer))
      .catch((fault: unknown) => reportError('popup', fault));
    return () => {
      gone = true;
    };
  }, []);
  return tab;
}
