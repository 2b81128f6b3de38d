import { expect, test } from 'vitest';
import { findPhrases, phrases } from '../../../lib/text/phrases';
import { findLabelled, labelledPhrases } from '../../../lib/text/labelled-phrases';
import { read } from '../../../lib/text/read';

const LIST = phrases("steal* ?the|our ?school money > back\nearns # grand\nwhat she's|he's like");
const found = (text: string) => findPhrases(read(text), LIST).map(({ start, end }) => text.slice(start, end));

test.each([
  ['he stole the school money', ['stole the school money']],
  ['stealing money', ['stealing money']],
  ['she steals our money', ['steals our money']],
  ['stolen school money', ['stolen school money']],
  ['stole the money back', []],
  ['stole the only money', []],
  ['steal. The money', []],
  ['he earns 30 grand', ['earns 30 grand']],
  ['he earns thirty grand', []],
  ["you know what she's like", ["what she's like"]],
])('of %j', (text, phrases) => {
  expect(found(text)).toEqual(phrases);
});

test('words of weight may stand within labelled phrases, and no more than three of them', () => {
  const listed = labelledPhrases({ does: 'never listens to', is: 'never' });
  const labels = (text: string) => findLabelled(read(text), listed).map(({ label, last }) => [label, last]);
  expect(labels('never even bloody listens to')).toEqual([
    ['does', 4],
    ['is', 0],
  ]);
  expect(labels('never even really ever actually listens to')).toEqual([['is', 0]]);
  expect(labels('never quite listens to')).toEqual([['is', 0]]);
});
