import { expect, test } from 'vitest';
import { nearNames } from '../../../lib/roster/near-names';

const near = nearNames(new Set(['charlotte', 'olivia', 'florence', 'jasmine', 'mia', 'harriet', 'harrier']));

test.each([
  ['a letter left out', 'charlote', ['charlotte']],
  ['a letter too many', 'oliviaa', ['olivia']],
  ['two changed over', 'floernce', ['florence']],
  ['one wrong', 'jasmime', ['jasmine']],
])('forgives %s', (_, word, names) => {
  expect(near(word)).toEqual(names);
});

test.each([
  ['the first letter', 'bharlotte'],
  ['two slips', 'charlt'],
  ['a short name', 'mai'],
  ['a wrong letter in what is a name itself', 'harrier'],
  ['the name itself', 'olivia'],
])('does not forgive %s', (_, word) => {
  expect(near(word)).toEqual([]);
});

test('says the same again', () => {
  expect(near('charlote')).toBe(near('charlote'));
});
