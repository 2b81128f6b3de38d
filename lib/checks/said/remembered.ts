import { Kept } from '../../text/kept';

/** The same function, which works out what it says of each thing once, as long as there is that thing. */
export function remembered<Thing extends object, Value extends object>(
  make: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new Kept<Thing, Value>();
  return (thing) => {
    let made = known.get(thing);
    if (made === undefined) known.set(thing, (made = make(thing)));
    return made;
  };
}
