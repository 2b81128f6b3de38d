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
  [/(?<=.)c(?=[aou])/, 'k'],
  [/(?<=.)k(?=[aou])/, 'c'],
  [/or(?=[^aeiou])/, 'aw'],
  [/aw/, 'or'],
];

/**
 * Other spellings of a surname that sound alike, beyond what its fingerprint forgives: *Novak* for *Nowak*, *Prentise* for
 * *Prentice*. Each may fit by chance, so none of the commonest surnames, and only with capitals.
 */
export function otherSounds({ start, word }: Pair, roster: OpenRoster): readonly string[] {
  if (!start.capital || !word.capital || word.text.length < 4) return [];
  if (roster.isCommonSurname(word.text) || roster.isEveryday(word.text)) return [];
  const surname = bare(word.text);
  return ALIKE.filter(([letters]) => letters.test(surname)).map(([letters, other]) =>
    surname.replace(letters, other),
  );
}
