import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, faultsOfReminder } from './harness/axe';
import { type Colours, showIn } from './harness/colours';
import { standForFile, which } from './harness/stand-for-file';
import { SCHOOL, Writer } from './kit/writer';
import { FACEBOOK_BOXES } from './sites/facebook-boxes';

/** As wide as a small telephone; CSS pixels. */
const NARROW = { width: 360, height: 740 };
const PAGES = ['popup', 'policy', 'options', 'welcome', 'pack-maker'];
const OTHER_COLOURS: readonly Colours[] = ['dark', 'forced'];
const stand = standForFile();

describe.each(PAGES)('%s.html, 360 pixels wide', (name) => {
  let page: Page;
  beforeAll(async () => {
    page = await stand().store.openPage(`${name}.html`);
    await page.setViewport(NARROW);
  });
  afterAll(async () => {
    await showIn(page, which, 'light');
    await page.close();
  });

  it('can be used by everybody', async () => {
    await showIn(page, which, 'light');
    expect(await faultsOf(page, 'all')).toEqual([]);
    const { wide, window } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      window: innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(window);
  });

  it.each(OTHER_COLOURS)('can be read in %s colours', async (colours) => {
    await showIn(page, which, colours);
    expect(await faultsOf(page, 'contrast')).toEqual([]);
  });
});

it('the open reminder can be used by everybody, and read in all colours', async () => {
  const [box] = FACEBOOK_BOXES;
  if (!box) throw new Error('There is no box.');
  const person = await Writer.at(stand(), box);
  const { page, reach } = person.page;
  await page.setViewport(NARROW);
  await person.page.type(`${SCHOOL} So proud of Oliver in my class.`);
  await person.pressPost();
  await person.held();
  await reach.inReminder((root) => {
    for (const heading of root.querySelectorAll<HTMLElement>('[aria-expanded]')) heading.click();
  }, null);
  await showIn(page, which, 'light');
  expect(await faultsOfReminder(reach, 'all')).toEqual([]);
  for (const colours of OTHER_COLOURS) {
    await showIn(page, which, colours);
    expect(await faultsOfReminder(reach, 'contrast')).toEqual([]);
  }
  await showIn(page, which, 'light');
  await person.close();
});
