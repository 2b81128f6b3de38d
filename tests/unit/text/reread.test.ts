import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { read, reread } from '../../../lib/text/read';
import { continueTokens, tokensOf } from '../../../lib/text/tokens';

const TYPED = [
  'Year',
  ' ',
  '6',
  "'s",
  '-',
  '’',
  'é',
  '\u200b',
  '\u0301',
  '#MyClass',
  '@',
  '.',
  '\n',
  '👩‍🏫',
  '\ud83d',
  'a',
  'ß',
  'Ｔ',
];
const text = fc.string({ unit: fc.constantFrom(...TYPED), maxLength: 14 });

it('reads a changed text as if it were new', () => {
  fc.assert(
    fc.property(text, text, text, text, (start, taken, put, end) => {
      const before = read(start + taken + end);
      tokensOf(before);
      const now = start + put + end;
      const again = reread(now, before);
      continueTokens(again, before);
      expect([again.text, again.words]).toEqual([now, read(now).words]);
      expect(tokensOf(again)).toEqual(tokensOf(read(now)));
    }),
    { numRuns: 3000 },
  );
});

it('keeps the words before the change', () => {
  const before = read('One two three four');
  const { words } = reread('One two three fourth', before);
  expect(words.slice(0, 3).map((word, index) => word === before.words[index])).toEqual([true, true, true]);
});
