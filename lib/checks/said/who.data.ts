const NUMBERS =
  '1|2|3|4|5|6|one|two|three|four|five|six|1s|2s|3s|4s|5s|6s|ones|twos|threes|fours|fives|sixes';
const YEAR = 'year|yr|y';

/**
 * The nouns for those who are spoken of, without their *my*, *our* or *the*; `phrasesOf` says how to read the lists. After the
 * group: `sure` is of school whatever the rest of the draft is about, where it is *my* or *our*, and with `the` where it is *the* as well;
 * `bare` stands without an article; `one` is a single person; `some` is good only as one or some of many, and `mine` only with
 * *my* or *our*.
 */
export const WHO = {
  school: `
school|academy > dinner|dinners|run|uniform|bus|trip|trips|day|days|holiday|holidays|nurse|disco|fair|fayre|hall|bag|shoes|photo|photos|play|report|reports|mum|mums|dad|parents|kids|children|night|year|work|stuff|meal|meals|office|council|teacher|teachers|counsellor|business|gates|gate|leaders|management|staff|friends|friend|awards|streaming|chase|film|movie|musical
trust > issues|me|fund|ceo|you|him|her
mat > yoga
workplace
`,
  'school sure': `
?behaviour|marking|feedback|homework|uniform|wellbeing|absence|sickness policy
school dinners|toilets
supply list|cover
`,
  'school sure the': `
behaviour|marking|feedback|wellbeing policy

academy trust
multi academy trust
governing body|board
board of governors
`,
  /** As people say *work are useless*. */
  'school sure bare': `
work are|have|don't|dont|haven't|won't
`,
  'management sure bare': `
slt|smt
senior leadership|leaders|leader
senior leadership|management team
leadership team
school leadership|leaders|management
hr > degree|director|manager|managers
powers that be
higher ups
`,
  /** With *the* as well as with *my* they are of the writer's own school. */
  'management sure the': `
?new|old|acting|interim|current|executive|temporary business manager
new|acting|interim|current|executive|last head|headteacher|deputy|principal < a
deputy|assistant head|headteacher|principal
head and deputy|slt
chair of governors
trust leaders|leadership|board|ceo|exec|bosses|directors|hq
governors > general|banks|state
head of ks1|ks2|year|phase|early|eyfs|maths|english|department|sen|send|inclusion|lower|upper|juniors|infants|school
phase|year|key|subject ?group|stage leader|leaders|lead
`,
  'management sure': `
headteacher
head teacher
head of school
exec|executive head|headteacher
deputy|assistant head
deputy head teacher
deputy|governors|headmaster|headmistress > pm|prime|mayor|leader|editor|minister|manager|commissioner|president|governor|chief
line manager
bosses
big boss
boss < the|a
head < my > of|on|over|start|hurts|ache|count|torch|cold|space|up|home|into|for|to
`,
  'management sure mine': `
manager
managers
`,
  management: `
head > of|on|over|start|hurts|ache|count|torch|cold|space|up|home|into|for|to|first|injury|lice|boy|girl
principal|ceo|mentor|ht|dht|aht|bursar > of
office manager
trustees
central|exec team
line manager
`,
  'management bare': `
management > consultancy|degree|accounting
leadership > election|contest|race|bid|challenge
`,
  'colleagues sure': `
colleague|staff|ta|tas|hlta|hltas|lsa|lsas|senco|sendco|ect|ects|nqt|nqts|caretaker|teammates
teaching|classroom|learning support assistant|assistants
support assistant|assistants
job share
job|year|phase ?group share|partner
parallel|partner|cover teacher|partner
work bestie|mate|mates|colleague|colleagues|wife|husband|friend|friends|people
staffroom > is|has|fridge|microwave|door|kettle|table|and
`,
  /** With *the* as well as with *my* they are of the writer's own school; and without either. */
  'colleagues sure the bare': `
colleagues
senco|sendco|caretaker|hlta|tas|lsas
office ladies|lady
teaching assistants
?so called colleagues
?certain|other|some|many|most members of staff
?best friend|friends|mate|mates at|from work
everyone|everybody at work
someone|somebody|people|woman|man|bloke|guy|girl|lady|lad|others i work|teach with
someone|somebody|people|anybody|anyone|nobody at|from work
one|someone|somebody|people|everyone in|on|at our|my|the ?school|staff staffroom|team|office|room
`,
  colleagues: `
so called teacher|professional|professionals
team|coach > trip|journey|driver|home|park|company|party|holiday|sick
sports|subject|maths|english|music|pe coach|teacher
premises|lunchtime staff|manager|team
cook|mdsa|mdsas
site manager
dinner lady|ladies
supply|cover|class|new|nursery|reception|other|parallel|senior teacher|teachers
${YEAR} ${NUMBERS} teacher|teachers
teacher > of|training|strike|strikes|pay|assessment|tv
midday|lunchtime supervisor|supervisors
office|admin staff|lady|ladies|team
staff member|members
member|members of staff
teachers > of|training|strike|strikes|pay|assessment|tv|union
`,
  'pupils sure bare': `
${YEAR} ${NUMBERS} < this|last|next|every|each|per > months|weeks|degrees|old|teacher|teachers|parents|parent|sats|job|post|role|interview|position|classroom|classrooms|leader|team|partner|tas|ta
reception|nursery class|children|kids|lot
${YEAR} ${NUMBERS} boys|girls|kids|children|class|lot|cohort|pupils|group
`,
  'pupils sure': `
class > teacher|action|act|war|system|reps|rep|whatsapp|assembly|trip|photo|book|parents
pupils > dilated
y1s|y2s|y3s|y4s|y5s|y6s
ehcp|send|sen|pp|phonics|intervention|nurture kids|children|group|pupils
reception > desk|room|area|teacher
`,
  pupils: `
kids|children > party|film|book|books|tv|menu|meal|clothes|club|mum|dad|school|tv|parents|toys
little ones
lot|bunch > of
cohort
boys|girls > night|trip|weekend
group > chat
`,
  'pupils sure one': `
1 to 1
one to one < a
most|more ?and challenging|difficult|vulnerable|complex boy|girl|child|kid|lad|pupil|learner|little
challenging|trickiest|neediest|naughtiest|lowest|brightest|weakest|quietest boy|girl|child|kid|lad|pupil|learner
new|reception|nursery ?reception|nursery starter|pupil|boy|girl
ehcp|send|sen|pp|nurture kid|child|boy|girl|lad|pupil
`,
  /** Only where it is one or some of them: *one of mine*. */
  'pupils some': `
mine|ours
`,
  'pupils one': `
child|kid|boy|girl|lad|pupil|student|lass|twins|siblings > benefit|care|premium|voice|progress
child|kid|boy|girl|lad|pupil|student i work|support|teach|tutor|do|have ?with|1|one ?1|to
little one|lad|boy|girl|lass
${YEAR} ${NUMBERS} child|boy|girl|pupil
`,
  'families bare': `
parents > evening|evenings|wedding|house|anniversary
pta > meeting|fair|fayre|quiz|night|raffle
mums|dads < foster
`,
  'families sure': `
class|reception|school|pta parents|mums
parents i teach|deal|see ?with
${YEAR} ${NUMBERS} parents|mums|parent|mum|dad
`,
  'families one': `
parent
mum|mam|mummy|dad|daddy|mother|father|stepdad|stepmum|stepfather|stepmother|carer
step dad|mum
grandparents
parent|mum|dad|family at ours|school|work
family|families
`,
  /** Others of whom people speak: what is said of them is not said of school. */
  other: `
daughter|daughters|son|sons|husband|wife|partner|boyfriend|girlfriend|fiance|sister|brother|auntie|aunt|uncle|nan|nana|nanny|gran|granny|grandma|grandad|cousin|niece|nephew|baby|toddler|twins|eldest|youngest|hubby|mate|mates|bestie|friend|friends|neighbour|neighbours|dog|cat|puppy|kitten|hamster|rabbit|guinea|pony|horse
landlord|builder|builders|plumber|electrician|driver|waiter|waitress|chef|doctor|gp|dentist|vet|midwife|consultant|hairdresser|postman
government|minister|ministers|tories|tory|labour|gove|gibb|williamson|dfe|council|mp|mps|ref|referee|striker|keeper|goalie|defence|players|team|fans|trump|boris|farage|starmer
bank|airline|ryanair|easyjet|hotel|restaurant|tesco|amazon|trainline|hermes|evri
cast|band|singer|actor|actress|contestant|contestants|judges
`,
  /** What takes a draft away from the writer's own school: their own children's, another's, or one that was made up. */
  elsewhere: `
my|our son|sons|daughter|daughters|eldest|youngest|twins|toddler|stepson|stepdaughter|grandson|granddaughter|niece|nephew
my|our own kids|children|boys|girls
my kids|boys school|teacher|teachers
as a parent|mum|dad
thriller|plot|sequel|boxset|trilogy|audiobook|paperback|corrie|eastenders|emmerdale|hollyoaks|netflix|sitcom|novel|trunchbull|umbridge|hogwarts|matilda|waterloo|storyline|bbc
coronation street
abbott elementary
tv show|series|drama
in|watching|watched the film|movie|series|episode|play|book
when i was little|small|young|seven|eight|nine|ten|eleven|7|8|9|10|11|at
back in the|my day|80s|90s|70s|1980s|1990s
`,
  /** Words of work at a school, besides those of `speaksOfSchool`. */
  work: `
pupil premium
child protection
sen|send register
managed move
?fixed|permanent term exclusion
fixed term suspension
capability|disciplinary
been|being|was|were|got ?permanently|just excluded > from
first aid log|book
off rolling
support staff
at pickup|dropoff|hometime|collection
at|after pick|drop|home up|off|time
care|supervision order
social worker|workers
taken into care
deep dive|dives
phonics > screen
ehcp|ehcps|cpoms|camhs|lado|dsl
leadership team|meeting
year|reception|parallel|cover|supply teacher|teachers|list
attendance figures|data|register|officer
our|the|my register|registers
lanyard|photocopier|laminator|laminating
insets|inset
union rep
ppa|cpd|marking|nqt|ect|sats|playtime|displays|staffroom|governors|payscale
staff meeting|meetings|room|briefing|email
cpoms|tas|hlta|senco|sendco
years of supply|teaching
whole school|staff
ever worked|taught in|at
lesson|lessons < driving|piano|swimming|guitar|riding|dance|singing|music
year|key group|stage
report|data writing|drop
data drop
wet play
my|our teaching
teach|teaching|taught
cover list
behaviour|marking policy
parents evening
parent parents|consultation
`,
};
