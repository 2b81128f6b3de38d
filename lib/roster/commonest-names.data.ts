/**
 * The 300 first names that most children born in England and Wales from 2014 to 2021 have, `bare`, one space between them.
 *
 * Source: Office for National Statistics, *Baby names in England and Wales*, licensed under the Open Government Licence v3.0.
 */
// prettier-ignore
export const COMMONEST_FIRST_NAMES =
  'oliver george olivia harry noah amelia jack charlie muhammad jacob oscar leo thomas henry isla ' +
  'william alfie ava arthur freddie james emily archie joshua mia isabella lily theo isaac alexander ' +
  'sophia poppy grace ella edward ethan lucas evie logan sophie joseph finley freya charlotte max ' +
  'jessica florence samuel mohammed theodore daniel benjamin phoebe sienna daisy harrison mason alice ' +
  'sebastian ivy ruby isabelle evelyn willow rosie elsie adam sofia matilda scarlett dylan teddy chloe ' +
  'riley elijah eva frankie tommy millie arlo zachary harper reuben emilia maya luca louie david imogen ' +
  'hugo toby jake esme layla jude eliza rory harley maisie elizabeth albie jaxon reggie roman lola lucy ' +
  'erin albert ronnie louis harriet eleanor molly ellie penelope emma holly thea aria bella michael ' +
  'jenson luna violet frederick gabriel stanley harvey rose jayden ezra hannah blake mohammad bobby ' +
  'hunter jasmine lilly carter matthew mila elliot georgia amber luke charles abigail zara lottie nancy ' +
  'elliott amelie annabelle rowan jesse maria lewis ryan ollie liam nathan gracie ellis caleb jackson ' +
  'alex summer darcie arabella bonnie tyler felix kai robyn anna leon dexter eden finn jasper ada ' +
  'maryam martha ibrahim sonny austin iris aurora heidi hallie ralph aaron orla grayson alfred tobias ' +
  'yusuf beatrice clara sara eli delilah francesca aisha hudson dominic edith jamie oakley ayla milo ' +
  'lyla lexi darcey zoe robert darcy aiden victoria callum beau owen connor sarah patrick rupert julia ' +
  'felicity lara kian seth leah john megan fatima maddison nevaeh eloise mollie ayaan billy joey river ' +
  'annie mabel evan lydia esmae cody joel brody niamh muhammed margot alexandra isabel marley chester ' +
  'leonardo ali myla nathaniel musa savannah ariana parker brooke olive lacey elias lincoln faith pippa ' +
  'edie bethany maxwell aaliyah ruben skye finlay elodie robin bailey eric anaya myles hollie madison ' +
  'levi vincent isobel hope jaxson amaya kayden mya autumn gabriella jonah tilly';

/**
 * The 500 commonest surnames of the United Kingdom, likewise.
 *
 * Source: the R package sdglinkage, MIT licence, copyright Haoyuan Zhang.
 */
// prettier-ignore
export const COMMONEST_SURNAMES =
  'smith jones taylor williams brown davies evans wilson thomas roberts johnson lewis walker robinson ' +
  'wood thompson white watson jackson wright green harris cooper king lee martin clarke james morgan ' +
  'hughes edwards hill moore clark harrison scott young morris hall ward turner carter phillips ' +
  'mitchell patel campbell adams anderson allen cook bailey miller parker davis murphy bell price baker ' +
  'griffiths kelly simpson marshall collins bennett cox richardson fox gray rose chapman hunt robertson ' +
  'shaw reynolds lloyd ellis richards wilkinson russell khan graham stewart reid powell murray palmer ' +
  'rogers holmes stevens walsh hunter thomson matthews ross owen knight mason kennedy butler saunders ' +
  'cole pearce dean foster harvey hudson gibson mills berry pearson barnes kaur booth grant dixon ' +
  'gordon lane harper ali hart lawson day woods black rees fraser fletcher hussain willis ahmed marsh ' +
  'doyle lowe hopkins nicholson burns parry jordan newman howard henderson barrett burton riley porter ' +
  'byrne john baxter perry mccarthy burke houghton ball elliott cooke read francis gallagher duncan ' +
  'sharp austin wallace hawkins hayes sutton davidson holland moss may bates bob oliver kemp page ' +
  'morrison arnold stevenson shah ford flynn potter kent field warren alexander freeman rhodes begum ' +
  'middleton oneill payne stephenson pritchard gregory bond webster dunn donnelly lucas long jarvis ' +
  'stephens coleman cross bull obrien reed nicholls bartlett bird patterson tucker curtis bryant lynch ' +
  'mackenzie ferguson cameron lopez haynes hardy davey bolton heath rice ashton french jacobs parsons ' +
  'gilbert hodgson robson farrell mcintyre norman walton newton higgins bishop simmons sharma ' +
  'sutherland kay burgess hutchinson moran slater greenwood kirk fernandez atkins daniel maxwell frost ' +
  'garcia beattie todd paul park oconnor love charles crawford rowland connolly sheppard rowe sanderson ' +
  'hewitt forrest harding banks humphreys glover garner goodwin david mackay jeffery daniels yates ' +
  'sullivan howe hammond miles brady preston mcleod leigh atherton carpenter lambert knowles hope ' +
  'barton finch blake fuller henry hobbs morton davison owens wilkins dennis paterson coates howells ' +
  'gough woodward griffin bloggs wall christie duffy charlton vincent bowen browne rodgers smart ' +
  'donaldson wheeler quinn allan bowden gibbons bentley barnett sweeney steele hartley randall fowler ' +
  'douglas holt baird kerr brennan howell cartwright dickson benson goddard broadhurst doherty singh ' +
  'power watkins millar holden tait reilly thorne wyatt leach lord hilton adam mclean jennings nash ' +
  'mcgregor hancock silva stuart nelson walters lindsay hooper seymour dale mac whelan obrien barlow ' +
  'kenny carroll chadwick abbott mellor boyd perkins mann mohamed mcgrath joyce blair weaver little ' +
  'haines peters savage sanders baldwin thornton whitehouse whitehead burrows swift shepherd cullen ' +
  'mcfarlane sinclair fleming welch bradshaw summers buckley vaughan naylor briggs schofield coles ' +
  'akhtar cassidy giles whittaker faulkner bray osborne herbert rossi hicks bush mccann bourne weston ' +
  'oneill humphrey partridge johns morley welsh rooney fitzgerald whittle spence gardiner armitage ' +
  'english winter singleton kaye craig laing pollard wilkes bright hills howarth best appleton rawlings ' +
  'turnbull drew devlin horne lovell kavanagh gibbs mckenna stanton bernard kirby wills crossley bruce ' +
  'carey piper needham sawyer joseph fenton connor reeves norris firth clarkson brookes townsend cairns ' +
  'wallis senior dyer guest thorpe parkinson sykes lees gale blackburn holloway hurst mcintosh smyth ' +
  'conway bowman bassett corbett';
