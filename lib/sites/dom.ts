import type { Box } from './site';

/** Reading helpers shared by the sites' files. Nothing here changes the page. */

/** The elements of an event's path, innermost first; through open shadow roots. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((node) => node instanceof Element);
}

/** The element and its ancestors, out of shadow roots too, innermost first. */
export function pathFrom(element: Element): Element[] {
  const path: Element[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element) path.push(node);
  }
  return path;
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The path to what has focus, in open shadow roots too; empty where nothing has. */
export function focusedPath(): Element[] {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ? pathFrom(focused) : [];
}

/** The innermost element of a path that matches. */
export function firstMatch(path: readonly Element[], selector: string): Element | undefined {
  return path.find((element) => element.matches(selector));
}

/** The innermost element of a path that holds a match below it. */
export function nearestHolding(path: readonly Element[], selector: string): Element | undefined {
  return path.find((element) => element.querySelector(selector) !== null);
}

/** All matches below an element, in the order of the page. */
export function allIn<T extends Element = HTMLElement>(root: Element, selector: string): T[] {
  return [...root.querySelectorAll<T>(selector)];
}

/** Whether a press on a control can do something. One that only says that it is disabled may take it all the same. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled');
}

/** Whether an element takes up room on the page. Sites keep hidden copies of boxes and buttons. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** A control with words on it and no picture: on several sites that tells the one that posts, in any language. */
export function isWordsOnly(control: Element): boolean {
  return /\p{L}/u.test(control.textContent) && control.querySelector('svg, img, i') === null;
}

const DIALOG = 'dialog, [role="dialog"]';

/** The element in which something of ours must be put so that neither a modal dialog nor its focus trap shuts it out. */
export function dialogAround(element: Element): Element | undefined {
  return firstMatch(pathFrom(element), DIALOG);
}

/** A dialog anywhere in the page, shadow roots left out. */
export function someDialog(): Element | undefined {
  return document.querySelector(DIALOG) ?? undefined;
}

/** Whether somebody can type in it. */
export function isEditable(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && (element.isContentEditable || element.matches('textarea'));
}

/** The first of what somebody can type in, below an element. */
export function editableIn(container: Element): Element | undefined {
  return container.querySelector('[contenteditable="true"], textarea') ?? undefined;
}

/** Whether what is written in an editor is its value. */
export function isField(editor: HTMLElement): editor is HTMLTextAreaElement | HTMLInputElement {
  return editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;
}

/** About how many characters are written in an editor. */
export function lettersIn(editor: HTMLElement): number {
  return (isField(editor) ? editor.value : editor.textContent).length;
}

/** Signs that pictures or videos are attached: local files shown before they are uploaded. */
export function previewsIn(container: Element): Element[] {
  return allIn(container, 'img[src^="blob:"], video, canvas, [style*="blob:"]');
}

/** Pictures among them. */
export function localPicturesIn(container: Element): HTMLImageElement[] {
  return allIn<HTMLImageElement>(container, 'img[src^="blob:"]');
}

/** How many pictures and videos a box shows, wherever they come from; the emoji among its words left out. */
export function picturesIn({ container, editors }: Box): number {
  const shown = allIn(container, 'img[src]:not([src=""]), video, canvas, [style*="url("]');
  return shown.filter((picture) => !editors.some((editor) => editor.contains(picture))).length;
}

/** The address under which a preview shows a local file; undefined where it does not tell. */
export function localAddressOf(preview: Element): string | undefined {
  const written = preview.getAttribute('src') ?? preview.getAttribute('style') ?? '';
  return /blob:[^"')\s]+/.exec(written)?.[0];
}

/** The file input that a path ends in, if it does. */
export function fileInputOf(path: readonly Element[]): HTMLInputElement | undefined {
  const [target] = path;
  return target instanceof HTMLInputElement && target.type === 'file' ? target : undefined;
}
