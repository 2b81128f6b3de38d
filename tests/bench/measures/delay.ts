import { endBackground } from '../../browser/harness/extension-life';
import type { PracticePage } from '../../browser/harness/practice-page';
import type { Stand } from '../../browser/harness/stand';
import { reminderText } from '../../browser/kit/reminder';
import { FACEBOOK_BOXES } from '../../browser/sites/facebook-boxes';
import { median } from '../median';
import type { Pair } from '../pair';
import { pause } from '../pause';
import type { Row } from '../row';
import { boxNamed, sitDownAt } from '../sit-down';

const BOX = boxNamed(FACEBOOK_BOXES, 'Facebook: comment');
const ROUNDS = 5;
/** There is nothing to be reminded of until the last letter. */
const DRAFT = 'So proud of Oliver in my class';
const PATIENCE = 5000;

/** Milliseconds until the reminder can be seen, counted from before the last key; asked again and again, so a little more. */
async function typeAndWait(page: PracticePage): Promise<number> {
  await page.type(DRAFT.slice(0, -1));
  if (await reminderText(page)) throw new Error('The reminder was there before the last key.');
  const start = performance.now();
  await page.type(DRAFT.slice(-1));
  while (!(await reminderText(page))) {
    if (performance.now() - start > PATIENCE) throw new Error('There was no reminder.');
    await pause(5);
  }
  return performance.now() - start;
}

/** The first box of a page, and then the same box again. */
async function once(stand: Stand): Promise<{ cold: number; warm: number }> {
  const page = await sitDownAt(stand, BOX);
  const cold = await typeAndWait(page);
  await page.chord('Control', 'a');
  await page.press('Backspace');
  await pause(600);
  const warm = await typeAndWait(page);
  await page.close();
  return { cold, warm };
}

function row(what: string, times: readonly number[]): Row {
  return { what: `last key to reminder, ${what}`, with: median(times), unit: 'ms', atMost: 300 };
}

/** Time from the last key until the reminder is there; 180 ms of it are the quiet that is waited for. */
export async function delay({ with: stand }: Pair): Promise<Row[]> {
  const found = { asleep: [] as number[], cold: [] as number[], warm: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { cold, warm } = await once(stand);
    found.cold.push(cold);
    found.warm.push(warm);
    await endBackground(stand);
    found.asleep.push((await once(stand)).cold);
  }
  return [
    row('first box of a page, background asleep', found.asleep),
    row('first box of a page', found.cold),
    row('afterwards', found.warm),
  ];
}
