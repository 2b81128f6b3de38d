import type { Box } from '../sites/site';
import type { Checker } from './checker';
import { Session } from './session';

/** The sessions of all compose boxes of a page. A box that its site rebuilds keeps its session. */
export class Sessions {
  readonly #byContainer = new WeakMap<Element, Session>();
  #latest: Session | undefined;
  /** Had something in it before the latest was begun; until that has. */
  #before: Session | undefined;
  #count = 0;

  /**
   * @param checker tells whether a draft is the same; undefined until it is there
   * @param onWaited called when a press in one of the boxes has waited for a picture for long enough
   */
  constructor(
    private readonly siteId: string,
    private readonly checker: () => Checker | undefined,
    private readonly onWaited: () => void,
  ) {}

  /** The session of a box as it was found just now. */
  of(box: Box): Session {
    const own = this.#byContainer.get(box.container);
    const session = own?.hasBegun ? own : (this.#heir(box, own) ?? own ?? this.#begin(box));
    session.box = box;
    this.#byContainer.set(box.container, session);
    if (this.#latest !== session && this.#latest?.hasBegun) this.#before = this.#latest;
    this.#latest = session;
    if (session.hasBegun) this.#forget();
    return session;
  }

  /** The session that a file belongs to which was chosen outside of any box, such as by a file input of the whole page. */
  latestPost(): Session | undefined {
    const box = this.#latest?.box;
    return box?.kind === 'post' && box.container.isConnected ? this.#latest : undefined;
  }

  /** Sites that build a box anew may show it empty at first: it is asked again until there is something in it. */
  #heir(box: Box, own: Session | undefined): Session | undefined {
    const checker = this.checker();
    return [this.#latest, this.#before].find(
      (other) =>
        other &&
        other !== own &&
        other.box.kind === box.kind &&
        (checker ? checker.isSameDraft(other, box) : !own && !other.box.container.isConnected),
    );
  }

  #begin(box: Box): Session {
    this.#count += 1;
    return new Session(this.#count, this.siteId, box, this.onWaited);
  }

  /** Pages keep some of their elements long after they have taken them out: what was written there must not stay with them. */
  #forget(): void {
    const before = this.#before;
    this.#before = undefined;
    if (!before || before === this.#latest || before.box.container.isConnected) return;
    this.#byContainer.delete(before.box.container);
    before.attachments.clear();
  }
}
