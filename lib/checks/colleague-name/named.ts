import { findPossibleNames } from '../../roster/find-names';
import { openRosters } from '../../roster/match';
import { isAllCapitals, opensSentence } from '../../roster/name-shape';
import type { Doubt } from '../../roster/doubt';
import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import { tokenEndingAfter, tokenFrom, tokensOf, type Token } from '../../text/tokens';
import type { Context, Span } from '../check';
import { colleagueRosters, colleaguesIn, type ColleagueSeen } from '../said/colleagues';
import { passageOf } from '../said/passage';
import { isNamesake } from './namesakes';
import { shortOf } from './short-names';
import { doesSomething, isSubject } from './said';
import { speaksOfWork } from './at-work';

/** Of a first name alone: these are colleagues as well, where the draft is about work. */
const MAY_BE: ReadonlySet<Doubt> = new Set<Doubt>(['grown-up', 'family', 'word', 'chance']);

/**
 * Colleagues of the list whom a draft names, whatever it says of them. Whole names and those after a title anywhere; a first name or a surname
 * alone where the draft speaks of work or of another colleague, and a rare one also where something is said right after it.
 */
export function namedColleagues(context: Context): Span[] {
  const seen = colleaguesIn(context);
  const doubtful = doubtfulNames(context);
  if (seen.length + doubtful.length === 0) return [];
  const { readings, rulebook } = context;
  const roster = openRosters(colleagueRosters(rulebook), rulebook.commonFirstNames);
  const passages = readings.map(passageOf);
  const all = [...seen, ...doubtful].map((one: Doubtful) => {
    const { text } = readings[one.part] as Reading;
    const tokens = tokensOf(readings[one.part] as Reading);
    const first = tokenEndingAfter(tokens, one.start);
    const last = tokenFrom(tokens, one.end) - 1;
    const namesake =
      passages[one.part]?.isQuoted(first) === true ||
      isNamesake(text, tokens, first, last, one.whole, roster);
    return { ...one, text, tokens, first, last, namesake };
  });
  // Whoever is said to be another once is that throughout.
  const apart = new Set(all.flatMap(({ namesake, tokens, last }) => (namesake ? [tokens[last]?.text] : [])));
  const placed = all.filter(
    ({ whole, namesake, tokens, last }) => !namesake && (whole || !apart.has(tokens[last]?.text)),
  );
  const others = new Set(placed.filter(({ whole }) => whole).map(({ first, part }) => `${part} ${first}`))
    .size;
  const names = new Set(placed.map(({ tokens, last }) => tokens[last]?.text)).size;
  let work: boolean | undefined;
  const atWork = () => (work ??= speaksOfWork(readings));
  return placed.flatMap(({ part, start, end, whole, text, tokens, first, last, doubted }) => {
    const said = isSubject(text, tokens, first, last);
    if (!whole && !tokens[first]?.capital && !said) return [];
    const believed =
      whole ||
      others > 0 ||
      atWork() ||
      (!doubted && (names > 1 || said)) ||
      (doubted === 'chance' && isSaidOfWord(text, tokens, last));
    return believed ? [{ part, start, end }] : [];
  });
}

/** *dave washes*, *lomax is*: in small letters more may be chance. */
function isSaidOfWord(text: string, tokens: readonly Token[], at: number): boolean {
  return shortOf(tokens[at]?.text ?? '') ? isSubject(text, tokens, at, at) : doesSomething(text, tokens, at);
}

interface Doubtful extends ColleagueSeen {
  readonly doubted?: Doubt;
}

/** First names that may be somebody's at home, or words: *our Dave*, *Kelly from the office*, *poor Rob*. */
function doubtfulNames({ readings, rulebook }: Context): Doubtful[] {
  const roster = openRosters(colleagueRosters(rulebook), rulebook.commonFirstNames);
  return readings.flatMap((reading, part) => {
    const tokens = tokensOf(reading);
    const { text } = reading;
    const doubtful = findPossibleNames(reading, roster).flatMap(({ doubt, start, end }) =>
      doubt && MAY_BE.has(doubt) ? [{ start, end, doubted: doubt }] : [],
    );
    const short = scan(reading, SHORT)
      .filter(({ names }) => names.some((name) => roster.hasFirst(name)))
      .map(({ start, end }) => ({ start, end, doubted: 'word' as const }));
    const taken = new Set(doubtful.map(({ start }) => start));
    return [...doubtful, ...short.filter(({ start }) => !taken.has(start))].flatMap((one) => {
      const at = tokenEndingAfter(tokens, one.start);
      return one.doubted !== 'word' || standsOut(text, tokens, at) ? [{ part, whole: false, ...one }] : [];
    });
  });
}

/** Whether a word has its capital because it is a name. */
function standsOut(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || isAllCapitals(text, token)) return false;
  return !opensSentence(text, token) || tokens[at + 1]?.text === 'from' || isSubject(text, tokens, at, at);
}

/** What may be short for a colleague's name: *Rob*, *Gem*. */
const SHORT: Scanner<{ readonly start: number; readonly end: number; readonly names: readonly string[] }> = {
  reach: 0,
  find(tokens, at) {
    const { text, capital, start, end } = tokens[at] as Token;
    const names = capital ? shortOf(text) : undefined;
    return names && { start, end, names };
  },
};
