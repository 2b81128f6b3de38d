import { together, type Token } from '../../text/tokens';
import { wordSet, type WordSet } from '../../text/word-set';

/** After *are*: what is said of them. */
const LOW = wordSet(
  'animals vermin scum filth terrorists rapists criminals savages disgusting thieves parasites scroungers perverts pedos paedos nonces subhuman cockroaches rats leeches murderers mental sick evil dirty filthy thick stupid lazy backward unnatural abominations sinners weirdos freaks whores bitches liars useless inferior drunks drain burden plague waste gaga senile feral delusional blokes lunatics invaders extremists dangerous nightmare',
);
const BE = wordSet("are is were aren't");
const MORE = wordSet(
  'all just nothing but a bunch of load the such so really basically fucking bloody actually only mostly always on total absolute',
);
const OUT = wordSet('back home out away deported banned shot gassed sterilised locked');
/** What they are said to do to a place. */
const RUIN = wordSet(
  'ruin ruined ruining taken taking over destroyed destroying wrecked wrecking invaded invading stealing stolen steal nicking robbing scrounging leeching breeding flooding swamping',
);
const HAVE = wordSet("have has are were all always just 've they keep only");
/** What they are not to be or do. */
const BARRED = wordSet('allowed let near in here teaching around given referees teachers priests mps');
const DENIED = wordSet('vote adopt drive teach marry work breed');
const UNABLE = wordSet('drive park reverse teach integrate think');
const THEY = wordSet("they're theyre they");
/** So far on in the sentence it may go on about them: *…, they’re all …*. */
const ON = 10;

/** Where what runs people down ends that is said after naming them: the index of its last token; `last` where nothing does. */
export function isSaidOf(text: string, tokens: readonly Token[], last: number): number {
  return Math.max(
    low(text, tokens, last + 1, last),
    out(text, tokens, last),
    ruin(text, tokens, last),
    barred(text, tokens, last),
    goneOn(text, tokens, last),
  );
}

/** *… are (all just) vermin*. */
function low(text: string, tokens: readonly Token[], be: number, last: number): number {
  if (!BE.has(tokens[be]?.text ?? '')) return last;
  return through(text, tokens, be + 1, 6, LOW, MORE) ?? last;
}

/** *… should be sent back*, *… out*, *… go home*. */
function out(text: string, tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1]?.text ?? '';
  if (
    next === 'go' &&
    tokens[last + 2]?.text === 'home' &&
    together(text, tokens[last] as Token, tokens[last + 1] as Token)
  )
    return last + 2;
  if (!/^(?:should|need|must|can)$/.test(next)) return last;
  return through(text, tokens, last + 2, 4, OUT, wordSet('be go to all get fuck sent piss just off')) ?? last;
}

/** *… have ruined this town*, *… stealing everything*. */
function ruin(text: string, tokens: readonly Token[], last: number): number {
  const end = through(text, tokens, last + 1, 4, RUIN, HAVE);
  if (end === undefined || /^(?:nothing|their|part)$/.test(tokens[end + 1]?.text ?? '')) return last;
  // *Taken over*, but not *taken a journey*.
  const taken = (tokens[end]?.text ?? '').startsWith('tak');
  if (taken && tokens[end + 1]?.text !== 'over' && !/^(?:our|all)$/.test(tokens[end + 1]?.text ?? ''))
    return last;
  return Math.min(end + 2, tokens.length - 1);
}

/** *… shouldn’t be allowed to teach*, *… don’t belong here*. */
function barred(text: string, tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1]?.text ?? '';
  if (/^(?:don't|dont|doesn't)$/.test(next))
    return /^belong$/.test(tokens[last + 2]?.text ?? '') ? last + 2 : last;
  if (/^(?:can't|cant|cannot)$/.test(next)) return UNABLE.has(tokens[last + 2]?.text ?? '') ? last + 2 : last;
  const not = next === 'should' && tokens[last + 2]?.text === 'not' ? last + 3 : last + 2;
  if (!/^(?:shouldn't|shouldnt|should)$/.test(next) || (next === 'should' && not === last + 2)) return last;
  if (tokens[not]?.text !== 'be') return DENIED.has(tokens[not]?.text ?? '') ? not : last;
  const end = through(text, tokens, not + 1, 1, BARRED, wordSet(''));
  if (end === undefined) return last;
  // With what they are not to do: *allowed to teach*.
  return tokens[end + 1]?.text === 'to' && tokens[end + 2] ? end + 2 : end;
}

/** *Old people shouldn’t …, they’re all gaga*. */
function goneOn(text: string, tokens: readonly Token[], last: number): number {
  for (let at = last + 1; at < last + ON; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || !before || /[.!?\n]/.test(text.slice(before.end, token.start))) return last;
    if (token.text === 'lot' && tokens[at + 2]?.text === 'them') return low(text, tokens, at + 3, last);
    if (!THEY.has(token.text)) continue;
    const from = token.text === 'they' ? at + 2 : at + 1;
    if (token.text === 'they' && !BE.has(tokens[at + 1]?.text ?? '')) continue;
    return through(text, tokens, from, 5, LOW, MORE) ?? last;
  }
  return last;
}

/** The first word of one set after nothing but words of another, at most so many places on. */
function through(
  text: string,
  tokens: readonly Token[],
  from: number,
  places: number,
  wanted: WordSet,
  between: WordSet,
): number | undefined {
  for (let at = from; at < from + places; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || !before || !together(text, before, token)) return undefined;
    if (wanted.has(token.text)) return at;
    if (!between.has(token.text)) return undefined;
  }
  return undefined;
}
