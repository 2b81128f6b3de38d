import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNames } from '../../../lib/roster/parse-names';

test.each([
  ['Olivia Smith', 'Olivia', 'Smith'],
  ['  Olivia   Smith  ', 'Olivia', 'Smith'],
  ['Olivia\tSmith', 'Olivia', 'Smith'],
  ['Smith, Olivia', 'Olivia', 'Smith'],
  ['SMITH, Olivia Grace', 'Olivia', 'SMITH'],
  ['SMITH Olivia', 'Olivia', 'SMITH'],
  ['Miss Olivia Smith', 'Olivia', 'Smith'],
  ['Master Leo Smith', 'Leo', 'Smith'],
  ['Dr. Olivia Smith', 'Olivia', 'Smith'],
  ['1. Olivia Smith', 'Olivia', 'Smith'],
  ['1.Olivia Smith', 'Olivia', 'Smith'],
  ['12) Olivia Smith', 'Olivia', 'Smith'],
  ['• Olivia Smith', 'Olivia', 'Smith'],
  ['- Olivia Smith', 'Olivia', 'Smith'],
  ['A123456789012 Olivia Smith', 'Olivia', 'Smith'],
  ['Olivia Smith 4B', 'Olivia', 'Smith'],
  ['4B\tOlivia\tSmith\t12/03/2016', 'Olivia', 'Smith'],
  ['"Smith, Olivia"', 'Olivia', 'Smith'],
  ['Olivia Grace Smith', 'Olivia', 'Smith'],
  ['Lotte van der Berg', 'Lotte', 'van der Berg'],
  ['Anne-Marie O’Brien', 'Anne-Marie', 'O’Brien'],
  ['Freya Smith-Jones (4B)', 'Freya', 'Smith-Jones'],
  ['Amira Okafor, Year 4', 'Amira', 'Okafor'],
  ['Amira Okafor Class 4B', 'Amira', 'Okafor'],
  ['Amira Okafor, Reception', 'Amira', 'Okafor'],
  ['Smith, Olivia, Nursery', 'Olivia', 'Smith'],
  ['Olivia Reception-Smith', 'Olivia', 'Reception-Smith'],
  ['Siân', 'Siân', ''],
  ['王小明', '王小明', ''],
  ['محمد خان', 'محمد', 'خان'],
])('%j is taken', (line, first, surname) => {
  const { taken, left } = parseNames(line);
  expect(taken).toEqual([{ line: 1, first, surname, shown: `${first} ${surname}`.trim() }]);
  expect(left).toEqual([]);
});

test('the name a child is known by is taken too', () => {
  expect(parseNames('Benjamin (Benji) Castle').taken).toMatchObject([
    { first: 'Benjamin', surname: 'Castle', knownAs: 'Benji' },
  ]);
});

test.each([
  ['Forename Surname', 'notTakenHeading'],
  ['Forename\tSurname\tClass', 'notTakenHeading'],
  ['office@peartree.example', 'notTakenEmail'],
  ['https://peartree.example', 'notTakenEmail'],
  ['123456', 'notTakenEmpty'],
  ['---', 'notTakenEmpty'],
  ['x '.repeat(500), 'notTakenTooLong'],
])('%j is left, and said why', (line, why) => {
  const { taken, left } = parseNames(`Olivia Smith\n${line}\nHarry Hart`);
  expect(taken.map(({ line }) => line)).toEqual([1, 3]);
  expect(left).toMatchObject([{ line: 2, why }]);
});

test.each([
  ['Forename,Surname', 'Zofia,Kowalczyk'],
  ['"Legal Forename","Legal Surname"', '"Zofia","Kowalczyk"'],
  ['UPN;First name;Last name;Year', 'A820432119001;Zofia;Kowalczyk;Year 4'],
  ['Surname\tForename', 'Kowalczyk\tZofia'],
  ['Surname,Forename', 'Kowalczyk,Zofia Maria'],
])('columns are taken in the order of their heading: %j', (heading, row) => {
  const { taken, left } = parseNames(`${heading}\n${row}`);
  expect(taken).toMatchObject([{ line: 2, first: 'Zofia', surname: 'Kowalczyk' }]);
  expect(left).toMatchObject([{ line: 1, why: 'notTakenHeading' }]);
});

test.each([
  ['Forename\tMiddle name\tSurname', 'Olivia\tGrace\tSmith'],
  ['Forename\tMiddle name\tSurname', 'Olivia\t\tSmith'],
  ['Class,Forename,Surname', 'Oak,Olivia,Smith'],
  ['UPN,Class,Surname,Forename', 'A820432119001,Oak,Smith,Olivia'],
  ['"Class","Surname","Forename"', '"","Smith","Olivia"'],
  ['Known as,Forename,Surname', 'Liv,Olivia,Smith'],
  ['Name,Class', 'Olivia Smith,Oak'],
  ['Class\tPupil name', 'Oak\tOlivia Smith'],
  ['Class\tPupil name', '\tSmith, Olivia'],
  ['Name,Class', '"Smith, Olivia",Oak'],
  ['Class,Full name', 'Oak,"Smith, Olivia"'],
  ['Class,Forename,Surname', 'Olivia Smith'],
])('of the columns under a heading, only those of names are taken: %j', (heading, row) => {
  expect(parseNames(`${heading}\n${row}`).taken).toEqual([
    { line: 2, first: 'Olivia', surname: 'Smith', shown: 'Olivia Smith' },
  ]);
});

test.each([
  ['Forename,Class', 'Olivia,Oak', 'Olivia'],
  ['Forename,Surname,Class', 'Olivia,,Oak', 'Olivia'],
  ['Year,Class', 'Olivia,Smith', 'Smith Olivia'],
])('where no heading or no cell says all of the name: %j', (heading, row, name) => {
  expect(parseNames(`${heading}\n${row}`).taken).toMatchObject([{ shown: name }]);
});

test('a row with nothing in the columns of names is left, and said why', () => {
  expect(parseNames('Class,Forename,Surname\nOak,,')).toMatchObject({
    taken: [],
    left: [{ line: 1 }, { line: 2, why: 'notTakenEmpty' }],
  });
});

test('the same name twice is taken once', () => {
  const { taken, left } = parseNames('Olivia Smith\r\n\r\nSMITH, Olivia\r\nOlivia Smyth');
  expect(taken.map(({ shown }) => shown)).toEqual(['Olivia Smith', 'Olivia Smyth']);
  expect(left).toMatchObject([
    { line: 2, why: 'notTakenEmpty' },
    { line: 3, why: 'notTakenTwice' },
  ]);
});

const PIECES = [
  'Olivia',
  'Smith',
  ' ',
  '\t',
  ',',
  '(',
  ')',
  '"',
  '.',
  '-',
  '@',
  '4',
  'é',
  '王',
  '\u0301',
  '\ud83d',
  '\u200b',
];

test('no line is dropped in silence, whatever was pasted', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: fc.constantFrom(...PIECES) }).filter((line) => !/[\n\r\u2028\u2029]/.test(line)),
      ),
      (lines) => {
        const { taken, left } = parseNames([...lines, 'Olivia Smith'].join('\n'));
        const said = new Set([...taken, ...left].map(({ line }) => line));
        expect(said).toEqual(new Set(Array.from({ length: lines.length + 1 }, (_, index) => index + 1)));
      },
    ),
  );
});

test('nothing pasted is nothing taken', () => {
  expect(parseNames(' \n\n')).toEqual({ taken: [], left: [] });
});

test('what is beyond the limit is said', () => {
  const { taken, left } = parseNames('Ada Hart\nAda Bell\nAda Cole', { most: 2 });
  expect(taken).toHaveLength(2);
  expect(left).toMatchObject([{ line: 3, why: 'notTakenTooMany' }]);
});
