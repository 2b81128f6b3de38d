import type { ActionId, Draft, Finding, Span } from '../checks/check';
import type { ReadPhoto } from './attachments';
import type { Checker } from './checker';

/** What the reminder shows at one moment. A new object whenever anything in it changes. */
export interface Scene {
  /** Tells one compose box from another: the same box keeps its number. */
  readonly box: number;
  readonly siteName: string;
  readonly draft: Draft;
  /** Weightiest first, dismissed ones left out. */
  readonly findings: readonly Finding[];
  /** How many times a press was held in this box. The card opens, and is read out, when it grows. */
  readonly holds: number;
  /** Whether the last press was held and the next press will post. */
  readonly held: boolean;
  /** Visible words of the control whose press was held, such as *Post* or *Next*; empty where it has none. */
  readonly control: string;
  /** The draft cannot be checked; the pill says so. */
  readonly fault: 'none' | 'cannot-check';
}

/** A rectangle in the coordinates of the viewport, CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What the compose session lends to the reminder. Both live in the extension's own world of the page, in two scripts: the
 * reminder's is loaded when the first compose box gets focus.
 */
export interface Stage {
  /** Undefined while no compose box is being looked at. */
  scene(): Scene | undefined;
  /** Called after each change of the scene. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Called when the page may have moved things: scroll, resize, typing. Returns the way to stop. */
  onMove(listener: () => void): () => void;
  /** Where the compose box is, or undefined when it has left the page. */
  place(): Place | undefined;
  /** The rectangles of a span's words, clipped to what can be seen of the editor. */
  rects(span: Span): readonly Rect[];
  /** The picture that a finding is about. */
  picture(fileId: string): Blob | undefined;
  act(action: ActionId, finding: Finding): void;
  /** Opens a page of the extension in a tab. */
  openPage(page: 'policy' | 'settings', fragment: string): void;
  /** Puts the caret back in the editor that had it. */
  returnFocus(): void;
}

export interface Place {
  /** The elements that the reminder must not cover: the editors and the control that posts. */
  readonly keepClear: readonly Rect[];
  /** The compose box as a whole. */
  readonly box: Rect;
  /** Inside which the reminder is put in the page, so that the site's dialog does not make it inert. */
  readonly host: Element;
}

/** What the reminder's script hands back to the compose script. */
export interface Reminder {
  /** Closes the card; the pill stays. Returns false where it was closed already. */
  close(): boolean;
  /** Whether an event comes from within the reminder: the compose script then keeps it from the site and leaves it alone. */
  owns(event: Event): boolean;
  /** A key pressed within the reminder. The compose script hands it over, since it listens first, and keeps it from the site. */
  key(event: KeyboardEvent): void;
  /** Takes everything out of the page. */
  remove(): void;
}

/**
 * The place in the extension's isolated world where its scripts meet. The page's own scripts have another global
 * object and cannot see it.
 */
export interface Wings {
  stage?: Stage;
  /** Handed in by the reminder's script, and taken away again when it cannot be drawn. */
  reminder?: Reminder;
  /** Handed in by the checks' script, once it was loaded. */
  checker?: Checker;
  /** The checks could not be opened: nothing is held, and the popup says so. */
  checkerFailed?: boolean;
  /** Called by the checks' script once `checker` is there, and after each change of the rulebook. */
  onChecker?: () => void;
  /** Handed in by the reader of pictures, once it was loaded. */
  readPhoto?: ReadPhoto;
  /** The compose script that watches this page; a second copy leaves it alone. */
  watcher?: { readonly alive: () => boolean };
}

const WINGS = Symbol.for('before-you-post');

/** The meeting place, made on first use. */
export function wings(): Wings {
  const world = globalThis as { [WINGS]?: Wings };
  return (world[WINGS] ??= {});
}
