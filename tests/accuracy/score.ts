import type { Judged, Row } from './judge';

/** How well one row did. */
export interface Score {
  readonly right: number;
  readonly missed: number;
  /** Things noticed that were not expected. */
  readonly wrong: number;
  /** Of 100 innocent drafts, how many had a reminder of this row. */
  readonly per100: number;
}

/** A school device is told by an administrator, not by a draft, so it is no row. */
export const ROWS = [
  'pupil-name: whole',
  'pupil-name: first',
  'own-words',
  'school-name',
  'work-photo',
  'photo-rights',
  'working-hours',
  'confidential',
  'colleague-name',
  'pupil-contact',
  'accusation',
  'criticism',
  'abusive-language',
  'personal-details',
  'credentials',
  'unsuitable-link',
  'copyright',
] as const satisfies readonly Row[];

/** The scores by row. */
export function scores(judged: readonly Judged[]): ReadonlyMap<Row, Score> {
  const innocent = judged.filter((draft) => draft.innocent);
  return new Map(
    ROWS.map((row) => {
      const count = (wanted: string) =>
        judged
          .flatMap(({ verdicts }) => verdicts)
          .filter(({ row: at, verdict }) => at === row && verdict === wanted).length;
      const disturbed = innocent.filter(({ verdicts }) => verdicts.some(({ row: at }) => at === row));
      return [
        row,
        {
          right: count('right'),
          missed: count('missed'),
          wrong: count('false'),
          per100: (100 * disturbed.length) / Math.max(1, innocent.length),
        },
      ] as const;
    }),
  );
}

/** Of 100 innocent drafts in which a first name of the roster stands, how many had a reminder of a pupil's name. */
export function falseNamesPer100(judged: readonly Judged[]): { drafts: number; per100: number } {
  const innocent = judged.filter((draft) => draft.innocent && draft.holdsFirstName);
  const disturbed = innocent.filter(({ verdicts }) =>
    verdicts.some(({ row }) => row.startsWith('pupil-name')),
  );
  return { drafts: innocent.length, per100: (100 * disturbed.length) / Math.max(1, innocent.length) };
}

/** Share of what was noticed that was right; 1 where nothing was noticed. */
export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of what was to be noticed that was; 1 where nothing was to be. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
