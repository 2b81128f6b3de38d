import type { PracticePage } from '../../browser/harness/practice-page';
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
/** Between two keys, ms. With what the measuring itself takes, as of somebody who writes 80 words a minute. */
const FLUENT = 120;
const TYPED = 'one more line now';

/** What each of some keys costs. `gap`: time from one key to the next, all that happens in it included; ms. */
async function typeOnce(page: PracticePage, gap: number): Promise<Spent[]> {
  const clock = await threadClock(await page.reach.devtools());
  const spent: Spent[] = [];
  for (const key of TYPED) {
    const before = await clock();
    await page.page.keyboard.type(key);
    await pause(gap);
    spent.push(between(before, await clock()));
  }
  // The first keys after a draft was put in make the editor's scripts warm.
  return spent.slice(3);
}

interface Typed {
  readonly amid: readonly Spent[];
  readonly paused: readonly Spent[];
}

async function typeBoth(stand: Stand, box: BoxUnderTest, length: number): Promise<Typed> {
  const page = await sitDownAt(stand, box);
  await fillIn(page, draftOf(length));
  const amid = await typeOnce(page, FLUENT);
  await pause(REST);
  const paused = await typeOnce(page, REST);
  await page.close();
  return { amid, paused };
}

/**
 * Script time of one key in every editor, in drafts of two lengths, with a reminder on show: all that the page's main thread runs
 * from one key to the next, by its own clock; the median of the keys. Measured twice. Amid typing, one key after another, nothing
 * but the key itself is heeded. With a pause after every key, as of somebody who looks for each letter, the whole draft is read and
 * checked after every one, and it is looked where its words stand: that is counted in.
 */
export async function keystrokes(pair: Pair): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [editor, box] of EDITORS) {
    for (const length of LENGTHS) {
      const found = { with: [] as Typed[], without: [] as Typed[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        const typed = await onBoth(pair, (stand) => typeBoth(stand, box, length));
        found.with.push(typed.with);
        found.without.push(typed.without);
      }
      const row = (what: string, when: keyof Typed, which: keyof Spent): Row => {
        const middle = (side: 'with' | 'without') =>
          median(found[side].flatMap((typed) => typed[when].map((spent) => spent[which])));
        return {
          what: `a key in ${editor}, ${length.toLocaleString('en')} characters: ${what}`,
          without: middle('without'),
          with: middle('with'),
          unit: 'ms',
        };
      };
      rows.push(
        { ...row('script', 'amid', 'script'), atMost: 0.3 },
        row('all of the main thread', 'amid', 'all'),
        row('script, and of the pause after it', 'paused', 'script'),
      );
    }
  }
  return rows;
}
