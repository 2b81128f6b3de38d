import type { Hours } from '../../lib/hours/hours';
import { weekWords } from './week-words';

/** A working week to read, days that are alike together. */
export function WeekList({ week }: Pick<Hours, 'week'>) {
  return (
    <ul className="week-words">
      {weekWords(week).map((line) => (
        <li key={line}>
          <strong>{line}</strong>
        </li>
      ))}
    </ul>
  );
}
