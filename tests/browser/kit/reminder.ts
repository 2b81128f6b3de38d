import type { PracticePage } from '../harness/practice-page';

/** The reminder's words that can be seen or heard; empty where there is no reminder. */
export async function reminderText(page: PracticePage): Promise<string> {
  const text = await page.reach.inReminder((root) => {
    const visible = [...root.querySelectorAll('*')].filter(
      (element) => !['STYLE', 'SCRIPT'].includes(element.tagName) && element.children.length === 0,
    );
    const drawn = visible.filter((element) => element.checkVisibility());
    return drawn.length === 0 ? '' : (root.textContent ?? '');
  }, null);
  return text ?? '';
}

/** What was noticed, one sentence for each thing, as the open card says it. */
export async function noticedIn(page: PracticePage): Promise<string[]> {
  const said = await page.reach.inReminder(
    (root) => [...root.querySelectorAll('article h3')].map(({ textContent }) => textContent),
    null,
  );
  return said ?? [];
}

/** How many stretches of words are underlined. */
export async function underlinesIn(page: PracticePage): Promise<number> {
  return (await page.reach.inReminder((root) => root.querySelectorAll('.mark path').length, null)) ?? 0;
}

/** Whether keyboard focus is inside the reminder. */
export async function hasFocus(page: PracticePage): Promise<boolean> {
  return (await page.reach.inReminder((root) => root.activeElement !== null, null)) ?? false;
}
