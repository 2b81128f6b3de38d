import { useRef, useState, type FormEvent } from 'react';
import { checkWeek } from '../../lib/hours/check-week';
import type { Day } from '../../lib/hours/hours';
import { USUAL_DAY } from '../../lib/hours/usual-day';
import { countedWords, words } from '../../lib/words';
import { Said } from '../controls/said';
import { useAskBeforeLeaving } from '../page/use-ask-before-leaving';
import { DayEditor } from './day-editor';
import { dayName } from './day-name';
import { sameDay, sameWeek } from './same-week';

/**
 * A working week to fill in. What is wrong is said beside its field, and nothing is saved while something is. Where the hours
 * become others meanwhile, in another tab or by another school's timetable, it shows those on all days that were not changed
 * here. What was changed stays, and the browser asks before it is left unsaved.
 */
export function HoursEditor(props: {
  /** What it starts from, Monday first. */
  readonly week: readonly Day[];
  /** Keeps a sound week. Resolves to whether it was kept. Without it there is no button to save. */
  readonly onSave?: (week: readonly Day[]) => Promise<boolean>;
  /** Told of each change, whether the week is sound or not. */
  readonly onEdit?: (week: readonly Day[]) => void;
}) {
  const [week, setWeek] = useState(props.week);
  /** Days that the person has left once, or tried to save: half a time is no reason to speak up. */
  const [looked, setLooked] = useState<ReadonlySet<number>>(new Set());
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const faults = checkWeek(week);
  /** The hours that it began with, or that were saved last. */
  const [begun, setBegun] = useState(props.week);
  const unsaved = !sameWeek(week, begun);
  if (!sameWeek(begun, props.week)) {
    const next = week.map((day, at) => (sameDay(day, begun[at]) ? (props.week[at] ?? null) : day));
    setBegun(props.week);
    setWeek(next);
    if (!sameWeek(next, week)) setSaid('');
  }
  useAskBeforeLeaving(unsaved && props.onSave !== undefined);

  const edit = (next: readonly Day[]) => {
    setWeek(next);
    setSaid('');
    props.onEdit?.(next);
  };
  const copyMonday = () => edit(week.map((day) => day && (week[0] ?? null)));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setLooked(new Set(week.keys()));
    if (!props.onSave) return;
    if (faults.length > 0) {
      setSaid('');
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    setSaid((await props.onSave(week)) ? words('hoursSaved') : '');
  };
  const leave = (day: number) => setLooked((earlier) => new Set(earlier).add(day));
  return (
    <form className="stack" ref={form} noValidate onSubmit={(event) => void save(event)}>
      <div className="week">
        {week.map((day, at) => {
          const name = dayName(at);
          return (
            <div
              key={name}
              onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || leave(at)}
            >
              <DayEditor
                name={name}
                day={day}
                usual={week[0] ?? USUAL_DAY}
                faults={looked.has(at) ? faults.filter((fault) => fault.day === at) : []}
                onDay={(next) => edit(week.with(at, next))}
              />
              {at === 0 && day !== null && (
                <button type="button" className="button button-plain" onClick={copyMonday}>
                  {words('hoursCopy', name)}
                </button>
              )}
            </div>
          );
        })}
      </div>
      <div className="row">
        {props.onSave && (
          <button type="submit" className="button button-main">
            {words('hoursSave')}
          </button>
        )}
        <Said words={said} />
        {looked.size > 0 && faults.length > 0 && (
          <output className="put-right">{countedWords('hoursToPutRight', faults.length)}</output>
        )}
      </div>
    </form>
  );
}
