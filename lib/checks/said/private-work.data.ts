const HERS = 'her|his|their|the|my';
const BEING =
  "i'm|im|i've|ive|she's|he's|they're|shes|hes|been|being|got|getting|was|were|is|are|am|be|gets|have";

/** Employment, and what a school knows before others do; `phrasesOf` says how to read the lists. */
export const PRIVATE_WORK = {
  'topic staff': `
${BEING} ?just|now|all|both|being|been|also|quietly|formally suspended|sacked|dismissed|disciplined|investigated|demoted|redeployed|redundant|tuped|accused|displaced|restructured|furloughed|escorted|blacklisted|regraded|downgraded|bullied|arrested|cautioned|bailed|charged|terminated
${BEING} ?just|now|all|both|being|been|also|quietly managed|paid|pushed|forced|moved|eased|edged|let|marched out|off|on|go|aside
${BEING} ?just|now|been ?put|placed|gone|going ?on|to ?a|an|the|formal|informal capability|support|performance|improvement|action|competency|disciplinary > network
${BEING} ?just|now been|put|placed|gone on ?a|an capability|support|performance|improvement|action
capability|disciplinary|grievance|redundancy|dignity|misconduct|absence|sickness|investigation|investigatory|exit|capabilities ?at|hearing ?work procedure|process|meeting|hearing|interview|policy|panel|letter|plan|investigation|payment|package|case
suspension|suspended|misconduct|tribunal|acas|grievance|nda|settlement|whistleblowing|probation|dismissal|disciplinary > bridge|train|trains
settlement|compromise|non|confidentiality agreement|disclosure|clause|figure
?voluntary|compulsory redundancy|severance
at|on risk|list > of ?redundancy|letter|notice|meeting
the|on|my|facing chop|sack|boot|redundancy > board
gardening|garden|compassionate|stress|long|special|unpaid|bereavement|carer's|carers|maternity|paternity|adoption|dependants|sick|indefinite leave|term
under|pending|awaiting|facing|until ?an|the|a|formal ?her|his|internal|police|hr investigation|investigated|inquiry|review|outcome|scrutiny|complaint|hearing|allegation
complaint|complaints|allegation|allegations|statement|warning|grievance|investigation|accusation|disciplinary ?been|is|has|was|about|in|against|made|upheld|heard|lodged ?been|about|against ?been her|him|them|me|heard|upheld|lodged|made|investigated|our|my|that > department
written|verbal|final|formal|first ?written warning|caution|complaint
hr|union|lado|dbs ?have|has|is|are|got ?now investigating|involved|statement|meeting|barred|called|flagged
with hr|lado|occupational|acas
hand*|give*|put*|submit* ?in ?${HERS}|my|a notice|resignation ?in > about|board
resign*
leave*|quit*|step* ?down ?us ?at|in|from|before|teaching easter|christmas|july|december|headship|because
leaving|left|gone|resigned|walked|vanished|disappeared mid|without|under|suddenly ?a register|lesson|cloud|word|goodbye|notice|year|morning
off|signed ?work|sick|ill|off ?long|till|until|since|for|with ?his|her|the|a|at stress|anxiety|depression|back|nerves|term|easter|christmas|september|weeks|months|surgery|operation|covid|burnout|exhaustion|heart|knee|hip|menopause|flu|cancer|shingles|sickness|d > peak
signed|written ?her|him|me|off off|sick ?work ?for|with|till
signed ?him|her|them off
phased|partial|staged return
return to work
staff absence|absences|sickness|illness > policy|insurance|nationally
off again|long|sick|today
going|gone|goes|dropping|drop|cut|reduced|requested|asked|refused ?to|down|her|his ?to ?go part|three|four|two|flexible|hours ?days time|days|hours|working
didn't|not|never|hasn't|turned|passed|rejected down|over|get|got|been|for ?the|an|that|for ?deputy|headship|permanent|ta job|interview|post|contract|headship|shortlisted|promotion|interviewed|renewed|extended|role
${HERS} contract|hours|pay|job|post|salary|wage|wages|pension|appraisal|probation|observation|induction|reference ?is|was|has|isn't|being|wasn't|won't ?not|been|being|be ended|ending|renewed|cut|halved|docked|failed|extended|refused|inadequate|terminated|withdrawn|rejected|axed|going|gone|rise|grade
${HERS}|a|final|another|last|formal ?lesson observation|obs|lesson|appraisal|learning ?walk|was graded|inadequate|failed|requires|ri|poor|downgraded|unsatisfactory
3|three|two|2|weekly|more obs|observations ?in
earn*|paid|getting|gets|salary|wage|pay ?of|is|#|at ?a # k|grand|thousand|an > laps|stickers
m6|ups3|m1|m2|m3|m4|m5|ups1|ups2|tlr|l15
marriage|divorce|divorced|divorcing|separated|separating|custody|widowed|engaged|pregnant|expecting ?is|has ?over|broken > behaviour|in|with|and
left|leaving|cheated|cheating|split|splitting|broken|divorcing ?out|on|up ?on|from|with her|his|their wife|husband|partner|boyfriend|girlfriend|fiance|family|missus|hubby
bankrupt|rehab|alcoholic|overdraft
cried|crying|sobbing|sobbed|weeping|broke ?down in|at|during|through ?the ?staff|stock|disabled|car|ladies toilets|meeting|cupboard|toilet|room|park|briefing|office|appraisal > laughing
burnt|burned out
`,
  'topic jobs': `
managed|paid ?me|us out|off
${BEING} ?now|all|just|officially ?put|placed ?on|at redundant|tuped|risk|capability|suspended|sacked|dismissed|displaced|surplus
i've|i'm|we've|we're|i|we|im|ive ?just|all|both|been|being|now|got|signed|put|have|am|had|raised|lodged|submitted|won|filed ?been|a|an|on|my|in|my ?formal|informal suspended|sacked|dismissed|capability|settlement|grievance|tribunal|redundancy|warning|nda|disciplinary|redundant|notice|investigated|investigation|demoted|regraded
at risk ?of ?redundancy|letter|letters|notice|meeting|consultation
posts|jobs|roles|tas|staff|teachers|of|contracts ?us|staff ?are|is|being|have|to|will|could ?being|be|been|made axed|cut|redundant|going|lost|losing|risk|tuped|let > station
posts|jobs|roles|hours|contracts|tas|staff|staffing ?are|is|being|will|to ?being|be|all|now at|axed|cut|redundant|slashed|frozen|lost|ended|halved|going > the|all|with|home|for|out|it|once|a|least|work|last|school|our|lunchtime|times|home|christmas|playtime
restructure|restructuring|reorganisation|tupe|redundancies|rebanded
staff|redundancy|trust|formal|jobs consultation
section 188
posts|jobs|roles|tas|teachers|us are|is|being|be ?put|placed at risk
consulting on ?a|the merger|closure|redundancies|restructure|changes
selection criteria|matrix
apply|reapply|interview|interviewed|competing|reapplying|scored ?for|against ?our|my ?own job|jobs|roles|post|posts
settlement|compromise agreement
the school|trust paid me
exit interview
?freeze|frozen|freezing recruitment|headcount|staffing|pay freeze|cut|cuts|frozen
strike ballot|vote|action
`,
  'topic inside': `
deficit|overspend|overspent|insolvent|auditors|audited|clawback|shortfall > model|disorder
in the red|black > zone|team|table|group|cross
?#|we're|budget|we ?is|are|has ?a|#|about k|grand|thousand|million ?in|of|over|short|down|out|deficit|in ?the short|down|over|overspent|deficit|debt|red|hole|missing > steps|views|words|raised|sponsorship
can't|cannot|couldn't|unable ?to ?even|pay|afford|make ?pay|the|for ?the|our|a payroll|staff|wages|salaries|heating|supply|tas|bills|boiler
close*|shut*|clos*|axe*|mothball*|merge*|amalgamat*|merging|closing|sell*|selling|moving ?down|off ?our|the|of|a|both|with ?two|whole|our ?infant|school nursery|school|preschool|sites|field|site|provision|unit|base|academy|pool|kitchen|sixth|form|us > at|early|gate|for|until|website
our|the|trust|academy nursery|school|trust|is|are ?is|are|consulting|to ?going|on|being|be ?to|a|be closure|merger|merging|closing|shutting|takeover|amalgamation|rebrokered|rebroker|consulting|consultation|restructure > early|at|for
asbestos|raac|legionella|carbon|gas ?monoxide|leak ?in|found|above|under|behind > awareness|training|course
data|gdpr breach|leak|leaked > training
laptop|usb|ipad|register|files|file|memory|folder|tablet|phone ?stick|with ?was|got|been|has|left|is ?been stolen|lost|missing|nicked|left|hacked > charger|pens|lid
emailed|sent|forwarded|copied|published|shared|printed|cc'd ?the|out|a ?whole|entire|wrong|to ?pupil|the premium|list|salaries|addresses|reports|spreadsheet|register|medical|sen|phone|attachment|parent|person|family
ransomware|phished|breached|malware
intruder|trespasser|bomb|arson|burglars|vandals|stabbing|knife|weapon
lockdown < camp|covid|in|during|the > drill|practice|baby|learning
lost|misplaced|forgot|mislaid a ?reception|nursery|y1|y2|y3 child|kid|boy|girl|pupil
salmonella|legionella|cockroaches|bedbugs
requires improvement
special measures
double ri|inadequate
downgraded|regraded
vote of no confidence
`,
  /** Figures of a class or a school. */
  'topic data': `
sats|phonics|ks1|ks2|reading|writing|maths|attendance|gld|combined|exclusion|trust|budget|y6|absence ?results|data|rate|figures|screening|report|scores ?is|are|at|was|were|have|came|only ?back|in|down|just|and #|dreadful|dire|dropped|plummeted|shocking|tanked|terrible|awful|abysmal|back|low|catastrophic > weeks|days|week|times|am|pm|children|minutes|pages|year|books|more|papers|january|hours|february|march|may|june|july|parts
out of # ?are|is|were ?not below|expected|failed|behind|combined|expected|passed|absentees
percent|persistent|unauthorised of|absentees|absences
persistent|persistently|severely|unauthorised absentees|absentee|absent|absence|absences
attendance|absence ?rate|figure ?is|of|at|was|this|for ?year|term|week|just|only # > certificate
at|on|hit # per|percent
staff absence|absences|sickness today|#|at
`,
  'topic ofsted': `
inspectors|hmi|ofsted|siams|inspector ?have|has|are|were ?just|informally|verbally|unofficially|already told|said|hinted|graded|loved|hated|arrived|arrive|landed|rang|rung|called|phoned|upstairs|downstairs|walked|turned|coming|sat|watched > on
draft|provisional|unpublished ofsted|siams|inspection ?report|grade|judgement|outcome
`,
  /** Two of these, or one beside the name of those who inspect, say that a school is inspected. */
  'topic visit': `
phone|call rang|came|come ?at|this|in|today ?#|morning > bill|home|mum
they're|theyre|they ?are in|coming|here|arriving ?on|from tuesday|weds|wednesday|tomorrow|thursday|monday|tmrw
guess who's coming|arriving|in
deep dives|dive
lanyards
draft|provisional report|grade|judgement|outcome
ofsteded|inspected|inspectors|inspection|hmi
we|we're|were|be|are ?got|a ?solid|still outstanding|good|ri|inadequate ?with|in|for outstanding|good|improvement|leadership|every|all|early|behaviour
the|that|had|got ?the call|phonecall > out|up|to|him|her|for
`,
  /** Words with which people tell what is not theirs to tell. */
  'topic hush': `
i'm|im|we're|were|not|probably|really|am ?really|probably|technically|so ?not supposed|meant|allowed ?to ?be ?really say|share|saying|tell|telling|talk|post|posting|sharing|know|contact|discuss|mention|put < you're|you
nobody|parents|staff|families ?is|are|has|have supposed|meant to know > what|how|where|when|the|that|why|them|us|if|me|it|who|him|her|about|and
nobody|they|parents|families|staff|she|he|mum|dad ?is|are ?not supposed|meant to know|hear|find
nobody|parents|staff|they|families|she|he|mum|dad|we don't|doesn't|haven't|hasn't|aren't|isn't|dont|havent|hasnt|not ?been|officially|even|yet|supposed|meant ?to know|told|tell > what|how|where|when|the|that|why|them|us|if|me|it|who|him|her|about|and|your|you
mum|dad|parents|mam|family and|& dad|mum ?they don't|dont|doesn't|haven't know|told
haven't|hasn't|havent|hasnt|not|yet told ?the|his|her head|parents|dad|mum|staff|families|slt|them|anyone|anybody|class|kids|children|governors|one
keep|keeping|kept|stays ?this|it|that|these ?one|info|bit ?just|strictly between|under|within|in|here|quiet|to ?our|these|your|us|four hat|hats|walls|us|yourselves|yourself|schtum|zipped|quiet|mum|wraps|secret|here
between|just|strictly ?just between|us|you|ourselves|these ?and|four me|walls|us|you|only
between us|ourselves
don't|dont|please ?not|don't share|tell|screenshot|repeat|quote|forward|breathe|spread|mention|pass ?this|it|that anyone|anything|anywhere|word|outside|further|anybody|til|till|until|before|yet
don't|dont put this|it|that on > you|me|i
not|isn't|hasn't|yet|before|until|till ?a|it ?been|it's|yet|is ?made|be|gone public|announced|official|published|released > holiday|school|transport
embargo|embargoed|confidential|confidentially|hushed|unofficially|schtum
you ?didn't|never hear|heard|get|read ?it|this|that from|here|off
under wraps|embargo
off the record
before|till|until|til|ahead ?of|we ?the|tell|official letter|letters|announcement|parents ?go|goes|out > evening
heads up before
not a word to
mum's the word
can't|cannot|cant|couldn't|mustn't|shouldn't|shouldnt ?really|officially|legally|possibly say|tell|talk|share|post|discuss|disclose|reveal ?about|anyone anybody|who|more|what|too|much|publicly|it|why
so much for gdpr|confidentiality
breach of confidentiality|gdpr
secret to carry|keep
sworn to secrecy
`,
};
