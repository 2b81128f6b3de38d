import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../../lib/import/name-columns';
import { namesInTable } from '../../../lib/import/names-in-table';
import { LARGEST_TABLE, readTable } from '../../../lib/import/read-table';
import { workbook } from './workbook';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));
const windows1252 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function tableIn(bytes: Uint8Array) {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.table;
}
function namesIn(bytes: Uint8Array) {
  const { rows } = tableIn(bytes);
  return namesInTable(rows, guessColumns(rows));
}
const shown = (bytes: Uint8Array) =>
  namesIn(bytes).names.map(({ first, knownAs, surname }) =>
    [first, knownAs, surname].filter(Boolean).join(' '),
  );

describe('every encoding and delimiter gives the same names', () => {
  const text = 'Surname,Forename\r\n"O’Neill, Smith",Zoë\r\n';
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 with a mark', utf16(text, true)],
    ['UTF-16 without a mark', utf16(text.replace('’', "'").replace('ë', 'e'), false)],
  ])('%s', (_name, bytes) => {
    expect(shown(bytes)).toHaveLength(1);
    expect(shown(bytes)[0]).toMatch(/^Zo[ëe] O[’']Neill, Smith$/);
  });
  test('Windows-1252', () => {
    expect(shown(windows1252('Forename;Surname\nZoë;Müller\nJosé;Peña'))).toEqual([
      'Zoë Müller',
      'José Peña',
    ]);
  });
  test.each(['\t', ';', '|', ','])('%j between the cells', (delimiter) => {
    const rows = ['Forename|Surname', 'Ava|Hart', 'Leo|Quill'].map((row) => row.replace('|', delimiter));
    expect(shown(utf8(rows.join('\n')))).toEqual(['Ava Hart', 'Leo Quill']);
  });
  test.each(['\t', ';', '|'])('%j in a short list that ends with a line break', (delimiter) => {
    const text = `Forename${delimiter}Surname\r\nAva${delimiter}Hart\r\n`;
    expect(shown(utf8(text))).toEqual(['Ava Hart']);
    expect(shown(utf8(`\uFEFFsep=${delimiter}\r\n${text}`))).toEqual(['Ava Hart']);
  });
  test('a comma inside the only column, with no quotation marks', () => {
    expect(shown(utf8('Name\nHart, Ava\nQuill, Leo\n'))).toEqual(['Ava Hart', 'Leo Quill']);
  });
  test('XLSX, with a formula’s saved value taken and the formula never', () => {
    expect(
      shown(
        workbook([
          ['Surname', 'Forename'],
          ['Hart & Co', 'Ava'],
          ['Quill', 'Leo'],
        ]),
      ),
    ).toEqual(['Ava Hart & Co', 'Leo Quill']);
    expect(
      shown(
        workbook([
          ['Forename', 'Surname'],
          ['=cmd|calc', 'Hart'],
        ]),
      ),
    ).toEqual(['worked out Hart']);
  });
});

describe('columns are found by their headings, in any order', () => {
  test.each([
    [
      ['UPN', 'Legal Surname', 'Legal Forename', 'Middle Name(s)', 'Preferred Forename'],
      'ignore surname first ignore known-as',
    ],
    [['Forename', 'Surname', 'Legal Surname', 'DOB'], 'first surname legal-surname ignore'],
    [['Last name', 'First name', 'Known as', 'Year'], 'surname first known-as ignore'],
    [['Preferred Surname', 'Surname', 'Forename'], 'surname ignore first'],
    [['Pupil Name', 'Class'], 'full ignore'],
    [['Name', 'Form', "Mother's first name", 'Parent surname'], 'full ignore ignore ignore'],
    [['GIVEN_NAME', 'FAMILY_NAME'], 'first surname'],
  ])('%j', (headings, roles) => {
    const reading = guessColumns([headings, headings.map(() => 'Ava')]);
    expect(reading).toMatchObject({ heading: 0, roles: roles.split(' ') });
  });
  test('without headings, by what is in them', () => {
    expect(
      guessColumns([
        ['1', 'Ava', 'Hart', '4B'],
        ['2', 'Leo', 'Quill', '4B'],
      ]),
    ).toEqual({ heading: -1, roles: ['ignore', 'first', 'surname', 'ignore'], alike: [] });
    expect(guessColumns([['Ava Hart'], ['Leo Quill']]).roles).toEqual(['full']);
  });
  test('among 300 of them', () => {
    const headings = Array.from({ length: 300 }, (_, at) => `Field ${at}`)
      .with(299, 'Forename')
      .with(150, 'Surname');
    const { roles } = guessColumns([headings]);
    expect([roles.indexOf('first'), roles.indexOf('surname')]).toEqual([299, 150]);
  });
  test('below a title and a date', () => {
    const rows = [['Pupil names'], [], ['Printed', '24/11/2026'], ['Surname', 'Forename'], ['Hart', 'Ava']];
    const reading = guessColumns(rows);
    expect(reading).toMatchObject({ heading: 3, roles: ['surname', 'first'] });
    expect(namesInTable(rows, reading).names).toEqual([{ first: 'Ava', surname: 'Hart' }]);
  });
  test('and not among the pupils, where one is called as a heading is', () => {
    const rows = [
      ['Ava', 'Hart'],
      ['Leo', 'Child'],
    ];
    expect(guessColumns(rows)).toMatchObject({ heading: -1, roles: ['first', 'surname'] });
  });
  test('where two could be the surname, one is taken and both are said', () => {
    const reading = guessColumns([['Surname', 'Forename', 'Preferred Surname']]);
    expect(reading.roles).toEqual(['surname', 'first', 'ignore']);
    expect(reading.alike).toEqual([{ role: 'surname', taken: 0, left: 2 }]);
    expect(guessColumns([['Surname', 'Forename', 'Legal Surname']]).alike).toEqual([]);
  });
});

describe('rows are numbered as spreadsheets number them', () => {
  test('blank ones count, and stand for nothing', () => {
    const { names, left } = namesIn(utf8('Forename,Surname\n\nAva,Hart\n,\n=cmd|calc,Quill\n12,34\n'));
    expect(names).toEqual([{ first: 'Ava', surname: 'Hart' }]);
    expect(left).toEqual([
      { row: 5, why: 'formula' },
      { row: 6, why: 'none' },
    ]);
  });
  test('in a workbook too, which leaves blank ones out', () => {
    const { rows } = tableIn(workbook([['Forename', 'Surname'], [], ['Ava', 'Hart']]));
    expect(rows).toEqual([['Forename', 'Surname'], [], ['Ava', 'Hart']]);
  });
});

describe('merged cells', () => {
  const siblings = [
    ['Our pupils', ''],
    ['Surname', 'Forename'],
    ['Hart', 'Ava'],
    ['', 'Leo'],
    ['', 'Mia'],
    ['Quill', 'Noor'],
  ];
  test('count for each of their rows, and it is said', () => {
    const bytes = workbook(siblings, ['A1:B1', 'A3:A5']);
    expect(shown(bytes)).toEqual(['Ava Hart', 'Leo Hart', 'Mia Hart', 'Noor Quill']);
    expect(tableIn(bytes).merged).toBe(1);
    expect(tableIn(workbook(siblings)).merged).toBe(0);
  });
  test.each(['', 'A3', 'A0:A9', 'A3:A99999999', 'XFD1:XFD1048576', 'A5:A3'])(
    'of range %j do no harm',
    (range) => {
      expect(tableIn(workbook(siblings, [range])).rows).toHaveLength(siblings.length);
    },
  );
});

test('a preferred name is known as, a legal surname counts as well, and formulas and numbers are no names', () => {
  const text =
    'Forename,Known as,Surname,Legal surname\nBenjamin,Benji,Castle,Moat\n=cmd|calc,,Hart,\n12,,Hart,\n';
  expect(namesIn(utf8(text))).toEqual({
    names: [
      { first: 'Benjamin', knownAs: 'Benji', surname: 'Castle' },
      { first: 'Benjamin', knownAs: 'Benji', surname: 'Moat' },
    ],
    left: [
      { row: 3, why: 'formula' },
      { row: 4, why: 'none' },
    ],
  });
});

test('where there is only the name a child is known by, it is the first name', () => {
  expect(namesIn(utf8('Preferred Forename,Surname\nAva,Hart\n')).names).toEqual([
    { first: 'Ava', surname: 'Hart' },
  ]);
});

describe('kindly refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'tableEmpty'],
    ['blank lines', utf8('\n ,\n'), 'tableEmpty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0]), 'tableUnreadable'],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'tableUnreadable'],
    ['an old or locked workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'tableOldExcel'],
    ['a very large file', new Uint8Array(LARGEST_TABLE + 1), 'tableTooLarge'],
    ['a workbook that is cut short', workbook([['Forename'], ['Ava']]).slice(0, 300), 'tableUnreadable'],
    ['too many rows', utf8('Ava,Hart\n'.repeat(100_002)), 'tableTooManyRows'],
  ])('%s', (_name, bytes, problem) => {
    expect(readTable(bytes)).toEqual({ ok: false, problem });
  });
});

test('a quotation mark that is never closed is said with its line', () => {
  const text = '\uFEFFForename,Surname\r\nAva,Hart\r\nLeo,"Quill\r\nMia,Hart\r\n';
  expect(readTable(utf8(text))).toEqual({ ok: false, problem: 'tableOpenQuote', line: 3 });
});

test('100,000 pupils are read', () => {
  expect(namesIn(utf8(`Forename,Surname\n${'Ava,Hart\n'.repeat(100_000)}`)).names).toHaveLength(100_000);
});
