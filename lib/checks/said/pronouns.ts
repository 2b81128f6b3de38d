import { scan, type Scanner } from '../../text/scan';
import { wordSet } from '../../text/word-set';
import type { Passage } from './passage';
import { isSome, type Who } from './who';

const SINGULAR = wordSet('he she him her hes shes');
const PLURAL = wordSet("they them theyre they're they've they'll");
const MANY = wordSet('slt smt staff management leadership children kids lot bunch boys girls class');

const PRONOUNS: Scanner<number> = {
  reach: 0,
  words: new Set([...SINGULAR, ...PLURAL]),
  find: (_, at) => at,
};

/** Pronouns stand for whoever was spoken of last, in the same sentence or the one before. */
export function withPronouns({ tokens, sentences, reading }: Passage, people: readonly Who[]): Who[] {
  const all: Who[] = [];
  let next = 0;
  let last: Who | undefined;
  for (const at of scan(reading, PRONOUNS)) {
    for (; (people[next]?.last ?? at) < at; next += 1) {
      const person = people[next] as Who;
      if (person.group !== 'school') last = person;
      all.push(person);
    }
    if ((people[next]?.first ?? Infinity) <= at) continue;
    const single = SINGULAR.has(tokens[at]?.text ?? '');
    const near = last && (sentences[at] ?? 0) - (sentences[last.last] ?? 0) <= 1;
    const fits = last && (!single || last.group === 'other' || !isMany(tokens[last.last]?.text ?? ''));
    const meant: Who = near && fits && last ? last : { ...NOBODY_KNOWN };
    const of = tokens[at - 1]?.text === 'of' && isSome(tokens[at - 2]?.text ?? '');
    const first = of ? at - 2 : at;
    all.push({ ...meant, ...(of && { one: true }), first, noun: at, last: at, pronoun: true, stands: true });
  }
  return [...all, ...people.slice(next)];
}

const NOBODY_KNOWN: Who = {
  group: 'other',
  first: 0,
  noun: 0,
  last: 0,
  sure: false,
  one: true,
  stands: true,
};

function isMany(word: string): boolean {
  return MANY.has(word) || word.endsWith('s');
}
