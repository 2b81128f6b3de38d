import { expect, it } from 'vitest';
import { noticedWords } from '@/components/reminder/item-words';
import type { Finding } from '@/lib/checks/check';
import { PUPIL } from './fake-stage';

const said = (id: string, names: readonly string[]) => {
  const findings = names.map((name): Finding => ({ ...PUPIL, key: name, noticed: { id, with: [name] } }));
  return noticedWords({ key: 'names', findings, finding: findings[0]! });
};

it.each([
  [['Amira'], '“Amira” is a name on the list of pupils.'],
  [['Amira', 'Ben'], '“Amira” and “Ben” are names on the list of pupils.'],
  [['Amira', 'Ben', 'Cai'], '“Amira”, “Ben” and “Cai” are names on the list of pupils.'],
  [['Amira', 'Ben', 'Cai', 'Dev'], '“Amira”, “Ben” and 2 more are names on the list of pupils.'],
])('says %j in one sentence', (names, sentence) => {
  expect(said('noticedPupilName', names)).toBe(sentence);
});

it.each([
  'noticedPupilName',
  'noticedPupilInitial',
  'noticedPupilRareName',
  'noticedPupilFirstName',
  'noticedPupilFirstNamePhoto',
  'noticedPupilFirstNameOthers',
  'noticedPupilGuess',
  'noticedPhotoNamesPupil',
  'noticedVideoNamesPupil',
])('%s has a sentence for several', (id) => {
  expect(said(id, ['Amira', 'Ben'])).toMatch(/^“Amira” and “Ben”.* (?:are|look|may be) /);
});

it('hides no name where there is no sentence for several', () => {
  expect(said('noticedSchoolName', ['Pear Tree', 'The Grange'])).toBe(
    '“Pear Tree” names the school. “The Grange” names the school.',
  );
});
