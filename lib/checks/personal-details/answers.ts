import { apart, scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';
import { MY, type Around } from './around';
import {
  birth,
  birthDate,
  birthDateByInitials,
  birthday,
  birthplace,
  bornAt,
  comingOfAge,
  formerName,
  maidenName,
  type Answer,
} from './birth';
import { asAChild, dearest, firstOf, grewUp } from './childhood';
import { ID_NAMES, idNumber } from './id-numbers';
import { spokenPhone } from './spoken-phone';
import { wordSet } from '../../text/word-set';

type Look = (around: Around) => Answer | undefined;

const all = (words: string, look: Look): (readonly [string, Look])[] =>
  words.split(' ').map((word) => [word, look] as const);

/** Words that begin or stand in what a security question asks for, and what looks further there. */
const LOOK: ReadonlyMap<string, Look> = new Map([
  ...all('born', bornAt),
  ...all('dob', birthDate),
  ...all('b', birthDateByInitials),
  ...all('birth', birth),
  ...all('birthplace', birthplace),
  ...all('birthday bday', birthday),
  ...all(
    'thirty forty fifty sixty twenty 18th 21st 30th 40th 50th 60th 30 40 50 60 turn turned turning presents present licence license passport older arrived',
    comingOfAge,
  ),
  ...all('maiden', maidenName),
  ...all('nee married', formerName),
  ...all('first', firstOf),
  ...all('childhood favourite favorite fave primary infant junior', dearest),
  ...all('grew', grewUp),
  ...all('kid child growing little', asAChild),
  ...all('hometown', birthplace),
]);
const NUMBERED = new Set(ID_NAMES);
const SPOKEN = wordSet('oh zero o nought');
const ALL = new Set([...LOOK.keys(), ...NUMBERED, ...SPOKEN]);

/**
 * Where the writer answers a security question (birth date and place, maiden name, first pet, the street they grew up in), or
 * gives a number that is theirs alone after its name.
 */
export function answersIn(reading: Reading): readonly Detail[] {
  const found = scan(reading, ANSWERS);
  return found.length < 2 ? found : apart(found.toSorted((a, b) => a.start - b.start));
}

const ANSWERS: Scanner<Detail> = {
  reach: 90,
  words: ALL,
  find(tokens, at, text) {
    const { text: word } = tokens[at] as Token;
    const around = { text, tokens, at };
    const numbered = NUMBERED.has(word) ? idNumber(around) : undefined;
    if (numbered) return numbered;
    if (SPOKEN.has(word)) return spokenPhone(around);
    const answer = LOOK.get(word)?.(around);
    if (!answer) return undefined;
    const first = Math.min(ownBefore(tokens, answer.first), answer.first);
    return { kind: 'answer', start: (tokens[first] as Token).start, end: (tokens[answer.last] as Token).end };
  },
};

/** *My* or *I* before it, which belongs to the answer; *date* and *place* before *of birth*. */
function ownBefore(tokens: readonly Token[], first: number): number {
  const from = Math.max(0, first - 3);
  const own = tokens.slice(from, first).findLastIndex(({ text }) => MY.has(text) || text === 'i');
  if (own >= 0) return from + own;
  return tokens[first - 1]?.text === 'of' ? first - 2 : first;
}
