import { useId } from 'react';
import type { Day } from '../../lib/hours/hours';
import { schoolId } from '../../lib/school/held-packs';
import type { Pack } from '../../lib/school/pack';
import { words } from '../../lib/words';
import { dayName } from '../hours/day-name';

/** For somebody who works at several schools: at which of them on each working day, so that its hours and holidays count. */
export function SchoolDays(props: {
  readonly schools: readonly Pack[];
  readonly week: readonly Day[];
  readonly schoolDays: readonly (string | null)[];
  readonly onChange: (schoolDays: readonly (string | null)[]) => void;
}) {
  const { schools, week, schoolDays, onChange } = props;
  const id = useId();
  if (week.every((day) => day === null)) return null;
  const choose = (day: number, school: string) =>
    onChange(week.map((_, at) => (at === day ? school || null : (schoolDays[at] ?? null))));
  return (
    <fieldset className="school-days" aria-describedby={id}>
      <legend>
        <strong>{words('schoolDays')}</strong>
      </legend>
      <p className="soft" id={id}>
        {words('schoolDaysMore')}
      </p>
      {week.map(
        (day, at) =>
          day && (
            <label className="school-day" key={dayName(at)}>
              <span>{dayName(at)}</span>
              <select
                className="input"
                value={schoolDays[at] ?? ''}
                onChange={(event) => choose(at, event.currentTarget.value)}
              >
                <option value="">{words('schoolDaysEither')}</option>
                {schools.map((school) => (
                  <option key={schoolId(school)} value={schoolId(school)}>
                    {school.school.name}
                  </option>
                ))}
              </select>
            </label>
          ),
      )}
    </fieldset>
  );
}
