import { findPhrases, phrases } from '../text/phrases';
import type { Reading } from '../text/reading';
import type { Span } from './check';
import { Kept } from '../text/kept';

const NUMBERS = '1|2|3|4|5|6|7|8|9|10|11|12|13|1s|2s|3s|4s|5s|6s|one|two|three|four|five|six';
const LESSONS =
  'maths|english|literacy|numeracy|phonics|science|history|geography|pe|re|reading|writing|spelling';
const SIZES = `twenty|thirty|${Array.from({ length: 20 }, (_, size) => size + 15).join('|')}`;
const CLASS_CODES = [1, 2, 3, 4, 5, 6]
  .flatMap((year) => 'abcjlnrtwy'.split('').map((letter) => `${year}${letter}`))
  .join('|');
const FOND =
  'lovely|amazing|wonderful|gorgeous|brilliant|fantastic|fabulous|incredible|little|new|old|super|clever|whole|own|beautiful|great';

/**
 * Words that people use of school and hardly of anything else; `phrasesOf` says how to read the list. Left out on purpose, for
 * what else they mean: *reception* alone (weddings), *assembly* alone (furniture), *class* alone (yoga), *my kids* (one's own),
 * *lesson* alone (driving), *form*, *nursery*, *school* alone (the school run).
 */
const SCHOOL = phrases(`
pupil|pupils > dilated|dilate
schoolchildren|classroom|classrooms|playground|staffroom|headteacher|eyfs|pta|myclass|ks1|ks2|ofsted|phonics|senco|schoolkids
my|our|your|ur|their|this|whole|entire class|classes|pupils|form|learners > action
my|our|your|best|loveliest|maddest|funniest ${FOND} class|pupils|learners
my|our|your ${FOND} ${FOND} class|pupils
best|loveliest|maddest|funniest|favourite|craziest|chattiest|noisiest class
my|our|this students
class of|has|have ${SIZES} < first|second|upper|middle|working|world
my|our|your|the|whole class teacher|assembly|trip|photo|wb|reader|book|story|pet|hamster|trophy|display|register
year|years|yr|yrs|y ${NUMBERS} < this|last|next|every|each|per|one|1 > months|weeks|degrees
year|yr r
yr|y r > u|n
key|ks stage|1|2
in|from ${CLASS_CODES}
reception class|classes|children|pupils|teacher|teachers|kids|year|baseline|intake|starters
in|my|our|teach|teaching|of|with reception < photos|pictures > room|rooms|desk|area
nursery class|children|pupils|teacher|kids
my|our|teach|teaching nursery|preschool
sports day|days
sportsday|schooltrip
parents|parent|parental evening|evenings
class|school|harvest|celebration|achievement|morning|our|in|leavers|today|christmas|easter|singing|whole assembly > line|instructions
star|stars|pupil|writer|reader|mathematician|learner of the week|day|term|month
golden|circle|carpet|register|tidy|playtime time
on|onto|to the carpet < red|new|flying|magic
story time with|for|today|on
wet|indoor play|playtime|break > area|centre
morning|afternoon|every playtime
lunchtime|playtime|dinner supervisor|supervisors|lady|ladies > in
show and tell
book week|fortnight|band|bands|bag|bags > end|review|shop
reading|book corner|record|records|diary|diaries
guided|shared|paired|group|whole-class reading
phonics|maths|english|literacy|spelling|writing|intervention|nurture|booster|tutor|year|afternoon|morning group|groups > chat|walk|ride|run
phonics|maths|english|literacy|spelling|writing set|sets|books|homework|table|tables|practice
handwriting|nativity|assembly|harvest|choir practice > room
spelling|spellings|phonics|sats|reading|comprehension|arithmetic test|tests|score|scores|results
spellings|numicon|ks1|ks2|eyfs|nqt|ect|ects|ehcp|ehcps|sats|handwriting|whiteboards|schoolwork|playtime|playtimes|homeschool
form room|tutor|teacher|captain
harvest|nativity|leavers|book fair|festival|play|service|concert > film
dinner|lunch|playground|bus|gate|break|breaktime|playtime duty
one|two|some|most|half|all|11|12|13|14|15|16 of my lot|boys|girls|kids|children|littles|kiddos|pupils|learners|parents
my lot|kiddos|littles|learners|ones
my y1s|y2s|y3s|y4s|y5s|y6s|eyfs
our|my little school|ones < the
the children|pupils voted|chose|wrote|made|were|are|have|had|loved|adore|think|decided|asked|said|all|in|who|love|couldn't|can't
${SIZES} pupils|four-year-olds|reports
in|the year|class below|above
whiteboard pen|pens|rubber|rubbers|markers|marker
my|our|the ta|tas|hlta|lsa|senco|ect|nqt
as|being|just|teacher|a teacher problems|life|things|tired|mum < her
just|proud|tired a teacher|ta
years in|of|as teaching|teacher
detention|detentions > centre
line|lining up, < to
free reader|readers
register|class|line|dinner|playground|milk|book|table monitor|monitors|leader|leaders|buddy|buddies
gifted and talented
last day|week of term
last day with us
mufti|inset|own-clothes|non-uniform|world-book|roman|viking|victorian|tudor day
own clothes day
junk modelling|model|models
the whole|entire class|school
school|after-school|breakfast|homework|football|netball|choir|coding|art|drama|gardening|recorder|chess club at|after school|legend
after school club
breakfast|homework club
with|for|to|and the class < in|went
snack time
dear parents
learners like|who
people who help us
reports this|done|finished|written|to < police|weather
wrote|writing|written|done|finished reports|${SIZES} reports|school
store|stock cupboard
dinner ladies|lady|money
red|blue|green|yellow|orange|purple table > tennis|cloth|lamp|top|runner
times tables|table > restaurant|restaurants|reservation
number bonds|line
pen licence|licences|license
fronted adverbial|adverbials
seating plan|plans < wedding|reception
star|stars of the day
marble|reward jar|chart
class dojo|dojos|dojo|points
house|team points > and|for sale
forest school
supply day|days|cover|work|again|for|in > chain
school report|hall|office|kitchen|cook|caretaker|secretary|nurse|library|field|bell|uniform|jumper|leavers|sports|football|netball|choir|show|panto|orchestra|band|team|newsletter|website|teacher < his|her|their|my son's|grammar|high > run
class debate|debates|discussion|vote|quiz|effort|clown|pet|toy|bear|charter|rules|reps|rep|book|novel|text|reader|wb|photo|trip|assembly|party|swap|swaps|act
head boy|girl
parents|parent consultation|consultations|meeting|meetings
transition|moving up day|days > period
leavers assembly|hoodies|party|disco|show|service|book
end of year|term report|reports|show|assembly
sen|eal|ehcp > me|you|us|it|him|her|them
sports day|week
taught|teaching|teach a|this child|kid|boy|girl|lad
a|another|this|one child|boy|girl|lad|kid|little|pupil in|from my|our|year|reception|class
teacher|teachers of year|reception|the
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
back to school > sale|offer|offers|shopping|shoes|uniform|haul|bits
my|our school > days|run|shoes|friend|friends|bag|bus
this|last|next year class
being a teacher
lesson observation|observations
i|we teach > you|myself|him|her
taught|teaching|teacher for ${SIZES}|one|two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|11|12|13|14 years
`);

const spoken = new Kept<readonly Reading[], readonly Span[]>();

/** Where a draft speaks of school or pupils: one span for each phrase, in order; none for a draft that does not. Several checks ask. */
export function speaksOfSchool(readings: readonly Reading[]): readonly Span[] {
  let spans = spoken.get(readings);
  if (!spans) {
    spans = readings.flatMap((reading, part) =>
      findPhrases(reading, SCHOOL).map(({ start, end }) => ({ part, start, end })),
    );
    spoken.set(readings, spans);
  }
  return spans;
}
