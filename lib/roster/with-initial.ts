import type { Token } from '../text/tokens';
import { isTitle } from '../text/titles';
import { isHardlyWord } from './could-be-surname';
import { bare } from './fingerprint';
import { isEntry } from './initial-after';
import type { OpenRoster } from './match';
import { endOf, isAllCapitals, isNextTo } from './name-shape';
import { isParticle } from './particles';
import type { Sighting } from './sighting-at';

/** *J. van der Merwe* */
const PARTICLES = 3;
/** What is no initial without a full stop: *A Bennett*, *I Smith*. */
const WORDS = /[aix]/;
/** What stands before the *D* of *:D. Hope you're well*. */
const SMILEY = /[:;=]['-]?$/;

/**
 * A surname with an initial before or after it, as on labels and lists: *E. Larkin*, *Hargreaves, W*. Some first name of the roster
 * with that letter often fits, so that only the draft can tell.
 */
export function withInitial(
  text: string,
  tokens: readonly Token[],
  at: number,
  clearOf: number,
  roster: OpenRoster,
): Sighting | undefined {
  const letter = tokens[at];
  if (!letter?.capital || letter.tag || !/^\p{L}$/u.test(letter.text)) return undefined;
  // *Pike, J. Present.*
  return initialBehind(text, tokens, at, clearOf, roster) ?? initialBefore(text, tokens, at, roster);
}

function initialBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  roster: OpenRoster,
): Sighting | undefined {
  const [before, letter] = [tokens[at - 1], tokens[at] as Token];
  if (before && isNextTo(text, before, letter) && (before.capital || isTitle(before))) return undefined;
  if (SMILEY.test(text.slice(Math.max(0, letter.start - 2), letter.start))) return undefined;
  let particles = '';
  let surnameAt = at + 1;
  while (surnameAt <= at + PARTICLES && isParticle(tokens[surnameAt]?.text ?? '')) {
    particles += bare(tokens[surnameAt]?.text ?? '');
    surnameAt += 1;
  }
  const [first, surname, after] = [tokens[at + 1], tokens[surnameAt], tokens[surnameAt + 1]];
  if (!first || !surname) return undefined;
  const gap = text.slice(letter.end, first.start);
  if (!/^\.? ?$/.test(gap) || gap === '' || (WORDS.test(letter.text) && !gap.startsWith('.')))
    return undefined;
  if (after?.capital && isNextTo(text, surname, after) && !roster.isEveryday(after.text)) return undefined;
  if (!canBeSurname(text, surname, roster)) return undefined;
  return sighting(
    letter.start,
    surname,
    [bare(surname.text), particles + bare(surname.text)],
    text,
    letter,
    roster,
  );
}

function initialBehind(
  text: string,
  tokens: readonly Token[],
  at: number,
  clearOf: number,
  roster: OpenRoster,
): Sighting | undefined {
  const [surname, letter] = [tokens[at - 1], tokens[at] as Token];
  if (!surname || surname.start < clearOf || text.slice(surname.end, letter.start) !== ', ') return undefined;
  if (!isEntry(text, letter) || !canBeSurname(text, surname, roster)) return undefined;
  const found = sighting(surname.start, surname, [bare(surname.text)], text, letter, roster);
  return found && { ...found, end: letter.end };
}

function canBeSurname(text: string, surname: Token, roster: OpenRoster): boolean {
  if (!surname.capital || surname.text.length < 3 || roster.hasFirst(surname.text)) return false;
  if (isAllCapitals(text, surname)) return false;
  return isHardlyWord(surname.text, roster);
}

function sighting(
  start: number,
  surname: Token,
  forms: readonly string[],
  text: string,
  letter: Token,
  roster: OpenRoster,
): Sighting | undefined {
  for (const first of roster.firstsFrom(letter.text)) {
    const form = forms.find((written) => roster.hasPair(first, written));
    if (!form) continue;
    return {
      kind: 'whole',
      start,
      end: endOf(text, surname),
      first,
      name: `${first} ${form}`,
      needsCompany: true,
    };
  }
  return undefined;
}
