import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import type { Detail } from '../personal-details';

/** What lists of questions ask for in one word, and what of that opens accounts. */
const ASKED = wordSet(
  'team pet pets dog cat street road school teacher car town birthplace hometown nickname dob birthday sign starsign job film movie colour color place height age food crush band pal friend hospital city village middle maiden number',
);
const TELLING = wordSet(
  'team pet pets dog cat street road school teacher town birthplace hometown dob birthday place maiden car middle',
);
const BEFORE = wordSet('first fave fav favourite favorite birth best old childhood my primary star');
const FEWEST = 3;

interface Answered extends Detail {
  readonly telling: boolean;
}

/** *Team: Hibs. Film: Local Hero. Street: Easter Road.*: three or more, of which one is telling. */
export function shortAnswersIn(reading: Reading): Detail[] {
  const answered = scan(reading, ANSWERED);
  const telling = answered.filter((one) => one.telling);
  if (answered.length < FEWEST || telling.length === 0) return [];
  return [{ kind: 'chain', start: answered[0]?.start ?? 0, end: answered.at(-1)?.end ?? 0 }];
}

const ANSWER = /^:?\s(?:an? )?[\p{L}\d][^.,;!\n]{1,40}/u;
const COLON = /^\s?[:=-]/;

const ANSWERED: Scanner<Answered> = {
  reach: 30,
  words: ASKED,
  find(tokens, at, text) {
    const { text: word, start, end } = tokens[at] as Token;
    let first = at;
    while (at - first < 2 && BEFORE.has(tokens[first - 1]?.text ?? '') && isNear(text, tokens, first - 1))
      first -= 1;
    const begins = first === 0 || /[.!?:;,\n]/.test(text.slice(tokens[first - 1]?.end, tokens[first]?.start));
    if (!begins) return undefined;
    const rest = text.slice(end, end + 60);
    if (!COLON.test(rest) && !(first < at && /^ (?:an? )?\p{Lu}/u.test(rest))) return undefined;
    const answer = ANSWER.exec(rest)?.[0];
    if (!answer) return undefined;
    return {
      kind: 'chain',
      start: tokens[first]?.start ?? start,
      end: end + answer.length,
      telling: TELLING.has(word),
    };
  },
};

function isNear(text: string, tokens: readonly Token[], at: number): boolean {
  return text.slice(tokens[at]?.end, tokens[at + 1]?.start) === ' ';
}

/** Games that make a name out of a pet, a street and the like. */
const GAMES = wordSet(
  'porn stripper wrestler wrestling villain superhero spy witness drag rapper band elf reindeer pirate royal posh stage star rockstar detective',
);
const MADE =
  /(?:[=:]|\b[Mm]ine(?:['’]?s| is| was)?|[Mm]akes me|[Ii]['’]?m|[Cc]all me|[.?!])\s+((?:\p{Lu}[\p{L}'’-]+)(?: (?:\p{Lu}[\p{L}'’-]+)){1,3})/u;
const FAR = 200;

/** *Villain name: film and street = …*: the name that it makes. */
export function gameNamesIn(reading: Reading): readonly Detail[] {
  return scan(reading, GAME);
}

const GAME: Scanner<Detail> = {
  reach: 50,
  words: wordSet('name names'),
  find(tokens, at, text) {
    const { end } = tokens[at] as Token;
    if (!tokens.slice(Math.max(0, at - 3), at).some(({ text: word }) => GAMES.has(word))) return undefined;
    const found = MADE.exec(text.slice(end, end + FAR));
    if (!found?.[1]) return undefined;
    const start = end + found.index + found[0].length - found[1].length;
    return { kind: 'chain', start, end: start + found[1].length };
  },
};
