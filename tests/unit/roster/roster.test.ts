import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare } from '../../../lib/roster/fingerprint';
import { buildRoster } from '../../../lib/roster/build';
import { findNames } from '../../../lib/roster/find-names';
import { openRoster, openRosters } from '../../../lib/roster/match';
import type { PupilName } from '../../../lib/roster/roster';
import { rosterSchema } from '../../../lib/roster/schema';
import { fold } from '../../../lib/text/fold';
import { read } from '../../../lib/text/read';

// Fingerprints cut short fit other words by chance, as they shall: with salts drawn anew each time a test would too.
fc.configureGlobal({ seed: 20261122 });

const FIRSTS =
  'Olivia Harry Siân Zofia Anne-Marie Yusuf Grace Will Oyindamola Zoë Jürgen محمد Олена 小明'.split(' ');
const SURNAMES =
  "Smith|Blackwood|O'Brien|O’Neill|Smith-Jones|van der Berg|al-Farsi|Wójcik|de Souza|Müller|خان|Шевченко".split(
    '|',
  );
const EVERYDAY = new Set(['Will', 'Grace']);
const salts = fc.uint8Array({ minLength: 16, maxLength: 16 });
const pupils = fc.record({ first: fc.constantFrom(...FIRSTS), surname: fc.constantFrom(...SURNAMES) });
const rolls = fc.array(pupils, { minLength: 1, maxLength: 30 });

function wholeNames(text: string, names: readonly PupilName[], salt: Uint8Array): string[] {
  const reading = read(text);
  return findNames(reading, openRoster(buildRoster(names, salt)))
    .filter(({ kind, needsCompany }) => kind === 'whole' && !needsCompany)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a roster knows its own names', () => {
  const forms: readonly [string, (pupil: PupilName) => string][] = [
    ['as entered', ({ first, surname }) => `${first} ${surname}`],
    ['in small letters', ({ first, surname }) => `${first} ${surname}`.toLowerCase()],
    ['in capitals', ({ first, surname }) => `${first} ${surname}`.toUpperCase()],
    [
      'without accents',
      ({ first, surname }) => `${first} ${surname}`.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    ],
    ['decomposed', ({ first, surname }) => `${first} ${surname}`.normalize('NFD')],
    ['with another apostrophe', ({ first, surname }) => `${first} ${surname}`.replace(/['’]/g, 'ʼ')],
  ];
  // Everyday words need a capital, so they are not asked for in small letters.
  test.each(forms)('%s', (form, write) => {
    fc.assert(
      fc.property(rolls, salts, (names, salt) => {
        for (const pupil of names) {
          if (form === 'in small letters' && EVERYDAY.has(pupil.first)) continue;
          const written = write(pupil);
          expect(wholeNames(`with ${written}.`, names, salt)).toEqual([written]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['a possessive', 'Olivia Smith', "Olivia Smith's", 'Olivia Smith'],
    ['a curly possessive', 'Olivia Smith', 'Olivia Smith’s', 'Olivia Smith'],
    ['a middle initial', 'Olivia Smith', 'Olivia R. Smith', 'Olivia R. Smith'],
    ['surname first', 'Olivia Smith', 'SMITH, Olivia', 'SMITH, Olivia'],
    ['half a surname', 'Freya Smith-Jones', 'Freya Jones', 'Freya Jones'],
    ['no apostrophe', "Declan O'Brien", 'Declan OBrien', 'Declan OBrien'],
    ['no particles', 'Lotte van der Berg', 'Lotte Berg', 'Lotte Berg'],
    ['a hyphen left out', 'Anne-Marie Duval', 'Anne Marie Duval', 'Anne Marie Duval'],
    ['a hashtag', 'Olivia Smith', '#OliviaSmith', 'OliviaSmith'],
    ['a hashtag in small letters', 'Olivia Blackwood', '#oliviablackwood', 'oliviablackwood'],
  ])('with %s', (_, name, text, seen) => {
    const [first = '', ...rest] = name.split(' ');
    fc.assert(
      fc.property(salts, (salt) => {
        expect(wholeNames(text, [{ first, surname: rest.join(' ') }], salt)).toEqual([seen]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what a roster gives away', () => {
  const encodings: readonly [string, (text: string) => string][] = [
    ['plain', (text) => text],
    ['reversed', (text) => text.split('').toReversed().join('')],
    ['hex', (text) => Buffer.from(text).toString('hex')],
    ['UTF-16 hex', (text) => Buffer.from(text, 'utf16le').toString('hex')],
    ['base64', (text) => Buffer.from(text).toString('base64').replace(/=+$/, '')],
    ['UTF-16 base64', (text) => Buffer.from(text, 'utf16le').toString('base64').replace(/=+$/, '')],
    ['escaped', (text) => encodeURIComponent(text)],
  ];
  const NAMES = [
    { first: 'Oyindamola', surname: 'Blackwood', knownAs: 'Oyinda' },
    { first: 'Siân', surname: 'Llewellyn-Foxcroft' },
    { first: 'Олена', surname: 'Шевченко' },
  ];

  test.each(encodings)('no name can be read in it, %s', (_, encode) => {
    const { words, ...ours } = buildRoster(NAMES, new Uint8Array(16).fill(7));
    const decoded = [ours.first, ours.pairs, ours.salt].map((part) => Buffer.from(part, 'base64'));
    const everything = [
      JSON.stringify(ours),
      ...decoded.flatMap((bytes) => [
        bytes.toString('utf8'),
        bytes.toString('utf16le'),
        bytes.toString('hex'),
      ]),
    ].join('\n');
    for (const { first, surname, knownAs } of NAMES.map((name) => ({ knownAs: '', ...name }))) {
      for (const part of [first, surname, knownAs, fold(first), bare(fold(surname))].filter(Boolean)) {
        expect(everything.toLowerCase()).not.toContain(encode(part).toLowerCase());
      }
    }
    expect(words).toEqual(buildRoster([], new Uint8Array(16)).words);
  });

  test('a quarter of the bits of pairs are set, so that a common name fits by chance one time in four', () => {
    const names = Array.from({ length: 2000 }, (_, index) => ({ first: `N${index}`, surname: 'Smith' }));
    const bytes = Buffer.from(buildRoster(names, new Uint8Array(16)).pairs, 'base64');
    const set = [...bytes].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
    expect(set / bytes.length / 8).toBeGreaterThan(0.23);
    expect(set / bytes.length / 8).toBeLessThan(0.27);
  });

  test('another salt gives another roster, and the order of the names nothing', () => {
    const [one, other] = [new Uint8Array(16), new Uint8Array(16).fill(1)];
    expect(buildRoster(NAMES, one)).toEqual(buildRoster(NAMES.toReversed(), one));
    expect(buildRoster(NAMES, one).pairs).not.toBe(buildRoster(NAMES, other).pairs);
  });
});

test('a roster passes its schema, and an empty one knows nobody', () => {
  const empty = buildRoster([], new Uint8Array(16));
  expect(rosterSchema.parse(empty)).toEqual(empty);
  expect(findNames(read('Olivia Smith'), openRoster(empty))).toEqual([]);
});

test('two rosters together know the names of both, each with its own surnames', () => {
  const both = openRosters([
    buildRoster([{ first: 'Zofia', surname: 'Blackwood' }], new Uint8Array(16).fill(1)),
    buildRoster([{ first: 'Yusuf', surname: 'Quennell' }], new Uint8Array(16).fill(2)),
  ]);
  const whole = (text: string) => findNames(read(text), both).map(({ kind }) => kind);
  expect(whole('Zofia Blackwood')).toEqual(['whole']);
  expect(whole('Yusuf Quennell')).toEqual(['whole']);
  expect(whole('Wilhelmina Throgmorton')).toEqual([]);
});

test('a salt of another length is refused', () => {
  expect(() => buildRoster([], new Uint8Array(8))).toThrow(RangeError);
});
