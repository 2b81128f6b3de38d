import { isAmong } from '../checks/keys';

/**
 * The one-time stop at Post, as a pure state machine for one draft. A press is held when there is something to say that no
 * press was held for before; so the second press always posts.
 */
export interface Hold {
  readonly phase: 'watching' | 'noticed' | 'held' | 'passed';
  /** Keys of the findings for which a press was held in this draft; what was part of one of them is known. */
  readonly heldFor: ReadonlySet<string>;
}

export const NEW_DRAFT: Hold = { phase: 'watching', heldFor: new Set() };

/** What is found in the draft has changed. Words taken out lift the hold; put back, they are not held for again. */
export function notice(hold: Hold, keys: readonly string[]): Hold {
  if (keys.length === 0) return { ...hold, phase: 'watching' };
  const known = keys.every((key) => isAmong(key, hold.heldFor));
  return { ...hold, phase: known && hold.phase === 'held' ? 'held' : 'noticed' };
}

/** Somebody presses Post while these are found in the draft. Held if `phase` is then `held`; else the press goes through. */
export function press(hold: Hold, keys: readonly string[]): Hold {
  if (keys.every((key) => isAmong(key, hold.heldFor))) return { ...hold, phase: 'passed' };
  return { phase: 'held', heldFor: new Set([...hold.heldFor, ...keys]) };
}
