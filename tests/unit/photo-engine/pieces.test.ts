import { expect, it } from 'vitest';
import { Pieces } from '../../../lib/photo-engine/pieces';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

it('puts a file together again', async () => {
  const pieces = new Pieces();
  pieces.add('a', base64('one '));
  pieces.add('b', base64('other'));
  pieces.add('a', base64('two'));
  expect(await pieces.whole('a')?.text()).toBe('one two');
  expect(pieces.whole('c')).toBeUndefined();
  pieces.clear();
  expect(pieces.whole('a')).toBeUndefined();
});

it('keeps neither more of a file than it may, nor many files', () => {
  const pieces = new Pieces(10);
  const large = base64('large');
  for (let time = 0; time < 3; time += 1) pieces.add('a', large);
  expect(pieces.whole('a')?.size).toBe(10);
  for (const key of ['b', 'c', 'd', 'e']) pieces.add(key, base64('x'));
  expect(pieces.whole('a')).toBeUndefined();
  expect(pieces.whole('e')?.size).toBe(1);
});
