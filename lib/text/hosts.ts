import type { Reading, Word } from './reading';
import { Kept } from './kept';

/** A web or e-mail address in a text. Offsets are UTF-16, end exclusive. */
export interface Address {
  /** Its domain's labels, folded: `www`, `example`, `com`. */
  readonly labels: readonly string[];
  readonly start: number;
  /** Where the domain ends. */
  readonly hostEnd: number;
  /** Where the whole of it ends: with what follows the domain up to white space. */
  readonly end: number;
  /** Whether an `@` stands right before the domain. */
  readonly mail: boolean;
}

/** A stop, and what nobody sees round it. */
const DOT = /^[\xad\u200b-\u200f\u2060\ufeff]*[.\uff0e\uff61\u3002][\xad\u200b-\u200f\u2060\ufeff]*$/;
const SPACE = /\s/;
const INNER_STOP = /[.\uff0e\uff61\u3002][^\s.\uff0e\uff61\u3002]/;

const known = new Kept<Reading, readonly Address[]>();

/** The addresses of a text: words with nothing but a full stop between them that end in what can be a top-level domain. */
export function addressesIn(reading: Reading): readonly Address[] {
  let addresses = known.get(reading);
  if (!addresses) known.set(reading, (addresses = find(reading)));
  return addresses;
}

function find({ text, words }: Reading): Address[] {
  const addresses: Address[] = [];
  // Between words of one address there is a stop and no space; few drafts have that anywhere.
  if (!INNER_STOP.test(text)) return addresses;
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at] as Word;
    let last = first;
    const labels = [first.folded];
    for (let next = words[at + 1]; next && isJoined(text, last, next); next = words[at + 1]) {
      labels.push(next.folded);
      last = next;
      at += 1;
    }
    if (labels.length < 2 || !/^[a-z]{2,24}$/.test(labels.at(-1) ?? '')) continue;
    addresses.push({
      labels,
      start: first.start,
      hostEnd: last.end,
      end: endOf(text, last.end),
      mail: first.sigil === '@',
    });
  }
  return addresses;
}

function isJoined(text: string, last: Word, next: Word): boolean {
  return next.start - last.end <= 3 && DOT.test(text.slice(last.end, next.start));
}

/** Up to white space, where the address goes on with a path, a question or a port. */
function endOf(text: string, hostEnd: number): number {
  if (!/[/?#:]/.test(text[hostEnd] ?? '')) return hostEnd;
  let end = hostEnd;
  while (end < text.length && end - hostEnd < 2048 && !SPACE.test(text[end] ?? '')) end += 1;
  return end;
}
