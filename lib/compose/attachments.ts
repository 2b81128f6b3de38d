import type { FileFacts } from '../photos/facts';
import type { Found, ReadPhoto } from '../photos/photo-to-read';
import { localAddressOf } from '../sites/dom';

interface Attached {
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
  readonly #files = new Map<string, Attached>();
  /** Those that were taken out, by their previews. */
  readonly #out = new Map<string, Attached>();
  /** What the page showed when it showed most of them. */
  #most = NOTHING_SHOWN;
  static #count = 0;
  static #batches = 0;

  /** Facts of all files, in the order in which they came. */
  get facts(): readonly FileFacts[] {
    return [...this.#files.values()].map(({ facts }) => facts);
  }

  /** Whether none was attached, nor one taken out that may come back. */
  get areNone(): boolean {
    return this.#files.size + this.#out.size === 0;
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
      if (this.#has(file) || this.#files.size >= MOST_FILES) continue;
      Attachments.#count += 1;
      const id = `file-${Attachments.#count}`;
      const kind = kindOf(file);
      const state = kind === 'other' ? 'unreadable' : 'pending';
      const facts: FileFacts = { id, kind, name: file.name, bytes: file.size, state };
      this.#files.set(id, { file, batch, read, onRead, facts });
    }
    this.goOn();
  }

  /** Nobody is at the draft: what is not done by now waits until somebody is again. */
  rest(): void {
    for (const entry of this.#files.values()) entry.reading = undefined;
  }

  /** Somebody is at the draft: begins what is not done. */
  goOn(): void {
    for (const entry of this.#files.values())
      if (!entry.reading && isLookedAt(entry.facts)) this.#begin(entry);
  }

  #begin(entry: Attached): void {
    const { file, batch, facts } = entry;
    const reading = {};
    const gone = (): boolean => this.#files.get(facts.id)?.reading !== reading;
    const tell = (found: Found): void => {
      if (gone()) return;
      entry.facts = { ...entry.facts, ...found };
      entry.onRead();
    };
    entry.reading = reading;
    void entry.read({ file, kind: facts.kind, batch, gone, tell });
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
    const addresses = new Set(previews.map(localAddressOf));
    this.#takeBack(addresses);
    const fewer = this.#most.previews - length;
    if (fewer <= 0) this.#most = { previews: length, pictures };
    else if (this.#most.pictures - pictures < fewer) return;
    else this.#most = { previews: length, pictures };
    if (length === 0 && fewer > 0) this.#takeOut([...this.#files].filter(([, { shown }]) => shown));
    else if (fewer > 0) this.#forgetAllBut(addresses);
    this.#tellWhose(addresses);
    for (const entry of this.#files.values()) entry.shown ||= length > 0;
  }

  /** Whether previews are those of other files alone, as it can be seen where the page has shown its own. */
  areOthers(previews: readonly Element[]): boolean {
    const own = [...this.#files.values(), ...this.#out.values()].flatMap(({ address }) => address ?? []);
    const shown = previews.flatMap((preview) => localAddressOf(preview) ?? []);
    return own.length > 0 && shown.length > 0 && !shown.some((address) => own.includes(address));
  }

  #forgetAllBut(addresses: ReadonlySet<string | undefined>): void {
    const others = [...this.#files].filter(([, { address }]) => !address || !addresses.has(address));
    if (this.#files.size - others.length !== addresses.size) return;
    this.#takeOut(others.filter(([, { address }]) => address));
  }

  #takeOut(entries: readonly (readonly [id: string, entry: Attached])[]): void {
    for (const [id, entry] of entries) {
      this.#files.delete(id);
      entry.reading = undefined;
      this.#out.set(id, entry);
    }
  }

  /** A site that builds its box anew shows the same previews again after a moment without. */
  #takeBack(addresses: ReadonlySet<string | undefined>): void {
    for (const [id, entry] of this.#out) {
      if (!entry.address || !addresses.has(entry.address)) continue;
      this.#out.delete(id);
      this.#files.set(id, entry);
    }
    this.goOn();
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
    this.#out.clear();
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

function isLookedAt({ state, look }: FileFacts): boolean {
  return state === 'pending' || look === 'going-on';
}

/** Browsers do not know every ending. */
function kindOf({ type, name }: File): FileFacts['kind'] {
  if (type.startsWith('image/') || /\.(?:heic|heif|avif)$/i.test(name)) return 'image';
  return type.startsWith('video/') || /\.(?:mov|mp4|m4v|3gp)$/i.test(name) ? 'video' : 'other';
}
