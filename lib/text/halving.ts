/**
 * How many items a list begins with for which something holds, where it holds for none after the first for which it doesn't. By
 * halving.
 */
export function countWhile<Item>(
  items: ArrayLike<Item>,
  holds: (item: Item, index: number) => boolean,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
