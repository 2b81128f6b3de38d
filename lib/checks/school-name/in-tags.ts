import type { Reading, Word } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import { tokenFrom } from '../../text/tokens';
import { humps } from '../../text/humps';
import type { Forms } from './forms';
import { beginsWithKind } from './kinds';

/** A hashtag, a handle, also without its sign, or the last part of an address, as one piece. */
interface Tag {
  readonly start: number;
  readonly end: number;
  /** Folded letters and digits. */
  readonly letters: string;
  /** The offsets in `letters` at which a word begins, by capitals, digits, dots and underscores; and its length. */
  seams(): ReadonlySet<number>;
}

/** What staff's names for an account begin with, of *MissJonesPearTree*. */
const STAFF = /^(?:miss|mrs|mr|ms)\p{L}{2,}/u;
/** Where tags begin, each once for every token of its first word. */
const BEGINNINGS: Scanner<number> = {
  reach: 0,
  begins: (token, text) => /[#@/\uff03\uff20]/.test(text[token.start - 1] ?? '') || STAFF.test(token.text),
  find: (tokens, at) => tokens[at]?.start,
};

/** The tags of a text: a word with `#`, `@` or `/` before it, or that could be a member of staff's account, and what `_`, `.` or `-` join to it. */
export function tagsOf(reading: Reading): Tag[] {
  const { text, words } = reading;
  const tags: Tag[] = [];
  for (const start of scan(reading, BEGINNINGS)) {
    if (start < (tags.at(-1)?.end ?? 0)) continue;
    let at = tokenFrom(words, start);
    const first = words[at] as Word;
    const joined = [first];
    while (isJoined(text, words[at], words[at + 1])) joined.push(words[(at += 1)] as Word);
    tags.push({
      start: first.start,
      end: (joined.at(-1) as Word).end,
      letters: joined.map(({ folded }) => lettersOf(folded)).join(''),
      seams: () => seamsOf(text, joined),
    });
  }
  return tags;
}

function seamsOf(text: string, joined: readonly Word[]): Set<number> {
  const seams = new Set([0]);
  let length = 0;
  for (const hump of joined.flatMap((word) => humps(text, word))) {
    length += lettersOf(hump.folded).length;
    seams.add(length);
  }
  return seams;
}

function lettersOf(folded: string): string {
  return folded.replace(/['-]/g, '');
}

function isJoined(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && /^[_.]$/.test(text.slice(left.end, right.start));
}

/** What people put before a school's name in a hashtag. */
const BEFORE =
  /(?:^|proudtobe|proudtobeat|we|weare|weareat|team|love|loving|lifeat|goodluck|welldone|go|goodbye|hello|thankyou|backat|classof|from|at)$/;
/** What they put after it. */
const AFTER =
  /^(?:$|\d|year|yr|staff|pta|class|reception|eyfs|ks\d|family|team|rocks|pe$|pupils|kids|children|leavers|reads$|together$)/;
/** Of those, what only a school has after its name, whatever it is called. */
const AFTER_SCHOOL = /^(?:year|yr\d|pta|reception|eyfs|ks\d|pupils|leavers|reads$)/;

/**
 * Whether a tag holds the name, and whether surely so. `#PearTree` by itself is as doubtful as the words are: it needs `company`.
 */
export function nameInTag(
  tag: Tag,
  forms: Forms,
  company: () => boolean,
): { readonly sure: boolean } | undefined {
  const { letters } = tag;
  if (forms.handles.includes(letters)) return { sure: true };
  const isWord = (at: number, length: number) => tag.seams().has(at) && tag.seams().has(at + length);
  const domain = forms.domains.some((parts) => letters.endsWith(parts.join('')) && parts.length > 1);
  if (domain) return { sure: true };
  const initials = forms.initials.find((name) => {
    const at = letters.indexOf(name);
    return (
      at >= 0 &&
      name.length > 2 &&
      (isWord(at, name.length) || (at === 0 && AFTER.test(letters.slice(name.length))))
    );
  });
  if (initials && (initials.length > 3 || company())) return { sure: true };
  for (const { keys, alone, whole, distinct, the } of forms.cores) {
    for (const key of keys) {
      const at = letters.indexOf(key);
      const [before, after] = [letters.slice(0, at), letters.slice(at + key.length)];
      const begins = at === 0 || (the && before === 'the');
      if (at < 0 || (key.length < 6 && !isWord(at, key.length) && !begins)) continue;
      if (
        whole ||
        (beginsWithKind(after) && (distinct || before === 'the' || at === 0 || tag.seams().has(at)))
      )
        return { sure: true };
      const lead = the ? before.replace(/the$/, '') : before;
      if (!alone) continue;
      // *MissJonesPearTree*, *PearTreeMissJones*
      if (distinct && (STAFF.test(before) ? after === '' : at === 0 && STAFF.test(after)))
        return { sure: false };
      if (!BEFORE.test(lead) || !AFTER.test(after)) continue;
      const isMore = (distinct || lead !== before) && (lead !== '' || after !== '');
      if (isMore || AFTER_SCHOOL.test(after) || company()) return { sure: false };
    }
  }
  return undefined;
}
