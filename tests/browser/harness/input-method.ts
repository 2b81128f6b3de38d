import type { PracticePage } from './practice-page';

/**
 * Presses Enter while an input method composes a word, as when somebody writes Japanese. Chromium's own composition is
 * driven through DevTools; Firefox lets nothing outside drive one, so there the key says of itself that it belongs to one.
 */
export async function pressEnterWhileComposing(
  page: PracticePage,
  which: 'chromium' | 'firefox',
): Promise<void> {
  if (which === 'chromium') {
    const session = await page.reach.devtools();
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await page.press('Enter');
    return;
  }
  await page.page.evaluate(() => {
    const key = {
      key: 'Enter',
      code: 'Enter',
      isComposing: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
  });
}
