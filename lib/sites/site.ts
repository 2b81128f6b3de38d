/** What kind of box a person writes in. */
export type BoxKind = 'post' | 'comment' | 'message' | 'profile';

/** One compose box of one site, found on the page at this moment. Found anew at each event: sites replace their elements. */
export interface Box {
  readonly kind: BoxKind;
  /** The smallest element that holds the editors and the control that posts. Tells one box from another. */
  readonly container: Element;
  /**
   * The editors whose text makes up the draft, in the order of the page: `contenteditable` elements or textareas, and in a profile
   * inputs too.
   */
  readonly editors: readonly HTMLElement[];
  /** Which of them holds the account's name, in a profile. */
  readonly accountName?: HTMLElement | undefined;
  /** The control that posts, where the page shows it at present. */
  readonly submit: Element | undefined;
}

/** A key press that might post. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlOrMeta: boolean;
  readonly shift: boolean;
}

/**
 * What knows one site's pages: the only place with selectors. Pure reading of the page; nothing is remembered between
 * calls. Paths are those of `Event.composedPath()`, elements only, innermost first, so that open shadow roots are seen
 * through.
 */
export interface Site {
  readonly id: string;
  /** As people say it, such as `Facebook`. */
  readonly name: string;
  /** The compose box that holds this path's innermost element, whichever part of the box that is. */
  boxAt(path: readonly Element[]): Box | undefined;
  /** The control that posts this box's draft (or that leads to a last step where it can no longer be read), if the path goes through one that can be pressed. */
  submitAt(path: readonly Element[], box: Box): Element | undefined;
  /** Whether this key posts, pressed in one of the box's editors; with Ctrl or Cmd, anywhere in the box. */
  submitsByKey(press: KeyPress, box: Box): boolean;
}
