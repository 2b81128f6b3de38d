import type { Rect } from '@/lib/compose/stage';
import { WithinReach } from './within-reach';

/** What must not go on from within the reminder to the site, whose shortcuts and menus it would set off. */
const KEPT_IN = [
  'keydown keyup keypress beforeinput input change paste copy cut select submit toggle focusin focusout',
  'compositionstart compositionupdate compositionend click dblclick auxclick contextmenu wheel',
  'mousedown mouseup mousemove mouseover mouseout dragstart drag dragend drop',
  'pointerdown pointerup pointermove pointerover pointerout pointercancel',
  'touchstart touchmove touchend touchcancel',
]
  .join(' ')
  .split(' ');

/** How often the site may take the reminder out of one place before it is left alone. */
const PATIENCE = 20;

/** `:host` must win over any rule of the page, even `* { all: unset !important }`; inside, nothing of the page applies. */
const HOST_CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; }
.bench { all: initial; }
.layer { all: initial; position: fixed; inset: 0; width: auto; height: auto; z-index: 2147483647;
  overflow: hidden; pointer-events: none; background: transparent; }
`;

/** Where `rem` means the page's own letter size, `--unit` is the size that the person chose in the browser. */
function withoutRem(css: string): string {
  return css.replaceAll(/(-?[\d.]+)rem\b/g, 'calc($1 * var(--unit))');
}

/**
 * React listens to the document in which what it draws into stands at first for every move of the caret, at a cost to each key in
 * the page, though nothing here is told of them. So that is a document of its own, in which there is no caret.
 */
function elsewhere(): Document {
  return document.implementation.createHTMLDocument();
}

/**
 * The reminder's own ground in the page: a bare element with a closed shadow root, and in it one layer as large as the
 * viewport, in the browser's top layer where dialogs stand too. It stays in the page for as long as a compose box is
 * watched, whatever is found: the page can see that an element is there, and nothing else.
 */
export class Surface {
  /** To be drawn into; in the page from the first `attach` on. Its origin is the origin of `frame()`. */
  readonly layer = elsewhere().createElement('div');
  /** For laying out what the person never sees. */
  readonly bench = document.createElement('div');
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #guard = new MutationObserver(() => this.#putBack());
  readonly #reach: WithinReach;
  #place: Element | undefined;
  #takenOut = 0;

  constructor(css: string) {
    this.#style(HOST_CSS + withoutRem(css));
    this.layer.className = 'layer';
    this.layer.popover = 'manual';
    this.bench.className = 'bench';
    this.#root.append(this.bench);
    // React listens on the layer, so it has had its turn when these stop an event at the root.
    for (const type of KEPT_IN)
      this.#root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    this.#reach = new WithinReach(this.layer, (event) => this.owns(event));
  }

  /** Stands in `place`, in front of everything; puts itself back when the site has taken it out. */
  attach(place: Element): void {
    if (place === this.#place) return;
    this.#place = place;
    this.#takenOut = 0;
    this.#guard.disconnect();
    this.#guard.observe(place, { childList: true });
    this.#stand(place);
  }

  /** In front of what the page has put before it since: a dialog that was opened anew, or an element in full screen. */
  toFront(): void {
    // Out of sight for a moment, what has focus would lose it.
    if (!this.#host.isConnected || this.focused() || !('showPopover' in this.layer)) return;
    this.layer.hidePopover();
    this.layer.showPopover();
  }

  /** Out of the page, for good. */
  remove(): void {
    this.detach();
    this.#reach.stop();
  }

  detach(): void {
    this.#place = undefined;
    this.#guard.disconnect();
    this.#host.remove();
  }

  /** The layer's rectangle: the viewport, unless an ancestor of a page without a top layer shifts it. */
  frame(): Rect {
    return this.layer.getBoundingClientRect();
  }

  /** Whether an event comes from within. A key does so where focus is, which is told more quickly: there are many. */
  owns(event: Event): boolean {
    if (event instanceof KeyboardEvent) return this.focused() !== null;
    return event.composedPath().includes(this.#host);
  }

  focused(): Element | null {
    return this.#root.activeElement;
  }

  #putBack(): void {
    const place = this.#place;
    if (place && this.#host.parentNode !== place && this.#takenOut++ < PATIENCE) this.#stand(place);
  }

  #stand(place: Element): void {
    place.append(this.#host);
    if (!this.#root.contains(this.layer)) this.#root.append(this.layer);
    if ('showPopover' in this.layer) this.layer.showPopover();
    this.layer.style.setProperty('--unit', getComputedStyle(this.layer).fontSize || '16px');
  }

  #style(css: string): void {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      this.#root.adoptedStyleSheets = [sheet];
    } catch {
      // Not for scripts of extensions in every browser; the page's policy lets this through for them.
      const style = document.createElement('style');
      style.textContent = css;
      this.#root.append(style);
    }
  }
}
