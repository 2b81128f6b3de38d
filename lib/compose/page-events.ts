import { reportError } from '../report-error';

/** All events that one press can be made of. */
export const PRESS_EVENTS =
  'pointerdown mousedown touchstart pointerup mouseup touchend pointercancel click keydown keypress keyup'.split(
    ' ',
  );

/** Listened to without ever stopping their default action, so that scrolling stays smooth. */
const PASSIVE_EVENTS: ReadonlySet<string> = new Set(['touchstart', 'touchend', 'scroll', 'resize']);

/**
 * Hears of every event of a type before the page does, until the signal. A fault in `handle` is reported and goes no further.
 *
 * @param on where it happens, if not anywhere in the page
 */
export function listenTo(
  type: string,
  signal: AbortSignal,
  handle: (event: Event) => void,
  on: EventTarget = window,
): void {
  const guarded = (event: Event): void => {
    try {
      handle(event);
    } catch (fault) {
      reportError(`listener for ${type}`, fault);
    }
  };
  on.addEventListener(type, guarded, { capture: true, passive: PASSIVE_EVENTS.has(type), signal });
}

/** Nothing after us hears of it. The caret stays where it is: a mouse press moves it only by default action. */
export function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!PASSIVE_EVENTS.has(event.type) && event.type !== 'pointerdown') event.preventDefault();
}
