import { together, type Token } from '../../text/tokens';
import { isStarred } from './masked';
import { wordSet } from '../../text/word-set';

/** Coarse or hateful, so that even a mild insult after it is none in fun. */
const HARD = wordSet(
  'fucking fuckin fcking effing fat ugly thick disgusting dirty filthy stupid nasty vile evil smelly lying sad pathetic worthless useless stinking rancid inbred horrible miserable vindictive spiteful poisonous thieving two faced spineless gutless cowardly wicked repulsive scheming conniving manipulative interfering bitter twisted mardy greasy',
);
const EASY = wordSet(
  'a an such the right absolute absolutely complete total totally utter utterly proper bloody old little big massive huge real just so own most selfish lazy arrogant sanctimonious smug nosy mean rude ignorant entitled patronising condescending incompetent greedy fussy grumpy bald snotty sour snobby cheeky and but nothing',
);
const YOU = wordSet("you u yous youse you're youre you've");
/** Of these one cannot tell *your* from *you're*: an article after them can. */
const YOUR = wordSet('your ur yer ya');
const THEY = wordSet("he she they hes shes he's she's they're theyre who");
const BE = wordSet("is are was were am be being been isn't aint");
/** Whoever is meant by these is a person. */
const PERSON = wordSet(
  'head headteacher boss manager teacher teachers colleague neighbour neighbours deputy ta senco caretaker secretary receptionist landlord landlady builder plumber doctor nurse brother sister uncle aunt cousin flatmate woman women man men bloke guy girl boy lad lads kid kids child children mum mums mother dad dads father parent parents ex husband wife people pupil pupils governor governors minister mp politician driver drivers cyclist cyclists ref referee judge bloke inspector inspectors agent landlords jobsworth fella chap',
);
const SHUT = wordSet('up off away bye dead');
/** Said fondly of the one or ones spoken to. */
const FOND = wordSet('love loves loved thank thanks miss missed see seeing happy adore with proud');

/**
 * Whether the insult between these tokens is aimed at somebody: *you …*, *he is a …*, *Dave is such a …*, *shut up …*.
 *
 * @returns `hard` where a coarse or hateful word goes with it; undefined where it is aimed at nobody, or at the writer
 */
export function aimedAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): 'aimed' | 'hard' | undefined {
  if (tokens[first]?.tag) return undefined;
  let at = first - 1;
  let hard = false;
  let article = false;
  for (; at >= 0 && first - at <= 5; at -= 1) {
    const token = tokens[at] as Token;
    if (!together(text, token, tokens[at + 1] as Token)) {
      at = -1;
      break;
    }
    if (HARD.has(token.text) || isStarred(text, token)) hard = true;
    else if (!EASY.has(token.text)) break;
    article ||= token.text === 'a' || token.text === 'an' || token.text === 'such';
  }
  const aimed =
    isAimedFrom(text, tokens, at, article) ||
    spokenTo(text, tokens, last) ||
    ofAPerson(text, tokens, last) ||
    likeOne(tokens, first) ||
    (POINTING.has(tokens[at + 1]?.text ?? '') && pointedAt(tokens, last)) ||
    (POINTING.has(tokens[at]?.text ?? '') && pointedAt(tokens, last)) ||
    named(text, tokens, first, last) ||
    (tokens[at]?.text === 'what' && saidAfter(tokens, last));
  return aimed ? (hard ? 'hard' : 'aimed') : undefined;
}

const POINTING = wordSet('the that some this those these whichever whatever');
const AFTER_POINTING = wordSet(
  'who next in with has opposite driving behind across over upstairs downstairs',
);

/** *The … who stole my bike*, *that … next door*. */
function pointedAt(tokens: readonly Token[], last: number): boolean {
  return AFTER_POINTING.has(tokens[last + 1]?.text ?? '');
}

/** *My neighbour, the …*, *Karen, total …*: after a comma, at the end of its clause, of the person before it. */
function named(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next && !/[.,!?\n]/.test(text.slice(tokens[last]?.end, next.start))) return false;
  for (let at = first - 1; at > 0 && first - at <= 4; at -= 1) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (/^\s*[,–-]\s*$/u.test(text.slice(before.end, token.start)))
      return [1, 2, 3, 4].some((back) => at - back >= 0 && isPerson(text, tokens, at - back));
    if (!EASY.has(token.text) && !HARD.has(token.text)) return false;
  }
  return false;
}

/** *The brain of a …*. */
function likeOne(tokens: readonly Token[], first: number): boolean {
  const [of, a] = [tokens[first - 2]?.text, tokens[first - 1]?.text ?? ''];
  return (
    of === 'of' &&
    /^an?$/.test(a) &&
    /^(?:brain|face|mind|manners|sense|look|looks)$/.test(tokens[first - 3]?.text ?? '')
  );
}

/** *What a … that man is*, *what a … he was*. */
function saidAfter(tokens: readonly Token[], last: number): boolean {
  const next = tokens.slice(last + 1, last + 4);
  return next.some(({ text }) => PERSON.has(text) || THEY.has(text) || YOU.has(text));
}

/** Whether the token before an insult and its adjectives points at a person. */
function isAimedFrom(text: string, tokens: readonly Token[], at: number, article: boolean): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token) return false;
  if (YOUR.has(token.text)) return article;
  if (YOU.has(token.text)) return !FOND.has(before?.text ?? '');
  if (token.tag) return isHandle(text, tokens, at);
  if (THEY.has(token.text)) return true;
  if (SHUT.has(token.text)) return /^(?:shut|fuck|piss|sod|bugger|go)$/.test(before?.text ?? '');
  if (BE.has(token.text) && before) {
    // Also *my head of year is a …*.
    const subject = tokens.slice(Math.max(0, at - 7), at - 1);
    return isPerson(text, tokens, at - 1) || subject.some((other) => PERSON.has(other.text));
  }
  // The short *is*, also where its apostrophe was left out: *the head's a …*, *my managers a …*.
  return (
    article &&
    (isPerson(text, tokens, at) ? text[token.end - 1] === 's' : PERSON.has(token.text.replace(/s$/, '')))
  );
}

function isPerson(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (YOU.has(token.text) || THEY.has(token.text) || PERSON.has(token.text)) return true;
  if (token.tag) return isHandle(text, tokens, at);
  // A name: written with a capital, but not *It* or *Monday*, nor a place (*the hill up to Haworth is a …*).
  if (OF_PLACE.has(tokens[at - 1]?.text ?? '')) return false;
  return token.capital && /\p{Ll}/u.test(text.slice(token.start, token.end)) && !THINGS.has(token.text);
}

/** Whether a token is one of the words of which a handle such as `@DaveSmith` is made. */
export function isHandle(text: string, tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.tag) return false;
  let first = at;
  while (tokens[first - 1]?.tag && tokens[first - 1]?.end === tokens[first]?.start) first -= 1;
  return /[@\uff20]/.test(text[(tokens[first]?.start ?? 0) - 1] ?? '');
}

const THINGS = wordSet(
  "i im i'm it its it's this that these those there here what which life today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday weather traffic marking work school january february everything nothing all some one karma gravity autocorrect twitter facebook christmas covid hayfever hay fever insomnia sleep assessment ofsted brexit adulting parking rain snow wind winter love mornings hangovers hangover being",
);

const OF_PLACE = wordSet('to in at from of near through round around past on up via');

/** *… of a man*, *… of a line judge*. */
function ofAPerson(text: string, tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.text !== 'of' || !/^an?$/.test(tokens[last + 2]?.text ?? '')) return false;
  const who = tokens.slice(last + 3, last + 6).findIndex(({ text }) => PERSON.has(text));
  return who >= 0 && !/[.,!?\n]/.test(text.slice(tokens[last]?.end, tokens[last + 3 + who]?.start));
}

/** *You* right after it, in the same sentence: *dickheads the lot of you*. */
function spokenTo(text: string, tokens: readonly Token[], last: number): boolean {
  const [lot, of, you] = tokens.slice(last + 2, last + 5);
  if (!you || !/^(?:you|them|ya)$/.test(you.text) || of?.text !== 'of' || lot?.text !== 'lot') return false;
  return !text.slice(tokens[last]?.end, you.start).includes('\n');
}
