import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildRoster } from '../../../lib/roster/build';
import { COMMON_FIRST_NAMES } from '../../../lib/roster/common-first-names.data';
import { findNames, findPossibleNames } from '../../../lib/roster/find-names';
import { openRosters } from '../../../lib/roster/match';
import { read, reread } from '../../../lib/text/read';
import { continueTokens } from '../../../lib/text/tokens';
import { growth, IN_PROPORTION } from '../growth';

const roster = openRosters(
  [
    buildRoster(
      [
        { first: 'Olivia', surname: 'Smith' },
        { first: 'Anne-Marie', surname: 'van der Berg' },
        { first: 'Della', surname: 'Blackwood' },
        { first: 'Summer', surname: 'Quennell' },
      ],
      new Uint8Array(16).fill(3),
    ),
  ],
  COMMON_FIRST_NAMES,
);

const PIECES = (
  'Olivia|Smith|Anne|Marie|van|der|Berg|Della|Blackwood|Summer|Quennell|Rose|Styles|and|our|is|proud of|in year 3|(Year 3)|I|S|smith' +
  "|#oliviasmith|@olivia|'s|-|,|.|\n|(|)"
).split('|');
const written = (minLength: number, maxLength: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '-', '')), { minLength, maxLength })
    .map((pieces) => pieces.flat().join(''));

it('finds the same names in a changed text as in a new one', () => {
  fc.assert(
    fc.property(written(0, 40), written(0, 3), written(0, 3), written(0, 3), (start, taken, put, end) => {
      const before = read(start + taken + end);
      findNames(before, roster);
      const now = start + put + end;
      const again = reread(now, before);
      continueTokens(again, before);
      expect(findNames(again, roster)).toEqual(findNames(read(now), roster));
      expect(findPossibleNames(again, roster)).toEqual(findPossibleNames(read(now), roster));
    }),
    { numRuns: 2000, seed: 20261124 },
  );
});

it('finds a name that is typed at the end of a long text, and loses it when it is taken away', () => {
  const long = 'we talked about the garden over tea '.repeat(20);
  const texts = [`${long}Olivia Smi`, `${long}Olivia Smith`, `${long}Olivia Smi`];
  let reading = read(long);
  const kinds = texts.map((text) => {
    const before = reading;
    findNames(before, roster);
    reading = reread(text, before);
    continueTokens(reading, before);
    return findNames(reading, roster).map(({ kind }) => kind);
  });
  expect(kinds[1]).toEqual(['whole']);
  expect(kinds[2]).toEqual(kinds[0]);
  expect(kinds[0]).not.toContain('whole');
});

it('looks again at a hyphenated word of many parts when what comes after it changes', () => {
  const before = read(`Summer${'-now'.repeat(20)} `);
  expect(findNames(before, roster)).toEqual([]);
  const again = reread(`${before.text}(Year 3)`, before);
  continueTokens(again, before);
  expect(findNames(again, roster)).toHaveLength(1);
});

it.each(['Della ', 'Della van ', 'Olivia der ', 'Anne-'])(
  'takes time in proportion to the length of %j again and again',
  (unit) => {
    expect(growth(unit, 63_206, (text) => findNames(read(text), roster))).toBeLessThan(IN_PROPORTION);
  },
);
