import { useId } from 'react';

/**
 * A setting that is on or off. `more` says in a few words what comes of it. `lockedBy` is the id of what says why it cannot be
 * changed: it can still be reached, so that everybody hears that. `nameUnseen` where what stands beside it says its name already.
 */
export function Switch(props: {
  readonly name: string;
  readonly nameUnseen?: boolean;
  readonly more?: string;
  readonly on: boolean;
  readonly lockedBy?: string | undefined;
  readonly onChange: (on: boolean) => void;
}) {
  const moreId = useId();
  const { name, nameUnseen = false, more, on, lockedBy, onChange } = props;
  const described = [more !== undefined && moreId, lockedBy].filter(Boolean).join(' ');
  return (
    <label className="switch">
      <span>
        <span className={nameUnseen ? 'unseen' : 'switch-name'}>{name}</span>
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
        {...(described !== '' && { 'aria-describedby': described })}
        {...(lockedBy !== undefined && { 'aria-disabled': true })}
        checked={on}
        onChange={(event) => lockedBy === undefined && onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
