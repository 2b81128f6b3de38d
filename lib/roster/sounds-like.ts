/** Shorter names sound like too many others. */
const SHORTEST = 4;

/** Letters of first names that people who have not seen them written take for each other. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\1/u, '$1'],
  [/(?<=[aeiouy])([bdfglmnprst])(?!\1)(?=[aeiouy])/, '$1$1'],
  [/([nlt])$/, '$1$1'],
  [/(?<=[ae])h$/, ''],
  [/(?<=[^ae]a)$/, 'h'],
  [/^y(?=[aeiou])/, 'j'],
  [/^j/, 'y'],
  [/^c(?=[aouhlr])/, 'k'],
  [/^k(?=[aourl])/, 'c'],
  [/^k(?=[aourl])/, 'ch'],
  [/^z/, 's'],
  [/^s/, 'z'],
  [/^ph/, 'f'],
  [/^f/, 'ph'],
  [/^j/, 'g'],
  [/^g(?=[ei])/, 'j'],
  [/y(?=.)/, 'i'],
  [/i(?=.)/, 'y'],
  [/(?<=.)o/, 'u'],
  [/(?<=.)u/, 'o'],
  [/(?<=.)a(?=.)/, 'e'],
  [/(?<=.)e(?=.)/, 'a'],
  [/e$/, ''],
  [/$/, 'e'],
  [/ae/, 'ai'],
  [/ei/, 'ie'],
  [/ie/, 'ei'],
  [/^e/, 'i'],
  [/^i/, 'e'],
  [/^a/, 'e'],
  [/^o/, 'a'],
];

const NONE: readonly string[] = [];

/** Other ways to write a first name that sound much the same: *Zara* for *Zarah*, *Tyrone* for *Tyronne*, *Summer* for *Sommer*. */
export function soundsLike(name: string): readonly string[] {
  if (name.length < SHORTEST) return NONE;
  return ALIKE.filter(([letters]) => letters.test(name))
    .map(([letters, other]) => name.replace(letters, other))
    .filter((other) => other !== name);
}
