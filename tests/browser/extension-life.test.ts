import { afterEach, describe, expect, it } from 'vitest';
import { endBackground, reloadExtension, removeExtension } from './harness/extension-life';
import { standForFile } from './harness/stand-for-file';
import { aMoment, SCHOOL, Writer } from './kit/writer';
import { FACEBOOK_BOXES } from './sites/facebook-boxes';
import { INSTAGRAM_BOXES } from './sites/instagram-boxes';
import { LINKEDIN_BOXES } from './sites/linkedin-boxes';
import { X_BOXES } from './sites/x-boxes';

const stand = standForFile();
const BOXES = [X_BOXES, FACEBOOK_BOXES, INSTAGRAM_BOXES, LINKEDIN_BOXES].flatMap(([first]) => first ?? []);

/** At work, once loading anew has made the rulebook that says when that is, the time is noticed as well as the words. */
const NOTICED = /[12] things? to check/;

describe('while somebody writes', () => {
  let person: Writer | undefined;
  afterEach(() => {
    person?.leave();
    person = undefined;
  });

  it.each(BOXES)('$name: a press is held although the background was ended', async (box) => {
    person = await Writer.at(stand(), box);
    await person.page.write(SCHOOL);
    await person.reads(/1 thing to check/);
    await endBackground(stand());
    await person.pressPost();
    await person.held();
    await person.pressPostAgain();
    await person.published(SCHOOL);
  });

  it.each(BOXES)('$name: the page posts after the extension was loaded anew', async (box) => {
    person = await Writer.at(stand(), box);
    await person.page.write(SCHOOL);
    await person.reads(NOTICED);
    await reloadExtension(stand());
    await aMoment(500);
    // The new copy may hold the first press: it cannot know what the old one did.
    await person.pressPost();
    await aMoment(300);
    if ((await person.page.published()).length === 0) await person.pressPostAgain();
    await person.published(SCHOOL);
    expect(person.page.faults).toEqual([]);
  });

  it('posts at once when the extension was removed', async () => {
    const [box] = BOXES;
    if (!box) throw new Error('There is no box.');
    person = await Writer.at(stand(), box);
    await person.page.write(SCHOOL);
    await person.reads(NOTICED);
    await removeExtension(stand());
    await aMoment(300);
    await person.pressPost();
    await person.published(SCHOOL);
  });
});
