import type { Answer } from '@/lib/compose/answers';
import {
  answered,
  closed,
  entered,
  NOTHING_TO_SEE,
  opened,
  settled,
  viewAfter,
  type View,
} from '@/lib/compose/view';
import type { Stage } from '@/lib/compose/stage';

/** Holds the view, for the interface to draw and for the compose script to open and close at once. */
export class ViewStore {
  #view: View = NOTHING_TO_SEE;
  #said = 0;
  readonly #listeners = new Set<() => void>();
  readonly #stop: () => void;

  constructor(private readonly stage: Stage) {
    const follow = () => this.#become(viewAfter(this.#view, stage.scene()));
    follow();
    const stops = [
      stage.subscribe(follow),
      // That the draft was posted changes nothing of a scene in which nothing is found any more.
      stage.onMove(() => this.#view.answers.length > 0 && follow()),
    ];
    this.#stop = () => stops.forEach((stop) => stop());
  }

  get = (): View => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `withFocus`: keyboard focus goes into the card. */
  open = (withFocus: boolean): void => this.#become(opened(this.#view, withFocus));

  /** Keyboard focus has gone into the card. */
  entered = (): void => this.#become(entered(this.#view));

  /** Returns false where the card was closed already. */
  close = (): boolean => {
    const wasOpen = this.#view.open;
    if (wasOpen) this.#become(closed(this.#view));
    return wasOpen;
  };

  /** Says what holds for posts to come, and keeps a line of it in the card. */
  answer = async (said: Omit<Answer, 'id' | 'state'>): Promise<void> => {
    this.#said += 1;
    const id = this.#said;
    this.#become(answered(this.#view, { ...said, id, state: 'asked' }));
    const kept = await this.stage.act(said.action, said.finding);
    this.#become(settled(this.#view, id, kept ?? 'not-kept'));
  };

  takeBack = async ({ id, action, finding }: Answer): Promise<void> => {
    const done = await this.stage.act(action, finding, 'undo');
    this.#become(settled(this.#view, id, done ? 'undone' : 'not-undone'));
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
