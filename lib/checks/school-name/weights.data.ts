/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = 1;

/**
 * How much each clue speaks for a short form's meaning the school, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0) and Tweebank (Apache 2.0); `clues.ts` says what they are.
 */
export const WEIGHTS = `
14 paper
11 float forev ok
10 <for >>had >christma >lot _has band mop puddl ~float
9 <<go >:people >quiz correct daft entir hire music page proud to_by warn ~hi ~thank
8 !rule <<on <<thank <<time >:event >>look >>night >>top >>up >leav >reunion _ _is _on asda bag caretak date
8 exampl harvest hat hoodi im iv lollipop offic pair pe reunion second sign silver site space spare the_car
8 tin type websit wellington ye your ~bag ~exampl ~great ~harvest ~hoodi ~now ~open ~pe ~reunion ~sai ~second
8 ~ta ~team ~trip
7 !the 7am <<back <<came <<ha <<i <<me <<we <like <outsid >:school >># >>club >>have >>shut >>week >choir
7 >field >got >is >kitchen >mum >new _are _got _quiz _reunion ani bib bin boss coach coffe confer even find
7 finish hand himself hol ill let letter like_ long minibu mistak parent peopl propos septemb seven so_is sun
7 term thank tug uniform ur vi what ~ask ~bake ~band ~been ~can ~caretak ~confer ~final ~leav ~life ~local
7 ~more ~place ~run ~septemb ~taxi ~time ~type ~uniform ~well ~word
6 !company !work1 !work2 10k <<all <<finish <<gate <<year <doe <from <great <is <past >:year >>as >>beat >>dai
6 >>half >>meet >>off >>two >caretak >confer >if >lad >parent >partridg >shut >sleepov >staff >took _choir
6 _christmas at_till award bat box cake cook cross decid driver email everyon fair follow for_ from_ gate good
6 great him includ junior kei knee lanyard lunchtim mondai n nineti nobodi nurseri other pension place pta
6 radiat radio shed sleepov smile spelt staff swim ta tap team teeth to_for u wave who whoever work workplac
6 worm you ~cook ~cupboard ~dai ~fair ~field ~gone ~good ~governor ~him ~i ~i'd ~lanyard ~lead ~look ~lunchtim
6 ~me ~minibu ~nine ~nurseri ~offic ~panto ~parent ~pen ~roof ~sleepov ~snow ~staff ~tap ~teacher ~would ~your
5 !starts !work3 5s <<bu <<for <<i'v <<ok <<shop <<thing <<us <<with <<work <it <ootsid <with ># >>close >>do
5 >>plai >>septemb >dinner >disco >famili >lost >minibu >nativ >now >pe >pta >read >roof >year >you'r _staff
5 ado anybodi arriv at_road at_we be beat been best board boot break bulli card caterpillar cleaner corridor
5 cupboard dai displai dobson dont ey facebook final finger fridai glitter go hall happi hatch haw hi i'll
5 idea infant interview lead legend made men menu morn myself netbal new oh ootsid open pass piano pole
5 recommend rollersk rounder said same santa school skip small snowdon stori sung supervisor talent telegraph
5 the_girls the_lot thing thought tomato town trombon van welli went whistl with_ ~after ~break ~but ~cake
5 ~card ~co ~cross ~custard ~deputi ~drive ~ever ~everyon ~facebook ~find ~finish ~follow ~friend ~from ~gate
5 ~glitter ~go ~happi ~haw ~im ~job ~ladi ~leader ~like ~miss ~morn ~nav ~netbal ~nobodi ~offici ~ok ~ootsid
5 ~outsid ~pear ~photo ~pta ~rais ~sinc ~sport ~supervisor ~talent ~thing ~thumb ~til ~u ~wall ~we'v ~work
5 ~year ~you
4 !possessive 7pm < <:before-name <<admin <<ar <<book <<deputi <<drive <<home <<i'm <<job <<kitchen <<mari
4 <<mug <<nurseri <<ta <<there <<wai <as <attend <if <ladi <word >>been >>easter >>even >>fair >>kayak >>sang
4 >>their >>vi >>your >as >band >bell >both >breakfast >can >carol >chess >exampl >fete >have >hi >know >ladi
4 >lanyard >need >nurseri >summer >tomorrow >train >we'v >wednesdai _bell _disco _have _nativity _needs _pta
4 _summer _year a_hi a_in a_lanyard abandon admin ain't allei alreadi am apostroph at_and at_for at_got at_has
4 at_is at_we've aunti avon baker bike biscuit boiler bowl british brought butti cano cant carol challeng
4 chess chick chuck classroom commut contract corpor costum couch crew crochet did didn't dinosaur do dreckli
4 dress each easter ed front funni glue gone governor gravi i i'm injustic it'll januari ji juli kayak kit
4 ladi led lemon liter local luck man mean medal middai mon moon mug museum nah nana need oak of_ outsid oven
4 pad pai panto pen perman pigeon placement pleas polish practis prai prize properti ptp quarter race record
4 respect result rugbi run runner s sheep shift show sourdough staffroom start t'other teacher the_field
4 threat tidi toast todai twenti vote wait we'v whole wipe xx you'r zumba ~7pm ~admin ~allot ~alreadi ~ani
4 ~assist ~attend ~baker ~be ~bring ~cardiff ~chess ~choir ~collect ~corpor ~couch ~crew ~crochet ~do ~duti
4 ~earli ~easter ~even ~everi ~famili ~first ~five ~gave ~hatch ~have ~i'm ~i'v ~ill ~infant ~inset ~into
4 ~januari ~jealou ~kayak ~kitchen ~led ~lollipop ~long ~lot ~mani ~middai ~mon ~mug ~n ~new ~oak ~own ~page
4 ~pizza ~placement ~properti ~put ~quid ~radio ~recept ~s ~sang ~santa ~sat ~seven ~shed ~side ~sign ~still
4 ~student ~sung ~t'other ~them ~thi ~thirti ~till ~to ~tomorrow ~ukulel ~vi ~wai ~want ~welcom ~went ~where
4 ~y ~ye ~zumba
3 !capital !speaks 50th 80 9th <:school <<# <<amp <<and <<been <<box <<brick <<class <<dai <<everyon <<got
3 <<hill <<him <<im <<inset <<love <<machin <<miss <<moon <<now <<patti <<straight <<suppli <<tabl <<teacher
3 <<tyron <<whole <<worship <at <but <differ <lot <mean <read <tae <you >50th >>5s >>after >>alreadi >>bag
3 >>bean >>bodi >>christma >>citi >>glitter >>got >>ha >>januari >>ladi >>led >>let >>no >>on >>or >>own
3 >>panto >>pile >>properti >>read >>sch >>shed >>still >>talent >>team >>then >>thi >>to >>type >>we >bonfir
3 >break >cardiff >crew >crochet >friend >go >logo >mark >mate >offic >oliv >panto >plant >sinc >ta >till
3 >todai >tomoz >we >while >worth >you _breakfast _cardiff _fete _friends _kids _lost _lot _nursery _oliver ac
3 advent agenc ah'll amaz amp anywai are_and as_ assist at_ at_are at_done at_from at_have at_know at_since
3 at_so at_today ay badg bake bath batlei believ blower bodi bother bottl bought bransholm brick bricklay
3 buffet bui builder bursar can capit cardiff chai chew choir citi clerk cone cover crate cup current deliveri
3 deputi detail done drain drew earn eaten elbow euro ever evid ew excit falcon fayr feel fella fetch file
3 financ fiver fix flan flapjack forecast friend fuse gareth gave gazebo get glastonburi glove gonna greek
3 gregg haha hair he headston hears heck helicopt hull hut hymn i'v indoor itself jam janni jar job jump karat
3 keith kettl kwame label layer level librari lift lit lobster logo mama me mix more nail name nav neck nicola
3 nil noth o off_ oil oliv orchestra outside_ own papa part patti payrol pea penni phone photo pile pl plane
3 pointless pond poppi primari prison pyjama raffl rais reem review roman sack sch servic shambl shar share
3 shout silenc sin sinc skill smart sold some speak spell sport stair steel supper suppli support tae tan taxi
3 ten than that that_on there these thirti thumb til tip tomoz tonight traffic trick trollei trust tyre tyron
3 union upright vacanc veri we we'd we'll we'r week welcom wheel where while wobbl wore worship wrap wretch
3 ~50th ~5s ~ah'll ~amaz ~amp ~anybodi ~award ~ay ~badg ~badli ~bean ~beat ~believ ~best ~bingo ~bodi ~bonfir
3 ~boot ~borrow ~bransholm ~brick ~bulb ~chick ~child ~citi ~clerk ~contract ~cover ~current ~differ ~disco
3 ~done ~dont ~eaten ~eight ~euro ~ew ~excit ~falcon ~fayr ~footbal ~forecast ~glue ~ha ~haha ~hears ~it ~jump
3 ~jumper ~lai ~layer ~level ~lift ~logo ~lost ~machin ~mark ~mate ~menu ~mile ~minut ~moon ~nativ ~need
3 ~number ~oil ~oliv ~pair ~pass ~patti ~perman ~piano ~pictur ~pile ~polish ~prize ~proud ~race ~record ~reem
3 ~result ~roman ~runner ~same ~sch ~shape ~smart ~speak ~straight ~suppli ~tae ~tan ~term ~these ~think
3 ~third ~tight ~todai ~toe ~tomoz ~tonight ~twenti ~tyron ~veri ~vote ~welli ~while ~whole ~worship ~wretch
3 ~you'r
2 !single !written # 213k 5k <:people <<accordion <<beggar <<call <<cano <<child <<close <<club <<come
2 <<contract <<cover <<cupboard <<desk <<duti <<fair <<fallen <<foyer <<gale <<governor <<have <<head <<here
2 <<ladi <<lunchtim <<middai <<minut <<mondai <<morn <<nobodi <<offic <<right <<shift <<still <<supervisor
2 <<supper <<team <<term <<that <<think <<todai <<trip <<tube <<tupperwar <<typewrit <<van <<want <<wore <and
2 <ani <arter <by <goodby <name <pe <said <see <staff <supervisor <ta <team <u > >>a >>ar >>award >>badli
2 >>champ >>couch >>cupboard >>david >>deficit >>everi >>five >>fridai >>haven't >>i >>ill >>it >>like >>liter
2 >>long >>morra >>mother >>n >>need >>never >>nine >>not >>nut >>open >>orchestra >>put >>race >>sing >>start
2 >>they'v >>through >>tonight >>trip >>us >>who >>ye >allot >area >ask >badg >bake >believ >bike >came >class
2 >dad >do >door >entranc >fair >first >footbal >for >governor >guv >hard >harvest >hatch >hen >hid >just
2 >lock >nana >netbal >newslett >nffc >offici >peopl >pirat >playgrownd >ppl >recept >record >rhino >saint
2 >sign >staffroom >til >too >ukulel _4 _allotment _bake _conference _crew _dads _girls _harvest _hid _in
2 _kitchen _locked _minibus _mums _netball _newsletter _ppl _ta _till _ukulele about accordion account ago
2 agre aiyo alright angel annual area art ask at_as at_now at_reception at_til at_tomorrow at_too attend
2 ballgown balloon bardzo bash beano beeston beggar bench bev biffi bill bingo bless blue bobbl bounci brass
2 bred brew brief build bunch buse but came camp cariad carniv castl champ champion check cheeki clai clank
2 clock clyro come confirm consult copper corsa courgett cricket crisp croc custard dairi daughter decim
2 deficit desk diari dinner dirt divvent donat drummer duti dziekuj earli em empti entranc episod everi
2 everybodi fallen fife fish flowerb fly fob four foyer from_at frost gig goodby goodbye_ grit guess guv
2 haggis hame have haven't hei hej hen hiya hlta hood hop howl howlin hr hulli hung husband if if_is induct
2 inflat inset inspector into_as it it_ jealou join joke judg june junk king lady_nana lamin leagu leaki
2 leaver leg lego leisur lend less lid lie link list listen littl lol look loud lump ma magician mari
2 marketplac mastermind messag morra mot mouth must nap nerv nervou nettl newslett newspap nffc not oasi odd
2 of_in ol onli order out outrun p3 paddl pan pantomim pat patch peas peckham perm pierogi pig pink pirat
2 pizza playdough playgrownd poor pop ppl priya prospectu pumpkin puppet queen quicker rail rather reader real
2 recycl region regist rememb rep rh rhino rice ring rum rumour rye safe sai salt sat scare sensori serv shall
2 she'd shortlist shot shredder size snow someon sound spar spareroom spirit sponsor sprout spud staf staff_
2 stall stood stotti student subject summer surpris tabard tallest taught text thei their they'r tic tinder
2 tini to_and to_this told total towel treat tricki triumphant tuba tulip tupperwar typewrit u_for un under up
2 usual vegetarian voic volcano wednesdai welsh whatsoev wheelbarrow win windscreen won wonder word worst
2 wreck x y yaar yard year you_for yr ~# ~10k ~80 ~about ~accordion ~advent ~am ~angel ~apostroph ~area ~arter
2 ~ballgown ~bash ~basic ~bath ~beggar ~bike ~brass ~came ~camp ~cano ~caterpillar ~challeng ~champ ~check
2 ~cheeki ~chuck ~clank ~climb ~coach ~costum ~could ~cream ~david ~deficit ~desk ~diari ~displai ~donkei
2 ~door ~drew ~driver ~eleven ~entranc ~excus ~ey ~face ~fallen ~flowerb ~foyer ~frost ~gazebo ~goodby ~got
2 ~gravi ~grit ~guv ~haggis ~hard ~haven't ~hen ~hlta ~howai ~hulli ~hunt ~husband ~i'll ~ic ~idea ~indoor
2 ~just ~kei ~kind ~know ~last ~leaki ~leaver ~lemon ~letter ~librari ~link ~liter ~littl ~lock ~lorri ~man
2 ~manag ~mastermind ~math ~mine ~mondai ~morra ~music ~nana ~nettl ~newslett ~nffc ~night ~nut ~o ~onc ~onli
2 ~orchestra ~other ~outrun ~paddl ~pai ~pan ~past ~pat ~patch ~phonic ~pirat ~playdough ~playgrownd ~pleas
2 ~polit ~post ~ppl ~priya ~proper ~radiat ~ran ~rhino ~road ~rum ~salt ~sensori ~shift ~singl ~size ~smell
2 ~spare ~spareroom ~spirit ~staffroom ~stall ~stand ~steel ~stood ~subject ~summer ~supper ~tallest ~taught
2 ~tea ~thursdai ~tidi ~tin ~tini ~tire ~town ~tube ~tulip ~tupperwar ~typewrit ~van ~volcano ~we ~week
2 ~whistl ~who ~whoever ~will ~wipe ~wish ~won ~wore ~world ~worm ~worth ~written ~yaar ~yard ~yr ~zoo
1 10am 14th 1970 1990 22nd 2_ 2pm 3c 5th 6s 9pm <:year <<3c <<am <<angel <<anyon <<as <<assembl <<assist
1 <<bairn <<band <<be <<bike <<boiler <<both <<brief <<caretak <<castl <<chain <<classroom <<climb <<cook
1 <<corridor <<dad <<deg <<deliv <<done <<door <<earli <<els <<fayr <<find <<happen <<hatch <<janet <<junior
1 <<kei <<know <<lot <<lunch <<man <<mous <<ngl <<park <<phonic <<plai <<rail <<recept <<rehom <<sai <<sbm
1 <<t'governor <<them <<three <<tire <<tomorrow <<truste <<u <<vest <<wall <<welli <<went <<whoever <<world
1 <<y <<you'r <<your <be <caretak <cook <everi <hlta <into <join <joke <just <littl <other <pass <perman <sai
1 <sorri <start <thirti <three <to <us <wa <whichev <whole <year <your >>6s >>9pm >>afternoon >>agin >>an
1 >>ask >>assembl >>be >>bev >>birthdai >>call >>choir >>dal >>dinner >>everybodi >>exec >>fayr >>four
1 >>freedom >>fund >>garden >>head >>i'm >>irn >>lol >>made >>me >>name >>nurs >>o'clock >>och >>plant
1 >>playground >>pumpkin >>ring >>round >>sai >>school >>send >>she >>singl >>smash >>someon >>steel >>take
1 >>than >>that >>trust >>tulip >>u >>v >>vote >>where >>whoever >>won >>xma >a >advent >all >an >ar >baba
1 >chicken >chief >complet >cross >everi >finish >fridai >gal >gate >geniu >had >hit >inset >instead >intern
1 >into >leaver >librari >long >longer >meet >mondai >n >offspin >own >playground >proper >shed >silver >sing
1 >six >sound >spring >tallest >thank >thi >think >thought >trip >valu >veri >weathercock >went >where >who
1 >would >xx >y >yesterdai _3 _50th _caretaker _chickens _chief _children _dinner _example _fair _gals _going
1 _had _inset _into _ladies _new _own _parents _signed _silver _sounds _tallest _values _very _would _y abba
1 absolut action against agenda agin alarm alhamdulillah aliv all alli allot along also ambit anaw answer
1 appli argo arter as asbesto at at_hun at_i at_if at_monday at_this at_who aw baba back backstag badli bairn
1 bank barbecu barfi barszcz bassei battl bear becaus beekeep benidorm bewar bio blink bonfir bore borrow bow
1 brekki brenda bring bru brutal btw bucket built bum bun bunion bush cabinet cage cannon cape caretaker_
1 carpet cat catalogu cathedr caught chair chap charg chart chase cheer chidi chief chop chorist cider climb
1 clipboard cloud co colin complet compound compulsori confetti confisc cook_ corner cough courier crematorium
1 crocus cultur cuprinol curri curti cwtche dabba dahl dal data dave david defenc deg deliv desi dewin
1 dinnerladylif diolch disco discuss dish diwali dobri doili dough dozen drill driven drum dumna dusti dzien
1 eat ect1 egg egusi eid either eleven especi estat ex exec fab fern ferret ff fit folk for_new forget
1 forgiven forgotten form founder freedom friendli from from_are frosti fryer fund gal galon gan garag geniu
1 glad glass glaswegian gloucest glow gorgeou grass grate greet grow gruffalo hanki happen headmistress held
1 hello hidden hilton historian hlta_ holli hoop hospic howai hula hunt ibadan in_staffroom inclus inconsist
1 insid instead intent intern introduc ipad irn is_shut jacket janet jollof jumper just kate kazoo keema kind
1 kitchen knit ks1 labour lace lahor lakeland languag lassi left like lili limit line lithuanian llawen loav
1 lock lodger log london longer longest longship loos lot loveliest lpool lucki luton magnifi margaret marriag
1 mate matern matur mcfc meter methi might milkmaid minut mouthpiec move nadolig naebodi nearer nerd ngl nilli
1 nit north nowt number nut obsess och of_by offici offspin ofst onto ontolog oper otherwis our outstand owl
1 pack palli parad pass_ past paulin permiss person photocopi pick pictur pillow pinch pinni piper pit pitch
1 plank plaster plodder poach point poker polici portion portugues post precinct princ product projector
1 promis proper prouder puff pupil put question queue raj ramp ran rangoli rate reason recal reckon rehom
1 repli residenti retail richard roald robin romanc rope rota rug rung rush said_ samosa saturdai saucepan
1 save sbm scarecrow schoolfootbal scienc scous seagul secret sept set seventi shark shave shaz shirlei should
1 shoutout singl sink sitcom sleeper smash smell snowman song sorry_ souvenir spaniel spanish speech spent
1 spice spider stage starting_in still stitch straight stream strike summat supplier surviv survivor
1 sweetheart t'governor tag technic teddi terribl tha the_staff theatr tile tire tissu tma tmrw to to_in
1 tombola tomorrow tooth tractor trai trail traine trainer trevor truste tube turnout twice tynemouth ucl
1 unbeliev understand urdd urdu urn us valu vein vest vicar vike vintag vision visit vlookup w wagner wai
1 wanda war wasn't wear weathercock wei whether whichev wifi willow wish within won't wool wor worn would
1 wouldn't wreath written wrote yarn years_ yet yo yorkshir you'd zofia ~10am ~1990 ~3c ~6s ~9pm ~action ~agin
1 ~all ~along ~ar ~as ~asbesto ~asleep ~at ~aunti ~avon ~aw ~baba ~bairn ~balloon ~barfi ~becaus ~beekeep
1 ~behind ~bev ~bib ~boiler ~bounci ~bow ~box ~brekki ~brenda ~brief ~brought ~bru ~built ~cage ~car ~carrier
1 ~castl ~caught ~chain ~champion ~chief ~chorist ~cider ~classroom ~clean ~cleaner ~club ~coat ~complet ~cone
1 ~confirm ~corridor ~count ~cousin ~crocus ~crumbl ~dabba ~daili ~dal ~date ~decim ~deg ~deliv ~desi
1 ~dinosaur ~diwali ~dobri ~donat ~drill ~drum ~dzien ~ear ~ect1 ~egg ~egusi ~either ~em ~email ~enough
1 ~especi ~everybodi ~everyth ~ex ~exec ~fine ~folk ~for ~founder ~freedom ~frosti ~fund ~gal ~gale ~gan
1 ~geniu ~gift ~gold ~grass ~half ~hall ~happen ~hartfield ~hear ~hol ~hot ~hundr ~ibadan ~insid ~instead
1 ~intern ~ipad ~irn ~iv ~jacket ~janet ~join ~jollof ~judg ~karaok ~kindli ~ks1 ~lad ~lahor ~laugh ~law
1 ~learn ~learnt ~lend ~lid ~lithuanian ~lol ~longer ~loveliest ~lpool ~luck ~lucki ~mai ~matern ~measur ~met
1 ~min ~mind ~mous ~mum ~myself ~nah ~nappi ~nerd ~ngl ~nightmar ~obsess ~och ~offspin ~ofst ~oh ~ol ~onto
1 ~ontolog ~oper ~our ~oven ~pantomim ~parad ~penni ~person ~picnic ~pig ~pinch ~pit ~pl ~plan ~plodder
1 ~podcast ~polici ~prai ~product ~prouder ~puff ~pumpkin ~quarter ~raffl ~rail ~rangoli ~rather ~reckon
1 ~rehom ~rememb ~retir ~ring ~romanc ~round ~saucepan ~sbm ~scarecrow ~scous ~secret ~send ~sent ~sept ~share
1 ~shaz ~she'd ~sheep ~shout ~shoutout ~silver ~sing ~six ~sleeper ~small ~sold ~some ~someon ~son ~sort
1 ~sound ~soup ~spaniel ~spice ~sponsor ~spreadsheet ~spring ~star ~stitch ~summat ~surviv ~swim ~t'governor
1 ~tabl ~take ~teach ~teddi ~terribl ~the ~then ~there ~thought ~tma ~toad ~tombola ~tractor ~traffic ~trail
1 ~treat ~truste ~turnout ~us ~valu ~vest ~vicar ~vintag ~visit ~vlookup ~w ~wagner ~weathercock ~wei ~whichev
1 ~wit ~would'v ~xx ~yesterdai ~zofia
-1 !distinct 450k 4am 70th 90p <:small <<acr <<alpaca <<avenu <<barbecu <<bat <<bottom <<bought <<bridg
-1 <<bungalow <<but <<could <<em <<flat <<forest <<from <<glove <<her <<it <<kite <<knew <<knit <<lamin <<mr
-1 <<nana <<nice <<rang <<road <<then <<tonsil <<twice <<wa <<weav <<yew <audrei <avoid <book <botani
-1 <cardboard <dwarf <elizabeth <garden <grandad <holm <long <manor <natur <never <no <of <ol <or <ornament
-1 <over <p <rewatch <small <the <thi <third <up <victorian <weav <wee <what >>4am >>across >>actual >>anfield
-1 >>back >>belli >>boot >>cancel >>channel >>dad >>dunsford >>espali >>flood >>front >>go >>hi >>hilari >>i'v
-1 >>kent >>left >>lesson >>manchest >>march >>marchmont >>mari >>mask >>over >>pack >>park >>pin >>quiz
-1 >>real >>sale >>salisburi >>saturdai >>sherwood >>skylark >>smell >>solicitor >>speed >>stow >>stun
-1 >>sunris >>sw19 >>tabl >>teapot >>term >>till >>todai >>twickenham >>wa >>wallpap >>when >>whitbi >>whole
-1 >>wool >>worth >>wuther >>you >and >audit >barrel >blossom >bookcas >branch >campsit >car >cask >come
-1 >cushion >dine >documentari >doe >doesn't >done >down >east >end >fae >fell >flood >green >ha >hall >heat
-1 >honei >hospic >left >mix >next >pharmaci >pork >print >rehears >roll >sapl >sideboard >sw19 >talk >tea >to
-1 >until >wallpap >would'v >x _barrels _blossom _end _felled _heating _hospice _mead _print _stadium _to
-1 _wallpaper a34 a59 a_for abbey_ abuela airbnb aldi allerg anfield apart april ar argument armour ashlei
-1 at_again at_cottage at_hospital at_house at_in at_lane at_on at_surgery atla atlanta audit audrei auld
-1 australia autobiographi autocorrect autumn baap balanc bandstand bargain basebal beach beam bean behind
-1 belli bend big bing blanket bookcas bor botani bounc braid braw budget bulb bullet bump bungalow bypass
-1 caller campsit canada candl career carri carrier cask cataract caviar channel charm clive clue cometh
-1 complaint congrat conservatori contact cornwal cotswold could cousin cow crosbi darren degre den devon dew
-1 dine dinna divorc documentari donkei dorset dream duck dunelm dunsford dunt ear easi east edg edmund eel
-1 elizabeth embank entri evangelist evergreen everywher expect explain fae feeder felt fenc fever fizzi
-1 flight foghorn for foundat fourth gain galleri gift give goalpost goddaught goos graft grandchildren
-1 greengag half handi hard harpenden haunt hayfev hear heather heav heel heeli help hilari histori hold
-1 holder holm_ homebodi horizont hotel hound hundr hurt inner insur intercom iplay ipswich iron isn't j jog
-1 jolli karaok keep ken kent kevin kindli kite knicker knight know kop la_ last laugh laura leader lettuc
-1 lightli live lunch macaroni machin magic major_at manchest manni marchmont mariana mask measur mi mislead
-1 moan moated_ mosqu most mourn mower muddi multi narnia nativ net never_ nice nineteen none noroviru norwai
-1 note notion novel now nowher nozzl off old_to older one_ ono opposit or ornament otter outbid oxter packet
-1 paid pam panel parallel partner pasti pastor pawn pencil perfect perri pharmaci pipe planter platform pm
-1 poss potato pound practic prettiest primark pringl problem pure rai railwai ram ransom read readi receipt
-1 reeki rest rightmov rington role roof rootstock round roundabout royal_does ruler sage salisburi sang sapl
-1 satnav scari scrambl season see sherlock ship shut sideboard sir slice slide slurri sofa soft
-1 solid_sideboard spat special special_ speed spot spotlight spout stand sticki storag stow stranger stuck
-1 sunderland tank teen tell tennyson tenor tent terrac the_is the_pub the_tree thirsti this_ thornfield
-1 through tie time tonsil tower towpath trade try tudor tweed two umbrella upset veg via victorian vigo want
-1 water_at water_flooded wax weeping_down whisker whitlei wire wit wonki yesterdai yew yoghurt you'v zammo
-1 ~4am ~70th ~8pm ~a34 ~a59 ~abuela ~actual ~airlin ~aldi ~alright ~anfield ~anniversari ~ashdown ~ashlei
-1 ~atlanta ~audit ~audrei ~autocorrect ~bandstand ~barbecu ~basket ~bat ~beam ~belli ~bin ~birthdai ~boi
-1 ~bookcas ~botani ~branch ~breakfast ~british ~brother ~budgi ~build ~bump ~bungalow ~burger ~campsit
-1 ~canada ~cask ~chair ~channel ~charm ~concert ~congrat ~cornwal ~cost ~curl ~cushion ~cut ~degre ~dew ~dine
-1 ~dispos ~divers ~documentari ~doesn't ~dorset ~dunsford ~dwarf ~east ~edmund ~elizabeth ~els ~embank ~fae
-1 ~feeder ~fenc ~flat ~flood ~fly ~fourth ~galleri ~game ~ghost ~give ~glove ~goat ~greengag ~ground ~group
-1 ~haddock ~hang ~harpenden ~heeli ~hilari ~hinni ~hip ~home ~hope ~hospic ~hound ~hour ~how ~if ~is ~j ~jog
-1 ~jolli ~kent ~kite ~lamin ~laura ~lean ~literaci ~lunch ~m62 ~manchest ~march ~marchmont ~mariana
-1 ~marketplac ~mask ~mi ~might ~million ~mist ~mix ~mother ~mud ~muddi ~narnia ~not ~noth ~nowt ~older
-1 ~opposit ~ornament ~outbid ~p ~pack ~packet ~paint ~pawn ~perri ~pharmaci ~pin ~plai ~planter ~platform ~pm
-1 ~point ~pork ~prettiest ~primark ~pure ~rat ~red ~rehears ~review ~rewatch ~ribbon ~rightmov ~salisburi
-1 ~sapl ~saturdai ~saw ~scarf ~scari ~school ~servic ~sherlock ~shot ~shut ~sideboard ~slice ~slurri ~sock
-1 ~solicitor ~sorri ~spat ~special ~speed ~squirrel ~stow ~suit ~sunderland ~tag ~talk ~tast ~teapot ~that
-1 ~theatr ~thirsti ~thornfield ~tissu ~told ~tonsil ~touch ~towpath ~train ~trampolin ~tub ~tudor ~tuesdai
-1 ~tweed ~twice ~victorian ~wax ~wee ~which ~wi ~wrong ~wrote ~yew ~yourself
-2 <<acorn <<by <<cry <<curs <<cycl <<dentist <<dig <<far <<grandad <<had <<jab <<main <<manor <<mass <<next
-2 <<niec <<of <<oper <<pipe <<potter <<practic <<ride <<staff <<stai <<start <<statu <<termin <<to <<train
-2 <<wander <<wee <<woodhous <<you <bordeslei <chri <coffin <door <espali <gospel <haunt <hi <justin <leav
-2 <left <let <near <off <psy <spare <special <that <there >>again >>airport >>bark >>between >>both >>box
-2 >>bu >>came >>causewai >>chang >>cheddar >>chees >>cutter >>eight >>fawlei >>fell >>guid >>hall >>icicl
-2 >>ilklei >>infant >>is >>kashmir >>lost >>market >>mean >>northington >>nottingham >>nurseri >>out
-2 >>penzanc >>pooh >>pull >>rerun >>rock >>roundabout >>salmon >>sunset >>sussex >>tea >>three >>thursdai
-2 >>tomorrow >>tour >>twelv >>vet >>volunt >>we'r >>work >abov >after >bank >bounc >cancel >cover >dashboard
-2 >from >garden >moor >nearli >night >not >orang >panel >player >redcliff >restor >road >sold >stump >tabl
-2 >thei >thursdai >villag >wai >ward >wed _avenue _bouncing _came _dashboard _festival _gate _hospital
-2 _island _meeting _moor _national _not _redcliffe _restoration _roundabout _services _trees _village a_and
-2 abov across administ after altar an_for and_ anniversari anyth appar arch ashdown ashmolean at_farm at_then
-2 audiobook austen bakeri ballroom baskervil beauti bedroom bedtim befor bishop bit blazer boi bordeslei
-2 bordesley_ bracknel branch bread bristol broadband brolli bronwen brother brunch burst busi butter buyer
-2 called_ candlelit canni causewai cello certif chalk cheap cheddar chestnut choppi chose chutnei clean
-2 clever coffin coffin_ conker count cry curl curs curtain cutter daili decent deckchair dispos divers door
-2 door_ dr_ drama dry dryer dwarf els enter espaliered_ excus eyebrow fagan fanci farmer father fault
-2 favourit fawlei fifti first five flask fountain fourteen frame french frock frozen fudg gale game gee girth
-2 goal gold goodnight gospel grangemouth grangetown grape ground grown gruel guid ha had haddock halloween
-2 handbag handcuff handsom hang harri hate he'd headphon headteach here heron hertfield hid high hinni hoar
-2 honest hoover hope hour hs2 ic icicl ideal ilklei in in_we infirmari interest is island ivi jab justin
-2 kashmir knightlei la ladder lawn lectur leed leicest lemonad life literaci lockdown low main manag marathon
-2 marshmallow meet metr middl milk mine mood morrison moth moxhul muker my nab nappi nautic nave niec
-2 northington norton nose not_ o'clock oatcak old_by old_in on_again on_in orang organist overnight owt
-2 oxtail p paint parkrun peac pickl pie ping player playground plumber pope porch psy psy_ pull quickest
-2 quizzic rattl redcliff regret replac rerun restor roast robberi robe rock rockpool roller safeti saintsfc
-2 salmon sap scampi scarf scene scotland scratch seal seat secateur shape sheet sheffield shoe signal silent
-2 sit sixti skirt skylark sock solid_table soul south sow sprain sprat spring stai standoff statu step
-2 sticker sunris sunset sw19 swap sweat swift tail tarmac tast teapot tenner termin terroris tewkesburi
-2 the_and the_arms the_by the_for the_pattern them thermo they'd they'll thi through_at till tim_was to_close
-2 to_lighthouse toad torch trampolin trelli tumbl tunnel turkei two_ vectra venu verg view vigil wander
-2 whatsapp wheeli which_ whitbi who'd who'll why wider widow wigan windfal world wors yourself ~a ~acorn
-2 ~afternoon ~again ~alpaca ~also ~altar ~appl ~arch ~assembl ~audiobook ~back ~bakeri ~bedroom ~bell ~bench
-2 ~between ~bird ~blue ~bordeslei ~bristol ~broadband ~brunch ~bui ~burnt ~buyer ~candlelit ~carer ~causewai
-2 ~chang ~cheddar ~chees ~chestnut ~chose ~clever ~coffe ~coffin ~council ~cry ~curs ~cutter ~cycl ~decent
-2 ~dentist ~dig ~dinner ~dove ~dream ~drizzl ~eat ~exercis ~fagan ~favourit ~fawlei ~flu ~fourteen ~french
-2 ~fridai ~funni ~garag ~garden ~girth ~goos ~gospel ~gruel ~guid ~hand ~handsom ~harri ~haunt ~hertfield
-2 ~hid ~honei ~honeymoon ~hs2 ~icicl ~ilklei ~infirmari ~isl ~island ~joke ~justin ~kashmir ~kiss ~knightlei
-2 ~landlord ~lass ~leak ~lectur ~left ~low ~main ~marpl ~mass ~mean ~morrison ~moth ~moxhul ~muker ~mull
-2 ~niec ~northington ~norton ~oat ~oatcak ~of ~on ~orang ~paid ~panel ~parkrun ~part ~peac ~penzanc ~peopl
-2 ~pgce ~photomontag ~pick ~pipe ~player ~plumber ~pond ~pope ~practic ~prayer ~psy ~pull ~quickest ~rain
-2 ~rattl ~readi ~redcliff ~rerun ~restor ~rich ~ride ~robe ~rock ~ruin ~said ~salmon ~sea ~season ~silent
-2 ~skirt ~skylark ~slide ~sprain ~station ~statu ~sticker ~sunris ~sunset ~sw19 ~swift ~tell ~termin ~than
-2 ~they'r ~toast ~toddler ~took ~top ~trelli ~tumbl ~tune ~turkei ~under ~vectra ~verg ~wander ~wasp
-2 ~wednesdai ~widow ~wigan ~windfal ~with ~wood ~x
-3 11pm 20th 3am 57pm 8th 9s <# <<an <<awai <<bank <<bare <<better <<carveri <<communion <<cow <<e <<faur
-3 <<flower <<fox <<in <<let <<mine <<morrison <<my <<never <<not <<number <<plumber <<sofa <<stuck <<tea
-3 <abbei <across <burr <do <first <green <la <last <law <made <mr <my <new <penfold <rememb <root <round <tom
-3 >>3am >>9s >>battersea >>bounc >>by >>class >>design >>e >>fig >>goe >>hartfield >>land >>leicest >>make
-3 >>mondai >>moth >>new >>plate >>said >>scienc >>sixteen >>submit >>surgeri >>thei >>theme >>there >>venu
-3 >>walk >>whitchurch >>with >>without >>zz >ax >bathroom >becaus >behind >but >cafe >candl >care >carver
-3 >centr >chime >close >don't >floor >frame >fundrais >furnitur >given >i >interior >island >junior >lead
-3 >line >match >mead >out >pest >processionari >project >retail >roadwork >roundabout >save >scene >should
-3 >slept >sorri >that >topic >up >vestri >walk >wardrob >weav >worktop _02 _a _axe _bathroom _but _butts
-3 _cafe _carver _farm _fundraiser _furniture _hall _junior _lane _lead _lighthouse _pattern _pests
-3 _processionary _retail _roadworks _sorry _surgery _under _was _wedding a afternoon airlin airport alon
-3 alpaca apolog are_ armi ashbourn aso assembl aunt avocado awak ax bad bare battersea be_ bead bird book
-3 burger burr by by_and cancel cannot car carver chainsaw chat chees chime chri clapper close collect commiss
-3 communion contain corps costa cot coupl cours cushion cycl daff danish de deal dear decimalis depot derbi
-3 deserv design disgrac dissert doesn't dove downstair drink due dusk ebi eighteenth emerald enough etc
-3 exercis face fast fc fell fete fig finest flower flu fog folder found fridg from_to full fundrais furnitur
-3 ga gallipot glamor goali gothic grain graph grew gridlock groom hatfield hay_up heat henri heritag hide
-3 highlight home honeymoon hoos ignor inspect interior knew la_by lad law law_ lime lord loung lych major_
-3 make manor march marpl math mead mehndi midwiv million minist mitcham mural my_ navi no nois northern oat
-3 obvious old or_ ottery_ paragraph parish park pear penfold pest plug possess prayer prejudic price pride
-3 prime processionari project rain rainforest rat refus rent rewatch ribbon right ringer rob root root_ ryan
-3 sake sale sand scissor seed selfi sent shade shelf sherri sixteenth slash sleep snore societi soon store
-3 storm strength string stump submit surgeon suspect swan tape tat themselv through_ thrushcross_ to_on
-3 to_was tom top toucan trim turn turtl twelfth twp uht underp uni until up_ vestri wa weekend when whiski
-3 whitchurch whom wilko wing wlt woman wrist x30 york you'll yourselv zz ~20th ~3am ~7am ~9s ~abov ~ag
-3 ~airport ~armi ~artist ~ashbourn ~aunt ~ax ~bank ~bare ~battersea ~bee ~both ~bottl ~bought ~bread ~burr
-3 ~cafe ~can't ~cancel ~cannot ~carver ~chainsaw ~chime ~chri ~christma ~communion ~corner ~corps ~costa
-3 ~crutch ~dad ~depot ~design ~dusk ~eyebrow ~fc ~fete ~fig ~finest ~flask ~flower ~fog ~forti ~fox ~fundrais
-3 ~furnitur ~get ~given ~grand ~grang ~graph ~grew ~gridlock ~heritag ~holidai ~holm ~hoos ~interior ~junior
-3 ~kebab ~keep ~knew ~la ~leicest ~light ~lime ~manor ~mead ~meant ~mural ~nan ~northern ~op ~parish ~penfold
-3 ~pest ~plaster ~plate ~playground ~pocket ~primari ~processionari ~project ~rainforest ~re ~rest ~right
-3 ~roast ~root ~roundabout ~ryan ~scene ~scilli ~ship ~short ~should ~sixteenth ~sleep ~slept ~sofa ~stai
-3 ~stuck ~submit ~surgeon ~suspect ~temporari ~ten ~they'll ~they'v ~tide ~tom ~topic ~turtl ~tutor ~two ~up
-3 ~v ~venu ~vestri ~wallpap ~ward ~wardrob ~were ~whiski ~whitchurch ~window ~wlt ~worktop ~wuther ~yellow
-3 ~york ~zz
-4 !small <:event <<ag <<carol <<christen <<concert <<hatfield <<hous <<leather <<left <<littl <<m <<old <<out
-4 <<poohstick <<prune <<roadwork <<round <<sat <<snack <<ticket <<uni <<vet <<we'r <buttercup <call <fair
-4 <get <hai <not <old <otteri <thornton <tim <watch >>better >>did >>far >>fountain >>highburi >>latt
-4 >>limerick >>my >>oxford >>six >>slide >>smaller >>stop >>ten >>tresco >>tuesdai >arm >avenu >bark >bu >by
-4 >chest >court >energi >inn >loch >milk >pattern >prune >reduc >stadium >station >surnam >tannin >us >were
-4 _bark _bus _cemetery _done _for _house _i _loch _magdalene _milk _pruned _pub _road _tree _twickenham _way
-4 a_on ach address air an_ appl aspirin at_hotel awai beetl bell better between bright bu caff candlelight
-4 chang charl chaucer cheat club convent corbi cowlei crawlei cream crumbl damson danc davi despair differ
-4 dock doe easier eastleigh el end energi english_ experi fair_ fall field fitter flood food frog fry gari
-4 git gnome goe gran greenwich group gym hamstr hartfield hassock hazel headach heart hip holm how ii initi
-4 inn intend is_ jo kiss lamp laser latt laundrett leaf lean learn leather leinster lesson limerick loch loo
-4 lost lover m mai medlar memori merchant midnight mill mist mixup moor mull must'v never nicer night nine
-4 ninth nottingham o2 on_lane otteri oxford pattern pcm penzanc peter phonic pocket poison_ pool potter
-4 preciou prosecco puffin purpl quiet quinc raspberri recruit reduc registr rip river roll room sail scan sea
-4 semi settl sherwood side sixteen slept slipper smaller snack sprung st stadium street stroud stun suit sulk
-4 surnam sussex tabl tale tannin tar terri the_ the_does the_inn thiev those though tim tool topic touch
-4 tresco vers waitros wall wallpap wardrob warwick water wavi weekli wet whiteboard wight windowsil with
-4 woodhous worktop yellow zoo ~acr ~an ~arm ~bathroom ~beetl ~bridg ~busi ~by ~candlelight ~carpet ~chest
-4 ~christen ~cold ~coupl ~cow ~crawlei ~cricket ~damson ~dear ~derbi ~doe ~eastleigh ~el ~energi ~espali ~far
-4 ~fell ~floor ~forest ~fountain ~green ~greenwich ~hai ~hamstr ~hat ~hatfield ~hazel ~here ~hide ~ii ~in
-4 ~inn ~it'd ~jo ~latt ~leather ~leinster ~lesson ~let ~limerick ~loch ~m ~made ~make ~medlar ~metr ~midnight
-4 ~moor ~never ~next ~nottingham ~nurs ~otteri ~out ~oxford ~pattern ~pcm ~peter ~pew ~plant ~potter ~problem
-4 ~quinc ~railwai ~recruit ~reduc ~rent ~rip ~save ~scone ~settl ~sherwood ~sixteen ~smaller ~snack ~stadium
-4 ~stick ~stun ~surnam ~sussex ~tannin ~tar ~thei ~tim ~tresco ~uni ~warwick ~watch ~wavi ~weekend ~whitbi
-4 ~why ~wing ~woodhous ~write
-5 3_ <:place <<boat <<cut <<do <<ferri <<lad <<meet <<off <<op <<our <<pgce <<plant <<saint <<saturdai
-5 <<therapi <<top <<walk <<wild <<wrote <a <all <big <cattl <els <flower <moat <our <prim <shane <water
-5 <which <wildflow >>2am >>all >>drop >>know >>multi >>mum >>paddington >>print >>rang >>re >>reserv >>shop
-5 >bread >churchyard >estat >frog >hotel >hous >lighthous >my >on >outsid >pub >recruit >surgeri >town >v
-5 _bread _churchyard _crescent _flooring _frog _leaf _murders _recruitment _shopping _town academi act ag
-5 airfield anyon artist assess audi basket below bistro blood bottom cafe can't carer cattl chapel cherri
-5 chest chippi churchyard class comfi cost could'v cuff cul demob dentist dog eight espali far feet fine
-5 floor free freez frighten goat goosebump grandpa green grumpi hai hart heartfield heathcliff heaven
-5 hopefulli jean john kipl lane lighthous meal minc moat modern multitud mum natur near nearli ninetieth nurs
-5 opera path photomontag picnic plum poncho pork prim print prioriti quid recip ref reserv risk royal_for
-5 rude rust sac sandwich sausag say_ scilli sell send shane she short sister slough snowdrop somebodi soup
-5 stan stick storei take talk tea the_in therapi thorn thornton ticket toddler tree tub tuesdai univers
-5 up_road villag ward warehous warm weav wetherspoon whippet whose wife wildflow wood ~academi ~act ~address
-5 ~blood ~book ~born ~bottom ~boutiqu ~bowl ~butter ~care ~cattl ~cherri ~churchyard ~close ~couldn't ~court
-5 ~cul ~de ~did ~estat ~fast ~freez ~frog ~goosebump ~grandma ~grandpa ~grumpi ~guess ~gym ~had ~heartfield
-5 ~heathcliff ~height ~hopefulli ~hotel ~jab ~john ~ladder ~lane ~lighthous ~market ~meet ~milk ~moat ~move
-5 ~multi ~natur ~o'clock ~old ~plum ~prim ~reserv ~row ~rude ~rust ~sand ~sausag ~semi ~shane ~sister
-5 ~snowdrop ~storei ~therapi ~thorn ~thornton ~ticket ~until ~villag ~walk ~warehous ~weav ~wetherspoon
-5 ~whippet ~wildflow ~without
-6 <<born <<doe <<dog <<goe <<stop <<the <<unit <english <hermion <school <thrushcross <weep >>and >>bolton
-6 >>cat >>chelmsford >>come >>down >>home >>in >>our >>primari >>sent >>tara >>train >>walnut >again >cottag
-6 >farm >fc >full >hospit >leaf >magdalen >motor >sai >shop >smoke >still >ticket >told >twickenham _cottage
-6 _fc _full _hill _my _over _park _smoked _street _tickets again anywher at_says at_the avenu bar bark barrel
-6 bathroom beer besid bliss blister boat bognor bolton born cardboard casino chicken cold couldn't dashboard
-6 diamond diet downhil drone e farm garden gown grandma hermion highburi honei isl it'd land magdalen mass
-6 match mile miss modul monei motor of_on on_road ou pavement pew pgce poohstick roadwork row royal_
-6 scillonian score seasick slightli slim smilei son squirrel station steak stop t tara temporari the_at
-6 the_national they'v to_ tourist train truro twelv uncl unit v vet walk walnut wed weep window write ~abbei
-6 ~across ~air ~avenu ~bar ~bark ~barrel ~better ~boat ~bolton ~bounc ~candl ~cardboard ~class ~dashboard
-6 ~down ~due ~e ~end ~farm ~feet ~food ~goe ~gran ~heart ~hermion ~highburi ~hospit ~leaf ~live ~magdalen
-6 ~match ~meal ~motor ~name ~offer ~over ~poohstick ~print ~pub ~river ~roadwork ~scillonian ~shop ~somebodi
-6 ~st ~steak ~tara ~through ~thrushcross ~unit ~walnut ~water ~we'r ~wed ~weep ~wind
-7 <:of-thing <:thing <<choir <<evensong <<live <<marri <<vicar <<wed <<who <burnt <major <poison <through
-7 >>academi >>ash >>at >>bass >>car >>centr >>disnei >>fireblight >>for >>hollin >>now >>sand >back >crescent
-7 >festiv >in >lane >manag >near >park >plai >then >tonight >under _manager _the a_ barn bass boutiqu bridg
-7 budgi call canal chelmsford christen christma cottag council crescent disnei eh evensong ferri festiv
-7 fireblight firewood flat grand ham hollin in_for major market meant nan notic offer op pi plu poison polit
-7 prawn pub rang rehears saw shirt shop smoke surgeri the_back tide to_then watch wimbledon wind ya ~2am
-7 ~avoid ~bass ~blossom ~carveri ~cat ~chelmsford ~chicken ~cottag ~crescent ~disnei ~dog ~eh ~english
-7 ~evensong ~ferri ~festiv ~fireblight ~four ~frame ~full ~grandad ~her ~hollin ~hous ~land ~major ~mr ~near
-7 ~nest ~or ~parti ~partridg ~plu ~poison ~prioriti ~prune ~saint ~she ~smoke ~stop ~street ~stump ~sundai
-7 ~surgeri ~vet ~wa
-8 <:article <<at <<physio <dr <in >:before-name >>edinburgh >>fete >>netflix >due >hill >or >servic >street
-8 >tree _due _or abbei acr avoid beef care court down dr faur grang hill hospit in_ landlord late light mr
-8 netflix of_are partridg physio quiz re rich rubbish saint sing sorri tate telli the_on wine ~awai ~beef ~dr
-8 ~faur ~found ~hill ~marri ~netflix ~physio ~rubbish ~wimbledon
-9 2am <<a <<bell <<move <<southampton <an <on <solid >at >nation >over >with _church at_at bed beverlei
-9 buttercup carveri chip crypt emma english everyth forest grandad height hous leak nation next on_ parti
-9 plan plant prune scone solid southampton thrushcross tutor twickenham vend wuther ~bed ~beverlei ~buttercup
-9 ~ceil ~centr ~crypt ~emma ~mari ~much ~nation ~nearli ~park ~pooh ~retail ~solid ~southampton ~twelv
-9 ~twickenham
-10 !after-capital !before-capital !run-together <<is >:thing >>from >>full >>whippet >furnitureland >the _at
-10 _furnitureland acorn an arm at_was ceil cowslip furnitureland given marri mother nest paddington pooh
-10 sundai the_has ~bu ~cowslip ~furnitureland ~paddington ~rang
-11 <royal >:place _car blossom centr dad eighti film her shame ~film ~love ~royal
-12 !slip <<dinner >:of-thing ash paintbal royal wrong ~ash ~edinburgh
-13 !elsewhere !the-missing <<heart >>nearli >wa edinburgh
-14 at_church
-15 _and
-16 !initials
`;
