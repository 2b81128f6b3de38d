import ICAL from 'ical.js';
import type { Closure } from '../hours/hours';

/** Why no days off were read. Each has a sentence in `public/_locales`. */
export type CalendarProblem =
  'calendarNotOne' | 'calendarNoEvents' | 'calendarNoDaysOff' | 'calendarTooLarge';

export type CalendarRead =
  | { readonly ok: true; readonly closed: readonly Closure[] }
  | { readonly ok: false; readonly problem: CalendarProblem };

/** Several schools' calendars of many years stay far below it. Bytes. */
export const LARGEST_CALENDAR = 5_000_000;

const INSET =
  /\binset\b|\bstaff (?:training|development)\b|\btraining day\b|\bteacher training\b|\bnon[- ]pupil day\b|\bpd day\b|\bbaker day\b/i;
const HOLIDAY =
  /\bholidays?\b|\bhalf[- ]?term\b|\bvacation\b|\b(?:school|academy) (?:is )?closed\b|\bclosure\b|\b(?:christmas|easter|summer|spring|autumn|winter|february|october|may) break\b/i;
/** The bank holidays are worked out anyway; these words speak of a day in school. */
const NOT_OFF =
  /\bbank holiday\b|\bholiday club\b|\b(?:back|return|returns|reopens?)\b|\b(?:starts?|begins?|last day|first day)\b|\bends?\b/i;
/** A recurring event that never ends is followed this far. */
const MOST_OCCURRENCES = 200;

/**
 * The holidays and INSET days in an iCalendar file (RFC 5545). All-day events end on the day before their `DTEND`; an event
 * with times counts for the days it touches, in its own zone.
 *
 * @param text of the file
 * @param from days before this date are left out, `2026-09-01`
 */
export function readCalendar(text: string, from: string): CalendarRead {
  let events: ICAL.Component[];
  try {
    const [, , parts] = ICAL.parse(text) as [string, unknown, unknown];
    if (!Array.isArray(parts)) return { ok: false, problem: 'calendarNotOne' };
    events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  } catch {
    return { ok: false, problem: 'calendarNotOne' };
  }
  if (events.length === 0) return { ok: false, problem: 'calendarNoEvents' };
  const closed = events.flatMap(closuresOf).filter(({ to }) => to >= from);
  if (closed.length === 0) return { ok: false, problem: 'calendarNoDaysOff' };
  return { ok: true, closed: inOrder(closed) };
}

function closuresOf(component: ICAL.Component): Closure[] {
  const event = new ICAL.Event(component);
  const name = (event.summary ?? '').trim();
  const kind = kindOf(name);
  if (!kind || !event.startDate) return [];
  const length = event.duration;
  return startsOf(event).map((start) => {
    const end = start.clone();
    end.addDuration(length);
    // An end at midnight, as all-day events have it, is the end of the day before.
    if (end.compare(start) > 0 && (end.isDate || (end.hour === 0 && end.minute === 0)))
      end.adjust(-1, 0, 0, 0);
    return { from: dateOf(start), to: dateOf(end), kind, name: name.slice(0, 200) };
  });
}

function kindOf(name: string): 'inset' | 'holiday' | undefined {
  if (INSET.test(name)) return 'inset';
  return HOLIDAY.test(name) && !NOT_OFF.test(name) ? 'holiday' : undefined;
}

function startsOf(event: ICAL.Event): ICAL.Time[] {
  if (!event.isRecurring()) return [event.startDate];
  const starts: ICAL.Time[] = [];
  const occurrences = event.iterator();
  for (let next = occurrences.next(); next && starts.length < MOST_OCCURRENCES; next = occurrences.next())
    starts.push(next.clone());
  return starts;
}

function dateOf(time: ICAL.Time): string {
  return time.toString().slice(0, 10);
}

function inOrder(closed: readonly Closure[]): Closure[] {
  const once = new Map(closed.map((closure) => [`${closure.from} ${closure.to} ${closure.kind}`, closure]));
  return [...once.values()].toSorted((a, b) => a.from.localeCompare(b.from));
}
