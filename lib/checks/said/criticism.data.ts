const DONT = "don't|dont|doesn't|doesnt|didn't|didnt|won't|wont|never|cannot|can't|cant|couldn't";
const US = 'me|us|you|staff|everyone|everybody|people|teachers|tas|anyone|them';

/** What people say of those whom they criticise; `phrases` says how to read the lists. */
export const CRITICISM = {
  /** After *is*, *was* and the like. */
  'is bad': `
useless|awful|terrible|horrendous|horrible|hopeless|clueless|pathetic|incompetent|rude|lazy|ungrateful|entitled|feral|stupid|dumb|idiots|morons|cretins|evil|vile|spiteful|appalling|dreadful|diabolical|atrocious|rubbish|crap|shite|bollocks > at|people|weather|news|tonight
thick > with
a|such|absolute|complete|total|utter|bloody joke|farce|disgrace|shambles|nightmare|idiot|moron|dictator|coward|hypocrite|jobsworth|tyrant|snake|clown|cow|bitch|witch|brat|dump
joke|farce|disgrace|shambles|shambolic|disgraceful|disgusting|snakes|bitches|bitchy|muppets|clowns|cliquey|brats|savages|animals|thugs|monsters|hypocrites|cowards|jobsworths|chavs|scum|snobs
unteachable|disrespectful|workshy|idle|deluded|delusional|hypocritical|spoilt|spoiled|manipulative|heartless|vicious|cruel|dense|dim|abysmal|dire|pushy|neurotic|snobby|naughty|violent|aggressive|whiny|defiant > with
bone idle
badly behaved
nasty pieces|piece of
lost causes
a lost cause
beyond help
past it
toxic|unbearable|insufferable|intolerable|unprofessional|unsupportive|unhelpful|unreasonable|arrogant|smug|patronising|condescending|nasty|moody|scatty|inept|spineless|gutless|overbearing|controlling|shocking|fake|micromanaging|bonkers > weather
two faced
out to get me|us
always|constantly late|moaning|complaining|whinging|shouting|off|absent
a|the nightmare
the|actual|absolute worst
worst > bit|part|thing
out of touch|order|control
power mad|crazy
full of herself|himself|themselves|shit|it
up herself|himself|themselves
off their heads|rockers
a control freak
fit for nothing
failing < not
falling apart
badly|poorly run|managed
run by idiots|clowns|muppets|fools|bullies
going|gone downhill
doing my|our|everyone's|everyone head|heads|nut in
driving me|us to drink|despair|distraction
worst behaved
on her|his|their phone|phones
driving me|us mad|insane|crazy|mental|nuts|bonkers|potty
driving me|us up|round the wall|bend|twist
taking the piss|mick|mickey|biscuit|michael
getting on my nerves|wick|tits
pissing me|us|everyone off
winding me|us up
beyond a joke
a waste of space|time|money
trying to get rid of me
on my back
god's|god gift
`,
  /** The same of adults and of the school: of children people say it fondly. */
  'is bad of adults': `
ridiculous|unbelievable|cold|mean|petty|miserable|demanding|chaotic|disorganised|unorganised|weak|poor|grim|bonkers|crackers|mad|insane|crazy|deadwood|failing
backstabbers|bullies|gossips|timewasters
a clique
hard work
a circus|zoo|liability|pigsty|hellhole|mare|cult|car
hell on
dead wood
worse than ever|useless
`,
  /** After *isn't* and the like. */
  'is good': `
good enough
fit for purpose
up to it|the|scratch|standard
doing enough|anything
communicating|coping
a team|good|proper player|leader|teacher|head|boss
cut out for
what it|they used|was|were
safe to
supportive|helpful|listening|interested|bothered|professional|competent|capable|trained|qualified
any help|use|good
on our side
worth the|it
doing their|her|his job|jobs
`,
  does: `
${DONT} care|listen|support|understand|get|appreciate|respect|bother|trust|communicate|plan|mark|reply < i|we
${DONT} give a damn|shit|toss|fuck|monkeys|stuff < i|we
${DONT} have|has a clue < i|we
${DONT} have any idea < i|we
${DONT} know what they're|she's|he's|theyre|they|she|he doing|are|is < i|we
${DONT} do anything|a|their|her|his < i|we
${DONT} lift a finger
${DONT} listens|supports|helps|backs|replies|answers|does|says|turns|plans|marks|bothers|cares|thanks
${DONT} back|help ${US} < i|we
${DONT} say thank|please|thanks < i|we
have|has no manners|respect|backbone|spine|empathy < i|we
have|has|had no control over
haven't|hasn't got a clue
haven't|hasn't a clue
did|does|do nothing < we|i
couldn't|could care less
couldn't run a|the
couldn't organise a|anything
lets|let ${US} down
treats|treat|treated ${US} like
throws|threw|throw|thrown me|us|staff under the bus
makes|make|made my|our life|lives|job hell|misery|miserable|harder|impossible
makes|make|made me|us|everyone sick|miserable
thinks|think they're|she's|he's|they|she|he|the|shes|hes god|own|owns|are|is|world < i|we
need|needs to get a|off
need|needs to grow|wind|do|learn|parent|control|sort|back|listen|wake
need|needs a reality|slap|kick|rocket
should be ashamed|sacked|fired|shut|closed|embarrassed
ought to be ashamed
moans|moan|moaned|whinge|whinges|whinged|whining|moaning
complain|complains|complained|complaining about|to|that|again|because
kicked|kicks|kick|kicking off
had|has|have a go|pop at
had|has|have the cheek|nerve|audacity|gall
has|have|had got it in for
has|have|had favourites
has|have|had his|her|their favourites
shouted|screamed|screams|shouts|yelled|yells at me|us|staff
blames|blame|blamed me|us|everyone|staff|teachers|the
drives|drive|drove me|us mad|insane|crazy|mental|nuts|bonkers|potty|up|round
does|do my|our|everyone's|everyone head|nut in
pisses|piss|pissed me|us|everyone off
winds|wind|wound me|us up
gets|get|got on my nerves|wick|tits
ruins|ruin|ruined everything|my|our|it|the
wastes|waste|wasted my|our|everyone's|everyone time
messed|mess|messes it|this|everything|us|up
cocked|cocks|cock it|this|up
ignores|ignore|ignored me|us|everything|staff|every|my|our
undermines|undermine|undermined me|us|staff
micromanages|micromanage
dumps|dump|dumped everything|it|all|more
flapping around|about
hates|hate me|us|staff|kids|children
lost the plot
thinks|think she|he|they|they're knows|know|is|are|it|better
can do one
can jog on
wants|needs|need|want shooting|sacking|firing|sorting|replacing
bleeding us|staff|me dry
cares|care more about
need|needs to retire|leave|go|quit|resign|move
hasn't|haven't|hasnt|havent planned|marked|done|taught|bothered|said
left her|his|their|the|my classroom|class|room in|a|like
has|have|had zero|no manners|respect|discipline|empathy|boundaries|backbone|interest
gone|going to the dogs|pot
refused me|us
wouldn't|won't|wouldnt|wont let me|us|anyone
makes|make|made everyone|women|staff|us|people cry
picks|picked|pick on
has|have it in for
tore|ripped my|me lesson|planning|apart|to
spoke|speaks|talks|spoken to me|us|staff like
only come|comes|came into|in|to
spends|spend more|all|most time|day|morning
think we're|teachers|we|i'm are|free|babysitters|made
${DONT} discipline|parent|read|teach|bother
called|calls me|us a|an stupid|useless|rude|bad|fat|liar|bitch|cow
told|tells me|us i'm|how|off|im
i can't|cant|cannot stand|bear
can't|cannot|couldn't|cant even
can't|cannot|cant write|spell|hold|read a|for|to
do|does nothing but
keeps|keep picking|having|going
takes|take|took all|the the|all credit
takes|take|took credit for
plays|play|played favourites
talks|talk|talked|looks|look|looked down to|on
talks|talk over|back|rubbish|bollocks|shit
gossips|gossip about
bitches|bitching|bitch about
stabbed|stab|stabs me|us in the back
backstabs|backstabbed
piles|pile|piled|heaps|heap on|more
keeps|keep changing|moving|adding|piling|moaning|changing|shouting|interrupting
changes|change their|her|his|the mind|minds|goalposts
sits|sat|sit on her|his|their phone|phones|arse|bum|backside
can't|cant|couldn't|cannot control|manage|teach|spell|cope|plan|lead|organise|behave
can't|cant|couldn't|cannot be bothered|arsed|trusted
only cares|care about
is|are only interested|bothered in|about
wouldn't know|last a
won't|wouldn't|wont|wouldnt listen|sit|shut|behave|help|lift
killed|destroyed|broke|broken|sucked|crushed me|my|all|any|morale|us
makes|made|make a hash|mess|pig's|pigs of|ear
refuses|refused|refuse to
pushes|pushed|push me|us out|over|too
humiliates|humiliated|humiliate me|us|staff
slags|slagged|slag me|us|off
snapped|snaps|laughed|laughs at me|us
emails|emailed|emailing me at|on|again|abuse
answer|answers|answering|answered back
walks|walk|walked all over
drives|drive|drove me to
expects|expect us|me|teachers|staff to
couldn't|wouldn't teach|manage|organise|lead
drags|dragged me|us|through
has|have been a nightmare|joke|disgrace|shambles
`,
  /** Before those of whom it is said. */
  'of whom': `
sick|tired of
sick and tired|fed of|up
sick to death|the|my of|back|teeth
fed up with|of
sick to the back teeth of
had enough of
had it with
had it up to here with
so done with
hate|hates|despise|loathe|detest > to|it|when|that|being|having|how|the|marking
hate|despise|loathe the
can't|cant|cannot|couldn't stand|bear|abide
dreading|dread having|teaching|seeing
bloody|fucking|effing hate|hates
don't|dont|can't|cant|never trust > me|the
undermined|micromanaged|ignored|patronised|humiliated|belittled|gaslit by
shouted|screamed|sworn|yelled at by
thrown under the bus by
let down by
shame on
row|run-in|argument|fight|showdown with
run in with
arguing|argued|argue|arguments with
falling|fell|fallen out with
angry|annoyed|furious|fuming|livid|cross|raging|frustrated|fuming with|at > you|yourself|myself
disgusted|appalled|disappointed|unimpressed by|with|in|at
no|zero|lost respect|time|faith|trust|patience for|in|with
lost all respect|faith|trust for|in
no|zero|little support|help|backup|back-up|thanks|communication|sympathy|appreciation from
thanks for nothing
screw|sod|stuff|bollocks|fuck > it|this|that|to|off
glad|happy to see the back of
rid of
away|escape from
throttle|strangle|murder|swing|slap|punch > for
swing for
don't|dont|didn't|didnt like > it|that|to|how|when|the
wouldn't|wouldnt send a dog|cat|child|kid to
wouldn't|wouldnt send my|our kids|children|child to
wouldn't|wouldnt send my|our own kids|children to
picked|picking apart|on by
backstabbed|ostracised|sidelined|pushed by
blame|blaming
wrong with
moaned|shouted|snapped|yelled|told|talked at|off|over by
told off by
snotty|rude|nasty|arsey|stroppy|abusive|shitty|moany|aggressive|ranty|snide email|message|letter|comment|emails|messages|note|comments from
aggressive email|message|emails from
abuse|grief|attitude|bollocking|complaint|complaints|earful from
ranting|rant|moaning|moan about
no thanks to
`,
  /** Between *the* or *our* and those of whom it is said: *the worst class*. */
  like: `
useless|incompetent|clueless|hopeless|pathetic|lazy|rude|entitled|feral|toxic|spineless|ungrateful|vile|nasty|horrible|awful|dreadful|terrible|shite|crap|inept|power-mad|patronising|two-faced|arrogant|shambolic|failing|thick|idiot|evil|stupid|micromanaging|obnoxious|moaning|whinging|complaining|pushy|demanding|interfering|awkward|deluded|snotty|jobsworth|spoilt|violent|aggressive|disruptive|naughty|helicopter|nightmare|typical|ridiculous|neurotic|gobby|mouthy|power-hungry|jealous|bitchy|bitter
worst
rudest|laziest|thickest|naughtiest
`,
};
