import type { PracticePage } from '../../browser/harness/practice-page';
import type { Stand } from '../../browser/harness/stand';
import { X_BOXES } from '../../browser/sites/x-boxes';
import { between, isOurs, threadClock, traceOf } from '../devtools';
import { draftOf } from '../drafts';
import { median } from '../median';
import { onBoth, type Pair } from '../pair';
import { pause } from '../pause';
import type { Row } from '../row';
import { boxNamed, fillIn, sitDownAt } from '../sit-down';

const HOME = boxNamed(X_BOXES, 'X: home box');
const ROUNDS = 5;

/** Ten thousand elements come into the page below the box, a hundred in each frame, as a feed grows while it is scrolled. */
async function growFeed({ page }: PracticePage): Promise<void> {
  await page.evaluate(async () => {
    const column = document.querySelector('[data-testid="primaryColumn"]');
    for (let step = 0; step < 100; step += 1) {
      for (let post = 0; post < 20; post += 1) {
        const article = document.createElement('article');
        for (const tag of ['b', 'p', 'a', 'button']) {
          const element = document.createElement(tag);
          element.textContent = `Sunny day ${step} ${post}`;
          article.append(element);
        }
        column?.append(article);
      }
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    for (const article of column?.querySelectorAll('article') ?? []) article.remove();
    await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}

async function homePage(stand: Stand, inUse: boolean): Promise<PracticePage> {
  const page = inUse ? await sitDownAt(stand, HOME) : await stand.goTo(HOME.url);
  if (inUse) await fillIn(page, draftOf(280));
  await pause(1000);
  return page;
}

async function once(stand: Stand, inUse: boolean): Promise<number> {
  const page = await homePage(stand, inUse);
  const clock = await threadClock(await page.reach.devtools());
  const before = await clock();
  await growFeed(page);
  const { all } = between(before, await clock());
  await page.close();
  return all;
}

/** How often scripts of ours are run meanwhile, which is exact where time is not. */
async function ownCalls(stand: Stand, inUse: boolean): Promise<number> {
  const page = await homePage(stand, inUse);
  const events = await traceOf(page.page, () => growFeed(page));
  await page.close();
  return events.filter((event) => event.name === 'FunctionCall' && isOurs(event)).length;
}

/** What a growing feed costs: while nobody writes, and with a reminder on show. */
export async function feed(pair: Pair): Promise<Row[]> {
  const rows: Row[] = [];
  for (const inUse of [false, true]) {
    const what = `feed of 10,000 elements, ${inUse ? 'reminder on show' : 'nobody writing'}`;
    const found = { with: [] as number[], without: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const spent = await onBoth(pair, (stand) => once(stand, inUse));
      found.with.push(spent.with);
      found.without.push(spent.without);
    }
    rows.push(
      { what: `${what}: main thread`, without: median(found.without), with: median(found.with), unit: 'ms' },
      { what: `${what}: own scripts run`, with: await ownCalls(pair.with, inUse), unit: 'calls', atMost: 0 },
    );
  }
  return rows;
}
