const SIBLING =
  'brother|sister|brothers|sisters|siblings|sibling|cousin|uncle|auntie|aunt|nan|nana|nanny|gran|granny|grandma|grandad|grandparents|stepdad|stepmum|stepfather|stepmother|foster';
const YEARS = '1|2|3|4|5|6|one|two|three|four|five|six|r';
const KID = 'child|kid|boy|girl|lad|lass|pupil|student|learner|tot|kiddo|bairn|wean|poppet|mite';

/**
 * Whose a private matter can be, besides those of `WHO`: people say it in many more ways once they tell a secret. `phrases`
 * says how to read the lists; whoever follows *my* or *our* is the writer's own where the word is one of a family.
 */
export const WHOSE = {
  child: `
my|our|this|that|a|one|another|poor|the|sweet|lovely ?poor|dear|sweet|lovely|smallest|quietest|naughtiest|favourite|tiniest ?new|little|wee|tiny|small|youngest ?wriggliest ?y1|y2|y3|y4|y5|y6|ks1|ks2|reception|nursery|eyfs ${KID} < your|other > in|by|thing
a|one|another|the|that|this|my|our|poor ?little child|kid|boy|girl|lad|lass|pupil
child|kid|boy|girl|lad|lass|pupil in|from|of ?my|our|the|ks1|ks2|year|y1|y2|y3|y4|y5|y6|reception|nursery|class|ours
little|wee|poor girl|boy|lad|lass|man|mite|lamb|dot|kid|lady|soul|one|fella|scrap|dude|pickle|darling
a|my|the|our|another|one|this|that year ${YEARS} < last|next > job|post|role|trip|assembly|class|teacher|interview|sats|display|parent|team
a|my|the|our|another|one|this|that ?new|little|lovely|tiny|small y1|y2|y3|y4|y5|y6|yr1|yr2|yr3|yr4|yr5|yr6 > job|teacher|class|team|sats|parents|trip
year|yr|y ${YEARS} boy|girl|child|kid|pupil|lad|lass|student
y1|y2|y3|y4|y5|y6 boy|girl|child|kid|pupil|lad|lass|student
reception|nursery|preschool|foundation|eyfs|infant|junior boy|girl|child|kid|pupil|lad|starter|tot
one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|another|each|#|both|none of mine|ours|them|my|our ?lot|class|kids|children|boys|girls|group|set|pupils|bubble|table|littles|tots|year|y1|y2|y3|y4|y5|y6|lads|little
one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|# ?new|more|different ?little children|kids|boys|girls|lads|pupils|families|siblings|twins|brothers|sisters
twins|sisters|brothers|siblings|pair in my|our|year|reception|y1|y2|y3|y4|y5|y6|nursery
a|my|our|the|another new|newest starter|arrival|joiner|boy|girl|child|kid|pupil
new starter|arrival|joiner
my|our lad|lass|little|laddie > sister|brother|one's
my|our 1|one|2|two to ?1|one|2|two
my|our|the one|1 to one|1
my|our lad|boy|girl|lass ?with|who|in|on
key child|children
my|our key child|children|kids|kid
looked after child|children
?my|our|the child|kid|boy|girl|lad|lass|one i|we teach|support|work|tutor|mentor|have|key|do|see|look|sit
aged|age 4|5|6|7|8|9|10|four|five|six|seven|eight|nine|ten|eleven|11
he|she|he's|she's|hes|shes only|just|barely|is ?only|just|barely 4|5|6|7|8|9|10|11|four|five|six|seven|eight|nine|ten|eleven
he's|she's|hes|shes 4|5|6|7|8|9|10|11|four|five|six|seven|eight|nine|ten|eleven
4|5|6|7|8|9|10|11|four|five|six|seven|eight|nine|ten|eleven year old|olds
somebody|someone in my|our|year|y1|y2|y3|y4|y5|y6|reception|nursery ?class|group|form
my|our most|trickiest|neediest|quietest|smallest|loudest|brightest|favourite|sunniest|cheekiest|happiest ?vulnerable|challenging|complex ?child|kid|boy|girl|lad|pupil
mini|tiny human|humans
`,
  family: `
his|her|their|whose|kid|child|boy|girl|lad|twin|twins ?new|own|older|younger|big|little|baby|older|half|poor ?step ?great ${SIBLING}|family|parents|parent|mum|mam|dad|mummy|daddy|mother|father|carer|carers|guardian|folks
his|her|their|whose new ?baby brother|sister
mum|dad|mam|mummy|daddy|nan|grandma|grandad|carer|gran|stepdad|stepmum|parents|parent came|rang|phoned|called|told|turned|emailed|wants|won't|refuses|refused|doesn't|admitted|rocked|says|said|asked|broke|sobbed|cried|whispered|screamed|is|has|was|had|just|at|on|in ?me|in|up|school|us|to
mum|dad|mam|mummy|daddy and|& dad|mum|nan|him|her|stepdad|stepmum
mum|dad|mam at|on|by the gate|door|phone
a|one|another|the|this|that ?lovely|poor|young|single ?class|school|reception|nursery|y1|y2|y3|y4|y5|y6|year ?1|2|3|4|5|6|r parent|mum|mam|dad|carer|grandparent|family|families|nan|grandma
one|two|three|some|half|most of my|our|the parents|mums|dads|families
families|parents|mums|dads|family at|in|of our|my|ours|school|class
our|my ?vulnerable|poorest|refugee|new|traveller|neediest families|family|parents < own
a|the family i've|we've|i|we
different families
`,
  colleague: `
my|our|the|a|another|new|old|this|that|ex|one|nice|lovely ?new|old|lovely|poor|other|acting|current|former ?ks1|ks2|eyfs|year|reception|nursery|music|pe|y1|y2|y3|y4|y5|y6|inclusion|maths|english|art|french|science|computing|agency|supply|class|part ?1|2|3|4|5|6 teacher|ta|tas|hlta|lsa|mdsa|cleaner|cleaners|caretaker|cook|cooks|chef|janitor|receptionist|secretary|bursar|sbm|senco|sendco|dsl|dht|aht|headteacher|deputy|principal|lead|ect|nqt|student|trainee|mentor|technician|librarian|elsa|site|office|dinner|lunchtime|lollipop|crossing|coach|chaplain|peripatetic|executive > train|training|agency|union|day|strike|tired
premises|site|catering|kitchen|office|admin|business|finance|attendance|pastoral|family|inclusion|behaviour|welfare|school|after|breakfast ?school ?club|support manager|officer|lead|lady|ladies|assistant|team|staff|worker|man|guy|bloke|woman|secretary|administrator|leader
office|dinner|lunch|lunchtime|kitchen|lollipop|reception|cover|tea lady|ladies|man|woman|girl|supervisor|supervisors
our|my|the ?old|new|poor ?dear|lovely head|deputy|slt|boss|headteacher|principal|ceo|line|chair|head's > start|hurts|is|of|lice|up
headteacher|caretaker|cleaner|cook|senco|sendco|dsl|hlta|ect|nqt|ta|tas|bursar|receptionist|dht|aht
head and ?the deputy
deputy|assistant head|heads
?poor|dear|lovely|old|our|my|# ?one|two|three|four|five|six|half|most ?of ?the|our|my members|member of staff
one|two|three|four|five|six|half|most|some|another|eleven|ten|# ?of ?our|the|my ?support|more|teaching|office ?of staff|teachers|tas|colleagues|cleaners|team|lsas|hltas|ects|us
my|our|a|another|the|one|someone|somebody ?year|job|class|ppa|lovely|poor|best|dear|old ?group partner|share|colleague|mate|friend|bestie ?at|from work
work|year|ppa|phase|job bestie|mate|friend|wife|husband|partner|bff|share|leader|lead
year|reception|nursery|class|cover|supply|parallel|music|pe|french|art|foundation|y1|y2|y3|y4|y5|y6 ?1|2|3|4|5|6|r|one|two|three|four|five|six teacher|ta
whose|a class teacher|ta > whose
someone|somebody|one|a|girl|guy|bloke|woman|man|people|lady at|from|in|on work|slt|the|our|my ?office|staffroom|kitchen|team|staff|corridor|trust|school|building|ours
someone|somebody|one|two|three at|in|from ours|school|work
mrs|mr|miss|ms|sir|madam < first|the|song|song's|dear|and > you|u|the|him|her|it|my|them|me|and|out|this|that|universe|world
`,
  /** Others of whom people tell the same things. */
  own: `
my|our|own|me ?own|poor|lovely|dear|beautiful|eldest|youngest|middle|big|little|older|younger|baby|late|ex|best|old|great|oldest|grown|foster|teenage|step ?up son|daughter|sons|daughters|husband|wife|hubby|partner|boyfriend|girlfriend|fiance|mum|mam|dad|mother|father|mummy|daddy|brother|sister|nan|nana|nanny|gran|granny|grandma|grandad|grandparents|uncle|auntie|aunt|cousin|niece|nephew|baby|toddler|dog|cat|puppy|kitten|rabbit|hamster|guinea|eldest|youngest|twins|kids|boys|family|mate|friend|neighbour|neighbours|godson|goddaughter|in|stepson|stepdaughter|grandson|granddaughter|parents|gp|doctor|dentist|consultant|midwife|landlord|mp|teenager|teen|wee|hamster|horse|pony|goldfish|tortoise|own|big|bump|sil|mil|fil > class|from
mum|dad|hubby|nan|mam|nana|grandad ?has|had|is|and i|me|home|for|with|proposing
a|old|best|uni|school|childhood|my|our|an friend|mate|pal|neighbour|stranger|follower|relative > at|from|in
friend|friends|mate|pal|someone|neighbour who|of|in|who's|whose|at ?a ?another|different|school|secondary
chatting|talking to a|my|an ?old friend|mate
dog|cat|puppy|kitten|hamster|rabbit|horse|pony|donkey|goose|gerbil|goldfish|tortoise|chicken|chickens|hens|guinea
gp|doctor|dentist|vet|snail|surprise|present|presents|birthday|party|santa|raffle|plumber|landlord|footballer|singer|actor|actress|striker|manager|mp|minister|pm|celebrity|character|villain|heroine|contestant|presenter|novelist|prince|princess|king|queen|president|thriller|teacher's
`,
  /** Words of work at a school, each enough to say that a draft without other people in it is about work. */
  work: `
encompass|marac|taf|icpc|absentees|unauthorised|ddsl|cpoms|ehcna|eotas
mum|dad|mam|nan|carer|parents came|come|rang|called|phoned in|school|us|to
in|at|on our|my building|school|setting|class|place|trust|academy|nursery|group|year|corridor|phase|department|unit|base|provision|bubble > days
at|round ours|work > home|house
staffroom|playground|register|hometime|ks1|ks2|eyfs|sats|ofsted|ofsteded|phonics|slt|smt|senco|dsl|ddsl|elsa|thrive|hlta|lsa|cpoms|ppa|inset|governors|gov|headteacher|safeguarding|ehcp|camhs|pastoral|hmi|lado|mash|nurture|pupils|caretaker|interventions|psa|ect|nqt|tas|school's|unison|nasuwt|neu|nahu|naht|spellings|deputy|trustees|sims|arbor|bromcom|tapestry|seesaw|dojo|edukey|timetable|sen|send|supply|midday
home time
my|our|the class|classes|pupils|school|trust|register|ta|head|form|deputy|team|lot|set|tutor|cohort|cleaner|cook|office|nursery|academy
support|teaching|kitchen|lunchtime|office|school|admin|all staff
staff meeting|briefing|absence|absences|sickness|list|room|wellbeing
the|our cleaner|cook|office ?lady|ladies
class page|teacher|list|lists|rep|dojo|whatsapp|pet
year group|partner|leader|team|six|5|6|1|2|3|4
year|group's turn
the register
union rep|on|monday|meeting
hr meeting|said|have|has|told|say|says|email|letter|tomorrow|today|weds|on
with hr
cover supervisor|again|teacher|lesson
3|three|two|2|one obs
book bag|bags
pe kit|kits
reading book|record|ages|age|diary
from|anybody|everyone|anyone|someone|people|bestie|mates|at work
parents|parent evening|consultation
teach|teaching|taught this|him|her|them|year|reception|in|the
in|my|our group|reception|nursery|year|y1|y2|y3|y4|y5|y6
school office|gate|gates|hall|nurse|kitchen|transport|bus|dinner|shoes|uniform|day|trip|counsellor|council|run|started
staff|school|teacher told|off|crying
teacher|ta life|here
parallel|support class|staff
half term
before|after the bell
`,
  /** What makes a sentence one about matters in general, or of what everybody may read. */
  general: `
training|trained|awareness|charity|campaign|research|researchers|petition|podcast|webinar|refresher|certificate|essay|article|documentary|panorama|drama|novel|thriller|series|film|episode|news|bbc|guardian|government|minister|ministers|dfe|mp|white|policy|policies|statistics|stats|fundraiser|fundraising|sponsored|justgiving|marathon|acceptance|nationally|conference|inquiry|course|courses|cpd|assembly|book|books|display|published|public|league|blog|author|headlines|council|helpline|nspcc|childline|thread|labour|tory|history|tudors|victorians|henry|hamster|donkey|goose|puppet|dinosaur|teddy|played|character|costume|play|quiz|joke|pretend|roleplay|bingo > before|was|is|bag
what we do
how|what do|would|can|should|to|does you|your|we|anyone|i|people|one|teachers|schools|support|help|talk
any|anyone|anybody|looking|what tips|advice|ideas|resources|recommend|recommendations|recommended|suggestions|for|know|got|else
if you|you're|your|anyone|a|youre
every|all|most|many|some|other child|children|parents|parent|teacher|teachers|school|schools|family|families|kids
children|kids|pupils|people|adults|families|parents|students|those with|who|of|living|in|like
children's grief|mental|book|hospital|in
in this|our|the country|county|uk|world|england|wales|scotland
in|on the news|papers|telly|tv|radio|headlines
open letter
white paper
autism|adhd|dyslexia|epilepsy|bullying|antibullying|health|grief|safeguarding week|day
`,
};
