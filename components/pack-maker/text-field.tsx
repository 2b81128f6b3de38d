import { useId } from 'react';

/** One text to type, with a sentence of help. */
export function TextField(props: {
  readonly name: string;
  readonly help?: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'number';
  /** How many lines are shown; without it, one. */
  readonly lines?: number;
  readonly onValue: (value: string) => void;
}) {
  const id = useId();
  const { name, help, value, type = 'text', lines, onValue } = props;
  const field = {
    id,
    className: 'input',
    value,
    autoComplete: 'off',
    ...(help !== undefined && { 'aria-describedby': `${id}-help` }),
  };
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {name}
      </label>
      {help !== undefined && (
        <p className="soft small" id={`${id}-help`}>
          {help}
        </p>
      )}
      {lines === undefined ? (
        <input {...field} type={type} onChange={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <textarea {...field} rows={lines} onChange={(event) => onValue(event.currentTarget.value)} />
      )}
    </div>
  );
}
