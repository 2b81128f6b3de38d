import { bytesOfBase64 } from './base64';

/** More than this of one file is not taken in pieces. Bytes. */
export const MOST_IN_PIECES = 48 * 1024 * 1024;
/** Files that are kept at once; the oldest goes. */
const MOST_FILES = 4;

/** Files that come in pieces, by their keys. */
export class Pieces {
  readonly #files = new Map<string, { parts: Uint8Array<ArrayBuffer>[]; bytes: number }>();

  /** @param most that is taken of one file, bytes */
  constructor(private readonly most = MOST_IN_PIECES) {}

  /** The next bytes of a file. Without effect once there are too many. */
  add(key: string, base64: string): void {
    const file = this.#files.get(key) ?? { parts: [], bytes: 0 };
    const part = bytesOfBase64(base64);
    if (file.bytes + part.length > this.most) return;
    file.parts.push(part);
    file.bytes += part.length;
    this.#files.set(key, file);
    const [oldest] = this.#files.keys();
    if (this.#files.size > MOST_FILES && oldest !== undefined) this.#files.delete(oldest);
  }

  /** What came of this file; undefined where nothing did. */
  whole(key: string): Blob | undefined {
    const file = this.#files.get(key);
    return file && new Blob(file.parts);
  }

  clear(): void {
    this.#files.clear();
  }
}
