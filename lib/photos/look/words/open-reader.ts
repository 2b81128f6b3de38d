import { model } from '../runtime';
import { charactersOf } from './characters';
import type { Reader } from './reader';

/** What a classic worker has, and what the list of letters leaves behind when it was loaded. */
declare const self: { importScripts(url: string): void; photoLetters?: string };

let opened: Promise<Reader> | undefined;

/**
 * Loads what words are read with; once. Runs in a classic worker alone.
 *
 * @param root address of the folder with the models, which ends in `/`
 */
export function openReader(root: string): Promise<Reader> {
  return (opened ??= open(root));
}

async function open(root: string): Promise<Reader> {
  self.importScripts(`${root}letters.js`);
  const characters = charactersOf(self.photoLetters ?? '');
  return { lines: await model(root, 'lines'), letters: await model(root, 'letters'), characters };
}
