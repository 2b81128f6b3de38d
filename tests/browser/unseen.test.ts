import { afterEach, expect, it } from 'vitest';
import { probe, watchForBareElements } from './harness/probe';
import { standForFile } from './harness/stand-for-file';
import { aMoment, CLEAN, SCHOOL, Writer } from './kit/writer';
import { FACEBOOK_BOXES } from './sites/facebook-boxes';
import { INSTAGRAM_BOXES } from './sites/instagram-boxes';

const stand = standForFile();
/** One in a dialog; one with a textarea, whose words are laid out once more to be underlined. */
const BOXES = [FACEBOOK_BOXES[0], INSTAGRAM_BOXES.find(({ name }) => name.endsWith('comment'))].flatMap(
  (box) => box ?? [],
);

let person: Writer;
afterEach(() => person.leave());

it.each(BOXES)(
  '$name: until Post is pressed, the page cannot tell whether something is found',
  async (box) => {
    person = await Writer.at(stand(), box);
    await person.typeWhenReady(CLEAN);
    await aMoment(400);
    await watchForBareElements(person.page.page);
    const clean = await probe(person.page.page);
    await person.clear();
    await person.page.type(SCHOOL);
    await person.reads(/1 thing to check/);
    await aMoment(400);
    const found = await probe(person.page.page);
    const words = (selected: string) => selected.replace(CLEAN, '').replace(SCHOOL, '');
    expect({ ...found, selected: words(found.selected) }).toEqual({
      ...clean,
      selected: words(clean.selected),
    });
    expect(found.bare).toHaveLength(1);
    expect(found.selected).not.toMatch(/thing to check/);
  },
);
