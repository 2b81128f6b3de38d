import type { Box } from '../sites/site';
import { Session } from './session';

/** The sessions of all compose boxes of a page. A box that its site rebuilds keeps its session. */
export class Sessions {
  readonly #byContainer = new WeakMap<Element, Session>();
  #latest: Session | undefined;
  #count = 0;

  /** @param onWaited called when a press in one of the boxes has waited for a picture for long enough */
  constructor(
    private readonly siteId: string,
    private readonly onWaited: () => void,
  ) {}

  /** The session of a box as it was found just now. */
  of(box: Box): Session {
    const session = this.#byContainer.get(box.container) ?? this.#heir(box) ?? this.#begin(box);
    session.box = box;
    this.#byContainer.set(box.container, session);
    this.#latest = session;
    return session;
  }

  /** The session that a file belongs to which was chosen outside of any box, such as by a file input of the whole page. */
  latestPost(): Session | undefined {
    const box = this.#latest?.box;
    return box?.kind === 'post' && box.container.isConnected ? this.#latest : undefined;
  }

  #heir(box: Box): Session | undefined {
    const latest = this.#latest;
    if (!latest || latest.box.container.isConnected || latest.box.kind !== box.kind) return undefined;
    return latest.goesOnIn(box) ? latest : undefined;
  }

  #begin(box: Box): Session {
    // Pages keep some of their elements long after they have taken them out: what was written there must not stay with them.
    const before = this.#latest;
    if (before && !before.box.container.isConnected) {
      this.#byContainer.delete(before.box.container);
      before.attachments.clear();
    }
    this.#count += 1;
    return new Session(this.#count, this.siteId, box, this.onWaited);
  }
}
