const YEAR_NUMBERS =
  '1|2|3|4|5|6|1s|2s|3s|4s|5s|6s|one|two|three|four|five|six|ones|twos|threes|fours|fives|sixes';
const AGED = 'y1|y2|y3|y4|y5|y6|y1s|y2s|y3s|y4s|y5s|y6s|yr1|yr2|yr3|yr4|yr5|yr6';
const FOND = 'lovely|gorgeous|amazing|little|old|new|whole|entire|brilliant|wonderful|fab|fabulous|last';
const CODES = [1, 2, 3, 4, 5, 6]
  .flatMap((year) => 'abcjlnrtwy'.split('').map((letter) => `${year}${letter}`))
  .join('|');
const KIDS = 'kids|children|pupils|boys|girls|class|lot|leavers|kid|child|pupil|boy|girl|lad';
const RELATIVES = 'parents|parent|mums|mum|dads|dad|mam|mams|mummies|families|family|carers|carer';
const SCHOOL = 'class|group|form|school|year|reception|nursery|set';
/** After them a class or a year is no people, or those who teach it. */
const NOT_THEY =
  'teacher|teachers|ta|tas|staff|team|lead|leads|leader|leaders|colleagues|colleague|partner|assembly|trip|photo|photos|page|account|book|books|display|post|job|role|planning|maths|english|science|writing|reading|sats|resources|topic|books|worksheets|residential|work|stuff|classroom|dojo|teaching|parents|parent|mums|mum|dads|dad|families|carers|premium|voice|hoodies|leavers';
/** Whoever was a pupil then is grown up. */
const LONG_AGO = Array.from({ length: 50 }, (_, after) => 1965 + after).join('|');
const SITES =
  'insta|instagram|ig|snap|snapchat|tiktok|facebook|fb|whatsapp|messenger|discord|twitter|linkedin|threads|xbox|playstation|roblox|fortnite|socials';
const PLACE = `here|${SITES}`;
/** Taught by others than teachers of a primary school, which teaches some of it too: *Great singing today*. */
const PASTIMES =
  'driving|yoga|zumba|pilates|spin|bootcamp|fitness|slimming|aqua|salsa|ballet|pottery|piano|guitar|singing|tutoring|theory|uni|university|college|adult';
const SENDS = 'message|msg|messaging|dm|pm|inbox|text|whatsapp|contact';

/** What may be said of contact with pupils and their families. `phrasesOf` says how to read the lists. */
export const CONTACT = {
  /** Pupils, and leavers who are still children. */
  child: `
my|our ?${FOND} class|pupils|learners > ${NOT_THEY}
my|our ?${FOND} year|yr|y ${YEAR_NUMBERS} > ${NOT_THEY}
year|yr|y ${YEAR_NUMBERS} ?${KIDS}|ones|pupils > ${NOT_THEY}
${AGED} ?${KIDS} > ${NOT_THEY}
reception|nursery ${KIDS}
goodbye|bye|dear|hi|hello|hey|morning|evening ?my ${CODES} > ${NOT_THEY}
leavers > assembly|hoodies|hoodie|party|disco|service|play|book|books|shirts|do
pupil|pupils|schoolchildren < former|ex|old|past|driving > premium|voice|progress|teacher
${KIDS}|some|those|someone|anyone|anybody|one|you|few from|in my|our|year ?old|year ${SCHOOL}
you're|youre in my|our ${SCHOOL}
child|kid|kids|children|boy|girl|lad i|we teach|taught|support|tutor
${KIDS} in|from ${CODES}
# of my ?${FOND} class|pupils|year|kids
one|two|three|some|most|half|all|few|several of my ?${FOND} class|pupils|kids|lot|littles|${AGED}
one|two|three|some|most|half|all|few|several of my ?${FOND} year ${YEAR_NUMBERS}
`,
  /** Their parents and carers, as such. */
  parent: `
${RELATIVES}|grandparents of|in|from my|our|year|${AGED}|reception|nursery ?${SCHOOL}|children|pupils|kids
my|our ?${FOND} class|year|school|reception|nursery|${AGED} ?${YEAR_NUMBERS} ${RELATIVES}
year|yr|y ${YEAR_NUMBERS} ${RELATIVES} > evening|evenings|meeting|assembly|whatsapp|group
${AGED}|reception|nursery|class ${RELATIVES} > evening|evenings|meeting|assembly|whatsapp|group
any|some|one|two|three|few|most|all|half|several|both|none of my|our ?${FOND} parents|mums|dads|families
my|our pupils|class parents|mums|families
child|children|kid|kids|son|daughter|little ?one is|are in my|our class
child's|childs|kid's in my|our class
your child|child's|children|children's|kid's|little ?one's report|reports|reading|homework|targets|book|teacher|class
`,
  /** A parent of nobody knows whom: of school only in a draft that speaks of it. */
  'parent maybe': `
a|another|any|one|some parent|parents > evening|evenings
parents|mums|dads > evening|evenings < my|our|her|his|their|your|foster|fellow|other
`,
  /** After *Olivia's* it is a pupil's family. */
  relative: `
mum|dad|mam|mummy|daddy|mother|father|parents|nan|nana|grandma|grandad|carer|stepmum|stepdad
`,
  /** Asks for contact, or offers it. */
  ask: `
add|friend me < don't|dont|not|to|never > to|up|in
${SENDS} me < don't|dont|not|never|didn't > back
can|could|just|always|to|should|may|will|please|and|or ${SENDS} me
follow me|back|my on ${PLACE}
follow my insta|instagram|tiktok|snap|private|personal ?account
find|snap|facetime|ring|call|reach|get|chat|connect|talk ?with|to me on|via|through ?my|own ${PLACE}|mobile|number|phone|personal|own
ring|call|get me on my ?own|personal mobile|number|phone|cell
stay|keep in touch ?with ?me on|via|over|through ?my ${PLACE}
send|drop|shoot|pop|ping|give me a|an ?quick|little|friend|private|follow request|message|msg|dm|pm|text|whatsapp|inbox < not
send|drop|shoot me your number|numbers|snap|snapchat|insta
here|heres|here's ?is my ?own|personal|private ?new number|mobile|snap|snapchat|insta|tiktok|whatsapp
my ?own|personal|private ?new number|mobile|snap|snapchat|insta|tiktok|discord|whatsapp|gamertag is|for
my dms|inbox are|is ?always open
slide in|into my dms
`,
  /** A contact that the writer tells of; it is one only with a place. */
  tell: `
added|add|adding|followed|following|follow|friended|friending|messaged|messaging|message|dmed|dm'd|dming|texted|texting|whatsapped|snapped|snapping
friends|chatting|chat|talking|connected with|to
told|gave|given|giving|showed|shown
`,
  /** A group or a number that the writer makes or gives for it. */
  give: `
set|setting|made|make|making|started|starting|created|creating ?up a|an|our|my ?new|little ?private ?class|year|group ?whatsapp|snapchat|messenger|facebook|discord|insta group|chat|whatsapp
set|setting|made|making|started|starting|created|creating ?up a|an|our|my ?new|little ?private whatsapp|snapchat|messenger|discord
gave|given|giving|give my ?own|personal|private number|mobile|snap|insta|whatsapp
`,
  /** A contact that a child or a parent seeks. */
  come: `
friend|follow|follower|message|facebook|insta request|requests
requests from
?cheeky|another follow|add|dm|request|snap from
new followers|follower
sent|sends me a|another voice|message|dm|snap|request|pic ?note
followed|follows|added|adds|adding|following|friended|requested|messaged|dmed|dm'd me > around|to|in|up|into|everywhere
follow|add me|my insta
found me|my on|insta|instagram|snap|tiktok|facebook|profile|account
wants|want|asked to follow|add|friend me
`,
  /** And that is taken up. */
  taken: `
accepted ?them|it|her|him|every|all ?all|both < she|he|they|who|never|not|hasn't|haven't|teacher|has|been|be|is|was|are|colleague|get|got|if
i|i've|i'll|ive|im|i'm|always|happily accept|accepting|accepted
accept|accepting them|all|every|everyone ?all < don't|dont|not|never|to|can't|cant|cannot|won't
follow*|add*|friend*|followed|message*|repl* ?them|him|her|it|all ?all ?straight|right back < don't|dont|not|never|didn't|she|he|they > then
replied|replying|answered to ?all|every|most ?of ?them|him|her|all < she|he|they
said yes < she|he|they
sent|send them|him|her one|it back
let them|him|her in
`,
  /** Where it goes on: what is no place of the school's. */
  place: `
on|over|via|through ?my ?own|personal|private ${PLACE} < mute
my ?own|personal|private mobile|account|insta|instagram|tiktok|facebook|snap|snapchat|whatsapp|gamertag
my own|personal|private number|phone
whatsapp|snapchat|discord|messenger|dms
`,
  /** A way of the school's. */
  channel: `
dojo|tapestry|parentmail|seesaw|classdojo|showbie|teams|arbor|studybugs|parentpay|weduc|schoolcomms|famly|marvellousme
school office|phone|number|email|account|page|facebook|website|app|line|twitter|mobile|insta|instagram|whatsapp|phone
class|pta account|page|twitter|blog|website
the office|app
`,
  /** It is refused, regretted, a rule, or a question. */
  not: `
don't|dont|never|not|cannot|can't|cant|won't|wont|didn't|didnt|shouldn't|shouldnt|couldn't|wouldn't accept|add|follow|message|reply|friend|dm|connect|accepting|adding|allowed|appropriate|try|contact|text|messaging|follow|use
declined|decline|ignored|ignore|blocked|block|refused|rejected|reject|denied|deleted|reported|removed|unfriended|unfollowed
turned|turn ?it|them down
do|did|would|could|can|will|should|am|are|is not
stop|please|no adding|messaging|friend|requests|following
dsl|safeguarding|lado|policy|policies|rule|rules|reminder|unprofessional|inappropriate|boundaries
should|shall|would|do|does|can|is i|we|you|anyone|anybody|it accept|add|follow|ok|okay|ever|reply|friend|allowed
what do|would|should i|you
lol|ha no
no chance|thanks|thank|way
school said|says|told|rules
asked|ask|asks|asking|wonder|wondering if|whether
`,
  /** Near it: those whom no primary school teaches, or who are grown up by now. */
  apart: `
${PASTIMES} ?theory|exam class|classes|course|group|lessons|pupil|pupils|learner|learners|student|students
evening class|classes|course < good
antenatal|nct|sixth|adults
years ago|later|on
in|of|from ${LONG_AGO}
#|ten|fifteen|twenty|thirty years ?ago|later|on
all|now|they're|hes|he's|she's|is grown|married|adults|adult
now a|an doctor|dentist|nurse|teacher|dad|mum|lawyer|vet|police|paramedic
grown up
`,
  /** The writer is a parent here: near a contact with parents, or in the sentence of one with pupils. */
  own: `
my|our ?own ?youngest|eldest|oldest|middle|little|big son|sons|daughter|daughters|niece|nephew|stepson|stepdaughter|grandson|granddaughter|eldest|youngest|twins|girls|boys|child|children|kids|kid|boy|girl
my|our ?own mum|dad
as a parent|mum|dad
sleepover|playdate|playdates|party|babysit|babysitter|lift
fellow|other mums|dads|parents
`,
  /** Other teachers are asked. */
  teachers: `
teachers|teacher|resources|resource|planning|tips|ideas|advice|colleagues|tas|nqts|ects|ect|nqt|tpt|jobs|vacancy|vacancies|supply|webinar|training|unit|units|powerpoint|ppt|scheme|worksheets|worksheet|freebie|edutwitter|senco|sencos|donate|donations|ticket|tickets|recommend|recommendations
you|who|anyone|also teach|teaches|taught
`,
};
