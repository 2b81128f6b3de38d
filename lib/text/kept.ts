/**
 * What was worked out of things that live no longer than a draft stays as it is: read, written and let go with the thing. Kept in the
 * thing itself, as a `WeakMap` would keep it far longer: browsers tidy up what is new often and quickly, and take every value in such a map
 * for one that is needed until they tidy up everything, so that each key's work would be copied about and pile up.
 */
export class Kept<Thing extends object, Value> {
  readonly #place = Symbol('kept');

  get(thing: Thing): Value | undefined {
    return (thing as Readonly<Record<symbol, Value | undefined>>)[this.#place];
  }

  set(thing: Thing, value: Value | undefined): void {
    (thing as Record<symbol, Value | undefined>)[this.#place] = value;
  }
}
