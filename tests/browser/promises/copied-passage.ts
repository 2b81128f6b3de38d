import { expect, it } from 'vitest';
import type { Stand } from '../harness/stand';
import { reminderText } from '../kit/reminder';
import { Writer } from '../kit/writer';
import { X_BOXES } from '../sites/x-boxes';

const [box] = X_BOXES;
/** Twelve lines of verse, which editors break into paragraphs of their own. */
const POEM = Array.from({ length: 4 }, (_, verse) =>
  [
    'The lamps are lit along the bay',
    `And boat ${verse} comes slowly home`,
    'The gulls go up into the grey',
  ].join('\n'),
).join('\n');

/** What is said of a passage that was pasted. */
export function describeCopiedPassage(stand: () => Stand): void {
  it('reminds of a passage that was pasted until a link says where it is from', async () => {
    if (!box) throw new Error('There is no box of X.');
    const person = await Writer.at(stand(), box);
    await person.page.paste(POEM);
    await person.reads(/1 thing to check/);
    await person.page.type(' www.example.org');
    await expect.poll(() => reminderText(person.page)).not.toMatch(/to check/);
    person.leave();
  });
}
