import type { FileFacts } from '../../photos/facts';
import { fold } from '../../text/fold';

/** What somebody calls a picture of a password, a code or a list of logins; *forgot-password* is a page's. */
const NAMED =
  /(?<!forgot[ _-]?|forgotten[ _-]?|reset[ _-]?)passw(?:or)?ds?(?![a-z])|pass[ _-]?codes?|(?:door|gate|alarm|entry|access|safe|padlock|key ?safe|photocopier|wi-?fi)[ _-]?(?:codes?|pins?|keys?|passw\w*)(?![a-z])|log[ _-]?ins(?![a-z])|(?:log[ _-]?in|wi-?fi|account)[ _-]?(?:details|cards?|sheet|list|info)|credentials/;

/** The pictures and videos whose names say that they show what lets people in. */
export function picturesNamedForKeys(files: readonly FileFacts[]): readonly FileFacts[] {
  return files.filter(({ kind, name }) => kind !== 'other' && name !== undefined && NAMED.test(fold(name)));
}
