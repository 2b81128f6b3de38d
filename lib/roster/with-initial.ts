import type { Token } from '../text/tokens';
import { isTitle } from '../text/titles';
import { hasWordEnding, isHardlyWord, isOfPerson } from './could-be-surname';
import { bare } from './fingerprint';
import { isEntry } from './initial-after';
import type { OpenRoster } from './match';
import { endOf, isAllCapitals, isNextTo, opensSentence } from './name-shape';
import { isParticle } from './particles';
import type { Sighting } from './sighting-at';

/** *J. van der Merwe* */
const PARTICLES = 3;
/** What is no initial without a full stop: *A Bennett*, *I Smith*. */
const WORDS = /[aix]/;
/** What stands before the *D* of *:D. Hope you're well*. */
const SMILEY = /[:;=]['-]?$/;

/**
 * A surname with an initial before or after it, as on labels and lists: *E. Larkin*, *Hargreaves, W*, *Dunmore A.*, *h trent*. Some first name of the roster
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
  if (!letter || letter.tag || !/^\p{L}$/u.test(letter.text)) return undefined;
  if (!letter.capital) return inSmallLetters(text, tokens, at, roster);
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
  if (isAllCapitals(text, surname) && !gap.startsWith('.')) return undefined;
  if (after?.capital && isNextTo(text, surname, after) && !roster.isEveryday(after.text)) return undefined;
  if (!canBeSurname(surname, roster)) return undefined;
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
  if (!surname || !canBeSurname(surname, roster)) return undefined;
  const gap = text.slice(surname.end, letter.start);
  const listed = gap === ', ' && isEntry(text, letter);
  if (!listed && !(gap === ' ' && isRegistered(text, letter, surname, roster))) return undefined;
  let [from, particles] = [at - 1, ''];
  while (from > at - 1 - PARTICLES && isParticle(tokens[from - 1]?.text ?? '')) {
    from -= 1;
    particles = bare(tokens[from]?.text ?? '') + particles;
  }
  const [before, start] = [tokens[from - 1], (tokens[from] ?? surname).start];
  if (start < clearOf) return undefined;
  // *Harper Larkin E.*
  if (!listed && before?.capital && isNextTo(text, before, tokens[from] ?? surname)) return undefined;
  const forms = [bare(surname.text), particles + bare(surname.text)];
  const found = sighting(start, surname, forms, text, letter, roster);
  return found && { ...found, end: letter.end };
}

/** *Dunmore A. would like it known*, *Slater R (bassoon)*, *Proctor T, see me*: a surname that is no word, and a letter that ends what is said. */
function isRegistered(text: string, letter: Token, surname: Token, roster: OpenRoster): boolean {
  if (roster.isEveryday(surname.text) || roster.isCommonFirst(surname.text) || surname.tag) return false;
  return isEntry(text, letter) || /^(?:\. ?| \()/.test(text.slice(letter.end, letter.end + 2));
}

/** What people write for words, and kisses. */
const WORDS_IN_SMALL = /[aiunrxyovs]/;

/** *h trent has posted a note*, where a sentence begins, and after it what persons do. */
function inSmallLetters(
  text: string,
  tokens: readonly Token[],
  at: number,
  roster: OpenRoster,
): Sighting | undefined {
  const [letter, surname, after] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (!surname || surname.capital || surname.text.length < 5 || WORDS_IN_SMALL.test(letter.text))
    return undefined;
  if (!/^\.? $/.test(text.slice(letter.end, surname.start)) || !opensSentence(text, letter)) return undefined;
  if (roster.isEveryday(surname.text) || roster.hasFirst(surname.text) || hasWordEnding(surname.text))
    return undefined;
  if (!isOfPerson(text, surname, after) && text.slice(surname.end, surname.end + 2) !== ' (')
    return undefined;
  return sighting(letter.start, surname, [bare(surname.text)], text, letter, roster);
}

function canBeSurname(surname: Token, roster: OpenRoster): boolean {
  if (!surname.capital || surname.text.length < 3 || roster.hasFirst(surname.text)) return false;
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
