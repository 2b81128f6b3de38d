import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import { candidate, type DetailCandidate } from './candidate';
import { isMonth } from './dates';
import { SORTS } from './sorts';

const NO_NAME = wordSet(
  "i i'm im i've ive i'd i'll mine me his hers everyone everybody nobody class monday tuesday wednesday thursday friday saturday sunday the a an my and or so but if it its it's this that what when where who how why we you he she they our your is was ok oh no yes yeah not to of in on at for just well now right happy christmas facebook insta instagram twitter",
);
/** What the first, favourite or best of is asked for. */
const OBJECTS = wordSet(
  'pet pets teacher school car motor wheels street road house home job crush nursery team film movie book hero dog cat hamster rabbit pony thing',
);
/** What security questions ask for, each a form of its own. */
const FORMS = ['born', 'maiden', 'first', 'pet', 'mother'] as const;
/** How far before and after it a name is looked for, and how many words that may have. */
const BEFORE = 5;
const AFTER = 12;
const LONGEST_NAME = 4;
/** How far off a name is, in words: beside, near, or in the middle. */
const DISTANCES = [2, 4, 7];

/** The words for what security questions ask. */
export const ASKED = FORMS.flatMap((form) => [...SORTS[form]]);

/** What security questions ask for, with a name: *born in Leeds*, *my first car, a Hillman Imp*, *Sooty was my pet*. */
export function answerAt(text: string, tokens: readonly Token[], at: number): DetailCandidate | undefined {
  const { text: word } = tokens[at] as Token;
  const form = FORMS.find((one) => SORTS[one].has(word));
  if (!form) return undefined;
  const object =
    form === 'first' ? tokens.slice(at + 1, at + 4).findIndex((one) => OBJECTS.has(one.text)) : -1;
  if (form === 'first' && object < 0) return undefined;
  const asked = at + 1 + object;
  const shapes = [`of-${word}`, `of-${tokens[asked]?.text ?? ''}`];
  return (
    nameAfter(text, tokens, at, asked, form, shapes) ?? nameBefore(text, tokens, at, asked, form, shapes)
  );
}

function nameAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  asked: number,
  form: (typeof FORMS)[number],
  shapes: readonly string[],
): DetailCandidate | undefined {
  let crossed = false;
  for (let near = asked + 1; near <= asked + AFTER; near += 1) {
    const token = tokens[near];
    if (!token) return undefined;
    const gap = text.slice(tokens[near - 1]?.end, token.start);
    if (/[.!?\n]/.test(gap)) {
      if (crossed || (form !== 'first' && !/[?\n]/.test(gap))) return undefined;
      crossed = true;
    }
    // Sentences begin with a capital too, but answers to questions with a name.
    if (!isName(token) || /[.!](?!\s*\n)/.test(gap)) continue;
    let last = near;
    while (last < near + LONGEST_NAME - 1 && isNext(text, tokens, last)) last += 1;
    const distance = DISTANCES.findIndex((most) => near - asked < most);
    const mark = /[:=(]/.test(gap) ? 'colon' : gap.includes(',') ? 'comma' : 'space';
    const more = [crossed ? 'crossed' : 'inside', `far${distance}`, mark, ...between(tokens, asked, near)];
    return candidate('answer', form, [...shapes, ...more], tokens, at, last);
  }
  return undefined;
}

function nameBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  asked: number,
  form: string,
  shapes: readonly string[],
): DetailCandidate | undefined {
  for (let near = at - 1; near >= Math.max(0, at - BEFORE); near -= 1) {
    const token = tokens[near] as Token;
    if (/[.!?\n]/.test(text.slice(token.end, tokens[near + 1]?.start))) return undefined;
    if (isName(token))
      return candidate(
        'answer',
        form,
        [...shapes, 'before', ...between(tokens, near, at)],
        tokens,
        near,
        asked,
      );
  }
  return undefined;
}

/** The words between a name and what is asked for, and the sorts that they belong to. */
function between(tokens: readonly Token[], from: number, to: number): string[] {
  const words = tokens.slice(from + 1, to).map(({ text }) => text);
  const sorts = words.flatMap((word) =>
    Object.entries(SORTS).flatMap(([sort, those]) => (those.has(word) ? [`via-@${sort}`] : [])),
  );
  return [`last-${words.at(-1) ?? ''}`, ...words.map((word) => `via-${word}`), ...sorts];
}

function isName({ text, capital }: Token): boolean {
  return capital && !NO_NAME.has(text) && !isMonth(text);
}

function isNext(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.capital === true && /^[^\S\n]$/.test(text.slice(tokens[at]?.end, next.start));
}
