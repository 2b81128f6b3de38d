/** Cyrillic and Greek letters that look like Latin ones, as they are once capitals are made small: `В` looks like `B`. */
const CYRILLIC = 'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁd';
const GREEK = 'αaβbεeζzηhιiκkμmνnοoρpτtυyχx';

/** Small capitals, which are letters of their own. There is none of *q* and *x*. */
const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';

const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  [...`${CYRILLIC}${GREEK}${SMALL_CAPITALS}`.matchAll(/../gsu)].map(([pair]) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
const FOREIGN = /[\u0370-\u052f\u0262-\u029f\u1d00-\u1d22\ua730\ua731]/;
const EACH_FOREIGN = new RegExp(FOREIGN, 'g');
const MIXED = /(?=\p{L}*\p{Script=Latin})\p{L}+/gu;

/**
 * Small letters with the Cyrillic and Greek ones that look like Latin ones made Latin, in words that hold Latin letters too;
 * and small capitals made plain. Words in Cyrillic or Greek alone stay as they are.
 */
export function withoutLookAlikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(MIXED, (word) =>
    FOREIGN.test(word) ? word.replace(EACH_FOREIGN, (letter) => LATIN_FOR.get(letter) ?? letter) : word,
  );
}
