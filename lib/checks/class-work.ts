import { findPhrases, phrases } from '../text/phrases';
import type { Reading } from '../text/reading';
import { tokensOf } from '../text/tokens';

/** How many different ones make a draft one about a class. */
const ENOUGH = 2;
/**
 * Words of lessons and school days, each of which is used of other things as well. What families say of school is left out (*homework*,
 * *school run*, *kids*): it is said of the writer's own children more often. One line for each thing.
 */
const CUES = `
teach teaching taught
reception
class classes
subtraction subtracting
addition adding
multiplication
division
fractions fraction numerator denominator
column
times-table tables
decimals decimal
phoneme phonemes grapheme digraph digraphs blending
spelling spellings
adjective adjectives adverb adverbs noun nouns verb verbs
comma commas punctuation apostrophe apostrophes
comprehension
handwriting cursive
numeracy literacy maths
crayon crayons
gluestick gluesticks glue
worksheet worksheets
whiteboard whiteboards
pencil pencils
peg pegs
carpet
playground
lunchbox lunchboxes
nativity innkeeper shepherd shepherds
casting
residential
excluded exclusion
detention
register
assembly
topic
plenary
bookbag
`;

/** What is said of pupils sooner than of anybody; `phrases` says how to read the list. */
const SAID_OF_PUPILS = phrases(`
been|was|is|permanently excluded
reading book|books has|have|turned|went|home
`);

const cueOf: ReadonlyMap<string, number> = new Map(
  CUES.trim()
    .split('\n')
    .flatMap((line, cue) => line.split(' ').map((word) => [word, cue] as const)),
);

/** Whether a draft is about work with a class, by several words none of which says so by itself: *teaching fractions*. */
export function speaksOfClassWork(readings: readonly Reading[]): boolean {
  if (readings.some((reading) => findPhrases(reading, SAID_OF_PUPILS).length > 0)) return true;
  const seen = new Set<number>();
  for (const reading of readings) {
    for (const { text } of tokensOf(reading)) {
      const cue = cueOf.get(text);
      if (cue !== undefined && seen.add(cue).size >= ENOUGH) return true;
    }
  }
  return false;
}

/** A year group or key stage in a tag that is written in small letters: *#overheardinyear2*. */
const IN_TAG =
  /(?:year|yr)(?:[1-6](?!\d)|one|two|three|four|five|six)|ks[12](?!\d)|(?:my|our)class(?!ic|y)|reception(?:class|life|teacher)/;

/** Whether a hashtag does so. */
export function tagsSpeakOfClass(readings: readonly Reading[]): boolean {
  return readings.some(({ words }) =>
    words.some(({ sigil, folded }) => sigil === '#' && IN_TAG.test(folded)),
  );
}
