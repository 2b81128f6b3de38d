import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { note } from '../practice';

interface PressProps {
  readonly children: ReactNode;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A real button, as on X and LinkedIn. */
export function Button({ children, attributes, disabled = false, onPress }: PressProps) {
  const press = (event: MouseEvent) => {
    note(event.nativeEvent, 'button');
    onPress();
  };
  return (
    <button
      type="button"
      disabled={disabled}
      aria-disabled={disabled || undefined}
      onClick={press}
      {...attributes}
    >
      {children}
    </button>
  );
}

/** A `div` that plays a button, as on Facebook and Instagram: Enter and Space press it through a click of their own. */
export function RoleButton({ children, attributes, disabled = false, onPress }: PressProps) {
  const press = (event: MouseEvent) => {
    note(event.nativeEvent, 'button');
    if (!disabled) onPress();
  };
  const pressByKey = (event: KeyboardEvent<HTMLElement>) => {
    note(event.nativeEvent, 'button');
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!disabled) event.currentTarget.click();
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled || undefined}
      className="role-button"
      onClick={press}
      onKeyDown={pressByKey}
      {...attributes}
    >
      <span>{children}</span>
    </div>
  );
}
