import { dont } from './negated';

const US = 'me|us|you|staff|everyone|everybody|people|teachers|tas|anyone|them|anybody|parents';
const MY = 'my|our|his|her|their|the|this|a|an|another|every|all';

/** What people say that those do whom they criticise; `phrasesOf` says how to read the lists. */
export const CRITICISM_DOES = {
  does: `
${dont('care|listen|support|understand|appreciate|respect|bother|communicate|behave')}
${dont('get it|how|that|why|what|us|me')}
${dont('give a|two damn|shit|toss|fuck|monkeys|stuff|rat|hoots')}
${dont('have a|any ?single clue|respect|manners|backbone')}
${dont("know what they're|she's|he's|theyre|they|she|he|day|planet|is|it|hard|their|her|his")}
${dont('lift a finger')}
${dont('back|help|support|trust|value|respect|listen|tell|thank|treat|speak|talk|leave|care to|with|about|for ' + US)}
${dont('back|help|trust|value|thank|defend|protect|believe ' + US)}
${dont('say thank|please|thanks|hello|sorry|a|well')}
${dont('shut up')}
${dont('stop moaning|complaining|whinging|shouting|emailing|interfering|fighting|arguing|interrupting|screaming|criticising')}
${dont('sit still|down')}
${dont('take no|any|a ?blind responsibility|notice|no|interest|criticism|hint')}
${dont('turn|show up')}
${dont('pull his|her|their ?own weight')}
${dont('deserve a|any|us|the|to|this|our|her|his')}
never|rarely|hardly listens|supports|helps|backs|replies|answers|does|says|turns|plans|marks|bothers|cares|thanks|shows|asks|smiles|behaves|understands|takes|reads|tells|comes|checks|gets > me|them
have|has|had|with ?zero|no|little|absolutely manners|respect|backbone|spine|empathy|discipline|boundaries|shame|integrity|compassion|loyalty|morals|leadership|vision|standards|common < i|we
have|has|had no ?real interest|time|control|consideration|regard|self < i|we
have|has|had no control over
haven't|hasn't|havent|hasnt|hadn't ?got a|the ?foggiest|faintest clue|foggiest|idea|decency < i|we
lack|lacks|lacking ?any|all|basic|in ?basic empathy|discipline|manners|leadership|respect|backbone|vision|boundaries|compassion|integrity|common
did|does|do ?absolutely|bugger|sod|naff nothing|all < we|i
did|does|do fuck|sweet all|nothing < we|i
could|couldn't|couldnt care less
couldn't|couldnt|could|can't run|organise|manage|lead ?not a|the|anything
couldn't|couldnt|can't|cant find|hit|see ?his|her|their|the a|arse|nose|barn|wood
let* ${US} down
treat* ${US}|tas ?all like
treat* ${US} ?all badly|terribly|appallingly|differently|with|unfairly ?contempt|disdain
throw* ${US} ?all under the bus
make* ?all my|our life|lives|job|jobs hell|misery|miserable|harder|impossible
make* ?all my|our life|lives a|absolute|pure misery|nightmare|hell
make* ${US} ?all ?feel sick|small|worthless|stupid|like
think* they're|she's|he's|they|she|he|the|shes|hes|theyre|it ?is|are god|own|owns|world|above|better|his|it|special|so
think* we're|teachers|we|were are|free|babysitters|made|have
need* to get a|off|over
need* to grow|wind|do|learn|parent|control|sort|back|listen|wake|shut|stop|step|try|realise|remember|teach|start|look > how|about|their|phonics
need* a ?damn|good|serious|massive reality|slap|kick|rocket|shake|word|lesson
need* ?their heads|sacking|shooting|firing|sorting|replacing|educating|banging
should ?all be ashamed|sacked|fired|shut|closed|embarrassed|struck|prosecuted|banned|put|mortified
should ?all have been sacked|shut|closed|struck
should ?never|not ?be|have ?been allowed|near|teaching|running|left|trusted|in
shouldn't|shouldnt be allowed|near|teaching|running|left|trusted|in
ought to be ashamed|sacked|shot
moan*|whinge*|whine*|gripe*|sulk*|bicker* > sundays
complain*|bitch*|kick* about|to|that|again|because|off|for|all
have|has|had|having a ?right|massive|huge|big|proper|total go|pop|dig|rant|tantrum|hissy|strop|meltdown at
have|has|had|having the ?absolute|sheer cheek|nerve|audacity|gall
have|has|had|having it in for
got it in for
have|has|had|having ?his|her|their ?own favourites
shout*|scream*|yell*|snap*|bark*|laugh*|rant*|roar* at ${US}|my|our
tut* at
roll* his|her|their eyes
blame* ${US}|my|it|everything|others
drive* ${US} ?all mad|insane|crazy|mental|nuts|bonkers|potty|up|round|to
do* my|our|everyone's|everyone head|nut in
piss*|wind*|tick* ${US} ?all ?right off|up
get* on my|everyone's ?last nerves|wick|tits|nerve
ruin* everything|my|our|it|the|lives|every
waste* ?all my|our|everyone's|everyone time|weekend|evening|day|life
waste* ?all|thousands|so ?of|much money|thousands|time on
mess*|cock*|screw*|balls*|fuck* it|this|everything|us|things up|about|around
mess*|cock*|screw*|balls*|fuck* up
ignore* ${US}|everything|every|my|our|it|emails|the
undermine* ${US}|my|every|staff
micromanage*|nitpick*|condescend*|patronise*|belittle*|demean*|demoralise*|gaslight*
humiliate*|embarrass*|patronise*|belittle*|undermine*|criticise*|intimidate*|gaslight*|ostracise*|exclude*|bully*|victimise*|demoralise*|scapegoat*|mock*|ridicule*|shame*|hassle*|hound*|pester*|harass*|overload*|exploit*|abandon*|fail*|disrespect*|insult*|threaten*|ambush* me|us|staff|teachers|tas
dump* ${MY}|everything|it|more|extra|loads|on|work
flap* around|about
hate* me|us|staff|kids|children|teachers|teaching
lose* the plot|dressing
lose* ?all control|interest of
think* she|he|they|they're|she's|he's|it knows|know|is|are|it|better|clever|king
can do one
can|should|need|could jog|get|do|go ?to ?in on|lost|stuffed|one|hell
bleed* us|staff|me dry
care* more about
care* ?only about|for money|results|data|themselves|image|herself|himself|numbers|ofsted
need* to retire|leave|go|quit|resign|move
hasn't|haven't|hasnt|havent|hadn't ?even|yet planned|marked|done|taught|bothered|said|replied|answered|stepped|lifted|spoken
leave* her|his|their|the|my classroom|class|room|kitchen|mess|planning in|a|like|for|state
leave* ${US} ?all high|in|out|without|to|hanging ?dry|lurch|dark
leave* everything to|until
gone|going to the dogs|pot
refuse* to|me|us
won't|wouldn't|wont|wouldnt ?even let|give|allow|tell|help|speak|talk|listen|sit|shut|behave|lift|stop|back|authorise|fund|answer|cover ?to ${US}|down|up|a|the|any|still
won't|wouldn't|wont|wouldnt|can't|cant|couldn't ?even listen|sit|shut|behave|stop|cope|spell|read|organise|manage|control|lead|plan|lift|commit|decide > sad|tears|down
pick* on ${US}|my|the|kids|children|anyone
pick* holes in
tear*|rip*|pull*|shred* ?me|my|us lesson|planning|apart|to|observation|display ?pieces|apart|to
speak*|talk* to|about me|us|staff|teachers|tas|people ?as like|that|if
only come*|came into|in|to
spend* more|all|most|half|hours ?of|the|more ?her|his|their time|day|morning|lesson|meeting on|talking|in|moaning|gossiping|shopping|with|hiding
call* me|us ?all ?a|an stupid|useless|rude|bad|fat|bitch|cow|lazy|incompetent|unprofessional|weak|names|failure|disgrace|joke|negative|difficult
call* himself|herself|themselves|itself ?a|an|the ?head|class|school|senior leader|leaders|teacher|teachers|manager|managers|professional|professionals|school|parents|parent|educator|educators|head
tell* ${US} ?that i'm|im|we're|were|my|to ?not|just|too useless|rubbish|not|too|negative|lucky|suck|smile|man|get|grin|off|failing|inadequate ?on
tell* ${US} off
i can't|cant|cannot stand|bear|abide
i absolutely|really|actually|do ?bloody|fucking hate|loathe|despise|detest
can't|cannot|couldn't|cant ?even write|spell|hold|read|organise|manage|run|tie|use|control|count|lead|teach ?their|her|his a|for|to|email|own|kids|class|register|name
do|does|done|did nothing ?about|for but
do|does is|but moan|complain|shout|dump|criticise|email|whinge|talk|drink|gossip|sit|point|bitch|walk|hide
keep* ?on picking|having|changing|adding|piling|moaning|shouting|interrupting|emailing|dumping|complaining|cancelling|forgetting|ignoring|undermining|questioning > on|home|in
take* ?all the ?all|full credit|piss|mick|mickey|biscuit|michael
take* credit for
take* ${US}|it ?out ?all ?for|on granted|us|me|mugs|fools|staff
take* ?my|our|her|his ?all ideas|idea|credit|planning and
play* favourites|games|politics|victim|god|divide
look*|talk* down ?her|his|their ?nose ?at|to|on ${US}|tas|at|on|to > the|into
talk* over|back|rubbish|bollocks|shit|nonsense|behind|shite ?my
answer* ?me ?us back
gossip* about
gossip* > girl
bitch*|moan*|slag*|whisper* about|behind ${US}|everyone|each|my|our|the|colleagues
stab* ${US} in the back
backstab*
pile*|heap* on|more|it ?the|and|work ?work|pressure
put* so|too|more|unfair|unreasonable|all ?much ?of ?the pressure|expectations|blame on
change* their|her|his|the mind|minds|goalposts
move* the goalposts
sit* on her|his|their ?fat phone|phones|arse|bum|backside|laptop
sit* in ?her|his|their|the ?ivory office|tower
hide* in|behind ?her|his|their|the office|email|emails|desk|door|policy
swan* in|off|around|about
waltz* in|off
strut*|prance*|parade* around|about|round
bang*|bleat*|drone* on
only care*|cares about
want* ?everything|us ?all ?done|to ?yesterday|work blood|for|moon|weekends ?free
wouldn't know ?a
kill*|destroy*|suck*|crush*|drain*|ruin*|sap* ?any|all|every|the|me|us|my|our morale|joy|confidence|life|love|enthusiasm|soul|me|us|any|all
make* a ?total|complete|right hash|mess|pig's|pigs|balls|fool|show of|ear|up
push* ${US} ?too out|over|too ?far|edge
slag* ${US}|everyone|each|people ?other off
email* ${US} at|on|again|abuse
walk* all over
walk* past|off ?and|without|when
expect* ${US} ?all to
expect* ?all|miracles|everything ?the|us|work|perfection|blood|free ?of
want* us|me|staff|teachers to ?all|do work|smile|plan|give|drop|mark|come ?weekends
drag* ${US} through|into|down|over
has|have|had been a ?total|complete|absolute|living nightmare|joke|disgrace|shambles|mess|farce|pain
brush* ?it|off|my|our|me|everything|concerns ?concerns ?off|aside|under
dismiss* ?my|our|all|every|any|it ?concerns|idea|complaint
fob* ${US} off
pass* the buck|blame
palm* ?it|everything|work off
wash* ?his|her|their hands
duck* ?out ?of ?all responsibility
shirk*|dodge*|skive*
crawl* ?up ?to ?the
bottle* it
interfere* in|with
poke* his|her|their nose
stir* ?up ?the|trouble|shit|things
cause* ?nothing|trouble|problems|so|endless ?but ?much trouble|drama|problems|grief|stress
cost* me|us my|our sanity|sleep
give* ${US} ?so ?much grief|abuse|attitude|hell|no|zero|lip|nothing|headache|headaches ?hard ?but
give* ${US} ?a|all|the ?hard|constant|worst|constant grief|time|abuse|cheek|lip|attitude|hassle
cut* corners
swear* at ${US}
turn* ?up|in late|unprepared|with ?no|late|unprepared ?planning
arrive* late|unprepared
always|constantly|permanently late|whinging|moaning|complaining|shouting|absent|unprepared|interfering
lets|let his|her|their|them|the kid|kids|child|children run|get|do|rule|play ?away ?what|riot|up
can't|cant|couldn't|cannot|won't ?even be bothered|arsed|trusted
scream* the|blue
write* ?a|me|us|snotty|rude|nasty|abusive ?snotty|rude|nasty|abusive|email|essays message|emails|email|messages|notes|letter
send* ?me|us|a ?us|a|yet|another ?snotty|another|passive|rude|nasty|abusive|stroppy|ranty|shitty|pointless|3am|11pm|midnight ?aggressive email|emails|message|messages|memo
send* ${US}|out ?an|emails|texts|messages email|at ?11pm|midnight|10pm|11|sunday|all
`,
  /** The same of adults and of the school. */
  'does of adults': `
make* everyone|women|staff|us|people|me|tas cry|ill|redo|re > happy|laughing|with
go*|goes downhill
${dont('plan|mark|reply|answer|respond|acknowledge|lead|consult|apologise|discipline|parent|engage|cover|answer|notice|plan|prepare')}
${dont('teach|read|help|do|control|manage|feed|wash|check|follow|share|work|play|ask|fix|deal|act|read|tell ?up|with|on|through|as ?anything|a|any|the|their|her|his|how|with|through|it')}
${dont('know ?our|the|my|how|their|her|his|anything|who|a ?own names|name|to|thing|about|kids|staff|anyone')}
${dont('make ?a|any|his|her|their ?single decision|decisions|effort|time|mind')}
have|has|had no idea|clue
swear*|shout*|scream*|yell*|snap*|bark* at ?the|our|my|a|his|her|those|these|her|any ?poor|little kids|children|pupils|class|child
give* us|me no|zero|nothing
lead* by|from fear|behind
rule*|manage* by|with|through fear|an|bullying|intimidation
rule* the roost
run* the|this|our|it ?school|place|department like a|it
run* ?us|me|it|everything|staff into the ground
demand* we|data
insist* on|we
obsess* over|about
think* ?that|the homework|rules|reading|uniform|attendance is|are|don't|doesn't
come* in|up|into to|and argue|argued|complain|complained|moan|shout
argue* about|over
prioritise* ?data|money|image|results|looks over
value* ?data|money|results ?more ?over|than
cancel* ?our|my|all|the|staff ?ppa|training|cover|last
steal*|take*|took ?my|our|away ?my|our ppa|ideas|planning|lunch|breaks
fail* ?our|these|those|the|every|so ?many|single|of ?of ?these|our kids|children|staff|pupils|send
let* our|the|these|those kids|children|staff|pupils down
park* across|on|in|like ?the ?zigzags|double|zig
skip*|miss* every|all|parents|the ?staff|parents meeting|meetings|evening
`,
};
