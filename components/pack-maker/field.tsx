import { useId, type ReactNode } from 'react';

/** A name and a sentence of help around whatever is filled in, to which both are tied. */
export function Field(props: {
  readonly name: string;
  readonly help: string | undefined;
  /** @param field the attributes that tie it to its name and help */
  readonly children: (field: { id: string; 'aria-describedby'?: string }) => ReactNode;
}) {
  const id = useId();
  const { name, help, children } = props;
  const helpId = `${id}-help`;
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {name}
      </label>
      {help !== undefined && (
        <p className="soft small" id={helpId}>
          {help}
        </p>
      )}
      {children({ id, ...(help !== undefined && { 'aria-describedby': helpId }) })}
    </div>
  );
}
