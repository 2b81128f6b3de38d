import type { Sight } from './look/task';

declare global {
  interface ImportMetaEnv {
    /** `off` in a build that has no models for words. */
    readonly PHOTO_WORDS?: string;
  }
}

/** What pictures can be looked at for in this build, in the order in which it is found. */
export const SIGHTS: readonly Sight[] =
  import.meta.env.PHOTO_WORDS === 'off' ? ['faces'] : ['faces', 'words'];
