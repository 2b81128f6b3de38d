import { afterAll, expect, it } from 'vitest';
import type { Stand } from '../harness/stand';
import { reminderText } from '../kit/reminder';
import { CLEAN, Writer } from '../kit/writer';
import { FACEBOOK_BOXES } from '../sites/facebook-boxes';

const [box] = FACEBOOK_BOXES;

/** What is said in working time. */
export function describeWorkingTime(stand: () => Stand): void {
  afterAll(() => stand().store.notWorkingTime());

  it('reminds of working time, lightly, and lets go when it is over', async () => {
    if (!box) throw new Error('There is no box of Facebook.');
    await stand().store.workingTime();
    const person = await Writer.at(stand(), box);
    await person.page.write(CLEAN);
    await person.reads(/1 thing to check/);
    await stand().store.notWorkingTime();
    await expect.poll(() => reminderText(person.page)).not.toMatch(/1 thing to check/);
    await person.pressPost();
    await person.published(CLEAN);
    person.leave();
  });
}
