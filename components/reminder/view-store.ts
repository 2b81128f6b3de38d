import { closed, NOTHING_TO_SEE, opened, viewAfter, type View } from '@/lib/compose/view';
import type { Stage } from '@/lib/compose/stage';

/** Holds the view, for the interface to draw and for the compose script to open and close at once. */
export class ViewStore {
  #view: View = NOTHING_TO_SEE;
  readonly #listeners = new Set<() => void>();
  readonly #stop: () => void;

  constructor(stage: Stage) {
    this.#view = viewAfter(this.#view, stage.scene());
    this.#stop = stage.subscribe(() => this.#become(viewAfter(this.#view, stage.scene())));
  }

  get = (): View => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `withFocus`: keyboard focus goes into the card. */
  open = (withFocus: boolean): void => this.#become(opened(this.#view, withFocus));

  /** Returns false where the card was closed already. */
  close = (): boolean => {
    const wasOpen = this.#view.open;
    if (wasOpen) this.#become(closed(this.#view));
    return wasOpen;
  };

  stop(): void {
    this.#stop();
    this.#listeners.clear();
  }

  #become(view: View): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
