import { dont } from './negated';

const US = 'me|us|you|staff|everyone|everybody|people|teachers|tas|anyone|them|anybody|parents';
const MY = 'my|our|his|her|their|the|this|a|an|another|every|all';

/** What people say that those do whom they criticise; `phrases` says how to read the lists. */
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
  /** Before those of whom it is said. */
  'of whom': `
sick|tired|weary of
fed up with|of
sick and tired of
sick to death|the|my of|back|teeth
sick to the back teeth of
had enough of
had it|up with|to
had it up to here|there with
?so|completely|totally|absolutely done|over with < half|nearly|not|almost
hate|hates|hated|despise|loathe|detest|resent > to|it|when|that|being|having|how|the|marking
hate|despise|loathe|resent the
hate|hated|dread|regret working|teaching at|for|with|under
can't|cant|cannot|couldn't stand|bear|abide|cope|work ?with|for|under
dreading|dread having|teaching|seeing|facing
bloody|fucking|effing hate|hates
don't|dont|can't|cant|never|wouldn't trust|respect|rate > me|the
undermined|micromanaged|ignored|patronised|humiliated|belittled|gaslit|criticised|blamed|ridiculed|mocked|insulted|disrespected|screwed|stitched|shafted|snubbed|blanked|ghosted|overlooked|passed|dismissed|brushed|walked|trampled|failed|abandoned|demoralised|ambushed|berated|scolded|reprimanded|bollocked|cornered ?over|up|off|all ?over by
talked|spoken|looked down|to|over ?like ?to|a|dirt|on|child by
treated like|as ?a|absolute dirt|shit|rubbish|crap|scum|slave|slaves|child|idiot|criminal by
shouted|screamed|sworn|yelled|snapped|barked|laughed|moaned at|on ?in|at|outside|on ?the|my|front ?playground|office|gate|gates|corridor|staffroom|classroom|reception|door by
ripped|torn|pulled apart|to ?pieces|shreds by
slagged|fobbed|ticked off by
hung out to dry by
thrown under the bus by
let down|us by
shame on|to
row|argument|fight|showdown|words|barney|disagreement with < snowball|water|food|pillow|sword|paper|foam
run in with
arguing|argue|argument|arguments|battle|battling|fighting with > myself|snow
falling|fell|fallen out with
angry|annoyed|furious|fuming|livid|cross|raging|frustrated|seething|exasperated|infuriated with|at|by > you|yourself|myself
disgusted|appalled|disappointed|unimpressed|ashamed|horrified|astounded|staggered by|with|in|at|of
no|zero|lost|losing respect|time|faith|trust|patience|confidence for|in|with
lost|losing|lose ?all|the respect|faith|trust|confidence|will for|in
no|zero|little|any support|help|backup|thanks|communication|sympathy|appreciation|empathy|leadership|backing|understanding|guidance|consistency|respect|direction from < for|with
lack|absence of ?any support|help|communication|leadership|respect|empathy|backing|organisation|direction from|by
thanks|cheers for nothing|that
screw|sod|stuff|bollocks|fuck|bugger|damn > it|this|that|to|off
glad|happy|relieved|delighted|overjoyed to see the back of
throttle|strangle|murder|swing|slap|punch|scream > for
swing for
scream|swear at
don't|dont|didn't|didnt like > it|that|to|how|when|the
wouldn't|wouldnt|don't|dont|never send ?a|my|your|our ?own dog|cat|child|kid|kids|children ?there to
picked|picking apart|on by
backstabbed|ostracised|sidelined|pushed by
i ?completely|totally blame
wrong with
hell|heck|matter is ?wrong with
told off by
snotty|rude|nasty|arsey|stroppy|abusive|shitty|moany|aggressive|ranty|snide|pointless|patronising|condescending|threatening|bitchy|sarky|sarcastic|horrible|unhinged|unreasonable ?aggressive|3am email|message|letter|comment|emails|messages|note|comments|text|texts|memo|initiative|feedback|remark|reply|response|phone ?call from|by
aggressive email|message|emails|messages|note|notes from
abuse|grief|attitude|bollocking|complaint|complaints|earful|hassle|cheek|hostility|backlash|negativity|rudeness|nonsense|excuses|bullshit|bs from
ranting|rant|moaning|moan|moaned|complained|complaining about
no thanks to
so much for
get a grip|life
grow|wake up
do better
shut up
what planet are|is
what is|the|planet the|hell ?hell point of|in ?having
point of|in ?having
ashamed|embarrassed|unfortunate to work|teach|be for|at|with|associated
put|putting up with
wasted on
?absolute state of
audacity|cheek|nerve|incompetence|stupidity|rudeness|hypocrisy|arrogance|ignorance|laziness|entitlement|gall of
under the thumb of
walking on eggshells around|with
tiptoeing around
babysitting ?grown|lazy|useless
wouldn't|wouldnt|don't|dont|never|cannot|can't recommend|work|apply ?working ?a|for ?job for|at|with|to
don't|dont believe ?a|anything ?word
pandering to
at|in war with
`,
  /** What criticises the school by itself in a draft about work, with nobody named. */
  'of school': `
morale ?is|has|couldn't|has|hit|hits ?at|on|in|hit|be|an|never|been ?the|an|all|been rock|floor|time|low|lower|gutter|toilet|zero|worse
toxic|horrible|hostile|miserable|poisonous ?working|work|school workplace|environment|culture|staffroom|atmosphere|leadership|management|place|school
blame culture
culture of fear|blame|presenteeism|silence
led|run|managed by donkeys|idiots|clowns|fools|muppets|monkeys|bullies|amateurs|morons
lions led by
made|making|makes|make me|us|to|everyone|staff ?to feel ?so|like|absolutely|completely|really small|stupid|worthless|useless|invisible|shit|rubbish|crap|incompetent|failure|dirt|nothing|guilty > by
treated like ?absolute|a|total|complete|naughty dirt|shit|rubbish|crap|slave|slaves|child|children|criminal|criminals|idiot|idiots|mug|mugs|doormat|number|machine|machines|babysitter|skivvy
zero|no|any|little|lack support|help|communication|leadership|respect|thanks|backing|trust|guidance from|of|for above|upstairs|management|leadership|the
poor|bad|weak|terrible|shocking|awful|dreadful|useless|non|no|appalling|diabolical ?existent leadership|management|communication
shambles|joke|farce|circus of a
thrown under the bus
hung out to dry
nobody|noone upstairs|above
nobody|noone ?in|at|on ?my|our|this|the here|place|school|work|slt|office|trust|management|building ever|tells|cares|listens|knows|answers|helps|communicates|bothers|supports|thanks|talks|speaks|gives|has|does
no one ?in|at|on ?my|our|this|the here|place|school|work|slt|office|trust|management|building ever|tells|cares|listens|knows|answers|helps|communicates|bothers|supports|thanks|talks|speaks|gives|has|does
no one upstairs|above
those upstairs|above
the lunatics are|have
passed from pillar
couldn't organise a
piss up in
`,
  /** The same of adults and of the school. */
  'of whom of adults': `
?absolutely scared|terrified|frightened|afraid|petrified of
away|escape from
rid of
bullying culture at
how hard|difficult is it for
too much to ask for|of
would it kill
how dare
when will|are|is
why can't|cant|won't|wont|don't|dont|doesn't|doesnt|can
who do|does
`,
};
