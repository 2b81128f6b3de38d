/** Between the two, by ratio. */
export const IN_PROPORTION = 64;

const FEWEST_RUNS = 2;
const MOST_RUNS = 12;

/**
 * How many times more computing a task takes on a text sixteen times as long: about 16 where it grows in proportion to the
 * length, about 256 where it grows with its square. In computing time, not by the clock, and the best of several runs, more of them
 * where the first say that it is out of proportion, so that a busy machine does not count.
 *
 * @param unit what the text repeats
 * @param length of the long text, UTF-16 units
 */
export function growth(unit: string, length: number, task: (text: string) => void): number {
  const time = (length: number, run: number): number => {
    // What differs comes first, so that nothing that is remembered of one text serves the next.
    const text = `${length} ${run} ${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}`;
    const began = process.cpuUsage();
    task(text);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  let [long, short] = [Infinity, Infinity];
  for (let run = 0; run < MOST_RUNS; run += 1) {
    if (run >= FEWEST_RUNS && long / Math.max(1, short) < IN_PROPORTION) break;
    long = Math.min(long, time(length, run));
    short = Math.min(short, time(length / 16, run));
  }
  // Below a millisecond the rest of the process has too large a part in it.
  return long / Math.max(1, short);
}
