/** What people say before those whom they criticise, or of the school with nobody named; `phrasesOf` says how to read the lists. */
export const CRITICISM_OF = {
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
