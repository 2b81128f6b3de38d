import type { PracticePage } from '../../browser/harness/practice-page';
import type { Stand } from '../../browser/harness/stand';
import { FACEBOOK_BOXES } from '../../browser/sites/facebook-boxes';
import { lasted, traceOf } from '../devtools';
import { draftOf } from '../drafts';
import { median } from '../median';
import { onBoth, type Pair } from '../pair';
import { pause } from '../pause';
import type { Row } from '../row';
import { boxNamed, fillIn, REST, sitDownAt } from '../sit-down';

const BOX = boxNamed(FACEBOOK_BOXES, 'Facebook: Create post');
/** The longest post that Facebook takes; characters. */
const LONGEST = 63_206;
const ROUNDS = 5;

/** How long the press on Post kept the page, from the browser's own record of it. */
async function press(page: PracticePage, before?: () => Promise<void>): Promise<number> {
  const post = await page.find(BOX.submit);
  await post.scrollIntoView();
  const control = await post.boundingBox();
  if (!control) throw new Error('Post cannot be seen.');
  const { mouse } = page.page;
  await mouse.move(control.x + control.width / 2, control.y + control.height / 2);
  const events = await traceOf(page.page, async () => {
    // All on their way at once, so that the draft is pressed on while it has not been read yet.
    await Promise.all([before?.(), mouse.down()]);
    await mouse.up();
    await pause(2 * REST);
  });
  const dispatch = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointerdown',
  );
  return dispatch.reduce((sum, event) => sum + lasted(event), 0);
}

/** One first press, on a draft that was checked before or that is changed in the same moment. */
async function once(stand: Stand, changed: boolean): Promise<{ took: number; posted: boolean }> {
  const page = await sitDownAt(stand, BOX);
  await fillIn(page, draftOf(LONGEST));
  const took = await press(page, changed ? () => page.press('x') : undefined);
  const posted = (await page.published()).length > 0;
  await page.close();
  return { took, posted };
}

/** What is decided when Post is pressed on the longest draft: one that was checked before, and one changed just then. */
export async function decision(pair: Pair): Promise<Row[]> {
  const rows: Row[] = [];
  for (const changed of [false, true]) {
    const found = { with: [] as number[], without: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const press = await onBoth(pair, (stand) => once(stand, changed));
      if (press.with.posted || !press.without.posted) throw new Error('Post was not pressed, or not held.');
      found.with.push(press.with.took);
      found.without.push(press.without.took);
    }
    rows.push({
      what: `press on Post, 63,206 characters, ${changed ? 'changed just then' : 'checked before'}`,
      without: median(found.without),
      with: median(found.with),
      unit: 'ms',
      atMost: 10,
    });
  }
  return rows;
}
