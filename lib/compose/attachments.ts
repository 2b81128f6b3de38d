import type { Found } from '../photo-engine/look-at-photo';
import type { FileFacts } from '../photos/facts';
import { localAddressOf } from '../sites/dom';

/** Reads what a picture or video says of itself and looks at it; tells of each thing that is found. Never rejects. */
export type ReadPhoto = (file: File, tell: (found: Found) => void) => Promise<void>;

interface Attached {
  readonly file: File;
  facts: FileFacts;
  /** Under which the page shows it, where it can be told which preview is its own. */
  address?: string | undefined;
}

const NOTHING_SHOWN = { previews: 0, pictures: 0 };

/** The files that were attached to one draft, and what is known of them. */
export class Attachments {
  readonly #files = new Map<string, Attached>();
  /** What the page showed when it showed most of them. */
  #most = NOTHING_SHOWN;
  static #count = 0;

  /** Facts of all files, in the order in which they came. */
  get facts(): readonly FileFacts[] {
    return [...this.#files.values()].map(({ facts }) => facts);
  }

  /** Adds files as `pending`; `onRead` is called each time that more is known of one. The same file again is left out. */
  add(files: readonly File[], read: ReadPhoto, onRead: () => void): void {
    for (const file of files) {
      if (this.#has(file)) continue;
      Attachments.#count += 1;
      const id = `file-${Attachments.#count}`;
      const kind = kindOf(file);
      const facts: FileFacts = {
        id,
        kind,
        name: file.name,
        bytes: file.size,
        state: kind === 'other' ? 'unreadable' : 'pending',
      };
      const entry: Attached = { file, facts };
      this.#files.set(id, entry);
      if (kind === 'other') continue;
      void read(file, (found) => {
        entry.facts = { ...entry.facts, ...found };
        onRead();
      });
    }
  }

  /**
   * Forgets what the person has taken out. A preview whose local picture the site has swapped for the uploaded one is still
   * there: only where the box shows fewer pictures was one taken out. Where it cannot be told which, every file stays until
   * the last preview has gone: rather one reminder too many.
   *
   * @param previews what the page shows of local files now
   * @param pictures how many pictures it shows in all
   */
  followPage(previews: readonly Element[], pictures: number): void {
    const { length } = previews;
    const fewer = this.#most.previews - length;
    if (fewer <= 0) this.#most = { previews: length, pictures };
    else if (this.#most.pictures - pictures < fewer) return;
    else if (length === 0) this.clear();
    else this.#most = { previews: length, pictures };
    const addresses = new Set(previews.map(localAddressOf));
    if (fewer > 0) this.#forgetAllBut(addresses);
    this.#tellWhose(addresses);
  }

  #forgetAllBut(addresses: ReadonlySet<string | undefined>): void {
    const others = [...this.#files].filter(([, { address }]) => !address || !addresses.has(address));
    if (this.#files.size - others.length !== addresses.size) return;
    for (const [id, { address }] of others) if (address) this.#files.delete(id);
  }

  /** Sites show previews in the order of their files: where there is one for each file without, they belong together. */
  #tellWhose(addresses: ReadonlySet<string | undefined>): void {
    const entries = [...this.#files.values()];
    const without = entries.filter(({ address }) => address === undefined);
    const free = [...addresses].filter((address) => !entries.some((entry) => entry.address === address));
    if (without.length !== free.length) return;
    for (const [index, entry] of without.entries()) entry.address = free[index];
  }

  clear(): void {
    this.#files.clear();
    this.#most = NOTHING_SHOWN;
  }

  blob(id: string): Blob | undefined {
    return this.#files.get(id)?.file;
  }

  #has({ name, size, lastModified }: File): boolean {
    return [...this.#files.values()].some(
      ({ file }) => file.name === name && file.size === size && file.lastModified === lastModified,
    );
  }
}

function kindOf({ type, name }: File): FileFacts['kind'] {
  if (type.startsWith('image/') || /\.(?:heic|heif|avif)$/i.test(name)) return 'image';
  return type.startsWith('video/') ? 'video' : 'other';
}
