import { expect, it } from 'vitest';
import { Pieces } from '../../../lib/photo-engine/pieces';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

it('puts a file together again', async () => {
  const pieces = new Pieces();
  pieces.add({ key: 'a', at: 0, bytes: 7, base64: base64('one ') });
  pieces.add({ key: 'b', at: 0, bytes: 5, base64: base64('other') });
  pieces.add({ key: 'a', at: 4, bytes: 7, base64: base64('two') });
  expect(await pieces.whole('a')?.text()).toBe('one two');
  expect(pieces.whole('c')).toBeUndefined();
  pieces.clear();
  expect(pieces.whole('a')).toBeUndefined();
});

it('hands over no file of which a part is still to come, or was lost', async () => {
  const pieces = new Pieces();
  pieces.add({ key: 'a', at: 0, bytes: 7, base64: base64('one ') });
  expect(pieces.whole('a')).toBeUndefined();
  pieces.clear();
  pieces.add({ key: 'a', at: 4, bytes: 7, base64: base64('two') });
  expect(pieces.whole('a')).toBeUndefined();
  // Sent again from its beginning, it is there.
  pieces.add({ key: 'a', at: 0, bytes: 7, base64: base64('one ') });
  pieces.add({ key: 'a', at: 4, bytes: 7, base64: base64('two') });
  expect(await pieces.whole('a')?.text()).toBe('one two');
});

it('keeps neither more of a file than it may, nor many files', () => {
  const pieces = new Pieces(10);
  for (let at = 0; at < 15; at += 5) pieces.add({ key: 'large', at, bytes: 15, base64: base64('large') });
  expect(pieces.whole('large')).toBeUndefined();
  for (const key of ['a', 'b', 'c', 'd', 'e']) pieces.add({ key, at: 0, bytes: 1, base64: base64('x') });
  expect(pieces.whole('a')).toBeUndefined();
  expect(pieces.whole('e')?.size).toBe(1);
});
