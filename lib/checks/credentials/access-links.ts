import { addressesIn } from '../../text/hosts';
import type { Reading } from '../../text/reading';
import type { Key } from '../credentials';

/** Names under which an address carries what logs its reader in. */
const NAMED =
  /[?&#;](?:access_?token|auth(?:_?(?:key|token|code))?|id_?token|token|jwt|session(?:_?id)?|sid|passw(?:or)?d|pwd|otp|magic(?:_?link)?|reset(?:_?(?:key|token|code))?|invite(?:_?(?:code|token))?|api_?key|secret|sig(?:nature)?|login_?key)=([^&#\s]{6,})/i;
/** Steps of a path after which the key itself stands. */
const STEPPED =
  /\/(?:reset-?password|password-?reset|magic-?link|set-?password|activate|sso|one-?time|invite)\/([\w.~-]{16,})/i;
const SIGNED_IN = /^(?:https?:\/\/)?[^\s/@:]{1,64}:[^\s/@]{4,64}@$/i;

/** Links that let whoever has them in: with a key in their question or path, or with name and password before the domain. */
export function accessLinksIn(reading: Reading): Key[] {
  const { text } = reading;
  return addressesIn(reading).flatMap(({ start, hostEnd, end, mail }): Key[] => {
    const rest = text.slice(hostEnd, end);
    const key = NAMED.exec(rest)?.[1] ?? STEPPED.exec(rest)?.[1];
    if (key !== undefined && /\d/.test(key)) return [{ kind: 'link', start, end }];
    if (!mail) return [];
    const before = text.lastIndexOf(' ', start) + 1;
    if (start - before > 140 || !SIGNED_IN.test(text.slice(before, start))) return [];
    return [{ kind: 'link', start: before, end }];
  });
}
