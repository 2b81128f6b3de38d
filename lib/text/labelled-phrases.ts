import { lastOf, MOST_PASSED, type Phrase } from './phrase';
import { phraseLists, type Labelled } from './phrase-lists';
import type { Reading } from './reading';
import { scan, type Scanner } from './scan';
import type { Token } from './tokens';
import { wordSet } from './word-set';

/** Phrases that can begin with one word, the longest first, and by the word that comes second: those of two words and more. */
interface Candidates<Label extends string> {
  readonly all: Labelled<Label>;
  /** Made when it is first asked for, as most words are never written. */
  bySecond?: ReadonlyMap<string, Labelled<Label>>;
  readonly single: Labelled<Label>;
}

/** Where a phrase of one kind stands: from the first of its tokens to the last. */
export interface Mark<Label extends string> {
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/** Looks for phrases of several kinds. */
export type LabelledPhrases<Label extends string> = Scanner<readonly Mark<Label>[]>;

/** They add weight and no sense, and may stand anywhere within a phrase: *doesn't even bloody listen*. */
const WEIGHT = wordSet(
  'even ever really actually literally just bloody fucking effing flipping fricking frigging damn fkn always constantly simply absolutely completely totally utterly seriously again also still',
);

/** Makes phrases out of lists, one phrase a line, as `phrasesOf` reads them, and one list for each label. */
export function labelledPhrases<Label extends string>(
  written: Readonly<Record<Label, string>>,
): LabelledPhrases<Label> {
  const lists = phraseLists(written);
  const known = new Map<string, Candidates<Label>>();
  const startingWith = (word: string): Candidates<Label> => {
    let found = known.get(word);
    if (!found) known.set(word, (found = candidates(lists.startingWith(word))));
    return found;
  };
  return {
    get reach() {
      return lists.longest() + MOST_PASSED;
    },
    get words() {
      return lists.lines();
    },
    find(tokens, at, text) {
      let found: Mark<Label>[] | undefined;
      const begun = startingWith((tokens[at] as Token).text);
      for (const [label, phrase] of withSecond(begun, tokens[at + 1]?.text ?? '')) {
        if (found?.some((mark) => mark.label === label)) continue;
        const last = lastOf(phrase, at, text, tokens, WEIGHT);
        if (last !== undefined) (found ??= []).push({ label, first: at, last });
      }
      return found;
    },
  };
}

/** The phrases in a text, in order; of each label the longest that begins with a token. */
export function findLabelled<Label extends string>(
  reading: Reading,
  phrases: LabelledPhrases<Label>,
): readonly Mark<Label>[] {
  return scan(reading, phrases).flat();
}

function candidates<Label extends string>(phrases: Labelled<Label>): Candidates<Label> {
  return {
    all: phrases.toSorted(([, a], [, b]) => b.places.length - a.places.length),
    single: phrases.filter(([, { places }]) => places.length === 1),
  };
}

/** Those that can go on with this word: few, where common words begin hundreds. */
function withSecond<Label extends string>(candidates: Candidates<Label>, next: string): Labelled<Label> {
  const { all, single } = candidates;
  if (all.length === single.length || WEIGHT.has(next) || next.charCodeAt(0) < 58) return all;
  candidates.bySecond ??= bySecondOf(all, single);
  return candidates.bySecond.get(next) ?? single;
}

/** For each second word the longer phrases with it, and the single words after them. */
function bySecondOf<Label extends string>(
  all: Labelled<Label>,
  single: Labelled<Label>,
): ReadonlyMap<string, Labelled<Label>> {
  const longer = new Map<string, (readonly [Label, Phrase])[]>();
  for (const labelled of all) {
    for (const word of labelled[1].places[1] ?? []) {
      if (!longer.get(word)?.push(labelled)) longer.set(word, [labelled]);
    }
  }
  return new Map([...longer].map(([word, phrases]) => [word, [...phrases, ...single]]));
}
