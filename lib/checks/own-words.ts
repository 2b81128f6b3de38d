import { CLAUSE_IDS } from '../policy/clause-ids';
import type { OwnWords } from '../school/rulebook';
import { read } from '../text/read';
import type { Reading } from '../text/reading';
import { together, tokensOf, type Token } from '../text/tokens';
import type { Check, Span } from './check';

/**
 * Notices words that the school put on a list of its own, such as the name of a project: exactly these, one after the
 * other, whatever their case, accents and hyphens, and in hashtags too.
 */
export const ownWords: Check = {
  id: 'own-words',
  // Whichever the school chose for the words.
  clauses: CLAUSE_IDS,
  inspect({ parts }, { rulebook, readings }) {
    if (rulebook.ownWords.length === 0) return [];
    const found = new Map<OwnWords, Span[]>();
    readings.forEach((reading, part) => {
      for (const { own, start, end } of find(reading, beginningsOf(rulebook.ownWords))) {
        const span = { part, start, end };
        if (!found.get(own)?.push(span)) found.set(own, [span]);
      }
    });
    return [...found].map(([own, spans]) => {
      const [{ part, start, end }] = spans as [Span];
      return {
        check: 'own-words',
        clause: own.clause,
        spans,
        weight: 60,
        noticed: { id: 'noticedOwnWords', with: [(parts[part] ?? '').slice(start, end)] },
        why: { id: 'whyOwnWords', with: [] },
        key: `own-words:${wordsOf(own).join(' ')}`,
        actions: ['dismiss', 'mute'],
      };
    });
  },
};

/** Where a list of words goes on from here: a step for each next word, so that a long list costs no more than a short one. */
interface Place {
  /** Words that end here. */
  own?: OwnWords;
  readonly next: Map<string, Place>;
}

const known = new WeakMap<readonly OwnWords[], Place>();

function beginningsOf(list: readonly OwnWords[]): Place {
  let beginnings = known.get(list);
  if (!beginnings) {
    known.set(list, (beginnings = { next: new Map() }));
    for (const own of list) {
      const words = wordsOf(own);
      // In a hashtag in small letters several words are one.
      for (const way of [words, [words.join('')]]) add(beginnings, way, own);
    }
  }
  return beginnings;
}

function wordsOf({ words }: OwnWords): string[] {
  return tokensOf(read(words)).map(({ text }) => text);
}

function add(beginnings: Place, words: readonly string[], own: OwnWords): void {
  let at = beginnings;
  for (const word of words) {
    let next = at.next.get(word);
    if (!next) at.next.set(word, (next = { next: new Map() }));
    at = next;
  }
  if (at !== beginnings) at.own ??= own;
}

/** Every place of the words, the longest where several begin together; in order, none overlapping. */
function find(reading: Reading, beginnings: Place): { own: OwnWords; start: number; end: number }[] {
  const tokens = tokensOf(reading);
  const found: { own: OwnWords; start: number; end: number }[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    let place = beginnings.next.get((tokens[first] as Token).text);
    let longest: { own: OwnWords; last: number } | undefined;
    for (let last = first; place; last += 1) {
      if (place.own) longest = { own: place.own, last };
      const [token, following] = [tokens[last] as Token, tokens[last + 1]];
      place =
        following && together(reading.text, token, following) ? place.next.get(following.text) : undefined;
    }
    if (!longest) continue;
    const { start } = tokens[first] as Token;
    found.push({ own: longest.own, start, end: (tokens[longest.last] as Token).end });
    first = longest.last;
  }
  return found;
}
