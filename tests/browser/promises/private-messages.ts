import { expect, it } from 'vitest';
import type { Stand } from '../harness/stand';
import { reminderText } from '../kit/reminder';
import { aMoment, SCHOOL } from '../kit/writer';

/** Messages to one person are left alone. */
export function describePrivateMessages(stand: () => Stand): void {
  it.each([
    ['Messenger', 'https://www.facebook.com/messages/t/1'],
    ['Instagram', 'https://www.instagram.com/direct/t/1'],
    ['LinkedIn', 'https://www.linkedin.com/messaging/thread/1'],
  ])('%s: a message to one person is not a post', async (_, url) => {
    const page = await stand().goTo(url);
    await page.click('[role="textbox"]');
    await page.type(SCHOOL);
    await aMoment(600);
    expect(await reminderText(page)).toBe('');
    await page.press('Enter');
    await expect.poll(() => page.published()).toEqual([SCHOOL]);
    await page.close();
  });
}
