import { describe, expect, test } from 'vitest';
import { parseNames } from '../../../lib/roster/parse-names';
import { growth, IN_PROPORTION } from '../growth';

const shown = (text: string) => parseNames(text).taken.map((name) => name.shown);

describe('a name in brackets is what a child is known by, and is shown', () => {
  test.each([
    ['Oleksandr (Sasha) Kovalenko', 'Sasha'],
    ['Oleksandr Kovalenko (Sasha)', 'Sasha'],
    ['Kovalenko, Oleksandr (Sasha)', 'Sasha'],
    ['Kovalenko\tOleksandr\t(Sasha)', 'Sasha'],
    ['Oleksandr (known as Sasha) Kovalenko', 'Sasha'],
    ['Oleksandr (prefers Sasha) Kovalenko', 'Sasha'],
    ['Oleksandr Kovalenko [aka Sasha] (EAL)', 'Sasha'],
    ['Oleksandr Kovalenko aka Sasha', 'Sasha'],
    ['Oleksandr Kovalenko known as Sasha', 'Sasha'],
    ['oleksandr (sasha) kovalenko', 'sasha'],
    ['OLEKSANDR (SASHA) KOVALENKO', 'SASHA'],
    ['Thomas (TJ) Fielding', 'TJ'],
    ['Ashley (Ash) Fielding', 'Ash'],
    ['Muhammad (Abdul Rahman) Khan', 'Abdul Rahman'],
    ['Xiaoming Li （小明）', '小明'],
  ])('%s', (line, knownAs) => {
    const { taken } = parseNames(line);
    expect(taken).toMatchObject([{ knownAs }]);
    expect(taken[0]?.shown).toContain(` (${knownAs})`);
  });
  test('shown between first name and surname', () => {
    expect(shown('Kovalenko, Oleksandr (Sasha)')).toEqual(['Oleksandr (Sasha) Kovalenko']);
    expect(shown('Oleksandr (Sasha)')).toEqual(['Oleksandr (Sasha)']);
  });
});

describe('two words in brackets are a second name of the same child', () => {
  test.each([
    ['李小明 (Xiaoming Li)', ['李小明', 'Xiaoming Li']],
    ['王白莉 (Lily White)', ['王白莉', 'Lily White']],
    ['Олександр Коваленко (Oleksandr Kovalenko)', ['Олександр Коваленко', 'Oleksandr Kovalenko']],
  ])('%s', (line, names) => {
    expect(shown(line)).toEqual(names);
  });
});

test.each([
  'SEN',
  'EAL',
  'Oak',
  'oak',
  'twin',
  'Twin',
  'F',
  '4B',
  'Year 4',
  'Oak Class',
  'SEN, EAL',
  'SEN & EAL',
  'EAL pupil',
  'speech therapy',
  'new',
  'left',
  'No photos',
  'Girl',
  'ADHD',
  'WXY',
  'Blue',
  'French',
  'Polish speaker',
  'Glasses',
  'wears glasses',
  'Mum: Ada',
  'mother Ada Okafor',
])('(%s) is no name', (aside) => {
  expect(parseNames(`Amira Okafor (${aside})`).taken).toEqual([
    { line: 1, first: 'Amira', surname: 'Okafor', shown: 'Amira Okafor' },
  ]);
});

test('what is in brackets belongs to the person next to it', () => {
  expect(
    shown('Oleksandr (Sasha) Kovalenko and Amira (SEN, EAL) Okafor; Benjamin (Benji), Tom, Leo'),
  ).toEqual(['Oleksandr (Sasha) Kovalenko', 'Amira Okafor', 'Benjamin (Benji)', 'Tom', 'Leo']);
  expect(shown('Oleksandr (Sasha) & Amira (Mimi) Okafor')).toEqual([
    'Oleksandr (Sasha) Okafor',
    'Amira (Mimi) Okafor',
  ]);
});

test.each(['(a)', '(a b)', ')(', '(Ab) ', '[a,', '(a, '])('%j takes no more than its length', (unit) => {
  expect(growth(unit, 63_206, (text) => parseNames(text))).toBeLessThan(IN_PROPORTION);
});
