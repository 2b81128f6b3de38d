import { Field } from './field';

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
  const { name, help, value, type = 'text', lines, onValue } = props;
  return (
    <Field name={name} help={help}>
      {(tied) => {
        const field = { ...tied, className: 'input', value, autoComplete: 'off' };
        return lines === undefined ? (
          <input {...field} type={type} onChange={(event) => onValue(event.currentTarget.value)} />
        ) : (
          <textarea {...field} rows={lines} onChange={(event) => onValue(event.currentTarget.value)} />
        );
      }}
    </Field>
  );
}
