/**
 * Everyday words of English posts, folded, one space between them: names among them (*Will*, *Grace*, *May*) count as names only
 * with a capital and in company, and the others never as surnames in small letters. Words written in at least five posts of the
 * WNUT17 (CC BY 4.0, L. Derczynski and others, 2017) and Tweebank (Apache-2.0, Y. Liu and others, 2018) corpora where nobody was
 * marked as a person, without names that a hundred or more children have; with words of school life and the names that are
 * words, by hand. The same for every roster, and put into each.
 */
// prettier-ignore
export const EVERYDAY_WORDS =
  'able about above absolutely academy account ace act actor actually add address af after afternoon again ' +
  "against age ages ago agree ah ahead ahh ahhh ain't aint air ako al album alive all almost alone along " +
  'already alright also although always am amazing amber america american an and angel animal anniversary ' +
  'announced annoying annual another answer anti any anybody anymore anyone anything anyway app apple ' +
  'appointment appreciate april archer are arizona arm around arrived art article as ash asia ask asked ' +
  'asking assembly at atlanta atlas attack attention august aunt aurora austin autumn available awake ' +
  'award away awesome awful aww aye baby back bad bag ball band bank bar basically basil battle bay bc ' +
  'bday be bear beat beau beautiful beauty because become bed bee been beer before began behind being ' +
  'believe belle best bet better between bids big bill birthday bishop bit black bless blessing blog blood ' +
  'blossom blue bob body boo book books bored born boss boston both bought bout bowl box boy boyfriend ' +
  'boys break breaking bright brilliant bring brings bro broke brook brooklyn brother brown btw bud buddy ' +
  "bus business busy but buy buying by c'est cairo california call called calm came camera campaign can " +
  "can't canada car care career carol cars case cat catch caught cause celebrate celebrating center centre " +
  'certificate chair chance chances change changed changes channel charity chase check checked cheer ' +
  'cheese chelsea chicago child children chill china chinese choice choose christian christmas church city ' +
  'class classes classic classified classroom clay cleaning clear clever cliff close closed cloud club ' +
  'clubs co coach code coffee cold college com come comes comin coming company complete computer concert ' +
  'congrats congratulations constance cont contest continue control cooking cool cooper correct costa ' +
  "could couldn't country couple course court courtesy cousin cover crash crazy crew cry crying crystal " +
  'customer cut cute cuz dad daddy daily daisy dale dance danger dark dat date dawn day days dc de deacon ' +
  'dead deadline deal deals dean dear death dec december decided def definitely del delay ' +
  "delicious demand denver department design destiny details di did didn't didnt die different digital " +
  "dinner disco dm dnt do doctor does doesn't dog doin doing dolly don't done door dot double down dr " +
  'draft drake drama dream dreams dress drew drink drinking drinks drive driving drop drug drunk dude due ' +
  'duke during each eagles earl earlier early earth easter easy eat eating ebony eden edition een eh ' +
  'either el else em email ember en end ended ending ends energy england english enjoy enjoyed enjoying ' +
  'enough enter entire epic episode especially et eve even evening event events ever every everybody ' +
  'everyday everyone everything exactly example excellent excited experience extra eye eyes fabulous face ' +
  'facebook faces fact failed fair faith fake fall fam families family fan fans fantastic far fashion fast ' +
  'father fav favorite fayre fb features feb february feel feelin feeling feelings feels felt fern ' +
  'festival few field fight figure film final finally finals find fine finish finished fire first five ' +
  'flora florence focus follow followers following follows food foot football for forest forever forget ' +
  'forgot forgotten form forward found four fox frank free fresh friday friend friends from front ft full ' +
  'fun funny future ga game games gave gay gb gene generation get gets gettin getting ginger girl ' +
  'girlfriend girls give given gives giving glad glass glen glory go goal goals god goes goin going gold ' +
  'golf gone gonna good goodbye goodness goodnight goosebumps gorgeous got gotta grace grade grandad ' +
  'grandma grant gray great greatest green grey group grow growing guess guest guy guys gym ha had haha ' +
  "hahaha hahahaha hair half hand hands hang happen happening happens happy hard harmony has hasn't hate " +
  "have haven't havin having hazel he he'll he's head headed heading headteacher health hear heard heart " +
  'heat heath heather hedge held hello help helped her here hero hers herself hey hi high highest ' +
  'hilarious him himself hindi his history hit hmm hold hole holiday holidays holly holy home homework ' +
  'honestly honey honor honour hooray hope hopefully hoping hospital hot hour hours house how hr huge ' +
  "human humidity hungry hunter hurray hurry hurt hurts i'd i'll i'm i've ice id idea if ik ill ima imma " +
  'important in incredible india indigo info inside instead interesting internet interview into ipad ' +
  "iphone iris is isn't israel issue issues it it's its itunes ive ivy jade jail jaket jam jan january " +
  'jasmine jasper jay jealous jean jersey jet job join joined joining joke journey joy july jump june ' +
  'junior junk jus just justice ka keep keeping kept key kick kid kids kill killed kind kinda king ' +
  'kiss kit kitty knew kno know known knows la ladies lady lance laptop last late later latest laugh ' +
  'launches law league learn learned learning learnt least leave leaving lee left legend less let lets ' +
  'liberty library lied lies life light lights like liked likes lily limit lincoln line link list listen ' +
  'listening literally little live lives living ll local london long look looked looking looks lose ' +
  'losing lost lot lots lounge love loved lovely loves loving low luck lucky luna lunch luv lyrics ma mac ' +
  'mad madam made mail major make makes making mall man many mar march marina mark market married marshall ' +
  'massive mat match mate maths matter maverick max may maybe me meadow mean means media meet meeting ' +
  'melody meltdowns men mercy merit merry message messiah met miami middle might milan miles miller ' +
  'million min mind mine mins minutes miracle miss missed missing misty mix mo mode model mom moment mon ' +
  'monday money month months mood moon more morning most mother mouth move movie movies moving mr mrs ms ' +
  'mt much mum mummy museum music musical must my myself na name nan nap national nativity nd near nearly ' +
  'need needed needs net netball network never new news next nice nick night no noble nobody noel none nor ' +
  'north not note nothing noticed notifications nov nova november now number nursery ny nyc ocean oct ' +
  'october of off office official often oh ok okay old olive on once one ones online only op open opening ' +
  'or order ordered other others ouch our out outstanding outta over own pa packed page paid pain parent ' +
  'parents paris park part party pass passing past pat patience pay paying pc peace pearl penny people per ' +
  'perfect person personal pet phoenix phone phonics photo photos pic pick picked pics picture pictures ' +
  'piece pin piper pisces pissed pixie pizza place plan planning plans play played player playground ' +
  'playing plays please plenty pls pm point polite poor pop poppy positive possible post posted power ppl ' +
  'practice pre precious pregnant premiere press pretty primary primrose prince princess pro probably ' +
  'problem professional promise promo proper proud provide prudence ps public pull pumpkin pupil pupils ' +
  'push put que question quick quite race radio rain ran raven ray rd re reach read reader readers ' +
  'reading ready real realize really reason reasons reception record red reed register reign relationship ' +
  'relax release released remember remembered remembering remind removed report research respect rest ' +
  'retweet review rex rich ride right rio rip river road rob robin rock rocky roll roman romance rome room ' +
  'rose rosemary round rowan royal ruby rules run running rusty sa sad safe saffron sage said saint sale ' +
  'sales same san sandy sang sapphire sat saturday save saw say saying says scared scarlet schedule ' +
  'scheduled school science sd se season seat seattle second seconds see seeing seem seems seen self ' +
  'semester send sent sep sept september series serious seriously service session set shall share sharing ' +
  "she she's shine shirt shoes shoot shooting shopping short shot should shoutout show showed " +
  'showing shows shut sick sign signing signs simply since single sir sister sit site sitting six size ' +
  'skin sky skye sleep sleeping slow small smh smile smoke sms snapchat snow so social socks some somebody ' +
  'someone something sometimes somewhere son song songs sonny soo soon sooo sorry soul sound sounds south ' +
  'space speak special speed spelling spend spent spoke sport sports spot spring st staff stage stand star ' +
  'stars start started starting starts state statement status stay staying step still stone stop stopped ' +
  'store stores storm story straight street strong study stuff style success such sue ' +
  'sultan sum summer sun sunday sunny sunshine super superb supply support supposed sure sushi swear sweet ' +
  'swimming switch sydney tag tailgate take taken takes taking talk talking taste tax tea teach teacher ' +
  'teachers teaching team teams tech technology teddy tell term test texas text th tha than thank thanks ' +
  "that that's the their them themselves then there there's these they they're thing things " +
  'think thinking thinks third this those though thought three through throw thursday ticket tickets til ' +
  'till time times tiny tip tips tired title to today together told tomorrow tonight tonite too took top ' +
  'totally touch tough tour town trade trailer train travel tree tried trinity trip truck true ' +
  'trust truth try trying tryna tuesday turn turned turns tv tweet tweeting tweets twice twitter two txt ' +
  'ty type ugh uk um un uncle under understand until up update updates upon us usa use used using ustream ' +
  'usual usually vacation valley van ver very video videos violet virginia visit visited visiting voice ' +
  'vote vs wa wade wait waiting wake waking walk walking wall wanna want wanted wants war warm warren was ' +
  "wasn't wasnt waste wasted wat watch watched watching water way we we'll we're we've wear wearing " +
  "weather website wednesday week weekend weeks weight weird welcome well went were west what what's " +
  "whatever whats when where which while white who who's whole why wide will willow win wind window wine " +
  "winner winners winning winter wish with within without wolf woman women won won't wonder wonderful wont " +
  "woody word words work worked working works world worried worry worst worth would wouldn't wow wrap wren " +
  "write writer writers writing written wrong wrote www xd xmas xo xx xxx y'all yall yay yea yeah year " +
  "years yep yes yesterday yet yo yom york you you'd you'll you're you've young your yours yourself " +
  'youtube yung zion zone';
