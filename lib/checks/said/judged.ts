import type { Context, Draft } from '../check';
import { likelyIn, type Likely } from './likely';
import { SAID, saidJudge, type SaidId } from './likelihood';
import type { WhoMark } from './marks';
import { isNot } from './said-of';
import type { Statement } from './statement';
import { sharedOut } from './stretches';
import type { Group, Who } from './who';
import { wordSet } from '../../text/word-set';

/** How likely it must be where something was found by its words, and where nothing was; tenths of the logarithm of the odds. */
const ENOUGH: Readonly<Record<SaidId, { readonly found: number; readonly unfound: number }>> = {
  criticism: { found: -15, unfound: 14 },
  accusation: { found: -40, unfound: 6 },
  confidential: { found: -5, unfound: 6 },
};
/** A sentence that speaks for it by this share of the one that speaks most for it is told as well: beside one in which something was found, more. */
const SHARE = { unfound: 0.1, found: 0.5 };
const GROUPS: ReadonlySet<string> = new Set(['school', 'management', 'colleagues', 'pupils', 'families']);

/** Whole sentences in which something is likely to be said, though no phrase was found in them. */
export interface LikelyStatement extends Statement {
  readonly stretch: Likely;
}

/** What is said after all: of what was found that which is likely, and the sentences in which it is likely. */
export function judged<Found extends Statement>(
  check: SaidId,
  found: readonly Found[],
  draft: Draft,
  context: Context,
): readonly (Found | LikelyStatement)[] {
  const stretches = likelyIn(draft, context);
  const place = SAID.indexOf(check);
  const shares = sharedOut(stretches, found, ({ talk: { part }, what: { first: at } }) => ({ part, at }));
  return stretches.flatMap((stretch, at): (Found | LikelyStatement)[] => {
    const within = shares[at] ?? [];
    const odds = stretch.odds[place] ?? 0;
    const sure = odds >= ENOUGH[check].unfound && stretch.known.frame !== 'away';
    const [first] = within;
    if (!first) return sure && !isTurnedDown(stretch) ? sentencesOf(stretch, place, []) : [];
    if (odds < ENOUGH[check].found) return [];
    // With what goes with it: *Not supposed to say* is not all of it.
    const more = sure ? sentencesOf(stretch, place, within).map((one) => asOf(first, one)) : [];
    return [...within, ...more];
  });
}

const FEW = 10;
const IF = wordSet('if unless');
const OURS = wordSet("i i'm im i've ive i'd i'll my me mine we we're we've our ours us");

/** *SLT are never useless*, *if your head is useless*, *the management at City are clueless*: hard words, but not of those at work. */
function isTurnedDown({ passage, first, last, known: { whos, whats, frame } }: Likely): boolean {
  // In more words something else may be meant.
  if (last - first >= FEW) return false;
  const isOurs = passage.tokens.slice(first, last + 1).some(({ text }) => OURS.has(text));
  return (
    IF.has(passage.tokens[first]?.text ?? '') ||
    whos.some(({ label }) => label === 'other' || label === 'elsewhere') ||
    whats.some(
      (mark) => !mark.label.startsWith('topic') && ((!frame && !isOurs) || isNot(passage, mark.first)),
    )
  );
}

/** A sentence as one more statement of what was found. */
function asOf<Found extends Statement>(found: Found, { who, what }: Statement): Found {
  return { ...found, who: { ...found.who, first: who.first, last: who.last }, what };
}

/** The sentences that speak for it, those that follow one another as one; none in which something was found. */
function sentencesOf(stretch: Likely, place: number, found: readonly Statement[]): LikelyStatement[] {
  const share = found.length > 0 ? SHARE.found : SHARE.unfound;
  const sentences = saidJudge
    .sentencesOf(stretch)
    .map(({ first, last, odds }) => ({ first, last, odds: odds[place] ?? 0 }));
  const most = Math.max(...sentences.map(({ odds }) => odds));
  const statements: { first: number; last: number }[] = [];
  for (const { first, last, odds } of sentences) {
    if (odds < share * most || found.some(({ what }) => what.first >= first && what.first <= last)) continue;
    const before = statements.at(-1);
    if (before && before.last === first - 1) before.last = last;
    else statements.push({ first, last });
  }
  return statements.map((words) => ({
    talk: stretch.passage,
    who: whoIn(words, stretch),
    what: words,
    stretch,
  }));
}

/** Of whom some sentences speak first, or else the stretch that they are in; the school where there is nobody. */
function whoIn({ first, last }: { first: number; last: number }, { known: { whos } }: Likely): Who {
  const isOfSchool = ({ label }: WhoMark) => GROUPS.has(groupOf(label));
  const of = whos.filter(isOfSchool);
  const mark = of.find((one) => one.first >= first && one.first <= last) ?? of[0];
  const group = mark ? (groupOf(mark.label) as Group) : 'school';
  return { group, first, noun: first, last: first, sure: false, one: true, stands: true };
}

function groupOf(label: string): string {
  return label.split(' ', 1)[0] ?? '';
}
