/** Shorter ones would sound like too many others. */
const SHORTEST = 3;

/**
 * How a surname sounds, roughly: what stays the same in the ways in which people misspell it. Doubled and stretched letters count
 * once, a last *e* not at all, *ck* is *k* and *ph* is *f*; and where at least three letters are left without them, the vowels after
 * the first letter are left out: *Bennet* and *Bennett* are one, *Brooke* and *Brook*, *Pikering* and *Pickering*, *Hussein* and
 * *Hussain*. Names in other letters than Latin ones stay as they are, but for doubled letters.
 *
 * @param surname `bare`
 */
export function soundOf(surname: string): string {
  const plain = surname
    .replace(/(\p{L})\1+/gu, '$1')
    .replaceAll('ck', 'k')
    .replaceAll('ph', 'f');
  const heard = plain.length > SHORTEST + 1 ? plain.replace(/e$/, '') : plain;
  const consonants = heard.charAt(0) + heard.slice(1).replace(/[aeiouy]/g, '');
  return consonants.length < SHORTEST ? heard : consonants.replace(/([a-z])\1+/g, '$1');
}
