import { reportError } from '../report-error';
import { wings } from './stage';
import type { LateScripts } from './surroundings';

/** The background may just be replaced when it is asked; a reminder that cannot be drawn is not tried for ever. */
const MOST_TRIES = 3;

/**
 * Has the checks and the reminder loaded into this page when they are first wanted.
 *
 * @param load loads them; resolves once that was done or could not be done: whether the reminder is there then tells which
 */
export function lateScripts(load: () => Promise<void>): LateScripts {
  let state: 'unasked' | 'asked' | 'answered' = 'unasked';
  let tries = 0;
  const ask = async (): Promise<void> => {
    state = 'asked';
    tries += 1;
    try {
      await load();
    } catch (fault) {
      reportError('loading the checks and the reminder', fault);
    }
    state = 'answered';
  };
  return {
    want() {
      const { reminder, checkerFailed } = wings();
      if (state !== 'asked' && tries < MOST_TRIES && (!reminder || checkerFailed)) void ask();
    },
    failed: () => wings().checkerFailed === true || (state === 'answered' && !wings().reminder),
    owns: (event) => wings().reminder?.owns(event) ?? false,
    key: (event) => wings().reminder?.key(event) ?? false,
    remove: () => wings().reminder?.remove(),
  };
}
