import { expect, test } from 'vitest';
import { findLabelled, labelledPhrases } from '../../../lib/text/labelled-phrases';
import { read } from '../../../lib/text/read';

const PHRASES = labelledPhrases({
  who: 'head > hurts\nhead teacher\nteacher',
  what: 'head\nis useless|late',
});
const found = (text: string) =>
  findLabelled(read(text), PHRASES).map(({ label, first, last }) => [label, first, last]);

test('the longest phrase of each label is found, in order', () => {
  expect(found('my head teacher is late')).toEqual([
    ['who', 1, 2],
    ['what', 1, 1],
    ['who', 2, 2],
    ['what', 3, 4],
  ]);
});

test('words that a phrase must not come before are heeded for its own label only', () => {
  expect(found('my head hurts')).toEqual([['what', 1, 1]]);
});

test('a phrase ends with its sentence', () => {
  expect(found('What is? Useless')).toEqual([]);
});
