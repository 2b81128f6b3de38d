import { recall } from '../../text/recall';
import { stemOf } from '../../text/stem';
import type { Token } from '../../text/tokens';
import type { WordSet } from '../../text/word-set';
import type { NumberOf } from '../numbered';
import type { Candidate } from './candidate';

/** How many words on either side of a candidate are looked at, and how many of them are near it. */
export const AROUND = 22;
const NEAR = 4;
/** What stands right before and after it, and how far it is looked for, UTF-16 units. */
const MARK_BEFORE = /[^\s\p{L}\p{N}\p{Cf}]+\s*$|\n\s*$|['’]s\s*$/u;
const MARK_AFTER = /^\s*[^\s\p{L}\p{N}\p{Cf}]|^\s*\n/u;
const REACH = 6;

/** Words that mean much the same beside a candidate, by what they have in common. */
export type Sorts = Readonly<Record<string, WordSet>>;

/** The numbers of what one word says where it stands far before or after a candidate, near it, or beside it. */
type Step = readonly (readonly number[])[];
const PLACES = [
  ['', '-'],
  ['', '-', '~'],
  ['', '-', '~', '<'],
  ['', '+'],
  ['', '+', '~'],
  ['', '+', '~', '>'],
] as const;
const [FAR_BEFORE, NEAR_BEFORE, RIGHT_BEFORE, FAR_AFTER, NEAR_AFTER, RIGHT_AFTER] = [0, 1, 2, 3, 4, 5];

/** Tells the numbers of a candidate's clues, some more than once; -1 for one that weighs nothing. */
export type TellClues = (
  text: string,
  tokens: readonly Token[],
  candidate: Candidate,
  tell: (clue: number) => void,
) => void;

/**
 * What speaks for or against a candidate's being given away, each as a short text by which its weight is looked up: the stem of
 * each word around it (`door`), before or after it (`-door`, `+door`), near it (`~door`), right before and after it (`<is`,
 * `>then`), the sort that the word belongs to in all these places (`@lock`), the two words beside it (`<the_@lock`), the marks
 * beside it (`(:`, `).`) and its shape (`!year`). All of them are told by themselves and with the candidate's form
 * (`digits@lock`), so that what goes for one form need not go for another.
 */
export function cluesBy(numberOf: NumberOf, sorts: Sorts): TellClues {
  const sortNames = Object.keys(sorts);
  const sortsOf = (word: string): string[] => sortNames.filter((name) => sorts[name]?.has(word));
  const stepsOf = new Map<string, Map<string, Step>>();
  const besides = new Map<string, Map<string, Map<string, readonly number[]>>>();
  const leads = new Map<string, string>();

  const newStep = (form: string, word: string): Step => {
    const names = [stemOf(word), ...sortsOf(word).map((sort) => `@${sort}`)];
    return PLACES.map((places) =>
      places
        .flatMap((place) => names.flatMap((name) => [`${place}${name}`, `${form}${place}${name}`]))
        .map(numberOf)
        .filter((clue) => clue >= 0),
    );
  };

  const leadOf = (token: Token | undefined): string => {
    if (!token) return '';
    const { text: word } = token;
    return recall(leads, word, () => {
      const [sort] = sortsOf(word);
      return sort ? `@${sort}` : stemOf(word);
    });
  };

  return (text, tokens, { form, shapes, first, last, start, end }, tell) => {
    const both = (sign: string, name: string): void => {
      const ofSign = recall(besides, sign, () => new Map<string, Map<string, readonly number[]>>());
      const ofForm = recall(ofSign, form, () => new Map<string, readonly number[]>());
      const clues = recall(ofForm, name, () =>
        [`${sign}${name}`, `${form}${sign}${name}`].map(numberOf).filter((clue) => clue >= 0),
      );
      for (const clue of clues) tell(clue);
    };
    both('!', form);
    for (const shape of shapes) both('!', shape);
    const marks = {
      before: MARK_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0].trim(),
      after: MARK_AFTER.exec(text.slice(end, end + REACH))?.[0].trim(),
    };
    both('(', marks.before || (start === 0 ? '^' : ''));
    both(')', marks.after || (end >= text.length ? '^' : ''));
    both('<', `${leadOf(tokens[first - 2])}_${leadOf(tokens[first - 1])}`);
    both('>', `${leadOf(tokens[last + 1])}_${leadOf(tokens[last + 2])}`);
    const steps = recall(stepsOf, form, () => new Map<string, Step>());
    const from = Math.max(0, first - AROUND);
    const to = Math.min(tokens.length, last + 1 + AROUND);
    for (let at = from; at < to; at += 1) {
      if (at === first) at = last + 1;
      const token = tokens[at];
      if (!token) break;
      const { text: word } = token;
      const step = recall(steps, word, () => newStep(form, word));
      for (const clue of step[placeOf(at, first, last)] ?? []) tell(clue);
    }
  };
}

function placeOf(at: number, first: number, last: number): number {
  if (at < first) return at === first - 1 ? RIGHT_BEFORE : at >= first - NEAR ? NEAR_BEFORE : FAR_BEFORE;
  return at === last + 1 ? RIGHT_AFTER : at <= last + NEAR ? NEAR_AFTER : FAR_AFTER;
}
