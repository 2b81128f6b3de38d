import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../../lib/checks/check';
import { inspect, type InspectOptions } from '../../../lib/checks/inspect';
import { pupilName } from '../../../lib/checks/pupil-name';
import { buildRoster } from '../../../lib/roster/build';
import { COMMON_FIRST_NAMES } from '../../../lib/roster/common-first-names.data';
import { dismissalOf } from '../../../lib/roster/fingerprint';
import type { Rulebook } from '../../../lib/school/rulebook';
import { growth, IN_PROPORTION } from '../growth';
import { post } from './examples/example';
import { rulebook } from './rulebooks';

const roster = buildRoster(
  [
    { first: 'Olivia', surname: 'Bennett' },
    { first: 'Olivia', surname: 'Quennell' },
    { first: 'Anne-Marie', surname: 'Duval' },
    { first: 'Ruby', surname: 'Fenwick' },
    { first: 'Muhammad', surname: 'Iqbal' },
    { first: 'Teddy', surname: 'Wren' },
  ],
  new Uint8Array(16).fill(11),
);

const OPTIONS: InspectOptions = {
  dismissed: new Set(),
  onFault: (check, fault) => {
    throw new Error(check, { cause: fault });
  },
};

function found(text: string, given: Partial<Rulebook> = {}): Finding[] {
  const book = { ...rulebook(), roster, commonFirstNames: COMMON_FIRST_NAMES, ...given };
  return inspect(post(text), book, { ...OPTIONS, checks: [pupilName] });
}

function words(text: string, given: Partial<Rulebook> = {}): string[] {
  return found(text, given).flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
}

function keys(text: string): string[] {
  return found(text).map(({ key }) => key);
}

it('puts a child who may be a pupil before a password', () => {
  const draft = post('So proud of Amelia in my class! The password for the gate is Sunflower42!');
  const found = inspect(draft, { ...rulebook(), commonFirstNames: COMMON_FIRST_NAMES }, OPTIONS);
  expect(found.map(({ check }) => check)).toEqual(['pupil-name', 'credentials']);
});

test.each([
  ['So proud of Olivia Bennett today!', {}, 'whyPupilName'],
  ['So proud of Olivia Bennett today at Pear Tree Primary!', {}, 'whyPupilNameAndSchool'],
  ['So proud of Amelia in my class today at Pear Tree Primary!', { roster: null }, 'whyPupilGuess'],
])('says no more than is so: %j', (text, given, why) => {
  expect(found(text, given)[0]?.why.id).toBe(why);
});

describe('“Not a pupil”', () => {
  const notPupils = [dismissalOf('olivia bennett')];

  it('said of a whole name holds for its first name alone in the same draft', () => {
    const text = 'My class met Olivia Bennett. Olivia was lovely';
    expect(words(text)).toEqual(['Olivia Bennett', 'Olivia']);
    expect(words(text, { notPupils })).toEqual([]);
  });

  it('does not hold for the first name alone elsewhere: another child may be called so', () => {
    expect(words('Olivia in my class cried', { notPupils })).toEqual(['Olivia']);
  });

  it('does not hold for another child of that first name, who has the first name alone as well', () => {
    const text = 'Olivia Bennett taught Olivia Quennell. Olivia listened';
    expect(words(text, { notPupils })).toEqual(['Olivia Quennell', 'Olivia']);
  });

  it('said of a first name leaves whole names noticed', () => {
    const given = { notPupils: [dismissalOf('olivia')] };
    expect(words('Olivia in my class cried', given)).toEqual([]);
    expect(words('Olivia Bennett cried', given)).toEqual(['Olivia Bennett']);
  });
});

describe('a whole name', () => {
  it('is another’s in a draft about a year in which no pupil was born', () => {
    expect(words('Olivia Quennell in the film was robbed')).toEqual(['Olivia Quennell']);
    expect(words('Olivia Quennell in the 1996 film was robbed')).toEqual([]);
    expect(words('Olivia Quennell of Year 4 recited all of 1066')).toEqual(['Olivia Quennell']);
    expect(words('Olivia Quennell got £1950 for the hospice')).toEqual(['Olivia Quennell']);
  });

  it('is sooner believed with the surname first than in an account', () => {
    expect(words('Quennell Olivia on paper. Gaffer to the five-a-side')).toEqual(['Quennell Olivia']);
    expect(words('@oliviaquennell on paper. Gaffer to the five-a-side')).toEqual([]);
  });

  it('that begins with a word is none where nothing could be less likely', () => {
    const [before, after] = [
      'my driving instructor was a ',
      ' big fella moustache he used to get out and walk',
    ];
    expect(words(`${before}ruby fenwick${after}`)).toEqual([]);
    expect(words(`${before}olivia quennell${after}`)).toEqual(['olivia quennell']);
  });
});

describe('a first name alone', () => {
  test.each([
    ['Olivia asked if owls wear shoes. Yard duty again', 'noticedPupilFirstName'],
    ['My phonics group is small but Olivia is in it', 'noticedPupilFirstName'],
    ['Olivia took the register today', 'noticedPupilFirstName'],
    ['I was off and miss Olivia telling me everything in class', 'noticedPupilFirstName'],
    ['Bus duty with Olivia and a puddle', 'noticedPupilFirstName'],
    ['Certificates in assembly for Olivia and Ruby Fenwick', 'noticedPupilFirstName'],
    ['Ruby Fenwick sat next to Olivia', 'noticedPupilFirstNameOthers'],
  ])('of %j says why it is noticed', (text, id) => {
    expect(found(text).map(({ noticed }) => noticed.id)).toContain(id);
  });

  test.each([
    'Hen do with the girls, Olivia is getting married on Saturday',
    'My own three are wild, Olivia more than any Year 1 class',
    'My husband’s away and Olivia is asleep on the sofa',
    'Olivia and Teddy came for tea, my mother in law cooked',
  ])('is left alone where %j speaks of home', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('a common first name that is not on the roster', () => {
  test.each([
    'So proud of Amelia in my class today!',
    "amelia from my form's won it",
    'Told Amelia in my class',
  ])('is noticed where %j puts it into one’s own class', (text) => {
    expect(found(text).map(({ noticed }) => noticed.id)).toEqual(['noticedPupilGuess']);
  });

  test.each([
    'Amelia came on our school trip',
    'Amelia in Year 4 bakes for the staffroom',
    'My Amelia in my class at spin',
  ])('is left alone where %j does not', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says nothing more of one that is', () => {
    expect(found('So proud of Olivia in my class today').map(({ noticed }) => noticed.id)).toEqual([
      'noticedPupilFirstName',
    ]);
  });
});

const PIECES = (
  'Olivia|olivia|OLIVIA|Oliviaaaa|Bennett|bennett|Anne|Marie|anne|marie|-|Duval|Ruby|ruby|fenwick|Fenwick|Muhammed|Iqbal|' +
  'B|i|S.|told|asked|\'s|"|(|)|“|the bookworm|,|and|:|.|#|@|_|\n|my class|Year 4|my husband|yard duty|RT|https|⭐|\u200b|Оlivia|ｏ'
).split('|');
const draft = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));

describe('in any draft', () => {
  it('names are words of the draft, and none within another', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const spans = found(text)
          .flatMap((finding) => finding.spans)
          .toSorted((a, b) => a.start - b.start);
        spans.forEach(({ start, end }, at) => {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
        });
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    'Ruby Fenwick is a star',
    'ruby fenwick at the gate',
    'Emily and anne marie duval',
    'Olivia "Bookworm" Bennett',
    'Oliviaaaa Bennett',
    'Teddy W. has a tooth',
    'told olivia, in my class',
    '@ruby_fenwick drew this',
  ])('%j and its twins are noticed alike', (text) => {
    expect(keys(text).length).toBeGreaterThan(0);
    expect(keys(text.normalize('NFD'))).toEqual(keys(text));
    expect(keys(text.replaceAll(' ', '\u00a0'))).toEqual(keys(text));
    expect(keys(text.replaceAll('i', 'i\u200b'))).toEqual(keys(text));
  });

  it.each([
    'anne marie ',
    'Olivia "',
    'Olivia, ',
    'Olivia and ',
    'told olivia ',
    'my three (Olivia, ',
    '#olivia',
    'Oooliiiviaaa ',
  ])(
    'time is in proportion to the length of %j again and again',
    (unit) => {
      expect(growth(unit, 63_206, (text) => found(text))).toBeLessThan(IN_PROPORTION);
    },
    30_000,
  );
});
