import { CLAUSE_IDS } from '../policy/clause-ids';
import type { Lock } from '../school/managed';
import type { Rulebook } from '../school/rulebook';
import { read, reread } from '../text/read';
import type { Reading } from '../text/reading';
import { continueTokens } from '../text/tokens';
import { ALL_CHECKS } from './all';
import type { ActionId, Check, Context, Draft, Finding } from './check';

/** What an inspection needs besides the draft and the rulebook. */
export interface InspectOptions {
  /** Keys of findings that the person has dismissed for this draft. */
  readonly dismissed: ReadonlySet<string>;
  /** Told of a check that failed: its id, and the fault, whose message may quote the draft and must not be kept. */
  readonly onFault: (check: string, fault: unknown) => void;
  /** Which checks; all of them where it is left out. */
  readonly checks?: readonly Check[];
}

/** Something to be seen: neither white space nor one of the marks of width zero that editors put in empty lines. */
const SEEN = /[^\s\xad\u200b-\u200f\u2060]/;

const LOCKED_ACTIONS: Partial<Record<Lock, ActionId>> = { checks: 'mute', hours: 'set-hours' };

let lastReadings: Reading[] = [];

/**
 * Runs the checks on a draft. A draft with neither words nor files has no findings. A check that throws is reported and
 * left out; the others go on.
 *
 * @returns the findings that were not dismissed, weightiest first and then in the policy's order, so that those of one
 *   section stand together; one for each key
 */
export function inspect(draft: Draft, rulebook: Rulebook, options: InspectOptions): Finding[] {
  if (draft.files.length === 0 && !draft.parts.some((part) => SEEN.test(part))) return [];
  const context: Context = { rulebook, readings: readingsOf(draft.parts) };
  const found = new Map<string, Finding>();
  for (const check of options.checks ?? ALL_CHECKS) {
    if (rulebook.checksOff.includes(check.id)) continue;
    try {
      for (const finding of check.inspect(draft, context)) {
        if (options.dismissed.has(finding.key)) continue;
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
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || place(a) - place(b));
}

/** Only the part that was changed is read anew, and of it what comes after the change: people type at the end of one part. */
function readingsOf(parts: readonly string[]): Reading[] {
  const before = lastReadings;
  lastReadings = parts.map((part, index) => {
    const same = before.find(({ text }) => text === part);
    return same ?? readAfter(part, before[index]);
  });
  return lastReadings;
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
