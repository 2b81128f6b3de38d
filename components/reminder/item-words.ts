import type { Item } from '@/lib/compose/items';
import { countedWords, listed, sentenceWords, words, type WordsKey } from '@/lib/words';

/** The sentence about one name, by its key, and the one about several, with all of them in its place `$1`. */
const OF_SEVERAL: Readonly<Record<string, WordsKey>> = {
  noticedPupilName: 'noticedPupilNames',
  noticedPupilInitial: 'noticedPupilInitials',
  noticedPupilRareName: 'noticedPupilRareNames',
  noticedPupilFirstName: 'noticedPupilFirstNames',
  noticedPupilFirstNamePhoto: 'noticedPupilFirstNamesPhoto',
  noticedPupilFirstNameOthers: 'noticedPupilFirstNamesOthers',
  noticedPupilGuess: 'noticedPupilGuesses',
  noticedPhotoNamesPupil: 'noticedPhotoNamesPupils',
  noticedVideoNamesPupil: 'noticedVideoNamesPupils',
};

/** Up to so many names are told in full; of more, the first two. */
const IN_FULL = 3;

/** What was noticed, in one sentence. */
export function noticedWords({ finding: { noticed }, findings }: Item): string {
  const several = OF_SEVERAL[noticed.id];
  if (findings.length === 1 || several === undefined)
    return findings.map((finding) => sentenceWords(finding.noticed)).join(' ');
  const names = findings.map((finding) => words('reminderQuoted', nameIn(finding)));
  const told = names.length > IN_FULL ? names.slice(0, 2) : names;
  const more = names.length - told.length;
  return words(several, listed(more > 0 ? [...told, countedWords('reminderMoreNames', more)] : told));
}

/** The name that a finding is about, as it stands in the draft or the picture. */
export function nameIn({ noticed }: Item['finding']): string {
  return noticed.with[0] ?? '';
}
