import ICAL from 'ical.js';
import { dateOf, DAY_MS } from '../hours/days';
import { instantOf, wallTime } from '../hours/zone-clock';

/** One occurrence of an event: whole local days at the school, both ends inclusive. */
export interface CalendarEvent {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A recurring event is followed for so many occurrences; a daily one for some ten years. */
const MOST_OCCURRENCES = 4000;

interface Block {
  readonly line: number;
  readonly text: string;
}

/**
 * The events of an iCalendar file (RFC 5545), each occurrence of a recurring one by itself. All-day events end on the day
 * before their `DTEND`; an event with times counts for the days it touches on the school's clock. Cancelled ones are left out.
 *
 * @param from nothing that is over before this date, `2026-09-01`
 * @param until no occurrence that begins after this date
 * @param zone the school's, IANA
 * @returns `left`: on which lines (1 is the first) events begin that could not be read
 */
export function calendarEvents(
  text: string,
  { from, until, zone }: { readonly from: string; readonly until: string; readonly zone: string },
): { events: readonly CalendarEvent[]; left: readonly number[] } {
  const { blocks, left } = blocksIn(text);
  const read = blocks.flatMap(({ line, text }) => {
    try {
      return [{ line, component: new ICAL.Component(ICAL.parse(text)) }];
    } catch {
      left.push(line);
      return [];
    }
  });
  const moved = read.filter(({ component }) => component.hasProperty('recurrence-id'));
  const events = read.flatMap(({ line, component }) => {
    if (component.getFirstPropertyValue('status') === 'CANCELLED') return [];
    const exceptions = moved
      .map((other) => other.component)
      .filter((other) => other !== component && uidOf(other) === uidOf(component));
    try {
      return occurrences(component, component.hasProperty('recurrence-id') ? [] : exceptions, until)
        .map((days) => onSchoolDays(component, days, zone))
        .filter(({ to }) => to >= from);
    } catch {
      left.push(line);
      return [];
    }
  });
  return { events, left: left.toSorted((a, b) => a - b) };
}

/** Each event's own lines, so that one that is damaged does not cost the others. One without an end is among those left. */
function blocksIn(text: string): { blocks: Block[]; left: number[] } {
  const blocks: Block[] = [];
  const left: number[] = [];
  let lines: string[] = [];
  let start = 0;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) {
      if (start > 0) left.push(start);
      [start, lines] = [index + 1, []];
    }
    if (start > 0) lines.push(line);
    if (start > 0 && /^END:VEVENT\s*$/i.test(line)) {
      blocks.push({ line: start, text: lines.join('\r\n') });
      start = 0;
    }
  });
  if (start > 0) left.push(start);
  return { blocks, left };
}

interface Times {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
}

/** @param exceptions other components that stand for single occurrences of this one, and speak for themselves */
function occurrences(
  component: ICAL.Component,
  exceptions: readonly ICAL.Component[],
  until: string,
): Times[] {
  const event = new ICAL.Event(component);
  const [start, length] = [event.startDate, event.duration];
  if (!start) throw new TypeError('An event without a start');
  const spoken = new Set(exceptions.map((other) => String(other.getFirstPropertyValue('recurrence-id'))));
  if (!event.isRecurring()) return [timesFrom(start, length)];
  const all: Times[] = [];
  const iterator = event.iterator();
  for (let count = 0; count < MOST_OCCURRENCES; count += 1) {
    const next = iterator.next();
    if (!next || next.toString().slice(0, 10) > until) break;
    if (!spoken.has(next.toString())) all.push(timesFrom(next, length));
  }
  return all;
}

function timesFrom(start: ICAL.Time, length: ICAL.Duration): Times {
  const end = start.clone();
  end.addDuration(length);
  return { start: start.clone(), end };
}

function onSchoolDays(component: ICAL.Component, { start, end }: Times, zone: string): CalendarEvent {
  const tzid = component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '';
  const [first, after] = [start, end].map((time) => wallOf(time, tzid, zone)) as [number, number];
  // An end at midnight, as all-day events have it, is the end of the day before.
  const last = after > first && after % DAY_MS === 0 ? after - DAY_MS : after;
  const name = component.getFirstPropertyValue('summary');
  return { name: typeof name === 'string' ? name.trim() : '', from: dateOf(first), to: dateOf(last) };
}

/** What the school's clock shows, as if it were UTC, ms since 1970. A time without a zone, or with an unknown one, is the school's. */
function wallOf(time: ICAL.Time, tzid: string, zone: string): number {
  const { year, month, day, hour, minute, second, isDate } = time;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (isDate) return wall;
  if (time.zone === ICAL.Timezone.utcTimezone) return wallTime(zone, wall);
  try {
    return tzid === '' || tzid === zone ? wall : wallTime(zone, instantOf(tzid, wall));
  } catch {
    return wall;
  }
}

function uidOf(component: ICAL.Component): string {
  return String(component.getFirstPropertyValue('uid'));
}
