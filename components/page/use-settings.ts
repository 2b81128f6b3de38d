import { useCallback, useEffect, useState } from 'react';
import { reportError } from '../../lib/report-error';
import type { Settings } from '../../lib/settings';
import type { SettingsProblem } from '../../lib/settings-reading';
import { forgetSetAside, loadSettings, saveSettings, watchSettings } from '../../lib/storage';

export interface SettingsInUse {
  /** Undefined until they were read. */
  readonly settings: Settings | undefined;
  /** They could not be read. */
  readonly unread: boolean;
  readonly problem: SettingsProblem | undefined;
  /** Saves a change. Resolves once it is kept, to whether it is; where it is not, `notSaved` is raised. */
  readonly change: (update: (now: Settings) => Settings) => Promise<boolean>;
  /** How often in a row something could not be saved: for the page to say so. */
  readonly notSaved: number;
  /** Forgets `problem` and the settings that were put aside: the person has been told of them. */
  readonly forgetProblem: () => Promise<void>;
  /** Reads them anew. */
  readonly reload: () => Promise<void>;
}

/** The person's settings, kept up with changes from other pages as well. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<SettingsProblem>();
  const [tried, setTried] = useState(false);
  const [notSaved, setNotSaved] = useState(0);

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

  const save = useCallback(async (saving: () => Promise<void>) => {
    try {
      await saving();
      setNotSaved(0);
      return true;
    } catch (fault) {
      reportError('settings', fault);
      setNotSaved((times) => times + 1);
      return false;
    }
  }, []);
  const change = useCallback(
    (update: (now: Settings) => Settings) => save(async () => setSettings(await saveSettings(update))),
    [save],
  );
  const forgetProblem = useCallback(async () => {
    if (await save(forgetSetAside)) await reload();
  }, [save, reload]);

  return { settings, unread: tried && !settings, problem, change, notSaved, forgetProblem, reload };
}
