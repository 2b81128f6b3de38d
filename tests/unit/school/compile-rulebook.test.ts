import { describe, expect, test } from 'vitest';
import type { Day } from '../../../lib/hours/hours';
import { momentAt } from '../../../lib/hours/moment-at';
import { USUAL_WEEK } from '../../../lib/hours/usual-day';
import { compileRulebook } from '../../../lib/school/compile-rulebook';
import { LOCKS, NOT_MANAGED, type Managed } from '../../../lib/school/managed';
import type { Pack } from '../../../lib/school/pack';
import { PEAR_TREE } from '../../../lib/school/pear-tree';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings';
import example from '../settings-examples/version-1.json';

const compile = (
  pack: Partial<Pack> = {},
  settings: Partial<Settings> = {},
  besides?: Parameters<typeof compileRulebook>[4],
) =>
  compileRulebook(
    { ...PEAR_TREE, ...pack },
    { ...DEFAULT_SETTINGS, ...settings },
    2026,
    'oliver olivia',
    besides,
  );

const managed = (given: Partial<Managed>) => ({ others: [], managed: { ...NOT_MANAGED, ...given } });

const kindAt = (iso: string, hours = compile().hours) => momentAt(hours, Date.parse(iso)).kind;

const WEEK: readonly Day[] = [
  null,
  { work: { from: '09:00', to: '12:00' }, breaks: [] },
  null,
  null,
  null,
  null,
  null,
];

test('with nothing set it is the school’s names, the usual day and the common first names', () => {
  expect(compile()).toMatchObject({
    format: 1,
    school: {
      name: 'Pear Tree Primary School',
      shortForms: ['Pear Tree Primary', 'Pear Tree School', 'Pear Tree Academy', 'Pear Tree'],
      trust: null,
    },
    roster: null,
    commonFirstNames: 'oliver olivia',
    hours: { zone: 'Europe/London', week: USUAL_WEEK, source: 'assumed' },
    grounds: null,
  });
});

test('what the person set is taken over', () => {
  const own = {
    checksOff: ['work-photo'],
    sitesOff: ['x'],
    notPupils: ['ab12'],
    quiet: { breakUntil: 5, notWorkingOn: '2026-11-22' },
  } as const;
  expect(compile({}, own)).toMatchObject(own);
});

test('a rulebook is plain data', () => {
  expect(JSON.parse(JSON.stringify(compile()))).toEqual(compile());
});

describe('hours', () => {
  test('the person’s own go before the school’s, and the school’s before the usual ones', () => {
    const day = { work: { from: '08:45', to: '15:15' }, breaks: [] };
    const school = [day, day, day, day, day, null, null];
    expect(compile({ week: school }, { week: WEEK }).hours).toMatchObject({ week: WEEK, source: 'own' });
    expect(compile({ week: school }).hours).toMatchObject({ week: school, source: 'school' });
  });

  test.each([
    ['2026-11-17T10:00Z', 'working'],
    ['2026-11-17T12:30Z', 'break'],
    ['2026-11-17T15:30Z', 'after'],
    ['2026-08-05T10:00Z', 'holiday'],
    ['2026-05-26T10:00Z', 'holiday'],
    ['2026-10-28T10:00Z', 'holiday'],
    ['2026-04-08T10:00Z', 'holiday'],
    ['2026-05-25T10:00Z', 'bank-holiday'],
    ['2026-01-02T10:00Z', 'holiday'],
    ['2026-12-28T10:00Z', 'bank-holiday'],
    ['2027-12-28T10:00Z', 'bank-holiday'],
    ['2025-04-18T10:00Z', 'bank-holiday'],
  ])('with nothing set, %s is %s', (iso, kind) => {
    expect(kindAt(iso)).toBe(kind);
  });

  test('the usual holidays hold for a person’s own hours too', () => {
    expect(kindAt('2026-08-05T10:00Z', compile({}, { week: WEEK }).hours)).toBe('holiday');
  });

  test('a school’s own calendar takes the place of the usual holidays near it, and of nothing else', () => {
    const closed = [{ from: '2026-10-19', to: '2026-10-30', kind: 'holiday' as const, name: 'Half-term' }];
    const { hours } = compile({ closed });
    expect(kindAt('2026-10-20T10:00Z', hours)).toBe('holiday');
    expect(kindAt('2026-02-17T10:00Z', hours)).toBe('holiday');
    expect(kindAt('2026-11-04T10:00Z', hours)).toBe('working');
    expect(kindAt('2026-08-31T10:00Z', hours)).toBe('bank-holiday');
  });

  test('bank holidays and usual holidays are the region’s', () => {
    const scottish = compile({ school: { ...PEAR_TREE.school, region: 'scotland' } }).hours;
    expect(kindAt('2026-11-30T10:00Z', scottish)).toBe('bank-holiday');
    expect(kindAt('2026-08-19T10:00Z', scottish)).toBe('working');
    expect(kindAt('2026-10-13T10:00Z', scottish)).toBe('holiday');
  });

  test('days off are in order', () => {
    const dates = compile().hours.closed.map(({ from }) => from);
    expect(dates).toEqual(dates.toSorted((a, b) => a.localeCompare(b)));
  });
});

describe('the roster', () => {
  const roster = example.roster as NonNullable<Settings['roster']>;
  const schools = { ...roster, size: 420 };

  test('goes beside the common first names', () => {
    expect(compile({}, { roster })).toMatchObject({ roster, commonFirstNames: 'oliver olivia' });
    expect(compile({ roster: schools })).toMatchObject({
      roster: schools,
      commonFirstNames: 'oliver olivia',
    });
  });

  test('of the school is joined by the names that the person added', () => {
    expect(compile({ roster: schools }, { roster })).toMatchObject({ roster: schools, ownRoster: roster });
    expect(compile({}, { roster }).ownRoster).toBeNull();
  });

  test('of colleagues stands apart from that of pupils', () => {
    expect(compile({ colleagues: schools })).toMatchObject({ colleagues: schools, roster: null });
    expect(compile().colleagues).toBeNull();
  });
});

describe('what an administrator set', () => {
  const day = { work: { from: '08:45', to: '15:15' }, breaks: [] };
  const schools = [day, day, day, day, day, null, null];
  const own = { week: WEEK, checksOff: ['school-name'], sightsOff: ['faces'], sitesOff: ['x'] } as const;

  test('is passed on to the checks', () => {
    expect(compile({}, {}, managed({ schoolDevice: true, locked: ['sites'] }))).toMatchObject({
      schoolDevice: true,
      locked: ['sites'],
    });
  });

  test.each([
    [[], own],
    [['hours'], { ...own, week: schools }],
    [['checks'], { ...own, checksOff: [], sightsOff: [] }],
    [['sites'], { ...own, sitesOff: [] }],
  ] as const)(
    'with %j locked, the person’s own choice of that does not count',
    (locked, { week, ...rest }) => {
      const rulebook = compile({ week: schools }, own, managed({ locked }));
      expect(rulebook).toMatchObject(rest);
      expect(rulebook.hours.week).toEqual(week);
    },
  );

  test('what is the person’s own stays theirs whatever is locked', () => {
    const quiet = { breakUntil: 5, notWorkingOn: '2026-11-22' };
    const { notPupils, quiet: kept } = compile(
      {},
      { notPupils: ['ab'], quiet },
      managed({ locked: [...LOCKS] }),
    );
    expect({ notPupils, kept }).toEqual({ notPupils: ['ab'], kept: quiet });
  });
});

describe('another school at which the person works', () => {
  const trust = { name: 'Orchard Trust', shortForms: [], initials: [] };
  const grounds = { latitude: 52, longitude: -1, radius: 200 };
  const other: Pack = {
    ...PEAR_TREE,
    trust,
    roster: example.roster as Pack['roster'],
    colleagues: example.roster as Pack['roster'],
    school: { ...PEAR_TREE.school, name: 'Fern Hill', grounds },
  };

  test('brings its names, pupils, staff and grounds', () => {
    const [fernHill] = compile({}, {}, { others: [other], managed: NOT_MANAGED }).others ?? [];
    expect(fernHill).toMatchObject({
      school: { name: 'Fern Hill', trust },
      roster: other.roster,
      colleagues: other.roster,
      grounds,
    });
  });

  test('of the same trust is not noticed for the trust twice', () => {
    const [fernHill] = compile({ trust }, {}, { others: [other], managed: NOT_MANAGED }).others ?? [];
    expect(fernHill?.school.trust).toBeNull();
  });
});
