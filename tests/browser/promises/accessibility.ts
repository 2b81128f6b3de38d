import { expect, it } from 'vitest';
import { faultsOf, faultsOfReminder } from '../harness/axe';
import { showIn } from '../harness/colours';
import { which } from '../harness/stand-for-file';
import type { Reach } from '../harness/reach';
import type { Stand } from '../harness/stand';
import { SCHOOL, Writer } from '../kit/writer';
import { FACEBOOK_BOXES } from '../sites/facebook-boxes';

/** As wide as a small telephone; CSS pixels. */
const NARROW = { width: 360, height: 740 };
/** What stays at the foot of a window covers nothing then. */
const TALL = { ...NARROW, height: 2400 };
const PAGES = ['popup', 'policy', 'options', 'welcome', 'pack-maker'];

const dressOf = (reach: Reach) =>
  reach.inReminder((root) => root.querySelector('.reminder')?.className ?? '', null);

/** Who cannot see well, or reads on something small, can use every page and the reminder. */
export function describeAccessibility(stand: () => Stand): void {
  it.each(PAGES)('%s.html can be used by everybody, 360 pixels wide, in light and dark', async (name) => {
    const page = await stand().store.openPage(`${name}.html`);
    await page.setViewport(TALL);
    await showIn(page, which, 'light');
    expect(await faultsOf(page, 'all')).toEqual([]);
    const { wide, window } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      window: innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(window);
    await showIn(page, which, 'dark');
    expect(await faultsOf(page, 'contrast')).toEqual([]);
    await page.close();
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
    for (const colours of ['dark', 'forced'] as const) {
      await showIn(page, which, colours);
      // The card follows the site, a little later.
      const theme = colours === 'dark' ? 'theme-dark' : 'theme-light';
      await expect.poll(() => dressOf(reach)).toContain(theme);
      expect(await faultsOfReminder(reach, 'contrast')).toEqual([]);
    }
    person.leave();
  });
}
