import type { Metadata, Region, SeenWords } from '../facts';

/** What there is to see in a picture. */
export type Sight = 'faces' | 'words';

/** What the worker is asked to do, one thing after the other. */
export type Task =
  | { readonly what: 'metadata'; readonly file: Blob }
  | {
      readonly what: Sight;
      /** The same for the same file, so that it is not opened anew for each thing that is looked for. */
      readonly key: string;
      readonly picture: Blob | readonly ImageBitmap[];
    };

/** What comes of it; undefined where a picture cannot be looked at. */
export type Outcome = Metadata | readonly Region[] | readonly SeenWords[] | undefined;

/** Messages between the worker and whoever keeps it. */
export interface Asked {
  readonly number: number;
  readonly task: Task;
}

export interface Answered {
  readonly number: number;
  readonly outcome: Outcome;
}
