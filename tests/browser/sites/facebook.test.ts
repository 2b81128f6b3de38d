import { afterEach, describe, expect, it } from 'vitest';
import { standForFile } from '../harness/stand-for-file';
import { describeBox } from '../kit/compose-kit';
import { hasFocus, reminderText } from '../kit/reminder';
import { describeFiles } from '../kit/files-kit';
import { expectNoRequests } from '../kit/requests';
import { aMoment, SCHOOL, Writer } from '../kit/writer';
import { FACEBOOK_BOXES, FACEBOOK_FILES } from './facebook-boxes';

const stand = standForFile();

for (const box of FACEBOOK_BOXES) describeBox(box, stand);

describe('Enter in a comment', () => {
  let person: Writer;
  afterEach(() => person.leave());

  const sitDown = async () => {
    const box = FACEBOOK_BOXES.find(({ name }) => name === 'Facebook: comment');
    if (!box) throw new Error('There is no comment box.');
    person = await Writer.at(stand(), box);
    await person.page.type(SCHOOL);
  };

  it('is no press while it picks somebody to mention', async () => {
    await sitDown();
    await person.page.type(' @Jo');
    await person.page.find('[role="listbox"]');
    await person.page.press('Enter');
    await expect.poll(() => person.page.editorText()).toContain('Jo Marsh');
    await aMoment();
    expect(await reminderText(person.page)).not.toMatch(/again/);
    await person.page.press('Enter');
    await person.held();
  });

  it('goes no further than the card’s button that it pressed, however long it is kept down', async () => {
    await sitDown();
    await person.reads(/1 thing to check/);
    await person.page.press('F2');
    await expect.poll(() => hasFocus(person.page)).toBe(true);
    await person.page.press('Tab');
    await person.page.press('Tab');
    const { keyboard } = person.page.page;
    await keyboard.down('Enter');
    await expect.poll(() => hasFocus(person.page)).toBe(false);
    await keyboard.down('Enter');
    await keyboard.down('Enter');
    await keyboard.up('Enter');
    await aMoment();
    expect(await person.page.editorText()).toBe(SCHOOL);
    await person.published();
    await person.page.press('Enter');
    await person.published(SCHOOL);
  });
});

describeFiles(FACEBOOK_FILES, stand);
expectNoRequests(stand);
