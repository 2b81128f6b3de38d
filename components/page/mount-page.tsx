import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { reportError } from '../../lib/report-error';
import { words, type WordsKey } from '../../lib/words';

/**
 * Puts a page of the extension into its document, under the language that its words are in.
 *
 * @returns takes it out again
 */
export function mountPage(title: WordsKey, page: ReactNode): () => void {
  const root = begin(title);
  if (!root) return () => {};
  const mounted = createRoot(root, { onUncaughtError: (fault) => tell(root, fault) });
  mounted.render(<StrictMode>{page}</StrictMode>);
  return () => mounted.unmount();
}

/**
 * As `mountPage`, once what the page is made from was read. Where that can't be read, the document says that something went
 * wrong. Never rejects.
 */
export async function mountPageOf<Read>(
  title: WordsKey,
  reading: Promise<Read>,
  page: (read: Read) => ReactNode,
): Promise<() => void> {
  try {
    return mountPage(title, page(await reading));
  } catch (fault) {
    const root = begin(title);
    if (root) tell(root, fault);
    return () => {};
  }
}

function begin(title: WordsKey): HTMLElement | null {
  document.title = words('pageTitle', words(title));
  document.documentElement.lang = words('languageTag');
  document.documentElement.dir = words('languageDirection');
  return document.getElementById('root');
}

function tell(root: HTMLElement, fault: unknown): void {
  reportError('page', fault);
  root.textContent = words('pageFault');
}
