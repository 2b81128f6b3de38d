import type { MouseEvent } from 'react';

/** Leaves focus and caret in the editor when something in the reminder is pressed with the mouse. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
