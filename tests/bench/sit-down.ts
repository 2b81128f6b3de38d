import type { PracticePage } from '../browser/harness/practice-page';
import type { Stand } from '../browser/harness/stand';
import type { BoxUnderTest } from '../browser/kit/box';
import { pause } from './pause';

/** Long enough for a box to come to rest: the draft read and checked, the reminder drawn. Milliseconds. */
export const REST = 300;

/** Opens a box's page and the box, and puts the caret in it. */
export async function sitDownAt(stand: Stand, { url, open, editor }: BoxUnderTest): Promise<PracticePage> {
  const page = await stand.goTo(url);
  for (const step of open) {
    if (typeof step === 'string') await page.click(step);
    else await page.choose(step.input, step.file);
  }
  await page.click(editor);
  return page;
}

/** Puts a draft into the box, with the caret at its end. */
export async function fillIn({ page }: PracticePage, draft: string): Promise<void> {
  await page.evaluate((text) => window.practice.setText(text), draft);
  await pause(2 * REST);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await pause(REST);
}

/** The box with this name. */
export function boxNamed(boxes: readonly BoxUnderTest[], name: string): BoxUnderTest {
  const box = boxes.find((candidate) => candidate.name === name);
  if (!box) throw new Error(`There is no box named ${name}.`);
  return box;
}
