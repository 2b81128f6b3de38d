import { apart, scan, type Scanner } from '../../text/scan';
import { together, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** People of some kind, as those speak of them who lump them together. */
const GROUPS = set(
  'muslims muslim jews jew christians hindus sikhs catholics gypsies gypsy travellers roma immigrants immigrant migrants migrant refugees refugee foreigners foreigner asylum blacks africans arabs asians pakistanis indians bangladeshis romanians poles polish albanians somalis nigerians irish chinese japanese gays gay lesbians lesbian homosexuals trans transgender transgenders disabled women blondes pensioners boomers oaps',
);
/** Of these words some mean the same kind of people only with another after them. */
const NEEDS_PEOPLE = set('asylum polish irish chinese japanese gay trans transgender disabled');
const PEOPLE = set(
  'people lot men women kids families man woman person seekers bastards couples community ones',
);
/** Before them: *filthy gypsies*. */
const FOUL = set(
  'dirty filthy fucking fuckin thieving stinking smelly disgusting scrounging bloody vile lazy backward savage murdering typical horrible',
);
const HATE = set('hate hates despise loathe detest stand');
/** Of these people *bloody* is said without malice. */
const TEASED = set('women blondes pensioners boomers oaps catholics christians irish');
const ALL = set('all those these the them any such most');
/** After *are*: what is said of them. */
const LOW = set(
  'animals vermin scum filth terrorists rapists criminals savages disgusting thieves parasites scroungers perverts pedos paedos nonces subhuman cockroaches rats leeches murderers mental sick evil dirty filthy thick stupid lazy scroungers backward unnatural abominations sinners weirdos freaks whores bitches liars useless inferior',
);
const BE = set("are is were aren't");
const MORE = set(
  'all just nothing but a bunch of load the such so really basically fucking bloody actually only mostly always',
);
const OUT = set('back home out away deported banned shot gassed sterilised locked');
/** Whoever writes these speaks against it, or of what others say. */
const AGAINST = set(
  "not dont don't stop who say says saying think thinks claim claims racist racism calling believe against wrong support",
);

/** Where people of some kind are run down as such: *all … are …*, *filthy …*, *send them …*. */
export function groupsIn(reading: Reading): { start: number; end: number }[] {
  return apart(scan(reading, RUN_DOWN));
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
    const end = Math.max(lowAfter(text, tokens, last), outAfter(text, tokens, last));
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
