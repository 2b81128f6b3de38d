import type { Check, Context, Draft, Finding } from './check';
import { Kept } from '../text/kept';

const known = new Kept<Context, Map<Check, readonly Finding[]>>();

/** What a check finds. Others ask for it as well, so it is worked out once for each context, but for what hangs on the instant. */
export function findingsOf(check: Check, draft: Draft, context: Context): readonly Finding[] {
  if (check.byTheClock) return check.inspect(draft, context);
  let found = known.get(context);
  if (!found) known.set(context, (found = new Map()));
  let findings = found.get(check);
  if (!findings) found.set(check, (findings = check.inspect(draft, context)));
  return findings;
}
