import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRoster } from '../../lib/roster/build';
import { buildColleagueList } from '../../lib/roster/colleague-list';
import { COMMON_FIRST_NAMES } from '../../lib/roster/common-first-names.data';
import { parseNames } from '../../lib/roster/parse-names';
import type { Roster } from '../../lib/roster/roster';
import type { Rulebook } from '../../lib/school/rulebook';
import { fold } from '../../lib/text/fold';
import { USUAL_WEEK } from '../../lib/hours/usual-day';
import { HALVES, labelledDrafts, type LabelledDraft } from './labelled-draft';
import { SCHOOLS } from './schools';

const HERE = import.meta.dirname;
/** The same for every run, so that what fits by chance is the same too. */
const SALT = Uint8Array.from({ length: 16 }, (_, index) => index * 11 + 5);

/** All drafts of `drafts/`, half by half and theme by theme. */
export function readDrafts(): LabelledDraft[] {
  return HALVES.flatMap((half) =>
    readdirSync(join(HERE, 'drafts', half))
      .toSorted()
      .flatMap((file) =>
        labelledDrafts(
          half,
          file.replace('.jsonl', ''),
          readFileSync(join(HERE, 'drafts', half, file), 'utf8'),
        ),
      ),
  );
}

/** A list of names in `rosters/`: the roster, its first names, folded, and the letters of its surnames. */
export interface NamedRoster {
  readonly roster: Roster;
  readonly firsts: ReadonlySet<string>;
  readonly surnames: readonly string[];
}

/** The list that is one of colleagues. */
const COLLEAGUES = 'staff';
const read = new Map<string, NamedRoster>();

export function rosterNamed(name: string): NamedRoster {
  let named = read.get(name);
  if (!named) {
    const { taken } = parseNames(readFileSync(join(HERE, 'rosters', `${name}.txt`), 'utf8'));
    named = {
      roster: (name === COLLEAGUES ? buildColleagueList : buildRoster)(taken, SALT),
      firsts: new Set(taken.map(({ first }) => fold(first))),
      surnames: taken.map(({ surname }) => fold(surname).replace(/[^\p{L}]/gu, '')).filter(Boolean),
    };
    read.set(name, named);
  }
  return named;
}

/** Words that a school might want noticed: a project, and a class by its animal. */
const OWN_WORDS: Rulebook['ownWords'] = [
  { words: 'Project Kingfisher', clause: 'confidentiality.academy' },
  { words: 'Hedgehog class', clause: 'confidentiality.individual' },
];

/** The rulebook of somebody at the draft's school who has entered the draft's roster and works the usual week. */
export function rulebookFor({
  school,
  roster,
  colleagues = null,
}: Pick<LabelledDraft, 'school' | 'roster'> & Partial<Pick<LabelledDraft, 'colleagues'>>): Rulebook {
  return {
    format: 1,
    school: SCHOOLS[school],
    roster: roster === null ? null : rosterNamed(roster).roster,
    colleagues: colleagues === null ? null : rosterNamed(colleagues).roster,
    commonFirstNames: COMMON_FIRST_NAMES,
    hours: { zone: 'Europe/London', week: USUAL_WEEK, closed: [], source: 'school' },
    grounds: null,
    ownWords: OWN_WORDS,
    checksOff: [],
    sitesOff: [],
    notPupils: [],
    quiet: { breakUntil: 0, notWorkingOn: '' },
  };
}
