import { listenTo, PRESS_EVENTS } from './page-events';
import type { Presses } from './presses';
import type { Writing } from './writing';

/** What is done at the events of a page. */
export interface Ears {
  /** Any event that is part of a press, but for letters that go into the draft. */
  readonly press: (event: Event) => void;
  /** Something was put into an editor or a file input, or it got focus. */
  readonly write: (event: Event) => void;
  /** Somebody writes on where they wrote before. */
  readonly writeOn: () => void;
  /** A person or the page clicked: it may open a file chooser. */
  readonly clicked: (event: Event) => void;
  readonly transfer: (event: Event, data: DataTransfer | null) => void;
  /** The page was scrolled, or the window has another size. */
  readonly move: () => void;
  /** This copy of the script is not to do anything any more: the extension was updated, reloaded or removed. */
  readonly gone: () => void;
}

interface Needed {
  readonly alive: () => boolean;
  readonly presses: Presses;
  readonly writing: Writing;
  readonly signal: AbortSignal;
}

/** Has one element tell when what is in it was changed, which not every page lets through. */
export type HearChange = (handle: () => void, on: EventTarget) => void;

/** Hears a whole page with one set of listeners. There are four events for each letter, at which as little as can be is done. */
export function hearPage(ears: Ears, { alive, presses, writing, signal }: Needed): HearChange {
  const heed = (handle: (event: Event) => void, event: Event): void => {
    writing.else();
    if (alive()) handle(event);
    else ears.gone();
  };
  const listen = (types: readonly string[], handle: (event: Event) => void): void => {
    for (const type of types) listenTo(type, signal, (event) => heed(handle, event));
  };
  for (const type of PRESS_EVENTS)
    listenTo(type, signal, (event) => {
      if (!presses.isIdle || !writing.isLetter(event)) heed(ears.press, event);
    });
  listenTo('input', signal, (event) => {
    if (writing.is(event)) ears.writeOn();
    else heed(ears.write, event);
  });
  listen(['focusin', 'compositionend'], ears.write);
  listen(['click'], ears.clicked);
  listen(['drop'], (event) => ears.transfer(event, (event as DragEvent).dataTransfer));
  listen(['paste'], (event) => ears.transfer(event, (event as ClipboardEvent).clipboardData));
  listen(['scroll', 'resize'], ears.move);
  return (handle, on) => listenTo('change', signal, (event) => heed(handle, event), on);
}
