import type { Day } from './hours';

/**
 * The school day that is assumed until somebody says otherwise: most primary schools in England open between 8:30 and
 * 9:00 and close between 15:00 and 15:30, and give an hour's lunch from 12:00. It is kept to the hours of lessons, so
 * that nobody is told that their early morning or late afternoon is working time.
 */
export const USUAL_DAY: NonNullable<Day> = {
  work: { from: '08:30', to: '15:30' },
  breaks: [{ from: '12:00', to: '13:00' }],
};

/** Monday to Sunday. */
export const USUAL_WEEK: readonly Day[] = [USUAL_DAY, USUAL_DAY, USUAL_DAY, USUAL_DAY, USUAL_DAY, null, null];
