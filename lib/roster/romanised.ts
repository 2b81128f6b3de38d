const CYRILLIC = /[\u0400-\u052f]/;
/** Cyrillic letters as passports of Ukraine have them. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ь ъ юiu яia ыy эe ёio'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** A name in Cyrillic letters as it is written in Latin ones: *shevchenko* for *шевченко*. Nothing for a name in other letters. */
export function romanised(folded: string): readonly string[] {
  if (!CYRILLIC.test(folded)) return [];
  const latin = folded.replace(/./gu, (letter) => LATIN[letter] ?? letter);
  return CYRILLIC.test(latin) ? [] : [latin];
}
