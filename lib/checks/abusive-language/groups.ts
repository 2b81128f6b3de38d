import { findPhrases, lastOf, phrases, type Phrases } from '../../text/phrases';
import { apart, scan, type Scanner } from '../../text/scan';
import { together, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import { wordSet } from '../../text/word-set';

/** People of some kind, as those speak of them who lump them together. */
const GROUPS = wordSet(
  'muslims muslim jews jew christians hindus sikhs catholics gypsies gypsy travellers roma immigrants immigrant migrants migrant refugees refugee foreigners foreigner asylum blacks africans arabs asians pakistanis indians bangladeshis romanians poles polish albanians somalis nigerians irish chinese japanese gays gay lesbians lesbian homosexuals trans transgender transgenders disabled women blondes pensioners boomers oaps elderly old black brown white autistic deaf',
);
/** Of these words some mean the same kind of people only with another after them. */
const NEEDS_PEOPLE = wordSet(
  'asylum polish irish chinese japanese gay trans transgender disabled old black brown white autistic deaf',
);
const PEOPLE = wordSet(
  'people lot men women kids families man woman person seekers bastards couples community ones',
);
/** Before them: *filthy gypsies*. */
const FOUL = wordSet(
  'dirty filthy fucking fuckin thieving stinking smelly disgusting scrounging bloody vile lazy backward savage murdering typical horrible',
);
const HATE = wordSet('hate hates despise loathe detest stand');
/** Of these people *bloody* is said without malice. */
const TEASED = wordSet('women blondes pensioners boomers oaps catholics christians irish');
const ALL = wordSet('all those these the them any such most');
/** After *are*: what is said of them. */
const LOW = wordSet(
  'animals vermin scum filth terrorists rapists criminals savages disgusting thieves parasites scroungers perverts pedos paedos nonces subhuman cockroaches rats leeches murderers mental sick evil dirty filthy thick stupid lazy scroungers backward unnatural abominations sinners weirdos freaks whores bitches liars useless inferior',
);
const BE = wordSet("are is were aren't");
const MORE = wordSet(
  'all just nothing but a bunch of load the such so really basically fucking bloody actually only mostly always',
);
const OUT = wordSet('back home out away deported banned shot gassed sterilised locked');
/** Whoever writes these speaks against it, or of what others say. */
const AGAINST = wordSet(
  "not dont don't stop who say says saying think thinks claim claims racist racism calling believe against wrong support",
);

/** What is said of people of some kind to run them down, right after them; `phrases` says how to read the lists. */
const AFTER_THEM = `
shouldn't|shouldnt|should ?not|never ?be|get|have|ever allowed|teach|teaching|vote|drive|driving|adopt|here|near|children|kids|work|in
shouldn't|should ?not ?be|get|have ?allowed|the to|vote|jobs|near|in|kids|children
have|are|is|keep ruined|ruining|destroyed|destroying|invaded|invading|swamped|swamping|overrun|infested|infesting
are|have ?all taking|taken over
are ?all taking|stealing|nicking our|all
can't|cant|cannot drive|park|teach|lead|be|think|reason|manage
don't|dont belong|integrate|deserve|contribute|wash
only come|came ?over here for|to
only come|came for the
all look|smell|stink|lie|steal|cheat|sponge
breed|smell|stink
`;
/** What is said to send people away for what they are, or to call a thing by the name of some. */
const AGAINST_THEM = `
send|ship|deport|kick|chuck ?the them|em|lot|all ?of|out ?them back ?to where they|to
go|fuck|piss|sod ?off ?back ?home to your|ur ?own country
go|fuck|piss|sod ?off ?back ?home ?to where you|u came|come from
send|ship|deport|kick|chuck them|em ?all back|home|out > to|please|with|in|on|and|if
that's|thats|it's|its ?just so|well|proper|dead gay > and|rights|pride|friendly|here|for
`;
let known: { readonly after: Phrases; readonly against: Phrases } | undefined;
const knownLists = () => (known ??= { after: phrases(AFTER_THEM), against: phrases(AGAINST_THEM) });

/** Where people of some kind are run down as such: *all … are …*, *filthy …*, *send them …*. */
export function groupsIn(reading: Reading): { start: number; end: number }[] {
  return apart(
    [...scan(reading, RUN_DOWN), ...findPhrases(reading, knownLists().against)].toSorted(
      (a, b) => a.start - b.start,
    ),
  );
}

const RUN_DOWN: Scanner<{ start: number; end: number }> = {
  reach: 12,
  words: GROUPS,
  find(tokens, at, text) {
    const { text: word, tag } = tokens[at] as Token;
    if (tag) return undefined;
    const people = PEOPLE.has(tokens[at + 1]?.text ?? '');
    if (NEEDS_PEOPLE.has(word) && !people) return undefined;
    const last = people ? at + 1 : at;
    const first = Math.min(foulBefore(tokens, at), hatedBefore(tokens, at));
    const end = Math.max(
      lowAfter(text, tokens, last),
      outAfter(text, tokens, last),
      runDownAfter(text, tokens, last),
    );
    if (first === at && end === last) return undefined;
    if (tokens.slice(Math.max(0, first - 5), at).some(({ text }) => AGAINST.has(text))) return undefined;
    return { start: (tokens[first] as Token).start, end: (tokens[end] as Token).end };
  },
};

function foulBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.text ?? '';
  if (before === 'bloody' && TEASED.has(tokens[at]?.text ?? '')) return at;
  return FOUL.has(before) ? at - 1 : at;
}

function hatedBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (at - before < 3 && ALL.has(tokens[before]?.text ?? '')) before -= 1;
  return HATE.has(tokens[before]?.text ?? '') ? before : at;
}

/** *… are (all just) vermin*. */
function lowAfter(text: string, tokens: readonly Token[], last: number): number {
  if (!BE.has(tokens[last + 1]?.text ?? '')) return last;
  for (let at = last + 2; at < last + 7; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || !before || !together(text, before, token)) return last;
    if (LOW.has(token.text)) return at;
    if (!MORE.has(token.text)) return last;
  }
  return last;
}

/** *… have ruined*, *… shouldn't be allowed*. */
function runDownAfter(text: string, tokens: readonly Token[], last: number): number {
  const [before, next] = [tokens[last], tokens[last + 1]];
  if (!before || !next || !together(text, before, next)) return last;
  for (const phrase of knownLists().after.get(next.text) ?? []) {
    const end = lastOf(phrase, last + 1, text, tokens, NONE);
    if (end !== undefined) return end;
  }
  return last;
}

const NONE: ReadonlySet<string> = new Set();

/** *… should be sent back*, *… out*. */
function outAfter(text: string, tokens: readonly Token[], last: number): number {
  if (!/^(?:should|need|must|can)$/.test(tokens[last + 1]?.text ?? '')) return last;
  for (let at = last + 2; at < last + 6; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || !before || !together(text, before, token)) return last;
    if (OUT.has(token.text)) return at;
    if (!/^(?:be|go|to|all|get|fuck|sent|piss|just|off)$/.test(token.text)) return last;
  }
  return last;
}
