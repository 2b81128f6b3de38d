import { afterEach, describe, expect, it } from 'vitest';
import type { Stand } from '../harness/stand';
import type { BoxUnderTest } from './box';
import { describeEdges } from './edges';
import { describeSilence } from './silence';
import { aMoment, CLEAN, PUPIL, SCHOOL, Writer } from './writer';

/** Kinds of event that would tell a site that Post was pressed. */
const PRESSES = new Set(['click', 'submit']);

/** What every compose box must do, driven in a real browser. */
export function describeBox(box: BoxUnderTest, stand: () => Stand): void {
  describe(box.name, () => {
    let writer: Writer | undefined;
    const sitDown = async () => (writer = await Writer.at(stand(), box));
    afterEach(() => {
      writer?.leave();
      writer = undefined;
    });

    it('shows the reminder, holds the first press unseen by the site, and posts once at the second', async () => {
      const person = await sitDown();
      await person.page.type(SCHOOL);
      await person.reads(/1 thing to check/);
      await person.page.forgetSeen();
      await person.pressPost();
      await person.held();
      const seen = await person.page.seen();
      expect(seen.filter(({ type }) => PRESSES.has(type))).toEqual([]);
      await person.pressPostAgain();
      await person.finish();
      await person.published(SCHOOL);
      await aMoment();
      await person.published(SCHOOL);
    });

    it.each([...box.postedBy])('holds %s once', async (keys) => {
      const person = await sitDown();
      await person.page.write(SCHOOL);
      await person.page.forgetSeen();
      await person.pressKeys(keys);
      await person.held();
      const seen = await person.page.seen();
      expect(seen.filter(({ type, key }) => type === 'keydown' && key === 'Enter')).toEqual([]);
      expect(await person.page.editorText()).toBe(SCHOOL);
      await person.pressKeys(keys);
      await person.published(SCHOOL);
    });

    if (box.variant) return;

    it('posts a draft with nothing to check at the first press, or once its picture was looked at', async () => {
      const person = await sitDown();
      await person.typeWhenReady(CLEAN);
      await person.pressPostUnhindered();
      await person.finish();
      await person.published(CLEAN);
    });

    it('holds again when there is something new, and lets go when the words are gone', async () => {
      const person = await sitDown();
      await person.page.write(SCHOOL);
      await person.pressPost();
      await person.held();
      await person.page.click(box.editor);
      await person.page.press('End');
      await person.page.write(PUPIL);
      await person.reads(/[23] things to check/);
      await person.pressPostAgain();
      await person.held();
      await person.clear();
      await person.page.write(CLEAN);
      await person.pressPostAgain();
      await person.finish();
      await person.published(CLEAN);
    });

    describeEdges(box, sitDown);
    describeSilence(box, sitDown);
  });
}
