import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpegWithMore } from '../../tools/jpeg-with-exif';
import { dropFile, pasteFile } from '../harness/hand-over';
import type { PracticePage } from '../harness/practice-page';
import type { Stand } from '../harness/stand';
import type { BoxUnderTest } from './box';
import { noticedIn } from './reminder';
import { aMoment, CLEAN, Writer } from './writer';

/** How files come into one compose box. */
export interface FilesUnderTest {
  readonly box: BoxUnderTest;
  /** Pressed to choose files. */
  readonly opener?: string;
  readonly input: string;
  /** Only one can be chosen at a time. */
  readonly single?: true;
  /** On which files are dropped. */
  readonly drop: string;
  /** Pressed before files are chosen or dropped and afterwards, where there is a step for that. */
  readonly around?: readonly [before: string, after: string];
  /** Pressed after files have come, where the words come last; then nothing is pasted. */
  readonly towardsWords?: readonly string[];
  /** Before selectors, where the box is in an open shadow root. */
  readonly piercing?: '>>> ';
}

/** A picture that a package ships. */
const PICTURE = readFileSync('node_modules/@vladmandic/human/assets/screenshot-faceid.jpg');
/** Where the pictures were taken: that is noticed at any hour. */
const SCHOOL_PLACE = { latitude: 51.4169, longitude: -0.0806 };

/** So many things as it can be seen; what was read out before that can be another number. */
function exactly(count: number): RegExp {
  return new RegExp(`(?:^|\\D)${count} things? to check$`);
}

/** One page load for each box: each way in, then what the person and the site do with what has come. */
export function describeFiles(given: readonly FilesUnderTest[], stand: () => Stand): void {
  describe('files', () => {
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'files-'));
      await stand().store.withoutLooking();
      await stand().store.changeRulebook({ grounds: { ...SCHOOL_PLACE, radius: 150 } });
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    /** A picture that a camera took at school in this minute, by which what is said of it tells which one it is. */
    const taken = (minute: number): string => {
      const path = join(folder, `${minute}.jpg`);
      const written = { taken: `2026:05:12 10:${minute}:00`, position: SCHOOL_PLACE };
      writeFileSync(path, jpegWithMore(PICTURE, written));
      return path;
    };

    it.each(given.map((way) => [way.box.name, way] as const))(
      'of %s are noticed whichever way they come, and for as long as they are there',
      async (_, { box, opener, input, single, drop, around = [], towardsWords, piercing = '' }) => {
        const [before, after] = around;
        const bring = async (page: PracticePage, how: () => Promise<void>, last: number): Promise<void> => {
          if (before) await page.click(before);
          await how();
          await page.find(`${piercing}[aria-label="${last}.jpg"]`);
          if (after) await page.click(after);
        };
        const chosen = single ? [41] : [41, 42];
        const chooseAndDrop = async (page: PracticePage): Promise<void> => {
          const choose = async (): Promise<void> => {
            if (opener) await page.click(opener);
            await page.choose(input, ...chosen.map(taken));
          };
          await bring(page, choose, chosen.at(-1) ?? 0);
          await bring(page, () => dropFile(page, drop, taken(43)), 43);
        };
        const person = await Writer.at(stand(), box, async (page) => {
          if (!towardsWords) return;
          // What is taken out again before there is anything to write in is forgotten: the only one, and one of several.
          await page.choose(input, taken(45));
          // What sees that is loaded with the first picture; no person is quicker.
          await aMoment(1000);
          await page.click('[aria-label="45.jpg"]');
          await page.click(input);
          await chooseAndDrop(page);
          await dropFile(page, drop, taken(46));
          await page.click('[aria-label="46.jpg"]');
          for (const step of towardsWords) await page.click(step);
        });
        const { page } = person;
        const crop = `${piercing}[aria-label="Crop 41.jpg"]`;
        await page.write(CLEAN);
        if (!towardsWords) {
          await chooseAndDrop(page);
          await pasteFile(page, box.editor, taken(44));
        }
        const come = [...chosen, 43, ...(towardsWords ? [] : [44])];
        await person.reads(exactly(come.length));

        await page.click(`${piercing}[aria-label="43.jpg"]`);
        await person.reads(exactly(come.length - 1));
        // Cropping puts another picture in the place of the first.
        const whole = await pictureBeside(page, crop);
        await page.click(crop);
        // It comes a little later, and moves what is below it.
        await expect.poll(() => pictureBeside(page, crop)).not.toBe(whole);
        await person.pressPost();
        await person.held();
        const said = (await noticedIn(page)).map((words) => /at 10:(\d\d), at school/.exec(words)?.[1]);
        expect(new Set(said.map(Number))).toEqual(new Set(come.filter((minute) => minute !== 43)));
        expect(said).toHaveLength(come.length - 1);
        await person.pressPostAgain();
        await person.published(CLEAN);
        expect(page.faults).toEqual([]);
        person.leave();
      },
    );
  });
}

/** The address of the picture that stands beside a button. */
async function pictureBeside(page: PracticePage, button: string): Promise<string> {
  return page.on(button, (found) => found.parentElement?.querySelector('img')?.src ?? '', null);
}
