import { hasTitled } from '../../roster/colleague-list';
import { findNames } from '../../roster/find-names';
import { openRosters, type OpenRoster } from '../../roster/match';
import { endOf, isAllCapitals } from '../../roster/name-shape';
import type { Roster } from '../../roster/roster';
import type { Rulebook } from '../../school/rulebook';
import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import { wordSet } from '../../text/word-set';
import { together, type Token } from '../../text/tokens';
import type { Context, Span } from '../check';
import { touching } from '../spans';

/** A colleague's name; `whole` where it is more than a first name or a surname, which many people have. */
export interface ColleagueSeen extends Span {
  readonly whole: boolean;
}

/** Names of the school's list of colleagues: whole, by first name or surname, and by title and surname. */
export function colleaguesIn({ rulebook, readings }: Context): ColleagueSeen[] {
  const rosters = colleagueRosters(rulebook);
  if (rosters.length === 0) return [];
  const roster = openRosters(rosters, rulebook.commonFirstNames);
  return readings.flatMap((reading, part) => {
    const titled = titledIn(reading, part, roster);
    const isTaken = touching(titled);
    const named = findNames(reading, roster).flatMap(({ start, end, needsCompany, kind, first }) => {
      if (isTaken({ part, start, end })) return [];
      // In one word it may be chance.
      const apart = kind !== 'whole' || /\P{L}/u.test(reading.text.slice(start, end).replace(/^@/, ''));
      const whole = (!needsCompany && apart) || (kind === 'initial' && roster.isCommonFirst(first));
      return [{ part, start, end, whole }];
    });
    return [...titled, ...named].toSorted((a, b) => a.start - b.start);
  });
}

/** The lists of colleagues of all the schools at which the person works. */
export function colleagueRosters({ colleagues, others = [] }: Rulebook): Roster[] {
  return [colleagues, ...others.map((other) => other.colleagues)].filter((roster) => roster !== null);
}

/** A title, and what may be a surname or the first letter of one. */
interface Titled {
  readonly start: number;
  readonly end: number;
  readonly surname: string;
}

function titledIn(reading: Reading, part: number, roster: OpenRoster): ColleagueSeen[] {
  return scan(reading, TITLED).flatMap(({ start, end, surname }) =>
    hasTitled(roster, surname) ? [{ part, start, end, whole: true }] : [],
  );
}

const AT_HOME = wordSet('i me kids');
/** Those of staff, fewer than `isTitle` knows: *St Mary* and *King Edward* are schools, and *Sir Toby* and *Lord Percy* in plays. */
const TITLES = wordSet('mr mrs miss ms mx dr');
const WORD_AFTER = /^(?:you|u|them|him|her|it|my|the|this|that|our|out|me|all|those|being|having|a|an|and)$/;

const TITLED: Scanner<Titled> = {
  reach: 2,
  words: TITLES,
  find(tokens, at, text) {
    const [title, surname] = [tokens[at], tokens[at + 1]];
    if (!title || !surname || !together(text, title, surname)) return undefined;
    const found = { start: title.start, end: endOf(text, surname), surname: surname.text };
    if (surname.tag && tokens[at + 2]?.end === surname.end) return undefined;
    if (surname.text.length === 1) return isInitial(text, tokens, at + 1) ? found : undefined;
    if (!surname.capital && (title.text === 'miss' || WORD_AFTER.test(surname.text))) return undefined;
    return found;
  },
};

/** *Mrs H*, and not the beginning of a longer name: *Mr T J Hooker*. */
function isInitial(text: string, tokens: readonly Token[], at: number): boolean {
  const [letter, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!letter.capital || letter.tag || !tokens[at - 1]?.capital) return false;
  // *Mr H and I*: as people call their own at home.
  if (next?.text === 'and' && AT_HOME.has(tokens[at + 2]?.text ?? '')) return false;
  return !next?.capital || isAllCapitals(text, next) || !together(text, letter, next);
}
