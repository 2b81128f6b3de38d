import { afterEach, expect, it } from 'vitest';
import { probe, type Probed, watchForBareElements } from '../harness/probe';
import type { Stand } from '../harness/stand';
import { underlinesIn } from '../kit/reminder';
import { aMoment, CLEAN, SCHOOL, Writer } from '../kit/writer';
import { FACEBOOK_BOXES } from '../sites/facebook-boxes';
import { INSTAGRAM_BOXES } from '../sites/instagram-boxes';

/** One in a dialog; one with a textarea, whose words are laid out once more to be underlined. */
const BOXES = [FACEBOOK_BOXES[0], INSTAGRAM_BOXES.find(({ name }) => name.endsWith('comment'))].flatMap(
  (box) => box ?? [],
);

/** All that could be selected but the draft itself. */
const otherWords = ({ selected }: Probed) => selected.replace(CLEAN, '').replace(SCHOOL, '');

/** What a page could learn of the reminder before Post is pressed. */
export function describeUnseen(stand: () => Stand): void {
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
      await expect.poll(() => underlinesIn(person.page)).toBe(1);
      await aMoment(400);
      const found = await probe(person.page.page);
      expect({ ...found, selected: otherWords(found) }).toEqual({
        ...clean,
        selected: otherWords(clean),
      });
      expect(found.bare).toHaveLength(1);
      expect(found.selected).not.toMatch(/thing to check/);
    },
  );
}
