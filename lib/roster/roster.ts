/**
 * Pupils' names as salted, keyed, deliberately lossy fingerprints. Plain data: what is stored and handed on, and all of it.
 * The names themselves are not in it.
 *
 * Each name sets a few bits of a bitmap, at the places that a keyed hash of it points to, and a bitmap is made so small that many
 * other names point to bits that are set. Somebody who tries all plausible names gets back mostly names that nobody at the
 * school has. The commoner a full name, the fewer bits it gets: otherwise the likeliest guesses would be the surest. What was
 * measured is said beside the constants in `build.ts`.
 *
 * Who could learn what:
 * - A lost laptop or a leaked pack: the key is in it, so anybody can try names. Full names: of the 1,000 that somebody with
 *   the national statistics of names would hold likeliest, about one in twenty is right (one in eighty without the roster).
 *   First names: common ones are on every school's roll and are no secret; of the rare ones that fit, about two in three are
 *   wrong. It cannot be told which first name goes with which surname, what class a child is in, or anything else.
 * - A curious colleague who already has one child in mind: a name that does not fit is surely not on the list. One that fits
 *   is likelier than before, and no more: with any first name on the list, one in four of the common surnames fits by
 *   chance, and one in sixteen to sixty-four of the rare ones. Of a child with a rare name he may be nearly sure.
 * - Several rosters of the same children under several salts narrow the field each time. So a school hands out the roster
 *   that it made, and makes it anew when the roll changes, not for each member of staff.
 * - The page that a person writes on: nothing. The roster stays in the extension's own storage and world.
 * - `size` says how many names went in, as anybody can look up for a school.
 */
export interface Roster {
  /** 1: of surnames letter by letter, as they were made at first and are still read; 2: of how they sound. */
  readonly format: 1 | 2;
  /** 128-bit key of the fingerprints, base64: drawn at random for each roster. */
  readonly salt: string;
  /** How many names went in. */
  readonly size: number;
  /** Bitmap of first and known-as names, base64, lowest bit of a byte first. */
  readonly first: string;
  /** Bitmap of first (or known-as) name with how the surname sounds, likewise: one to three bits for each, fewer for common names. */
  readonly pairs: string;
  /**
   * Public lists of words, one space between them, the same in every roster, from which nothing can be learnt. They are here so
   * that the script in every page need not hold them.
   */
  readonly words: {
    /** Everyday words, folded: tell *will* from *Will*. */
    readonly everyday: string;
    /** The commonest first names and surnames, `bare`. */
    readonly firsts: string;
    readonly surnames: string;
  };
}

/** One pupil's name as people write it. `surname` may be empty. */
export interface PupilName {
  readonly first: string;
  readonly surname: string;
  /** What the child is called, where that is not the first name. */
  readonly knownAs?: string;
}
