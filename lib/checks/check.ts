import type { ClauseId } from '../policy/clause-ids';
import type { FileFacts, Region } from '../photos/facts';
import type { BoxKind } from '../sites/site';
import type { Rulebook } from '../school/rulebook';
import type { Reading } from '../text/reading';

/** What a person is about to publish, at one instant. Plain data: it can be written down as JSON. */
export interface Draft {
  /** The site's id, such as `facebook`. */
  readonly site: string;
  readonly kind: BoxKind;
  /** The text of each part, as the person sees it. A thread has several; most drafts have one. */
  readonly parts: readonly string[];
  /** Which part is the account's name, in a profile. */
  readonly accountName?: number;
  readonly files: readonly FileFacts[];
  /** Long passages that were pasted into it, as they were on the clipboard. Kept as long as the draft and no longer. */
  readonly pasted?: readonly string[];
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** A stretch of one part of the draft: UTF-16 offsets into `draft.parts[part]`, end exclusive. */
export interface Span {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** The ids of all checks. A check's file is named for its id. */
export const CHECK_IDS = [
  'pupil-name',
  'work-photo',
  'confidential',
  'colleague-name',
  'pupil-contact',
  'accusation',
  'criticism',
  'own-words',
  'school-name',
  'profile-name',
  'school-device',
  'abusive-language',
  'personal-details',
  'credentials',
  'unsuitable-link',
  'copyright',
  'photo-rights',
  'working-hours',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** What the person can do about one finding, beside posting or changing the draft. */
export type ActionId =
  | 'dismiss'
  | 'fine-in-profile'
  | 'not-a-pupil'
  | 'not-the-school'
  | 'on-a-break'
  | 'not-working-today'
  | 'have-permission'
  | 'have-consent'
  | 'no-pupils'
  | 'not-at-work'
  | 'set-hours'
  /** *Don't remind me about this again*: switches the check off. Only where that is safe, so never for pupils. */
  | 'mute';

/** A sentence of the interface: its key in `public/_locales` and what goes into its places `$1`, `$2` … */
export interface Sentence {
  readonly id: string;
  readonly with: readonly string[];
  /** Where there is one message for each plural form: how many. Then it is `$1`, and `with` goes on from `$2`. */
  readonly count?: number;
}

/** What a check returns: one thing worth a reminder. */
export interface Finding {
  readonly check: CheckId;
  readonly clause: ClauseId;
  /** Further clauses that are about the same; shown with the first, also where they stand in another section. */
  readonly alongside?: readonly ClauseId[];
  /** Where in the text; empty where it is not about words. */
  readonly spans: readonly Span[];
  /** `FileFacts.id` of the picture or video that it is about. */
  readonly file?: string;
  /**
   * Higher comes first. 100 to 85: a pupil named or shown, a guess last; 80: confidentiality, a colleague named, a password; 75 to 65:
   * abuse, contact with pupils; 60: an accusation, the school's own words, a link to what is for adults; 62 to 52: personal details;
   * 50: criticism, the school named; 45 to 40: a link to gambling, somebody's rights in a picture; 30: a copied passage; 20: a school
   * device, a link to nobody knows where; 10: working hours. A picture in which nobody is to be seen has 30 less.
   */
  readonly weight: number;
  /** What was noticed, in one short sentence. */
  readonly noticed: Sentence;
  /** What else was seen in the picture, each in one short sentence. */
  readonly also?: readonly Sentence[];
  /** Where in the picture: faces and words, to be marked. */
  readonly marks?: readonly Region[];
  /** Why it matters, in one sentence. */
  readonly why: Sentence;
  /** Stays the same while the same is being noticed, so that a hold or a dismissal can be remembered for it; `keys.ts` says how several are told. */
  readonly key: string;
  /** In the order in which they are offered: *It's fine in this post* first where it is one of them, and what lasts after the others. */
  readonly actions: readonly ActionId[];
  /** With `not-a-pupil`: the name's fingerprint, which is all that is remembered of it. */
  readonly fingerprint?: string;
}

/** What a check is given besides the draft. The same object for drafts that differ in nothing but their instant. */
export interface Context {
  readonly rulebook: Rulebook;
  /** `draft.parts`, folded and split into words; the same length and order. */
  readonly readings: readonly Reading[];
}

/** One check. Pure and synchronous: no DOM, no storage, no clock (`draft.at` is the clock). */
export interface Check {
  readonly id: CheckId;
  /** The clauses that it serves. */
  readonly clauses: readonly ClauseId[];
  /** Whether what it finds hangs on `draft.at`; the others find the same in the same draft at any instant. */
  readonly byTheClock?: true;
  inspect(draft: Draft, context: Context): readonly Finding[];
}
