import { expect, it } from 'vitest';
import { cutDownNames } from '../../../lib/roster/cut-down';

const cutDown = cutDownNames(['sydney', 'daisy', 'hope', 'robin', 'tyler', 'mark', 'chelsea', 'marcus']);

it.each([
  ['syd', ['sydney']],
  ['dais', ['daisy']],
  ['hopey', ['hope']],
  ['robbie', ['robin']],
  ['ty', ['tyler']],
  ['marky', ['mark']],
  ['chels', ['chelsea']],
  ['marc', ['marcus']],
])('%s may be cut down from %j', (word, names) => {
  expect(cutDown(word)).toEqual(names);
});

it.each(['sydney', 'd', 'house', 'robes', 'my'])('%s is cut down from none', (word) => {
  expect(cutDown(word)).toEqual([]);
});
