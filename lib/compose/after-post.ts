import { lettersIn } from '../sites/dom';
import { listenTo } from './page-events';
import type { Session } from './session';

/** Before anything comes into an editor there is one of these. What is pasted, or pressed for, many sites put in by themselves. */
const BEFORE_WORDS = ['beforeinput', 'paste', 'drop', 'pointerdown'];
/** Sites empty a box when their server has answered, and of a textarea that tells nobody. Milliseconds after the press. */
const LATER = [400, 1500, 4000];

/**
 * Looks out for the moment in which a box is empty, after a press that went through: whoever writes on without a pause would else be
 * taken to go on with the draft that was posted.
 */
export class AfterPost {
  #done = new AbortController();

  /**
   * Takes the place of what was looked out for before.
   *
   * @param look at the box as it is now; called when it has become empty, before more comes into it while it is, and a few times by
   *   itself
   */
  follow(session: Session, look: () => void, signal: AbortSignal): void {
    this.#done.abort();
    const done = (this.#done = new AbortController());
    const lookIf = (isDue: boolean): void => {
      if (!session.hasPassed || !session.box.container.isConnected) done.abort();
      else if (isDue) look();
    };
    const allEmpty = (): boolean => session.box.editors.every(isEmpty);
    for (const type of BEFORE_WORDS) listenTo(type, done.signal, () => lookIf(allEmpty()));
    let wasEmpty = allEmpty();
    // Where a post is nothing but pictures, its box is empty and changes at each step of their way up.
    const changes = new MutationObserver(() => {
      const before = wasEmpty;
      wasEmpty = allEmpty();
      lookIf(wasEmpty && !before);
    });
    changes.observe(session.box.container, { childList: true, characterData: true, subtree: true });
    const timers = LATER.map((delay) => setTimeout(() => lookIf(true), delay));
    signal.addEventListener('abort', () => done.abort(), { signal: done.signal });
    done.signal.addEventListener('abort', () => {
      changes.disconnect();
      timers.forEach(clearTimeout);
    });
  }
}

/** Rich editors keep a mark of width zero in an empty paragraph. */
function isEmpty(editor: HTMLElement): boolean {
  return !editor.isConnected || lettersIn(editor) < 2;
}
