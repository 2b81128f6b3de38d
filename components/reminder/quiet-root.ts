import { createRoot, type Root, type RootOptions } from 'react-dom/client';

/**
 * A React root that does not listen to the page's `selectionchange`, as React does on the whole document for the sake of its own
 * text fields. The reminder has none, and the caret moves at every key that is written in the page.
 */
export function createQuietRoot(container: Element, options: RootOptions): Root {
  const own = Object.getOwnPropertyDescriptor(document, 'addEventListener');
  const listen = document.addEventListener.bind(document);
  Object.defineProperty(document, 'addEventListener', {
    configurable: true,
    value(type: string, ...rest: [EventListener, AddEventListenerOptions]) {
      if (type !== 'selectionchange') listen(type, ...rest);
    },
  });
  try {
    return createRoot(container, options);
  } finally {
    if (own) Object.defineProperty(document, 'addEventListener', own);
    else delete (document as Partial<Document>).addEventListener;
  }
}
