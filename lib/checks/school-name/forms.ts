import type { SchoolNames } from '../../school/rulebook';
import { read } from '../../text/read';
import type { Scanner } from '../../text/scan';
import { tokensOf } from '../../text/tokens';
import { kindsAt, kindsOfOthers } from './kinds';

/** What is particular to a name: `Pear Tree` of `Pear Tree Primary School`. */
export interface Core {
  /** Its letters run together, in each way of writing a possessive: `stmary`, `stmarys`. */
  readonly keys: readonly string[];
  /** Its words, without *The*. */
  readonly words: readonly string[];
  /** Whether people use it alone, by the school's own list of short forms. */
  readonly alone: boolean;
  /** Whether it says by itself that it is a school: `Harris Academy Peckham`. */
  readonly whole: boolean;
  /**
   * Whether it is more than one word and not a saint: the names that seldom are something else where they are written with
   * capitals. One word (*Oak*) and saints (churches, hospitals) mean a school only in its company.
   */
  readonly distinct: boolean;
  /** Whether it is one word. */
  readonly single: boolean;
  /** Whether the school writes it with *The* before it. */
  readonly the: boolean;
}

/** The names of a school or a trust, ready to be looked for. */
export interface Forms {
  readonly of: 'school' | 'trust';
  /**
   * Finds the tokens that begin with the first letter of one of them. A slip in the first letter is not forgiven, so at a word with
   * another there is none.
   */
  readonly beginnings: Scanner<number>;
  /** Longest first. */
  readonly cores: readonly Core[];
  /** Words for a kind of school at the end of its own names. */
  readonly kinds: ReadonlySet<string>;
  /** Words that, after the name, make it another school's: *St Mary's Catholic High School*. */
  readonly unlike: ReadonlySet<string>;
  /** Longer names, word by word, in which one slip is forgiven, longest first; the first `core` words are the core. */
  readonly long: readonly { readonly words: readonly string[]; readonly core: number }[];
  readonly initials: readonly string[];
  /** Letters and digits only. */
  readonly handles: readonly string[];
  /** Split at dots and hyphens. */
  readonly domains: readonly (readonly string[])[];
}

const made = new WeakMap<SchoolNames, readonly Forms[]>();

/** The forms to look for, of the school and of its trust. Made once for each rulebook. */
export function formsOf(school: SchoolNames): readonly Forms[] {
  let forms = made.get(school);
  if (!forms) {
    const { trust } = school;
    forms = [
      make('school', school),
      ...(trust ? [make('trust', { ...trust, handles: [], domains: [] })] : []),
    ];
    made.set(school, forms);
  }
  return forms;
}

function make(of: Forms['of'], names: Omit<SchoolNames, 'trust'>): Forms {
  const cores = new Map<string, Core>();
  const long = new Map<string, Forms['long'][number]>();
  const kinds = new Set<string>();
  for (const name of [...names.shortForms, names.name]) {
    const { core, words } = coreOf(name);
    const [key = ''] = core.keys;
    if (key.length < 3) continue;
    const other = cores.get(key);
    cores.set(key, { ...core, alone: core.alone || other?.alone === true });
    if (core.kinds > 0) kinds.add(words.at(-1) ?? '');
    const coreWords = words.slice(0, words.length - core.kinds);
    // *Pear Tree Primary* and *Peartree Primary* as well as *Pear Tree Primary School*.
    for (let length = coreWords.length + 1; length <= words.length; length += 1) {
      const rest = words.slice(coreWords.length, length);
      if (key.length + rest.join('').length < LONG) continue;
      long.set([...coreWords, ...rest].join(' '), {
        words: [...coreWords, ...rest],
        core: coreWords.length,
      });
      long.set([key, ...rest].join(' '), { words: [key, ...rest], core: 1 });
    }
  }
  const initials = [...new Set([...names.initials.map(letters), ...ownInitials(names.name)])];
  const domains = names.domains.map((domain) => domain.toLowerCase().split(/[.-]/));
  const keys = [...cores.values()].flatMap(({ keys }) => keys);
  const the = [...cores.values()].some(({ the }) => the) ? ['the'] : [];
  const firsts = [...keys, ...the, ...initials, ...domains.map(([first = '']) => first)];
  const letter = new Set(firsts.map((name) => name.charAt(0)));
  return {
    of,
    beginnings: { reach: 0, words: { has: (word) => letter.has(word.charAt(0)) }, find: (_, at) => at },
    cores: [...cores.values()].toSorted((a, b) => (b.keys[0] ?? '').length - (a.keys[0] ?? '').length),
    kinds,
    unlike: kindsOfOthers([...names.shortForms, names.name].flatMap(wordsOf)),
    long: [...long.values()].toSorted((a, b) => b.words.length - a.words.length),
    initials,
    handles: names.handles.map(letters),
    domains,
  };
}

/** Fewer letters are those of many other things. */
const FEWEST_INITIALS = 4;

/** *HRJS*, where the school has not said how it is cut short. */
function ownInitials(name: string): string[] {
  const words = wordsOf(name).filter((word) => !/^(?:of|and|the|&)$/.test(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials.length < FEWEST_INITIALS ? [] : [initials];
}

function wordsOf(name: string): string[] {
  return tokensOf(read(name)).map(({ text }) => plain(text));
}

/** Letters that a name must have before a slip in it is forgiven. */
const LONG = 12;

function coreOf(name: string): { core: Core & { kinds: number }; words: string[] } {
  const reading = read(name);
  const all = wordsOf(name);
  const the = all[0] === 'the';
  const words = the ? all.slice(1) : all;
  const tokens = words.map((text) => ({ text }));
  let cut = 1;
  while (cut < words.length && kindsAt(tokens, cut).length === 0) cut += 1;
  // Words after the kind (*Harris Academy Peckham*): only all of it together is this school.
  const whole = cut < words.length && cut + kindsAt(tokens, cut).length < words.length;
  if (whole) cut = words.length;
  const core = words.slice(0, cut);
  const possessive = reading.words.filter(({ folded }) => folded.endsWith("'s"));
  const withS = new Set(possessive.map(({ folded }) => plain(folded).slice(0, -1)));
  const written = core.map((word) => (withS.has(word) ? `${word}s` : word));
  const saint = core[0] === 'st';
  return {
    core: {
      keys: [...new Set([core.join(''), written.join('')])],
      words: core,
      alone: cut === words.length,
      whole,
      distinct: core.length > 1 && !saint,
      single: core.length === 1,
      the,
      kinds: words.length - cut,
    },
    words,
  };
}

const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['rd', 'road'],
  ['ln', 'lane'],
  ['ave', 'avenue'],
  ['pk', 'park'],
]);

/** A token as names are compared: no apostrophes, *St* for *Saint* and *Road* for *Rd*. */
export function plain(token: string): string {
  const written = SHORT_FOR.get(token);
  if (written !== undefined) return written;
  return token.includes("'") ? token.replaceAll("'", '') : token;
}

function letters(name: string): string {
  return read(name)
    .words.map(({ folded }) => folded.replace(/['-]/g, ''))
    .join('');
}
