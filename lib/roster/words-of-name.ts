/** *Mrs*, *Dr.*. */
const TITLE = /^(?:mr|mrs|miss|ms|mx|master|dr|prof|sir)\.?$/i;
/** A bullet, a list number, a pupil number, a class code such as 4B or Y3, a date of birth. */
const NO_NAME = /^(?:\P{L}+|[\p{L}]?\d[\d\p{L}]{0,12}[.):]?|y(?:ea)?r?\d+\p{L}?)$/iu;

/** The words of one cell that can be part of a name. */
export function wordsOfName(cell: string): string[] {
  return cell
    .trim()
    .split(/\s+/)
    .map((word) =>
      word.replace(/^[^\p{L}\p{N}'’]+|[^\p{L}\p{N}\p{M}.]+$/gu, '').replace(/^\d+[.)](?=\p{L})/u, ''),
    )
    .filter((word) => /\p{L}/u.test(word) && !NO_NAME.test(word) && !TITLE.test(word))
    .map((word) => word.replace(/\.+$/, ''));
}

/** Whether a word is in capitals, as surnames are in *SMITH Olivia*. */
export function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
