import { findPhrases, phrases } from '../../text/phrases';
import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import { speaksOfSchool } from '../school-words';

/** Words that surely speak of school are enough by themselves, with something to spare against words of home. */
const SURE = 3;
/** So many of the weaker ones count at most: a long draft has some of everything. */
const MOST_CUES = 3;

/** What is hardly said of anything but a school's day, once there is a child's name: two points each. */
const TELLING = phrases(`
been|was|is|permanently excluded
reading book|books
yard|on|bus|gate|lunch duty
cloakroom|cloakrooms|certificates|handwriting
home time
fire drill
eco|school council
one to one > with my
house captain|captains|points
dinner|lunch queue|hall|lady|ladies
lunchtime team|staff|crew|assistant
put|puts|got his|her|their hand up
before|after school club
after school|schools gymnastics|choir|football|netball|chess|coding|art|drama
worry|lost|dressing|suggestion box < birthday
the|my|our|both|any|this class < first|business|working|middle|yoga|dance|spin|swimming|gym|evening|upper|fitness|pilates|art|cooking|zumba > action|a
class fish|rabbit|tortoise|hamster|guinea|teddy
a|one|any|that|every|each|another child > in|of|for
14|15|20|24|25|26|27|28|29|30|31|32|thirty kids|children|reports|books
peg area|pegs
best|loudest|quietest|funniest|oldest|youngest child
at assembly
taught all|both|him|her|them|his|you
i|we teach|taught
hear|heard|hearing readers
christmas|nativity|class|leavers play
one|each|every|that|red|blue table
miss said|says|asked
oh|no|actually|please|thanks|yes|but|sorry|morning miss
learning support
ta|tas life|here
teaching is
every|each class
reading|phonics|maths|elsa|nurture|intervention|guided|teaching|handwriting|spelling|speech|lego group|groups > chat
outdoor|continuous|early years provision
book day
school fete|fayre|fair|microphone|disco|choir|minibus|coach|residential
in class today|yesterday|tomorrow|who|this
science|maths|arts|book|anti-bullying|assessment|refugee|history week > off
took|take|takes|taking|did|do|does|doing|call|calling the register
bus|gate|door|break|carpark duty
carol service|concert
teaching assistant > apprenticeship
year|y 1|2|3|4|5|6 science|maths|english|history|geography|computing|art|music|residential|swimming
handwriting|spelling|phonics|reading|writing|maths target|targets
our dinner|lunch|play time
came|comes in from play|playtime|break|lunch
at drop|pick off|up
had|have|in|during the assembly
for the display
in|of nursery who
sports|pe coach in|at
forest school
golden|choosing time
story|home|carpet|circle|snack|tidy time
lego therapy
guided|paired|shared|silent reading
no phones assembly
flashcards
mojej|mojej|naszej|moja|nasza klasie|klasa|szkole|klasy
`);

/** What is said of other things as well: a point each. One line for each thing. What families say of school is left out. */
const CUES = `
school schools
class classes
teach teaching taught teaches
teacher teachers teacher's
ta tas hlta lsa
ect ects nqt
governor governors
infant infants junior juniors
reception
nursery
playground yard
assembly
residential
gate gates
duty
nativity innkeeper shepherd shepherds donkey
pe
maths
spelling spellings
english
readers
certificate
report reports
lesson lessons
homework
intervention
club
lunchtime
hall
carpet
peg pegs
crayon crayons
pencil pencils rubber
glue gluestick gluesticks
whiteboard
worksheet worksheets
fraction fractions numerator denominator
subtraction addition multiplication division column
adjective adjectives adverb adverbs verbs nouns
children child
topic
supply
trip
exclusion
detention
cast
interview
page pages
excluded
sen send ehcp
sticker stickers
books
casting
1a 1b 1c 1h 1j 1l 1m 1n 1p 1r 1s 1t 1w 1y 2a 2b 2c 2h 2j 2l 2m 2n 2r 2s 2t 2w 2y 3a 3b 3c 3h 3j 3l 3m 3n 3r 3s 3t 3w 3y 4a 4b 4c 4h 4j 4l 4m 4n 4r 4s 4t 4w 4y 5a 5b 5c 5h 5j 5l 5m 5n 5r 5s 5t 5w 5y 6a 6b 6c 6h 6j 6l 6m 6n 6r 6s 6t 6w 6y
`;

const cueOf: ReadonlyMap<string, number> = new Map(
  CUES.trim()
    .split('\n')
    .flatMap((line, cue) => line.split(' ').map((word) => [word, cue] as const)),
);

const CUES_IN_WORDS: Scanner<number> = {
  reach: 0,
  words: cueOf,
  find: (tokens, at) => cueOf.get(tokens[at]?.text ?? ''),
};

/** A year group or key stage in a tag that is written in small letters: *#overheardinyear2*. */
const IN_TAG =
  /(?:year|yr)(?:[1-6](?!\d)|one|two|three|four|five|six)|ks[12](?!\d)|(?:my|our)class(?!ic|y)|reception(?:class|life|teacher)|primary(?:school|teacher)/;

/**
 * How surely a draft is about life at school, in points: three where its words say so by themselves, else one or two for each of
 * the words that are used of school and of other things.
 */
export function pointsOfSchool(readings: readonly Reading[]): number {
  if (speaksOfSchool(readings).length > 0 || readings.some(hasTag)) return SURE;
  let telling = 0;
  const cues = new Set<number>();
  for (const reading of readings) {
    telling += findPhrases(reading, TELLING).length;
    for (const cue of scan(reading, CUES_IN_WORDS)) cues.add(cue);
  }
  return Math.min(MOST_CUES, 2 * telling + cues.size);
}

function hasTag({ words }: Reading): boolean {
  return words.some(({ sigil, folded }) => sigil === '#' && IN_TAG.test(folded));
}
