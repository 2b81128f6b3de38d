import type { Token } from '../text/tokens';
import { isNextTo, isPossessive } from './name-shape';
import { wordSet } from '../text/word-set';

/** Those whom people call theirs. */
export const FAMILY = wordSet(
  'daughter son husband wife partner boyfriend girlfriend fiance fiancee mum mummy dad daddy sister brother auntie aunty aunt uncle nan nana nanna nanny gran granny grandma grandad grandpa grandson granddaughter niece nephew cousin baby stepson stepdaughter godson goddaughter eldest youngest hubby mate bestie friend neighbour hairdresser dog puppy cat kitten hamster horse pony rabbit tortoise goldfish daughters sons sisters brothers cousins nieces nephews grandsons granddaughters grandchildren godchildren twins mates friends neighbours dogs cats',
);
const OWN = wordSet('own little big');
const OWN_CHILD = wordSet('boy girl lad lass son baby kid child toddler teenager teen');
const OF_MINE = wordSet('my our');
const OF_OTHERS = wordSet('his her their whose');
/** What comes before the name of a work, its maker or its hero. */
const WORKS = wordSet('film movie song album single band singer musical author actor actress angel saint');
const BOOKS = wordSet('book story text novel film musical play panto');
/** Who is named after one child with *and the*: *Jack and the others*, unlike *Jack and the beanstalk*. */
const OTHERS = wordSet(
  'rest others other whole entire class team lot boys girls kids children lads gang crew group pupils staff band choir two three four five twins year reception superstars legends parents family',
);
/** What comes after a name in a title: *Charlotte's Web* has a capital, and so have *Olivia's English* and *Leo's Mum*. */
const NO_TITLE = wordSet(
  'english maths french spanish german polish welsh viking roman egyptian tudor victorian christmas easter eid diwali halloween lego year mum mummy dad daddy nan gran grandad grandma mr mrs miss ms',
);

/** Whether a name is said to be the writer's own family's, friend's or pet's: *my daughter Grace*, *our Lily*, *Uncle Max*. */
export function isOfFamily(tokens: readonly Token[], at: number, text: string): boolean {
  return isCalledTheirs(tokens, at, text) || isCalledTheirs(tokens, firstOfList(tokens, at, text), text);
}

/** The first of several names with a comma or *and* between them, of which this is one. */
function firstOfList(tokens: readonly Token[], at: number, text: string): number {
  let first = at;
  for (let names = 1; names < LONGEST_LIST; names += 1) {
    const back = tokens[first - 1]?.text === 'and' ? 2 : 1;
    const [before, name] = [tokens[first - back], tokens[first]];
    if (!before?.capital || !name || !LISTED.test(text.slice(before.end, name.start))) break;
    first -= back;
  }
  return first;
}

const LONGEST_LIST = 4;
const LISTED = /^(?:,? and |, ?| & )$/;

function isCalledTheirs(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, nearest, name] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (
    !nearest ||
    !name ||
    name.start - nearest.end > 2 ||
    /[.!?\n]/.test(text.slice(nearest.end, name.start))
  )
    return false;
  if (OF_MINE.has(nearest.text)) return true;
  // *Our own George*, *my little lad Rory*, *our little Ivy*
  if (before && OF_MINE.has(before.text) && OWN.has(nearest.text)) return true;
  if (OWN_CHILD.has(nearest.text) && [before, tokens[at - 3]].some((word) => word && OF_MINE.has(word.text)))
    return true;
  return FAMILY.has(nearest.text) && !(before && (OF_OTHERS.has(before.text) || isPossessive(text, before)));
}

/** Whether a name is part of a title or of somebody's longer name: *Charlotte's Web*, *Jack and the Beanstalk*, *Henry VIII*. */
export function isOfWork(tokens: readonly Token[], at: number, next: number, text: string): boolean {
  const [before, name, last, after, second, third] = [
    tokens[at - 1],
    tokens[at],
    tokens[next - 1],
    tokens[next],
    tokens[next + 1],
    tokens[next + 2],
  ];
  if (before && name && WORKS.has(before.text) && isNextTo(text, before, name)) return true;
  if (before?.text === 'is' && BOOKS.has(tokens[at - 2]?.text ?? '')) return true;
  if (!last || !after || !name?.capital || !isNextTo(text, last, after)) return false;
  if (isPossessive(text, last)) return after.capital && !NO_TITLE.has(after.text);
  if (after.text === 'of') return true;
  if (/^[IVX]{2,4}$/.test(text.slice(after.start, after.end))) return true;
  if (after.text === 'the') return second?.capital === true;
  if (after.text === 'in' && second?.text === 'the') return third?.text === 'box';
  return after.text === 'and' && second?.text === 'the' && third !== undefined && !OTHERS.has(third.text);
}
