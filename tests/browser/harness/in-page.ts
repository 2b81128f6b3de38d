import type { ElementHandle, Page } from 'puppeteer-core';

/** A function run on an element of the page. It is sent as text: it sees nothing of the test's scope. */
export type OnElement<Given, Got> = (element: HTMLElement, given: Given) => Got;

/** The first element that a CSS selector finds; with `>>> ` before it also in open shadow roots. Sent to the page as text. */
function firstThat(selector: string): Element | null {
  const [, anywhere] = /^>>> (.+)$/.exec(selector) ?? [];
  if (!anywhere) return document.querySelector(selector);
  const within = (root: Document | ShadowRoot): Element | null =>
    root.querySelector(anywhere) ??
    [...root.querySelectorAll('*')].reduce<Element | null>(
      (found, { shadowRoot }) => found ?? (shadowRoot && within(shadowRoot)),
      null,
    );
  return within(document);
}

const lookFor = (selector: string): string => `(${String(firstThat)})(${JSON.stringify(selector)})`;

/**
 * Runs a function on the first element that a selector finds, in one question to the page. (Puppeteer's own ways to find an
 * element first make a world of their own in each page, which in Firefox takes longer than all else that is done there.)
 *
 * @returns what the function returns, as plain data; undefined where there is no such element
 */
export async function onFirst<Given, Got>(
  page: Page,
  selector: string,
  run: OnElement<Given, Got>,
  given: Given,
): Promise<{ readonly got: Awaited<Got> } | undefined> {
  const answer = await page.evaluate(
    `(async () => { const element = ${lookFor(selector)}; return element && { got: await (${String(run)})(element, ${JSON.stringify(given)}) }; })()`,
  );
  return (answer as { readonly got: Awaited<Got> } | null) ?? undefined;
}

/** The first element that a selector finds, to be handed to the browser. */
export async function firstIn(page: Page, selector: string): Promise<ElementHandle | undefined> {
  const found = await page.evaluateHandle(lookFor(selector));
  return (found.asElement() as ElementHandle | null) ?? undefined;
}

/** A place that can be clicked; CSS pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element, brought into view; or why it cannot be clicked yet. Sent to the page as text. */
export function middleOf(element: Element): Place | string {
  // One that comes in moves what is below it, maybe from under the mouse.
  const root = element.getRootNode() as Document | ShadowRoot;
  const pictures = [...document.images, ...root.querySelectorAll('img')];
  if (pictures.some(({ complete }) => !complete)) return 'A picture is still on its way.';
  // Editors tell the page of words a little later; no person presses what is still grey.
  if (element.matches(':disabled, [aria-disabled="true"]')) return 'It is disabled.';
  const at = element.getBoundingClientRect();
  if (at.top < 0 || at.bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return 'It is not to be seen.';
  const [x, y] = [left + width / 2, top + height / 2];
  const met = root.elementFromPoint(x, y);
  // An editor's words for an empty box lie beside it, and over it.
  if (met && (element.parentElement ?? element).contains(met)) return { x, y };
  return `${met?.outerHTML.slice(0, 200) ?? 'Nothing'} is in front of it.`;
}
