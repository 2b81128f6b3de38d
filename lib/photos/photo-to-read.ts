import type { FileFacts, Metadata, Seen } from './facts';

/** A picture or video that is attached to a draft, to be read and looked at. */
export interface PhotoToRead {
  readonly file: File;
  readonly kind: FileFacts['kind'];
  /** Grows from one choice of files to the next: what was chosen last is looked at first. */
  readonly batch: number;
  /** Whether nobody waits for it any more, since it belongs to no draft, or nobody is at that draft. */
  readonly gone: () => boolean;
  /** Told of each thing that is found. */
  readonly tell: (found: Found) => void;
}

/** What was found of a file so far; what is left out has not changed. */
export type Found = Partial<Metadata> & Seen;

/** Reads what a picture or video says of itself and looks at it. Never rejects. */
export type ReadPhoto = (photo: PhotoToRead) => Promise<void>;

/**
 * Makes a picture that the browser cannot show, or a frame of a film, one that it can, small; undefined where that cannot be
 * done. Never rejects.
 */
export type ShowPhoto = (file: Blob, frame?: number) => Promise<Blob | undefined>;
