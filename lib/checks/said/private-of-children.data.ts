const HIS = 'his|her|their|the';
const PARENT =
  'parents|mum|dad|mam|mummy|daddy|mother|father|stepdad|stepmum|carer|carers|family|nan|grandma|grandad';

/** Matters that are private where they are a child's or a family's; `phrasesOf` says how to read the lists. */
export const PRIVATE_OF_CHILDREN = {
  'topic safeguarding': `
safeguarding > training|policy|course|update|quiz|lead|team|refresher|level|certificate|is|certified|week|officer
cpoms|myconcern|marac|taf|fgm
child protection|abuse > training|policy|course|conference
child protection conference|case
cp|protection plan
?interim care|supervision|protection order|proceedings
child|children in need > appeal|day|pudsey
social worker|workers|services|care
children's|childrens services
family support worker
early help
mash|safeguarding|prevent|camhs|social referral
put* in a referral
refer* to social|camhs|early|mash|children's
disclosed|disclosure|disclosures|disclosing > letter
told|tell|tells|telling|says|said ?me ?that ?her|his|their|he|she|mum's|dad's mum|dad|stepdad|brother|uncle|boyfriend|step ?dad hits|hit|beats|shouts|hurts|touched|touches|hurt|beat|locks|smacks|threatened
domestic violence|abuse
abused|abusive|neglectful|neglecting > me|us|email|message|parent|parents
neglect|neglected > my|of
sexual|physical|emotional abuse|assault|exploitation
sexualised behaviour|language
section 47|17
police ?to ?be ?are|were|is ?present|at|in ?our|the present|school|reception|nursery|playground|gate|gates|involved
what her|his|their|mum's|mums stepdad|dad|uncle|brother|boyfriend|grandad|mum does|did|do ?to
police ?have|had|were|came|been came|called|involved|turned
rang|called|phoned|ring|ringing the police|nspcc|social
self harm|harms|harmed|harming
self-harm
cut|cuts|cutting|hurts|hurting|harming himself|herself|themselves|themself
bruise|bruises|bruised|bruising > ego|knee|knees
black eye|eyes
cigarette burns|burn
marks on ${HIS} arms|arm|legs|back|neck|face|wrists
scared|afraid|frightened|terrified ?to ?go ?of ?home dad|mum|his|her|home
doesn't|didn't|don't|doesnt|didnt ?want to go home > yet
strategy|core|tac|taf|cin|lac|pep meeting|group
safeguarding|multi|professionals meeting
welfare concern|check|call
concern|disclosure form|forms
taken into care
gone|going|went|placed ?back into|in care|foster
taken|took|removed|remove off|from ?${HIS} mum|dad|them|her|him|his|home|parents|family
removed from home|his|her|the|their
${PARENT} ?are|is|was|were ?always|hits|hit|beats|beat|hurts|hurt|high|neglecting|neglects ?on him|her|them|drugs|pickup
hasn't|hadn't|hasnt|not|didn't|haven't ?had|been eaten|slept|washed|fed|breakfast
hungry|starving every|again|all|because|most|this
came|come|comes|coming ?in|into ?school hungry|starving|dirty|filthy|unwashed|smelling|stinking|crying|barefoot|bruised
wearing|in the same clothes|uniform|pants|socks
no breakfast|coat|food|lunch|shoes|socks|pants
unwashed|underweight|malnourished
left|home alone ?all ?at ?home overnight|night|all|weekend
suicidal|suicide
wants|want|wanted to die|kill|end
kill himself|herself|themselves
county lines
gangs|trafficked|radicalised|groomed|exploited < rainbow
sharing|shared|sent|sending nudes|explicit
restraining|supervision|molestation order
supervised contact|visits|access
forced marriage
strip searched
missing from ?home|care|school|education
gone|went|reported missing < pen|pens|glue
`,
  'topic home': `
foster|fostered > dog|dogs|cat|kitten
foster care|carer|carers|placement|family|mum|parents
placement breakdown|broke|broken|has|is
in care > home|homes|of
looked after < i|we|well
looked after child|children
young carer|carers
care|court|custody|contact order|hearing|battle|case|centre
family|custody|criminal court
special guardianship
in|to|into|at|inside ?the|a|women's prison|jail|refuge|rehab|hostel
on methadone|heroin|crack|drugs|coke|subutex > topic
serving a ?long sentence
been|got|getting|being|is|are evicted|arrested|deported|sectioned|jailed|imprisoned
evicted|eviction|homeless|deported|removed|deportation|bailiffs|overcrowded
pupil premium
pp > children|kids|funding|money
on|gets|get|getting|eligible|qualifies|claims|claiming ?for free school|dinners
free school meals
free dinners|meals
fsm
use*|visit*|need*|rely* ?on ?the|a foodbank|foodbanks
use*|visit*|need*|rely* ?on ?the|a food bank|banks
food bank parcel|parcels|voucher|vouchers
universal credit
on benefits
home office
social housing
${PARENT} ?have|has|had|are|is|just|both|had|been ?been|be|just|recently|going splitting|divorcing|separating|drinking|split|separated|divorced|died|dying|redundant|unemployed|skint
${PARENT} ?has|have|had ?just|got lost ?his|her|their job|jobs
going through ?a ?really|very|messy|nasty|bitter|horrible|rough|ugly ?messy|bitter|horrible divorce|separation|custody|split|break
divorce|divorcing|separation|separating > lawyer
home life|situation|circumstances|visit > balance
${PARENT} ?has|have|had|is|was|have|are|just|in ?just|got|recently|always|both died|passed|drinks|drinking|inside|left|overdosed|cancer|terminal|terminally|addict|addicts|alcoholic|alcoholics|using|depression|bipolar|schizophrenia|dementia
${PARENT} can't|cant|cannot|couldn't afford|read|cope|feed|pay
can't|cant|cannot|couldn't|struggling|struggle ?to afford|pay|feed ?for ?a|the|school|any food|uniform|shoes|lunch|trip|dinner|coat|heating|them|rent
bereaved|bereavement|orphaned|orphan
lost|losing|buried ?both ${HIS} mum|dad|mother|father|brother|sister|baby|nan|grandma|grandad|parents|home
his|her|their|whose mum|dad|mother|father|brother|sister|parents died|killed
adopted|adoption|refugee|refugees|undocumented > dog|cat|puppy|kitten|policy
asylum ?seeker|seekers|seeking
temporary|emergency accommodation|housing
living|live|lives|sleeping|sleeps|stuck in|at|on|out ?a|the|of ?one|single|his ?room hotel|refuge|hostel|car|b&b|caravan|floor|sofa|shelter|streets|bedroom|bedsit|travelodge|premier|inn
paternity|dna test
no electricity|heating|beds|bed|gas|hot at|in|water|and
doesn't|hasn't|never|not ?got|have ?seen|see|know|met|allowed ?to ?see|a ?bed ${HIS} dad|mum|father|own|real
never met|known ${HIS} dad|mum|father
mum's|mums|dad's|dads ?new|latest boyfriend|girlfriend|partner|fella
`,
  'topic needs': `
ehcp|ehcps|ehc|iep|ieps|pda|asc|gdd
ehc needs|plan|assessment
autism|autistic|adhd|asd|dyslexia|dyslexic|dyspraxia|dyspraxic|tourettes|tourette's|fasd|dyscalculia|pica|hyperlexia > awareness|friendly|day|week|acceptance|training
selective|selectively mute|mutism
ed|educational psych|psychologist > training
sen|send < to|will|please|and|you|i'll|can|dont|don't|i|would|must|just > day|parcel|help|wine|me|a|the|it|you|us|them|him|her|coffee|chocolate|cake|gin|tea|teacher|teachers|training|lead|leads|conference|hours|policy|system
additional|special|complex|sensory|medical|learning|speech needs
attachment disorder|issues
developmental trauma|delay
global delay
trauma|traumatised|ptsd
speech ?and ?language therapy|therapist|delay|issues|impairment
camhs > training
diagnosed|diagnosis|undiagnosed
learning difficulties|difficulty|disability|disabilities
developmentally delayed
on the ?neuro|autism|asd|adhd|neurodevelopmental spectrum|pathway
sen|send support|register|pathway|plan
assessed|assessment|assessing|referred|waiting|list|pathway|tested for autism|adhd|dyslexia|asd|an|camhs
camhs list|waiting|referral|appointment
non verbal|speaking
pre verbal
nonverbal|neurodivergent|preverbal
down|down's|downs syndrome
cerebral palsy
visually|hearing impaired|aids|aid|impairment
special|specialist school|provision|place|unit
wheelchair
gets|get|getting|has|have|needs|need|on|full|funded ?time one|1 to one|1
tube fed|feeding
stammer|stammers|stutter|stutters|stammering
still|even can't|cant|cannot|doesn't ?even read|write|talk|speak|count|hold ?his|her|a
reading age ?of
`,
  'topic health': `
asthma|epilepsy|epileptic|diabetes|diabetic|diabetics|leukaemia|cancer|seizure|seizures|nits|impetigo|ringworm|threadworms|worms|scabies|chickenpox|measles|meningitis|tumour|eczema|anorexia|anorexic|bulimia|hepatitis|hiv|arthritis|coeliac|hernia|cleft|norovirus|tics|ocd|insulin|colostomy|catheter|stoma > research|charity|letter|worm
head lice
type 1|one|2 > error
sickle cell
cystic fibrosis
heart|liver|kidney|brain|bowel|bladder|skin|medical|genetic|rare condition|murmur|problem|problems|failure|tumour|surgery|operation|disease|defect|illness|disorder
terminally|seriously|critically|chronically ill|sick|poorly|unwell
terminal illness|diagnosis
chicken pox
scarlet fever
wet|wets|wetting ?all himself|herself|themselves|themself|trousers
soiled|soils|soiling|pooed|poos|pooing|peed|weed|wees|shat|pooped ?in|all ?over himself|herself|themselves|themself|pants|his|her
soiled|soiling|incontinent|bedwetting
had|has|having ?a|an|another ?toilet|little accident|accidents in|again|on
smears|smeared|smearing
in|wears|wearing nappies|pullups
toilet trained|training
isn't|isnt|not|nearly toilet trained
epipen|inhaler|ritalin|melatonin > trained|training|trainer
medication|meds|medicated|antidepressants
rushed|taken|in|to|into|from|at hospital|a&e|intensive|resus
hospitalised|ventilator
in|called|needed|rang an|the ambulance
ambulance|paramedics > driver
eating disorder
anxiety|depression|depressed|bipolar|psychosis|schizophrenia
pregnant
a breakdown
breakdown < nervous
miscarriage|miscarried
overdose|overdosed
in|into a|the hospice
operation|surgery|chemo|chemotherapy|radiotherapy|transplant|anaphylaxis|anaphylactic|concussion|counselling|therapy|dialysis > dog
asthma|panic|anxiety attack|attacks
had|having|has|having a ?massive fit|stroke|seizure
allergic|nut|severe reaction|shock|allergy|allergies
stopped breathing
choked|collapsed|unconscious
break*|fracture*|dislocate* ${HIS} arm|leg|wrist|ankle|nose|collarbone|elbow|finger|foot
broken|fractured arm|leg|wrist|collarbone|elbow
started|starting ${HIS} period|periods
on tablets
tested positive
mental health > day|week|first|awareness|training|lead
paediatrician
`,
};
