/** All events that one press can be made of. */
export const PRESS_EVENTS =
  'pointerdown mousedown touchstart pointerup mouseup touchend pointercancel click keydown keypress keyup'.split(
    ' ',
  );

/** Listened to without ever stopping their default action, so that scrolling stays smooth. */
export const PASSIVE_EVENTS: ReadonlySet<string> = new Set(['touchstart', 'touchend', 'scroll', 'resize']);

/** Nothing after us hears of it. The caret stays where it is: a mouse press moves it only by default action. */
export function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!PASSIVE_EVENTS.has(event.type) && event.type !== 'pointerdown') event.preventDefault();
}
