/** Adjectives that run anybody down. */
const BAD =
  'useless|awful|terrible|horrendous|horrible|hopeless|clueless|pathetic|incompetent|rude|lazy|ungrateful|entitled|feral|stupid|dumb|evil|vile|spiteful|appalling|dreadful|diabolical|atrocious|rubbish|crap|shite|bollocks|shit|unteachable|disrespectful|workshy|idle|deluded|delusional|hypocritical|spoilt|spoiled|manipulative|heartless|vicious|cruel|dense|dim|abysmal|dire|pushy|neurotic|snobby|whiny|defiant|disgraceful|shambolic|disgusting|bitchy|cliquey|toxic|unbearable|insufferable|intolerable|unprofessional|unsupportive|unhelpful|unreasonable|arrogant|smug|patronising|condescending|nasty|scatty|inept|spineless|gutless|overbearing|controlling|fake|micromanaging|obnoxious|ignorant|selfish|thoughtless|inconsiderate|gormless|insolent|snotty|stroppy|mouthy|gobby|impossible|unmanageable|uncontrollable|repulsive|hateful|insulting|untrustworthy|unreliable|immature|malicious|poisonous|worthless|brainless|thankless|sly|sneaky|shameless|precious|horrid|bratty|lawless|loathsome|despicable|contemptible|abhorrent|detestable';
/** The same of adults and of the school only: of children people say it fondly, or with pity. */
const BAD_OF_ADULTS =
  'aloof|bossy|callous|childish|cowardly|cringeworthy|cynical|deceitful|dictatorial|dismissive|disloyal|disorganised|dozy|dysfunctional|exploitative|farcical|hostile|inadequate|inconsistent|indecisive|ineffective|ineffectual|inefficient|inflexible|infuriating|insensitive|insincere|intimidating|irresponsible|judgemental|judgmental|laughable|ludicrous|mediocre|monstrous|narcissistic|needy|nosy|nosey|obstructive|odious|oppressive|outrageous|paranoid|pompous|preachy|reckless|ruthless|sanctimonious|sarcastic|scathing|secretive|shabby|shifty|sloppy|snide|snooty|soulless|stingy|stubborn|tactless|tyrannical|unapproachable|uncaring|underhand|unfair|unfeeling|unforgivable|unfriendly|unkind|unpleasant|unsympathetic|unwelcoming|vindictive|volatile|woeful|wretched|embarrassing|slapdash|overpaid|apathetic|jobsworth|officious|meddling|interfering|smarmy|slimy|superficial|jealous|bitter|demoralising|draconian|absurd|shoddy|erratic|uncooperative|uncommunicative|unpredictable|feckless';
/** And of adults and the school only after *is*. */
const ONLY_AFTER_IS =
  'ridiculous|unbelievable|cold|mean|petty|miserable|demanding|chaotic|unorganised|weak|poor|grim|bonkers|crackers|mad|insane|crazy|deadwood|moody|shocking|unsafe|tight|negative|absent|invisible|blinkered|nuts|mental|vague|slack|wet|cheap|lame|dodgy|sad|bullish|impatient|grumpy|abrupt|harsh|strict|overcrowded|freezing|filthy|depressing|exhausting|draining|frustrating';

const NOUNS =
  'joke|farce|disgrace|shambles|nightmare|idiot|moron|dictator|coward|hypocrite|jobsworth|tyrant|snake|clown|cow|bitch|witch|brat|dump|embarrassment|liability|fool|muppet|waster|dragon|tosser|pillock|monster|dinosaur|waste|slob|snob|snitch|psycho|narcissist|sociopath|prick|twat|knob|dick|arse|arsehole|git|sod|toerag|horror|pain|weasel|cretin|backstabber|micromanager|gossip|pushover|doormat|battleaxe|battleaxe|jerk|wimp';
const MANY =
  'idiots|morons|cretins|snakes|bitches|muppets|clowns|brats|savages|animals|thugs|monsters|hypocrites|cowards|jobsworths|chavs|scum|snobs|fools|wasters|dinosaurs|pricks|arseholes|twats|gits|sods|toerags|horrors|backstabbers|gossips|timewasters|muppets|tossers|morons|hooligans|yobs|narcissists|psychos|micromanagers|vultures|vermin|dragons|knobs';

/** What people say of those whom they criticise, with *is* or before a noun; `phrasesOf` says how to read the lists. */
export const CRITICISM_IS = {
  /** After *is*, *was* and the like. */
  'is bad': `
${BAD} > at|people|weather|news|tonight|histories|history
thick > with
violent|aggressive|naughty
a|such|absolute|complete|total|utter|bloody|proper|real|right|massive|fucking ${NOUNS} > story|stories|film
joke|farce|disgrace|shambles|nightmares|embarrassment|cesspit > of
${MANY} > story|stories|film
disruptive
bone idle
badly behaved|taught|brought
poorly|badly|atrociously behaved
nasty pieces|piece of
?a lost cause|causes
beyond help|useless|a|incompetent|words
past it
two|stuck|self|tone|short|narrow|thick|stone faced|up|centred|obsessed|absorbed|important|deaf|sighted|minded|skinned|hearted
out to get me|us
always|constantly late|moaning|complaining|whinging|shouting|off|absent|rude
a|the ?living|actual|total nightmare
?the ?actual|absolute|very worst > bit|part|thing
out of touch|order|line|depth
out of control > today
power mad|crazy|hungry
full of herself|himself|themselves|shit|it|crap
up herself|himself|themselves|their|its
off their|her|his heads|rockers|rocker|head
a control freak
fit for nothing
failing < not
falling apart
badly|poorly|terribly|appallingly|shockingly run|managed|led|organised
run by idiots|clowns|muppets|fools|bullies|people|monkeys|children|amateurs
going|gone downhill
making ?all my|our life|lives|job hell|misery|miserable|impossible|harder
making my|our life|lives a misery
doing my|our|everyone's|everyone head|heads|nut in
driving me|us ?all to drink|despair|distraction
worst behaved
on her|his|their phone|phones
driving me|us mad|insane|crazy|mental|nuts|bonkers|potty
driving me|us ?all up|round the wall|bend|twist
taking the ?actual|absolute piss|mick|mickey|biscuit|michael
taking|taken us|me for a|granted|mugs|fools
getting on my nerves|wick|tits
pissing|winding me|us|everyone off|up
beyond a joke
trying to get rid of me
on my back|case
god's|god gift
the ?whole|real|main problem|enemy|pits|limit|end
no help|use|good
not interested|bothered
all talk|mouth|over
more interested|bothered|concerned|worried in|about|with
only interested|bothered|in in|about|it
obsessed with data|image|appearances|money|displays|power|control
stuck in|up the|1985|his|her|their
hard|impossible|difficult to work with|for
a thorn in
like a prison|dictatorship|cult|circus|zoo|playground|sinking|working|brick|children
like talking to a
thick as
dumb|daft|thick as a
about as useful|supportive|helpful|much|useless|effective as
as useful|supportive|helpful|effective|much as a
lacking in|any
in|a ?a state|mess of|at
in ?complete|total|utter|absolute chaos|disarray|denial|meltdown
a toxic|horrible|terrible|dreadful|awful|miserable|vile|nightmare|rubbish place|school|workplace|environment|boss|manager|leader|head|person|woman|man|class|bunch|lot
a bunch|load|bag|pack of
`,
  /** The same of adults and of the school: of children people say it fondly. */
  'is bad of adults': `
${BAD_OF_ADULTS}
${ONLY_AFTER_IS} > at|about|for|with|news
bullies|gossips
?a clique
hard work
a circus|zoo|pigsty|hellhole|mare|cult|car|prison|hellscape|dictatorship|sweatshop|madhouse|pantomime
hell on|to
dead wood
worse than ever|useless
losing the|it
going to the dogs|pot|wall|pieces
going under
asleep at
weak|shit|crap|rubbish|terrible|useless|awful|poor at
impossible to please|work|talk
above|below themselves|himself|herself|par|average
playing favourites|politics|games
breathing down my|our
everything that's|thats|wrong ?wrong with
nowhere to be
never here|in|available|around|there|happy|satisfied|wrong|to
the ?only|main|whole reason|reasons ?so ?many|good|everyone|people|teachers|staff|half|i'm|im|we're ?of ?us|the|staff ?is|are|keep ?all leaving|leave|quitting|quit|left|off
living in|on cloud|another|a
`,
  /** After *isn't* and the like. */
  'is good': `
good ?enough
fit for purpose|to
up to it|the|scratch|standard|much
doing enough|anything
communicating|coping|pulling
a ?real|very|proper|good team|good|proper|player|leader|teacher|head|boss|manager|professional
cut out for
what it|they used|was|were
safe to
supportive|helpful|listening|interested|bothered|professional|competent|capable|trained|qualified|approachable|fair|honest|trustworthy|reliable|organised|nice|kind|pleasant|great|bothered|happy ?unless
any help|use|good
on our|my side
worth the|it|working
doing their|her|his job|jobs
the sharpest|brightest|best
right in the
all there
fooling anyone|anybody|me
running it|this|things
`,
  /** A sentence by itself, of whoever was spoken of before. */
  byname: `
rude|lazy|spineless|gutless|clueless|incompetent|ungrateful|entitled|arrogant|hypocrites|hypocrite|cowards|coward|selfish|unprofessional|disrespectful|heartless|workshy|idle|snakes|clowns|muppets|idiots|idiot|jobsworths|jobsworth|useless|shameless|thoughtless|patronising|condescending|disgraceful
`,
  'byname of adults': `
${BAD}|${BAD_OF_ADULTS}|ridiculous|miserable|mad|crazy|petty ?little|old woman|man|person|people|lot|bunch|bloke|individual|specimen|shower
`,
  /** Between *the* or *our* and those of whom it is said: *the worst class*. */
  like: `
${BAD} > histories|history|henry
thick|failing|moaning|whinging|complaining|awkward|violent|aggressive|disruptive|naughty|nightmare|helicopter|typical
two|power|self|stuck|tone faced|mad|hungry|obsessed|up|deaf|centred
worst
rudest|laziest|thickest|naughtiest|nastiest|meanest|dumbest|neediest
idiot|joke|shambles|farce|disgrace|nightmare|mess|circus|dump|embarrassment of|for a
?poor|sorry|pathetic|piss|lame|pitiful|sad excuse of|for a
so called
`,
  /** The same of adults and of the school. */
  'like of adults': `
${BAD_OF_ADULTS}
demanding|chaotic|petty|ridiculous|miserable
`,
};
