import type { Quiet } from './rulebook';

/** How long *I'm on a break* holds: an hour, the longest official break of a usual school day. */
const BREAK_MS = 60 * 60_000;

/**
 * The person says that they are on a break, or that it is over.
 *
 * @param now ms since 1970
 */
export function withBreak(quiet: Quiet, on: boolean, now: number): Quiet {
  return { ...quiet, breakUntil: on ? now + BREAK_MS : 0 };
}

/**
 * The person says that they are not working today, or that they are after all.
 *
 * @param today local date at the school, `2026-11-22`
 */
export function withDayOff(quiet: Quiet, on: boolean, today: string): Quiet {
  return { ...quiet, notWorkingOn: on ? today : '' };
}
