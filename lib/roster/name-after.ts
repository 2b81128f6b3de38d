import type { Token } from '../text/tokens';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { endOf, isAllCapitals, isNextTo, isPossessive } from './name-shape';
import { isParticle } from './particles';

/** Words that may stand between first name and surname: a middle name or its initial. */
const MIDDLE_NAMES = 1;
/** Single letters that are more often something else: *Olivia I …*, *Olivia A …*, and a kiss. */
const NOT_INITIALS = new Set(['i', 'a', 'x']);

interface After {
  readonly kind: 'whole' | 'initial';
  readonly end: number;
  readonly name: string;
  readonly needsCompany: boolean;
}

/** The surname or initial that follows a first name at `at`, where the list has it; the next word is at `next`. */
export function nameAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): After | undefined {
  const start = tokens[at];
  const last = tokens[next - 1];
  if (!start || !last || isPossessive(text, last)) return undefined;
  let particles = '';
  let middle = 0;
  let skippedName = false;
  for (let now = next; ; now += 1) {
    const [previous, token] = [tokens[now - 1], tokens[now]];
    if (!previous || !token || !isNextTo(text, previous, token)) break;
    if (isParticle(token.text) && tokens[now + 1]) {
      particles += bare(token.text);
      continue;
    }
    const surname = bare(token.text);
    // The capital of *al-Farsi* is within the word.
    const inOne = particles !== '' && token.start === previous.start;
    if (inOne || couldBeSurname(text, start, token, first, roster)) {
      const name = [surname, particles + surname].find((form) => roster.hasPair(first, form));
      if (name) {
        return {
          kind: 'whole',
          end: endOf(text, token),
          name: `${first} ${name}`,
          needsCompany: skippedName,
        };
      }
    }
    if (!token.capital || middle === MIDDLE_NAMES || roster.isEveryday(token.text)) break;
    if (isPossessive(text, token)) break;
    middle += 1;
    skippedName ||= token.text.length > 1;
    particles = '';
  }
  return initialAfter(text, tokens, start, next, first, roster);
}

/**
 * One common surname in four fits by chance, so the word must look like one: with a capital where the first name has one, and an everyday
 * word (*Olivia Green*) only so, and not in capitals throughout (*OLIVIA WON*).
 */
function couldBeSurname(text: string, first: Token, word: Token, name: string, roster: OpenRoster): boolean {
  if (word.text.length < 2 || /^\d/.test(word.text)) return false;
  // Arabic, Chinese and others have no capitals.
  const hasCapitals = word.text !== word.text.toUpperCase();
  if (first.capital && hasCapitals && !word.capital) return false;
  if (roster.isEveryday(name) && !first.capital) return false;
  return !roster.isEveryday(word.text) || (first.capital && word.capital && !isAllCapitals(text, word));
}

function initialAfter(
  text: string,
  tokens: readonly Token[],
  start: Token,
  next: number,
  first: string,
  roster: OpenRoster,
): After | undefined {
  const [previous, token, after] = [tokens[next - 1], tokens[next], tokens[next + 1]];
  if (!previous || !token?.capital || token.text.length !== 1 || !start.capital || roster.isEveryday(first))
    return undefined;
  if (text.slice(previous.end, token.start).trim() !== '') return undefined;
  const stop = text[token.end] === '.';
  if (NOT_INITIALS.has(token.text) && !stop) return undefined;
  // *Harry S Truman* has a surname of his own.
  const named = after?.capital && isNextTo(text, token, after) && !roster.isEveryday(after.text);
  if (named) return undefined;
  const end = token.end + (stop ? 1 : 0);
  return { kind: 'initial', end, name: `${first} ${token.text}`, needsCompany: false };
}
