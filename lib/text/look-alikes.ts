/** Cyrillic and Greek letters that look like Latin ones, as they are once capitals are made small: `В` looks like `B`. */
const CYRILLIC = 'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁd';
const GREEK = 'αaβbεeζzηhιiκkμmνnοoρpτtυyχx';

const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  [...`${CYRILLIC}${GREEK}`.matchAll(/../gsu)].map(([pair]) => [pair.charAt(0), pair.charAt(1)]),
);
const FOREIGN = /[\u0370-\u052f]/;
const MIXED = /(?=\p{L}*\p{Script=Latin})\p{L}+/gu;

/**
 * Small letters with the Cyrillic and Greek ones that look like Latin ones made Latin, in words that hold Latin letters too.
 * Words in one script stay as they are.
 */
export function withoutLookAlikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(MIXED, (word) =>
    FOREIGN.test(word) ? word.replace(/[\u0370-\u052f]/g, (letter) => LATIN_FOR.get(letter) ?? letter) : word,
  );
}
