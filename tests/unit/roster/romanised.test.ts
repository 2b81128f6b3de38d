import { expect, it } from 'vitest';
import { buildRoster } from '../../../lib/roster/build';
import { findNames } from '../../../lib/roster/find-names';
import { openRosters } from '../../../lib/roster/match';
import { romanised } from '../../../lib/roster/romanised';
import { read } from '../../../lib/text/read';

const roster = openRosters([
  buildRoster(
    [
      { first: 'Олена', surname: 'Шевченко' },
      { first: 'Oleksandr', surname: 'Kovalenko' },
    ],
    new Uint8Array(16).fill(3),
  ),
]);

it.each([
  ['шевченко', ['shevchenko']],
  ['юлія', ['iuliia']],
  ['olena', []],
])('%s → %j', (name, latin) => {
  expect(romanised(name)).toEqual(latin);
});

it.each([
  ['Is Olena Shevchenko choir or drums?', 'Olena Shevchenko'],
  ['Олена Шевченко сьогодні молодець', 'Олена Шевченко'],
  ['Сашко Коваленко забув термос', 'Сашко Коваленко'],
])('%s', (text, name) => {
  const whole = findNames(read(text), roster).filter(({ kind }) => kind === 'whole');
  expect(whole.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
});
