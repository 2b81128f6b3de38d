import type { FileFacts } from '../photos/facts';
import type { Found, ReadPhoto } from '../photos/photo-to-read';

/** One file of a draft. */
export interface Attached {
  readonly file: File;
  readonly batch: number;
  readonly read: ReadPhoto;
  readonly onRead: () => void;
  facts: FileFacts;
  /** It is being read, or was: each time another object. */
  reading?: object | undefined;
  /** The page has shown previews since it came: its own may be among them. */
  shown?: boolean;
  /** Under which the page shows it, where it can be told which preview is its own. */
  address?: string | undefined;
}

/** More than any site takes for one post. */
export const MOST_FILES = 200;

const NOTHING_SHOWN = { previews: 0, pictures: 0 };

/** The files that were attached to one draft, and what is known of them. */
export class Attachments {
  /** By id. */
  readonly files = new Map<string, Attached>();
  /** Those that were taken out, by their previews. */
  readonly out = new Map<string, Attached>();
  /** What the page showed when it showed most of them. */
  most = NOTHING_SHOWN;
  static #count = 0;
  static #batches = 0;

  /** Facts of all files, in the order in which they came. */
  get facts(): readonly FileFacts[] {
    return [...this.files.values()].map(({ facts }) => facts);
  }

  /** Whether none was attached, nor one taken out that may come back. */
  get areNone(): boolean {
    return this.files.size + this.out.size === 0;
  }

  /** Whether one of them is still being read or looked at. */
  get areLookedAt(): boolean {
    return this.facts.some(isLookedAt);
  }

  /** Adds files as `pending`; `onRead` is called each time that more is known of one. The same file again is left out. */
  add(files: readonly File[], read: ReadPhoto, onRead: () => void): void {
    Attachments.#batches += 1;
    const batch = Attachments.#batches;
    for (const file of files) {
      if (this.#has(file) || this.files.size >= MOST_FILES) continue;
      Attachments.#count += 1;
      const id = `file-${Attachments.#count}`;
      const kind = kindOf(file);
      const state = kind === 'other' ? 'unreadable' : 'pending';
      const facts: FileFacts = { id, kind, name: file.name, bytes: file.size, state };
      this.files.set(id, { file, batch, read, onRead, facts });
    }
    this.goOn();
  }

  /** Nobody is at the draft: what is not done by now waits until somebody is again. */
  rest(): void {
    for (const entry of this.files.values()) entry.reading = undefined;
  }

  /** Somebody is at the draft: begins what is not done. */
  goOn(): void {
    for (const entry of this.files.values())
      if (!entry.reading && isLookedAt(entry.facts)) this.#begin(entry);
  }

  #begin(entry: Attached): void {
    const { file, batch, facts } = entry;
    const reading = {};
    const gone = (): boolean => this.files.get(facts.id)?.reading !== reading;
    const tell = (found: Found): void => {
      if (gone()) return;
      entry.facts = { ...entry.facts, ...found };
      entry.onRead();
    };
    entry.reading = reading;
    void entry.read({ file, kind: facts.kind, batch, gone, tell });
  }

  clear(): void {
    this.files.clear();
    this.out.clear();
    this.most = NOTHING_SHOWN;
  }

  blob(id: string): Blob | undefined {
    return this.files.get(id)?.file;
  }

  #has({ name, size, lastModified }: File): boolean {
    return [...this.files.values()].some(
      ({ file }) => file.name === name && file.size === size && file.lastModified === lastModified,
    );
  }
}

function isLookedAt({ state, look }: FileFacts): boolean {
  return state === 'pending' || look === 'going-on';
}

/** Browsers do not know every ending. */
function kindOf({ type, name }: File): FileFacts['kind'] {
  if (type.startsWith('image/') || /\.(?:heic|heif|avif)$/i.test(name)) return 'image';
  return type.startsWith('video/') || /\.(?:mov|mp4|m4v|3gp)$/i.test(name) ? 'video' : 'other';
}
