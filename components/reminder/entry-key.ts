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
  readonly close: () => void;
}

function alone(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && !event.isComposing;
}

/** Listens for the keys that the reminder itself understands. */
export class EntryKey {
  readonly #done = new AbortController();

  constructor(private readonly ways: Ways) {
    const { signal } = this.#done;
    window.addEventListener('keydown', (event) => this.#outside(event), { capture: true, signal });
  }

  stop(): void {
    this.#done.abort();
  }

  /** A key pressed within the reminder: the compose script hands it over and keeps it from the site. */
  inside(event: KeyboardEvent): void {
    if (event.type !== 'keydown' || !alone(event)) return;
    if (event.key === ENTRY_KEY) this.ways.leave();
    else if (event.key === 'Escape') this.ways.close();
    else return;
    event.preventDefault();
  }

  #outside(event: KeyboardEvent): void {
    if (event.key !== ENTRY_KEY || !alone(event) || this.ways.hasFocus() || !this.ways.canEnter()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.ways.enter();
  }
}
