import type { ActionId, Finding } from '../checks/check';
import { dialogAround } from '../sites/dom';
import { rectsOfWords } from './rects';
import type { Session } from './session';
import type { Place, Scene, Stage } from './stage';

/** What the stage asks of whoever watches the page. */
export interface StageHands {
  readonly siteName: string;
  readonly act: (action: ActionId, finding: Finding) => void;
  readonly openPage: Stage['openPage'];
}

/** The stage's own side: shows one session at a time to the reminder. */
export class Theatre implements Stage {
  #session: Session | undefined;
  #scene: Scene | undefined;
  readonly #watchers = new Set<() => void>();
  readonly #movers = new Set<() => void>();

  constructor(private readonly hands: StageHands) {}

  /** Shows this session as it is now; undefined shows nothing. */
  show(session: Session | undefined): void {
    this.#session = session;
    const scene = session && sceneOf(session, this.hands.siteName);
    if (!scene && !this.#scene) return;
    if (scene && this.#scene && looksLike(scene) === looksLike(this.#scene)) return;
    this.#scene = scene;
    for (const watcher of this.#watchers) watcher();
  }

  /** The page may have moved things. */
  moved(): void {
    for (const mover of this.#movers) mover();
  }

  scene = (): Scene | undefined => this.#scene;

  subscribe = (listener: () => void): (() => void) => subscribeTo(this.#watchers, listener);

  onMove = (listener: () => void): (() => void) => subscribeTo(this.#movers, listener);

  place = (): Place | undefined => {
    const box = this.#session?.box;
    if (!box?.container.isConnected) return undefined;
    const clear = box.submit?.isConnected ? [...box.editors, box.submit] : box.editors;
    return {
      keepClear: clear.map((element) => element.getBoundingClientRect()),
      box: box.container.getBoundingClientRect(),
      host: dialogAround(box.container) ?? document.documentElement,
    };
  };

  rects: Stage['rects'] = ({ part, start, end }) => {
    const session = this.#session;
    const editor = session?.box.editors[part];
    const text = session?.texts[part];
    if (!session || !editor?.isConnected || !text) return [];
    return rectsOfWords(editor, text, start, end, session.box.container);
  };

  picture: Stage['picture'] = (fileId) => this.#session?.attachments.blob(fileId);

  act: Stage['act'] = (action, finding) => this.hands.act(action, finding);

  openPage: Stage['openPage'] = (page, fragment) => this.hands.openPage(page, fragment);

  returnFocus = (): void => {
    this.#session?.box.editors.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
  };
}

/** All of a scene that is drawn; the words of the draft themselves are not. */
function looksLike(scene: Scene): string {
  return JSON.stringify({ ...scene, draft: undefined });
}

function sceneOf(session: Session, siteName: string): Scene | undefined {
  const { findings, failed, number, draft, holds, hold, control } = session;
  if (findings.length === 0 && !failed) return undefined;
  return {
    box: number,
    siteName,
    draft,
    findings,
    holds,
    held: hold.phase === 'held',
    control,
    fault: failed ? 'cannot-check' : 'none',
  };
}

function subscribeTo(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
