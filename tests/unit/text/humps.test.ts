import { expect, test } from 'vitest';
import { humps } from '../../../lib/text/humps';
import { read } from '../../../lib/text/read';

test.each([
  ['#ProudToBePearTree', ['proud', 'to', 'be', 'pear', 'tree']],
  ['#WellDoneYear4', ['well', 'done', 'year', '4']],
  ['#PTPSRocks', ['ptps', 'rocks']],
  ['#peartree', ['peartree']],
  ['#ÉvaŁucja', ['eva', 'lucja']],
  ['McDonald', ['mc', 'donald']],
])('takes %s apart', (text, words) => {
  const [word] = read(text).words;
  const parts = humps(text, word!);
  expect(parts.map(({ folded }) => folded)).toEqual(words);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace('#', ''));
  expect(parts[0]!.sigil).toBe(word!.sigil);
});
