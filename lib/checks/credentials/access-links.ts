import { fold } from '../../text/fold';
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

/** Where documents and meetings are that one may open to everybody. */
const SHARED =
  /(?:^|\.)(?:docs\.google|drive\.google|sharepoint|onedrive\.live|1drv|dropbox|teams\.microsoft|meet\.google|forms\.office|padlet)\.(?:com|ms)$/;
/** Said of a link that needs no more than itself. */
const OPEN =
  /\b(?:any|every)(?:one|body) (?:with|who has|that has) (?:the|this) link\b|\bno (?:log ?-?in|password|sign ?-?in)s? (?:needed|required|necessary)|\b(?:any|every)(?:one|body) can (?:edit|see|open|view|get in)|\bopen access\b|\bediting rights\b|\bwithout (?:a password|logging in|signing in)/i;

/** Links that let whoever has them in: with a key in their question or path, or with name and password before the domain. */
export function accessLinksIn(reading: Reading): Key[] {
  const { text } = reading;
  const addresses = addressesIn(reading);
  let folded: string | undefined;
  return addresses.flatMap(({ start, hostEnd, end, mail, labels }): Key[] => {
    if (!mail && SHARED.test(labels.join('.')) && OPEN.test((folded ??= fold(text))))
      return [{ kind: 'link', start, end }];
    const rest = fold(text.slice(hostEnd, end));
    const key = NAMED.exec(rest)?.[1] ?? STEPPED.exec(rest)?.[1];
    if (key !== undefined && /\d/.test(key)) return [{ kind: 'link', start, end }];
    if (!mail) return [];
    const before = text.lastIndexOf(' ', start) + 1;
    if (start - before > 140 || !SIGNED_IN.test(text.slice(before, start))) return [];
    return [{ kind: 'link', start: before, end }];
  });
}
