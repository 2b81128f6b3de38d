import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jpegWithExif, jpegWithMore } from '../tools/jpeg-with-exif';
import { isOurs, lasted, traceOf } from '../bench/devtools';
import { heic } from '../tools/heic';
import { hugeFilm } from '../tools/huge-film';
import { movieWith } from '../tools/movie';
import { oddFiles } from '../tools/odd-pictures';
import { xmp } from '../tools/xmp';
import { askEngine } from './harness/ask-engine';
import { endBackground } from './harness/extension-life';
import { chooseIn, CHOOSERS, pastePicture } from './harness/hand-over';
import { filmOf, signThatSays, stallEngine } from './harness/photo-engine';
import { standForFile, which } from './harness/stand-for-file';
import { noticedIn, reminderText } from './kit/reminder';
import { expectNoRequests } from './kit/requests';
import { aMoment, CLEAN, Writer } from './kit/writer';
import { X_BOXES } from './sites/x-boxes';

const FILE_INPUT = '[data-testid="primaryColumn"] [data-testid="fileInput"]';
/** A picture of many people that a package ships. */
const PEOPLE = 'node_modules/@vladmandic/human/assets/samples.jpg';
/** One without a word of when or where. */
const PICTURE = 'node_modules/@vladmandic/human/assets/screenshot-faceid.jpg';
/** The models may be loaded for the first time, on a busy machine. ms. */
const LOOK = { timeout: 45_000 };
/** From here on a page is kept from what a person does (W3C, Long Tasks). ms. */
const LONG = 50;
const stand = standForFile();
const [home] = X_BOXES;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'photos-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stand().store.notWorkingTime();
});

function photo(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function sitDown(words: string): Promise<Writer> {
  if (!home) throw new Error('There is no box of X.');
  const person = await Writer.at(stand(), home);
  await person.page.write(words);
  return person;
}

/** The colour of a place in the picture that the card shows: red, green, blue; nothing while it shows none. */
async function shownIn({ page }: Writer, x: number, y: number): Promise<readonly number[]> {
  const colour = await page.reach.inReminder(
    (root, at) => {
      const canvas = [...root.querySelectorAll('canvas')].find((one) => one.checkVisibility());
      return [...(canvas?.getContext('2d')?.getImageData(at.x, at.y, 1, 1).data ?? [])];
    },
    { x, y },
  );
  return colour ?? [];
}

/** Does something, and tells how long our own scripts then ran in the page at one go at most: ms. Firefox cannot tell: 0. */
async function longestOf({ page }: Writer, during: () => Promise<void>): Promise<number> {
  if (which === 'firefox') {
    await during();
    return 0;
  }
  const events = await traceOf(page.page, during);
  const own = events.filter((event) => event.name === 'FunctionCall' && isOurs(event));
  if (own.length === 0) throw new Error('None of our scripts ran.');
  return Math.max(...own.map(lasted));
}

async function withPhoto(path: string): Promise<Writer> {
  const person = await sitDown(CLEAN);
  await person.page.choose(FILE_INPUT, path);
  // Its preview takes the control that posts further down.
  await person.page.find('[data-testid="attachments"] :is(img, video)');
  return person;
}

it('reminds of a picture taken in working hours, and holds it once', async () => {
  await stand().store.workingTime();
  const person = await withPhoto(photo('class.jpg', jpegWithExif({ taken: '2026:05:12 10:40:00' })));
  await person.reads(/2 things to check/);
  await person.pressPost();
  await person.held();
  await person.reads(/Tuesday.*10:40/);
  await person.pressPostAgain();
  await person.published(CLEAN);
  person.leave();
});

it('says nothing of a picture that says nothing, or is none', async () => {
  await stand().store.notWorkingTime();
  for (const path of [photo('plain.jpg', jpegWithExif({})), photo('notes.jpg', Buffer.from('no picture'))]) {
    const person = await withPhoto(path);
    await aMoment(800);
    expect(await reminderText(person.page)).toBe('');
    await person.pressPost();
    await person.published(CLEAN);
    expect(person.page.faults).toEqual([]);
    person.leave();
  }
});

it.runIf(which === 'chromium')(
  'reminds of a picture that is pasted beside words about the class',
  async () => {
    await stand().store.notWorkingTime();
    const person = await sitDown('My class made these.');
    await pastePicture(person.page);
    await person.page.find('[data-testid="attachments"] img');
    await person.reads(/1 thing to check/);
    person.leave();
  },
);

it.each(CHOOSERS)('reads what a camera wrote into a picture that is chosen by an input %s', async (where) => {
  await stand().store.workingTime();
  const person = await sitDown(CLEAN);
  const path = photo('class.jpg', jpegWithMore(readFileSync(PICTURE), { taken: '2026:05:12 10:40:00' }));
  await chooseIn(person.page, where, '[data-testid="toolBar"]', path);
  await person.reads(/2 things to check/);
  await person.pressPost();
  await person.reads(/Tuesday.*10:40/);
  person.leave();
});

it('takes up a picture that is chosen by an input that never was in the page, as the page shows it', async () => {
  await stand().store.notWorkingTime();
  const person = await sitDown('My class made these.');
  await chooseIn(person.page, 'nowhere', '[data-testid="toolBar"]', PICTURE);
  await person.reads(/1 thing to check/);
  person.leave();
});

it('holds a press for two seconds while a film is still looked at, and the next one posts', async () => {
  await stand().store.notWorkingTime();
  const wake = await stallEngine(stand());
  const person = await withPhoto(photo('slow.mp4', movieWith({})));
  await person.pressPost();
  await person.reads(/Still looking at your video\./);
  await expect
    .poll(() => reminderText(person.page), { timeout: 5000 })
    .toMatch(/Nothing noticed in your video so far/);
  expect(await person.page.published()).toEqual([]);
  await person.pressPostAgain();
  await person.published(CLEAN);
  person.leave();
  await wake();
});

it('says how many people are in a picture from work', { timeout: 90_000 }, async () => {
  await stand().store.workingTime();
  const people = jpegWithMore(readFileSync(PEOPLE), { taken: '2026:05:12 10:40:00' });
  const person = await withPhoto(photo('people.jpg', people));
  await person.pressPost();
  // That opens the card. They may be seen a moment later, and then the next press is held for them.
  await expect
    .poll(() => noticedIn(person.page), LOOK)
    .toContainEqual(
      expect.stringMatching(
        /taken on Tuesday 12 May 2026 at 10:40, in school hours\. At least \d+ (?:person is|people are) in it\./,
      ),
    );
  expect(person.page.faults).toEqual([]);
  person.leave();
});

it(
  'reads the school’s name in a picture, also after the background has ended',
  { timeout: 90_000 },
  async () => {
    await stand().store.notWorkingTime();
    // It may have ended by itself.
    await endBackground(stand()).catch(() => {});
    const person = await withPhoto(
      photo('sign.png', await signThatSays(stand(), 'PEAR TREE', 'PRIMARY SCHOOL')),
    );
    await expect.poll(() => reminderText(person.page), LOOK).toMatch(/1 thing/);
    await person.pressPost();
    await person.held();
    expect(await noticedIn(person.page)).toEqual([expect.stringMatching(/names the school/)]);
    person.leave();
  },
);

it('sees people in a video', { timeout: 90_000 }, async () => {
  await stand().store.notWorkingTime();
  const film = photo('class.webm', await filmOf(stand(), readFileSync(PEOPLE)));
  const person = await sitDown('My class made these.');
  await person.page.choose(FILE_INPUT, film);
  await person.reads(/1 thing to check/);
  await person.pressPost();
  await person.held();
  await expect
    .poll(() => noticedIn(person.page), LOOK)
    .toContainEqual(
      expect.stringMatching(
        /This video is in a post about school\. At least \d+ (?:person is|people are) in it\./,
      ),
    );
  // The frame in which they are.
  await expect.poll(() => shownIn(person, 9, 9), LOOK).not.toEqual([]);
  expect(person.page.faults).toEqual([]);
  person.leave();
});

it('shows a HEIC in the card, which no browser here can open', { timeout: 60_000 }, async () => {
  await stand().store.notWorkingTime();
  const person = await sitDown('My class made these.');
  await person.page.choose(FILE_INPUT, photo('class.heic', heic()));
  await person.reads(/1 thing to check/);
  await person.pressPost();
  await person.held();
  // Its upper half is red.
  const colour = async () => {
    const [red = 0, green = 0] = await shownIn(person, 9, 9);
    return red - green;
  };
  await expect.poll(colour, LOOK).toBeGreaterThan(100);
  expect(person.page.faults).toEqual([]);
  person.leave();
});

it('reads the time and whose it is out of a picture that has them in XMP alone', async () => {
  await stand().store.workingTime();
  const written = xmp('exif:DateTimeOriginal="2026-05-12T10:40:00" photoshop:Credit="The Gazette"');
  const person = await withPhoto(photo('edited.jpg', jpegWithMore(readFileSync(PICTURE), { xmp: written })));
  await person.reads(/3 things to check/);
  await person.pressPost();
  await person.held();
  expect(await noticedIn(person.page)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/taken on Tuesday 12 May 2026 at 10:40/),
      expect.stringMatching(/belongs to “The Gazette”/),
    ]),
  );
  person.leave();
});

it('reads what a video says of itself', async () => {
  await stand().store.workingTime();
  const film = movieWith({ keys: { 'com.apple.quicktime.creationdate': '2026-05-12T10:40:00' } });
  const person = await withPhoto(photo('class.mp4', film));
  await person.reads(/2 things to check/);
  await person.pressPost();
  await person.held();
  await person.reads(/This video was taken on Tuesday 12 May 2026 at 10:40/);
  person.leave();
});

it('bears films of four gigabytes, and reads what they say of themselves at either end', async () => {
  await stand().store.workingTime();
  const person = await sitDown(CLEAN);
  const films = (['start', 'end'] as const).map((where) => hugeFilm(folder, where));
  const start = performance.now();
  await person.page.choose(FILE_INPUT, ...films);
  await person.reads(/3 things to check/);
  await person.pressPost();
  await person.held();
  expect(performance.now() - start).toBeLessThan(15_000);
  const said = (await noticedIn(person.page)).map(
    (words) => /video was taken on .* at (\d\d:\d\d)/.exec(words)?.[1],
  );
  expect(said).toEqual(expect.arrayContaining(['10:40', '10:41']));
  await person.pressPostAgain();
  await person.published(CLEAN);
  expect(person.page.faults).toEqual([]);
  person.leave();
  for (const film of films) rmSync(film);
});

it('bears fifty pictures at once', async () => {
  await stand().store.workingTime();
  const person = await sitDown(CLEAN);
  const bytes = readFileSync(PICTURE);
  const pictures = Array.from({ length: 50 }, (_, minute) =>
    photo(`${minute}.jpg`, jpegWithMore(bytes, { taken: `2026:05:12 10:${minute + 10}:00` })),
  );
  const start = performance.now();
  const attach = async (): Promise<void> => {
    await person.page.choose(FILE_INPUT, ...pictures);
    await person.reads(/51 things to check/);
  };
  expect(await longestOf(person, attach)).toBeLessThan(LONG);
  expect(performance.now() - start).toBeLessThan(15_000);
  await person.pressPost();
  await person.held();
  await person.pressPostAgain();
  await person.published(CLEAN);
  expect(person.page.faults).toEqual([]);
  person.leave();
});

it('bears odd files, all at once, and looks at those that can be opened', async () => {
  const page = await stand().store.openPage('policy.html');
  const files = oddFiles();
  const answers = await askEngine(page, files);
  await page.close();
  const known = files.filter(({ seen }) => seen !== undefined).map(({ name, seen }) => ({ name, seen }));
  expect(answers.map(({ name, seen }) => ({ name, seen }))).toEqual(expect.arrayContaining(known));
  expect(answers).toHaveLength(files.length);
  expect(answers.filter(({ state }) => state === undefined)).toEqual([]);
  // The last of them has waited for all others; by itself a machine takes a third of it.
  expect(Math.max(...answers.map(({ lasted }) => lasted))).toBeLessThan(45_000);
});

expectNoRequests(stand);
