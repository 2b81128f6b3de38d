import type { Span } from './check';

/** Stands between the keys of several things that one reminder is about. */
const AND = '+';
/** More of a kind are not told apart. */
const MOST = 20;

/** The key of a reminder of two findings in one. */
export function joined(one: string, other: string): string {
  return `${one}${AND}${other}`;
}

/**
 * The key of a reminder of all that is found of a kind: by how many they are, so that another password is something new, and a word
 * put right in a sentence is not. What is said again, whole or in part, is no other: *Dave* after *Dave Lomax*, but not *Anna* after
 * *Joanna*.
 */
export function keyOfAll(kind: string, spans: readonly Span[], parts: readonly string[]): string {
  const words = spans.map(({ part, start, end }) => wordByWord((parts[part] ?? '').slice(start, end)));
  const different: string[] = [];
  for (const one of [...new Set(words)].toSorted((a, b) => b.length - a.length)) {
    if (different.length === MOST) break;
    if (!different.some((longer) => longer.includes(one))) different.push(one);
  }
  return different.map((_, at) => (at === 0 ? kind : `${kind}:${at + 1}`)).join(AND) || kind;
}

/** With a mark at both ends of each word, so that none is found within another. */
function wordByWord(text: string): string {
  return text.toLowerCase().replace(/[\p{L}\p{N}\p{M}]+/gu, '\0$&\0');
}

/** Whether all that a reminder with this key is about was in one that has been seen before. */
export function isAmong(key: string, seen: ReadonlySet<string>): boolean {
  if (seen.has(key)) return true;
  const parts = key.split(AND);
  return [...seen].some((one) => {
    const others = new Set(one.split(AND));
    return parts.every((part) => others.has(part));
  });
}
