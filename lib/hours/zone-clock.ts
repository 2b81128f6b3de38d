import { DAY_MS } from './days';

/** Making a formatter costs a thousand times what using one does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/**
 * What the clock on the wall shows.
 *
 * @param zone IANA zone, such as `Europe/London`
 * @param instant ms since 1970
 * @returns the wall-clock time as if it were UTC, ms since 1970, whole seconds
 * @throws RangeError where the browser does not know the zone
 */
export function wallTime(zone: string, instant: number): number {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
    formatterOf(zone).format(instant).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The first instant at which the clock on the wall shows this time or a later one. Where clocks go forward over it, that
 * is the instant of the change; where they go back over it, it is the first of the two.
 *
 * @param wall wall-clock time as if it were UTC, ms since 1970, whole seconds
 * @returns ms since 1970
 */
export function instantOf(zone: string, wall: number): number {
  const ahead = (instant: number) => wallTime(zone, instant) - instant;
  const before = wall - ahead(wall - DAY_MS);
  const after = wall - ahead(wall + DAY_MS);
  if (wallTime(zone, before) === wall) return before;
  if (wallTime(zone, after) === wall) return after;
  // Clocks go forward over this time, somewhere between the two guesses: look for where.
  let early = Math.min(before, after);
  let late = Math.max(before, after);
  while (late - early > 1000) {
    const middle = early + Math.floor((late - early) / 2000) * 1000;
    if (wallTime(zone, middle) < wall) early = middle;
    else late = middle;
  }
  return late;
}
