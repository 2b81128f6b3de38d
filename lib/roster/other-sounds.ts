import type { Pair } from './could-be-surname';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';

/** Letters that people take for each other, because they sound alike, each way round. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/c(?=[eiy])/, 's'],
  [/s(?=e$)/, 'c'],
  [/qv/, 'kv'],
  [/kv/, 'qv'],
  [/w/, 'v'],
  [/v/, 'w'],
  [/z/, 's'],
  [/^k/, 'c'],
  [/^c(?=[aourl])/, 'k'],
  [/(?:right|w?rite)$/, 'wright'],
  [/(?<=n)t$/, 'd'],
  [/(?<=n)d$/, 't'],
  [/x/, 'cks'],
  [/cks/, 'x'],
  [/^n(?=[aeiou])/, 'kn'],
  [/(?<=.)y(?=.)/, 'i'],
  [/(?<=.)i(?=.)/, 'y'],
  [/sch/, 'sh'],
  [/gh/, 'ch'],
  [/ch/, 'gh'],
  [/(?<=[aeiou])h(?=[aeioumnr])/, ''],
  [/(?<=m)(?=b)/, 'p'],
  [/mpb/, 'mb'],
  [/(?<=n)(?=[iy]ck)/, 'w'],
  [/(?<=[rnd])w(?=ick)/, ''],
  [/thw/, 'tw'],
  [/ff/, 'v'],
  [/j/, 'g'],
  [/(?<=[^aeiou])in$/, 'ing'],
  [/woth$/, 'worth'],
  [/(?<=i)s$/, 'ce'],
  [/(?<=o)m(?=e$)/, 'mb'],
  [/(?<=.)c(?=[aou])/, 'k'],
  [/(?<=.)k(?=[aou])/, 'c'],
  [/or(?=[^aeiou])/, 'aw'],
  [/aw/, 'or'],
];

const SHORTEST = 4;
const SHORTEST_IN_SMALL = 6;

/**
 * Other spellings of a surname that sound alike, beyond what its fingerprint forgives: *Novak* for *Nowak*, *Prentise* for
 * *Prentice*. Each may fit by chance, so none of the commonest surnames, and in small letters only long ones after what is no word: *harry
 * whitcome*.
 */
export function otherSounds({ start, first, word }: Pair, roster: OpenRoster): readonly string[] {
  if (start.capital !== word.capital || word.text.length < (word.capital ? SHORTEST : SHORTEST_IN_SMALL))
    return [];
  if (!word.capital && (roster.isEveryday(first) || word.tag)) return [];
  if (roster.isCommonSurname(word.text) || roster.isEveryday(word.text)) return [];
  const surname = bare(word.text);
  return ALIKE.filter(([letters]) => letters.test(surname)).map(([letters, other]) =>
    surname.replace(letters, other),
  );
}
