import type { Rights } from '../facts';

const MOST = 200;

/** What cameras and programs write there of their own accord. */
const EMPTY = /^(?:unknown|none|null|n\/?a|default|user|camera|admin|owner|copyright|©|\(c\)|[\W_]*)$/i;

/** The rights that a file states: for each, the first of the places where it may stand that says something. */
export function rightsFrom(places: {
  readonly [Which in keyof Rights]: readonly (string | undefined)[];
}): Rights | undefined {
  const stated = Object.entries(places).flatMap(([which, written]) => {
    const said = written.map(cleaned).find((words) => words !== undefined);
    return said === undefined ? [] : [[which, said] as const];
  });
  return stated.length > 0 ? Object.fromEntries(stated) : undefined;
}

function cleaned(written: string | undefined): string | undefined {
  const words = written
    ?.slice(0, 4 * MOST)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (!words || EMPTY.test(words)) return undefined;
  return words.length > MOST ? `${words.slice(0, MOST).trimEnd()}…` : words;
}
