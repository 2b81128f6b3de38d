import { apart, scan, type Scanner } from '../../text/scan';
import { together, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import { isSaidOf } from './said-of-groups';
import { wordSet, type WordSet } from '../../text/word-set';

/** People of some kind, as those speak of them who lump them together. */
const GROUPS = wordSet(
  'muslims muslim jews jew christians christian hindus hindu sikhs catholics gypsies gypsy travellers traveller roma immigrants immigrant migrants migrant refugees refugee foreigners foreigner asylum blacks africans arabs asians pakistanis indians bangladeshis romanians romanian poles polish albanians somalis nigerians bulgarians lithuanians turks syrians afghans irish chinese japanese gays gay lesbians lesbian homosexuals trans transgender transgenders disabled autistic autism adhd downs women woman blondes pensioners boomers oaps elderly old black brown',
);
/** Of these words some mean the same kind of people only with another after them. */
const NEEDS_PEOPLE = wordSet(
  'asylum polish irish chinese japanese gay trans transgender disabled autistic woman old black brown romanian christian traveller hindu',
);
/** What people *have* or are people *with*. */
const CONDITIONS = wordSet('autism adhd downs');
/** Said with *the* and *are* they are people too: *the Irish are …*. */
const WITH_ARTICLE = wordSet('polish irish chinese japanese disabled elderly');
const PEOPLE = wordSet(
  'people lot men women kids children families man woman person seekers bastards couples community ones folk driver drivers teachers neighbours blokes',
);
/** Before them: *filthy gypsies*. */
const FOUL = wordSet(
  'dirty filthy fucking fuckin thieving stinking smelly disgusting scrounging bloody vile lazy backward savage murdering typical horrible',
);
const HATE = wordSet('hate hates despise loathe detest stand abide');
/** Of these people *bloody* is said without malice. */
const TEASED = wordSet('women blondes pensioners boomers oaps catholics christians irish old');
const ALL = wordSet('all those these the them any such most a an');
/** Words before them, after which they are unwanted: *too many …*, *sick of these …*, *overrun with …*, *never trust a …*. */
const UNWANTED: ReadonlyMap<string, WordSet> = new Map([
  ['many', wordSet('too')],
  ['of', wordSet('sick tired rid full')],
  ['with', wordSet('overrun infested swamped flooded crawling')],
  ['by', wordSet('overrun infested swamped invaded')],
  ['trust', wordSet("never don't dont can't cant wouldn't wouldnt")],
]);
/** Whoever writes these speaks against it, or of what others say. */
const AGAINST = wordSet(
  'not stop who say says saying think thinks claim claims racist racism calling believe against wrong support blame blaming blames treated hearing how',
);
const NO = wordSet("don't dont");

const SAYS = /^(?:are|should|shouldn't|shouldnt|need|have|don't|dont|ruin)$/;

/** Where people of some kind are run down as such: *all … are …*, *filthy …*, *send them …*. */
export function groupsIn(reading: Reading): { start: number; end: number }[] {
  return apart(scan(reading, RUN_DOWN));
}

const RUN_DOWN: Scanner<{ start: number; end: number }> = {
  reach: 24,
  words: GROUPS,
  find(tokens, at, text) {
    if (tokens[at]?.tag) return undefined;
    const last = lastOfGroup(tokens, at, text);
    if (last === undefined) return undefined;
    const first = Math.min(foulBefore(tokens, at), unwantedBefore(tokens, at));
    const end = isSaidOf(text, tokens, last);
    if (first === at && end === last) return undefined;
    const before = tokens.slice(Math.max(0, first - 5), at).map(({ text }) => text);
    if (
      before.some(
        (word) => AGAINST.has(word) || (NO.has(word) && !before.includes('trust') && !before.includes('let')),
      )
    )
      return undefined;
    return { start: (tokens[first] as Token).start, end: (tokens[end] as Token).end };
  },
};

/** The last token of what names the people, where it does. */
function lastOfGroup(tokens: readonly Token[], at: number, text: string): number | undefined {
  const { text: word, capital } = tokens[at] as Token;
  if (word === 'poles' && (!capital || /^(?:north|south|both|tent)$/.test(tokens[at - 1]?.text ?? '')))
    return undefined;
  const next = tokens[at + 1];
  if (CONDITIONS.has(word))
    return tokens[at - 1]?.text === 'with' && PEOPLE.has(tokens[at - 2]?.text ?? '') ? at : undefined;
  if (next && PEOPLE.has(next.text) && together(text, tokens[at] as Token, next)) return at + 1;
  if (!NEEDS_PEOPLE.has(word)) return at;
  if (word === 'traveller')
    return FOUL.has(tokens[at - 1]?.text ?? '') || tokens[at - 2]?.text === 'trust' ? at : undefined;
  const the = tokens[at - 1]?.text === 'the' && SAYS.test(next?.text ?? '');
  return WITH_ARTICLE.has(word) && the ? at : undefined;
}

function foulBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.text ?? '';
  if (before === 'bloody' && TEASED.has(tokens[at]?.text ?? '')) return at;
  const driver = /^drivers?$/.test(tokens[at + 1]?.text ?? '');
  // *Typical women* and *typical pensioners* tease; *typical woman driver* does not.
  if (before === 'typical' && TEASED.has(tokens[at]?.text ?? '') && !driver) return at;
  return FOUL.has(before) ? at - 1 : at;
}

/** *Hate those …*, *too many …*. */
function unwantedBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (at - before < 3 && ALL.has(tokens[before]?.text ?? '')) before -= 1;
  const word = tokens[before]?.text ?? '';
  if (HATE.has(word)) return before;
  // Women and the old are many without being unwanted, and travellers fill trains.
  if (
    TEASED.has(tokens[at]?.text ?? '') ||
    (/^travellers?$/.test(tokens[at]?.text ?? '') && word !== 'trust')
  )
    return at;
  if (word === 'let' && /^(?:wouldn't|wouldnt|never|don't|dont)$/.test(tokens[before - 1]?.text ?? '')) {
    const near = tokens.slice(at + 1, at + 3).some(({ text }) => text === 'near');
    return near ? before - 1 : at;
  }
  return UNWANTED.get(word)?.has(tokens[before - 1]?.text ?? '') ? before - 1 : at;
}
