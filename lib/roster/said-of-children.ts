import type { Token } from '../text/tokens';
import { isDoneByPerson } from './around-names';
import { isNextTo, isPossessive } from './name-shape';
import { wordSet } from '../text/word-set';

/** What is written of a child's after its name: *Thomas's nan*. */
const OF_A_CHILD = wordSet(
  'mum mums mam mummy mother dad dads daddy father parents parent nan nana nanna gran grandma grandad brother sister family table lunch bag peg coat jumper face first little tooth reading writing drawing painting picture letter poem desk chair report hand',
);
/** What stories of children begin with: *Ivy asked if I go home*. */
const SAYS = wordSet(
  'said says told tells asked asks asking thinks reckons wants announced informed insisted declared whispered shouted explained demanded decided put drew read made gave brought lost found cried forgot won scored sang is has was had just still will can did does hugged telling saying crying laughing singing reading writing doing tell whispers shouts plaits draws paints counts spells reads writes sings wrote knows calls hides holds helps puts gets comes came went got ate chose chooses',
);
/** What comes right before: *told kwame no*, *said Bella*. */
const BEFORE = wordSet('told tell said asked by from because when while until that apart bye thanks');

/** Whether the words beside a name are those of a story about a child, as well as of others: what it said, did, or what is its own. */
export function isSaidOfChild(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  const [before, token, last, after] = [tokens[at - 1], tokens[at], tokens[next - 1], tokens[next]];
  if (!token || !last) return false;
  // *Muhammad: 'which way …'*, and *1 wobbly tooth (Evie)*.
  if (/^\s?[:)]/.test(text.slice(last.end, last.end + 2)) && !token.tag) return true;
  if (before && isNextTo(text, before, token) && BEFORE.has(before.text)) return true;
  if (!after || after.start - last.end > 2) return false;
  if (isPossessive(text, last)) return OF_A_CHILD.has(after.text);
  return isNextTo(text, last, after) && (SAYS.has(after.text) || isDoneByPerson(after.text));
}
