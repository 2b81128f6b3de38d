import { findPhrases, phrases, type Phrases } from '../text/phrases';
import type { Reading } from '../text/reading';
import type { Span } from './check';

const NUMBERS = '1|2|3|4|5|6|7|8|9|10|11|12|13|1s|2s|3s|4s|5s|6s|one|two|three|four|five|six';
const LESSONS =
  'maths|english|literacy|numeracy|phonics|science|history|geography|pe|re|reading|writing|spelling';
const FOND =
  'lovely|amazing|wonderful|gorgeous|brilliant|fantastic|fabulous|incredible|little|new|old|super|clever|whole|own|beautiful|great';

/**
 * Words that people use of school and hardly of anything else; `phrases` says how to read the list. Left out on purpose, for
 * what else they mean: *reception* alone (weddings), *assembly* alone (furniture), *class* alone (yoga), *my kids* (one's own),
 * *lesson* alone (driving), *form*, *nursery*, *school* alone (the school run).
 */
const LIST = `
pupil|pupils > dilated|dilate
schoolchildren|classroom|classrooms|playground|staffroom|headteacher|eyfs|pta|myclass|ks1|ks2|ofsted|phonics|senco|schoolkids
my|our|this class|classes|pupils|form|learners > action
my|our ${FOND} class|pupils|learners
my|our ${FOND} ${FOND} class|pupils
my|our|this students
my|our|the|whole class teacher|assembly|trip|photo|wb|reader|book|story|pet|hamster|trophy|display|register
year|years|yr|yrs|y ${NUMBERS} < this|last|next|every|each|per|one|1 > months|weeks|degrees
key|ks stage|1|2
reception class|classes|children|pupils|teacher|teachers|kids|year|baseline|intake|starters
in|my|our|teach|teaching|of reception < photos|pictures > room|rooms|desk|area
nursery class|children|pupils|teacher|kids
my|our|teach|teaching nursery|preschool
sports day|days
sportsday|schooltrip
parents|parent|parental evening|evenings
class|school|harvest|celebration|achievement|morning|our|in|leavers|today|christmas|easter|singing|whole assembly > line|instructions
star|stars|pupil|writer|reader|mathematician|learner of the week|day|term|month
golden|circle|carpet time
show and tell
world book day
nativity play|rehearsal|rehearsals
our|school nativity
school trip|trips|play|council|assembly|hall|disco|fair|fayre|production|concert|choir|photos|children|kids|dinner|dinners > guide
at|in school < was|were|still|kids|son|daughter > holidays
head|class|supply|reception|form|nursery teacher|teachers
teaching assistant|assistants
break|lunch|playtime duty
${LESSONS} lesson|lessons|test|tests|screening
sats week|results|papers|paper|test|tests|revision
inset day
school|class reports
back to school > sale|offer|offers
my|our school > days|run|shoes|friend|friends|bag|bus
this|last|next year class
being a teacher
lesson observation|observations
i|we teach > you|myself|him|her
`;

let known: Phrases | undefined;

/** Several checks ask the same of one reading. */
const spoken = new WeakMap<Reading, ReturnType<typeof findPhrases>>();

/** Where a draft speaks of school or pupils: one span for each phrase, in order; none for a draft that does not. */
export function speaksOfSchool(readings: readonly Reading[]): Span[] {
  return readings.flatMap((reading, part) =>
    phrasesIn(reading).map(({ start, end }) => ({ part, start, end })),
  );
}

function phrasesIn(reading: Reading): ReturnType<typeof findPhrases> {
  let found = spoken.get(reading);
  if (!found) spoken.set(reading, (found = findPhrases(reading, (known ??= phrases(LIST)))));
  return found;
}
