import { bytesOfBase64 } from './base64';
import type { PieceSent } from './photo-messages';

/** More than this of one file is not taken in pieces. Bytes. */
export const MOST_IN_PIECES = 48 * 1024 * 1024;
/** Files that are kept at once; the oldest goes. */
const MOST_FILES = 4;

interface InPieces {
  readonly parts: Uint8Array<ArrayBuffer>[];
  /** That have come, and that there are in all. */
  come: number;
  readonly bytes: number;
}

/** Files that come in pieces, by their keys. */
export class Pieces {
  readonly #files = new Map<string, InPieces>();

  /** @param most that is taken of one file, bytes */
  constructor(private readonly most = MOST_IN_PIECES) {}

  /** The next bytes of a file. Without effect where some before them are not there any more, or there are too many. */
  add({ key, at, bytes, base64 }: PieceSent): void {
    const file = at === 0 ? { parts: [], come: 0, bytes } : this.#files.get(key);
    if (file?.come !== at) return;
    const part = bytesOfBase64(base64);
    if (at + part.length > this.most) return;
    file.parts.push(part);
    file.come += part.length;
    this.#files.set(key, file);
    const [oldest] = this.#files.keys();
    if (this.#files.size > MOST_FILES && oldest !== undefined) this.#files.delete(oldest);
  }

  /** This file; undefined until all of it has come. */
  whole(key: string): Blob | undefined {
    const file = this.#files.get(key);
    return file && file.come === file.bytes ? new Blob(file.parts) : undefined;
  }

  clear(): void {
    this.#files.clear();
  }
}
