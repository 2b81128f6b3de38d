import type { ReactNode } from 'react';
import { Field } from './field';

/** One thing to choose out of a list, with a sentence of help. */
export function SelectField(props: {
  readonly name: string;
  readonly help?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}) {
  const { name, help, value, onValue, children } = props;
  return (
    <Field name={name} help={help}>
      {(field) => (
        <select
          {...field}
          className="input"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {children}
        </select>
      )}
    </Field>
  );
}
