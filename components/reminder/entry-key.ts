/**
 * The key that moves into the card and back. It types nothing in any layout or input method, and neither the browsers nor
 * the covered sites nor NVDA, JAWS and VoiceOver use it by itself. Keys with Alt or Ctrl were no choice: on European
 * layouts they write letters (AltGr), Alt+Shift changes the keyboard's language in Windows, Firefox gives Alt+Shift to
 * the page's own access keys, and F6 moves between the parts of the browser.
 */
export const ENTRY_KEY = 'F2';

interface Ways {
  readonly hasFocus: () => boolean;
  readonly canEnter: () => boolean;
  readonly enter: () => void;
  readonly leave: () => void;
  /** Returns false where there was nothing to close. */
  readonly close: () => boolean;
}

function alone(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && !event.isComposing;
}

/** Does what the reminder's own keys ask for. Returns whether this was one of them, and there was something to do. */
export function obeyKey(event: KeyboardEvent, ways: Ways): boolean {
  if (event.type !== 'keydown' || !alone(event)) return false;
  if (event.key === 'Escape') return ways.close();
  if (event.key !== ENTRY_KEY) return false;
  if (ways.hasFocus()) ways.leave();
  else if (ways.canEnter()) ways.enter();
  else return false;
  return true;
}
