import { useState } from 'react';
import type { Closure } from '../../lib/hours/hours';
import { decodeText } from '../../lib/import/decode-text';
import { LARGEST_CALENDAR, readCalendar, type CalendarRead } from '../../lib/import/read-calendar';
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
  /** The present date at the school, `2026-11-24`. Days before it no longer matter. */
  readonly today: string;
  /** The school's, IANA. */
  readonly zone: string;
  readonly onClosed: (closed: Closure[]) => void;
}) {
  const { closed, today, zone, onClosed } = props;
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');

  const add = (more: Closures) => {
    const all = new Map([...closed, ...more].map((one) => [`${one.from} ${one.to} ${one.kind}`, one]));
    onClosed([...all.values()].toSorted((a, b) => a.from.localeCompare(b.from)));
  };
  const open = async (file: File) => {
    setSaid('');
    const read = await readFile(file, today, zone);
    const lines = read.left.length > 0 ? [words('calendarLeft', read.left.join(', '))] : [];
    setProblems(read.ok ? lines : [words(read.problem), ...lines]);
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
      >
        <p className="soft">{words('makerDrop')}</p>
      </DropZone>
      {problems.length > 0 && (
        <div role="alert">
          <Notice tone="amber">
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
      <Said words={said} />
      {closed.length > 0 && (
        <ul className="closures">
          {closed.map((closure) => {
            const days = daysOf(closure);
            const name = closure.name || words(closure.kind === 'inset' ? 'makerInset' : 'makerHoliday');
            return (
              <li key={`${days} ${closure.kind}`}>
                <span>
                  {name}: {days}
                </span>
                <button
                  type="button"
                  className="button button-plain"
                  aria-label={words('makerRemoveDays', name, days)}
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

/** A file that is far too large is refused before anything of it is read. */
async function readFile(file: File, today: string, zone: string): Promise<CalendarRead> {
  if (file.size > LARGEST_CALENDAR) return { ok: false, problem: 'calendarTooLarge', left: [] };
  try {
    return readCalendar(decodeText(new Uint8Array(await file.arrayBuffer())), today, zone);
  } catch {
    return { ok: false, problem: 'calendarNotOne', left: [] };
  }
}

function daysOf({ from, to }: Closure): string {
  return from === to ? reviewDate(from) : words('hoursStretch', reviewDate(from), reviewDate(to));
}
