import { expect, it } from 'vitest';
import { soundsLike } from '../../../lib/roster/sounds-like';

it.each([
  ['zarah', 'zara'],
  ['tyronne', 'tyrone'],
  ['sommer', 'summer'],
  ['sumer', 'summer'],
  ['yakub', 'jakub'],
  ['kristopher', 'christopher'],
  ['emilly', 'emily'],
])('%s sounds like %s', (heard, name) => {
  expect(soundsLike(heard)).toContain(name);
});

it('leaves short words alone, and never gives back the word itself', () => {
  expect(soundsLike('zoe')).toEqual([]);
  expect(soundsLike('olivia')).not.toContain('olivia');
});
