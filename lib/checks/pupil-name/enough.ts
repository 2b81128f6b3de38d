import type { OpenRoster } from '../../roster/match';
import type { Reading } from '../../text/reading';
import { speaksOfSchool } from '../school-words';
import type { Found } from './found';

/**
 * How likely a whole name must be a pupil's in a draft that does not speak of school; tenths of the logarithm of the odds. That it fits
 * is evidence too, so it need not be likely: least where the surname is rare, since few of those fit by chance, and more where it is
 * common, an account's, only nearly written, or has an initial alone. A draft about a time long ago has names of its own. One that
 * stands there surely is believed, but for one that begins with a word where hardly anything is less likely.
 */
const ENOUGH = {
  common: -12,
  rare: -26,
  account: -21,
  nearly: -16,
  initial: -20,
  longAgo: -20,
  word: -60,
} as const;
/** By so much less where the draft speaks of school, but not below the least; not of a name only nearly written. */
const OF_SCHOOL = 20;
const LEAST = -38;
/** A year in which no pupil was born, whose people have other people's names. */
const LONG_AGO = /(?<![\p{L}\p{N}£$€.,:/-])1[5-9]\d\d(?![\p{L}\p{N}:/-]|[.,]\d)/u;

/**
 * From where on a whole name is believed to be a pupil's.
 *
 * @returns to be asked of each; tenths of the logarithm of the odds
 */
export function enoughIn(readings: readonly Reading[], roster: OpenRoster): (name: Found) => number {
  let longAgo: boolean | undefined;
  const ofLongAgo = () => (longAgo ??= readings.some(({ text }) => LONG_AGO.test(text)));
  let speaks: boolean | undefined;
  const ofSchool = () => (speaks ??= speaksOfSchool(readings).length > 0);
  const sortOf = ({ kind, part, start, first, name, needsCompany }: Found): keyof typeof ENOUGH => {
    if (!needsCompany) return 'longAgo';
    if (kind === 'initial') return kind;
    if (roster.isCommonSurname(name.slice(first.length + 1))) return 'common';
    return readings[part]?.text[start - 1] === '@' ? 'account' : 'rare';
  };
  return (name) => {
    if (!name.needsCompany && !ofLongAgo()) return roster.isEveryday(name.first) ? ENOUGH.word : -Infinity;
    if (name.near) return ENOUGH.nearly;
    const enough = ENOUGH[sortOf(name)];
    return ofSchool() ? Math.max(LEAST, enough - OF_SCHOOL) : enough;
  };
}
