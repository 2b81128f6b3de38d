import { useId, type ReactNode } from 'react';

/** One thing to choose out of a list, with a sentence of help. */
export function SelectField(props: {
  readonly name: string;
  readonly help?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}) {
  const id = useId();
  const { name, help, value, onValue, children } = props;
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
      <select
        id={id}
        className="input"
        value={value}
        {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}
