import { ALL_CHECKS } from '../../lib/checks/all';
import type { CheckId, Draft, Span } from '../../lib/checks/check';
import { inspectEach } from '../../lib/checks/inspect';
import { fold } from '../../lib/text/fold';
import { read } from '../../lib/text/read';
import type { LabelledDraft } from './labelled-draft';
import { rosterNamed, rulebookFor } from './read-drafts';

/** What is counted by itself: pupils' names as whole names and as first names alone, and the other checks. */
export type Row = Exclude<CheckId, 'pupil-name'> | 'pupil-name: whole' | 'pupil-name: first';

/** One expected thing and whether it was noticed, or one thing noticed that was not expected. */
export interface Verdict {
  readonly row: Row;
  readonly verdict: 'right' | 'missed' | 'false';
  /** Empty where it is not about words. */
  readonly words: string;
}

/** A draft with all verdicts on it. */
export interface Judged {
  readonly labelled: LabelledDraft;
  readonly verdicts: readonly Verdict[];
  /** Whether nothing at all is to be noticed in it. */
  readonly innocent: boolean;
  /** Whether a first name of the roster stands in it. */
  readonly holdsFirstName: boolean;
}

/** In a profile the names of schools are counted as they are anywhere. */
const COUNTED = ALL_CHECKS.filter(({ id }) => id !== 'profile-name');
const NOBODY = { firsts: new Set<string>(), surnames: [] };

/** Runs each check on a draft by itself and compares what it says with the draft's labels. */
export function judge(labelled: LabelledDraft): Judged {
  const { draft, expected, either, roster } = labelled;
  const { firsts, surnames } = roster === null ? NOBODY : rosterNamed(roster);
  const isWhole = (words: string) =>
    roster !== null &&
    !firsts.has(fold(words)) &&
    (/[\s_.]/.test(words.trim()) || surnames.some((surname) => letters(words).includes(surname)));
  const findings = inspectEach(draft, rulebookFor(labelled), {
    checks: COUNTED,
    onFault(check, fault) {
      throw new Error(check, { cause: fault });
    },
  });
  const noticed = findings.flatMap(({ check, spans, noticed }) =>
    (check === 'work-photo' || spans.length === 0 ? [undefined] : spans).map((span) => ({
      check,
      whole: noticed.id === 'noticedPupilName' || noticed.id === 'noticedPupilInitial',
      words: span ? (draft.parts[span.part] ?? '').slice(span.start, span.end) : '',
      span,
    })),
  );
  const verdicts: Verdict[] = [];
  let last: (typeof noticed)[number] | undefined;
  for (const [check, words] of expected) {
    for (const wanted of words.length === 0 ? [''] : words) {
      const at = noticed.findIndex(
        (other) => other.check === check && (isSame(other.words, wanted) || shares(draft, other, wanted)),
      );
      // One stretch may hold two of the things expected: *sort code … and account …*.
      const held = SAID.has(check) && last?.check === check && shares(draft, last, wanted);
      verdicts.push({
        row: rowOf(check, isWhole(wanted)),
        verdict: at >= 0 || held ? 'right' : 'missed',
        words: wanted,
      });
      if (at >= 0) [last] = noticed.splice(at, 1);
    }
  }
  for (const { check, words, whole, span } of noticed) {
    // The same child or school once more is not another reminder.
    const again = expected
      .get(check)
      ?.some((wanted) => isSame(words, wanted) || shares(draft, { check, span }, wanted));
    if (!either.includes(check) && !again)
      verdicts.push({ row: rowOf(check, whole), verdict: 'false', words });
  }
  return {
    labelled,
    verdicts,
    innocent: expected.size === 0,
    holdsFirstName: draft.parts.some((part) =>
      read(part).words.some(({ folded }) => firsts.has(folded.replace(/'s$/, ''))),
    ),
  };
}

/** Of what is said the words may begin and end elsewhere, as long as they stand in the same place; names are compared as names. */
function shares(
  draft: Draft,
  { check, span }: { check: CheckId; span: Span | undefined },
  wanted: string,
): boolean {
  if (!SAID.has(check) || !span || wanted === '') return false;
  const from = (draft.parts[span.part] ?? '').indexOf(wanted);
  return from >= 0 && from < span.end && span.start < from + wanted.length;
}

const SAID: ReadonlySet<CheckId> = new Set([
  'criticism',
  'accusation',
  'confidential',
  'colleague-name',
  'pupil-contact',
  'abusive-language',
  'personal-details',
  'credentials',
  'copyright',
]);

function rowOf(check: CheckId, whole: boolean): Row {
  if (check !== 'pupil-name') return check;
  return whole ? 'pupil-name: whole' : 'pupil-name: first';
}

/** Whether what was noticed is what was wanted, give or take an apostrophe, a full stop or a word of the name. */
function isSame(noticed: string, wanted: string): boolean {
  const [one, other] = [letters(noticed), letters(wanted)];
  return one === other || (one !== '' && other !== '' && (one.includes(other) || other.includes(one)));
}

function letters(words: string): string {
  return fold(words).replace(/[^\p{L}\p{N}]/gu, '');
}
