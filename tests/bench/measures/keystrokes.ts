import type { Stand } from '../../browser/harness/stand';
import type { BoxUnderTest } from '../../browser/kit/box';
import { FACEBOOK_BOXES } from '../../browser/sites/facebook-boxes';
import { INSTAGRAM_BOXES } from '../../browser/sites/instagram-boxes';
import { LINKEDIN_BOXES } from '../../browser/sites/linkedin-boxes';
import { X_BOXES } from '../../browser/sites/x-boxes';
import { between, type Spent, threadClock } from '../devtools';
import { draftOf } from '../drafts';
import { median } from '../median';
import { onBoth, type Pair } from '../pair';
import { pause } from '../pause';
import type { Row } from '../row';
import { boxNamed, fillIn, REST, sitDownAt } from '../sit-down';

const EDITORS: readonly (readonly [editor: string, box: BoxUnderTest])[] = [
  ['Draft.js', boxNamed(X_BOXES, 'X: home box')],
  ['Lexical', boxNamed(FACEBOOK_BOXES, 'Facebook: Create post')],
  ['Quill', boxNamed(LINKEDIN_BOXES, 'LinkedIn: classic box in the shadow root')],
  ['Tiptap', boxNamed(LINKEDIN_BOXES, 'LinkedIn: new box')],
  ['textarea', boxNamed(INSTAGRAM_BOXES, 'Instagram: comment')],
];
const LENGTHS = [280, 5000];
const ROUNDS = 3;
const TYPED = 'one more line now';

/** What each of some keys costs, typed so slowly that the draft is checked after every one of them. */
async function typeOnce(stand: Stand, box: BoxUnderTest, length: number): Promise<Spent[]> {
  const page = await sitDownAt(stand, box);
  await fillIn(page, draftOf(length));
  const clock = await threadClock(await page.reach.devtools());
  const spent: Spent[] = [];
  for (const key of TYPED) {
    const before = await clock();
    await page.page.keyboard.type(key);
    await pause(REST);
    spent.push(between(before, await clock()));
  }
  await page.close();
  // The first keys after a draft was put in make the editor's scripts warm.
  return spent.slice(3);
}

/** Script time of one key in every editor, in drafts of two lengths. */
export async function keystrokes(pair: Pair): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [editor, box] of EDITORS) {
    for (const length of LENGTHS) {
      const found = { with: [] as Spent[], without: [] as Spent[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        const spent = await onBoth(pair, (stand) => typeOnce(stand, box, length));
        found.with.push(...spent.with);
        found.without.push(...spent.without);
      }
      const middle = (side: 'with' | 'without', which: keyof Spent) =>
        median(found[side].map((spent) => spent[which]));
      const what = `a key in ${editor}, ${length.toLocaleString('en')} characters`;
      rows.push(
        {
          what: `${what}: script`,
          without: middle('without', 'script'),
          with: middle('with', 'script'),
          unit: 'ms',
          atMost: 0.3,
        },
        {
          what: `${what}: all of the main thread`,
          without: middle('without', 'all'),
          with: middle('with', 'all'),
          unit: 'ms',
        },
      );
    }
  }
  return rows;
}
