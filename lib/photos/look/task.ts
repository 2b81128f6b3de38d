import type { Metadata, Region, SeenWords } from '../facts';

/** What there is to see in a picture. */
export type Sight = 'faces' | 'words';

/** What a worker is asked to do, one thing after the other. */
export type Task = MetadataTask | SightTask | PictureTask;

/** To read what a file says of itself. */
export interface MetadataTask {
  readonly what: 'metadata';
  readonly file: Blob;
}

/** To look for something in a picture. */
export interface SightTask {
  readonly what: Sight;
  /** The same for the same file, so that it is not opened anew for each thing that is looked for. */
  readonly key: string;
  /** Or frames of a film; none where they may be there still. */
  readonly picture: Blob | readonly ImageBitmap[];
}

/** To make it a small picture that every browser can show. */
export interface PictureTask {
  readonly what: 'picture';
  /** Or one frame of a film. */
  readonly picture: Blob | readonly ImageBitmap[];
}

/** What comes of it; undefined where a picture cannot be looked at. */
export type Outcome = Metadata | readonly Region[] | readonly SeenWords[] | Blob | undefined;

/** Messages between a worker and whoever keeps it. */
export interface Asked {
  readonly number: number;
  readonly task: Task;
}

export interface Answered {
  readonly number: number;
  readonly outcome: Outcome;
}
