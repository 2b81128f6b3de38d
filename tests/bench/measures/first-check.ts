import type { Stand } from '../../browser/harness/stand';
import { FACEBOOK_BOXES } from '../../browser/sites/facebook-boxes';
import { lasted, traceOf } from '../devtools';
import { median } from '../median';
import type { Pair } from '../pair';
import { pause } from '../pause';
import type { Row } from '../row';
import { boxNamed, REST, sitDownAt } from '../sit-down';

const BOX = boxNamed(FACEBOOK_BOXES, 'Facebook: comment');
const ROUNDS = 5;
const DRAFT = 'So proud of Oliver in my class';
/** For so long people look at the box before they write; ms. */
const LOOK = 1000;

/** How long the first draft of a page kept it while it was read and checked, from the browser's own record of it; ms. */
async function once(stand: Stand): Promise<number> {
  const page = await sitDownAt(stand, BOX);
  await pause(LOOK);
  const events = await traceOf(page.page, async () => {
    await page.type(DRAFT);
    await pause(2 * REST);
  });
  await page.close();
  const ours = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith('/compose.js'),
  );
  return Math.max(...ours.map(lasted));
}

/** The first check of a page: what it needs is made ready while the page is idle. */
export async function firstCheck({ with: stand }: Pair): Promise<Row[]> {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) took.push(await once(stand));
  return [{ what: 'first check of a page', with: median(took), unit: 'ms', atMost: 10 }];
}
