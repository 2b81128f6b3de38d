import { stemmer } from 'stemmer';

const YEAR_GROUP = /^(?:y|yr|year|p|ks)\d+$/;
const NUMBER = /^\d+$/;
/** Forgotten and begun anew when there are so many words; the same ones come again and again. */
const REMEMBERED = 20_000;
const stems = new Map<string, string>();

/** What a word has in common with its other forms; the same for all numbers, and for all year groups. */
export function stemOf(word: string): string {
  return YEAR_GROUP.test(word) ? 'y#' : wordStem(word);
}

/** The same, in which each year group stands for itself. */
export function wordStem(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    if (stems.size >= REMEMBERED) stems.clear();
    stem = NUMBER.test(word) ? '#' : stemmer(word);
    stems.set(word, stem);
  }
  return stem;
}
