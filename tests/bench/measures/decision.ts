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

interface Took {
  /** The whole of it, with what is then drawn in the same turn. */
  readonly all: number;
  /** Until it was decided whether the press is held. */
  readonly deciding: number;
}

/** How long the press on Post kept the page, from the browser's own record of it. */
async function press(page: PracticePage, before?: () => Promise<void>): Promise<Took> {
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
  const down = events.find(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointerdown',
  );
  if (!down) throw new Error('The press was not seen.');
  const within = ({ ts }: { ts: number }) => ts >= down.ts && ts < down.ts + (down.dur ?? 0);
  const deciding = events.filter(
    (event) =>
      event.name === 'FunctionCall' && within(event) && event.args?.data?.url?.endsWith('/compose.js'),
  );
  return { all: lasted(down), deciding: deciding.reduce((sum, event) => sum + lasted(event), 0) };
}

/** One first press, on a draft that was checked before or that is changed in the same moment. */
async function once(stand: Stand, changed: boolean): Promise<{ took: Took; posted: boolean }> {
  const page = await sitDownAt(stand, BOX);
  await fillIn(page, draftOf(LONGEST));
  const took = await press(page, changed ? () => page.press('x') : undefined);
  const posted = (await page.published()).length > 0;
  await page.close();
  return { took, posted };
}

const allOf = (took: readonly Took[]): number => median(took.map(({ all }) => all));

/** What is decided when Post is pressed on the longest draft: one that was checked before, and one changed just then. */
export async function decision(pair: Pair): Promise<Row[]> {
  const rows: Row[] = [];
  for (const changed of [false, true]) {
    const found = { with: [] as Took[], without: [] as Took[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const press = await onBoth(pair, (stand) => once(stand, changed));
      if (press.with.posted || !press.without.posted) throw new Error('Post was not pressed, or not held.');
      found.with.push(press.with.took);
      found.without.push(press.without.took);
    }
    const what = `press on Post, 63,206 characters, ${changed ? 'changed just then' : 'checked before'}`;
    rows.push(
      {
        what: `${what}: decision`,
        with: median(found.with.map(({ deciding }) => deciding)),
        unit: 'ms',
        atMost: 10,
      },
      {
        what: `${what}: and drawing the card`,
        without: allOf(found.without),
        with: allOf(found.with),
        unit: 'ms',
      },
    );
  }
  return rows;
}
