import { falseNamesPer100, precision, recall, ROWS, scores } from './score';
import type { Judged, Row } from './judge';
import type { LabelledDraft } from './labelled-draft';

/** What must not get worse, rounded so that it is never above what was reached. */
export interface Reached {
  readonly rows: Readonly<Record<Row, { readonly recall: number; readonly precision: number }>>;
  /** Of 100 innocent drafts in which a first name of the roster stands, how many had a reminder of a pupil's name. */
  readonly falseNamesPer100: number;
}

/** What was reached before: nothing yet by a check that is new. */
export interface Floor extends Omit<Reached, 'rows'> {
  readonly rows: Partial<Reached['rows']>;
}

/** Of how many drafts to tune on one is among those that the floor is measured on: there are too many for every run of the tests. */
const ONE_OF = 6;

/** The drafts that the floor is measured on: all that are unseen, and some to tune on. */
export function measured(drafts: readonly LabelledDraft[]): LabelledDraft[] {
  const tuning = drafts.filter(({ half }) => half === 'tuning').filter((_, at) => at % ONE_OF === 0);
  return [...tuning, ...drafts.filter(({ half }) => half !== 'tuning')];
}

/** What the checks reach on these drafts. */
export function reachedOn(judged: readonly Judged[]): Reached {
  const all = scores(judged);
  const rows = ROWS.map((row) => {
    const score = all.get(row) ?? { right: 0, missed: 0, wrong: 0, per100: 0 };
    return [row, { recall: down(recall(score)), precision: down(precision(score)) }] as const;
  });
  return {
    rows: Object.fromEntries(rows) as Reached['rows'],
    falseNamesPer100: Math.ceil(falseNamesPer100(judged).per100 * 100) / 100,
  };
}

/** The better of a floor and what is reached now, number by number. */
export function raised(floor: Floor | undefined, now: Reached): Reached {
  if (!floor) return now;
  const rows = ROWS.map((row) => {
    const is = now.rows[row];
    // A check that is new has no floor yet.
    const was = floor.rows[row] ?? is;
    return [
      row,
      { recall: Math.max(was.recall, is.recall), precision: Math.max(was.precision, is.precision) },
    ] as const;
  });
  return {
    rows: Object.fromEntries(rows) as Reached['rows'],
    falseNamesPer100: Math.min(floor.falseNamesPer100, now.falseNamesPer100),
  };
}

function down(share: number): number {
  return Math.floor(share * 1000) / 1000;
}
