/**
 * People, characters, brands and works whose names begin with a first name that children have, folded, `|` between them: what
 * everybody talks about and what primary classes read and learn of. Such a name is not a pupil's. General knowledge, by hand.
 */
// prettier-ignore
export const FAMOUS_NAMES =
  // Music
  'harry styles|taylor swift|olivia rodrigo|olivia dean|ed sheeran|adele adkins|sam smith|sam fender|lewis capaldi|george ezra|george michael|' +
  'freddie mercury|elton john|amy winehouse|lily allen|charlotte church|ellie goulding|ella fitzgerald|ella henderson|ella eyre|grace jones|' +
  'florence welch|zara larsson|jess glynne|jessie ware|justin bieber|billie eilish|robbie williams|gary barlow|mark owen|louis tomlinson|' +
  'louis armstrong|liam payne|liam gallagher|noel gallagher|niall horan|zayn malik|noah kahan|teddy swims|summer walker|jack johnson|jack white|' +
  'bob marley|bob dylan|elvis presley|michael jackson|janet jackson|stevie wonder|paul simon|bruno mars|shawn mendes|max martin|charlie puth|' +
  'jason derulo|rita ora|leona lewis|alexandra burke|joe wicks|tom jones|tom grennan|james blunt|james brown|james arthur|james bay|' +
  'johnny cash|dolly parton|willow smith|jaden smith|selena gomez|ariana grande|sabrina carpenter|katy perry|robin thicke|prince harry|' +
  'nina simone|joni mitchell|kate bush|david bowie|john lennon|paul mccartney|george harrison|ringo starr|mick jagger|keith richards|' +
  // Screen and stage
  'will smith|will ferrell|will young|jack black|jack nicholson|jack whitehall|jack dee|jack sparrow|emily blunt|emily atack|emma watson|emma stone|' +
  'emma thompson|olivia colman|olivia cooke|olivia attwood|olivia wilde|olivia newton|holly willoughby|amber heard|amber rose|bella ramsey|eve myles|' +
  'florence pugh|sydney sweeney|george clooney|brad pitt|matt damon|ben affleck|leonardo dicaprio|tom hanks|tom cruise|tom holland|tom hiddleston|' +
  'harrison ford|charlie sheen|charlie chaplin|charlie brown|charlie bucket|oscar wilde|oscar isaac|daniel craig|daniel radcliffe|rupert grint|' +
  'sarah jessica|jessica parker|jessica alba|jessica chastain|isabella rossellini|alfred hitchcock|henry cavill|henry winkler|hugh grant|hugh jackman|' +
  'jude law|theo james|max branning|max power|phoebe waller|phoebe buffay|rachel green|joey tribbledey|ross geller|sheldon cooper|sophie turner|maisie williams|' +
  'millie bobby|millie mackintosh|mollie king|rose leslie|rose ayling|rose matafeo|daisy ridley|daisy jones|daisy may|daisy duke|lily james|lily collins|' +
  'thomas shelby|arthur shelby|frankie boyle|frankie howerd|frankie bridge|michael caine|michael mcintyre|peter kay|lee mack|rob beckett|romesh ranganathan|' +
  'paddy mcguinness|alan carr|graham norton|jonathan ross|claudia winkleman|tess daly|ant mcpartlin|declan donnelly|stacey solomon|rochelle humes|' +
  'joe swash|martin lewis|monty don|alan titchmarsh|mary berry|paul hollywood|prue leith|noel fielding|alison hammond|gordon ramsay|jamie oliver|' +
  'nigella lawson|gino dacampo|david attenborough|chris packham|steve backshall|brian cox|stephen fry|victoria wood|julie walters|judi dench|maggie smith|' +
  'kate winslet|kate moss|helen mirren|hannah waddingham|hannah fry|hannah montana|penny lancaster|scarlett johansson|scarlett moffatt|' +
  // Books, films and rhymes that classes know
  'harry potter|hermione granger|ron weasley|ginny weasley|luna lovegood|albus dumbledore|severus snape|sirius black|draco malfoy|oliver twist|' +
  'oliver wood|jack frost|jack skellington|jack reacher|jack ryan|jack horner|jack sprat|peter pan|peter rabbit|peter parker|bruce wayne|clark kent|tony stark|steve rogers|' +
  'alice liddell|mary poppins|mary lennox|robin hood|robin williams|maid marian|sherlock holmes|james bond|indiana jones|jane eyre|elizabeth bennet|bridget jones|' +
  'charlotte bronte|emily bronte|anne bronte|emily dickinson|emma woodhouse|tom sawyer|huckleberry finn|willy wonka|augustus gloop|violet beauregarde|' +
  'matilda wormwood|miss honey|george orwell|george eliot|dylan thomas|william shakespeare|william blake|william wordsworth|charles dickens|charles darwin|' +
  'jane austen|agatha christie|beatrix potter|enid blyton|lewis carroll|julia donaldson|michael rosen|michael morpurgo|david walliams|jacqueline wilson|' +
  'roald dahl|philip pullman|malorie blackman|benjamin zephaniah|axel scheffler|oliver jeffers|tom gates|horrid henry|stanley yelnats|percy jackson|amelia bedelia|' +
  'isadora moon|amelia fang|daisy meadows|eva ibbotson|joseph coelho|phil earle|katherine rundell|ross welford|benjamin button|edward scissorhands|edward cullen|' +
  'bella swan|jacob black|eleanor oliphant|richard osman|stephen king|teddy ruxpin|bob cratchit|jacob marley|ebenezer scrooge|frankie stein|' +
  // History and learning
  'florence nightingale|mary seacole|mary anning|rosa parks|anne frank|anne boleyn|martin luther|nelson mandela|george washington|abraham lincoln|' +
  'isaac newton|albert einstein|marie curie|ada lovelace|alan turing|amelia earhart|neil armstrong|tim peake|guy fawkes|samuel pepys|thomas farriner|' +
  'thomas edison|thomas cromwell|thomas hardy|thomas cook|henry ford|henry tudor|alexander bell|alexander graham|alexander fleming|christopher columbus|walter raleigh|' +
  'francis drake|ernest shackleton|robert scott|emmeline pankhurst|emily davison|elizabeth fry|grace darling|grace hopper|grace kelly|edward jenner|louis pasteur|' +
  'louis braille|joan arc|harriet tubman|frida kahlo|georgia keeffe|claude monet|vincent gogh|leonardo vinci|henri matisse|andy warhol|king arthur|william morris|' +
  'leo tolstoy|max planck|jesse owens|malala yousafzai|greta thunberg|stephen hawking|rosalind franklin|katherine johnson|mae jemison|' +
  // Sport
  'harry kane|harry maguire|harry redknapp|jack grealish|jack wilshere|jude bellingham|jordan pickford|jordan henderson|jordan spieth|michael jordan|mason mount|' +
  'mason greenwood|reece james|declan rice|phil foden|bukayo saka|marcus rashford|raheem sterling|ollie watkins|theo walcott|theo hernandez|leo messi|lionel messi|' +
  'cristiano ronaldo|louis gaal|robin persie|sam kerr|sam allardyce|sam curran|alfie haaland|erling haaland|max verstappen|max whitlock|lewis hamilton|george russell|' +
  'george best|lando norris|oscar piastri|charles leclerc|tyson fury|anthony joshua|ella toone|leah williamson|lucy bronze|millie bright|alex morgan|mary earps|chloe kelly|' +
  'beth mead|keira walsh|lauren james|lauren hemp|jessica ennis|mo farah|dina asher|katarina johnson|tom daley|adam peaty|andy murray|emma raducanu|jack draper|dan evans|' +
  'serena williams|venus williams|rafael nadal|roger federer|novak djokovic|ben stokes|joe root|stuart broad|james anderson|harry brook|freddie flintoff|' +
  'tiger woods|rory mcilroy|tommy fleetwood|luke littler|luke humphries|wayne rooney|david beckham|gary lineker|gary neville|alan shearer|roy keane|ian wright|' +
  'mark noble|aaron rodgers|aaron ramsey|billy sharp|finn russell|owen farrell|jonny wilkinson|jude trump|' +
  // More of all of these
  'maisie smith|kit harington|emilia clarke|millie brown|rose byrne|rose tyler|rose west|ruby turner|ruby wax|ruby rose|ruby bridges|daisy lowe|' +
  'daisy edgar|daisy duck|daisy goodwin|daisy buchanan|poppy delevingne|lily cole|lily potter|lily savage|grace dent|grace vanderwaal|grace adler|' +
  'faith hill|joy ride|hope powell|summer heights|amber davies|amber gill|jasmine harman|jasmine sanders|holly golightly|holly johnson|holly humberstone|' +
  'holly hunter|ivy compton|willow rosenberg|eve best|eve polastri|eve muirhead|autumn de|robin wright|robin knox|robin day|river phoenix|river song|' +
  'river thames|river severn|river nile|river trent|river mersey|river tyne|river avon|river amazon|river ganges|river cottage|river plate|river wye|' +
  'river tees|paris fashion|paris olympics|paris saint|sydney carton|florence given|chelsea handler|chelsea clinton|chelsea fc|chelsea women|jordan river|' +
  'angel gabriel|prince philip|prince andrew|prince albert|prince edward|taylor lautner|taylor hawkins|taylor jenkins|sam mendes|sam ryder|sam cooke|' +
  'sam neill|sam rockwell|sam thompson|sam gamgee|max mosley|max miller|max bygraves|max payne|max wall|max bowden|mark hamill|mark wahlberg|mark ronson|' +
  'mark twain|mark strong|mark rylance|mark gatiss|mark labbett|mark wright|mark cavendish|mark hughes|mark lawrenson|mark rothko|mark antony|will mellor|' +
  'will poulter|will arnett|will self|will turner|will scarlet|will shakespeare|jack bauer|jack dawson|jack kerouac|jack london|jack lemmon|jack harlow|' +
  'jack fincham|jack charlton|jack beanstalk|jack jill|jack trades|jack vettriano|jack lantern|jack ripper|jack pumpkin|harry hill|harry houdini|' +
  'harry enfield|harry secombe|harry lauder|harry belafonte|harry nilsson|harry truman|harry judd|harry lime|harry wilson|harry connick|harry callahan|' +
  'harry winks|harry sugden|charlotte lucas|charlotte crosby|charlotte dujardin|charlotte hornets|charlotte rampling|charlotte york|charlotte square|' +
  'charlotte dawson|olivia pope|olivia benson|olivia hussey|olivia neutron|oliver reed|oliver cromwell|oliver stone|oliver bowen|oliver giroud|' +
  'oliver tree|oliver mellors|george stephenson|george stubbs|george lucas|george floyd|george foreman|george takei|george galloway|george alagiah|' +
  'george peppard|george mallory|george dragon|george bailey|george costanza|george milton|george martin|george saunders|theo rossi|theo paphitis|' +
  'theo campbell|noah wyle|noah schnapp|noah ark|noah lyles|noah baumbach|noah webster|leo sayer|leo varadkar|leo mckern|leo woodall|archie panjabi|' +
  'archie gemmill|archie harrison|archie bunker|archie mountbatten|alfie moon|alfie boe|alfie deyes|alfie bass|alfie solomons|freddie starr|' +
  'freddie kruger|freddie highmore|freddie fox|freddie stroma|freddie ljungberg|frankie dettori|frankie valli|frankie hollywood|frankie muniz|' +
  'frankie goes|teddy roosevelt|teddy sheringham|teddy pendergrass|teddy bears|tilly ramsay|tilly keeper|tilly mint|rory kinnear|rory bremner|' +
  'rory stewart|rory best|rory gilmore|rory burns|reggie kray|reggie perrin|reggie jackson|louis vuitton|louis walsh|louis partridge|louis smith|louis ck|' +
  'louis prima|louis litt|louis saha|thomas tank|thomas tuchel|thomas aquinas|thomas becket|thomas wolsey|thomas more|thomas gainsborough|thomas paine|' +
  'thomas pynchon|thomas tallis|thomas telford|thomas beckett|thomas partey|emily ratajkowski|emily paris|emily brown|emily gilmore|emily post|' +
  'emily wilding|emily eavis|jude owusu|jude fawley|jude obscure|joshua tree|joshua jericho|joshua battle|joshua bell|joshua jackson|joshua kimmich|' +
  'joshua reynolds|isla st|ella enchanted|ella mai|ella langley|ella fitz|ella mcneill|bella hadid|bella thorne|bella emberg|bella italia|bella freud|' +
  'mia farrow|mia hamm|mia wallace|mia khalifa|mia thermopolis|evie hammer|zara tindall|zara phillips|zara mcdermott|zara home|zara man|niamh mcgrady|' +
  'saoirse ronan|saoirse jackson|sian phillips|sian lloyd|sian welby|sian williams|priya ragu|priya kansara|kwame nkrumah|kwame appiah|tyrone mings|' +
  'tyrone guthrie|tyrone power|destiny child|destiny calls|aisha tyler|muhammad ali|mohammed salah|mo salah|muhammad yunus|jakub blaszczykowski|' +
  'jakub hrusa|skye sports|skye terrier|prince naseem|angel north|angel islington|angel haze|jasmine aladdin|james acaster|james corden|james may|' +
  'james martin|james mcavoy|james dyson|james nesbitt|james norton|james maddison|james milner|james cook|james watt|james peach|james giant|' +
  'james patterson|james cameron|james evans|alex ferguson|alex horne|alex jones|alex scott|alex rider|alex turner|alex higgins|alex oxlade|alex trebek|' +
  'ben fogle|ben stiller|ben shephard|ben howard|ben white|ben nevis|ben elton|ben kingsley|ben whishaw|ben aaronovitch|tom hardy|tom hollander|tom baker|' +
  'tom brady|tom fletcher|tom palmer|tom kerridge|tom parker|tom stoppard|tom thumb|tom allen|tom felton|tom curran|tom burke|tom petty|tom waits|' +
  'joe lycett|joe strummer|joe rogan|joe cole|joe hart|joe marler|joe orton|joe frazier|joe calzaghe|josh widdicombe|josh hartnett|josh brolin|' +
  'josh groban|josh homme|josh o|josh taylor|matt lucas|matt smith|matt hancock|matt haig|matt baker|matt bellamy|matt le|matt healy|dan brown|dan smith|' +
  'dan walker|dan levy|dan biggar|danny devito|danny dyer|danny boyle|danny zuko|dom joly|ollie murs|olly murs|olly alexander|olly smith|charlie brooker|' +
  'charlie higson|charlie cox|charlie chocolate|charlie stayt|charlie mackesy|charlie parker|charlie watts|ellie simmonds|ellie kemper|ellie kildunne|' +
  'ellie taylor|katie price|katie taylor|katie hopkins|katie ledecky|katie piper|katie mcglynn|jess wright|beth gibbons|beth orton|zac efron|zac brown|' +
  'zac goldsmith|stan laurel|stan lee|stan wawrinka|stan collymore|josie gibson|gabby logan|sammy davis|ted hughes|ted lasso|ted hastings|ted heath|' +
  'ted bundy|ted cruz|fred astaire|fred flintstone|fred west|fred perry|fred again|fred durst|fred dibnah|eddie redmayne|eddie izzard|eddie murphy|' +
  'eddie jones|eddie stobart|eddie hearn|eddie howe|eddie vedder|ed gamble|ed balls|ed byrne|ed norton|bobby charlton|bobby moore|bobby robson|' +
  'bobby brown|bobby brazier|bobby davro|joey essex|joey tribbiani|joey barton|toby jones|toby carvery|toby young|sebastian coe|sebastian vettel|seb coe|' +
  'isabel allende|sophie ellis|sophie willan|sophie raworth|chloe sevigny|zoe ball|zoe sugg|zoe kravitz|zoe wanamaker|lucy beaumont|lucy worsley|' +
  'lucy letby|lucy pevensie|amelia pond|amelia jane|ada twist|rosie revere|iggy peck|rosie jones|rosie ramsey|rosie huntington|rosie webster|' +
  'matilda musical|elsie tanner|edith wharton|edith cavell|alice cooper|alice roberts|alice wonderland|alice walker|alice oseman|alice springs|alice band|' +
  'alice bands|sophia loren|ava gardner|ava max|ava duvernay|hannah gadsby|hannah arendt|hannah cockroft|molly malone|molly weasley|molly mae|nancy drew|' +
  'nancy reagan|nancy sinatra|nancy pelosi|penelope cruz|penelope keith|penelope pitstop|penny lane|penny mordaunt|penny black|phoebe bridgers|' +
  'arthur ransome|arthur miller|arthur fowler|arthur christmas|arthur conan|arthur seat|arthur fonzarelli|henry hoover|henry moore|henry james|' +
  'henry kissinger|henry cooper|henry rollins|isaac asimov|isaac hayes|jacob elordi|jacob collier|finley quaye|oscar pistorius|oscar peterson|' +
  'edward elgar|edward hopper|edward lear|edward norton|edward snowden|daniel day|daniel ricciardo|daniel defoe|daniel bedingfield|daniel levy|' +
  'gabriel jesus|gabriel martinelli|gabriel macht|blake lively|blake shelton|billy connolly|billy joel|billy elliot|billy bragg|billy goat|billy ocean|' +
  'billy vunipola|billy idol|luca guadagnino|luca brasi|luca modric|joseph heller|joseph conrad|joseph technicolor|joseph stalin|joseph parker|' +
  'joseph coat|jessica fletcher|jessica rabbit|jessica simpson|fatima whitbread|hannah spearritt|dolly alderton|dolly mixtures|dolly mixture|dolly sheep|' +
  'rafael benitez|rafael leao|rafa benitez|sofia coppola|sofia vergara|yusuf islam|yusuf dikec|' +
  // Public life
  'theresa may|boris johnson|keir starmer|rishi sunak|liz truss|george osborne|david cameron|gordon brown|tony blair|nigel farage|ed miliband|ed davey|jeremy corbyn|' +
  'angela rayner|rachel reeves|emily thornberry|jess phillips|priti patel|james cleverly|michael gove|grant shapps|jacob rees|mark carney|joe biden|donald trump|kamala harris|' +
  'barack obama|michelle obama|hillary clinton|bill clinton|george bush|prince william|prince george|prince louis|princess charlotte|meghan markle|kate middleton|' +
  'joy behar|emily maitlis|louis theroux|ellen degeneres|oprah winfrey|elon musk|bill gates|steve jobs|mark zuckerberg|' +
  // Shops, drinks, places
  'jack daniels|jack wills|jack russell|jack jones|jim beam|johnnie walker|charlotte tilbury|olivia burton|oliver bonas|oliver sweeney|laura ashley|cath kidston|ted baker|' +
  'jo malone|tommy hilfiger|ralph lauren|calvin klein|oscar renta|emma bridgewater|emma mattress|eve mattress|eve sleep|joe browns|joe malone|max factor|max mara|max spielmann|' +
  'amber leaf|mark hill|thomas sabo|george home|daisy jacobs|ruby tuesday|ruby tuesdays|frankie benny|florence machine|angel delight|angel falls|paris hilton|paris baguette|' +
  'jordan peele|jordan peterson|sydney harbour|sydney opera|chelsea flower|chelsea buns|chelsea bun|holly hagan|holly oaks|poppy appeal|poppy day|rose gold|rose garden|rose wine|' +
  'ivy league|jasmine tea|jasmine rice|ruby wedding|ruby slippers|amber alert|amber warning|summer holidays|summer holiday|summer term|autumn term|autumn leaves|river island|' +
  'max verstappen|victoria sponge|victoria station|victoria beckham|brooklyn beckham|romeo beckham|harper beckham|prince charming|prince regent|joy division|faith school|faith schools|' +
  'hope solo|hope street|skye boat|isla bonita|isla fisher|lily pad|daisy chain|daisy chains|willow pattern|holly berries|robin redbreast|robin cousins|robin gibb|' +
  'jamie vardy|jamie carragher|jamie dornan|jamie redknapp|' +
  'jay z|jay blades|jay rayner|jay leno|jake paul|logan paul|jake gyllenhaal|jake wightman|jake humphrey|michael owen|michael schumacher|michael phelps|' +
  'michael palin|michael sheen|michael portillo|michael fassbender|michael johnson|michael vaughan|michael buble|evan peters|evan davis|jason day|jason momoa|' +
  'jason statham|jason donovan|jason manford|jason isaacs|jason kenny|louise mensch|louise redknapp|louise minchin|louise thompson|henry newman|peppa pig|' +
  'amber rudd|amber turner|amber ale|amber nectar|amber valley|evie richards|evie wyld|bella vista|bella pasta|bella ciao|bella vita|bella giornata|bella notte|' +
  'bella donna|summer isles|summer bay|summer solstice|summer fete|summer fayre|summer fair|summer pudding|summer berries|summer hols|winter solstice|jack will|' +
  'jack daniel|jack russells|jack wolfskin|jack torrance|jordan almonds|jordan north|jordan nobbs|jordan belfort|jordan banjo|holly wood|holly bush|holly hedge|' +
  'poppy cross|poppy wreath|poppy seed|poppy seeds|poppy field|poppy fields|poppy pin|poppy tin|rose bowl|rose wood|rose petal|rose hip|rose cottage|ivy house|' +
  'ivy cottage|daisy cutter|lily pond|lily beds|river bend|river levels|river bank|may day|may bank|may ball|may flower|grace period|grace notes|hope valley|' +
  'hope springs|hope cove|joy con|joy stick|faith leader|angel cake|angel wings|angel fish|prince consort|prince philips|robin reliant|robin goodfellow|' +
  'skye bridge|skye road|paris marathon|paris metro|paris agreement|paris climate|chelsea boots|chelsea boot|chelsea barracks|sydney swans|sydney bridge|' +
  'david tennant|david mitchell|david olusoga|david copperfield|david livingstone|david haye|david gandy|david baddiel|david jason|david lynch|david hockney|' +
  'david suchet|andrew marr|andrew flintoff|andrew scott|andrew garfield|andrew lloyd|andrew neil|andrew tate|andrew carnegie|john terry|john stones|' +
  'john cena|john legend|john lewis|john wick|john major|john barnes|john motson|john mcenroe|john bishop|john deere|john travolta|john steinbeck|john milton|' +
  'john keats|paul scholes|paul merton|paul pogba|paul gascoigne|paul rudd|paul newman|paul mescal|paul smith|peter crouch|peter jackson|peter schmeichel|' +
  'peter sellers|peter gabriel|peter griffin|robert downey|robert burns|robert galbraith|robert peston|robert plant|robert pattinson|robert lewandowski|' +
  'simon cowell|simon pegg|simon armitage|simon rattle|simon mayo|steven spielberg|steven gerrard|steven moffat|stephen fry|stephen graham|stephen lawrence|' +
  'tyler perry|tyler creator|ryan gosling|ryan reynolds|ryan giggs|ryan air|kieran trippier|kieran culkin|callum wilson|callum turner|connor mcgregor|' +
  'dominic cummings|dominic raab|dominic solanke|nathan ake|nathan drake|aaron paul|aaron carter|luke shaw|luke skywalker|luke evans|adam sandler|' +
  'adam hills|adam kay|adam driver|adam ant|adam lallana|scarlett ohara|victoria derbyshire|victoria plum|victoria park|victoria line|elizabeth taylor|' +
  'elizabeth bennet|elizabeth olsen|elizabeth line|elizabeth tower|eleanor roosevelt|eleanor rigby|eleanor catton|naomi campbell|naomi osaka|naomi klein|' +
  'amy pond|amy poehler|amy adams|amy dowden|megan fox|megan rapinoe|erin brockovich|laura kuenssberg|laura kenny|laura whitmore|lauren laverne|' +
  'rebecca adlington|rebecca ferguson|rachel riley|rachel daly|sarah millican|sarah lancashire|sarah beeny|sarah waters|jennifer aniston|jennifer lopez|' +
  'jennifer lawrence|jennifer saunders|nicole kidman|nicole scherzinger|natalie portman|natalie cassidy';
