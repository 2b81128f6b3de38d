import { useId } from 'react';

/** A setting that is on or off. `more` says in a few words what comes of it. */
export function Switch(props: {
  readonly name: string;
  readonly more?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const moreId = useId();
  const { name, more, on, onChange } = props;
  return (
    <label className="switch">
      <span>
        <span className="switch-name">{name}</span>
        {more !== undefined && (
          <span className="switch-more" id={moreId} aria-hidden="true">
            {more}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says by itself whether it is checked
        role="switch"
        aria-label={name}
        {...(more !== undefined && { 'aria-describedby': moreId })}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
