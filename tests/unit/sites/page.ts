import { beforeEach, vi } from 'vitest';
import { elementsOf } from '../../../lib/sites/dom';
import { submissionOf } from '../../../lib/compose/submission';
import type { Box, Site } from '../../../lib/sites/site';

/** An editor as the sites make them: some markup, and what it stands for in a test. */
export const editor = (attributes: string): string =>
  `<div contenteditable="true" role="textbox" ${attributes}><p>words</p></div>`;

/** jsdom lays nothing out: here an element has room unless it, or something around it, is `hidden`. */
export function layOutPages(): void {
  beforeEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', '/');
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function rects(this: Element) {
      return (this.closest('[hidden]') ? [] : [new DOMRect(0, 0, 10, 10)]) as unknown as DOMRectList;
    });
  });
}

/** Shows a page. */
export function show(html: string): void {
  document.body.innerHTML = html;
}

/** Moves what an element holds into an open shadow root of its own. */
export function intoShadowRoot(selector: string): ShadowRoot {
  const host = one(selector);
  const root = host.attachShadow({ mode: 'open' });
  root.append(...host.childNodes);
  return root;
}

/** The one element that matches. */
export function one(selector: string, root: ParentNode = document): Element {
  const [first, ...others] = root.querySelectorAll(selector);
  if (!first || others.length > 0) throw new Error(`not one ${selector}`);
  return first;
}

/** The path of an event that begins at this element, as the browser tells it. */
function pathOf(element: Element): Element[] {
  let path: Element[] = [];
  const look = (event: Event) => {
    path = elementsOf(event);
  };
  window.addEventListener('probe', look, { capture: true, once: true });
  element.dispatchEvent(new Event('probe', { bubbles: true, composed: true }));
  return path;
}

/** The box of whatever begins at this element. */
export function boxAt(site: Site, element: Element): Box | undefined {
  return site.boxAt(pathOf(element));
}

/** Whether a press on this element posts. */
export function posts(site: Site, element: Element): boolean {
  const path = pathOf(element);
  const box = site.boxAt(path);
  return box !== undefined && site.submitAt(path, box) !== undefined;
}

/** Whether this key, pressed on this element, posts, such as `Ctrl+Enter`. */
export function postsByKey(site: Site, element: Element, keys: string): boolean {
  const names = keys.split('+');
  let posted = false;
  const look = (event: Event) => {
    posted = submissionOf(event, site) !== undefined;
  };
  window.addEventListener('keydown', look, { capture: true, once: true });
  const [ctrlKey, shiftKey] = [names.includes('Ctrl'), names.includes('Shift')];
  const options = { key: names.at(-1) ?? '', ctrlKey, shiftKey, bubbles: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', options));
  return posted;
}
