/** A stretch of one day, wall-clock times `09:00`, end exclusive. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** One weekday: when work starts and ends, and the official breaks in it. Null: not a working day. */
export type Day = { readonly work: Stretch; readonly breaks: readonly Stretch[] } | null;

/** When somebody works. Plain data. */
export interface Hours {
  /** IANA zone of the school, such as `Europe/London`. */
  readonly zone: string;
  /** Monday first; seven of them. */
  readonly week: readonly Day[];
  /** Whole days on which nobody works, local dates, both ends inclusive, each with its name; sorted by `from`. */
  readonly closed: readonly Closure[];
  /** `assumed`: the usual school day, until the person or the school's pack says otherwise. */
  readonly source: 'assumed' | 'own' | 'school';
}

export interface Closure {
  /** `2026-12-25` */
  readonly from: string;
  readonly to: string;
  readonly kind: 'bank-holiday' | 'holiday' | 'inset';
  readonly name: string;
}
