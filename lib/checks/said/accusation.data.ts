const THEM =
  'me|us|him|her|a|one|my|our|the|staff|people|everyone|everybody|colleagues|children|kids|tas|teachers|another';

/** Acts that would do somebody's good name harm if they were untrue; `phrases` says how to read the lists. */
export const ACCUSATION = {
  'acc is': `
a liar|thief|bully|racist|sexist|homophobe|misogynist|pervert|perv|paedo|paedophile|nonce|alcoholic|crook|fraud|cheat|drunk|predator|groomer|creep|junkie|criminal
a pathological|compulsive|complete|total|absolute|proven|known|massive liar|bully|crook|fraud|cheat|racist
a drug addict|dealer|user
a sex offender|pest
a danger to
in on it
as bent as
liars|thieves|bullies|racists|crooks|cheats|frauds|corrupt|racist|sexist|homophobic|transphobic|islamophobic|antisemitic|misogynistic|crooked|bent|dishonest|abusive|lying
stealing|embezzling > the|my|biscuits
stealing|embezzling from
fiddling|faking|falsifying|inflating|doctoring|massaging|cheating|rigging the|data|results|books|sats|expenses|attendance|in|register|scores|assessments|on
cooking the books
covering up|it|everything
breaking|ignoring the law|safeguarding|rules|guidance > of
on the fiddle|take
on drugs|coke
drunk|pissed|wasted|hungover at|in|on work|school|class|duty|front|site
sleeping|shagging with|the|a|one
having an affair
bullying ${THEM}
harassing|grooming|abusing|groping|stalking ${THEM}
hitting|smacking|slapping|hurting a|the|children|kids|one|pupils
discriminating against
gaslighting|blackmailing|threatening|sexually me|us|staff|her|him|people|harassing
hiding|burying|ignoring the|a|things|evidence|complaints|abuse|safeguarding|concerns
taking|giving|accepting backhanders|bribes|cash
lining his|her|their pockets
selling drugs|answers
paying himself|herself|themselves|his|her|their mates|friends|family
failing in|their duty
committing fraud
off rolling
illegally|secretly off|excluding|recording|filming
on the sex offenders
`,
  'acc does': `
stole|steals|stolen|pinched|nicked|pocketed|embezzled|siphoned|misused the|school|money|thousands|from|funds|trip|charity|pta|cash|dinner > show|day|hearts|last|biscuits|biscuit|scene|limelight|spotlight
fiddled|fiddles|fiddle|faked|fakes|falsified|falsifies|inflated|inflates|doctored|doctors|massaged|massages|rigged|rigs|forged|forges the|our|my|data|results|books|sats|expenses|attendance|register|scores|assessments|his|her|their
cooked|cooks the books
cheated|cheats|cheat on|in|the|at the|sats|tests|screening|phonics
cheated|cheats on|in sats|tests
lied|lies|lie to|about|on|through > me|down
bullied|bullies|harassed|harasses|groped|gropes|assaulted|assaults|abused|abuses|groomed|stalked|threatened|threatens|blackmailed ${THEM}
bullies staff|people
touched|touches up
hit|hits|slapped|slaps|smacked|smacks|grabbed|shoved|pushed a|the|one child|kid|boy|girl|pupil|of|children|kids
covered|covers|cover|hushed|swept it|everything|this|up|that
covered|covers it|everything|this up
turned|turns up|in drunk|pissed|hungover|stinking
smells|stinks|reeks|stank|reeked of booze|drink|alcohol|weed|vodka|wine
takes|deals|sells|sold drugs|coke|weed
broke|breaks|broken|ignored|ignores|buried|hid the law|safeguarding|a
ignored|ignores|buried a safeguarding
discriminated|discriminates against
slept|sleeps with > me|you|the
told|asked|made|ordered|forced us|me|staff|teachers to lie|cheat|change|falsify|fiddle|cover
had|has an affair
put|puts|putting children|kids|pupils at|in risk|danger
pays|paid|gave|gives|employs|employed|hired|hires|promoted|promotes his|her|their best|own|mates|mate|friends|friend|wife|husband|family|daughter|son|sister|brother
made up lies|allegations|a|the|evidence
committed fraud
hides|hid|buries|buried complaints|evidence|the|abuse|concerns|safeguarding|a
looks|looked|turned|turns the other|a|blind way|eye
gropes|groped|touched|kissed|kisses|hit on me|a|the|my|her|him|staff|women
forced|hounded|bullied|pushed|managed her|him|them|me|us out
ran off with
pocketed|pockets the|it|money|cash
spent|spends|blew the school|pta|trip|pupil|fund|school's on
doesn't|don't|didn't|never report|reported|log|logged safeguarding|abuse|it|the|bullying|anything
drinks at|on|in work|duty|school|class|the
blackmails|blackmailed
sexually
illegally excluded|excludes|recorded|sacked|dismissed
discriminates
`,
  'acc by': `
bullied|harassed|groped|assaulted|threatened|abused|blackmailed|discriminated by
lied to by
`,
  'acc like': `
racist|sexist|homophobic|bullying|lying|corrupt|crooked|bent|thieving|cheating|abusive|pervy|perverted|drunken|alcoholic|dishonest
`,
};
