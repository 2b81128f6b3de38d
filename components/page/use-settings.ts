import { useCallback, useEffect, useState } from 'react';
import { reportError } from '../../lib/report-error';
import type { Settings } from '../../lib/settings';
import type { SettingsProblem } from '../../lib/settings-reading';
import { loadSettings, saveSettings, watchSettings } from '../../lib/storage';

export interface SettingsInUse {
  /** Undefined until they were read. */
  readonly settings: Settings | undefined;
  /** They could not be read. */
  readonly unread: boolean;
  readonly problem: SettingsProblem | undefined;
  /** Saves a change. Resolves once it is kept, to whether it is. */
  readonly change: (update: (now: Settings) => Settings) => Promise<boolean>;
  /** Reads them anew. */
  readonly reload: () => Promise<void>;
}

/** The person's settings, kept up with changes from other pages as well. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<SettingsProblem>();
  const [tried, setTried] = useState(false);

  const reload = useCallback(async () => {
    try {
      const read = await loadSettings();
      setSettings(read.settings);
      setProblem(read.problem);
    } catch (fault) {
      reportError('settings', fault);
    }
    setTried(true);
  }, []);

  useEffect(() => {
    const gone = new AbortController();
    watchSettings(setSettings, gone.signal);
    // oxlint-disable-next-line react/set-state-in-effect -- set once storage has answered, not in the effect itself
    void reload();
    return () => gone.abort();
  }, [reload]);

  const change = useCallback(async (update: (now: Settings) => Settings) => {
    try {
      setSettings(await saveSettings(update));
      return true;
    } catch (fault) {
      reportError('settings', fault);
      return false;
    }
  }, []);

  return { settings, unread: tried && !settings, problem, change, reload };
}
