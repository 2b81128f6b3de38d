const HIM = 'me|him|her|us|them|someone|somebody|another|a|my|our|the|one|his|staff|mrs|mr|miss';

/** Matters that are private where they are a child's, a colleague's or this school's; `phrases` says how to read the lists. */
export const CONFIDENTIAL = {
  'topic safeguarding': `
safeguarding > training|policy|course|update|quiz|lead|team|refresher|level|certificate|is|certified|week
cpoms
child protection|abuse > training|policy|course
cp|protection plan
child|children in need > appeal|day|pudsey
social worker|workers|services|care
early help
mash referral
disclosed|disclosure|disclosures > letter
domestic violence|abuse
neglect|neglected > my|of
section 47|17
police came|called|involved|turned
self harm|harms|harming|harmed
bruise|bruises|bruised|bruising
black eye|eyes
scared|afraid|frightened to go
scared|afraid|frightened of dad|mum|home|his|her
strategy meeting
welfare concern|check
concern form
taken into care
gone into care|foster
taken off mum|dad|them|her|him|his
hasn't|hadn't|hasnt|not eaten|slept|washed
removed from home|his|her|the|their
hungry|starving every|again|all|because
no breakfast|coat|food|lunch|shoes
unwashed|filthy|underweight
suicidal
`,
  'topic home': `
foster|fostered > dog|dogs|cat|kitten
foster care|carer|carers|placement|family|mum
in care > home|homes
looked after < i|we|well
care|court|custody order|hearing|battle
in prison|jail|refuge
been evicted|arrested|deported
evicted|homeless|deported|removed
pupil premium
free school meals
fsm
parents|mum|dad are|is splitting|divorcing|separating|drinking
parents|mum|dad split|separated|divorced|died
home life
mum|dad|father|mother|parents|brother|sister died|passed|drinks|drinking|inside|left|overdosed|hits|beats|hit
bereaved|bereavement|orphaned
lost his|her|their mum|dad|mother|father|brother|sister|baby
adopted|adoption|refugee|asylum-seeker|undocumented
temporary|emergency accommodation|housing|accommodation
living in|at a|the hotel|refuge|hostel
no electricity|heating|beds|bed at
asylum
`,
  'topic needs': `
ehcp|ehcps|ehc
autism|autistic|adhd|asd|dyslexia|dyslexic|dyspraxia|dyspraxic|tourettes|fasd > awareness|friendly|day|week
selective|selectively mute|mutism
ed|educational psych|psychologist
sen|send < to|will|please|and > day|parcel|help|wine|me|a|the|it
additional|special|complex needs
speech therapy|therapist|delay
camhs
diagnosed|diagnosis
learning difficulties|difficulty|disability
on the spectrum
sen|send support|register|pathway|plan
assessed|assessment for autism|adhd|dyslexia|asd
non verbal
nonverbal|neurodivergent
down|down's|downs syndrome
cerebral palsy
visually|hearing impaired|aids
special school
wheelchair
one to one
`,
  'topic health': `
asthma|epilepsy|epileptic|diabetes|diabetic|leukaemia|cancer|seizure|seizures|nits|impetigo|ringworm|threadworms|scabies|chickenpox|measles|meningitis > research|charity
head lice
chicken pox
scarlet fever
wet|wets|wetting|soiled|soils|soiling|pooed|poos himself|herself|themselves|themself
soiled|soiling
smears|smeared|smearing
nappy|nappies
toilet trained
isn't|isnt|not|nearly toilet trained
epipen|inhaler|ritalin
medication
in|to|from hospital
in an|the ambulance
ambulance
eating disorder
anxiety|depression|depressed
pregnant
a breakdown
breakdown < nervous
miscarriage|miscarried
overdose
operation|surgery|chemo|chemotherapy|transplant|anaphylaxis|anaphylactic|concussion|counselling|therapy > dog
asthma|panic attack|attacks
had|having a fit
allergic|nut reaction|shock|allergy
broke|broken|fractured his|her|their arm|leg|wrist|ankle|nose|collarbone
on tablets
`,
  'topic behaviour': `
excluded|exclusion|excluding|suspended|suspension|expelled > trains|services
permanently excluded
perm|pex excluded|ex|exed
bit|bites|bitten ${HIM}
bit|bites|biting|hit|hits|hitting|kicks|kicking|punches|punching|attacks children|kids|people|adults|staff|others|everyone
punched|punches|kicked|kicks|hit|hits|slapped|slaps|spat|spits|attacked|attacks|headbutted|scratched|pushed|stabbed|strangled|assaulted at|${HIM}
spat|spits|swore|swears|screamed|screams|lashed|lashes at|out
told|tells me|us|him|her|ta|miss to fuck|f|eff|shut|piss|get
called|calls me|us|her|him|ta|miss a|an
threw|throws|throwing|thrown|chucked|launched chairs|tables|scissors|furniture|a|the|his|her|chair|table
trashed|trashes|trashing|wrecked|destroyed the|my|our|a|classroom
smashed|smashes up|the|my
absconded|absconding|escaped|runner > from
ran off|away|out
restrained|restraint|restraining
drunk|stoned|vaping|knife|weapon
kicked out of
permanent exclusion
positive handling
behaviour plan|plans|log|logs|chart|unit
on report > writing
in isolation|detention
meltdown|meltdowns
kicked|kicking|kicks off
bitten|kicked|punched|hit|slapped|headbutted|scratched|attacked|thumped|strangled by
spat|sworn|screamed|lashed at|on by
violent|aggressive outburst|outbursts|incident
flipped|flips|flipping tables|a|the|his|her
ran out of
climbed|climbing over|on|onto the
sent home
fixed term|period
pru
managed move
part-time|reduced timetable
part time timetable
hurt|hurts|hurting me|a|another|other|staff|others|children
lost it|control
assaulted|assaulting
stole|stealing|steals > show|the|my|hearts
bullying|bullied|bullies
`,
  'topic results': `
failed|failing|fails > to
didn't|didnt|won't|wont|not pass|passed|passing|make|making
below expected|age|where|national
well|way|far below
working towards|below
not on track|expected
bottom group|set|table
lowest score|scores|in
`,
  'topic staff': `
off sick|ill|with|long > fairies|us|you|me|friends|mates
on|long sick|term leave|sick
signed off
on gardening leave
suspended|sacked|fired|disciplined
been|being|got|getting let|moved|managed|paid go|on|out|off
got rid of
disciplinary|capability|grievance|redundant|redundancy|redundancies
support plan|plans
under|being investigation|investigated
handed|handing|hands in her|his|their notice
handed|handing|hands her|his|their notice in
resigned|resigning
walked|walking out > of|to|the|into
quit|quitting > smoking|sugar
pregnant|divorced
nervous breakdown
divorce|divorcing|separating
failed|failing her|his|their nqt|ect|observation|induction|probation
failed|failing probation|induction
tribunal
lado
nda
off again|since|till|until
still off
having a baby
diagnosed with
on the sick
phased return
occupational health
on capability
managed out
final|written|verbal warning
misconduct|negligence
accused|arrested|dismissed|sectioned
escorted|frogmarched|marched off|out
no longer works|working|with|employed
got|given the sack|boot|push|chop
ivf|hysterectomy|operation|surgery|chemo
stress|burnout|burnt
cancer|depression|breakdown|miscarriage|overdose
drink|drinking problem
alcoholic
`,
  /** What is a colleague's own to tell. */
  'topic life': `
engaged|dating|affair|pregnant|divorce|miscarriage|ivf|menopause|overdraft
seeing someone
split up
broke|broken up
divorced|drunk|hungover|wasted|hammered|plastered|paralytic|legless
off her|his face
threw up
interview|interviews
applied|applying for
on antidepressants
salary|payslip|debt
got the sack
is leaving|retiring > do|drinks
cried|crying|tears
`,
  /** What is known inside first. */
  'topic inside': `
going|getting|get|got|be ri|inadequate < to
requires improvement again
our|my phonics|sats|ks1|ks2|eyfs|maths|reading|writing results|scores|data are|is|were|was dreadful|awful|terrible|shocking|low|down|poor|rubbish|bad|worst|dire|abysmal
in special measures
be|being|getting taken over
rebrokered|academised
academy|academisation order
forced academisation
school|academy is|are closing|shutting|merging
merging with
deficit budget
budget deficit
in deficit
notice to improve
`,
  /** Staff matters of this school, of nobody in particular. */
  'topic jobs': `
redundancies|redundancy|restructure|restructuring|tupe
job|staffing cuts|losses
voluntary|compulsory redundancy
at risk of redundancy
redundancy|staff|staffing consultation
losing all|two|three|four|five|six|half our|the|of|tas
cutting|losing our|the|all|staff|tas|ta
grievance|tribunal
disciplinary hearing|meeting
suspended and|pending|from
lado
`,
  'topic ofsted': `
ofsted|inspectors|hmi|inspection has|have rung|called|phoned|arrived|landed|been > for|on|to
ofsted|inspectors|hmi just|finally rang|rung|called|phoned|arrived|landed
ofsted|inspectors|hmi rang|rung|phoned|called|arrived|landed|calling > for|on|to|me
ofsted|inspectors|hmi > framework|training|prep|report|reports|judgement|judgements|grade|grades
`,
  'topic call': `
had|got|getting|received|gotten|get the|that call
the call came|has|is|finally
ofsted phone|call
`,
  'topic when': `
tomorrow|today|monday|tuesday|wednesday|thursday > is
this|next week
in tomorrow|today|school|now|this|the|our|at|all
at here|our
are|is here|in|coming|back
arrive|arrives|coming|due
`,
  /** Results that are known inside before they are known outside. */
  'topic early': `
embargo|embargoed
before they're|it's|they|it|theyre|its|the published|out|are|is|announced|released|parents
allowed|supposed|meant to say|tell|share|post|announce|talk
can't|cant|shouldn't|shouldnt|mustn't say|share|tell|post|announce|reveal|talk
under wraps|embargo
don't|dont|not tell|reveal|share|repeat
not to reveal|share|tell|say
between|just us|you
sneak|early peek|preview
unofficially|unofficial|provisional|confidential
leaked|leak
keep|keeping|kept it|this|them quiet|secret|to
sh|shh|shhh
`,
  /** What may not be out yet. */
  'topic thing': `
sats|phonics|ofsted|inspection|gcse|ks1|ks2|eyfs|assessment results|result|scores|score|report|grade|outcome|data|judgement|levels
results|data|levels|scores|grades < election|blood|test|football|final
ofsted report|grade|outcome|judgement|feedback
new head|deputy|headteacher
school closure|merger
`,
};
