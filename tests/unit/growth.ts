/**
 * How many times more computing a task takes on a text sixteen times as long: about 16 where it grows in proportion to the
 * length, about 256 where it grows with its square. In computing time, not by the clock, and the best of several runs, so that a busy
 * machine does not count.
 *
 * @param unit what the text repeats
 * @param length of the long text, UTF-16 units
 */
export function growth(unit: string, length: number, task: (text: string) => void): number {
  const best = (length: number): number => {
    const times = Array.from({ length: 3 }, (_, run) => {
      // What differs comes first, so that nothing that is remembered of one run serves the next.
      const text = `${run} ${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}`;
      const began = process.cpuUsage();
      task(text);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };
  const long = best(length);
  // Below a millisecond the rest of the process has too large a part in it.
  return long / Math.max(1, best(length / 16));
}

/** Between the two, by ratio. */
export const IN_PROPORTION = 64;
