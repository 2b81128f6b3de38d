import type { ReminderCounts } from './reminder-counts';

/** The counts as a table that any spreadsheet opens (CSV, RFC 4180): one line for each day and check, oldest first. */
export function countsAsCsv(counts: ReminderCounts): string {
  const lines = Object.entries(counts)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([day, checks]) => Object.entries(checks).map(([check, count]) => `${day},${check},${count}`));
  return ['date,check,reminders', ...lines, ''].join('\r\n');
}
