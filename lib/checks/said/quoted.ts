const QUOTES = /["'“”‘’«»]/g;
const CLOSING: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', "'": "'’", '‘': "’'", '«': '»' };
const IN_WORD = /[\p{L}\p{N}]/u;
/** Longer stretches are two stray marks sooner than a quotation. UTF-16 units. */
const LONGEST = 300;

/** The stretches of a text in quotation marks, in order: UTF-16 offsets, end exclusive. */
export function quotedParts(text: string): (readonly [start: number, end: number])[] {
  const parts: (readonly [number, number])[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(QUOTES)) {
    const [before, after] = [IN_WORD.test(text[index - 1] ?? ''), IN_WORD.test(text[index + 1] ?? '')];
    // An apostrophe, as in *don't*.
    if (before && after) continue;
    if (open && index - open.at > LONGEST) open = undefined;
    if (open && CLOSING[open.mark]?.includes(mark)) {
      parts.push([open.at, index]);
      open = undefined;
    } else if (!open && !before && mark in CLOSING) open = { mark, at: index };
  }
  return parts;
}
