import { cluesBy } from '../../../lib/checks/pupil-name/clues';
import { foundIn, type Found } from '../../../lib/checks/pupil-name/found';
import { pupilRosters } from '../../../lib/checks/pupil-rosters';
import { openRosters } from '../../../lib/roster/match';
import type { Rulebook } from '../../../lib/school/rulebook';
import { fold } from '../../../lib/text/fold';
import { read } from '../../../lib/text/read';
import type { LabelledDraft } from '../labelled-draft';
import { rulebookFor } from '../read-drafts';
import { anyNumberOf, namedClues } from './named-clues';
import type { Example } from './regression';

const cluesIn = cluesBy(anyNumberOf);

/** A first name alone in a labelled draft: what speaks for and against its being a pupil's, and whether it is. */
export interface NameExample extends Example {
  /** The file that the draft is from, or the one post. */
  readonly source: string;
}

/** All first names of rosters that stand alone in these drafts; none of drafts with a picture, or about which people would disagree. */
export function nameExamples(drafts: readonly LabelledDraft[]): NameExample[] {
  return drafts.flatMap((labelled) => {
    const { draft, roster, either, expected, theme } = labelled;
    if (roster === null || draft.files.length > 0 || either.includes('pupil-name')) return [];
    const { found, cluesOf } = namesIn(draft.parts, rulebookFor(labelled));
    const inFull = (expected.get('pupil-name') ?? []).filter((words) => /\s/.test(words)).map(fold);
    const pupils = (expected.get('pupil-name') ?? []).flatMap((words) => placesOf(draft.parts, words));
    return found
      .filter(({ kind }) => kind === 'first')
      .flatMap((name) => {
        const pupil = pupils.find(
          ({ part, start, end }) => part === name.part && start <= name.start && name.start < end,
        );
        // A whole name that was not recognised as one, or whose first part comes again.
        if (inFull.some((words) => words.startsWith(name.first))) return [];
        return [{ clues: cluesOf(name), holds: pupil !== undefined, source: theme }];
      });
  });
}

/** First names of made-up rosters in posts by strangers, none of which is a pupil's. */
export function strangersExamples(posts: readonly string[], books: readonly Rulebook[]): NameExample[] {
  return posts.flatMap((text) => {
    const seen = new Set<number>();
    return books.flatMap((book) => {
      const { found, cluesOf } = namesIn([text], book);
      const names = found.filter(({ kind, start }) => kind === 'first' && !seen.has(start));
      for (const { start } of names) seen.add(start);
      return names.map((name) => ({ clues: cluesOf(name), holds: false, source: text }));
    });
  });
}

function namesIn(parts: readonly string[], rulebook: Rulebook) {
  const roster = openRosters(pupilRosters(rulebook), rulebook.commonFirstNames);
  const readings = parts.map(read);
  const found = foundIn(readings, roster);
  const tellClues = cluesIn(readings, found, roster);
  return { found, cluesOf: (name: Found) => namedClues((tell) => tellClues(name, tell)) };
}

export function placesOf(parts: readonly string[], words: string) {
  return parts.flatMap((text, part) => {
    const places = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
      places.push({ part, start, end: start + words.length, words });
    return places;
  });
}
