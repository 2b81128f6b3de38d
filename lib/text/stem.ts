import { stemmer } from 'stemmer';
import { recall } from './recall';

const YEAR_GROUP = /^(?:y|yr|year|p|ks)\d+$/;
const NUMBER = /^\d+$/;
const stems = new Map<string, string>();

/** What a word has in common with its other forms; the same for all numbers, and for all year groups. */
export function stemOf(word: string): string {
  return YEAR_GROUP.test(word) ? 'y#' : wordStem(word);
}

/** The same, in which each year group stands for itself. */
export function wordStem(word: string): string {
  return recall(stems, word, newStem);
}

function newStem(word: string): string {
  return NUMBER.test(word) ? '#' : stemmer(word);
}
