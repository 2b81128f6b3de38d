/**
 * How many times longer a task takes on a text eight times as long: about 8 where time grows in proportion to the length, about
 * 64 where it grows with its square. The best of several runs, so that a busy machine does not count.
 *
 * @param unit what the text repeats
 * @param length of the long text, UTF-16 units
 */
export function growth(unit: string, length: number, task: (text: string) => void): number {
  const best = (length: number): number => {
    const times = Array.from({ length: 4 }, (_, run) => {
      const text = `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}${run}`;
      const began = performance.now();
      task(text);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  best(length);
  // Below a fifth of a millisecond clocks are too coarse to divide by.
  return best(length) / Math.max(0.2, best(length / 8));
}
