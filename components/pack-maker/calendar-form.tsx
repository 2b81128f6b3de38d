import { useState } from 'react';
import type { Closure } from '../../lib/hours/hours';
import { LARGEST_CALENDAR, readCalendar } from '../../lib/import/read-calendar';
import { countedWords, words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { Said } from '../controls/said';
import { RemoveIcon } from '../icons/remove-icon';
import { reviewDate } from '../policy/review-date';
import { DropZone } from '../school/drop-zone';
import { ClosureEntry } from './closure-entry';

type Closures = readonly Closure[];

/** The school's holidays and INSET days: from a calendar's file, or typed. */
export function CalendarForm(props: {
  readonly closed: Closures;
  /** Days before this one no longer matter, `2026-09-01`. */
  readonly from: string;
  readonly onClosed: (closed: Closure[]) => void;
}) {
  const { closed, from, onClosed } = props;
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');

  const add = (more: Closures) => {
    const all = new Map([...closed, ...more].map((one) => [`${one.from} ${one.to} ${one.kind}`, one]));
    onClosed([...all.values()].toSorted((a, b) => a.from.localeCompare(b.from)));
  };
  const open = async (file: File) => {
    setSaid('');
    const read =
      file.size > LARGEST_CALENDAR
        ? ({ ok: false, problem: 'calendarTooLarge' } as const)
        : readCalendar(await file.text(), from);
    setProblem(read.ok ? '' : words(read.problem));
    if (!read.ok) return;
    add(read.closed);
    setSaid(countedWords('makerCalendarRead', read.closed.length));
  };
  return (
    <div className="stack">
      <h3>{words('makerCalendar')}</h3>
      <p>{words('makerCalendarMore')}</p>
      <DropZone
        name={words('makerCalendarChoose')}
        accept=".ics,text/calendar"
        onFile={(file) => void open(file)}
      />
      {problem !== '' && (
        <div role="alert">
          <Notice tone="amber">
            <p>{problem}</p>
          </Notice>
        </div>
      )}
      <Said words={said} />
      {closed.length > 0 && (
        <ul className="closures">
          {closed.map((closure) => {
            const days = daysOf(closure);
            return (
              <li key={`${days} ${closure.kind}`}>
                <span>
                  {closure.name || words(closure.kind === 'inset' ? 'makerInset' : 'makerHoliday')}: {days}
                </span>
                <button
                  type="button"
                  className="button button-plain"
                  aria-label={words('makerRemoveDays', closure.name, days)}
                  onClick={() => onClosed(closed.filter((other) => other !== closure))}
                >
                  <RemoveIcon />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <ClosureEntry onClosure={(closure) => add([closure])} />
    </div>
  );
}

function daysOf({ from, to }: Closure): string {
  return from === to ? reviewDate(from) : words('hoursStretch', reviewDate(from), reviewDate(to));
}
