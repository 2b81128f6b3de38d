import { expect, test } from 'vitest';
import { buildRoster } from '../../../lib/roster/build';
import { COMMON_FIRST_NAMES } from '../../../lib/roster/common-first-names.data';
import { openRosters } from '../../../lib/roster/match';
import { runTogether } from '../../../lib/roster/run-together';
import { growth, IN_PROPORTION } from '../growth';

const NAMES = [
  { first: 'Olivia', surname: 'Blackwood' },
  { first: 'Priya', surname: 'Raman' },
  { first: 'Grace', surname: 'Green' },
];
const roster = openRosters([buildRoster(NAMES, new Uint8Array(16).fill(5))], COMMON_FIRST_NAMES);

test.each([
  ['oliviablackwood', { first: 'olivia', surname: 'blackwood', doubtful: false }],
  ['welldoneoliviablackwood', { first: 'olivia', surname: 'blackwood', doubtful: false }],
  ['gracegreen', { first: 'grace', surname: 'green', doubtful: true }],
  ['welldoneolivia', { first: 'olivia', surname: '', doubtful: true }],
  ['wellspokenpriya', { first: 'priya', surname: '', doubtful: true }],
])('%s', (tag, name) => {
  expect(runTogether(tag, roster)).toEqual(name);
});

test.each(['tuesdaythoughts', 'oliviaquennell', 'graceful', 'x'.repeat(200), ''])('no name in %s', (tag) => {
  expect(runTogether(tag, roster)?.surname ?? '').toBe('');
});

test('takes time in proportion to the length of the tag', () => {
  expect(growth('the', 63_206, (tag) => runTogether(tag, roster))).toBeLessThan(IN_PROPORTION);
});
