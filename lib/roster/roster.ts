/**
 * Pupils' names as salted, keyed, truncated fingerprints. Plain data: what is stored, and all that is stored. The names
 * themselves are not in it and cannot be read back out of it.
 */
export interface Roster {
  readonly format: 1;
  /** 128-bit key of the fingerprints, base64: drawn at random for each roster. */
  readonly salt: string;
  /** How many names went in. */
  readonly size: number;
  /** Bits kept of each fingerprint. */
  readonly bits: { readonly first: number; readonly pair: number };
  /** Sorted fingerprints of first and known-as names, base64 of little-endian 32-bit integers. */
  readonly first: string;
  /** Sorted fingerprints of first name with surname, and first name with the surname's initial, likewise. */
  readonly pairs: string;
}
