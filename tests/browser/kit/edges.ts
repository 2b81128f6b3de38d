import { expect, it } from 'vitest';
import { pressEnterWhileComposing } from '../harness/input-method';
import { which } from '../harness/stand-for-file';
import type { BoxUnderTest } from './box';
import { reminderText } from './reminder';
import { aMoment, CLEAN, SCHOOL, type Writer } from './writer';

/** Ways to post that are easily missed. */
export function describeEdges(box: BoxUnderTest, sitDown: () => Promise<Writer>): void {
  it('holds a press right after a paste', async () => {
    const person = await sitDown();
    await person.page.write('Look: ');
    await person.page.copy(SCHOOL);
    await person.page.chordAndClick('Control', 'v', box.submit);
    await person.held();
    expect(await person.page.editorText()).toBe(`Look: ${SCHOOL}`);
  });

  it('holds a press in whose midst the words come in', async () => {
    const person = await sitDown();
    await person.typeWhenReady(CLEAN);
    // The words come in between the mouse button going up and the click.
    await person.page.on(
      box.submit,
      (control, words) => {
        control.addEventListener('mouseup', () => window.practice.insertEmoji(words), { once: true });
      },
      SCHOOL,
    );
    await person.pressPost();
    await person.held();
  });

  it('takes a double click for one press', async () => {
    const person = await sitDown();
    await person.page.write(SCHOOL);
    await person.page.click(box.submit, 2);
    await person.held();
    await aMoment();
    await person.published();
  });

  it('takes two taps in a row for one press', async () => {
    const person = await sitDown();
    await person.page.write(SCHOOL);
    for (const _ of [1, 2]) await person.page.tap(box.submit);
    await person.held();
    await aMoment();
    await person.published();
  });

  it('leaves a press alone that the page makes up, which could try names one after the other', async () => {
    const person = await sitDown();
    await person.page.write(SCHOOL);
    await person.reads(/1 thing to check/);
    await person.page.on(box.submit, (control) => control.click(), null);
    await person.finish();
    await person.published(SCHOOL);
  });

  it.each([
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const)('holds %s on the focused control once', async (_, key) => {
    const person = await sitDown();
    await person.page.write(SCHOOL);
    await person.pressPostByKey(key);
    await person.held();
    await person.pressPostByKey(key);
    await person.finish();
    await person.published(SCHOOL);
  });

  it('holds the touch of a finger once', async () => {
    const person = await sitDown();
    await person.page.write(SCHOOL);
    await person.tapPost();
    await person.held();
    await person.tapPost();
    await person.finish();
    await person.published(SCHOOL);
  });

  if (!box.postedBy.includes('Enter')) return;

  it('holds the next draft for the same, though it is written without a pause', async () => {
    const person = await sitDown();
    await person.page.write(SCHOOL);
    for (const _ of ['held', 'posted']) {
      await person.reads(/1 thing to check/);
      await person.pressKeys('Enter');
    }
    await person.page.type(SCHOOL);
    await person.page.press('Enter');
    await aMoment();
    await person.published(SCHOOL);
  });

  it('leaves Enter to an input method that is composing', async () => {
    const person = await sitDown();
    await person.page.write(SCHOOL);
    await person.reads(/1 thing to check/);
    await person.page.forgetSeen();
    await pressEnterWhileComposing(person.page, which);
    await aMoment();
    const seen = await person.page.seen();
    expect(
      seen.some(({ type, key, isComposing }) => type === 'keydown' && key === 'Enter' && isComposing),
    ).toBe(true);
    expect(await person.page.published()).toEqual([]);
    expect(await reminderText(person.page)).not.toMatch(/again/);
  });
}
