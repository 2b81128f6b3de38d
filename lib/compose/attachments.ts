import type { Found } from '../photo-engine/look-at-photo';
import type { FileFacts } from '../photos/facts';

/** Reads what a picture or video says of itself and looks at it; tells of each thing that is found. Never rejects. */
export type ReadPhoto = (file: File, tell: (found: Found) => void) => Promise<void>;

/** The files that were attached to one draft, and what is known of them. */
export class Attachments {
  readonly #files = new Map<string, { readonly file: File; facts: FileFacts }>();
  /** What the page last showed of them. */
  #previews: readonly Element[] = [];
  static #count = 0;

  /** Facts of all files, in the order in which they came. */
  get facts(): readonly FileFacts[] {
    return [...this.#files.values()].map(({ facts }) => facts);
  }

  /** Adds files as `pending`; `onRead` is called each time that more is known of one. The same file again is left out. */
  add(files: readonly File[], read: ReadPhoto, onRead: () => void): void {
    for (const file of files.filter((candidate) => !this.#has(candidate))) {
      Attachments.#count += 1;
      const id = `file-${Attachments.#count}`;
      const kind = kindOf(file);
      const facts: FileFacts = {
        id,
        kind,
        bytes: file.size,
        state: kind === 'other' ? 'unreadable' : 'pending',
      };
      const entry = { file, facts };
      this.#files.set(id, entry);
      if (kind === 'other') continue;
      void read(file, (found) => {
        entry.facts = { ...entry.facts, ...found };
        onRead();
      });
    }
  }

  /**
   * Forgets the files once the page showed previews and shows none any more: the person took them out. A preview whose local
   * picture the site has swapped for the uploaded one is still there.
   *
   * @param previews what the page shows of local files now
   */
  followPage(previews: readonly Element[]): void {
    if (previews.length > 0) this.#previews = previews;
    else if (this.#previews.length > 0 && !this.#previews.some(isInUse)) this.clear();
  }

  clear(): void {
    this.#files.clear();
    this.#previews = [];
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

/** Still on the page, and not emptied: a canvas or a video has nothing to be emptied of. */
function isInUse(preview: Element): boolean {
  return preview.isConnected && (!(preview instanceof HTMLImageElement) || preview.src !== '');
}

function kindOf({ type, name }: File): FileFacts['kind'] {
  if (type.startsWith('image/') || /\.(?:heic|heif|avif)$/i.test(name)) return 'image';
  return type.startsWith('video/') ? 'video' : 'other';
}
