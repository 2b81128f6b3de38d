/** What is kept, and in what: a copy of the thing takes it along, and it is not of the copy. */
interface Held<Value> {
  readonly of: object;
  readonly value: Value | undefined;
}

/**
 * What was worked out of things that live no longer than a draft and stay as they are: read, written and let go with the thing.
 * Kept in the thing itself, since browsers let go of what is in a `WeakMap` only when they tidy up everything: each key's work
 * would be copied about and pile up until then.
 */
export class Kept<Thing extends object, Value> {
  readonly #place = Symbol('kept');

  get(thing: Thing): Value | undefined {
    const held = (thing as Readonly<Record<symbol, Held<Value> | undefined>>)[this.#place];
    return held?.of === thing ? held.value : undefined;
  }

  set(thing: Thing, value: Value | undefined): void {
    (thing as Record<symbol, Held<Value>>)[this.#place] = { of: thing, value };
  }
}
