import { z } from 'zod';
import { CHECK_IDS, type CheckId, type Draft } from '../../lib/checks/check';
import { SCHOOLS } from './schools';

/** The folders of `drafts/`: drafts to tune the checks on, and drafts on which nothing was tuned. */
export const HALVES = ['tuning', 'unseen'] as const;
export type Half = (typeof HALVES)[number];

/** A Sunday evening, when nobody works. */
const USUAL_INSTANT = '2026-11-22T19:00:00Z';

const check = z.enum(CHECK_IDS);
const photo = z.strictObject({
  kind: z.enum(['image', 'video']).default('image'),
  /** What the file is called. */
  name: z.string().exactOptional(),
  /** Wall-clock time at the camera. */
  taken: z.iso.datetime({ local: true }).exactOptional(),
});

/** One line of a file in `drafts/`. */
const line = z.strictObject({
  /** What is in the compose box; a list where it is a thread of several parts. */
  text: z.union([z.string(), z.array(z.string())]).transform((text) => [text].flat()),
  kind: z.enum(['post', 'comment', 'message', 'profile']).default('post'),
  /** A file in `rosters/` without its ending; null for somebody who has not entered any names. */
  roster: z.enum(['pear-tree', 'oak']).nullable().default('pear-tree'),
  /** A file in `rosters/`: the school's list of colleagues; null where its pack has none. */
  colleagues: z.enum(['staff']).nullable().default(null),
  school: z.enum(Object.keys(SCHOOLS) as [keyof typeof SCHOOLS]).default('pear-tree'),
  at: z.iso.datetime().default(USUAL_INSTANT),
  photos: z.array(photo).default([]),
  /** Which passages of it were pasted. */
  pasted: z.array(z.string()).exactOptional(),
  /** What must be noticed: for each check the words, in the order of the text; none where it is not about words. */
  expect: z.partialRecord(check, z.array(z.string())).default({}),
  /** Checks about which two sensible people would disagree here. All others are forbidden to say anything. */
  either: z.array(check).default([]),
});

type Line = z.output<typeof line>;

/** A draft that the project wrote, with what each check should make of it. */
export interface LabelledDraft extends Pick<Line, 'roster' | 'colleagues' | 'school' | 'either'> {
  readonly draft: Draft;
  readonly expected: ReadonlyMap<CheckId, readonly string[]>;
  /** The file's name without its ending, and the line (1 is the first). */
  readonly theme: string;
  readonly line: number;
  readonly half: Half;
}

/**
 * The drafts of one file.
 *
 * @param half the folder that it stands in
 * @param theme its name without its ending
 * @param lines its content, one JSON object a line
 * @throws where a line is not as it must be, saying which
 */
export function labelledDrafts(half: Half, theme: string, lines: string): LabelledDraft[] {
  return lines
    .trim()
    .split('\n')
    .map((written, index) => {
      const number = index + 1;
      const given = parse(theme, number, written);
      const { text: parts, kind, at, photos, pasted, expect, roster, colleagues, school, either } = given;
      const files = photos.map(({ kind, taken, name }, photo) => ({
        id: `photo-${photo + 1}`,
        kind,
        ...(name && { name }),
        bytes: 100_000,
        state: 'read' as const,
        ...(taken && { taken: { local: taken } }),
      }));
      return {
        draft: { site: 'facebook', kind, parts, files, at: Date.parse(at), ...(pasted && { pasted }) },
        roster,
        colleagues,
        school,
        either,
        expected: new Map(Object.entries(expect) as [CheckId, string[]][]),
        theme,
        line: number,
        half,
      };
    });
}

function parse(theme: string, number: number, written: string): Line {
  try {
    return line.parse(JSON.parse(written));
  } catch (fault) {
    throw new Error(`${theme}.jsonl, line ${number}: ${written}`, { cause: fault });
  }
}
