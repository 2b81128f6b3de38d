import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCKS, NOT_MANAGED, type Managed } from '../../../lib/school/managed';
import { PEAR_TREE } from '../../../lib/school/pear-tree';
import { readKeptManaged, readManaged } from '../../../lib/school/read-managed';

const FERN_HILL = { ...PEAR_TREE, version: '7', school: { ...PEAR_TREE.school, name: 'Fern Hill' } };
const BEFORE: Managed = { pack: FERN_HILL, schoolDevice: true, locked: ['hours'] };

describe('a pack', () => {
  test.each([
    ['as JSON, for browsers that let it through', FERN_HILL],
    ['as text, as registries and Chrome have it', JSON.stringify(FERN_HILL)],
    ['as text on many lines', JSON.stringify(FERN_HILL, null, 2).replaceAll('\n', '\r\n')],
  ])('%s', (_how, pack) => {
    expect(readManaged({ pack }, NOT_MANAGED)).toEqual({
      managed: { ...NOT_MANAGED, pack: FERN_HILL },
      problems: [],
    });
  });

  test.each([
    ['{"format": 1,', { kind: 'cut-short' }],
    ['pack.json', { kind: 'not-json' }],
    [{ ...FERN_HILL, format: 99 }, { kind: 'newer' }],
    [JSON.stringify({ ...FERN_HILL, version: '' }), { kind: 'not-right', field: 'version' }],
    [7, { kind: 'not-a-pack' }],
  ])('%j cannot be used: what it says is wrong, and the one before holds', (pack, problem) => {
    const read = readManaged({ pack, schoolDevice: true, locked: ['hours'] }, BEFORE);
    expect(read).toEqual({ managed: BEFORE, problems: [{ kind: 'pack', problem }] });
    expect(readManaged({ pack }, NOT_MANAGED).managed.pack).toBeNull();
  });
});

describe('whether the device belongs to the school', () => {
  test.each([true, 1, '1', 'true', 'TRUE '])('%j: it does', (schoolDevice) => {
    expect(readManaged({ schoolDevice }, NOT_MANAGED).managed.schoolDevice).toBe(true);
  });

  test.each([false, 0, '0', 'false', '', null, undefined])('%j: it does not', (schoolDevice) => {
    expect(readManaged({ schoolDevice }, BEFORE)).toMatchObject({
      managed: { schoolDevice: false },
      problems: [],
    });
  });

  test.each(['yes please', 2, [], {}])('%j is neither, and what was said before holds', (schoolDevice) => {
    const problems = [{ kind: 'school-device' }];
    expect(readManaged({ schoolDevice }, BEFORE)).toMatchObject({
      managed: { schoolDevice: true },
      problems,
    });
  });
});

describe('what is locked', () => {
  test.each([[['hours', 'school']], ['school, hours'], ['["hours","school"]'], ['school hours school']])(
    '%j locks both',
    (locked) => {
      expect(readManaged({ locked }, NOT_MANAGED).managed.locked).toEqual(['school', 'hours']);
    },
  );

  test.each([
    [['hours', 'everything'], 'everything'],
    ['school,names', 'names'],
    [[3], ''],
    [{ hours: true }, ''],
    [true, ''],
  ])('%j says which is not known, and what was locked before still is', (locked, name) => {
    expect(readManaged({ locked }, BEFORE)).toMatchObject({
      managed: { locked: ['hours'] },
      problems: [{ kind: 'locked', name }],
    });
  });
});

test('a name that is misspelt is said', () => {
  expect(readManaged({ schooldevice: true }, NOT_MANAGED)).toEqual({
    managed: NOT_MANAGED,
    problems: [{ kind: 'unknown', name: 'schooldevice' }],
  });
});

test('what is no longer set no longer holds', () => {
  expect(readManaged({}, BEFORE)).toEqual({ managed: NOT_MANAGED, problems: [] });
});

test('whatever is set, something sound comes out, and what is kept of it is read back the same', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...LOCKS), fc.subarray([...LOCKS]));
  const values = fc.record(
    { pack: value, schoolDevice: value, locked: value, other: value },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(values, (given) => {
      const read = readManaged(given, BEFORE);
      expect(LOCKS).toEqual(expect.arrayContaining([...read.managed.locked]));
      expect(readKeptManaged(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
    { numRuns: 60 },
  );
});

test.each([undefined, 7, { managed: {} }, { managed: { ...NOT_MANAGED, locked: ['x'] }, problems: [] }])(
  'where %j is kept, nobody manages the device',
  (kept) => {
    expect(readKeptManaged(kept)).toEqual({ managed: NOT_MANAGED, problems: [] });
  },
);
