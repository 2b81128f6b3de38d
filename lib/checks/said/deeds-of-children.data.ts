const HIM =
  'me|him|her|us|them|someone|somebody|another|a|my|our|the|one|his|staff|mrs|mr|miss|two|three|each > six|four|century|boundary|ball|bullseye|target|post|note|jackpot|nail|goal|penalty|winner|drum|drums|bag|pinata';

/** What is private of what a child does and how it gets on; `phrasesOf` says how to read the lists. */
export const DEEDS_OF_CHILDREN = {
  'topic behaviour': `
excluded|exclusion|exclusions|excluding|suspended|suspension|expelled > trains|services
permanently excluded
perm|pex excluded|ex|exed|exclusion
fixed term|period
permanent exclusion
internal|internally exclusion|excluded|isolation
bite* ${HIM}
hit*|kick*|punch*|slap*|spit*|attack*|headbutt*|scratch*|push*|stab*|strangle*|assault*|thump*|batter*|throttle*|pinch*|shove*|smack*|whack* ?at|on|in ${HIM}
hit*|kick*|punch*|bite*|spit*|attack*|scratch*|hurt*|lash* ?out ?at children|kids|people|adults|staff|others|everyone|again|pupils|teachers
swear*|scream*|lash*|spit*|growl*|shout* at me|us|staff|teachers|adults|everyone|the|mrs|miss|mr
lash*|kick* off|out
hurt* me|a|another|other|staff|others|children|himself|herself
tell* ?me|us|him|her|ta|miss|the|mrs ?ta|head|teacher to fuck|f|eff|shut|piss|get|do
call* ?me|us|her|him|my|our|the|another|a ?ta|head|child|friend ?a|an|me fucking|fat|bitch|cunt|wanker|twat|slag|racist|dickhead|cow|prick|bastard|n|p|gay
throw*|chuck*|launch*|hurl*|lob* ?a|the|his|her|another|my ?whole|big ?wooden chair|chairs|table|tables|scissors|furniture|stapler|shoe|shoes|desk|ipad|tantrum|bricks|rocks|stones|books ?at
throw*|chuck*|launch*|hurl*|lob* ?a|the|his|her ?things|things|stuff|something at ${HIM}
trash*|wreck*|destroy*|demolish*|smash* ?up|the|my|our|a|his ?whole|entire|school classroom|room|class|displays|display|window|office|ipad|library|reading|laptop
smash*|rip*|tear* up the|my|his|a
rip*|tear* ?down|all ?the|my|our displays|display
abscond*|escape* > room|alive
run*|leg* ?it out|through ?of ?the ?school classroom|class|gate|gates|site|door|school|building
run* off|away > with
run*|leg* ?it off site
do* a runner
restrain*|restraint|restraining
drunk|stoned|vaping|vape|vapes|knife|knives|weapon|weed|drugs|smoking < plastic|butter
kicked|thrown out of
positive handling
behaviour|risk ?support plan|plans|log|logs|chart|unit|assessment
on report > writing
in|on ?a isolation|detention > centre
meltdown|meltdowns
kick* off > the|with
bitten|kicked|punched|hit|slapped|headbutted|scratched|attacked|thumped|strangled|assaulted|thrown ?at|in ?the ?face by
spat|sworn|screamed|lashed|growled at|on by
violent|aggressive|violently ?outburst|outbursts|incident|meltdown|behaviour|towards|again
flip* ?a|the|his tables|a|the|table|his|her|out
run* out of ?the ?class|room > pens|glue|paper|steam|time|energy|coffee|milk|things|ideas|money|patience
climb* over|on|onto|up the ?school ?fence|gate|roof|gates|table|tables|furniture|wall
sent home < coat|letter|letters|note|books|bags|newsletter
pru
managed move
part|reduced ?time timetable
lose* it|control < i|we
steal*|nick*|pinch* > show|the|my|hearts|our|her|his|everyone's
steal*|nick*|pinch* ?money|things|stuff|food from
stealing|shoplifting
bully*|bullied|bullying
head banging|banger
barricade*|lock* himself|herself|themselves
hide*|hid under ?the|a tables|table|desk
refuse* to come|leave|work|enter|attend
school refuser|refusal|refusing
evacuate*|evacuating ?the|my|our room|class|classroom
`,
  'topic results': `
failed|failing|fails > to|that|this|our|these|those|every|him|her|them|me|us|you
didn't|didnt|won't|wont|not|hasn't|haven't pass|passed|passing|make|making|made|meet|met > it|a|me|my|eye|up|sense
below expected|age|where|national|standard|expectations|average|year
well|way|far|miles below|behind
working towards|below|at|pre
not on track|expected
bottom group|set|table|of
lowest|worst score|scores|in|group|results|attainers
only got|scored|passed|managed|made|reached ?a ?85|90|80|95
still on phase|pre|level|phonics|reading|red|pink
p levels|scales
behind in|with|for
`,
};
