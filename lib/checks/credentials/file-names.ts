/** Words by which people call a picture of what lets somebody in. */
const NAMED =
  /\b(?:passwords?|passcodes?|passphrase|log ?ins?|login details|credentials|(?:wi ?fi|door|gate|alarm|safe|entry|access) (?:code|codes|key|pin|pins|password)|pin (?:codes?|numbers?))\b/;
/** They show nothing of it. */
const HARMLESS = /\b(?:reset|forgot|forgotten|policy|poster|manager|meme|game|quiz|page)\b/;

/**
 * Whether a file is named for a password or the like, as a screenshot is: `wifi-password.png`, `StaffLogins.jpg`.
 *
 * @param name with its ending
 */
export function isNamedForKey(name: string): boolean {
  const words = name
    .replace(/\.[^.]*$/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return NAMED.test(words) && !HARMLESS.test(words);
}
