const HERS = 'her|his|their|hers|theirs';

/** Matters that are private where they are a colleague's or this school's; `phrasesOf` says how to read the lists. */
export const PRIVATE_OF_STAFF = {
  'topic staff': `
off ?work|now ?with|sick|ill|on ?with|ill stress|sick|ill|anxiety|depression|long|exhaustion|burnout|mental > fairies|us|you|me|friends|mates
off with ?the|a|her|his ?bad stress|back|menopause|nerves|anxiety|depression|exhaustion|burnout|mental
off ?again|sick|work since|till|until|indefinitely|for ?the|a|another|at|last ?least ?christmas|easter|september|october|january|half|weeks|months|six|three|rest|foreseeable|month|stress < me|us|time|have
on|long ?long sick|term leave|sick|absence
long term sick|absence
signed off
sick leave|note > bucket
still off
off again
phone*|call*|ring*|text* in sick|again > us|me
pull* a sickie
on the sick
absence|sickness|attendance meeting|management|trigger|triggers|record|review
on ?extended|gardening|stress|compassionate|special|unpaid|emergency gardening|leave < maternity|annual|paternity > the
phased return
return to work meeting|interview
occupational health
interviewed under caution
?been told ?that ?she|he|they she's|he's|they're ?now surplus|redundant|displaced
surplus to
suspended|suspension|sacked|fired|disciplined|demoted > animation
been|being|got|getting|get|was|were ?just|quietly let|moved|managed|paid|pushed|forced|asked|told ?to go|on|out|off|leave|resign
got|get|getting|be rid of
get*|got|give*|given the sack|boot|push|chop|elbow|heave
disciplinary|capability|grievance|redundant|redundancy|redundancies > consultation
support|improvement|action plan|plans
put|placed on a ?support|action plan
competency|competence procedures|proceedings|hearing
under|being investigation|investigated|scrutiny
informal|formal support|capability|warning|action|complaint
hand*|give*|put* ?in ${HERS} notice ?in
hand* in ${HERS} notice
resign*|resignation > myself
step* down
walk* out > of|to|the|into|onto|in
quit* > smoking|sugar|while
pregnant|expecting|divorced|divorce|divorcing|separating > you|us|me|a|the|to|too
got|get|getting divorced
marriage ?has|is ?is over|broken|breaking|on
split|splitting|broken|broke ?up with|from|up ?her|his husband|wife|partner|boyfriend|girlfriend
left|leaving ${HERS} husband|wife|partner
nervous|mental breakdown
failed|failing|fail ${HERS} nqt|ect|npq|npqh|pgce|qts|interview|observation|induction|probation|year|it|lesson|ofsted
failed|failing|fail|extended probation|induction|ect|hers|theirs|his
graded|rated|judged inadequate|ri|requires|unsatisfactory
didn't|didnt|hasn't|not pass|passed ?her|his probation|induction|ect
tribunal|whistleblower|whistleblowing
lado > training
nda|ndas
settlement agreement
non disclosure
pay off|out|cut
having|expecting a|twins baby
lost|losing the|her|their|another ?a baby|pregnancy
diagnosed with
capability
managed out
final|written|verbal|formal warning
misconduct|negligence
accused|arrested|dismissed|sectioned|cautioned|hospitalised
allegation|allegations|complaint made|against
formal complaint
escorted|frogmarched|marched off|out|from
no longer works|working|employed|here
not coming back
won't|wont be|come ?coming back
hasn't|haven't been ?seen ?in since|for
ivf|hysterectomy|operation|surgery|chemo|chemotherapy|vasectomy|biopsy|hrt|menopause|menopausal
stress|burnout|burnt
cancer|diagnosis|antidepressants|depression|depressed|breakdown|miscarriage|miscarried|overdose|bipolar|ptsd|anxiety|stroke|dementia|tumour|mastectomy|lump|terminal
heart attack
drink|drinking|gambling|drug problem|habit
alcoholic|alcoholism|rehab
panic attack|attacks
mental health > day|week|first|awareness|training|lead
hr|union ?is|are|got|have ?now|getting involved|investigating|meeting
performance management > meeting|season
performance review
her|his|their pay|wage|wages|salary|payslip > for
earn*|make*|paid|on ?# ?six|five|ten|four|three|two grand|k|thousand more|less|a|than
earns|paid|earning ?twice|more|double|a|over than|what|as|grand|as
interviewed|interviewing|interview for
passed over
dbs
suicidal|suicide
contract isn't|not|wasn't|won't|ending|terminated ?be|being|been renewed|extended
not renewing|renewed ?her|his|their contract
`,
  /** What is a colleague's own to tell. */
  'topic life': `
engaged|dating|affair|pregnant|divorce|miscarriage|ivf|menopause|overdraft|tinder|grindr|hinge|bankrupt|catfished
seeing|shagging|sleeping someone|a|with
split up
broke|broken up
married|single again
divorced|drunk|hungover|wasted|hammered|plastered|paralytic|legless|bladdered
off her|his face|tits
threw|throwing up
interview|interviews
applied|applying|applies for
autistic|adhd|bipolar|gay|lesbian|trans|dyslexic|dyspraxic|bisexual|hiv > quiz
on antidepressants
salary|payslip|debt
got the sack
is|are leaving|retiring > do|drinks
cried|crying|tears|sobbing
came out as
transitioning|transitioned
lives|live|living at|on|in
number|address is
`,
  /** What is known inside first. */
  'topic inside': `
going|getting|get|got|be|is|are|another ?to ?be ?an|definitely ri|inadequate < to > numbers
requires improvement
our|my|these ?year|end|ks1|ks2 ?6|2|of ?year phonics|sats|ks1|ks2|eyfs|maths|reading|writing|attendance|exclusion ?pass|attendance|progress results|scores|data|figures|rates|rate are|is|were|was|have|has|look ?absolutely|really|so|gone|been ?so dreadful|awful|terrible|shocking|low|down|poor|rubbish|bad|worst|dire|abysmal|dropped|plummeted|tanked|through|amazing|best|up|fantastic|brilliant
in|into|out special measures
be|being|getting taken over
rebrokered|academised|academisation
academy|academisation order
forced|forcing academisation|us
close*|shut*|merge* our|the|this ?whole nursery|school|sixth|preschool|provision > gate|gates|door|until|for|on|early|tomorrow|today
school|academy|nursery is|are|might|will|may|could ?be closing|shutting|merging|close|shut|merge|closed|merged
merging|merge|merger with
deficit budget
budget deficit|gap|hole|shortfall
in|into|facing|of ?a ?budget|massive|huge deficit|debt
in the red
notice to improve
vote of no confidence
no confidence vote|motion
going|gone bust|under
can't|cant afford to ?heat|pay|keep|replace
falling rolls|roll
`,
  /** Staff matters of this school, of nobody in particular. */
  'topic jobs': `
redundancies|redundancy|redundant|restructure|restructuring|restructured|tupe|tuped
job|jobs|staffing|staff|ta|tas ?hours|being|are|going|will ?going|to ?be cuts|losses|axed
voluntary|compulsory redundancy
at risk letter|letters|notice|meeting
at|under risk|threat|notice of redundancy
redundancy|staff|staffing ?restructure consultation
losing ?all|two|three|four|five|six|half|most|some|another|more ?of our|the|all|two|three|four|five|six|half|most ?best|support tas|ta|staff|teachers|teaching|teacher|jobs|posts|of|lsas|support
lose|lost two|three|four|five|six|half|all|our tas|staff|teachers|lsas|jobs
cutting|cut|axing|slashing|reducing ?all our|the|all|two|three|four|five|six|half|my|everyone's tas|ta|staff|hours|support|teaching|jobs
getting|get rid of all|the|our|half|two|three ?of ?the|our tas|ta|staff|lsas|teaching|support
grievance|tribunal
disciplinary|redundancy|restructure|consultation|capability hearing|meeting
suspended and|pending|from
apply|reapply|interview for our|my own ?jobs|job
contract|contracts not|aren't|isn't|won't|ending ?being|be renewed|extended
not renewing ?my|our|their|her|his|any|temporary contracts|contract
lado
section 188
`,
  'topic ofsted': `
ofsted|inspectors|hmi has|have ?just|finally|officially rung|called|phoned|arrived|landed|been|started > for|on|to
ofsted|inspectors|hmi ?have|has just|finally|officially rang|rung|called|phoned|arrived|landed
ofsted|inspectors|hmi rang|rung|phoned|called|arrived|landed|calling > for|on|to|me
ofsted|inspectors|hmi ?have|has|had ?already|informally|verbally|unofficially said|told|think|thinks|reckons|loved|hated|graded|observed|grilled|slated > me
ofsted feedback|verdict|outcome|inspector|deep
got|get|getting ofsted > prep|ready
been|being|got|getting ofsteded|ofsted'd|inspected > hair
ofsted|inspectors|hmi > framework|training|prep|report|reports|judgement|judgements|grade|grades
ofsted inspection|inspector|inspectors > report|reports|framework|grade
siams > report
`,
  'topic call': `
had|got|getting|received|gotten|get|took|taken ?the|that|a ?dreaded|big|the call|phonecall
the|dreaded ?dreaded ?phone|ofsted call ?has|have|finally|just came|come|has|is|finally|happened|today
had|got the|that ?dreaded phone call
ofsted phone|call
it's|its|we've|weve ?finally|had happening|happened
`,
  'topic when': `
tomorrow|today|monday|tuesday|wednesday|thursday|morning|tmrw|tomoz|tomos|tonight > is
this|next|all|day week|morning|one|two
in tomorrow|today|school|now|this|the|our|at|all|with|my|with|wed|tues
at here|our
are|is|re ?all|actually|back here|in|coming|back|due|watching|everywhere
arrive|arrives|coming|due|turned|turn|descending|descend|incoming|imminent
`,
  /** Results that are known inside before they are known outside. */
  'topic early': `
embargo|embargoed
before ?the|we|it|everyone ?official they're|it's|they|it|theyre|its|the|parents|anyone|results|everyone ?is|are|goes|find|official published|out|are|is|announced|released|know|live|announcement|told
allowed|supposed|meant|able to say|tell|share|post|announce|talk|know
can't|cant|shouldn't|shouldnt|mustn't ?really|officially say|share|tell|post|announce|reveal|talk|disclose
under wraps|embargo
don't|dont|not|nobody|no ?anyone|one tell|reveal|share|repeat|quote|knows|screenshot ?anyone|yet|me
not to reveal|share|tell|say
not|hasn't|isn't|aren't|havent|haven't|isnt ?been ?yet|being|been public|announced|official|officially|published|out|released|shared
between|just ?you|just us|you
sneak|sneaky|early peek|preview|look
unofficially|unofficial|provisional|confidential|confidentially
leaked|leak
keep|keeping|kept ?it|this|them|that|to quiet|secret|to|schtum|yourselves|yourself|hush|mum
sh|shh|shhh|shush|shhhh
hush hush
mum's the word
you ?didn't|didnt|heard ?hear ?it|this ?from here|me ?first
secret > santa|garden|seven|reader|agent|millionaire|stash
keep it|this zipped|under
zip it
?ssh lips sealed|zipped
before friday|monday|tuesday|thursday|july|wednesday
`,
  /** What may not be out yet. */
  'topic thing': `
sats|phonics|ofsted|inspection|gcse|ks1|ks2|eyfs|assessment|progress|greater ?depth|6 figure|figures|percentage|pass|results|result|scores|score|report|grade|outcome|data|judgement|levels
?the phonics|sats|ks2|ks1 back|in|percentage|pass|are|is
results|data|levels|scores|grades|outcomes < election|blood|test|football|final
ofsted report|grade|outcome|judgement|feedback|verdict
outstanding|inadequate > contribution
new|next head|deputy|headteacher|principal
head|deputy is|going|has ?been|is ?got|the leaving|job|appointed|resigned|going
school closure|merger
merger|takeover|restructure|rebrand
class|classes|staffing|teacher list|lists|allocations|allocation|structure
`,
};
