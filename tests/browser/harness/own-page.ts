import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Waits until a page of the extension shows words that match. */
export async function reads(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: 10_000 }).toMatch(words);
}

/** Presses the first button whose words match, once it is there and can be pressed. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate((pattern) => {
        const found = [...document.querySelectorAll('button')].find(
          ({ textContent, disabled }) => !disabled && new RegExp(pattern).test(textContent),
        );
        found?.click();
        return Boolean(found);
      }, name.source),
    )
    .toBe(true);
}

/** Deletes everything that is kept, as a person does on the settings page. */
export async function deleteEverything(settings: Page): Promise<void> {
  await press(settings, /^Delete everything…$/);
  await press(settings, /^Yes, delete everything$/);
  await reads(settings, /Everything is deleted\./);
}
