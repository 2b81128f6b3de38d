import type { Metadata } from '../facts';
import { bytesOf, latin1 } from './boxes';
import { readMovie } from './read-movie';
import { readPicture } from './read-picture';

/** Brands of the files that hold still pictures in boxes (HEIF, ISO/IEC 23008-12, and AVIF). */
const STILLS = /^(?:heic|heix|heim|heis|mif1|mif2|msf1|avif|avis|miaf|j2ki|jpeg|jpg )/;
/** What old MOV files begin with, which have no `ftyp`. */
const MOVIE_STARTS = new Set(['moov', 'mdat', 'wide', 'free', 'skip', 'pnot']);

/**
 * What a file says of when and where it was taken and whose it is. What kind of file it is, is told by its first bytes and not
 * by its name. Never rejects: a file that is empty, damaged or no picture or video is `unreadable`.
 */
export async function readMetadata(file: Blob): Promise<Metadata> {
  if (file.size === 0) return { state: 'unreadable' };
  try {
    const found = (await isMovie(file)) ? await readMovie(file) : await readPicture(file);
    return { state: 'read', ...found };
  } catch {
    return { state: 'unreadable' };
  }
}

async function isMovie(file: Blob): Promise<boolean> {
  const head = await bytesOf(file, 0, 12);
  const type = latin1(head, 4, 8);
  return type === 'ftyp' ? !STILLS.test(latin1(head, 8, 12)) : MOVIE_STARTS.has(type);
}
