import type { Region, SeenWords } from '../facts';
import { decode, fitted } from './decode';
import { findFaces } from './faces/find-faces';
import type { Pixels } from './pixels';
import { model } from './runtime';
import type { Outcome, SightTask } from './task';
import { findWords } from './words/find-words';
import { openReader } from './words/open-reader';

/** The picture that was looked at last, open: it is looked at once more for words. */
let lastOpened: { readonly key: string; readonly pictures: readonly Pixels[] } | undefined;

/**
 * Looks for something in a picture, or in frames of a film.
 *
 * @param root address of the folder with the models, which ends in `/`
 * @returns undefined where the picture cannot be opened, or the models cannot be had
 */
export async function lookFor(task: SightTask, root: string): Promise<Outcome> {
  try {
    const pictures = await opened(task.key, task.picture, root);
    const isFilm = !(task.picture instanceof Blob);
    return task.what === 'faces'
      ? await facesIn(pictures, isFilm, root)
      : await wordsIn(pictures, isFilm, root);
  } catch {
    return undefined;
  }
}

async function opened(
  key: string,
  picture: Blob | readonly ImageBitmap[],
  root: string,
): Promise<readonly Pixels[]> {
  if (lastOpened?.key === key) {
    if (!(picture instanceof Blob)) for (const frame of picture) frame.close();
    return lastOpened.pictures;
  }
  const pictures =
    picture instanceof Blob ? [await decode(picture, root)] : picture.map((frame) => fitted(frame));
  if (pictures.length === 0) throw new Error('There is nothing to look at.');
  for (const before of lastOpened?.pictures ?? []) if (before instanceof ImageBitmap) before.close();
  lastOpened = { key, pictures };
  return pictures;
}

/** Of several frames, those of the one with most faces. */
async function facesIn(
  pictures: readonly Pixels[],
  isFilm: boolean,
  root: string,
): Promise<readonly Region[]> {
  const session = await model(root, 'faces');
  let most: readonly Region[] = [];
  for (const [frame, picture] of pictures.entries()) {
    const faces = await findFaces(session, picture);
    if (faces.length > most.length) most = isFilm ? faces.map((face) => ({ ...face, frame })) : faces;
  }
  return most;
}

/** Of several frames, each line once. */
async function wordsIn(
  pictures: readonly Pixels[],
  isFilm: boolean,
  root: string,
): Promise<readonly SeenWords[]> {
  const reader = await openReader(root);
  const seen = new Map<string, SeenWords>();
  for (const [frame, picture] of pictures.entries())
    for (const { text, region } of await findWords(reader, picture))
      if (!seen.has(text)) seen.set(text, { text, region: isFilm ? { ...region, frame } : region });
  return [...seen.values()];
}
