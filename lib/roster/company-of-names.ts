import type { Token } from '../text/tokens';
import { isNextTo, isPossessive } from './name-shape';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FAMILY = words(
  'daughter son husband wife partner boyfriend girlfriend fiance fiancee mum mummy dad daddy sister brother auntie aunty aunt uncle nan nana nanna nanny gran granny grandma grandad grandpa grandson granddaughter niece nephew cousin baby stepson stepdaughter godson goddaughter eldest youngest hubby mate bestie friend neighbour dog puppy cat kitten hamster horse pony rabbit tortoise',
);
const OF_MINE = words('my our');
const OF_OTHERS = words('his her their whose');
/** Grown-ups at school, by what they are. */
const STAFF = words(
  'ta tas lsa hlta head headteacher deputy senco sendco teacher caretaker colleague cook secretary governor boss manager mentor nqt ect jobshare',
);
/** What the writer says of a grown-up: *my lovely TA Grace*, *Louis, our caretaker*. */
const BEFORE_APPOSITION = words('my our the a');
const ABOUT_ADULTS = words('lovely amazing wonderful brilliant old new fab fabulous fellow best');
/** What toys, class pets and characters are: *George the giraffe*. */
const CREATURES = words(
  'bear teddy elf dog puppy cat kitten hamster gerbil rabbit bunny tortoise fish goldfish snail spider giraffe lion tiger monkey elephant penguin owl frog dinosaur dragon unicorn robot monster tank train engine snake bee caterpillar explorer builder king prince pirate',
);
/** What is said of places and things that are called as children are. */
const IS_A = words(
  'country city town river place capital song film book band brand shop dog cat horse month season flower plant',
);
/** What comes before the name of a work, its maker or its hero. */
const WORKS = words('film movie song album single band singer musical author actor actress angel saint');
/** What comes after a name in a title: *Charlotte's Web* has a capital, and so have *Olivia's English* and *Leo's Mum*. */
const NO_TITLE = words(
  'english maths french spanish german polish welsh viking roman egyptian tudor victorian christmas easter eid diwali halloween lego year mum mummy dad daddy nan gran grandad grandma mr mrs miss ms',
);

/** Whether a name is said to be the writer's own family's, friend's or pet's: *my daughter Grace*, *our Lily*, *Uncle Max*. */
export function isOfFamily(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, nearest, name] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (
    !nearest ||
    !name ||
    name.start - nearest.end > 2 ||
    /[.!?\n]/.test(text.slice(nearest.end, name.start))
  )
    return false;
  if (OF_MINE.has(nearest.text)) return true;
  if (isAdult(tokens, at)) return true;
  return FAMILY.has(nearest.text) && !(before && (OF_OTHERS.has(before.text) || isPossessive(text, before)));
}

/** *My TA Grace*, *love you Max*. */
function isAdult(tokens: readonly Token[], at: number): boolean {
  const [second, before, nearest] = [
    tokens[at - 3]?.text ?? '',
    tokens[at - 2]?.text ?? '',
    tokens[at - 1]?.text ?? '',
  ];
  if (before === 'love' && (nearest === 'you' || nearest === 'u' || nearest === 'ya')) return true;
  return STAFF.has(nearest) && (BEFORE_APPOSITION.has(before) || (ABOUT_ADULTS.has(before) && second !== ''));
}

/**
 * Whether what follows a name, up to `next`, says that it is a grown-up, a toy or a place: *Emily and I*, *Louis (my husband)*,
 * *Grace, our TA*, *George the giraffe*, *Jordan is a country*.
 */
export function isSaidToBeOther(tokens: readonly Token[], at: number, next: number, text: string): boolean {
  const [name, last] = [tokens[at], tokens[next - 1]];
  const [one, two, three, four] = [0, 1, 2, 3].map((more) => tokens[next + more]?.text ?? '');
  if (!name || !last || !one || !two || three === undefined || four === undefined) return false;
  const [before, second] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  if (before === 'and' && (second === 'me' || second === 'i')) return true;
  if (isPossessive(text, last)) return false;
  if (one === 'and' && (two === 'i' || two === 'me')) return true;
  if (one === 'the' && CREATURES.has(two)) return true;
  if (one === 'is' && (two === 'a' || two === 'the' || two === 'my' || two === 'our'))
    return IS_A.has(three) || IS_A.has(four) || STAFF.has(three) || FAMILY.has(three);
  const apart = /^\s?[,(–-]\s?$/.test(text.slice(last.end, tokens[next]?.start));
  if (apart && BEFORE_APPOSITION.has(one)) return FAMILY.has(two) || STAFF.has(two) || STAFF.has(three);
  return false;
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
  if (!last || !after || !name?.capital || !isNextTo(text, last, after)) return false;
  if (isPossessive(text, last)) return after.capital && !NO_TITLE.has(after.text);
  if (after.text === 'of') return true;
  if (/^[IVX]{2,4}$/.test(text.slice(after.start, after.end))) return true;
  if (after.text === 'the') return second?.capital === true;
  return after.text === 'and' && second?.text === 'the' && third?.capital === true;
}
