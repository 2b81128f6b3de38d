import type { FileFacts } from '../../photos/facts';
import { fold } from '../../text/fold';

/** What somebody calls a picture of a password, a code or a list of logins. */
const NAMED =
  /passw(?:or)?ds?(?![a-z])|pass[ _-]?codes?|(?:door|gate|alarm|entry|access|safe|padlock|key ?safe|photocopier|wi-?fi)[ _-]?(?:codes?|pins?|keys?|passw\w*)(?![a-z])|(?<![a-z])log[ _-]?ins(?![a-z])|(?:log[ _-]?in|wi-?fi|account)[ _-]?(?:details|cards?|sheet|list|info)|credentials/;

/** *forgot-password* is a page's, and *password-policy* tells none. */
const ABOUT =
  /(?:forgot(?:ten)?|reset|change)[ _-]?passw|passw\w*[ _-]?(?:reset|policy|poster|rules|tips|manager)/;

/** The pictures and videos whose names say that they show what lets people in. */
export function picturesNamedForKeys(files: readonly FileFacts[]): readonly FileFacts[] {
  return files.filter(({ kind, name }) => kind !== 'other' && name !== undefined && isNamedForKeys(name));
}

function isNamedForKeys(name: string): boolean {
  const words = fold(name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  return NAMED.test(words) && !ABOUT.test(words);
}
