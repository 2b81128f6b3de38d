import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findLabelled, labelledPhrases } from '../../../lib/text/labelled-phrases';
import { findPhrases, phrases } from '../../../lib/text/phrases';
import { read, reread } from '../../../lib/text/read';
import type { Reading } from '../../../lib/text/reading';
import { scan, type Scanner } from '../../../lib/text/scan';
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
/** How far on the next `e` is from a word before a full stop. */
const AFTER_A_STOP: Scanner<number> = {
  reach: 2,
  begins: ({ end }, text) => text[end] === '.',
  find: (tokens, at) => tokens.slice(at, at + 3).findIndex(({ text }) => text === 'e'),
};

/** A draft in few words, and what a person makes of it by a change at any place. */
const anyDraft = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'a.', 'e.', 'a b c d,'), { maxLength: 8 });
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
      scan(before, AFTER_A_STOP);
      const after = changed(before, text);
      expect(findPhrases(after, PLAIN)).toEqual(findPhrases(read(text), PLAIN));
      expect(findLabelled(after, LABELLED)).toEqual(findLabelled(read(text), LABELLED));
      expect(scan(after, AFTER_A_STOP)).toEqual(scan(read(text), AFTER_A_STOP));
    }),
    { numRuns: 2000 },
  );
});
