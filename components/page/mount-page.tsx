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
  document.title = words('pageTitle', words(title));
  document.documentElement.lang = words('languageTag');
  document.documentElement.dir = words('languageDirection');
  const root = document.getElementById('root');
  if (!root) return () => {};
  const mounted = createRoot(root, {
    onUncaughtError: (fault) => {
      reportError('page', fault);
      root.textContent = words('pageFault');
    },
  });
  mounted.render(<StrictMode>{page}</StrictMode>);
  return () => mounted.unmount();
}
