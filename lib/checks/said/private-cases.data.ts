const HIS = 'his|her|their|the';
const FAM =
  'mum|mam|dad|mummy|daddy|mother|father|stepdad|stepmum|parents|brother|sister|uncle|nan|grandad|family|carer|boyfriend|partner';

/** What is spoken of children and families by the people who keep them safe; `phrasesOf` says how to read the lists. */
export const PRIVATE_CASES = {
  /** Meetings, orders and services that are about somebody by themselves. */
  'topic case': `
marac|icpc|rcpc|mappa|mace|taf|tac|ehm|eham|cin|s47|s17|lado|iro|cafcass|nrm|lac|pep|clch|fgc|tafs|macs < the > training|lead|room|course|award|briefing|bag|nr|talk
operation encompass
encompass call|calls|alert|notification|email
child protection|in ?need conference|case|plan|meeting|visit|review|order|medical|register|core > training
core group|groups < the > of|work|muscle
strategy meeting|discussion|call > training|trust|school|whole
professionals|multiagency|disclosure|safeguarding meeting|meetings|concern|concerns|referral|referrals|disclosure|disclosures|incident|incidents|issue|issues|call|calls|log|logs|file|files|chronology|alert > training
mash|camhs|early|prevent|social|lado|nspcc|cme|channel|safeguarding|ehcp|eip ?help ?care ?services referral|referrals|call|list|meeting|conference|assessment|threshold|appointment|enquiry|visit|waiting
made|make|making|wrote|written|writing|did|doing|put|putting|filled|filling|sent|submitted ?in|up|out ?a|another|my|the|#|two|three|first ?second|third|fourth disclosure|referral|cpoms|safeguarding|mash|cause > training|link|scheme|code
cause for concern
body map|maps|mapped
interim|emergency|full|supervision|care|special|child|placement|non|prohibited|forced|secure|residence|police ?care|protection|guardianship|arrangements|molestation|steps|marriage order|orders|proceedings|powers
team around
child in need|protection < bbc > week|pudsey|day|training|policy
no recourse
emergency foster|placement|accommodation|housing
section 47|17|20|31|76|136
social worker|workers|care|services > training|strike|degree|crisis|reform|cuts|budget
taken|went|gone|going|placed|put|back into|in|to|from ?foster|local|temporary|residential|emergency ?authority care > of|to|home|for|about
supervised|contact contact|centre|visit|session
safe|hostel refuge|house
`,
  /** What is decided for one child with needs. */
  'topic plan': `
ehcp|ehcps|ehcna|ehc ?needs ?assessment|plan|annual request|review|application|came|refused|turned|approved|agreed|granted|naming|draft|panel|meeting|rejected|through|deadline > training
emergency annual review
one to one|1 from|funding|hours|agreed|approved|through
`,
  /** Who may not come to school, or not all day. */
  'topic exclusion': `
managed move|moves
part|reduced time timetable|timetables
reduced|bespoke timetable|timetables|hours
appeal|exclusion|disciplinary|governors|pdc|discipline|admissions ?committee panel|hearing|upheld|appeal
fixed|permanent ?term|period exclusion|exclusions
suspension|exclusion letter|number|meeting|paperwork|form
fap|pex|pexed|permex|iya|eotas|apdr
`,
  'topic safeguarding': `
disclosed|disclosure|disclosures|disclosing
finally|confided|opened|disclosed told|in|up|to ?me|to me|us
told|tells|telling|showed|drew ?me|us|miss ?the|about|her|his ?ta|the|his|her bruise|bruises|marks|hitting|shouting
what ?his|her|their|the ${FAM} does|did ?to ?when|him|her|them|at
police|paramedics|ambulance ?were|was|are|came|come|had|have ?at|in|on|outside|out|to|round|called|then|involved|by|station|interview|statement|cell|raid|raided|again|welfare
bruise|bruises|bruised|bruising|welts|burns|scalds|fractures|bite|handprint|handprints|fingerprints|belt|scratches > marks|ego|apple|marking
split|fat|busted lip
broken arm|ribs|rib|wrist|jaw|nose
marks|mark|cuts|scars|lines|burn on|all|up ?up|over ?${HIS} ?${HIS} arm|arms|leg|legs|back|neck|face|wrist|wrists|thigh|thighs|body|cheek
hits|beats|beaten|slaps|slapped|punched|punches|kicks|kicked|locks|locked|burnt|burned|starves|smacks|choked|shook|shakes|hurts|hurt|throws|threatens|threatened|strangled ?by|him|her|them|${HIS} ?${HIS} ${FAM}|him|her|them|things|bedroom|cupboard|room|belt
nobody|no ?one throws|shouts|hits|hurts|fights|cries ?things|at
doesn't|didn't|don't|won't|not|never want|like|feel ?to ?be|go ?going safe|home|weekends < i > yet|schooling
scared|afraid|frightened|terrified|dreads|dreading|begged|begs|cries ?of|to|at|not ?go|going ?to ?${HIS} ${FAM}|home|weekends|holidays|collected > learning|time
flinches|flinched|flinching|wets|soils ?himself|herself|themselves every|each|when|whenever|at|if
tummy|stomach aches|ache|pains
hasn't|haven't|not|never|didn't|hadn't ?had|been|own ?a|any|proper|hot|clean eaten|slept|washed|bathed|breakfast|fed|food|dinner|meal|bed|clothes|pants|shoes|coat|bath < i|we
filthy|unkempt|soiled|infested|malnourished|emaciated
stealing|hiding|hoarding|pocketing|hoards|hides|sneaking|scavenging ?leftover|from|out ?of|the food|crusts|toast|bin|bins|fruit|snack|sandwiches|apples|biscuits
same|dirty|stained|no|soiled clothes|uniform|pants|knickers|socks|shirt|nappy|coat|underwear|tights < the|all > day
slept|sleeping|sleeps|living|lives|lived in|at|on|out ?of ?a|the|one|his|her|their|someone car|floor|sofa|refuge|hostel|hotel|b|van|tent|streets|garage|shed|bath|premier|travelodge|caravan|shelter|floors
heroin|cocaine|grooming|groomed|trafficking|exploitation|radicalised|fgm|cse|cce|sti|nudes|sexual|sexualised|abuser|abused|raped|rape|molested|incest
home alone|left
alone|parenting|caring|cooking|looking ?after|for ?${HIS} siblings|mum|overnight|weekend|brothers|sisters
adults|dad|mum|uncle|parents|stepdad aren't|isn't|banned|not allowed|from ?to pick|collect|see|collection|school|near|him|her
neglect|neglected|abuse|abusive|violence|violent|bailed|injunction|probation|stabbed|stabbing|murdered|manslaughter > of|language
self harm|harmed|harming|neglect
ligature|noose|overdosed|overdose|suicidal|suicide
run|ran|running|runs|runaway away > with|from|the|to
missing since|overnight|again|person|from
cries|cried|sobbed|crying himself|herself to
`,
  'topic home': `
sectioned|arrested|jailed|imprisoned|remanded|deported|evicted|convicted
jail|custody|parole|visa|asylum|deportation|eviction|bailiffs|homeless|homelessness|rehab|detox|methadone|addiction|alcoholic|relapsed|relapse|overdosed|destitute|refugee|undocumented
visa|asylum|court|custody|contact|residence ?case|claim|hearing|application|order|refused|rejected|appeal|lost|turned
lost|losing|lose|refused ?the|his|her|their visa|custody|court|asylum|council case|appeal|application|flat|house|home|tenancy|job|business|benefits|electric
food|clothes|uniform|hygiene voucher|vouchers|grant|parcel|parcels
no|any|without|cut electric|electricity|gas|heating|beds|bed|cooker|fridge|furniture < i|we|need
on|gets|eligible|qualify|qualifies|claiming ?the|for ?free ?school fsm|pp|pupil|premium|meals|dinners|universal|ppg|ppp|lac|plac|register|benefits > table|carpet|naughty
fsm|ppg|plac|uasc
divorce|divorcing|divorced|separating|custody|remarried|estranged
moved|walked|kicked|thrown|chucked out|off ?on|of|at ?${HIS} family|mum|home|house|christmas|weekend|dad
mum|mam|dad|parents|nan|carer|stepdad|family|brother|sister|gone|went|uncle|goes ?has|have|is|was|had|who|and|just|been|back|got ?been|just|back|gone|still|away ?in|on|to|into ?the|a|his|her prison|jail|hospital|hospice|rehab|drugs|drink|crack|heroin|methadone|bail|tag|court|affair|pregnant|away|inside|benefits|icu|coma|chemo|cancer|stroke|breakdown|terminal|ill|poorly|dying|dead|died|disappeared|deployed|injured|redundant|jobless|depressed|bipolar|overdosed|drunk|stoned|suicide|sectioned|deported|arrested|killed|relapsed|addict > gate|phone|trip|school|experience
four|six|three|two|eight|ten|weeks|months|days|a ?few weeks|months|days left|live > term|holiday|of|til|until|to|off|in|till
bereaved|bereavement|terminal|suicide|stillborn|stillbirth|orphaned|grieving|widowed
${HIS} ?little|big|baby|only ${FAM} ?has|is|was|just|recently|had died|dead|dying|killed|passed
lost|buried ${HIS} ?little|big|baby ${FAM}
mum|dad|doesn't|didn't|won't|can't|couldn't doesn't|didn't|won't|wouldn't|wake wake|up
wake up < to > call|in
in|to|from|having|goes|going|attending ?foster|counselling|play|grief therapy|counselling|hospice|psych
adopted|adoption|fostered|fostering|foster|kinship|guardianship|birth|biological|bio|contact ?parent|parents|mum|dad|family|placement|carer|carers|order|breakdown > dog|cat|certificate|policy
came|comes|come|coming|identifies|is|she's|he's|thinks|told ?out ?as|to|me|she's|he's ?be|a gay|trans|lesbian|bi|bisexual|nonbinary|queer|transgender|pansexual|boy|girl < good|brave|big|clever
jehovah's witness|witnesses
`,
};
