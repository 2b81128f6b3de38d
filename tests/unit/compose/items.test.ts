import { expect, it } from 'vitest';
import type { Finding } from '../../../lib/checks/check';
import { itemsOf } from '../../../lib/compose/items';

const named = (name: string, given: Partial<Finding> = {}): Finding => ({
  check: 'pupil-name',
  clause: 'confidentiality.individual',
  spans: [],
  weight: 90,
  noticed: { id: 'noticedPupilFirstName', with: [name] },
  why: { id: 'whyPupilName', with: [] },
  key: `pupil-name:${name}`,
  actions: ['dismiss', 'not-a-pupil'],
  fingerprint: name,
  ...given,
});

const keys = (findings: readonly Finding[]) =>
  itemsOf(findings).map((item) => item.findings.map(({ key }) => key.replace('pupil-name:', '')));

it('names of whom the same is to be said are one item, in the place of the first', () => {
  const whole = named('Ben Poe', { noticed: { id: 'noticedPupilName', with: ['Ben Poe'] } });
  expect(keys([named('Amira'), whole, named('Oliver')])).toEqual([['Amira', 'Oliver'], ['Ben Poe']]);
});

it.each<Partial<Finding>>([
  { why: { id: 'whyConfidentialNamed', with: [] } },
  { file: 'a', check: 'work-photo' },
  { actions: ['dismiss'] },
])('a name with %j stays by itself', (given) => {
  expect(keys([named('Amira'), named('Oliver', given)])).toEqual([['Amira'], ['Oliver']]);
});

it('what is no name stays by itself', () => {
  const code = { ...named('1'), check: 'credentials' } as const;
  const { fingerprint: _, ...first } = code;
  expect(keys([first, { ...first, key: '2' }])).toEqual([['1'], ['2']]);
});

it('an item keeps its key when one of its names is answered', () => {
  const [before] = itemsOf([named('Amira'), named('Oliver')]);
  const [after] = itemsOf([named('Oliver')]);
  expect(after?.key).toBe(before?.key);
});
