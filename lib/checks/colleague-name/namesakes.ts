import { isHandle, isPossessive } from '../../roster/name-shape';
import type { OpenRoster } from '../../roster/match';
import { shortFor } from '../../roster/short-names';
import { isTitle } from '../../text/titles';
import { together, type Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import { inSentence } from './in-sentence';
import { shortOf } from './short-names';

/** Those of a home, a street or a life elsewhere, who may be called as a colleague is. */
const THEIRS = wordSet(
  'husband wife hubby fella partner boyfriend girlfriend fiance fiancee mum mam mummy dad daddy da brother sister son daughter nan nana gran granny grandad grandma grandpa uncle auntie aunty aunt cousin nephew niece eldest youngest twins toddler baby kitten cat dog puppy pup hamster rabbit guinea horse pony parrot tortoise goldfish plumber builder electrician roofer butcher baker barber hairdresser dentist gp vet vicar landlord landlady neighbour neighbours neighbor starter satnav bnb airbnb law grandfather grandmother mate penfriend sponsor goddaughter godson cleaner childminder sis sitter',
);
const NEXT_DOOR = wordSet('door down upstairs');
/** What bears somebody's name: *the Hadley Arms*, *Hadley's farm shop*. */
const PLACES = wordSet(
  'arms inn hotel park road street lane close avenue hall farm castle pier beach hill bay flash reservoir golf cafe café kitchen bakery butchers garage stores shop motors solicitors estate estates family twins brothers sisters foundation stadium museum gallery cottage house manor woods river valley tavern brewery',
);
const BEFORE = wordSet(
  'lass lad bloke man woman lady called named celebrity actor actress singer comedian author mp minister sir lord saint',
);
const FORMER = wordSet('old former primary secondary ex childhood');
const TEACHERS = wordSet('teacher headteacher boss tutor school neighbour doctor dentist');
const A = wordSet('a an the my our another some that this');
const MAY_STAND = wordSet('our the wor');
const FAR = 9;

/**
 * Whether a name of the list is that of somebody or something else, by the words round it: *Dave the plumber*, *the Hadley Arms*,
 * *Dave … That's my husband*, *a lass called Ffion*.
 *
 * @param first its first token
 * @param last its last
 * @param whole whether it is more than one name
 * @param roster the list
 */
export function isNamesake(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  whole: boolean,
  roster: OpenRoster,
): boolean {
  const [before, name, end, after] = [tokens[first - 1], tokens[first], tokens[last], tokens[last + 1]];
  if (!name || !end) return false;
  const next = after && together(text, end, after) ? after.text : '';
  if (before && together(text, before, name)) {
    if (BEFORE.has(before.text) || /^(?:call|name)/.test(tokens[first - 2]?.text ?? '')) return true;
    if (THEIRS.has(before.text) && before.text !== 'partner') return true;
    if (TEACHERS.has(before.text) && [2, 3].some((back) => FORMER.has(tokens[first - back]?.text ?? '')))
      return true;
    if (!whole && A.has(before.text) && !MAY_STAND.has(before.text)) return true;
    if (!whole && before.capital && isOtherName(text, tokens, first, roster)) return true;
  }
  if (after && text.slice(end.end, after.start) === ' ' && PLACES.has(next)) return true;
  if (!whole && isPossessive(text, end) && /^(?:on|in|at)$/.test(next) && isSomewhere(tokens[last + 2]))
    return true;
  if (isPossessive(text, end) && PLACES.has(tokens[last + 2]?.text ?? '')) return true;
  // *Mrs Akhtar's Kitchen*, *Priestley's An Inspector Calls*.
  if (isPossessive(text, end) && after?.capital && next && !isShouted(text, after) && !isTag(text, after))
    return PLACES.has(after.text) || /^an?$/.test(after.text);
  if (next === 'the' || next === 'my' || next === 'our') return THEIRS.has(tokens[last + 2]?.text ?? '');
  if (next === 'next' || next === 'from') return NEXT_DOOR.has(tokens[last + 2]?.text ?? '');
  if (!whole && next === 'in') return tokens[last + 2]?.capital === true && A.has(before?.text ?? '');
  // *Ms Akhtar, my GP*, *Dave (my husband)*.
  return /^\s?[,(–-]/.test(text.slice(end.end, end.end + 2)) &&
    /^(?:my|our|the)$/.test(after?.text ?? '') &&
    THEIRS.has(tokens[last + 2]?.text ?? '')
    ? true
    : !whole && isOfHome(text, tokens, first, last);
}

/** *The high street*, *Wilmslow Road*. */
function isSomewhere(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || token.text === 'the');
}

/** Whether a word with a capital before it is of a longer name that is none of the list: *Arthur Dent*, *Robert Smith*. */
function isOtherName(text: string, tokens: readonly Token[], first: number, roster: OpenRoster): boolean {
  const [before, name] = [tokens[first - 1] as Token, tokens[first] as Token];
  if (before.text.length === 1) return false;
  const isName = !roster.isEveryday(before.text) && !isShouted(text, before) && !isTitle(before);
  if (
    isName &&
    ![before.text, ...shortFor(before.text), ...(shortOf(before.text) ?? [])].some((word) =>
      roster.hasFirst(word),
    )
  )
    return true;
  if (isTitle(before) || isHandle(text, name) || name.tag || isShouted(text, before)) return false;
  return !/^\s*$|[.!?\n"“]\s*$/.test(text.slice(Math.max(0, before.start - 3), before.start));
}

const MINE = wordSet('my our');

/** *That's my husband*, *our eldest*: said of the very one who is named, in the sentence or the next. */
function isOfHome(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = last + 1; at <= last + FAR && at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!THEIRS.has(token.text) || !MINE.has(tokens[at - 1]?.text ?? '')) continue;
    const is = tokens[at - 2]?.text ?? '';
    if (/^(?:is|that|thats|that's|as|he's|she's|hes|shes)$/.test(is)) return true;
  }
  for (let at = first - 1; at >= Math.max(0, first - FAR); at -= 1) {
    if (!inSentence(text, tokens, at, first)) return false;
    if (THEIRS.has(tokens[at]?.text ?? '') && MINE.has(tokens[at - 1]?.text ?? ''))
      return /^(?:called|named|is|has|starter)$/.test(tokens[first - 1]?.text ?? '');
  }
  return false;
}

function isShouted(text: string, { start, end }: Token): boolean {
  const written = text.slice(start, end);
  return written.length > 2 && written === written.toUpperCase();
}

function isTag(text: string, { start }: Token): boolean {
  return /[#@]/.test(text[start - 1] ?? '');
}
