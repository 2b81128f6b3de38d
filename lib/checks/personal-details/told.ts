import { scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import { wordSet } from '../../text/word-set';
import type { Detail } from '../personal-details';

/** So far on in a text a rule looks, UTF-16 units, and in tokens. */
const REACH_OF_TEXT = 170;
const REACH = 40;

const NAME = String.raw`\p{Lu}[\p{L}'’-]+`;
const DAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const WHEN = String.raw`(?:today|tomorrow|this (?:morning|week|weekend|month|${DAY})|on ${DAY}|next (?:week|month|${DAY})|yesterday|at midnight)`;
const TENS = String.raw`(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?`;
const AGE = String.raw`(?:${TENS}|[2-7]\d|(?:the )?big (?:\w+[ -](?:oh?|0)|${TENS}|\d0))`;
type Rule = readonly [words: string, shape: RegExp, kind?: Detail['kind']];

/** What is told of oneself in the words after one of some words; the shape begins at that word. */
const RULES: readonly Rule[] = [
  [
    'maiden',
    new RegExp(
      String.raw`^[Mm]aiden name\b[^.!?\n]{0,70}?[^.!?\n\s:] ${NAME}(?:[^.!?\n]{0,20}? was ${NAME})?`,
      'u',
    ),
  ],
  [
    'mum mam mom mother mums ma nan nana gran granny grandma me i',
    new RegExp(
      String.raw`^(?:[Mm](?:u|a|o)m|[Mm]other|[Mm]a|[Nn]an(?:a)?|[Gg]ran(?:ny|dma)?|I) was (?:a|an|born an?) ${NAME}(?= (?:before|till|until) (?:she|I|he|they|getting|marrying|me))`,
      'u',
    ),
  ],
  [
    'turned turning turn turns',
    new RegExp(
      String.raw`^turn(?:ed|ing|s)? ${AGE}\b(?! (?:heads|people|pages))(?:,? [^.!?\n]{0,25}?${WHEN})?`,
      'iu',
    ),
  ],
  ["i'm im", new RegExp(String.raw`^I['’]?m ${AGE},? ${WHEN}`, 'iu')],
  ['twenty thirty forty fifty sixty seventy', new RegExp(String.raw`^${TENS} ${WHEN}`, 'iu')],
  [
    'dob',
    /^dob\b[^.!?\n\d]{0,12}(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9},? (?:19|20)\d{2})\b/iu,
  ],
  ['card', /^[Cc]ard (?:number )?(?:ends|ending) (?:in|with) \d{4}\b/u, 'bank'],
  ['back', /^back (?:is|are|of it is|reads?|says?):? \d{3}\b/u, 'bank'],
  ['long', /^long number\b[^.!?\n]{0,20}?\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}/u, 'bank'],
];

const BY_WORD = new Map<string, Rule[]>();
for (const rule of RULES)
  for (const word of rule[0].split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), rule]);

/** In a sentence about them it is not told of oneself. */
const OTHERS = wordSet(
  'he she his her him hers son daughter baby niece nephew grandson granddaughter grandad queen king jesus prince princess dad husband wife brother sister hubby twins kids children boy girl lad cat dog puppy kitten lamb calf foal who they their someone anyone everybody anybody famous author actor band somebody horse',
);
/** Ages are told of whoever has a birthday. */
const OF_AGE = /^(?:turn(?:ed|ing|s)?|i'?m|im|twenty|thirty|forty|fifty|sixty|seventy)$/;
const ME = wordSet("i i'm im i've ive");
const MINE = wordSet("i i'm im i've ive me my mine we our us");
/** What is born or turned in other ways. */
const ELSEWHERE = wordSet('page pages tide tables weather milk corner degrees idea legend stars star');

/** Answers to what security questions ask, as people tell them in passing. */
export function toldIn(reading: Reading): readonly Detail[] {
  return scan(reading, TOLD);
}

const TOLD: Scanner<Detail> = {
  reach: REACH,
  words: BY_WORD,
  find(tokens, at, text) {
    const { start, text: word } = tokens[at] as Token;
    const rest = text.slice(start, start + REACH_OF_TEXT).replaceAll('\u00a0', ' ');
    for (const [, shape, kind = 'answer'] of BY_WORD.get(word) ?? []) {
      const found = shape.exec(rest)?.[0];
      if (!found) continue;
      if (kind === 'answer' && !isOwn(text, tokens, at, start + found.length)) continue;
      return { kind, start, end: start + found.length };
    }
    return undefined;
  },
};

/** Whether the sentence is about the writer: of nobody else, and of *me*, or of nobody at all. */
function isOwn(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const own = tokens[at]?.text ?? '';
  const wed = own !== 'maiden' && !/^(?:m[uao]m|mother|ma|nan|nana|gran|granny|grandma)$/.test(own);
  let from = at;
  while (
    from > 0 &&
    at - from < 14 &&
    !/[.!?\n]/.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start))
  )
    from -= 1;
  let to = at;
  while (
    tokens[to + 1] &&
    to - at < 24 &&
    ((tokens[to + 1]?.start ?? 0) < end ||
      !/[.!?\n]/.test(text.slice(tokens[to]?.end, tokens[to + 1]?.start)))
  )
    to += 1;
  const words = tokens.slice(from, to + 1).map(({ text: word }) => word);
  if (words.some((word) => ELSEWHERE.has(word))) return false;
  if (!wed) return true;
  const aged = OF_AGE.test(own);
  const self = words.some((word) => (aged ? ME : MINE).has(word));
  return words.slice(0, at - from + 1).some((word) => OTHERS.has(word))
    ? false
    : self || (!aged && from >= at - 2);
}
