import { isPossessive } from '../../text/possessive';
import { together, type Token } from '../../text/tokens';
import { beginsSentence, inOneSentence, IS, MY, word, type Around } from './around';
import type { Answer } from './birth';
import { isStreet } from './streets';
import { wordSet } from '../../text/word-set';

const PETS = wordSet(
  'pet dog cat hamster rabbit pony goldfish kitten puppy budgie tortoise guinea pig gerbil',
);
/** What else security questions ask for the first of. */
const FIRSTS = wordSet('school teacher car street road house home address boss crush boyfriend girlfriend');
const ARTICLES = wordSet(
  'a an the my our little lovely big fat black white ginger called named ever old blue red green yellow silver battered second hand',
);
const TITLES = wordSet('mr mrs miss ms sir');

/** *My first pet was called Fluffy*, *my first hamster Biscuit*, *my first teacher was Mrs Bell*. */
export function firstOf(around: Around): Answer | undefined {
  const thing = word(around, 1) === 'ever' ? 2 : 1;
  const what = word(around, thing);
  const pet = PETS.has(what);
  if (!pet && !FIRSTS.has(what)) return undefined;
  const { text, tokens, at } = around;
  const colon = /^\s*[:=-]/.test(text.slice(tokens[at + thing]?.end, tokens[at + thing + 1]?.start));
  const mine = MY.has(word(around, -1));
  if (!pet && !colon && !mine) return undefined;
  if (pet && mine) {
    // *My first cat Tiddles*, *my first hamster, Nibbles,*; *Patch was my first pet*.
    const next = tokens[at + thing + 1];
    const gap = text.slice(tokens[at + thing]?.end, next?.start);
    if (isName(next) && /^,?\s$/.test(gap)) return { first: at, last: at + thing + 1 };
    if (word(around, -2) === 'was' && isName(tokens[at - 3])) return { first: at - 3, last: at + thing };
  }
  // Everybody's first car was a Fiesta: only its name is telling.
  const named = what === 'car' && !colon ? undefined : nameAfter(around, at + thing + 1, pet);
  const last = named ?? calledAfter(around, at + thing + 1);
  return last === undefined ? undefined : { first: at, last };
}

/** *My childhood dog was Rip*, *my favourite teacher was Mr Bell*, *my primary school was St Peter’s*. */
export function dearest(around: Around): Answer | undefined {
  const { tokens, at } = around;
  if (!MY.has(word(around, -1)) && !MY.has(word(around, -2))) return undefined;
  const what = word(around, 1);
  const old = word(around, 0);
  const asked =
    old === 'childhood'
      ? PETS.has(what) ||
        /^(?:street|road|nickname|home|friend|bestie|teacher)$/.test(what) ||
        word(around, 2) === 'friend'
      : old === 'primary' || old === 'infant' || old === 'junior'
        ? what === 'school' && word(around, 2) === 'was'
        : what === 'teacher';
  if (!asked) return undefined;
  const last = nameAfter(around, at + (word(around, 2) === 'friend' ? 3 : 2), false);
  if (last === undefined) return undefined;
  const teacher = what === 'teacher' && !TITLES.has(tokens[last]?.text ?? '');
  return teacher ? undefined : { first: at, last: TITLES.has(tokens[last]?.text ?? '') ? last + 1 : last };
}

/** *As a kid I had a dog called Rip*, *a rabbit called Patch growing up*; *we lived on Elm Road when I was little*. */
export function asAChild(around: Around): Answer | undefined {
  const { tokens, at } = around;
  const from = Math.max(0, at - 10);
  const near = tokens.slice(from, at + 10);
  if (!near.some(({ text }) => text === 'i' || text === 'we')) return undefined;
  const called = near.findIndex(
    ({ text }, index) => (text === 'called' || text === 'named') && PETS.has(near[index - 1]?.text ?? ''),
  );
  if (called > 0 && isName(near[called + 1]) && inOneSentence(around, at, from + called))
    return { first: from + called - 1, last: from + called + 1 };
  const lived = near.findIndex(({ text }) => text === 'lived');
  const street = near.findIndex(
    ({ text }, index) => index > lived + 2 && isStreet(text) && near[index - 1]?.capital === true,
  );
  if (lived < 0 || street < 0 || street > lived + 6 || !inOneSentence(around, at, from + lived))
    return undefined;
  return { first: from + lived, last: from + street };
}

/** *I grew up on Elm Road*, *the street I grew up in was Elm Road*, *grew up with a dog called Rip*. */
export function grewUp(around: Around): Answer | undefined {
  const { tokens, at } = around;
  if (word(around, 1) !== 'up' || !(word(around, -1) === 'i' || beginsSentence(around))) return undefined;
  const first = word(around, -1) === 'i' ? at - 1 : at;
  if (word(around, 2) === 'with') {
    const near = tokens.slice(at + 3, at + 9);
    if (!near.some(({ text }) => PETS.has(text))) return undefined;
    const called = near.findIndex(({ text }) => text === 'called' || text === 'named');
    return called >= 0 && tokens[at + 4 + called] ? { first, last: at + 4 + called } : undefined;
  }
  const from = /^(?:on|in|at|down)$/.test(word(around, 2)) ? at + 3 : at + 2;
  const street = tokens.slice(from, from + 6).findIndex((token, index, near) => {
    return isStreet(token.text) && (near[index - 1]?.capital ?? false);
  });
  return street < 0 ? undefined : { first, last: from + street };
}

/** *… was a rusty brown Allegro called Doris*. */
function calledAfter(around: Around, from: number): number | undefined {
  const { tokens } = around;
  const near = tokens.slice(from, from + 8);
  const called = near.findIndex(({ text }) => text === 'called' || text === 'named');
  const last = from + called + 1;
  return called >= 0 && isName(tokens[last]) && inOneSentence(around, from, last) ? last : undefined;
}

/** The index of a name after *was called*, *was*, *is* or a colon. */
function nameAfter({ text, tokens, at }: Around, from: number, pet: boolean): number | undefined {
  let place = from;
  let named = false;
  let is =
    /^\s*[:=-]/.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start)) ||
    isPossessive(text, tokens[from - 1]);
  for (; place < from + 7; place += 1) {
    const { text: word = '' } = tokens[place] ?? {};
    if (word === 'called' || word === 'named' || word === 'name') named = true;
    else if (IS.has(word)) is = true;
    else if (!ARTICLES.has(word) && !PETS.has(word) && !/^\d{4}$/.test(word)) break;
  }
  const token = tokens[place];
  const before = tokens[place - 1];
  if (!token || !before || !(named || is) || at === place || !together(text, before, token)) {
    return is && isName(token) ? place : undefined;
  }
  return (named && pet) || isName(token) ? place : undefined;
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.capital && token.text !== 'i' && token.text !== "i'm";
}
