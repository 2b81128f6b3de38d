/**
 * Every element that could be the bare one with the reminder's shadow root: those without anything in them, in the page and in
 * its open shadow roots. Sent to the page as text.
 */
export function bareElements(): Element[] {
  const within = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'div' && !element.firstChild ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  return within(document);
}
