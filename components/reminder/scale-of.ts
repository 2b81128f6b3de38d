/** How much larger an element is drawn than it is told to be: a page may zoom itself, or part of it, by CSS. */
export function scaleOf(element: HTMLElement): number {
  const { offsetWidth } = element;
  return offsetWidth > 0 ? element.getBoundingClientRect().width / offsetWidth : 1;
}
