import type { Metadata, Region, SeenWords } from '../photos/facts';
import type { Sight } from '../photos/look/task';

/** A file that is to be read or looked at, as it goes from a page to the engine. */
export interface PhotoSent {
  /** Made up for this file; nobody else's is the same. */
  readonly key: string;
  /** As a handle, not as bytes. Something else arrives where the browser's messages are JSON alone (Chrome before 148). */
  readonly file?: unknown;
}

/** Some bytes of a file. */
export interface PieceSent {
  /** The file's. */
  readonly key: string;
  /** How many bytes of the file stand before these. The first piece begins the file anew. */
  readonly at: number;
  /** Of the whole file. */
  readonly bytes: number;
  readonly base64: string;
}

/** What the engine is asked, and what it answers. */
export interface PhotoProtocol {
  /** Page → background: make the engine ready. Resolves to whether it is. */
  openPhotoEngine(): boolean;
  /** Page → engine. `no-file`: no file arrived; it is to be sent in pieces. */
  photoMetadata(sent: PhotoSent): Metadata | 'no-file';
  /** Page → engine. Null where the picture cannot be looked at. */
  photoSight(
    asked: PhotoSent & { readonly sight: Sight; readonly video: boolean },
  ): readonly (Region | SeenWords)[] | null | 'no-file';
  /** Page → engine. A JPEG, of a film of one frame; null where it cannot be opened. */
  photoPicture(
    sent: PhotoSent & { readonly frame: number | undefined },
  ): { readonly base64: string } | null | 'no-file';
  /** Page → engine: the next bytes of a file that could not come whole. */
  photoPiece(piece: PieceSent): void;
}
