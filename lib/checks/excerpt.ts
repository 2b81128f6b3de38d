import type { Span } from './check';

/** Words of a draft are quoted whole up to here. UTF-16 units. */
export const LONGEST_QUOTED = 60;

/** Words of a draft as a reminder quotes them: on one line, and cut between words where they are many. */
export function excerpt(words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_QUOTED) return plain;
  return `${plain.slice(0, LONGEST_QUOTED).replace(/\s+\S*$/, '')} …`;
}

/** The first of these stretches, none of which is within another, as a reminder quotes it. */
export function firstOf([first]: readonly Span[], parts: readonly string[]): string {
  return first ? excerpt((parts[first.part] ?? '').slice(first.start, first.end)) : '';
}
