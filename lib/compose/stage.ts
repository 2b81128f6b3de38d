import type { ActionId, Draft, Finding } from '../checks/check';
import type { ReadPhoto, ShowPhoto } from '../photos/photo-to-read';
import type { Checker } from './checker';
import type { Box } from '../sites/site';
import type { LooseFiles } from './loose-files';
import type { EditorText } from './read-editor';

/** What the reminder shows at one moment. A new object whenever anything in it changes. */
export interface Scene {
  /** Tells one compose box from another: the same box keeps its number. */
  readonly box: number;
  readonly siteName: string;
  readonly draft: Draft;
  /** Weightiest first, dismissed ones left out. Empty while there is nothing to be reminded of. */
  readonly findings: readonly Finding[];
  /** How many times a press was held in this box. The card opens, and is read out, when it grows. */
  readonly holds: number;
  /** Whether the last press was held and the next press will post. */
  readonly held: boolean;
  /** Visible words of the control whose press was held, such as *Post* or *Next*; empty where it has none. */
  readonly control: string;
  /**
   * Said instead of what was found: that the draft cannot be checked, that a press waits for a picture to be looked at, or that nothing
   * was found once it had waited for that, or for the checks.
   */
  readonly fault:
    'none' | 'cannot-check' | 'still-looking' | 'nothing-seen' | 'nothing-yet' | 'not-seen' | 'nothing-found';
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
  /** As of now; undefined while no compose box is being looked at. */
  scene(): Scene | undefined;
  /** Called after each change of the scene, but for the places of words alone. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Called when the page may have moved things. Returns the way to stop. */
  onMove(listener: (why: Move) => void): () => void;
  /**
   * Inside which the reminder is put in the page, so that the site's dialog does not make it inert; undefined when the
   * compose box has left the page.
   */
  host(): Element | undefined;
  /** The compose box, or undefined when it has left the page. */
  box(): Pick<Box, 'container' | 'editors' | 'submit'> | undefined;
  /** What a part of the draft is written in; undefined when it has left the page. */
  written(part: number): Written | undefined;
  /** The picture that a finding is about. */
  picture(fileId: string): Blob | undefined;
  /** Does what a person said of a finding, or takes it back. Resolves to undefined where that failed. */
  act(action: ActionId, finding: Finding, undo?: 'undo'): Promise<Kept | undefined>;
  /** Opens a page of the extension in a tab. */
  openPage(page: 'policy' | 'settings', fragment: string): void;
  /** Puts focus back on the editor, or the control that posts, that had it last. */
  returnFocus(): void;
}

/** What became of something that is to hold for posts to come. `practice`: it would be kept, but that this is no post. */
export type Kept = 'kept' | 'practice';

/**
 * Why things may have moved. `goes-on`: they may do so for a while, as after a scroll or a click. `once`: the page has come to
 * rest after a change. `letters`: it has come to rest after nothing but letters were written.
 */
export type Move = 'goes-on' | 'once' | 'letters';

/** One editor with the text that was last read out of it: where its words stand can be told from both. */
export interface Written {
  readonly editor: HTMLElement;
  readonly text: EditorText;
  /** Of the compose box that the editor belongs to. */
  readonly container: Element;
}

/** What the reminder's script hands back to the compose script. */
export interface Reminder {
  /** Whether an event comes from within the reminder: the compose script then keeps it from the site and leaves it alone. */
  owns(event: Event): boolean;
  /**
   * A key that the person pressed, within the reminder or elsewhere in the page. The compose script hands it over, since it
   * listens first. Returns whether it was one of the reminder's own, which is then nobody else's.
   */
  key(event: KeyboardEvent): boolean;
  /** How many things there are to check, as pill and card count them. */
  count(): number;
  /** Whether anything of it is to be seen: pill, card or note. */
  isShown(): boolean;
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
  /** The checks could not be opened: nothing is held, and the popup says so, unless they can be when they are loaded again. */
  checkerFailed?: boolean;
  /** Called by the checks' script once `checker` is there, and after each change of the rulebook. */
  onChecker?: () => void;
  /** Files that no compose box is there for yet. */
  loose?: LooseFiles;
  /** Handed in by the reader of pictures, once it was loaded. */
  readPhoto?: ReadPhoto;
  showPhoto?: ShowPhoto;
  /** The compose script that watches this page; a second copy leaves it alone. */
  watcher?: { readonly alive: () => boolean };
}

const WINGS = Symbol.for('before-you-post');

/** The meeting place, made on first use. */
export function wings(): Wings {
  const world = globalThis as { [WINGS]?: Wings };
  return (world[WINGS] ??= {});
}
