import { isDoneByPerson } from '../../roster/around-names';
import { isAllCapitals, isPossessive } from '../../roster/name-shape';
import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import { inSentence } from './in-sentence';

const DOES = wordSet(
  "is are was were has have had does did do can cannot will would should must might may never always still just only really also already isnt isn't wasnt wasn't hasnt hasn't doesnt doesn't didnt didn't cant can't wont won't wouldnt wouldn't couldnt couldn't keeps got gets been who whose needs wants thinks says said told tells asked from teaches taught makes used went goes",
);

const SAYS = wordSet('says said asks told tell poor bless');
/** *Washes*, *sleeps*: as verbs end after one person. */
const VERB = /^[a-z]{2,}[^siu']s$/;

/** Whether what follows a name is what somebody does or is. */
export function doesSomething(text: string, tokens: readonly Token[], last: number): boolean {
  const [name, next] = [tokens[last], tokens[last + 1]];
  if (!name || !next || /[.,!?;:\n]/.test(text.slice(name.end, next.start))) return false;
  return DOES.has(next.text) || isDoneByPerson(next.text);
}

/** *Kel's got*, *Robert's vegan*, *Hannah eats*, *says Dave*: a name of which something is said right beside it. */
export function isSubject(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  if (doesSomething(text, tokens, last)) return true;
  const [before, name, next] = [tokens[first - 1], tokens[last], tokens[last + 1]];
  if (before && SAYS.has(before.text) && inSentence(text, tokens, first - 1, first)) return true;
  if (!name || !next || next.capital || !inSentence(text, tokens, last, last + 1)) return false;
  return isPossessive(text, name) || (!isAllCapitals(text, name) && VERB.test(next.text));
}
