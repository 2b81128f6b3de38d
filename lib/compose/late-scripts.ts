import { reportError } from '../report-error';
import { wings } from './stage';
import type { LateScripts } from './surroundings';

/**
 * Has the checks and the reminder loaded into this page when they are first wanted.
 *
 * @param load loads them; resolves to whether that was done
 */
export function lateScripts(load: () => Promise<boolean>): LateScripts {
  let state: 'unasked' | 'asked' | 'failed' = 'unasked';
  const ask = async (): Promise<void> => {
    state = 'asked';
    try {
      if (!(await load())) state = 'failed';
    } catch (fault) {
      // The background may be asleep or just being replaced: the next box may ask again.
      reportError('loading the checks and the reminder', fault);
      state = 'failed';
    }
  };
  return {
    want() {
      if (state !== 'asked' && !wings().reminder) void ask();
    },
    failed: () => state === 'failed' && !wings().reminder,
    owns: (event) => wings().reminder?.owns(event) ?? false,
    key: (event) => wings().reminder?.key(event),
    close: () => wings().reminder?.close() ?? false,
    remove: () => wings().reminder?.remove(),
  };
}
