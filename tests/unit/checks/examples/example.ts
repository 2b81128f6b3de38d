import type { Check, Draft, Finding } from '../../../../lib/checks/check';
import type { Rulebook } from '../../../../lib/school/rulebook';
import { read } from '../../../../lib/text/read';
import { rulebook } from '../rulebooks';

/** A draft that a check must notice or leave alone. */
export interface Example {
  readonly draft: Draft;
  readonly rulebook: Rulebook;
  /** The words that the finding's spans must cover, where the example says. */
  readonly words?: readonly string[];
}

/** What every check has in `tests/unit/checks/examples/<id>.ts`, exported as `EXAMPLES`. */
export interface Examples {
  readonly check: Check;
  readonly notice: readonly Example[];
  readonly leave: readonly Example[];
}

/** A Sunday evening: no school day anywhere. */
const SUNDAY = Date.UTC(2026, 10, 22, 19, 0);

/** A post of these words, and of these files, at a time when nobody works. */
export function post(text: string, given: Partial<Draft> = {}): Draft {
  return { site: 'facebook', kind: 'post', parts: [text], files: [], at: SUNDAY, ...given };
}

export function example(
  draft: Draft | string,
  given: Partial<Rulebook> = {},
  words?: readonly string[],
): Example {
  return {
    draft: typeof draft === 'string' ? post(draft) : draft,
    rulebook: rulebook(given),
    ...(words && { words }),
  };
}

/** What the check returns on an example. */
export function findingsOn({ check }: Examples, { draft, rulebook }: Example): readonly Finding[] {
  return check.inspect(draft, { rulebook, readings: draft.parts.map(read) });
}
