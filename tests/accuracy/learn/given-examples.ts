import type { CheckId } from '../../../lib/checks/check';
import { candidateAt as keyAt } from '../../../lib/checks/credentials/candidates';
import { accessLinksIn } from '../../../lib/checks/credentials/access-links';
import { keysIn } from '../../../lib/checks/credentials/keys';
import { besideMail } from '../../../lib/checks/credentials/passwords';
import { SORTS as SORTS_OF_KEYS } from '../../../lib/checks/credentials/sorts';
import type { Candidate } from '../../../lib/checks/given/candidate';
import { cluesBy, type Sorts } from '../../../lib/checks/given/clues';
import { candidateAt as detailAt } from '../../../lib/checks/personal-details/candidates';
import { detailsByRule } from '../../../lib/checks/personal-details/rules';
import { SORTS as SORTS_OF_DETAILS } from '../../../lib/checks/personal-details/sorts';
import { read } from '../../../lib/text/read';
import type { Reading } from '../../../lib/text/reading';
import { tokensOf, type Token } from '../../../lib/text/tokens';
import type { LabelledDraft } from '../labelled-draft';
import { anyNumberOf, namedClues } from './named-clues';
import type { Example } from './regression';

interface Stretch {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** A check whose candidates are judged by the words around them, and what it finds by rules besides. */
export interface Given {
  readonly id: CheckId;
  readonly sorts: Sorts;
  readonly candidateAt: (tokens: readonly Token[], at: number, text: string) => Candidate | undefined;
  readonly byRule: (reading: Reading) => readonly Omit<Stretch, 'part'>[];
}

export const CREDENTIALS: Given = {
  id: 'credentials',
  sorts: SORTS_OF_KEYS,
  candidateAt: keyAt,
  byRule: (reading) => [...keysIn(reading), ...besideMail(reading), ...accessLinksIn(reading)],
};

export const PERSONAL_DETAILS: Given = {
  id: 'personal-details',
  sorts: SORTS_OF_DETAILS,
  candidateAt: detailAt,
  byRule: detailsByRule,
};

/** A candidate: what speaks for and against its being given away, and whether it is. */
export interface GivenExample extends Example, Stretch {}

/** A draft with its candidates, with what is expected in it and what the rules find. */
export interface GivenDraft {
  readonly candidates: readonly GivenExample[];
  readonly wanted: readonly Stretch[];
  readonly ruled: readonly Stretch[];
  /** Whether people would disagree about what else is found in it. */
  readonly either: boolean;
  /** The file that it is from. */
  readonly source: string;
}

export function givenDraft({ draft, expected, either, theme }: LabelledDraft, given: Given): GivenDraft {
  const wanted = (expected.get(given.id) ?? []).flatMap((words) => placeOf(draft.parts, words));
  return {
    wanted,
    either: either.includes(given.id),
    source: theme,
    ...partsOf(draft.parts, wanted, given),
  };
}

/** The candidates in posts by strangers, none of which is anybody's secret. */
export function strangersGive(posts: readonly string[], given: Given): GivenExample[] {
  return posts.flatMap((text) => partsOf([text], [], given).candidates);
}

export function overlap(one: Stretch, other: Stretch): boolean {
  return one.part === other.part && one.start < other.end && other.start < one.end;
}

function partsOf(
  parts: readonly string[],
  wanted: readonly Stretch[],
  { sorts, candidateAt, byRule }: Given,
) {
  const tellClues = cluesBy(anyNumberOf, sorts);
  const readings = parts.map(read);
  const ruled = readings.flatMap((reading, part) =>
    byRule(reading).map(({ start, end }) => ({ part, start, end })),
  );
  const candidates = readings.flatMap((reading, part) => {
    const tokens = tokensOf(reading);
    return tokens.flatMap((_, at) => {
      const candidate = candidateAt(tokens, at, reading.text);
      if (!candidate) return [];
      const clues = namedClues((tell) => tellClues(reading.text, tokens, candidate, tell));
      const stretch = { part, start: candidate.start, end: candidate.end };
      return [{ ...stretch, clues, holds: wanted.some((one) => overlap(one, stretch)) }];
    });
  });
  return { candidates, ruled };
}

function placeOf(parts: readonly string[], words: string): Stretch[] {
  const part = parts.findIndex((text) => text.includes(words));
  const start = parts[part]?.indexOf(words) ?? -1;
  return start < 0 ? [] : [{ part, start, end: start + words.length }];
}
