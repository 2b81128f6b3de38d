import { readRulebook } from '../rulebook-store';
import { refreshRulebook, takeUpPolicy } from '../storage';

/**
 * Sees to it that there is a rulebook that can be read, knows the days off up to the end of next year, and has what an
 * administrator set. Cheap where there is: to be called each time the background wakes up.
 *
 * @param now ms since 1970
 */
export async function keepRulebook(now: number): Promise<void> {
  const nextYear = `${new Date(now).getFullYear() + 1}-`;
  const isDue = async () => {
    const rulebook = await readRulebook();
    return !rulebook?.hours.closed.some(({ from }) => from.startsWith(nextYear));
  };
  // Another page, or the installation, may be making it at this moment.
  if (await isDue()) await refreshRulebook(isDue);
  else await takeUpPolicy();
}
