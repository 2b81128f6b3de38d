/** As many different words as come in a long day's typing. */
const MOST = 20_000;

/**
 * What was made of a key, made once: the same words come again and again.
 *
 * @param most when there are so many, all are forgotten and begun anew, so that they do not pile up
 */
export function recall<Made>(
  known: Map<string, Made>,
  key: string,
  make: (key: string) => Made,
  most = MOST,
): Made {
  let made = known.get(key);
  if (made === undefined) {
    if (known.size >= most) known.clear();
    made = make(key);
    known.set(key, made);
  }
  return made;
}
