import type { Setting } from './alone';
import type { Core } from './forms';

/** A short form of a school's name in a text, from the first of its tokens to the last. */
export interface ShortForm {
  /** As it is written by the school, with a slip, or as its initials. */
  readonly how: 'written' | 'slip' | 'initials';
  readonly core: Pick<Core, 'the' | 'single' | 'distinct'>;
  readonly first: number;
  readonly last: number;
}

/** A name found: tokens from `first` to `last`, and whether nobody could take it for anything else. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly sure: boolean;
}

/** Whether a short form means the school. */
export type IsMeant = (short: ShortForm, setting: Setting) => boolean;
