import type { CheckId } from './checks/check';

/** How many reminders of each check were shown on each day (local date, `2026-11-22`). Numbers alone. */
export type ReminderCounts = Readonly<Record<string, Partial<Readonly<Record<CheckId, number>>>>>;

const DAYS_KEPT = 365;
const DAY_MS = 86_400_000;

/**
 * Counts one more reminder, and forgets the days that are more than a year before it.
 *
 * @param today local date, `2026-11-22`
 */
export function countReminder(counts: ReminderCounts, check: CheckId, today: string): ReminderCounts {
  const oldest = new Date(Date.parse(today) - DAYS_KEPT * DAY_MS).toISOString().slice(0, 10);
  const kept = Object.fromEntries(Object.entries(counts).filter(([day]) => day >= oldest));
  const soFar = kept[today] ?? {};
  return { ...kept, [today]: { ...soFar, [check]: (soFar[check] ?? 0) + 1 } };
}

/** The reminders of both, day by day and check by check. */
export function bothCounts(one: ReminderCounts, other: ReminderCounts): ReminderCounts {
  const days = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    days.map((day) => {
      const sum: Partial<Record<CheckId, number>> = { ...one[day] };
      for (const [check, count] of Object.entries(other[day] ?? {}) as [CheckId, number][])
        sum[check] = (sum[check] ?? 0) + count;
      return [day, sum];
    }),
  );
}
