import { dialogAround } from '../sites/dom';
import type { Box } from '../sites/site';
import type { Session } from './session';
import type { Move, Scene, Stage } from './stage';

/** What the stage asks of whoever watches the page. */
export interface StageHands {
  readonly siteName: string;
  readonly act: Stage['act'];
  readonly openPage: Stage['openPage'];
}

/** The stage's own side: shows one session at a time to the reminder. */
export class Theatre implements Stage {
  #session: Session | undefined;
  #scene: Scene | undefined;
  #look: string | undefined;
  /** Looked for once for each finding of the box. */
  #found: { readonly box: Pick<Box, 'container'>; readonly dialog: Element | undefined } | undefined;
  readonly #watchers = new Set<() => void>();
  readonly #movers = new Set<(why: Move) => void>();

  readonly act: Stage['act'];
  readonly openPage: Stage['openPage'];

  constructor(private readonly hands: StageHands) {
    this.act = hands.act;
    this.openPage = hands.openPage;
  }

  /**
   * Shows this session as it is now; undefined shows nothing.
   *
   * @param why it may stand elsewhere than before
   */
  show(session: Session | undefined, why: Move = 'once'): void {
    this.#session = session;
    const scene = session && sceneOf(session, this.hands.siteName);
    this.#scene = scene;
    const look = looksLike(scene);
    if (look === this.#look) {
      this.moved(why);
      return;
    }
    this.#look = look;
    for (const watcher of this.#watchers) watcher();
  }

  moved(why: Move): void {
    for (const mover of this.#movers) mover(why);
  }

  scene = (): Scene | undefined => this.#scene;

  subscribe = (listener: () => void): (() => void) => subscribeTo(this.#watchers, listener);

  onMove: Stage['onMove'] = (listener) => subscribeTo(this.#movers, listener);

  box: Stage['box'] = () => {
    const box = this.#session?.box;
    return box?.container.isConnected ? box : undefined;
  };

  host = (): Element | undefined => {
    const box = this.box();
    return box && (this.#dialogOf(box) ?? document.documentElement);
  };

  #dialogOf(box: Pick<Box, 'container'>): Element | undefined {
    if (this.#found?.box !== box || this.#found.dialog?.isConnected === false)
      this.#found = { box, dialog: dialogAround(box.container) };
    return this.#found.dialog;
  }

  written: Stage['written'] = (part) => {
    const session = this.#session;
    const editor = session?.box.editors[part];
    const text = session?.texts[part];
    if (!session || !editor?.isConnected || !text) return undefined;
    return { editor, text, container: session.box.container };
  };

  picture: Stage['picture'] = (fileId) => this.#session?.attachments.blob(fileId);

  returnFocus = (): void => {
    const { focused, box } = this.#session ?? {};
    [focused, ...(box?.editors ?? [])].find((it) => it?.isConnected)?.focus({ preventScroll: true });
  };
}

/** All of a scene that is drawn but for the underlines, whose places are measured anew: its words, not where they stand. */
function looksLike(scene: Scene | undefined): string | undefined {
  return JSON.stringify(scene, (name, value: unknown) =>
    name === 'spans' || name === 'draft' ? undefined : value,
  );
}

function sceneOf(session: Session, siteName: string): Scene {
  const { findings, failed, number, draft, holds, hold, control } = session;
  return {
    box: number,
    siteName,
    draft,
    findings,
    holds,
    held: hold.phase === 'held',
    control,
    fault: failed ? 'cannot-check' : session.wait,
  };
}

function subscribeTo<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
