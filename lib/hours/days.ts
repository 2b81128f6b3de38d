/** Whole days, as midnight UTC in ms since 1970, whatever the zone: for reckoning with dates. */
export const DAY_MS = 86_400_000;

/** The last Monday on or before this day. */
export function mondayBy(day: number): number {
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS;
}

/** `2026-12-25` */
export function dateOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

/** Easter Sunday by the Gregorian rule, in the form of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
