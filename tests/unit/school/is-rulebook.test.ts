import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import { compileRulebook } from '../../../lib/school/compile-rulebook';
import { isRulebook } from '../../../lib/school/is-rulebook';
import { PEAR_TREE } from '../../../lib/school/pear-tree';

const RULEBOOK = compileRulebook(PEAR_TREE, DEFAULT_SETTINGS, 2026, 'amelia oliver');

it('a rulebook is one, also as an older version made it', () => {
  expect(isRulebook(RULEBOOK)).toBe(true);
  const { sightsOff, others, locked, ...older } = RULEBOOK;
  expect([sightsOff, others, locked, isRulebook(older)].at(-1)).toBe(true);
});

describe('what is no rulebook', () => {
  it.each([undefined, null, 'rulebook', [], {}])('%j', (stored) => {
    expect(isRulebook(stored)).toBe(false);
  });

  it.each([
    ['of a later version', { format: 2 }],
    ['without hours', { hours: null }],
    ['without days', { hours: {} }],
    ['with a week of six days', { hours: { ...RULEBOOK.hours, week: RULEBOOK.hours.week.slice(1) } }],
    ['that does not say where its hours hold', { hours: { ...RULEBOOK.hours, zone: undefined } }],
    ['that says nothing of pupils', { roster: undefined }],
    ['with half a list of pupils', { roster: { format: 2, size: 3 } }],
    ['that says nothing of colleagues', { colleagues: undefined }],
    ['that says nothing of the grounds', { grounds: undefined }],
    ['that says nothing of breaks', { quiet: null }],
    ['whose list is none', { ownWords: {} }],
    ['whose other schools are none', { others: 'Elm Park' }],
  ])('one %s', (_, change) => {
    expect(isRulebook({ ...RULEBOOK, ...change })).toBe(false);
  });

  it.each(['name', 'shortForms', 'initials', 'handles', 'domains', 'trust'] as const)(
    'one whose school has no %s',
    (part) => {
      expect(isRulebook({ ...RULEBOOK, school: { ...RULEBOOK.school, [part]: undefined } })).toBe(false);
    },
  );
});
