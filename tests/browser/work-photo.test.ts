import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jpegWithExif } from '../tools/jpeg-with-exif';
import { standForFile } from './harness/stand-for-file';
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

async function withPhoto(path: string): Promise<Writer> {
  if (!home) throw new Error('There is no box of X.');
  const person = await Writer.at(stand(), home);
  await person.page.write(CLEAN);
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
