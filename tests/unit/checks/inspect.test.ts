import * as fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { ALL_CHECKS } from '../../../lib/checks/all';
import type { Check, Finding } from '../../../lib/checks/check';
import { inspect } from '../../../lib/checks/inspect';
import { growth, IN_PROPORTION } from '../growth';
import { post } from './examples/example';
import { PEAR_TREE, rulebook, school } from './rulebooks';

const MONDAY_AT_TEN = Date.UTC(2026, 10, 23, 10);
const options = (given: Partial<Parameters<typeof inspect>[2]> = {}) => ({
  dismissed: new Set<string>(),
  onFault: (check: string, fault: unknown) => {
    throw new Error(check, { cause: fault });
  },
  ...given,
});
const finding = (given: Partial<Finding>): Finding => ({
  check: 'school-name',
  clause: 'principles.identify',
  spans: [],
  weight: 50,
  noticed: { id: 'noticedSchoolName', with: ['x'] },
  why: { id: 'whySchoolName', with: [] },
  key: 'key',
  actions: ['dismiss'],
  ...given,
});
const checkOf = (id: Check['id'], inspect: Check['inspect']): Check => ({ id, clauses: [], inspect });
const ids = (findings: readonly Finding[]) => findings.map(({ check }) => check);

const TYPED =
  "Pear,Tree,tree,Primary,School,P.,T.,PTPS,#,@,/, ,  ,-,_,.,\n,'s,’,my class,Year 4,ps,\u200b,\u0301,🍐,\ud83d,ß,at ,St ".split(
    ',',
  );

const keys = (text: string) =>
  inspect(post(text, { at: MONDAY_AT_TEN }), rulebook(), options()).map(({ key }) => key);

describe('inspect', () => {
  test.each([
    [[], ['dismiss', 'set-hours', 'mute']],
    [['checks'], ['dismiss', 'set-hours']],
    [
      ['hours', 'school'],
      ['dismiss', 'mute'],
    ],
  ] as const)('with %j locked offers %j', (locked, actions) => {
    const check = checkOf('school-name', () => [finding({ actions: ['dismiss', 'set-hours', 'mute'] })]);
    const [found] = inspect(post('x'), rulebook({ locked }), options({ checks: [check] }));
    expect(found?.actions).toEqual(actions);
  });

  it('puts the weightiest first, working hours last', () => {
    const draft = post('Pear Tree Primary: my class', {
      at: MONDAY_AT_TEN,
      files: [{ id: 'f', kind: 'image', bytes: 1, state: 'pending' }],
    });
    expect(ids(inspect(draft, rulebook(), options()))).toEqual([
      'work-photo',
      'school-name',
      'working-hours',
    ]);
  });

  test.each(['', '  \n ', '\u200b\ufeff\u00ad'])(
    'finds nothing in the empty draft %j, in working time too',
    (text) => {
      expect(inspect(post(text, { at: MONDAY_AT_TEN }), rulebook(), options())).toEqual([]);
    },
  );

  it('finds things in a draft of a picture alone', () => {
    const files = [{ id: 'f', kind: 'image', bytes: 1, state: 'pending' }] as const;
    expect(ids(inspect(post('', { at: MONDAY_AT_TEN, files }), rulebook(), options()))).toEqual([
      'working-hours',
    ]);
  });

  it('looks at every part, and says in which part words stand', () => {
    const draft = post('', { parts: ['Hello', 'from Pear Tree Primary'] });
    const [found] = inspect(draft, rulebook(), options());
    expect(found?.spans).toEqual([{ part: 1, start: 5, end: 22 }]);
  });

  it('leaves out checks that are switched off and findings that were dismissed', () => {
    const draft = post('Pear Tree Primary', { at: MONDAY_AT_TEN });
    expect(ids(inspect(draft, rulebook({ checksOff: ['school-name'] }), options()))).toEqual([
      'working-hours',
    ]);
    const dismissed = new Set(['school-name:school']);
    expect(ids(inspect(draft, rulebook(), options({ dismissed })))).toEqual(['working-hours']);
  });

  it('goes on with the other checks where one fails, and says which', () => {
    const fault = new Error('quotes the draft');
    const onFault = vi.fn<(check: string, fault: unknown) => void>();
    const checks = [
      checkOf('work-photo', () => {
        throw fault;
      }),
      checkOf('school-name', () => [finding({})]),
    ];
    expect(ids(inspect(post('x'), rulebook(), options({ checks, onFault })))).toEqual(['school-name']);
    expect(onFault.mock.calls).toEqual([['work-photo', fault]]);
  });

  it('makes one of two findings with the same key, with the words of both', () => {
    const spans = [
      { part: 0, start: 0, end: 1 },
      { part: 0, start: 2, end: 3 },
    ];
    const checks = [checkOf('school-name', () => spans.map((span) => finding({ spans: [span] })))];
    expect(inspect(post('x y'), rulebook(), options({ checks }))).toEqual([finding({ spans })]);
  });

  it('asks of a profile only whether it names the school, and of all else all but that', () => {
    const text = 'Teacher at Pear Tree Primary, born 4 May 1990';
    expect(ids(inspect(post(text, { kind: 'profile' }), rulebook(), options()))).toEqual(['profile-name']);
    const found = ids(inspect(post(text), rulebook(), options()));
    expect(found).toContain('school-name');
    expect(found).not.toContain('profile-name');
  });

  it('keeps findings of one weight in the order of the policy', () => {
    const checks = [
      checkOf('school-name', () => [
        finding({ key: 'a', clause: 'trust.child-images' }),
        finding({ key: 'b', clause: 'principles.identify' }),
        finding({ key: 'c', clause: 'trust.contact' }),
      ]),
    ];
    const found = inspect(post('x'), rulebook(), options({ checks }));
    expect(found.map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });

  it('keeps the keys while the rest of the draft changes', () => {
    expect(keys('Pear Tree Primary')).toEqual(
      keys('Hello all! Pear Tree Primary is where I am, pear tree school'),
    );
    expect(keys('Pear Tree Primary')).toEqual(['school-name:school', 'working-hours:2026-11-23:12:00']);
  });

  it('never throws, and its spans are inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...TYPED), maxLength: 12 }), { maxLength: 3 }),
        (parts) => {
          for (const { spans } of inspect(post('', { parts }), rulebook(), options())) {
            for (const { part, start, end } of spans) {
              expect(parts[part]?.slice(start, end)).toHaveLength(end - start);
              expect(end).toBeGreaterThan(start);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  const BIG = 63_206;
  const names = school('Pear Tree Primary School', {
    ...PEAR_TREE,
    handles: ['peartree_pri'],
    domains: ['peartree.example.sch.uk'],
    trust: { name: 'Willow Learning Trust', shortForms: ['Willow'], initials: ['WLT'] },
  });
  /** As a list could be that makes looking for it slow: long, all alike, and never whole. */
  const LONG_WORDS = ['pear tree', 'my', "a'"].map((word) => ({
    words: `${`${word} `.repeat(190 / word.length)}x`,
    clause: 'confidentiality.academy' as const,
  }));
  test.each([
    'Pear Tree ',
    'pear tree ',
    'pear ',
    'PearTree',
    'Pear-',
    'p.',
    'P ',
    '#peartree ',
    '#PearTree_',
    '@p_',
    '/p.',
    'Pear Tree Primray ',
    'my ',
    'Year ',
    'c of e ',
    'Pear Tree c of ',
    'my lovely ',
    "a'",
    'peartree.example.',
    '\u200b',
    'é',
    '#',
    '👩‍🏫',
  ])(
    'takes time in proportion to the length of %j again and again',
    (unit) => {
      const given = rulebook({ school: names, ownWords: LONG_WORDS });
      expect(growth(unit, BIG, (text) => inspect(post(text), given, options()))).toBeLessThan(IN_PROPORTION);
    },
    30_000,
  );

  it('is the same list of checks as anywhere', () => {
    expect(new Set(ALL_CHECKS.map(({ id }) => id)).size).toBe(ALL_CHECKS.length);
  });
});
