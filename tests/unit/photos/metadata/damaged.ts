import * as fc from 'fast-check';
import { expect } from 'vitest';
import { readMetadata } from '../../../../lib/photos/metadata/read-metadata';

/** Changes bytes of a file at any places and cuts it off anywhere: it is read, or told to be unreadable, and never rejected. */
export async function neverRejectsWhenDamaged(whole: Uint8Array): Promise<void> {
  const place = fc.nat({ max: whole.length - 1 });
  const changes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(changes, place, async (made, length) => {
      const damaged = new Uint8Array(whole);
      for (const [at, byte] of made) damaged[at] = byte;
      const facts = await readMetadata(new Blob([damaged.subarray(0, length)]));
      expect(['read', 'unreadable']).toContain(facts.state);
    }),
  );
}
