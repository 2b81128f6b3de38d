import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jpegWithExif } from '../tools/jpeg-with-exif';
import { dropFile, pastePicture } from './harness/hand-over';
import { standForFile, which } from './harness/stand-for-file';
import { reminderText } from './kit/reminder';
import { aMoment, CLEAN, Writer } from './kit/writer';
import { X_BOXES } from './sites/x-boxes';

const FILE_INPUT = '[data-testid="primaryColumn"] [data-testid="fileInput"]';
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

async function withPhoto(path: string): Promise<Writer> {
  const person = await sitDown(CLEAN);
  await person.page.choose(FILE_INPUT, path);
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

it('reminds of a picture that is dropped on the box', async () => {
  await stand().store.notWorkingTime();
  const person = await sitDown(CLEAN);
  await stand().store.workingTime();
  await person.reads(/1 thing to check/);
  await dropFile(
    person.page,
    home?.editor ?? '',
    photo('dropped.jpg', jpegWithExif({ taken: '2026:05:12 11:20:00' })),
  );
  await person.reads(/2 things to check/);
  await person.pressPost();
  await person.reads(/Tuesday.*11:20/);
  person.leave();
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

it('reminds no longer of one picture of several once that one is taken out', async () => {
  await stand().store.workingTime();
  const person = await sitDown(CLEAN);
  await person.reads(/1 thing to check/);
  const atSchool = photo('at-school.jpg', jpegWithExif({ taken: '2026:05:12 10:40:00' }));
  const chooser = await person.page.find(FILE_INPUT);
  await (chooser as ElementHandle<HTMLInputElement>).uploadFile(
    photo('garden.jpg', jpegWithExif({})),
    atSchool,
    photo('cake.jpg', jpegWithExif({ taken: '2026:05:12 19:40:00' })),
  );
  await person.reads(/2 things to check/);
  await person.page.click('[aria-label="garden.jpg"]');
  await aMoment(400);
  await person.reads(/2 things to check/);
  await person.page.click('[aria-label="at-school.jpg"]');
  await person.reads(/1 thing to check/);
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
