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
9 <<go >:people >quiz correct daft entir hire music page pair proud to_by warn ~hi ~thank
8 !rule <<on <<thank <<time >:event >>look >>night >>top >>up >leav >reunion _ _on asda bag caretak date
8 exampl harvest hat hoodi im iv letter lollipop offic pe reunion second sign silver site space spare the_car
8 tin type websit wellington ye your ~bag ~exampl ~great ~harvest ~hoodi ~local ~now ~open ~pe ~reunion ~sai
8 ~second ~ta ~team ~trip
7 !the 7am <<back <<came <<ha <<i <<me <<we <like <outsid >:school >># >>club >>have >>shut >>week >choir
7 >field >got >is >kitchen >mum >new _are _got _is _quiz _reunion ani bib bin boss coach coffe confer even
7 find finish hand himself hol ill let like_ long minibu mistak parent peopl septemb seven so_is sun term
7 thank tug uniform ur vi what ~ask ~bake ~band ~been ~can ~caretak ~confer ~final ~leav ~life ~more ~place
7 ~run ~septemb ~taxi ~time ~type ~uniform ~well ~word
6 !company !work1 !work2 10k <<all <<finish <<gate <<year <doe <from <great <is <past >:year >>as >>beat >>dai
6 >>half >>meet >>off >>two >caretak >confer >if >lad >parent >partridg >shut >sleepov >staff >took _choir
6 _christmas at_till award bat box cake cook cross cupboard decid driver email everyon fair follow for_ from_
6 gate good great him includ junior kei knee lanyard lunchtim mondai n nineti nobodi nurseri other pension
6 place propos pta radiat radio shed sleepov smile spelt staff swim ta tap team teeth to_for u wave who
6 whoever work workplac worm you ~cook ~cupboard ~dai ~fair ~field ~gone ~governor ~him ~i ~i'd ~lanyard ~look
6 ~lunchtim ~me ~minibu ~nine ~nurseri ~offic ~panto ~parent ~roof ~sleepov ~snow ~staff ~tap ~teacher ~would
6 ~your
5 !starts !work3 5s <<bu <<for <<i'v <<ok <<shop <<thing <<us <<with <<work <it <ootsid <with ># >>close >>do
5 >>plai >>septemb >dinner >disco >famili >lost >minibu >nativ >now >pe >pta >read >roof >year >you'r _staff
5 ado allei anybodi arriv at_road at_we be beat been best board boot break bulli card caterpillar cleaner
5 corridor dai displai dobson dont ey facebook final finger fridai glitter go hall happi hatch haw hi i'll
5 idea infant interview lead legend made men menu morn myself netbal new oh ootsid open pass piano pole
5 practis recommend rollersk rounder said same santa school skip small snowdon stori sung supervisor talent
5 telegraph the_girls the_lot thing thought tomato town trombon van welli went whistl with_ ~after ~break ~but
5 ~cake ~card ~co ~cross ~custard ~deputi ~drive ~ever ~everyon ~facebook ~find ~finish ~follow ~friend ~from
5 ~gate ~glitter ~go ~good ~happi ~haw ~im ~job ~ladi ~lead ~leader ~like ~miss ~morn ~nav ~netbal ~nobodi
5 ~offici ~ok ~ootsid ~outsid ~pear ~pen ~photo ~pta ~rais ~sinc ~sport ~supervisor ~talent ~thing ~thumb ~til
5 ~u ~wall ~we'v ~work ~year ~you
4 !possessive 7pm < <:before-name <<admin <<ar <<book <<deputi <<drive <<home <<i'm <<job <<kitchen <<mari
4 <<mug <<nurseri <<ta <<there <<wai <as <attend <if <ladi <word >>been >>easter >>even >>fair >>kayak >>sang
4 >>their >>vi >>your >as >band >bell >both >breakfast >can >carol >chess >fete >have >hi >know >ladi >lanyard
4 >need >nurseri >summer >tomorrow >train >we'v >wednesdai _bell _disco _have _nativity _needs _pta _summer
4 _year a_hi a_in a_lanyard abandon admin ain't alreadi am apostroph at_and at_for at_got at_has at_is
4 at_we've aunti baker bike biscuit boiler bowl british brought butti cano cant carol challeng chess chick
4 chuck classroom commut contract corpor costum couch crew crochet did didn't dinosaur dreckli dress each
4 easter ed front funni glue gone governor gravi i i'm injustic it'll januari ji juli kayak kit ladi lemon
4 liter local luck man mean medal middai mon moon mug museum nah nana need oak of_ outsid oven pad pai panto
4 pen perman pigeon placement pleas polish prai prize properti ptp quarter race record respect result rugbi
4 run runner s sheep shift show sourdough staffroom start t'other teacher the_field threat tidi toast todai
4 twenti vote wait we'v whole wipe xx you'r zumba ~7pm ~admin ~allot ~alreadi ~ani ~assist ~attend ~baker ~be
4 ~bingo ~bring ~cardiff ~chess ~choir ~collect ~corpor ~couch ~crew ~crochet ~do ~duti ~earli ~easter ~eight
4 ~even ~everi ~famili ~first ~five ~gave ~hatch ~have ~i'm ~i'v ~ill ~infant ~inset ~into ~januari ~jealou
4 ~kayak ~kitchen ~lollipop ~long ~lot ~mani ~middai ~mon ~mug ~n ~new ~oak ~own ~page ~pizza ~placement
4 ~properti ~put ~quid ~radio ~recept ~s ~sang ~santa ~sat ~seven ~shed ~side ~sign ~still ~student ~sung
4 ~t'other ~them ~thi ~thirti ~till ~to ~tomorrow ~vi ~wai ~want ~welcom ~went ~where ~y ~ye ~zumba
3 !capital !speaks 50th 80 9th <:school <<# <<and <<been <<box <<brick <<class <<dai <<everyon <<got <<hill
3 <<him <<im <<inset <<love <<machin <<miss <<moon <<now <<patti <<straight <<suppli <<tabl <<teacher <<tyron
3 <<whole <<worship <at <but <differ <lot <mean <read <you >50th >>5s >>after >>alreadi >>bag >>bean >>bodi
3 >>christma >>glitter >>got >>ha >>januari >>ladi >>led >>let >>no >>on >>or >>own >>panto >>pile >>properti
3 >>read >>sch >>shed >>still >>talent >>team >>then >>thi >>to >>type >>we >bonfir >break >crew >crochet
3 >exampl >friend >go >logo >mark >mate >offic >oliv >panto >plant >sinc >ta >till >todai >tomoz >we >while
3 >worth >you _breakfast _fete _friends _kids _lost _lot _nursery _oliver ac advent agenc amaz anywai are_and
3 assist at_ at_are at_done at_from at_have at_know at_since at_so at_today avon ay badg bake bath batlei
3 believ blower bodi bother bottl bought bransholm brick bricklay buffet bui builder bursar capit cardiff chai
3 chew choir citi clerk cone cover crate cup deliveri deputi detail do done drain drew earn eaten elbow euro
3 ever evid ew excit falcon fayr feel fella fetch file financ fiver fix flan flapjack forecast friend fuse
3 gareth gave gazebo get glastonburi glove gonna greek gregg haha hair he headston hears heck helicopt hull
3 hut hymn i'v indoor itself jam jar job jump karat keith kettl kwame label layer led level librari lift lit
3 lobster logo mama me mix more nail name nav neck nicola nil noth o off_ oil oliv orchestra outside_ own papa
3 part pat patti pea penni phone photo pile pl plane pointless pond poppi primari prison pyjama raffl rais
3 reem review roman sack sch servic shambl shar share shout silenc sinc skill smart sold some speak spell
3 sport stair steel supper suppli support tae tan taxi ten than that that_on there these thirti thumb til tip
3 tomoz tonight traffic trick trollei trust tyre tyron union upright vacanc veri we we'd we'll we'r week
3 welcom wheel where while wobbl wore worship wrap ~50th ~5s ~amaz ~anybodi ~award ~ay ~badg ~bean ~beat
3 ~believ ~best ~bodi ~bonfir ~borrow ~bransholm ~brick ~bulb ~chick ~child ~clerk ~contract ~cover ~differ
3 ~disco ~done ~dont ~eaten ~euro ~ew ~excit ~falcon ~fayr ~footbal ~forecast ~glue ~ha ~haha ~hears ~jump
3 ~jumper ~lai ~layer ~led ~level ~lift ~logo ~lost ~machin ~mark ~mate ~menu ~mile ~minut ~moon ~nativ ~need
3 ~number ~oil ~oliv ~pair ~pass ~patti ~perman ~piano ~pictur ~pile ~polish ~prize ~proud ~race ~record ~reem
3 ~result ~roman ~runner ~same ~sch ~shape ~smart ~speak ~straight ~suppli ~tae ~tan ~term ~these ~think
3 ~third ~tight ~todai ~toe ~tomoz ~tonight ~twenti ~tyron ~ukulel ~veri ~vote ~welli ~while ~whole ~worship
3 ~you'r
2 !single !written # 213k 5k <:people <<accordion <<amp <<beggar <<call <<cano <<child <<close <<club <<come
2 <<contract <<cover <<cupboard <<desk <<duti <<fair <<fallen <<foyer <<gale <<governor <<have <<head <<here
2 <<ladi <<lunchtim <<middai <<minut <<mondai <<morn <<nobodi <<offic <<right <<shift <<still <<supervisor
2 <<supper <<team <<term <<that <<think <<todai <<trip <<tube <<tupperwar <<typewrit <<van <<want <<wore <and
2 <ani <arter <by <goodby <name <pe <said <see <staff <supervisor <ta <tae <team <u > >>a >>ar >>award >>champ
2 >>citi >>couch >>cupboard >>david >>deficit >>everi >>five >>fridai >>haven't >>i >>ill >>it >>like >>liter
2 >>long >>morra >>mother >>n >>need >>never >>nine >>nut >>open >>orchestra >>put >>race >>sing >>start
2 >>they'v >>through >>tonight >>trip >>us >>who >>ye >allot >area >ask >badg >bake >believ >bike >came
2 >cardiff >class >dad >do >door >entranc >fair >first >footbal >for >governor >guv >hard >harvest >hatch >hen
2 >hid >just >lock >nana >netbal >newslett >nffc >offici >peopl >pirat >playgrownd >ppl >recept >record >rhino
2 >saint >sign >staffroom >til >too >ukulel _4 _allotment _bake _cardiff _conference _crew _dads _example
2 _girls _harvest _hid _in _kitchen _locked _minibus _mums _netball _newsletter _ppl _ta _till _ukulele about
2 accordion account ago ah'll aiyo alright amp angel annual area art as_ ask at_as at_now at_reception at_til
2 at_tomorrow at_too attend ballgown balloon bank bardzo bash beano beeston beggar bench bev biffi bill bingo
2 bless blue bobbl bounci brass bred brew build bunch buse but came camp can cariad carniv castl champ
2 champion check cheeki clai clank clock clyro come confirm consult copper corsa courgett cricket crisp croc
2 current custard dairi daughter decim deficit desk diari dinner dirt divvent donat drummer duti dziekuj earli
2 em empti entranc episod everi everybodi fallen fife fish flowerb fly fob four foyer from from_at frost gig
2 goodby goodbye_ grit guess guv haggis hame have haven't hei hej hen hiya hlta hood hop howl howlin hr hulli
2 hung husband if if_is induct inflat inset inspector into_as it it_ janni jealou join joke jollof judg june
2 junk king lady_nana lamin leagu leaki leaver leg lego leisur lend less lid lie link list listen littl lol
2 look loud lump ma magician mari marketplac mastermind messag morra mot mouth must nap nerv nervou nettl
2 newslett newspap nffc not oasi odd of_in ol onli order out outrun p3 paddl pan pantomim patch peas peckham
2 perm pierogi pig pink pirat pizza playdough playgrownd poor pop ppl priya prospectu pumpkin puppet queen
2 quicker rail rather reader real recycl region regist rememb rep rh rhino rice ring rope rum rumour rye safe
2 sai salt sat scare sensori serv shall she'd shortlist shot should shredder sin size snow someon sound spar
2 spareroom spirit sponsor sprout spud staff_ stall stood stotti student subject summer surpris tabard tallest
2 taught text thei they'r tic tinder tini to_and to_this told total towel treat tricki triumphant tuba tulip
2 tupperwar typewrit u_for un under up usual vegetarian voic volcano wednesdai welsh whatsoev wheelbarrow win
2 windscreen won wonder word worst wreck wretch x y yaar yard year you_for yr ~# ~10k ~80 ~about ~accordion
2 ~advent ~ah'll ~am ~amp ~angel ~apostroph ~area ~arter ~ballgown ~bash ~basic ~bath ~becaus ~beggar ~bike
2 ~boot ~brass ~came ~camp ~cano ~caterpillar ~challeng ~champ ~check ~cheeki ~chuck ~citi ~clank ~climb
2 ~coach ~costum ~could ~cream ~current ~david ~deficit ~desk ~diari ~displai ~donkei ~door ~drew ~driver
2 ~eleven ~entranc ~excus ~ey ~face ~fallen ~flowerb ~foyer ~frost ~gazebo ~goodby ~got ~gravi ~grit ~guv
2 ~haggis ~hard ~haven't ~hen ~hlta ~howai ~hulli ~hunt ~husband ~i'll ~ic ~idea ~indoor ~it ~just ~kei ~kind
2 ~know ~last ~leaki ~leaver ~lemon ~letter ~librari ~link ~liter ~littl ~lock ~lorri ~man ~manag ~mastermind
2 ~math ~mine ~mondai ~morra ~music ~nana ~nettl ~newslett ~nffc ~night ~nut ~o ~onc ~onli ~orchestra ~other
2 ~outrun ~paddl ~pai ~pan ~past ~pat ~patch ~phonic ~pirat ~playdough ~playgrownd ~pleas ~polit ~post ~ppl
2 ~priya ~proper ~radiat ~ran ~rhino ~road ~rum ~salt ~sensori ~shift ~singl ~size ~smell ~spare ~spareroom
2 ~spirit ~staffroom ~stall ~stand ~steel ~stood ~subject ~summer ~supper ~tallest ~taught ~tea ~thursdai
2 ~tidi ~tin ~tini ~tire ~town ~tube ~tulip ~tupperwar ~typewrit ~van ~volcano ~we ~week ~whistl ~who ~whoever
2 ~will ~wipe ~wish ~won ~wore ~world ~worm ~worth ~wretch ~written ~yaar ~yard ~yr ~zoo
1 10am 14th 1970 1990 22nd 2_ 2pm 3c 5th 6s 9pm <:year <<3c <<am <<angel <<anyon <<as <<assembl <<assist
1 <<bairn <<band <<be <<bike <<boiler <<both <<brief <<caretak <<castl <<chain <<classroom <<climb <<cook
1 <<corridor <<dad <<deg <<deliv <<done <<door <<earli <<els <<fayr <<find <<hatch <<janet <<junior <<kei
1 <<know <<lot <<lunch <<man <<mous <<ngl <<park <<phonic <<plai <<rail <<recept <<rehom <<sai <<sbm
1 <<t'governor <<them <<three <<tire <<tomorrow <<truste <<u <<vest <<wall <<welli <<went <<whoever <<world
1 <<y <<you'r <<your <be <caretak <cook <everi <hlta <into <join <joke <just <littl <other <pass <perman <sai
1 <sorri <start <thirti <three <to <us <wa <whole <year <your >>6s >>9pm >>afternoon >>agin >>an >>ask
1 >>assembl >>be >>bev >>birthdai >>call >>choir >>dal >>dinner >>everybodi >>exec >>fayr >>four >>freedom
1 >>fund >>garden >>head >>i'm >>irn >>lol >>made >>me >>name >>not >>nurs >>o'clock >>och >>plant
1 >>playground >>pumpkin >>ring >>round >>sai >>school >>send >>she >>singl >>smash >>someon >>steel >>take
1 >>than >>that >>trust >>tulip >>u >>v >>vote >>where >>whoever >>won >>xma >a >advent >all >an >ar >baba
1 >chicken >chief >complet >cross >everi >finish >fridai >gal >gate >had >hit >inset >instead >intern >into
1 >leaver >librari >long >longer >meet >mondai >n >offspin >own >playground >proper >shed >silver >sing >six
1 >sound >spring >tallest >thank >thi >think >thought >trip >valu >veri >weathercock >went >where >who >would
1 >xx >y >yesterdai _3 _50th _caretaker _chickens _chief _children _dinner _fair _gals _going _had _inset
1 _into _ladies _new _own _parents _signed _silver _sounds _tallest _values _very _would _y abba action
1 against agenda agin alarm alhamdulillah aliv all alli allot along also ambit anaw answer appli argo arter as
1 asbesto at at_hun at_i at_if at_monday at_this at_who aw baba back backstag bairn barbecu barfi barszcz
1 bassei battl bear beekeep benidorm bewar bio blink bonfir bore borrow bow brekki brenda brief bring bru
1 brutal btw bucket built bum bun bunion bush cabinet cage cannon cape caretaker_ carpet cat catalogu cathedr
1 caught chair chap charg chart chase cheer chidi chief chop chorist cider climb clipboard cloud co colin
1 complet compound compulsori confetti confisc cook_ corner cough counti courier crematorium crocus cultur
1 cuprinol curri curti cwtche dabba dahl dal data dave david defenc deg deliv describ desi dewin dinnerladylif
1 diolch disco discuss dish diwali dobri doili dough dozen drill driven drum dumna dusti dzien eat ect1 egg
1 egusi eid either eleven especi estat ex exec fab fern ferret ff fit folk for_new forget forgiven forgotten
1 form founder freedom friendli from_are frosti fryer fund gal galon gan garag glad glass glaswegian gloucest
1 glow gorgeou grass grate greet grow gruffalo hanki headmistress held hello hidden hilton historian hlta_
1 holli hoop hospic howai hula hunt ibadan in_staffroom inclus inconsist insid instead intent intern introduc
1 ipad irn is_shut jacket janet jumper just kate kazoo keema kind kitchen knit ks1 labour lace lahor lakeland
1 languag lassi left like lili limit line lithuanian llawen loav lock lodger log london longer longest
1 longship loos lot loveliest lpool lucki luton magnifi margaret marriag mate matern matur mcfc meter methi
1 might milkmaid minut mouthpiec move nadolig naebodi nearer nerd ngl nilli nit north nowt number nut obsess
1 och of_by offici offspin ofst onto ontolog oper otherwis outstand owl pack palli parad pass_ past paulin
1 permiss person photocopi pick pictur pillow pinch pinni piper pit pitch plank plaster plodder poach point
1 poker polici portion portugues post precinct princ product projector promis proper prouder puff pupil put
1 question queue raj ramp ran rangoli rate reason recal reckon rehom repli residenti retail retain richard
1 roald robin romanc rota rug rung rush said_ samosa saturdai saucepan save sbm scarecrow schoolfootbal scienc
1 scous seagul secret sept set seventi shark shave shaz shirlei shoutout singl sink sitcom sleeper smash smell
1 snowman song sorry_ souvenir spaniel spanish speech spent spice spider stage starting_in still stitch
1 straight stream strike summat supplier surviv survivor sweetheart t'governor tag technic teddi terribl tha
1 the_staff theatr their tile tire tissu tma tmrw to to_in tombola tomorrow tooth tractor trai trail traine
1 trainer trevor truste tube turnip turnout twice tynemouth ucl unbeliev understand urdd urdu urn valu vein
1 vest vicar vike vintag vision visit vlookup w wagner wai wanda war wasn't wear weathercock wei whether
1 whichev wifi willow wish within won't wool wor worn would wouldn't wreath written wrote yarn years_ yet yo
1 yorkshir you'd zofia ~10am ~1990 ~3c ~6s ~9pm ~action ~agin ~all ~along ~ar ~as ~asbesto ~asleep ~at ~aunti
1 ~avon ~aw ~baba ~bairn ~balloon ~barfi ~beekeep ~behind ~bev ~bib ~boiler ~bounci ~bow ~box ~brekki ~brenda
1 ~brief ~brought ~bru ~built ~cage ~call ~canal ~car ~carrier ~castl ~caught ~chain ~champion ~chief ~chorist
1 ~cider ~classroom ~clean ~cleaner ~club ~coat ~complet ~cone ~confirm ~corridor ~count ~cousin ~crocus
1 ~crumbl ~dabba ~daili ~dal ~date ~decim ~deg ~deliv ~desi ~dinosaur ~diwali ~dobri ~donat ~drill ~drum
1 ~dzien ~ear ~ect1 ~egg ~egusi ~either ~em ~email ~enough ~especi ~everybodi ~everyth ~ex ~exec ~fine ~folk
1 ~for ~founder ~freedom ~frosti ~fund ~gal ~gale ~gan ~gift ~gold ~grass ~half ~hall ~hartfield ~hear ~hol
1 ~hot ~hundr ~ibadan ~insid ~instead ~intern ~ipad ~irn ~iv ~jacket ~janet ~join ~jollof ~judg ~karaok
1 ~kindli ~ks1 ~lad ~lahor ~laugh ~law ~learn ~learnt ~lend ~lid ~lithuanian ~lol ~longer ~loveliest ~lpool
1 ~luck ~lucki ~mai ~matern ~measur ~met ~min ~mind ~mous ~mum ~myself ~nah ~nappi ~nerd ~ngl ~nightmar ~notic
1 ~obsess ~och ~offspin ~ofst ~oh ~ol ~onto ~ontolog ~oper ~our ~oven ~pantomim ~parad ~penni ~person ~picnic
1 ~pig ~pinch ~pit ~pl ~plan ~plodder ~podcast ~polici ~prai ~product ~prouder ~puff ~pumpkin ~quarter ~raffl
1 ~rail ~rangoli ~rather ~reckon ~rehom ~rememb ~retir ~ring ~romanc ~round ~saucepan ~sbm ~scarecrow ~scous
1 ~secret ~send ~sent ~sept ~share ~shaz ~she'd ~sheep ~shout ~shoutout ~silver ~sing ~six ~sleeper ~small
1 ~sold ~some ~someon ~son ~sort ~sound ~soup ~spaniel ~spice ~sponsor ~spreadsheet ~spring ~star ~stitch
1 ~summat ~surviv ~swim ~t'governor ~tabl ~take ~teach ~teddi ~terribl ~the ~then ~there ~thought ~tma ~toad
1 ~tombola ~tractor ~traffic ~trail ~treat ~trust ~truste ~turnout ~us ~valu ~vest ~vicar ~vintag ~visit
1 ~vlookup ~w ~wagner ~weathercock ~wei ~willow ~wit ~would'v ~xx ~yesterdai ~zofia
-1 !distinct 450k 4am 70th 90p <:small <<acr <<alpaca <<avenu <<barbecu <<bat <<bottom <<bought <<bridg
-1 <<bungalow <<but <<could <<em <<flat <<forest <<from <<glove <<her <<it <<kite <<knew <<knit <<lamin <<mr
-1 <<nana <<nice <<rang <<road <<then <<to <<tonsil <<twice <<wa <<weav <<yew <audrei <avoid <book <botani
-1 <cardboard <dwarf <elizabeth <garden <grandad <holm <long <manor <natur <never <no <of <ol <or <ornament
-1 <over <p <rewatch <small <the <thi <third <up <victorian <weav <wee <what >>4am >>across >>actual >>anfield
-1 >>back >>belli >>boot >>bu >>cancel >>channel >>dad >>dunsford >>eight >>espali >>flood >>front >>go >>hi
-1 >>hilari >>i'v >>kent >>left >>lesson >>manchest >>march >>marchmont >>mari >>mask >>over >>pack >>park
-1 >>pin >>quiz >>real >>sale >>salisburi >>saturdai >>sherwood >>skylark >>smell >>solicitor >>speed >>stow
-1 >>stun >>sunris >>sw19 >>tabl >>teapot >>term >>till >>todai >>twickenham >>wa >>wallpap >>when >>whitbi
-1 >>whole >>wool >>worth >>wuther >>you >and >barrel >blossom >bookcas >branch >campsit >car >cask >come
-1 >cushion >dine >documentari >doe >doesn't >done >down >east >end >fae >fell >flood >green >ha >hall >heat
-1 >honei >hospic >left >mix >next >pharmaci >pork >print >rehears >roll >sapl >sideboard >sw19 >talk >tea >to
-1 >until >wallpap >would'v >x _barrels _blossom _end _felled _heating _hospice _mead _print _stadium _to
-1 _wallpaper a34 a59 a_for abbey_ abuela airbnb aldi allerg anfield apart april argument armour ashlei
-1 at_again at_cottage at_hospital at_house at_in at_lane at_on at_surgery atla atlanta audit audrei auld
-1 australia autobiographi autocorrect autumn baap badli balanc bandstand bargain basebal beach beam bean
-1 behind belli bend big bing blanket bookcas bor botani bounc braid braw budget bulb bullet bump bungalow
-1 bypass called_view caller campsit canada candl career carri carrier cask cataract caviar channel charm
-1 clive clue cometh complaint congrat conservatori cornwal cotswold could cousin cow crosbi darren degre den
-1 devon dew dig dine dinna divorc documentari donkei dorset dream duck dunelm dunsford dunt ear easi east edg
-1 edmund eel elizabeth embank entri evangelist evergreen everywher expect explain fae fanci feeder felt fenc
-1 fever fizzi flight foghorn for foundat fourth gain galleri gift give goalpost goddaught goos graft
-1 grandchildren greengag half handi hard harpenden haunt hayfev hear heather heav heel heeli help hilari
-1 histori hold holder holm_ homebodi horizont hotel hound hundr hurt inner insur intercom iplay ipswich iron
-1 isn't j jog joi jolli karaok keep ken kent kevin kindli kite knicker knight know kop la_ last laugh laura
-1 leader length lettuc lightli live lunch macaroni machin magic major_at manchest manni marchmont mariana
-1 mask measur mi mislead moan moated_ mosqu most mourn mower muddi multi narnia nativ net never_ nice
-1 nineteen none noroviru norwai note notion novel now nowher nozzl off old_to older one_ ono opposit or
-1 ornament otter outbid oxter packet paid pam panel parallel partner pasti pastor pawn pencil perfect perri
-1 pharmaci pickl pipe planter platform pm poss potato pound practic prettiest primark pringl problem pure rai
-1 railwai ram ransom read readi receipt reeki rest rightmov rington role roof rootstock round roundabout
-1 royal_does ruler sage salisburi sang sapl satnav scari scrambl season see sherlock ship shut sideboard sir
-1 slice slide slurri sofa soft solid_sideboard spat special special_ speed spot spotlight spout stand sticki
-1 storag stow stranger stuck sunderland tank teen tell tenner tennyson tenor tent terrac the_pub the_tree
-1 thirsti this_ thornfield through tie time tonsil tower towpath trade try tudor tweed two umbrella upset veg
-1 via victorian vigo want water_at water_flooded wax weeping_down whisker whitlei wire wit wonki yesterdai
-1 yew yoghurt zammo ~4am ~70th ~8pm ~a34 ~a59 ~abuela ~actual ~airlin ~aldi ~alright ~anfield ~anniversari
-1 ~ashdown ~ashlei ~atlanta ~audit ~audrei ~autocorrect ~bandstand ~barbecu ~basket ~bat ~beam ~belli ~bin
-1 ~birthdai ~boi ~bookcas ~botani ~branch ~breakfast ~british ~brother ~budgi ~build ~bump ~bungalow ~burger
-1 ~burnt ~campsit ~canada ~cask ~chair ~channel ~charm ~concert ~congrat ~cornwal ~cost ~curl ~cushion ~cut
-1 ~degre ~dew ~dine ~dispos ~divers ~documentari ~doesn't ~dorset ~dunsford ~dwarf ~east ~edmund ~elizabeth
-1 ~els ~embank ~fae ~feeder ~fenc ~flat ~flood ~fly ~fourth ~galleri ~game ~ghost ~give ~glove ~goat
-1 ~greengag ~ground ~group ~haddock ~hang ~harpenden ~heeli ~hilari ~hinni ~hip ~home ~hope ~hospic ~hound
-1 ~hour ~how ~if ~is ~j ~jog ~jolli ~kent ~kite ~lamin ~laura ~lean ~literaci ~lunch ~m62 ~manchest ~march
-1 ~marchmont ~mariana ~marketplac ~mask ~mi ~might ~million ~mist ~mix ~mother ~mud ~muddi ~narnia ~noth
-1 ~nowt ~older ~opposit ~ornament ~outbid ~p ~pack ~packet ~paint ~pawn ~perri ~pharmaci ~pin ~plai ~planter
-1 ~platform ~pm ~point ~pork ~prettiest ~primark ~pure ~rat ~red ~rehears ~review ~rewatch ~ribbon ~rightmov
-1 ~salisburi ~sapl ~saturdai ~saw ~scarf ~scari ~servic ~sherlock ~shot ~shut ~sideboard ~slice ~slurri ~sock
-1 ~solicitor ~spat ~special ~speed ~squirrel ~stow ~suit ~sunderland ~tag ~talk ~tast ~teapot ~that ~theatr
-1 ~thirsti ~thornfield ~tissu ~told ~tonsil ~touch ~towpath ~train ~trampolin ~tub ~tudor ~tuesdai ~tweed
-1 ~twice ~victorian ~wax ~wee ~what ~which ~wi ~wrong ~wrote ~yew ~yourself
-2 <<acorn <<by <<carveri <<cry <<curs <<cycl <<dentist <<dig <<far <<grandad <<had <<jab <<main <<manor
-2 <<mass <<next <<niec <<not <<of <<oper <<pipe <<potter <<practic <<ride <<staff <<stai <<start <<statu
-2 <<termin <<train <<wander <<wee <<woodhous <<you <bordeslei <chri <coffin <door <espali <gospel <haunt <hi
-2 <justin <leav <left <let <near <off <psy <spare <special <that <there >>again >>airport >>bark >>between
-2 >>both >>box >>came >>causewai >>chang >>cheddar >>chees >>cutter >>fawlei >>fell >>guid >>hall >>icicl
-2 >>ilklei >>infant >>is >>kashmir >>lost >>market >>mean >>northington >>nottingham >>nurseri >>out
-2 >>penzanc >>pooh >>pull >>rerun >>rock >>roundabout >>salmon >>sunset >>sussex >>tea >>three >>thursdai
-2 >>tour >>twelv >>vet >>volunt >>we'r >>with >>work >abov >after >audit >bank >bounc >cancel >cover
-2 >dashboard >from >garden >moor >nearli >night >not >orang >panel >player >redcliff >restor >road >sold
-2 >stump >tabl >thei >thursdai >villag >wai >ward >wed _avenue _bouncing _came _dashboard _festival _gate
-2 _hospital _island _meeting _moor _national _not _redcliffe _restoration _roundabout _services _trees
-2 _village a_and abov across administ after altar an_for and_ anniversari anyth appar arch ashdown ashmolean
-2 assembl at_farm at_then audiobook austen bakeri ballroom baskervil beauti bedroom bedtim befor bishop
-2 blazer boi bordeslei bordesley_ bracknel branch bread bristol broadband brolli bronwen brother brunch burst
-2 busi butter buyer called_ candlelit canni causewai cello certif chalk cheap cheddar chestnut choppi chose
-2 chri chutnei clean clever coffin coffin_ conker count cry curl curs curtain cutter daili decent deckchair
-2 dispos divers door door_ dr_ drama dry dryer dwarf els enter espaliered_ excus eyebrow fagan farmer father
-2 fault favourit fawlei fifti first five fountain fourteen frame french frock frozen fudg gale game gee girth
-2 goal gold goodnight gospel grangemouth grangetown grape ground grown gruel guid ha had haddock halloween
-2 handbag handcuff handsom hang harri hate he'd headphon headteach here heron hertfield hid high hinni hoar
-2 honest hoover hope hour hs2 ic icicl ideal ilklei in in_we infirmari interest is island ivi jab justin
-2 kashmir knightlei la ladder lawn lectur leed leicest lemonad life literaci lockdown low main manag marathon
-2 marshmallow meet metr middl milk mine mood morrison moth moxhul muker my nab nappi nautic nave niec
-2 northington norton nose not_ o'clock oatcak old_by old_in on_again on_in orang organist overnight owt
-2 oxtail p paint parkrun peac pie ping player playground plumber pope porch psy psy_ pull quickest quizzic
-2 rattl redcliff regret replac rerun restor right roast robberi robe rock rockpool roller safeti saintsfc
-2 salmon sap scampi scarf scene scotland scratch seal seat secateur shape sheet sheffield shoe signal silent
-2 sit sixti skirt skylark sock solid_table soul south sow sprain sprat spring stai standoff statu step
-2 sticker sunris sunset sw19 swap sweat swift tail tarmac tast teapot termin terroris tewkesburi the_and
-2 the_arms the_by the_for the_pattern them thermo they'd they'll thi through_at till tim_was to_close
-2 to_lighthouse toad torch trampolin trelli tumbl tunnel turkei two_ vectra venu verg view vigil wander
-2 whatsapp wheeli which_ whitbi who'd who'll why wider widow wigan windfal world wors yourself ~a ~acorn
-2 ~afternoon ~again ~alpaca ~also ~altar ~appl ~arch ~assembl ~audiobook ~back ~bakeri ~bedroom ~bell ~bench
-2 ~between ~bird ~blue ~bordeslei ~bristol ~broadband ~brunch ~bui ~buyer ~candlelit ~carer ~causewai ~chang
-2 ~cheddar ~chees ~chestnut ~chose ~chri ~clever ~coffe ~coffin ~council ~cry ~curs ~cutter ~cycl ~decent
-2 ~dentist ~dig ~dinner ~dove ~dream ~drizzl ~eat ~exercis ~fagan ~favourit ~fawlei ~flu ~fourteen ~french
-2 ~fridai ~funni ~garag ~garden ~girth ~goos ~gospel ~gruel ~guid ~hand ~handsom ~harri ~haunt ~hertfield
-2 ~hid ~honei ~honeymoon ~hs2 ~icicl ~ilklei ~infirmari ~isl ~island ~joke ~justin ~kashmir ~kiss ~knightlei
-2 ~landlord ~lass ~leak ~lectur ~left ~low ~main ~marpl ~mass ~mean ~morrison ~moth ~moxhul ~muker ~mull
-2 ~niec ~northington ~norton ~not ~oat ~oatcak ~of ~on ~orang ~paid ~panel ~parkrun ~part ~peac ~penzanc
-2 ~peopl ~pgce ~photomontag ~pick ~pipe ~player ~plumber ~pond ~pope ~practic ~prayer ~psy ~pull ~quickest
-2 ~rain ~rattl ~readi ~redcliff ~rerun ~restor ~rich ~ride ~robe ~rock ~ruin ~said ~salmon ~sea ~season
-2 ~silent ~skirt ~skylark ~slide ~sprain ~station ~statu ~sticker ~sunris ~sunset ~sw19 ~swift ~tell ~termin
-2 ~than ~they'r ~toast ~toddler ~took ~top ~trelli ~tumbl ~tune ~turkei ~under ~vectra ~verg ~wander ~wasp
-2 ~wednesdai ~widow ~wigan ~windfal ~with ~wood ~x
-3 11pm 20th 3am 57pm 8th 9s <# <<an <<awai <<bank <<bare <<better <<communion <<cow <<e <<faur <<flower <<fox
-3 <<in <<let <<mine <<morrison <<my <<never <<number <<plumber <<sofa <<stuck <<tea <abbei <across <burr <do
-3 <first <green <la <last <law <made <mr <my <new <penfold <rememb <root <round <tom >>3am >>9s >>battersea
-3 >>bounc >>by >>class >>design >>e >>fig >>goe >>hartfield >>land >>leicest >>make >>mondai >>moth >>my
-3 >>new >>plate >>said >>scienc >>sixteen >>submit >>surgeri >>thei >>theme >>there >>tomorrow >>venu >>walk
-3 >>whitchurch >>without >>zz >ax >bathroom >becaus >behind >but >cafe >candl >care >carver >centr >chime
-3 >close >don't >floor >frame >fundrais >furnitur >given >i >interior >island >junior >lead >line >match
-3 >mead >out >pest >processionari >project >retail >roadwork >roundabout >save >scene >should >slept >sorri
-3 >that >topic >up >vestri >walk >wardrob >weav >worktop _02 _a _axe _bathroom _but _butts _cafe _carver
-3 _farm _fundraiser _furniture _hall _junior _lane _lead _lighthouse _pattern _pests _processionary _retail
-3 _roadworks _sorry _surgery _under _was _wedding a afternoon airlin airport alon alpaca apolog are_ armi
-3 ashbourn aso aunt avocado awak ax bad bare battersea be_ bead bird bit book burger burr by by_and cancel
-3 cannot car carver chainsaw chat chees chime clapper close collect commiss communion contain corps costa cot
-3 coupl cours cushion cycl daff danish de deal dear decimalis depot derbi deserv design disgrac dissert
-3 doesn't dove downstair drink due dusk ebi eighteenth emerald enough etc exercis face fast fc fell fete fig
-3 finest flask flower flu fog folder found fridg from_to full fundrais furnitur ga gallipot glamor goali
-3 gothic grain graph grew gridlock groom hatfield hay_up heat henri heritag hide highlight home honeymoon
-3 hoos ignor inspect interior knew la_by lad law law_ lime lord loung lych major_ make manor march marpl math
-3 mead mehndi midwiv million minist mitcham mural my_ navi no nois northern oat obvious old or_ ottery_
-3 paragraph parish park pear penfold penzanc pest plug possess prayer prejudic price pride prime
-3 processionari project rain rainforest rat refus rent rewatch ribbon ringer rob root root_ ryan sake sale
-3 sand scissor seed selfi sent shade shelf sherri sixteenth slash sleep snore societi soon store storm
-3 strength string stump submit surgeon suspect swan tape tat themselv through_ thrushcross_ to_on to_was tom
-3 top toucan trim turn turtl twelfth twp uht underp uni until up_ vestri wa weekend when whiski whitchurch
-3 whom wilko wing wlt woman wrist x30 york you'll yourselv zz ~20th ~3am ~7am ~9s ~abov ~ag ~airport ~armi
-3 ~artist ~ashbourn ~aunt ~ax ~bank ~bare ~battersea ~bee ~both ~bottl ~bought ~bread ~burr ~cafe ~can't
-3 ~cancel ~cannot ~carver ~chainsaw ~chime ~christma ~communion ~corner ~corps ~costa ~crutch ~dad ~depot
-3 ~design ~dusk ~eyebrow ~fc ~fete ~fig ~finest ~flask ~flower ~fog ~forti ~fox ~fundrais ~furnitur ~get
-3 ~given ~grand ~grang ~graph ~grew ~gridlock ~heritag ~holidai ~holm ~hoos ~interior ~junior ~kebab ~keep
-3 ~knew ~la ~leicest ~light ~lime ~manor ~mead ~meant ~mural ~nan ~northern ~op ~parish ~penfold ~pest
-3 ~plaster ~plate ~playground ~pocket ~primari ~processionari ~project ~rainforest ~re ~rest ~right ~roast
-3 ~root ~roundabout ~ryan ~scene ~scilli ~ship ~short ~should ~sixteenth ~sleep ~slept ~sofa ~stai ~stuck
-3 ~submit ~surgeon ~suspect ~temporari ~ten ~they'll ~they'v ~tide ~tom ~topic ~turtl ~tutor ~two ~uni ~up ~v
-3 ~venu ~vestri ~wallpap ~ward ~wardrob ~were ~whiski ~whitchurch ~window ~wlt ~worktop ~wuther ~yellow ~york
-3 ~zz
-4 !small <:event <<ag <<carol <<christen <<concert <<hatfield <<hous <<leather <<left <<littl <<m <<old <<our
-4 <<out <<poohstick <<prune <<roadwork <<round <<sat <<snack <<ticket <<uni <<vet <<we'r <buttercup <call
-4 <fair <get <hai <not <old <otteri <thornton <tim <watch >>better >>did >>far >>fountain >>highburi >>latt
-4 >>limerick >>oxford >>six >>slide >>smaller >>stop >>ten >>tresco >>tuesdai >arm >avenu >bark >bu >by
-4 >chest >court >energi >inn >loch >milk >pattern >prune >reduc >stadium >station >surnam >tannin >us >were
-4 _bark _bus _cemetery _done _for _house _i _loch _magdalene _milk _pruned _pub _road _tree _twickenham _way
-4 a_on ach address air an_ appl aspirin at_hotel awai beetl bell better between bright bu caff candlelight
-4 chang charl chaucer cheat club convent corbi cowlei crawlei cream crumbl damson danc davi despair differ
-4 dock doe easier eastleigh el end energi english_ experi fair_ fall field fitter flood food frog fry gari
-4 git gnome goe gran greenwich group gym hamstr hartfield hassock hazel headach heart hip holm how ii initi
-4 inn intend is_ jo kiss lamp laser latt laundrett leaf lean learn leather leinster lesson limerick loch loo
-4 lost lover m mai medlar memori merchant midnight mill mist mixup moor mull must'v never nicer night nine
-4 ninth nottingham o2 on_lane otteri oxford pattern pcm peter phonic pocket poison_ pool potter preciou
-4 prosecco puffin purpl quiet quinc raspberri recruit reduc registr rip river roll room sail scan sea semi
-4 settl sherwood side sixteen slept slipper smaller snack sprung st stadium street stroud stun sulk surnam
-4 sussex tabl tale tannin tar terri the_ the_does the_in the_inn thiev those though tim tool topic touch
-4 tresco vers waitros wall wallpap wardrob warwick water wavi weekli wet whiteboard wight windowsil with
-4 woodhous worktop yellow zoo ~acr ~an ~arm ~bathroom ~beetl ~bridg ~busi ~by ~candlelight ~carpet ~chest
-4 ~christen ~close ~cold ~coupl ~cow ~crawlei ~cricket ~damson ~dear ~derbi ~doe ~eastleigh ~el ~energi
-4 ~espali ~far ~fell ~floor ~forest ~fountain ~green ~greenwich ~hai ~hamstr ~hat ~hatfield ~hazel ~here
-4 ~hide ~ii ~in ~inn ~it'd ~jo ~latt ~leather ~leinster ~lesson ~let ~limerick ~loch ~m ~made ~make ~medlar
-4 ~metr ~midnight ~moor ~never ~next ~nottingham ~nurs ~otteri ~out ~oxford ~pattern ~pcm ~peter ~pew ~plant
-4 ~potter ~problem ~quinc ~railwai ~recruit ~reduc ~rent ~rip ~save ~scone ~settl ~sherwood ~sixteen ~smaller
-4 ~snack ~stadium ~stick ~stun ~surnam ~sussex ~tannin ~tar ~thei ~tim ~tresco ~warwick ~watch ~wavi ~weekend
-4 ~whitbi ~why ~wing ~woodhous ~write
-5 3_ <:place <<boat <<cut <<do <<ferri <<lad <<meet <<off <<op <<pgce <<plant <<saint <<saturdai <<therapi
-5 <<top <<walk <<wild <<wrote <a <all <big <cattl <els <flower <moat <our <prim <shane <water <which
-5 <wildflow >>2am >>all >>drop >>know >>multi >>mum >>paddington >>print >>rang >>re >>reserv >>sent >>shop
-5 >bread >churchyard >estat >frog >hotel >hous >lighthous >my >on >outsid >pub >recruit >shop >surgeri >town
-5 >v _bread _churchyard _crescent _flooring _frog _leaf _murders _recruitment _shopping _town academi act ag
-5 airfield anyon artist assess audi basket below bistro blood bottom cafe can't carer cattl chapel cherri
-5 chest chippi churchyard class comfi cost could'v cuff cul demob dentist dog eight espali far feet fine
-5 floor free freez frighten goat goosebump grandpa green grumpi hai hart heartfield heathcliff heaven
-5 hopefulli jean john kipl lane lighthous meal minc moat modern multitud mum natur near nearli ninetieth nurs
-5 opera path photomontag picnic plum poncho pork prim print prioriti quid recip ref reserv risk royal_for
-5 rude rust sac sandwich sausag say_ scilli scillonian seasick sell send shane short slough snowdrop somebodi
-5 soup stan stick storei suit take talk tea therapi thorn thornton ticket toddler tree truro tub tuesdai
-5 univers up_road villag ward warehous warm weav wetherspoon whippet whose wife wildflow wood ~academi ~act
-5 ~address ~blood ~book ~born ~bottom ~boutiqu ~bowl ~butter ~care ~cattl ~cherri ~churchyard ~couldn't
-5 ~court ~cul ~de ~did ~estat ~fast ~freez ~frog ~goosebump ~grandma ~grandpa ~grumpi ~guess ~gym ~had
-5 ~heartfield ~heathcliff ~height ~hopefulli ~hotel ~jab ~john ~ladder ~lane ~lighthous ~market ~meet ~milk
-5 ~moat ~move ~multi ~name ~natur ~o'clock ~old ~plum ~prim ~reserv ~row ~rude ~rust ~sand ~sausag
-5 ~scillonian ~semi ~shane ~sister ~snowdrop ~storei ~therapi ~thorn ~thornton ~ticket ~until ~villag ~walk
-5 ~warehous ~weav ~wetherspoon ~whippet ~wildflow ~without
-6 <<born <<doe <<dog <<goe <<stop <<the <<unit <english <hermion <school <thrushcross <weep >>and >>bolton
-6 >>cat >>chelmsford >>come >>down >>home >>in >>our >>primari >>tara >>train >>walnut >again >cottag >farm
-6 >fc >full >hospit >leaf >magdalen >motor >sai >smoke >still >ticket >told >twickenham _cottage _fc _full
-6 _hill _my _over _park _smoked _street _tickets again anywher at_says at_the avenu bar bark barrel bathroom
-6 beer besid bliss blister boat bognor bolton born canal cardboard casino chicken cold couldn't dashboard
-6 diamond diet downhil drone e farm garden gown grandma hermion highburi honei isl it'd land magdalen mass
-6 match mile miss modul monei motor of_on on_road ou pavement pew pgce poohstick roadwork row royal_ score
-6 she sister slightli slim smilei son squirrel station steak stop t tara temporari the_at the_national they'v
-6 tourist train twelv uncl unit v vet walk walnut wed weep window write ya ~abbei ~across ~air ~avenu ~bar
-6 ~bark ~barrel ~better ~boat ~bolton ~bounc ~candl ~cardboard ~class ~dashboard ~down ~due ~e ~end ~farm
-6 ~feet ~food ~goe ~gran ~heart ~hermion ~highburi ~hospit ~leaf ~live ~magdalen ~match ~meal ~motor ~offer
-6 ~over ~poohstick ~print ~pub ~river ~roadwork ~shop ~somebodi ~st ~steak ~tara ~through ~thrushcross ~unit
-6 ~walnut ~water ~we'r ~wed ~weep ~wind
-7 <:of-thing <:thing <<choir <<evensong <<live <<marri <<vicar <<wed <<who <burnt <major <poison <through
-7 >>academi >>ash >>at >>bass >>car >>centr >>disnei >>fireblight >>for >>hollin >>now >>sand >back >crescent
-7 >festiv >in >lane >manag >near >park >plai >then >tonight >under _manager _the a_ barn bass boutiqu bridg
-7 budgi call chelmsford christen christma cottag council crescent disnei eh evensong ferri festiv fireblight
-7 firewood flat grand ham hollin in_for major market meant nan notic offer op pi plu poison polit prawn pub
-7 rang rehears saw shirt shop smoke surgeri the_back tide to_ to_then watch wimbledon wind ~2am ~avoid ~bass
-7 ~blossom ~carveri ~cat ~chelmsford ~chicken ~cottag ~crescent ~disnei ~dog ~eh ~english ~evensong ~ferri
-7 ~festiv ~fireblight ~four ~frame ~full ~grandad ~her ~hollin ~hous ~land ~major ~mr ~near ~nest ~or ~parti
-7 ~partridg ~plu ~poison ~prioriti ~prune ~saint ~she ~smoke ~stop ~street ~stump ~sundai ~surgeri ~vet ~wa
-8 <:article <<at <<physio <dr <in >:before-name >>edinburgh >>fete >>netflix >due >hill >or >servic >street
-8 >tree _due _or abbei acr avoid beef care court down dr faur grang hill hospit in_ landlord late light mr
-8 netflix of_are partridg physio quiz re rich rubbish saint sing tate telli the_on wine ~awai ~beef ~dr ~faur
-8 ~found ~hill ~marri ~netflix ~physio ~rubbish ~wimbledon
-9 2am <<a <<bell <<move <<southampton <an <on <solid >at >nation >over >with _church at_at bed beverlei
-9 buttercup carveri chip crypt emma english everyth forest grandad height hous leak nation next on_ parti
-9 plan plant prune scone solid sorri southampton thrushcross tutor twickenham vend wuther ~bed ~beverlei
-9 ~buttercup ~ceil ~centr ~crypt ~emma ~mari ~much ~nation ~nearli ~park ~pooh ~retail ~solid ~southampton
-9 ~twelv ~twickenham
-10 !after-capital !before-capital !run-together <<is >:thing >>from >>full >>whippet >furnitureland >the _at
-10 _furnitureland acorn an arm at_was ceil cowslip furnitureland given marri mother nest paddington pooh
-10 sundai the_has ~bu ~cowslip ~furnitureland ~paddington ~rang
-11 <royal >:place _car blossom centr dad eighti film her paintbal shame ~film ~love ~royal
-12 !slip >:of-thing ash royal wrong ~ash ~edinburgh
-13 !elsewhere !the-missing <<dinner <<heart >>nearli >wa at_church edinburgh
-15 _and
-16 !initials
`;
