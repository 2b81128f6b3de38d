import type { Policy, Section } from './policy';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The sections that have every word of the query, in the policy's own order; all of them for an empty query. A word is
 * found where a word of the policy begins with it, and *photos* finds *photo*.
 */
export function searchPolicy(policy: Policy, query: string): readonly Section[] {
  const terms = termsOf(query);
  return policy.sections.filter((section) => {
    const text = [section.heading, section.summary, ...section.clauses.map((clause) => clause.text)].join(
      '\n',
    );
    return terms.every((term) => term.test(text));
  });
}

/** Where the words of the query stand in a text, in order, none overlapping. */
export function rangesOf(query: string, text: string): readonly Range[] {
  const ranges = termsOf(query, 'g')
    .flatMap((term) => [...text.matchAll(term)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ranges.filter(({ start }, at) => ranges.slice(0, at).every((earlier) => earlier.end <= start));
}

function termsOf(query: string, flag: '' | 'g' = ''): readonly RegExp[] {
  return query
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(word)}[\\p{L}\\p{N}]*`, `iu${flag}`));
}

/** Typed with either apostrophe; a plural also finds its singular. */
function patternOf(word: string): string {
  const singular = word.length > 3 && /[^s]s$/i.test(word) ? word.slice(0, -1) : word;
  return singular.replaceAll(/['’]/g, "['’]");
}
