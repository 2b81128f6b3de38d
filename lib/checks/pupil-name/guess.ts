import type { Reading } from '../../text/reading';
import { isTitle } from '../../text/titles';
import { tokensOf, type Token } from '../../text/tokens';
import { isOfFamily, isOfWork } from '../../roster/company-of-names';
import { beginsFamous } from '../../roster/famous';
import { isNameToo } from '../../roster/names-that-are-words';
import { endOf, isPossessive } from '../../roster/name-shape';
import type { NameSeen } from './name-seen';
import { speaksOfSchool } from '../school-words';
import { wordSet, type WordSet } from '../../text/word-set';

/** How far from the words of school a name may stand, in UTF-16 units: about a dozen words. */
const BESIDE = 80;
/** In small letters only a name that is no word, as in *ethan in y4*. */
const IN_CLASS = new Set(['in', 'from']);
const OWN_CLASS = new Set(['class', 'form', 'year', 'group']);
let common: { text: string; names: WordSet } | undefined;

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
  if (common?.text !== commonFirstNames)
    common = { text: commonFirstNames, names: wordSet(commonFirstNames) };
  const { names } = common;
  const places = speaksOfSchool(readings);
  const seen = new Map<string, NameSeen>();
  if (places.length === 0) return [];
  readings.forEach((reading, part) => {
    const tokens = tokensOf(reading);
    const here = places.filter((place) => place.part === part);
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      if (!names.has(token.text) || (before && isTitle(before))) return;
      if (!token.capital && (isNameToo(token.text) || !IN_CLASS.has(tokens[at + 1]?.text ?? ''))) return;
      const beside = here.some(({ start, end }) => Math.max(start - token.end, token.start - end) <= BESIDE);
      if (!beside || (hasRoster && !isOfOwnClass(tokens, at))) return;
      const next = tokens[at + 1];
      if (beginsFamous(tokens, at) || beginsFamous(tokens, at - 1) || isOfFamily(tokens, at, reading.text))
        return;
      if (isOfWork(tokens, at, at + 1, reading.text)) return;
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
    });
  });
  return [...seen.values()];
}

/** *Amelia in my class*, *Tom from my form*. */
function isOfOwnClass(tokens: readonly Token[], at: number): boolean {
  const [joins, whose, what] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return IN_CLASS.has(joins?.text ?? '') && whose?.text === 'my' && OWN_CLASS.has(what?.text ?? '');
}
