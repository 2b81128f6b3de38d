import { expect, it } from 'vitest';
import { recall } from '../../../lib/text/recall';

it('makes the same once, and begins anew when there are too many', () => {
  const known = new Map<string, boolean>();
  const made: string[] = [];
  const ask = (word: string) =>
    recall(
      known,
      word,
      (key) => {
        made.push(key);
        return key === 'a';
      },
      2,
    );
  expect(['a', 'b', 'a', 'b'].map(ask)).toEqual([true, false, true, false]);
  expect(made).toEqual(['a', 'b']);
  ask('c');
  expect([...known.keys()]).toEqual(['c']);
  ask('a');
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
