import { dateOf, DAY_MS } from '../hours/days';
import type { Closure } from '../hours/hours';
import { calendarEvents, type CalendarEvent } from './calendar-events';

/** Why no days off were read. Each has a sentence in `public/_locales`. */
export type CalendarProblem =
  | 'calendarNotOne'
  | 'calendarNoEvents'
  | 'calendarNoDaysOff'
  | 'calendarTooLarge'
  /** With the lines on which events begin, none of which could be read. */
  | 'calendarDamaged';

export type CalendarRead =
  /** `left`: on which lines events begin that could not be read. */
  | { readonly ok: true; readonly closed: readonly Closure[]; readonly left: readonly number[] }
  | { readonly ok: false; readonly problem: CalendarProblem; readonly left: readonly number[] };

/** Several schools' calendars of many years stay far below it. Bytes. */
export const LARGEST_CALENDAR = 5_000_000;

/** No calendar is set further ahead. */
const AHEAD_MS = 3 * 366 * DAY_MS;
/** The longest holidays that there are between two terms. */
const LONGEST_GAP_MS = 80 * DAY_MS;
/** A term takes longer than any one event in it. */
const TERM_MS = 14 * DAY_MS;

const INSET =
  /\binset\b|\bin[- ]service\b|\bstaff (?:training|development)\b|\btraining day\b|\bteacher training\b|\bnon[- ]pupil day\b|\bpd day\b|\bbaker day\b/i;
const HOLIDAY =
  /\bholidays?\b|\bhalf[- ]?term\b|\bvacation\b|\b(?:school|academy) (?:is )?closed\b|\bclosure\b|\b(?:christmas|easter|summer|spring|autumn|winter|february|october|may) break\b/i;
/** The bank holidays are worked out anyway; these words speak of a day in school. */
const NOT_OFF =
  /\bbank holiday\b|\bholiday club\b|\b(?:back|return|returns|reopens?)\b|\b(?:starts?|begins?|last day|first day)\b|\bends?\b/i;
/** What takes place in the days before a holiday, or in it and not for the whole school: *Half-term disco*. */
const FOR_HOLIDAY =
  /\b(?:half[- ]?term|holidays?|vacation|break)(?: \w+)? (?:activit(?:y|ies)|assembl(?:y|ies)|camps?|challenge|childcare|clubs?|concert|deadline|disco|due|fair|fayre|homework|menu|party|reading|service|show|trip|workshops?)\b/i;
const TERM = /\bterm\b/i;
const HALF_TERM = /\bhalf[- ]?term\b/i;
const TERM_ENDS = /\bterm (?:\d )?ends?\b|\bend of (?:\w+ )?term\b|\bbreaks? up\b(?! assembly)/i;
const TERM_STARTS =
  /\b(?:term|school) (?:\d )?(?:starts?|begins?|reopens?|resumes?)\b|\bstart of (?:\w+ )?term\b|\breturn to school\b|\bback to school\b|\b(?:pupils|children|students) return\b/i;
const LAST_DAY = /\blast (?:school )?day\b(.*)/i;
const FIRST_DAY = /\bfirst (?:school )?day\b(.*)/i;
/** *Of the spring term*, *before Easter*, *for pupils*, *back* or nothing more: not *of Book Fair* and not *to order photos*. */
const AS_OF_TERM =
  /^ *(?:$|[^\w\s]|\d|back\b|(?:for|of|in|before) (?:all |the )?(?:\w+ )?(?:terms?|half[- ]?term|school|(?:school |academic )year|pupils|children|students|holidays?|(?:christmas|easter|summer)(?! \w))\b)/i;

/**
 * The holidays and INSET days in an iCalendar file. Where a calendar says only when terms end and start, the days between
 * are holidays.
 *
 * @param text of the file
 * @param from days before this date are left out, `2026-09-01`
 * @param zone the school's, IANA
 */
export function readCalendar(text: string, from: string, zone: string): CalendarRead {
  if (!/^BEGIN:VCALENDAR/im.test(text)) return { ok: false, problem: 'calendarNotOne', left: [] };
  const until = dateOf(Date.parse(from) + AHEAD_MS);
  const { events, left } = calendarEvents(text, {
    from: dateOf(Date.parse(from) - LONGEST_GAP_MS),
    until,
    zone,
  });
  const said = events.flatMap(closureOf);
  const closed = inOrder([...said, ...betweenTerms(events, said)]).filter(({ to }) => to >= from);
  if (closed.length > 0) return { ok: true, closed, left };
  if (left.length > 0) return { ok: false, problem: 'calendarDamaged', left };
  return {
    ok: false,
    problem: /^BEGIN:VEVENT/im.test(text) ? 'calendarNoDaysOff' : 'calendarNoEvents',
    left,
  };
}

function closureOf({ name, from, to }: CalendarEvent): Closure[] {
  const holiday = HOLIDAY.test(name) && !NOT_OFF.test(name) && !FOR_HOLIDAY.test(name);
  const kind = INSET.test(name) ? 'inset' : 'holiday';
  return kind === 'inset' || holiday ? [{ from, to, kind, name: name.slice(0, 200) }] : [];
}

/** From the day after each end of term up to the next start, where the calendar has not said itself what is then. */
function betweenTerms(events: readonly CalendarEvent[], said: readonly Closure[]): Closure[] {
  const holidays = said.filter(({ kind }) => kind === 'holiday');
  const named = events.filter(({ name }) => !INSET.test(name));
  const terms = named.filter((event) => isTerm(event));
  const ends = [
    ...terms,
    ...named.filter(({ name }) => TERM_ENDS.test(name) || isOfTerm(name, LAST_DAY)),
  ].map(({ to }) => to);
  const starts = [
    ...terms,
    ...named.filter(({ name }) => TERM_STARTS.test(name) || isOfTerm(name, FIRST_DAY)),
  ].map(({ from }) => from);
  const sorted = starts.toSorted((a, b) => a.localeCompare(b));
  return ends.flatMap((end): Closure[] => {
    const start = sorted.find((date) => date > end);
    if (start === undefined || Date.parse(start) - Date.parse(end) > LONGEST_GAP_MS) return [];
    // What ended before the term did was something else.
    if (ends.some((later) => later > end && later < start)) return [];
    const [from, to] = [dateOf(Date.parse(end) + DAY_MS), dateOf(Date.parse(start) - DAY_MS)];
    const known = holidays.some((other) => other.from <= to && from <= other.to);
    return from > to || known ? [] : [{ from, to, kind: 'holiday', name: '' }];
  });
}

/** Whether a first or last day is that of a term. */
function isOfTerm(name: string, day: RegExp): boolean {
  const rest = day.exec(name)?.[1];
  return rest !== undefined && AS_OF_TERM.test(rest);
}

function isTerm({ name, from, to }: CalendarEvent): boolean {
  return TERM.test(name) && !HALF_TERM.test(name) && Date.parse(to) - Date.parse(from) >= TERM_MS;
}

function inOrder(closed: readonly Closure[]): Closure[] {
  const once = new Map(closed.map((closure) => [`${closure.from} ${closure.to} ${closure.kind}`, closure]));
  return [...once.values()].toSorted((a, b) => a.from.localeCompare(b.from));
}
