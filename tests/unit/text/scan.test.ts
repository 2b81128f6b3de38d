import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findLabelled, labelledPhrases } from '../../../lib/text/labelled-phrases';
import { findPhrases, phrases } from '../../../lib/text/phrases';
import { read, reread } from '../../../lib/text/read';
import type { Reading } from '../../../lib/text/reading';
import { continueTokens } from '../../../lib/text/tokens';

const LIST = `
a b c d > e
b
c d > e
d e < b
e a b > d
`;
const PLAIN = phrases(LIST);
const LABELLED = labelledPhrases({ one: LIST, other: 'a b\nd > b' });

/** A draft in few words, and what a person makes of it by a change at any place. */
const anyDraft = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'a.', 'a b c d,'), { maxLength: 8 });
const anyChange = fc.tuple(anyDraft, fc.nat(8), fc.nat(3), anyDraft);

function changed(before: Reading, text: string): Reading {
  const reading = reread(text, before);
  continueTokens(reading, before);
  return reading;
}

it('finds in a changed draft what it finds in the same draft when it is new', () => {
  fc.assert(
    fc.property(anyChange, ([words, at, gone, put]) => {
      const before = read(words.join(' '));
      const text = [...words.slice(0, at), ...put, ...words.slice(at + gone)].join(' ');
      findPhrases(before, PLAIN);
      findLabelled(before, LABELLED);
      const after = changed(before, text);
      expect(findPhrases(after, PLAIN)).toEqual(findPhrases(read(text), PLAIN));
      expect(findLabelled(after, LABELLED)).toEqual(findLabelled(read(text), LABELLED));
    }),
    { numRuns: 2000 },
  );
});
