import { describe, expect, test } from 'vitest';
import { parseNames } from '../../../lib/roster/parse-names';
import { growth, IN_PROPORTION } from '../growth';

/** *Ben Carter | Leo Shaw*, with what is left out by its reason. */
function readAs(text: string): string {
  const { taken, left } = parseNames(text);
  return [
    ...taken.map(({ first, surname }) => `${first} ${surname}`.trim()),
    ...left.map(({ why }) => why),
  ].join(' | ');
}

describe('several people on one line are several names', () => {
  test.each([
    ['Ben Carter, Leo Shaw, Zed Quill', 'Ben Carter | Leo Shaw | Zed Quill'],
    ['Ben Carter, Leo Shaw', 'Ben Carter | Leo Shaw'],
    ['Amira, Tom, Ben, Olivia', 'Amira | Tom | Ben | Olivia'],
    ['Amira, Tom, Ben and Olivia', 'Amira | Tom | Ben | Olivia'],
    ['Ben Carter, Leo Shaw, and Zed Quill', 'Ben Carter | Leo Shaw | Zed Quill'],
    ['Amira and Tom', 'Amira | Tom'],
    ['Amira Okafor and Tom Fielding', 'Amira Okafor | Tom Fielding'],
    ['Amira & Tom Fielding', 'Amira Fielding | Tom Fielding'],
    ['Amira and Tom Fielding', 'Amira Fielding | Tom Fielding'],
    ['Amira&Tom', 'Amira | Tom'],
    ['Amira Okafor; Tom Fielding', 'Amira Okafor | Tom Fielding'],
    ['Carter, Ben; Shaw, Leo', 'Ben Carter | Leo Shaw'],
    ['Amira Okafor / Tom Fielding', 'Amira Okafor | Tom Fielding'],
    ['Amira Okafor/Tom Fielding', 'Amira Okafor | Tom Fielding'],
    ['1. Ben Carter 2. Leo Shaw 3. Zed Quill', 'Ben Carter | Leo Shaw | Zed Quill'],
    ['• Amira Okafor • Tom Fielding', 'Amira Okafor | Tom Fielding'],
    ['Ben Carter, Leo Shaw, Ben Carter', 'Ben Carter | Leo Shaw'],
    ['Alexandra Smith, Sandra Anderson, Andrew Shaw', 'Alexandra Smith | Sandra Anderson | Andrew Shaw'],
  ])('%s', (line, names) => {
    expect(readAs(line)).toBe(names);
  });

  test('a whole class on one line is not too long', () => {
    const all = Array.from({ length: 26 }, (_, at) => `Zed${'abcdefghijklmnopqrstuvwxyz'[at]} Quill`);
    expect(readAs(all.join(', '))).toBe(all.join(' | '));
  });

  test('lists of people on several lines, as many on each', () => {
    expect(readAs('Ben Carter, Leo Shaw\nZed Quill, Amira Okafor')).toBe(
      'Ben Carter | Leo Shaw | Zed Quill | Amira Okafor',
    );
    expect(readAs('Amira, Tom, Ben\nLeo, Mia, Ella')).toBe('Amira | Tom | Ben | Leo | Mia | Ella');
  });

  test.each([
    ['Red: Amira, Tom, Ben\nBlue: Olivia, Jack, Sam', 'Amira | Tom | Ben | Olivia | Jack | Sam'],
    ['Class 4: Amira; Tom; Ben\nClass 5: Olivia; Jack; Sam', 'Amira | Tom | Ben | Olivia | Jack | Sam'],
  ])('groups with as many people, each after what it is called: %j', (text, names) => {
    expect(readAs(text)).toBe(names);
  });

  test('each line of a list with numbers or bullets is one name', () => {
    expect(readAs('1. Ben Carter\n- Leo Shaw\n• Zed Quill\n* Mia Hart\n(5) Ada Bell')).toBe(
      'Ben Carter | Leo Shaw | Zed Quill | Mia Hart | Ada Bell',
    );
  });
});

describe('what cannot be told apart is left out, the whole line of it', () => {
  test.each([
    'Amira, Tom and Ben Carter',
    'Carter, Ben & Shaw, Leo',
    'Amira Okafor, Tom',
    'de la Cruz, Ana and Leo',
    'OKAFOR, Amira & Tom',
    'Zofia;Kowalczyk',
    'Olivia Smith/Jones',
    'Amira Okafor Tom Fielding Ben Carter Leo',
    'SMITH, Tom, JONES, Ben',
    'AMIRA, Tom, Ben, Olivia',
    'de Souza, Maria, Tom Fielding, Mia Hart',
    'SMITH, Olivia, Tom Fielding',
  ])('%s', (line) => {
    expect(parseNames(`Ada Hart\n${line}`)).toMatchObject({
      taken: [{ line: 1 }],
      left: [{ line: 2, text: line, why: 'notTakenSeveral' }],
    });
  });
});

describe('one person is one name as before', () => {
  test.each([
    ['Carter, Ben', 'Ben Carter'],
    ['Carter, Ben James', 'Ben Carter'],
    ['van der Berg, Anna', 'Anna van der Berg'],
    ['de Souza, Ana Maria', 'Ana de Souza'],
    ['SMITH JONES, Olivia Grace', 'Olivia SMITH JONES'],
    ['SMITH, Olivia, Grace', 'Olivia SMITH'],
    ['Mr & Mrs Jones', 'Jones'],
  ])('%s', (line, name) => {
    expect(readAs(line)).toBe(name);
  });
});

describe('tables are read by their columns', () => {
  test.each([
    ['Zofia;Kowalczyk\nAda;Hart', 'Zofia Kowalczyk | Ada Hart'],
    ['1;Zofia;Kowalczyk;Hedgehogs\n2;Ada;Hart;Hedgehogs', 'Zofia Kowalczyk | Ada Hart'],
    ['Smith,Olivia,Grace\nHart,Ada,May', 'Olivia Smith | Ada Hart'],
    [
      'Smith, Olivia\nGarcia Lopez, Ana\nGarcia Perez, Eva Maria',
      'Olivia Smith | Ana Garcia Lopez | Eva Garcia Perez',
    ],
    ['Zofia\tKowalczyk\tHedgehogs', 'Zofia Kowalczyk'],
    ['Smith, Olivia\t4B\nGarcia Lopez, Ana\tOak', 'Olivia Smith | Ana Garcia Lopez'],
    ['1\tSmith, Olivia\tOak', 'Olivia Smith'],
    ['Smith, Olivia | Oak', 'Olivia Smith'],
    ['Pupil\tClass\nSmith, Olivia\t4B', 'Olivia Smith'],
    ['Olivia\tSmith\tOak, Elm', 'Olivia Smith'],
    ['Olivia|Smith|Oak, Elm', 'Olivia Smith'],
    ['15:30,Smith,Olivia,Oak\n15:40,Hart,Ada,Elm', 'Olivia Smith | Ada Hart'],
    ['Forename,Surname,Class\nAna Maria,Lopez Garcia,Oak', 'notTakenHeading'],
  ])('%j', (text, names) => {
    expect(readAs(text)).toContain(names);
  });
  test('a heading holds for a single row', () => {
    expect(readAs('Forename;Surname\nAna Maria;Lopez Garcia')).toBe(
      'Ana Maria Lopez Garcia | notTakenHeading',
    );
  });
  test('a single cell of a table is one name', () => {
    expect(parseNames('Garcia Lopez, Ana', { inTable: true }).taken).toMatchObject([
      { first: 'Ana', surname: 'Garcia Lopez' },
    ]);
  });
});

test.each(['a, ', 'a & ', ' ', 'A/', '1. ', '(', 'a; ', 'and ', 'a;b\n', 'A - ', 'A - a ', 'a: '])(
  'a list of %j takes no more than its length',
  (unit) => {
    expect(growth(unit, 63_206, (text) => parseNames(text))).toBeLessThan(IN_PROPORTION);
  },
);

test('a surname in capitals before a long list takes no more than its length', () => {
  expect(growth(', Ab (ABC)', 63_206, (text) => parseNames(`SMITH, Olivia ${text}`))).toBeLessThan(
    IN_PROPORTION,
  );
});
