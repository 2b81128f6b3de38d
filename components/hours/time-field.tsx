import { useId } from 'react';
import { PutRight } from '../controls/put-right';

/** One time of day, and after it what wants putting right in it: both are parts of the row that it stands in. */
export function TimeField(props: {
  readonly name: string;
  /** What it belongs to, for those who do not see it: `Monday, break 1`. */
  readonly of: string;
  /** `09:00`, or empty. */
  readonly time: string;
  readonly fault: string | undefined;
  readonly onTime: (time: string) => void;
}) {
  const id = useId();
  const { name, of, time, fault, onTime } = props;
  return (
    <>
      <div className="time-field">
        <label htmlFor={id}>
          <span className="unseen">{of}: </span>
          {name}
        </label>
        <input
          id={id}
          className="input"
          type="time"
          value={time}
          onChange={(event) => onTime(event.currentTarget.value)}
          {...(fault !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` })}
        />
      </div>
      {fault !== undefined && <PutRight id={`${id}-fault`}>{fault}</PutRight>}
    </>
  );
}
