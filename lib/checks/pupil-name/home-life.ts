import { findPhrases, phrases } from '../../text/phrases';
import type { Reading } from '../../text/reading';

/** What is said of the writer's own children: names in such a draft are theirs. */
const OWN_CHILDREN = phrases(`
i'm|im his|her|their mum|mummy|dad|daddy|nan|auntie|uncle|gran
my|our own two|three|four|kids|children|boys|girls|son|daughter|child
my|our two|three|four|girl|boy > year|classes|in|groups|pupils|tas
my|our little|big|baby girl|boy|lad|one < school > in|from
proud mum|mummy|dad|daddy|auntie|nan moment|here|of
worst|okayest|best mum|dad|mummy
`);
/** What is said of family, friends and grown-ups. */
const AT_HOME = phrases(`
my|our husband|wife|hubby|partner|boyfriend|girlfriend|fiance|sister|brother|mum|dad|son|daughter|nephew|niece|mate|friend|cousin|nan|grandad|gran|grandson|granddaughter|eldest|youngest > said
mother|father in law
my|our husband's|wife's|hubby's|partner's|boyfriend's|girlfriend's|fiance's
married|wedding|engaged|honeymoon|proposed|bedtime|labrador|spaniel|puppy|kitten
hen|stag do
passed his|her driving
maternity|paternity leave|till|until
`);

/** What speaks against a name being a pupil's, in points. */
export function pointsOfHome(readings: readonly Reading[]): number {
  const count = (list: typeof AT_HOME) =>
    readings.reduce((sum, reading) => sum + findPhrases(reading, list).length, 0);
  return 3 * Math.min(1, count(OWN_CHILDREN)) + Math.min(2, count(AT_HOME));
}
