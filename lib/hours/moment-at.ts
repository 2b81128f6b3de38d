import { dateOf, DAY_MS } from './days';
import type { Hours } from './hours';
import type { Moment } from './moment';
import { instantOf, wallTime } from './zone-clock';

type Kind = Moment['kind'];

/** From this time on it is so. `at` is ms since 1970: in a plan of the time on the wall, in a day of the instant. */
interface Turn {
  readonly at: number;
  readonly kind: Kind;
  readonly name?: string;
}

/** One local day: from its first instant (ms since 1970) up to the next day's. */
interface LocalDay {
  readonly start: number;
  readonly end: number;
  /** What it is, and from which instant on; in order. */
  readonly moments: readonly (readonly [from: number, moment: Moment])[];
}

const FAR = 400;

/** Days that were asked for, so that asking at every keystroke costs a look-up. */
const known = new WeakMap<Hours, LocalDay[]>();

/**
 * What is now, for somebody's working hours: whatever the zone of their computer, and right on the days when the clocks
 * change. On such a day a time that the clocks skip stands for the instant of the change, and one that they show twice
 * for the first of the two.
 *
 * @param instant ms since 1970
 * @returns `until` is when the kind changes; the date may change before that
 * @throws RangeError where the browser does not know the zone
 */
export function momentAt(hours: Hours, instant: number): Moment {
  let days = known.get(hours);
  if (!days || days.length > 30) known.set(hours, (days = []));
  let day = days.find(({ start, end }) => start <= instant && instant < end);
  if (!day) days.push((day = localDay(hours, instant)));
  const [, moment] = day.moments.findLast(([from]) => from <= instant) as (typeof day.moments)[number];
  return moment;
}

function localDay(hours: Hours, instant: number): LocalDay {
  const wall = wallTime(hours.zone, instant);
  const midnight = wall - (wall % DAY_MS);
  const turns = turnsOf(hours, midnight);
  const moments = turns.map(({ at, ...is }, index) => {
    const until = turns[index + 1]?.at ?? nextOther(hours, midnight, is.kind);
    return [at, { ...is, date: dateOf(midnight), ...(until && { until }) }] as const;
  });
  return { start: turns[0]?.at ?? instant, end: instantOf(hours.zone, midnight + DAY_MS), moments };
}

/** The first instant of a later day than this one at which it is not `kind`. */
function nextOther(hours: Hours, midnight: number, kind: Kind): number | undefined {
  for (let day = midnight + DAY_MS; day <= midnight + FAR * DAY_MS; day += DAY_MS) {
    // Most days in between are all of the same kind: their instants need not be worked out.
    if (planOf(hours, day).every((turn) => turn.kind === kind)) continue;
    const other = turnsOf(hours, day).find((turn) => turn.kind !== kind);
    if (other) return other.at;
  }
  return undefined;
}

/** The turns of one day at their instants. Turns that a change of clocks leaves no time for are left out. */
function turnsOf(hours: Hours, midnight: number): Turn[] {
  const turns: Turn[] = [];
  for (const turn of planOf(hours, midnight)) {
    const at = instantOf(hours.zone, turn.at);
    while (turns.at(-1)?.at === at) turns.pop();
    if (turns.at(-1)?.kind !== turn.kind) turns.push({ ...turn, at });
  }
  return turns;
}

/** The turns of one day as they are on the timetable. */
function planOf(hours: Hours, midnight: number): Turn[] {
  const date = dateOf(midnight);
  const closures = hours.closed.filter(({ from, to }) => from <= date && date <= to);
  const closure = closures.find(({ kind }) => kind === 'bank-holiday') ?? closures[0];
  if (closure) return [{ at: midnight, kind: closure.kind, name: closure.name }];
  const weekday = (new Date(midnight).getUTCDay() + 6) % 7;
  const day = hours.week[weekday];
  if (!day) return [{ at: midnight, kind: weekday > 4 ? 'weekend' : 'day-off' }];
  const { work, breaks } = day;
  const kindAt = (time: string): Kind => {
    if (time >= work.to) return 'after';
    if (time < work.from) return 'before';
    return breaks.some(({ from, to }) => from <= time && time < to) ? 'break' : 'working';
  };
  return ['00:00', ...[work, ...breaks].flatMap(({ from, to }) => [from, to])]
    .toSorted()
    .map((at) => ({ at: Date.parse(`${date}T${at}Z`), kind: kindAt(at) }));
}
