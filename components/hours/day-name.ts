import { words } from '../../lib/words';

const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** A weekday in the language of the page; 0 is Monday. */
export function dayName(day: number): string {
  const format = new Intl.DateTimeFormat(words('languageTag'), { weekday: 'long', timeZone: 'UTC' });
  return format.format(A_MONDAY + day * DAY_MS);
}
