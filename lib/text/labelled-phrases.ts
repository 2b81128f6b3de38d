import { lastOf, phrasesOf, REACH, type Phrase } from './phrases';
import type { Reading } from './reading';
import { scan, type Scanner } from './scan';
import type { Token } from './tokens';

/** Phrases of several kinds, by each word that they can begin with, the longest first. */
export type LabelledPhrases<Label extends string> = ReadonlyMap<
  string,
  readonly (readonly [Label, Phrase])[]
>;

/** Where a phrase of one kind stands: from the first of its tokens to the last. */
export interface Mark<Label extends string> {
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/** Makes phrases out of lists as `phrases` reads them, one list for each label. */
export function labelledPhrases<Label extends string>(
  lists: Readonly<Record<Label, string>>,
): LabelledPhrases<Label> {
  const byFirst = new Map<string, (readonly [Label, Phrase])[]>();
  for (const [label, list] of Object.entries<string>(lists)) {
    for (const phrase of phrasesOf(list)) {
      for (const word of phrase.places[0] ?? []) {
        const known = byFirst.get(word) ?? [];
        if (known.length === 0) byFirst.set(word, known);
        known.push([label as Label, phrase]);
      }
    }
  }
  for (const known of byFirst.values()) known.sort(([, a], [, b]) => b.places.length - a.places.length);
  return byFirst;
}

/** They add weight and no sense, and may stand anywhere within a phrase: *doesn't even bloody listen*. */
const WEIGHT: ReadonlySet<string> = new Set(
  'even ever really actually literally just bloody fucking effing flipping fricking frigging damn fkn always constantly simply absolutely completely totally utterly seriously again also still'.split(
    ' ',
  ),
);

const scanners = new WeakMap<LabelledPhrases<string>, Scanner<readonly Mark<string>[]>>();

/** The phrases in a text, in order; of each label the longest that begins with a token. */
export function findLabelled<Label extends string>(
  reading: Reading,
  phrases: LabelledPhrases<Label>,
): Mark<Label>[] {
  let scanner = scanners.get(phrases) as Scanner<readonly Mark<Label>[]> | undefined;
  if (!scanner) {
    scanner = { reach: REACH, find: (tokens, at, text) => labelledAt(phrases, at, text, tokens) };
    scanners.set(phrases, scanner);
  }
  return scan(reading, scanner).flat();
}

function labelledAt<Label extends string>(
  phrases: LabelledPhrases<Label>,
  at: number,
  text: string,
  tokens: readonly Token[],
): Mark<Label>[] | undefined {
  const candidates = phrases.get((tokens[at] as Token).text);
  if (!candidates) return undefined;
  let found: Mark<Label>[] | undefined;
  const next = tokens[at + 1]?.text ?? '';
  const weighs = WEIGHT.has(next);
  const numeral = next.charCodeAt(0) < 58;
  for (const [label, phrase] of candidates) {
    // Nearly all end here, and are spared the rest.
    if (!weighs && !numeral && phrase.places[1]?.has(next) === false) continue;
    if (found?.some((mark) => mark.label === label)) continue;
    const last = lastOf(phrase, at, text, tokens, WEIGHT);
    if (last !== undefined) (found ??= []).push({ label, first: at, last });
  }
  return found;
}
