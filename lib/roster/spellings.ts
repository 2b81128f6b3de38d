/** Names that are one to most people who write them, `bare`; a line for each. */
const SAME = [
  'muhammad mohammed mohammad muhammed mohamed muhamad mohamad',
  'yusuf yousuf yusef yousef',
  'aisha ayesha aysha',
  'zoe zoey',
  'isobel isabel',
  'sophie sofie',
  'sophia sofia',
  'zofia zosia',
  'katherine catherine kathryn',
  'niamh neeve',
  'aidan aiden',
  'jayden jaden',
  'oscar oskar',
  'jacob jakob',
].map((line) => line.split(' '));

const NONE: readonly string[] = [];

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  SAME.flatMap((names) => names.map((name) => [name, names.filter((other) => other !== name)] as const)),
);
const STRETCH = /(\p{L})\1(?:\1|$)/u;
const STRETCHED = /(\p{L})\1{2,}/gu;
const LAST_TWICE = /(\p{L})\1$/u;
const FIGURE = /\d/;
/** Figures that people type for letters. */
const LETTER_FOR: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };
/** A stretched name of fewer letters is more often another word: *bee*, *ann*. */
const SHORTEST = 4;

/**
 * Other ways to write a first name: *Mohammed* for *Muhammad*, *Oliviaaaa* and *Oliviaa* for *Olivia*, and
 * *0livia*.
 *
 * @param name folded
 */
export function otherSpellings(name: string): readonly string[] {
  const others = OTHERS.get(name);
  if (others) return others;
  if (name.length < SHORTEST) return NONE;
  if (FIGURE.test(name)) return lettersOf(name);
  if (!STRETCH.test(name)) return NONE;
  const [once, twice] = [name.replace(STRETCHED, '$1'), name.replace(STRETCHED, '$1$1')];
  return [...new Set([once, twice, twice.replace(LAST_TWICE, '$1')])].filter((other) => other !== name);
}

function lettersOf(name: string): readonly string[] {
  const letters = name.replace(/[01345]/g, (figure) => LETTER_FOR[figure] ?? figure);
  const figures = name.replace(/\D/g, '').length;
  return /\d/.test(letters) || figures * 2 > name.length ? NONE : [letters];
}
