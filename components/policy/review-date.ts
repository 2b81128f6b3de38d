import { words } from '../../lib/words';

/** An ISO date as people write it, such as `1 September 2027`. */
export function reviewDate(iso: string): string {
  const format = new Intl.DateTimeFormat(words('languageTag'), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(iso));
}
