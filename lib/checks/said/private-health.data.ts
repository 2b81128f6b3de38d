const HIS = 'his|her|their|the';

/** Needs and health, of children and of those who work at a school; `phrasesOf` says how to read the lists. */
export const PRIVATE_HEALTH = {
  'topic needs': `
neuro|neurodevelopmental|autism|adhd|asd|asc|camhs|sensory|dyslexia|salt|ot|paediatric|paeds|cahms|diagnostic ?assessment|waiting pathway|list|lists|assessment|referral|appointment|diagnosis|report|screening|clinic|team|waiting|profile|diet
?an|the|our|my|${HIS} ed|educational psych|psychologist|psychs|ep
speech|language|slcn|occupational|physio|play|art|drama|music|nurture|lego|draw ?and ?language therapy|therapist|therapy|referral|delay|disorder
semh|slcn|mld|sld|pmld|spld|dld|asc|asd|adhd|pda|fasd|gdd|apd|arfid|dcd|msi > to|there|guys|everyone|all|folks
nonverbal|preverbal|mute|deaf|autistic|dyslexic|dyspraxic|neurodivergent|dysregulated|dysregulation|stammering|epileptic|incontinent|disabled|disability|disabilities|wheelchair|splints|walker|makaton|hoist > awareness|spot|quiz|button
no|limited|little|hardly ?any speech|language|vocabulary > today|lesson|homework
working|operating|functioning|reading|talking|developmental at|like|level|age ?the|age|a ?level|of eighteen|18|12|24|nursery|two|three|toddler|baby
special|specialist|alternative|resource|resourced|ap|srp|arp|pru|enhanced school|base|provision|placement|place|unit|panel|needs|arrangements < every|each|extra > assembly|effects
no|with|without|full|funded|shared|needs|needing|lost|losing ?an|his|her|no|full|time one|1|2|two|adult to one|1|all
sen|send register|support|list|lists|kids|children|boy|girl|plan|code|k|need|needs|profile > lead|day|policy|system
attachment|sensory|trauma|language|behavioural|emotional|cognitive|processing|learning|hearing|sight|visual|physical|medical|genetic|chromosome|complex|global|toileting|feeding ?processing disorder|delay|difficulties|difficulty|impairment|loss|needs|deletion|disability|issues|plan|problems
developmental delay|trauma
ear defenders
brain injury|damage|damaged|tumour|bleed|surgery
attachment|traumatised|trauma < informed > informed|training
`,
  'topic health': `
tumour|cancer|leukaemia|leukemia|lymphoma|melanoma|chemo|chemotherapy|radiotherapy|transplant|dialysis|epilepsy|seizure|seizures|diabetes|diabetic|asthmatic|anaphylaxis|anaphylactic|epipen|epi|inhaler|insulin|hiv|hepatitis|tb|tuberculosis|meningitis|sepsis|covid|measles|mumps|scarlet|impetigo|scabies|ringworm|nits|lice|threadworms|worms|norovirus|shingles|pneumonia|bronchitis|appendix|appendicitis|hernia|concussion|stroke|aneurysm|angina|pacemaker|parkinsons|dementia|alzheimer's|alzheimers|lupus|crohn's|crohns|colitis|ibs|stoma|colostomy|catheter|endometriosis|hysterectomy|mastectomy|vasectomy|biopsy|ivf|miscarriage|miscarried|stillbirth|ectopic|pregnant|menopause|hrt|antidepressants|prozac|sertraline|citalopram|depression|depressed|bipolar|schizophrenia|psychosis|psychotic|ptsd|ocd|anorexia|anorexic|bulimia|bulimic|suicidal|overdose|counselling|psychiatrist|psychiatric|hospitalised|hospitalized|icu|picu|scbu|ventilator|coma|unconscious|resus|defibrillator|cpr|collapsed|fractured|dislocated|amputated|paralysed|arthritis|fibromyalgia|sciatica|migraines|vertigo|glandular|thyroid|terminal|palliative|eczema|coeliac|syndrome|spina|hydrocephalus|jaundice|rickets|cystic|sickle|haemophilia|muscular|dystrophy|tourette's|ritalin|melatonin|concerta|medikinet|medication|meds|catheterised|tracheostomy|gastrostomy|incontinence|pullups > research|charity|sufferers|for|free|club|music|dog|to|tests|letter|song|day|velocity|stitch|rules
long covid
d&v
has|having|needs|needing|waiting|awaiting|facing|for ?her|his|a|an|their|the|another|more ?big|second|first operation|op|surgery|scan|scans|mri|hospital|transplant|heart|biopsy|results|fit|fits|breakdown|bypass|stent|tests|lump|procedure ?attack|condition|results|appointment|stay > vision|book
hospital|biopsy|scan|blood|mri|smear|genetic ?test results|appointment|appointments
nervous|mental breakdown
a|actual|having|had|complete breakdown > of|truck|service|cover|on
tested|testing positive
off|in|back|rushed|taken|went|gone|airlifted ?back|in|into|to|from|at|by hospital|a&e|theatre|intensive|ambulance|icu|ward|surgery
ward #
broken|fractured|dislocated|new ?her|his hip|hips|leg|ankle|wrist|arm|collarbone|pelvis|knee|rib|ribs
because of her|his|their ?bad back|knee|knees|hip|heart|nerves|health|anxiety|depression|husband|mum|kids|divorce|treatment|eyes|hearing|memory
panic|anxiety|heart|asthma attack|attacks
eating|bipolar|personality|anxiety|panic disorder|disorders
mental|poor|failing|ill health < own > week|day|awareness
type 1|one|2|two|1's < error
blood|sugar sugar|sugars|pressure|levels|glucose
lost|losing ?the|a|her|his|their ?unborn baby|pregnancy|sight|hearing|eyesight
on|takes|taking|prescribed|off ?strong ?her|his tablets|meds|medication|antidepressants|morphine|methadone|steroids|chemo
blue lighted|lights
not|isn't|still toilet|potty|continent trained|training
`,
};
