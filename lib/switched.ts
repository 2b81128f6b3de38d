/** A list of what is off, after one of them was switched on or off. */
export function switched<Id>(off: readonly Id[], id: Id, on: boolean): readonly Id[] {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
}
