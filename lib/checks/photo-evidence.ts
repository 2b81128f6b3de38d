import { momentAt } from '../hours/moment-at';
import { instantOf } from '../hours/zone-clock';
import { metresBetween } from '../photos/metres-between';
import type { FileFacts, TakenAt } from '../photos/facts';
import type { Rulebook } from '../school/rulebook';

/** What makes a file look like a picture from work: the sentence without its beginning, what fills it, and its weight. */
export interface Evidence {
  readonly said: 'AtSchool' | 'AtSchoolWhen' | 'InHours' | 'NamesSchool' | 'WithWords';
  readonly with: readonly string[];
  readonly weight: number;
}

/** What a file itself says of having been taken at school or in school hours, if it does. */
export function workEvidence(file: FileFacts, rulebook: Rulebook): Evidence | undefined {
  return placeEvidence(file, rulebook) ?? timeEvidence(file, rulebook);
}

function placeEvidence(
  { position, taken }: FileFacts,
  { grounds, hours, others = [] }: Rulebook,
): Evidence | undefined {
  if (!position) return undefined;
  const atSchool = [grounds, ...others.map((other) => other.grounds)].some(
    (circle) => circle && metresBetween(position, circle) <= circle.radius,
  );
  if (!atSchool) return undefined;
  const [instant] = taken ? instantsTaken(taken, hours.zone) : [];
  return instant === undefined
    ? { said: 'AtSchool', with: [], weight: 100 }
    : { said: 'AtSchoolWhen', with: dayAndTime(instant, hours.zone), weight: 100 };
}

/** A picture from the school day counts whole, breaks and all: that is when pupils are about. */
function timeEvidence({ taken }: FileFacts, { hours }: Rulebook): Evidence | undefined {
  if (!taken) return undefined;
  const instants = instantsTaken(taken, hours.zone);
  const [instant] = instants;
  if (instant === undefined) return undefined;
  // From before the calendar, which is in order, it may as well be from a holiday: nobody knows any more.
  const [earliest] = hours.closed;
  if (earliest && taken.local < earliest.from) return undefined;
  const kinds = instants.map((one) => momentAt(hours, one).kind);
  if (!kinds.every((kind) => kind === 'working' || kind === 'break')) return undefined;
  return { said: 'InHours', with: dayAndTime(instant, hours.zone), weight: 95 };
}

/** `Tuesday 17 November 2026` and `10:40`, as the school's clock has it. */
function dayAndTime(instant: number, timeZone: string): readonly [string, string] {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  const year = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric' });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  // Together some browsers put a comma after the weekday.
  return [`${day.format(instant)} ${year.format(instant)}`, time.format(instant)];
}

/**
 * The instant at which it was taken: both, where the time may be in UTC or not; none, for a time that is none. Without an offset
 * of its own a camera is taken to show the school's time.
 */
function instantsTaken({ local, offsetMinutes, utcOrLocal }: TakenAt, zone: string): readonly number[] {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return [];
  if (utcOrLocal) return [wall, instantOf(zone, wall)];
  return [offsetMinutes === undefined ? instantOf(zone, wall) : wall - offsetMinutes * 60_000];
}
