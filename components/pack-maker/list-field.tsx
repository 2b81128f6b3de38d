import { useState } from 'react';
import { TextField } from './text-field';

/** Several words or names, one on each line. */
export function ListField(props: {
  readonly name: string;
  readonly help: string;
  readonly values: readonly string[];
  readonly onValues: (values: string[]) => void;
}) {
  const { name, help, values, onValues } = props;
  // As it is being typed: a line that is still blank stays while the person writes on.
  const [text, setText] = useState(values.join('\n'));
  return (
    <TextField
      name={name}
      help={help}
      lines={Math.min(5, Math.max(2, values.length))}
      value={text}
      onValue={(next) => {
        setText(next);
        onValues([...new Set(next.split('\n').map((line) => line.trim()))].filter(Boolean));
      }}
    />
  );
}
