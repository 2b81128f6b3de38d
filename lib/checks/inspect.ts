import { CLAUSE_IDS } from '../policy/clause-ids';
import type { Lock } from '../school/managed';
import type { Rulebook } from '../school/rulebook';
import { read, reread } from '../text/read';
import type { Reading } from '../text/reading';
import { continueTokens } from '../text/tokens';
import { ALL_CHECKS } from './all';
import type { ActionId, Check, Context, Draft, Finding } from './check';
import { fewer } from './fewer';
import { isAmong } from './keys';
import { findingsOf } from './once';
import { profileName } from './profile-name';

/** What an inspection needs besides the draft and the rulebook. */
export interface InspectOptions {
  /** Keys of findings that the person has dismissed for this draft. */
  readonly dismissed: ReadonlySet<string>;
  /**
   * Findings that were answered for posts to come. Whatever else the same reminder told of is found: it was not what the answer was
   * about.
   */
  readonly answered?: readonly Pick<Finding, 'check' | 'key'>[];
  /** Told of a check that failed: its id, and the fault, whose message may quote the draft and must not be kept. */
  readonly onFault: (check: string, fault: unknown) => void;
  /** Which checks; all of them where it is left out. */
  readonly checks?: readonly Check[];
}

/** Something to be seen: neither white space nor one of the marks of width zero that editors put in empty lines. */
const SEEN = /[^\s\xad\u200b-\u200f\u2060]/;

const LOCKED_ACTIONS: Partial<Record<Lock, ActionId>> = { checks: 'mute', hours: 'set-hours' };

/** The last draft that was inspected, with what is known of it: most is the same at the next key, and all of it when Post is pressed. */
let last: Inspected | undefined;

interface Inspected {
  readonly draft: Draft;
  readonly context: Context;
}

/**
 * Runs the checks on a draft. A draft with neither words nor files has no findings. A check that throws is reported and
 * left out; the others go on.
 *
 * @returns the findings that were not dismissed or answered and that no other swallowed, weightiest first and then in the policy's
 *   order, so that those of one section stand together; one for each key
 */
export function inspect(draft: Draft, rulebook: Rulebook, options: InspectOptions): Finding[] {
  const { dismissed, answered = [] } = options;
  const found = inspectEach(draft, rulebook, { checks: checksOf(draft), ...options });
  return fewer(found.filter((finding) => !answered.some((one) => isOf(finding, one))))
    .filter(({ key }) => !isAmong(key, dismissed))
    .toSorted((a, b) => b.weight - a.weight || place(a) - place(b));
}

/** Whether a finding is, or was one of several told of by, one of the same check. */
function isOf({ check, key }: Finding, other: Pick<Finding, 'check' | 'key'>): boolean {
  return check === other.check && isAmong(key, new Set([other.key]));
}

/** A profile says who somebody is: all that is asked there is whether it names the school. */
function checksOf({ kind }: Draft): readonly Check[] {
  return kind === 'profile' ? [profileName] : ALL_CHECKS;
}

/** What each check finds, whatever the others do, dismissed or not; one finding for each key. */
export function inspectEach(
  draft: Draft,
  rulebook: Rulebook,
  options: Omit<InspectOptions, 'dismissed'>,
): Finding[] {
  if (draft.files.length === 0 && !draft.parts.some((part) => SEEN.test(part))) return [];
  const context = contextOf(draft, rulebook);
  const found = new Map<string, Finding>();
  for (const check of options.checks ?? ALL_CHECKS) {
    if (rulebook.checksOff.includes(check.id)) continue;
    try {
      for (const finding of findingsOf(check, draft, context)) {
        const same = found.get(finding.key);
        found.set(
          finding.key,
          same ? { ...same, spans: [...same.spans, ...finding.spans] } : withoutLocked(finding, rulebook),
        );
      }
    } catch (fault) {
      options.onFault(check.id, fault);
    }
  }
  return [...found.values()];
}

/** The same again for a draft in which nothing but its instant is another, so that what was found in it is found no second time. */
function contextOf(draft: Draft, rulebook: Rulebook): Context {
  const readings = readingsOf(draft.parts, last?.context.readings ?? []);
  const now: Inspected = { draft, context: { rulebook, readings } };
  last = last && isSame(last, now) ? { draft, context: last.context } : now;
  return last.context;
}

function isSame({ draft, context }: Inspected, other: Inspected): boolean {
  return (
    context.rulebook === other.context.rulebook &&
    areSame(context.readings, other.context.readings) &&
    areSame(draft.files, other.draft.files) &&
    areSame(draft.pasted ?? [], other.draft.pasted ?? []) &&
    draft.site === other.draft.site &&
    draft.kind === other.draft.kind &&
    draft.accountName === other.draft.accountName
  );
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

/** Only the part that was changed is read anew, and of it what comes after the change: people type at the end of one part. */
function readingsOf(parts: readonly string[], before: readonly Reading[]): Reading[] {
  return parts.map(
    (part, index) => before.find(({ text }) => text === part) ?? readAfter(part, before[index]),
  );
}

function readAfter(part: string, before: Reading | undefined): Reading {
  if (!before) return read(part);
  const reading = reread(part, before);
  continueTokens(reading, before);
  return reading;
}

/** What an administrator has locked is not offered. */
function withoutLocked(finding: Finding, { locked = [] }: Rulebook): Finding {
  if (locked.length === 0) return finding;
  const gone = new Set(locked.map((lock) => LOCKED_ACTIONS[lock]));
  return { ...finding, actions: finding.actions.filter((action) => !gone.has(action)) };
}

function place({ clause }: Finding): number {
  return CLAUSE_IDS.indexOf(clause);
}
