import { describe, expect, test } from 'vitest';
import { packSchema } from '../../../lib/school/pack';
import { PEAR_TREE } from '../../../lib/school/pear-tree';

const accepts = (pack: unknown) => packSchema.safeParse(pack).success;
const { school } = PEAR_TREE;

test('the pack that comes with the extension is sound, and can be written down and read again', () => {
  expect(packSchema.parse(JSON.parse(JSON.stringify(PEAR_TREE)))).toEqual(PEAR_TREE);
});

test('a pack of a school with everything in it is sound', () => {
  const day = { work: { from: '08:30', to: '15:30' }, breaks: [{ from: '12:00', to: '13:00' }] };
  expect(
    accepts({
      ...PEAR_TREE,
      reviewBy: '2027-09-01',
      school: {
        ...school,
        handles: ['FernHillPrimary'],
        domains: ['fernhill.example.sch.uk'],
        grounds: { latitude: 52.4, longitude: -1.5, radius: 150 },
      },
      trust: { name: 'Orchard Learning Trust', shortForms: ['Orchard Trust'], initials: ['OLT'] },
      week: [day, day, day, day, day, null, null],
      closed: [{ from: '2026-12-21', to: '2027-01-04', kind: 'holiday', name: 'Christmas holidays' }],
      ownWords: [{ words: 'Owl class', clause: 'confidentiality.academy' }],
    }),
  ).toBe(true);
});

describe('a pack is not sound', () => {
  const day = { work: { from: '15:30', to: '08:30' }, breaks: [] };
  test.each([
    ['of a newer format', { ...PEAR_TREE, format: 3 }],
    ['without a school', { ...PEAR_TREE, school: undefined }],
    ['with a zone that there is not', { ...PEAR_TREE, school: { ...school, zone: 'Europe/Nowhere' } }],
    [
      'with a place that there is not',
      { ...PEAR_TREE, school: { ...school, grounds: { latitude: 91, longitude: 0, radius: 100 } } },
    ],
    [
      'with a timetable that contradicts itself',
      { ...PEAR_TREE, week: [day, null, null, null, null, null, null] },
    ],
    ['with a week of six days', { ...PEAR_TREE, week: [null, null, null, null, null, null] }],
    [
      'with holidays that end before they start',
      { ...PEAR_TREE, closed: [{ from: '2027-01-02', to: '2026-12-21', kind: 'holiday', name: '' }] },
    ],
    ['with a policy that has no sections', { ...PEAR_TREE, policy: { ...PEAR_TREE.policy, sections: [] } }],
    [
      'with own words about a clause that there is not',
      { ...PEAR_TREE, ownWords: [{ words: 'Owl', clause: 'owls' }] },
    ],
    ['of a region that there is not', { ...PEAR_TREE, school: { ...school, region: 'france' } }],
    ['with names where fingerprints should be', { ...PEAR_TREE, roster: ['Amelia Hart'] }],
  ])('%s', (_what, pack) => {
    expect(accepts(pack)).toBe(false);
  });
});
