import { cluesBy, type Known } from '../../../lib/checks/said/clues';
import { knownStretches } from '../../../lib/checks/said/likely';
import { SAID, type SaidId } from '../../../lib/checks/said/likelihood';
import type { KnownStretch } from '../../../lib/checks/said/stretches';
import type { Draft } from '../../../lib/checks/check';
import type { Rulebook } from '../../../lib/school/rulebook';
import { read } from '../../../lib/text/read';
import type { LabelledDraft } from '../labelled-draft';
import { rulebookFor } from '../read-drafts';
import { anyNumberOf, namedClues } from './named-clues';

const clues = cluesBy(anyNumberOf);

/** A stretch of a draft: what speaks for and against what may be said in it, and what is said. */
export interface SaidExample {
  readonly clues: readonly string[];
  /** The checks that should notice it; others should not, but for those about which people would disagree. */
  readonly said: ReadonlySet<SaidId>;
  readonly either: ReadonlySet<SaidId>;
  /** The file that the draft is from, and the draft. */
  readonly source: string;
  readonly draft: string;
}

/** All stretches of these drafts. */
export function saidExamples(drafts: readonly LabelledDraft[]): SaidExample[] {
  return drafts.flatMap((labelled) => {
    const { draft, expected, either, theme, line } = labelled;
    return stretchesIn(draft, rulebookFor(labelled)).map((stretch) => ({
      clues: cluesOf(stretch),
      said: new Set(
        SAID.filter((check) => expected.get(check)?.some((words) => isIn(stretch, draft, words))),
      ),
      either: new Set(SAID.filter((check) => either.includes(check))),
      source: theme,
      draft: `${theme}:${line}`,
    }));
  });
}

/** All stretches of posts by strangers, in none of which anything is said of the writer's school. */
export function strangersSay(posts: readonly string[]): SaidExample[] {
  const book = rulebookFor({ school: 'pear-tree', roster: null });
  return posts.flatMap((text) =>
    stretchesIn({ site: 'x', kind: 'post', parts: [text], files: [], at: 0 }, book).map((stretch) => ({
      clues: cluesOf(stretch),
      said: new Set<SaidId>(),
      either: new Set<SaidId>(),
      source: '',
      draft: text,
    })),
  );
}

function stretchesIn(draft: Draft, rulebook: Rulebook): readonly KnownStretch<Known>[] {
  return knownStretches(draft, { rulebook, readings: draft.parts.map(read) });
}

function cluesOf(stretch: KnownStretch<Known>): string[] {
  return namedClues((tell) => {
    clues.ofWords(stretch, stretch.first, tell);
    clues.ofRest(stretch, tell);
  });
}

/** Whether a stretch has letters in common with the words where they first stand. */
function isIn({ passage, first, last }: KnownStretch<Known>, { parts }: Draft, words: string): boolean {
  const from = (parts[passage.part] ?? '').indexOf(words);
  const [start, end] = [passage.tokens[first]?.start ?? 0, passage.tokens[last]?.end ?? 0];
  return from >= 0 && from < end && start < from + words.length;
}
