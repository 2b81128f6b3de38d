import type { Reading } from '../../text/reading';
import { isTitle } from '../../text/titles';
import { tokensOf } from '../../text/tokens';
import { commonNamesIn } from '../../roster/common-names';
import { isOfFamily, isOfWork } from '../../roster/company-of-names';
import { beginsFamous } from '../../roster/famous';
import { isNameToo } from '../../roster/names-that-are-words';
import { endOf, isPossessive } from '../../roster/name-shape';
import type { NameSeen } from './name-seen';
import { speaksOfSchool } from '../school-words';
import { scan, type Scanner } from '../../text/scan';
import { wordSet } from '../../text/word-set';

/** How far from the words of school a name may stand, in UTF-16 units: about a dozen words. */
const BESIDE = 80;
/** In small letters only a name that is no word, as in *ethan in y4*. */
const IN_CLASS = wordSet('in from');
const OWN_CLASS = wordSet('class form year group');
/** The token before *in my class*, *from my form*. */
const BEFORE_OWN_CLASS: Scanner<number> = {
  reach: 3,
  words: IN_CLASS,
  find: (tokens, at) =>
    tokens[at + 1]?.text === 'my' && OWN_CLASS.has(tokens[at + 2]?.text ?? '') ? at - 1 : undefined,
};

/**
 * What to notice besides the names of a roster, or while there is none: a common first name, with its surname if one follows, right
 * beside words of school such as *in my class* or *Year 4*. Where there is a roster only one that is said to be of one's own class,
 * since it has most of those who are: *Amelia in my class*.
 *
 * @param commonFirstNames folded, one space between them
 */
export function guessNames(
  readings: readonly Reading[],
  commonFirstNames: string,
  { hasRoster }: { readonly hasRoster: boolean },
): NameSeen[] {
  const names = commonNamesIn(commonFirstNames);
  const places = speaksOfSchool(readings);
  const seen = new Map<string, NameSeen>();
  if (places.length === 0) return [];
  readings.forEach((reading, part) => {
    const tokens = tokensOf(reading);
    const here = places.filter((place) => place.part === part);
    for (const at of hasRoster ? scan(reading, BEFORE_OWN_CLASS) : tokens.keys()) {
      const token = tokens[at];
      const before = tokens[at - 1];
      if (!token || !names.has(token.text) || (before && isTitle(before))) continue;
      if (!token.capital && (isNameToo(token.text) || !IN_CLASS.has(tokens[at + 1]?.text ?? ''))) continue;
      const beside = here.some(({ start, end }) => Math.max(start - token.end, token.start - end) <= BESIDE);
      if (!beside) continue;
      const next = tokens[at + 1];
      if (beginsFamous(tokens, at) || beginsFamous(tokens, at - 1) || isOfFamily(tokens, at, reading.text))
        continue;
      if (isOfWork(tokens, at, at + 1, reading.text)) continue;
      const surname =
        next?.capital &&
        !isPossessive(reading.text, token) &&
        reading.text.slice(token.end, next.start) === ' ';
      const last =
        surname &&
        !names.has(next.text) &&
        !here.some(({ start, end }) => next.start < end && next.end > start)
          ? next
          : token;
      const span = { part, start: token.start, end: endOf(reading.text, last) };
      const known = seen.get(token.text);
      if (known) known.spans.push(span);
      else seen.set(token.text, { kind: 'guess', first: token.text, name: token.text, spans: [span] });
    }
  });
  return [...seen.values()];
}
