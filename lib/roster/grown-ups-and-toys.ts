import type { Token } from '../text/tokens';
import { FAMILY } from './company-of-names';
import { isNextTo, isPossessive } from './name-shape';
import { wordSet } from '../text/word-set';

/** Grown-ups at school and at work, by what they are. */
export const STAFF = wordSet(
  'ta tas lsa hlta head headteacher deputy senco sendco teacher caretaker colleague cook secretary governor boss manager mentor nqt ect jobshare share trainee cleaner technician engineer plumber builder inspector photographer author illustrator coach vicar nurse librarian receptionist volunteer supervisor teammate colleagues teammates',
);
const MINE = wordSet('my our the a your best two both');
const ME = wordSet('i me');
/** Where people say they work: *Jordan from HR*. */
const WORKPLACES = wordSet(
  'hr it finance payroll accounts council office ofsted marketing work gym pub church bank garage shop chippy library',
);
/** Rooms where pupils are not. */
/** Of whom a name is said: *a lady called Rose*. */
const GROWN_UPS = wordSet(
  'lady man woman bloke gentleman guy chap driver waiter waitress author nurse doctor',
);
const NOT_GROUPS = wordSet('year y yr my our reception nursery class ks1 ks2');
const STAFF_ROOMS = wordSet('staffroom office kitchen ppa');
/** What grown-ups do together: *wine with Emily*. */
const SCENES = wordSet(
  'wine wines prosecco gin gins pub cocktails pints beers drinks drink night out brunch spa wedding married engaged dates date honeymoon mortgage gym uni pgce',
);
/** Toys, class pets and characters: *George the giraffe*. */
const CREATURES = wordSet(
  'beagle labrador lab spaniel cockapoo cavapoo labradoodle whippet greyhound terrier collie poodle dachshund pug retriever lurcher staffie rescue chicken hen pony horse parrot budgie tabby guinea bear snowman teddy elf dog puppy cat kitten hamster gerbil rabbit bunny tortoise fish goldfish snail spider giraffe lion tiger monkey elephant penguin owl frog dinosaur dragon unicorn robot monster engine snake bee caterpillar explorer builder king prince pirate photocopier printer doll toy mascot',
);
/** Places and things that are called as children are. */
const IS_A = wordSet(
  'country city town river place capital song film book band brand shop month season flower plant colour',
);

/** What *is the best Pixar film*, or *is on my watch list*. */
const WORKS = wordSet(
  'film films movie movies book books novel musical series sitcom drama song album single podcast cartoon',
);

/** *My TA Grace*, *love you Max*, *mum to Isla*, *wine with Emily*, *me and Jude*. */
export function isGrownUpBefore(tokens: readonly Token[], at: number, text: string): boolean {
  const [nearest, name] = [tokens[at - 1], tokens[at]];
  if (!nearest || !name || !isNextTo(text, nearest, name)) return false;
  const [second, third, fourth] = [2, 3, 4].map((back) => tokens[at - back]?.text ?? '');
  const before = nearest.text;
  if (STAFF.has(before)) return true;
  if (second === 'love' && (before === 'you' || before === 'u' || before === 'ya')) return true;
  if ((before === 'to' || before === 'of') && FAMILY.has(second ?? '')) return true;
  if (before === 'called' && (GROWN_UPS.has(second ?? '') || FAMILY.has(second ?? ''))) return true;
  if (GROWN_UPS.has(before)) return true;
  if (before === 'to' && second === 'door' && third === 'next') return true;
  if (before === 'and' && (ME.has(second ?? '') || (third === 'with' && SCENES.has(fourth ?? ''))))
    return true;
  return before === 'with' && SCENES.has(second ?? '');
}

/** *Emily and I*, *Louis (my husband)*, *Grace, our TA*, *George the giraffe*, *Jordan from HR*, *Jordan is a country*. */
export function isOtherAfter(tokens: readonly Token[], at: number, next: number, text: string): boolean {
  const [name, last, after] = [tokens[at], tokens[next - 1], tokens[next]];
  if (!name || !last || !after || isPossessive(text, last)) return false;
  const one = after.text;
  const following = [1, 2, 3].map((more) => tokens[next + more]?.text ?? '');
  const [two = ''] = following;
  if (one === 'and') return ME.has(two);
  if (one === 'in' && two === 'the' && STAFF_ROOMS.has(following[1] ?? '')) return true;
  if (one === 'from') {
    // *Jasmine from Aladdin*, but *Eve from Willow class*
    const from = tokens[next + 1];
    const elsewhere =
      from?.capital === true && !NOT_GROUPS.has(two) && !following.some((word) => word === 'class');
    return elsewhere || WORKPLACES.has(two) || (two === 'the' && WORKPLACES.has(following[1] ?? ''));
  }
  if (
    (one === 'is' || one === 'was') &&
    [...following, tokens[next + 4]?.text ?? ''].some((word) => WORKS.has(word ?? ''))
  )
    return true;
  if (/^ & Me\b/.test(text.slice(last.end, last.end + 6))) return true;
  if (one === 'is' && MINE.has(two))
    return following.slice(1).some((word) => IS_A.has(word) || isOther(word));
  const apposed = /^\s?[,(–-]?\s?$/.test(text.slice(last.end, after.start));
  return apposed && MINE.has(one) && following.some(isOther);
}

function isOther(word: string): boolean {
  return FAMILY.has(word) || STAFF.has(word) || CREATURES.has(word);
}
