import { dont } from './negated';

const THEM =
  'me|us|him|her|them|a|one|two|three|four|half|my|our|the|staff|people|everyone|everybody|colleagues|children|kids|tas|teachers|another|pupils|parents|women';
const KID = 'child|children|kid|kids|boy|boys|girl|girls|pupil|pupils|student|students|lad|toddler|4yo|5yo';
const DATA =
  'data|results|result|books|sats|expenses|attendance|register|registers|scores|assessments|assessment|figures|marks|papers|records|mileage|overtime|timesheet|hours|timesheets|claims|levels|accounts|paperwork|phonics|numbers|minutes|references|signature|signatures';
const FUNDS =
  'money|cash|fund|funds|float|takings|budget|donations|thousands|hundreds|tuck|fundraising|laptops|ipads|equipment|supplies';
const OURS = "the|our|my|his|her|their|school|school's";
const OWN =
  'mates|mate|friends|friend|wife|husband|family|daughter|son|sister|brother|cousin|pals|cronies|nephew|niece|boyfriend|girlfriend';

/** Acts that would do somebody's good name harm if they were untrue; `phrasesOf` says how to read the lists. */
export const ACCUSATION = {
  /** After *is*, *was* and the like. */
  'acc is': `
?pathological|compulsive|proven|known|massive|serial|habitual|convicted|notorious|registered|functioning|closet|raging liar|thief|bully|racist|sexist|homophobe|transphobe|misogynist|bigot|pervert|perv|paedo|paedophile|nonce|alcoholic|crook|fraud|cheat|predator|groomer|creep|junkie|criminal|addict|pisshead|druggie|fraudster|conman|abuser|rapist|stalker|liars|thieves|bullies|racists|crooks|cheats|frauds|criminals|bigots|fascist|fascists|nazi|nazis > day|me|us|the|them
a drunk|wino|lush > on
drug addict|dealer|user|dealing|taking
sex offender|pest
a danger to
in on it
as bent as
corrupt|racist|sexist|homophobic|transphobic|islamophobic|antisemitic|misogynistic|crooked|bent|dishonest|abusive|lying|fraudulent|ableist|xenophobic|ageist|thieving|negligent|unlawful|illegal > to|parents|about|in|down|on
stealing|embezzling|pinching|nicking|pocketing > the|my|biscuits
breaking|ignoring|flouting|violating the|all|employment law|safeguarding|rules|guidance|regulations|gdpr|ratio|ratios > of
on the fiddle|take
creepy|inappropriate|handsy|pervy|lecherous|sleazy with|around|towards|to
on drugs|coke|cocaine|weed
drunk|pissed|hammered|legless > at|on|last|and|with|as|texts|elephants
in charge of ?thirty|30|a|the|year ?class|children|6 drunk|pissed
drunk|pissed|wasted|hungover|stoned|high|intoxicated at|in|on|by|during|before work|school|class|duty|front|site|lessons|assembly|9am|lunchtime|lunch
sleeping|shagging with|the|a|one
having ?an|it|a affair|off|fling > with|the
knocking off
carrying on with
discriminating against
dealing > with|in|well|a|it
lining his|her|their ?own pockets
taking|giving|accepting backhanders|bribes|cash
failing in their ?legal|statutory duty|duties
sexually harassing|abusing|assaulting|inappropriate
on the sex offenders
known to the police
guilty of fraud|bullying|gross|abuse|theft|harassment
under the influence
institutionally racist|sexist
dangerously understaffed|unsafe
operating|running illegally
`,
  'acc does': `
steal*|pinch*|nick*|pocket*|embezzle*|siphon*|misuse*|misappropriate*|swipe*|skim* ?some|all|loads|off|from|out|#|a ?of ${OURS} ?school|class|trip|charity|pta|petty|pto|raffle|dinner|pupils ${FUNDS}
steal*|pinch*|nick*|pocket*|embezzle*|siphon*|misuse*|skim* ?school|charity|pta|trip|dinner|petty ${FUNDS}
steal*|embezzle*|pinch*|nick*|thieve* ?things|stuff|money|cash|it from ${OURS}|work|staff|pupils|children|kids|us|me|colleagues
steal*|nick*|pinch*|swipe* ?#|money|cash|stuff|things|it ?out|straight ?of|from my|her|his|the|our|people's|everyone's ?staff purse|bag|handbag|coat|desk|drawer|locker|wallet|till|cupboard|kitty|tin|purses|bags
help* himself|herself|themselves to the|school
?a|his|her|their hand|hands|fingers|paws in the ?school|dinner|petty|charity|tuck|trip|raffle|pta ?money|cash till|tin|pot|box|fund|safe|biscuit
fiddle*|fake*|falsify*|inflate*|doctor*|massage*|rig*|forge*|alter*|backdate*|manipulate*|fabricate*|destroy*|invent* ?the|our|my|his|her|their|all|everyone's|some|children's|with ?exam|test|sats|attendance|assessment|school|phonics|year|trip|my ${DATA}
tamper* with
make* up ?his|her|their|the|half|all ?of ?her|his|the ?first|accident ?aid log|logs|marks|records|assessments|references|register|observations|grades|predictions|minutes|qualifications
cook* the books
make*|making up ?the|our|his|her|their|all lies|allegations|evidence|data|results|figures|scores|levels
cheat* on|in|at|with|during ?the|our ?year|ks1|ks2|end ?2|6 sats|tests|screening|phonics|exams|assessments|spag
cheat* ?the system|benefits|sats
give* ?the|our|them|year ?kids|pupils|children|6|class the|all ?sats|test answers
open* the ?sats|test|exam papers early|before
coach*|help* ?them|the|kids|pupils|children|her|his|their ?class|kids|pupils|children through|in|during|with the ?sats|test answers|sats|test
lie* to ${THEM}|inspectors|ofsted|governors|social
lie* about|on ?the|her|his|their > low|in|down|awake
lie* through his|her|their teeth
bully*|harass*|grope*|assault*|abuse*|groom*|stalk*|threaten*|blackmail*|victimise*|intimidate*|molest*|fondle* ${THEM}
touch*|rub* ?a|the|one|my|our ?young|female|year ?5|6 her|him|me|them|women|staff|pupils|ta|tas|bum|leg|thigh|${KID} inappropriately|up
message*|dm*|sext* ?a|the|one|his|her|ex|former ?year|ex|former ?5|6 pupil|pupils|student|students|child|children|girls|boys
hit*|slap*|smack*|grab*|shove*|push*|punch*|shake*|pinch*|kick* ?a|the|one|another|some|that|this|my|our|his|her|their|of ?of|little|year|autistic|sen ?the|our|my|1|2|3|4|5|6 ${KID}
slap*|smack*|beat*|thump*|punch* her|his|their ?own kids|children|son|daughter|wife
drag*|pull*|grab*|yank*|pick* ?a|the|one|my him|her|${KID} ?up by the|his|her|their
swear*|scream*|shout* in a|the|his|her|their ?child's|kid's|kids|children's|pupil's face|faces
swear* at ?the|a|our|my|his|her ${KID}
lock*|shut* ?a|the|my|our him|her|them|${KID} in|out a|the ?store|stock|book cupboard|room|office|shed|toilet|toilets
leave* ?a|the|her|his|my|our|their ?whole them|class|${KID} alone|unattended|unsupervised
cover*|hush*|sweep* ?it|everything|this|things|that|abuse|bullying ?the|all ?whole thing|abuse|bullying|lot|incident|complaint|complaints|assault|it|everything|this|that|things|them up|under > for
cover*|hush*|sweep* up ?the|a|all ?bullying|abuse|abuse|bullying|incident|complaints|complaint|assault|everything|it|racism|mistakes|safeguarding|mess > for
cover* ?up for ?a|the|him|her|each|one bully|bullies|abuser|paedo|other
turn*|show*|come*|rock*|roll*|arrive*|teach* ?up|in ?to|at ?work|school|class|sports|lessons|parents ?day|evening drunk|pissed|hungover|stinking|stoned|reeking|high|wasted|steaming
smell*|stink*|reek* of booze|drink|alcohol|weed|vodka|wine|gin|cannabis|whisky
take*|deal*|sell*|snort*|smoke*|do* ?hard drugs|coke|weed|cocaine|cannabis|spliffs
drink* ?vodka|gin|wine at|on|during|before|behind ?the work|duty|school|class|lessons|lunchtime
break*|flout*|violate*|breach*|bend* ?the|all|every|our|data|employment ?data|health|safer|safeguarding|employment|equality law|laws|safeguarding|gdpr|ratio|ratios|confidentiality|procedures|regulations|act
ignore*|bury*|dismiss*|brush* ?off|aside ?a|the|our|my|his|her|all|every|multiple|several ?serious safeguarding|bullying|abuse|racism|disclosure|disclosures|allegations
discriminate* ?against
sleep*|shag* with ?a|the|one|his|her|half ?of|year ?the|5|6 ta|tas|teacher|deputy|head|caretaker|parent|dad|mum|colleague|governor|staff|pupil's
shag* the|a|one|our|half
cheat* on his|her
has|have|had|having an affair
tell*|ask*|make*|order*|force*|pressure*|instruct*|encourage* us|me|staff|teachers|tas|her|him|them|everyone ?to|not|into ?to lie|cheat|change|falsify|fiddle|cover|delete|alter|forge|lying|cheating|backdate|inflate|fake|hide
tell*|ask*|order* us|me|staff|teachers|tas|her|him|them not to report|log|record|tell|say
put* ?the|our|all|these children|kids|pupils|lives|staff|everyone|children's at|in|lives risk|danger|at
pay*|give*|employ*|hire*|promote*|appoint*|recruit* ?all|a|every|the ?job|jobs|contract|contracts|posts|work ?to his|her|their ?own|best|unqualified ${OWN}
get* his|her|their ?own ${OWN} a|the|jobs|in
give* jobs to
commit* fraud|perjury|a|theft
defraud*|extort*|con*|scam* the|us|me|parents|school|trust|everyone|staff
claim* ?for ?false|fake expenses|benefits|overtime|mileage she|he|they|illegally|fraudulently|while|for
hide*|bury*|conceal*|suppress*|delete*|shred*|destroy* ?all|the|our|a|any ?safeguarding|incriminating complaints|evidence|abuse|concerns|documents|emails|records|report|files|allegations|truth
look*|turn* the|a other|blind way|eye > at
hit* on me|my|her|him|staff|women
come* onto me|my|her|him|staff|women
give*|sell*|supply*|buy* ?a|the|his|our|them ?year ?5|6 ${KID} ?them fags|cigarettes|vapes|weed|drugs|alcohol|beer|booze|vodka|answers
take*|accept*|get*|give*|pocket* ?a|the ?cash backhanders|backhander|bribes|bribe|kickbacks|kickback|bungs|bung
buy*|fake*|make* ?up|that|his|her|their|the ?that|his|her|their|teaching certificate|certificates|degree|qualification|qualifications|dbs
force*|hound*|bully*|freeze* ?good|six|five|four|three|two|all|half|another|yet|every|a|the|my ?good|experienced|decent|older|another|single|of her|him|them|me|us|staff|teachers|tas|ta|people|colleague|colleagues|teacher out
hound*|bully* out ?good|six|five|four|three|two|all|half|every ?good|experienced|decent staff|teachers|tas|people
run* off with ?the|all
trouser*|pocket* the|it
spend*|blow*|splash* ?thousands|all|hundreds ?of the|our|school|pta|pupil ?school|pta|trip|pupil|sen|sports ?premium budget|money|fund|funds|funding|cash|premium on himself|herself|themselves|his|her|holidays|booze|wine
${dont('?even report|log|record ?any|the|a|it|single ?safeguarding safeguarding|abuse|it|bullying|anything|concerns|disclosures|disclosure')}
blackmail*|intimidate*
sexually assault*|harass*|abuse*|touch*
illegally|unlawfully|secretly|wrongly|unfairly|wrongfully exclude*|record*|sack*|dismiss*|film*|off
off roll*|rolled|rolling
discriminate*
sack*|fire*|punish*|victimise*|silence* ?a|the me|her|him|them|staff|people|anyone|teacher|ta|whistleblower|whistleblowers ?because|for being|raising|speaking|whistleblowing|reporting|she|he|they|telling
silence*|gag* ?the|a whistleblowers|whistleblower|victims|victim|staff
pay*|buy* ?the her|him|them|staff|parents|victims off
discuss*|share*|leak*|post* ?confidential|private|personal confidential|private|pupils'|pupil information|details|stuff|data
send*|share*|post*|watch*|view*|look* ?at|her|his|me|him|inappropriate|indecent|explicit ?indecent|dirty|inappropriate|dick porn|nudes|pornography|pics
make*|say*|tell*|use* ?a|the|some|constant|openly|really|his|her racist|sexist|homophobic|transphobic|antisemitic|islamophobic|racial|inappropriate|lewd|misogynistic|sexual|ableist comment|comments|jokes|joke|remark|remarks|slur|slurs|language|things|stuff|messages|advances
call* ?a|one|me|him|her|my|our|the|pupils|kids ?ta|pupil|child|colleague|boy|girl ?a|the racist|n|p slur|name|names|word
rig*|fix* the ?sham job|interview|interviews|appointment|vote|election|raffle|panel|ballot
fail* to safeguard|protect|report
neglect*|starve*|endanger* ?a|the|our|his|her|their|that ${KID}|dog
fake* ?a|his|her|their|an ?sick illness|qualifications|sickness|degree|injury|note|reference|cv|dbs
lie* on ?his|her|their cv|application
has|have|had|got ?a|several|some criminal|drink|police|drug|gambling|coke convictions|conviction|record|habit|problem
been|was|were|got|gets caught|done ?for shoplifting|stealing|drink|dealing|cheating|thieving|sleeping|fraud|theft
put* his|her|their ?own ${OWN} on
been|was|were|got done for drink|fraud|theft|assault|shoplifting|benefit|possession
been|was|were|got|being arrested|cautioned|convicted|prosecuted
been|was|were|got charged with
`,
  'acc by': `
bullied|harassed|groped|assaulted|threatened|abused|blackmailed|discriminated|victimised|intimidated|hounded|molested|groomed|stalked|touched|bullying ?against|out|up ?of ?my|the ?job by
lied to by
victim|victims of ?bullying|abuse by
bullying|harassment|abuse|racism|sexism|discrimination|victimisation|intimidation|lies|threats from|by
at|the hands of
forced|pushed|driven|hounded|managed|frozen out ?of ?my|the ?job by
sexually|racially harassed|abused|assaulted by
paid off by
conned|defrauded|scammed by
unfairly|illegally|wrongfully dismissed|sacked by
`,
  /** What accuses the school, or somebody in it, by itself in a draft about work. */
  'acc of school': `
?phonics|sats|ks2|assessment|attendance|test|exam scores|results|data|register|registers|records|figures|papers|tests|minutes|accounts|books|references were|was|are|been|being|got|have|has ?been ?all|clearly|deliberately doctored|fiddled|faked|inflated|falsified|massaged|rigged|forged
it's|its|that's|thats|this|is|was ?is|just|pure|plain|blatant|outright|basically|nothing ?but|less racism|sexism|ageism|ableism|nepotism|fraud|corruption|favouritism|homophobia|theft|victimisation
it's|its|that's|thats|was|is pure|plain|blatant|outright|constructive racism|discrimination|bullying|dismissal|abuse|cheating|lies
jobs|job for the|his|her|their boys|mates|friends|family
constructive dismissal
bullying culture
off roll|rolling|rolled
?a blatant|complete|total|outright|bare|barefaced lie|lies|faced > in|down
culture of bullying|lies|racism|fear|cover
institutional racism|bullying
safeguarding failings|failures|breaches|breach
`,
  'acc like': `
racist|sexist|homophobic|transphobic|bullying|lying|corrupt|crooked|bent|thieving|cheating|abusive|pervy|perverted|drunken|alcoholic|dishonest|fraudulent|misogynistic|misogynist|bigoted|criminal|predatory|creepy|bully|groping|violent|ableist|drunk|handsy|sleazy|lecherous
`,
};
