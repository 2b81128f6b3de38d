/** What is now, for somebody's working hours. */
export interface Moment {
  readonly kind:
    'working' | 'break' | 'before' | 'after' | 'day-off' | 'weekend' | 'bank-holiday' | 'holiday' | 'inset';
  /** The instant (ms since 1970) at which this stops being so; undefined where it does not within 400 days. */
  readonly until?: number;
  /** The local date at the school, `2026-11-22`. */
  readonly date: string;
  /** Name of the closure, where it is one. */
  readonly name?: string;
}
