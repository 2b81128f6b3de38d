/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = 0;

/**
 * How much each clue speaks for a short form's meaning the school, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0) and Tweebank (Apache 2.0); `clues.ts` says what they are.
 */
export const WEIGHTS = `
14 paper
11 float ok
10 >>had >lot band forev mop music puddl ~float
9 >:people >christma >quiz _has correct daft hire to_by ~sai
8 !rule <<go <<me <<on <for >:event >>night >>top >field >leav _ _on bag bin caretak coach confer entir
8 harvest hat hoodi iv let lollipop page pair peopl place proud second sign spare term the_car tin tug type vi
8 warn wellington ye your ~bag ~confer ~hi ~now ~place ~ta ~team ~thank
7 !the 7am <<came <<ha <<time <like <outsid >:school >># >>club >>dai >>have >>look >>shut >>up >got >reunion
7 _got _is _quiz _reunion ani asda award bib boss date even exampl find finish for_ good great himself hol ill
7 im letter like_ long minibu n offic parent pe radio reunion seven silver so_is sun tap u wave what who ~ask
7 ~band ~been ~can ~caretak ~exampl ~harvest ~hoodi ~leav ~life ~open ~pe ~reunion ~run ~second ~time ~type
7 ~well ~word ~your
6 !company !work1 !work2 10k <<finish <<i <<thank <<we <<year <doe <from <great <past >:year >>beat >>ha
6 >>meet >>two >caretak >choir >is >kitchen >lad >now >parent >shut >sleepov >staff >took _are at_till be box
6 break coffe cook cross decid email everyon fridai from_ gate hall hand him junior kei knee lanyard lunchtim
6 nurseri other piano propos radiat recommend septemb shed skip sleepov smile spelt staff ta team teeth thank
6 ur websit whoever with_ you ~bake ~choir ~cook ~cross ~cupboard ~dai ~governor ~great ~him ~i ~i'd ~lead
6 ~local ~lunchtim ~me ~nurseri ~parent ~roof ~septemb ~sleepov ~staff ~tap ~taxi ~teacher ~thing ~u
5 !starts !work3 5s 7pm <<all <<ar <<back <<gate <<i'v <<ok <<thing <<us <<with <it <ootsid <with ># >>as
5 >>half >>i >>off >>plai >>week >>your >band >dinner >disco >famili >lost >minibu >mum >partridg >pta >read
5 >roof >year _choir _christmas _staff anybodi arriv at_road bat beat been best boiler boot bulli butti cake
5 cat caterpillar choir chuck cleaner corridor cupboard dai displai dobson dont driver finger glitter happi
5 hatch haw i'll idea infant interview lead legend lift luck made men morn myself netbal nineti nobodi oak oh
5 ootsid pass pension pigeon pole pta rollersk same school site small snowdon start stori sung supervisor swim
5 talent telegraph the_girls the_lot thing thought town trombon van we wednesdai went whistl work workplac
5 worm you'r ~7pm ~after ~break ~but ~cake ~card ~co ~custard ~ever ~everi ~everyon ~final ~find ~finish ~from
5 ~gate ~go ~gone ~good ~have ~haw ~im ~into ~kitchen ~ladi ~lanyard ~leader ~like ~look ~minibu ~morn ~nav
5 ~netbal ~nine ~nobodi ~offic ~offici ~ok ~ootsid ~outsid ~page ~pear ~pen ~pta ~rais ~seven ~sinc ~snow
5 ~supervisor ~talent ~thumb ~till ~wall ~we'v ~work ~would ~year ~you
4 !possessive < <:before-name <<admin <<book <<bu <<everyon <<for <<home <<inset <<kitchen <<mari <<now
4 <<nurseri <<ta <<tabl <<there <<wai <<whole <<work <as <attend <is <read <word <you >>even >>fair >>kayak
4 >>their >>then >>vi >as >both >breakfast >can >chess >go >have >hi >know >ladi >lanyard >nativ >need
4 >nurseri >summer >tomorrow >train >we'v >you'r _have _in _nativity _needs _pta _summer a_hi a_lanyard
4 abandon ac admin ado ago ain't allei alreadi am apostroph at_for at_got at_has at_is at_we at_we've aunti
4 baker biscuit board british brought cant card challeng chess chick commut contract corpor couch crew crochet
4 did didn't dinosaur dreckli dress drew each easter ever ey facebook fair fetch final front funni glue go
4 governor gravi helicopt hi i i'm includ injustic januari ji kayak ladi lemon librari liter man mean medal
4 middai mon mondai nah nana new outsid oven pad pai perman placement pleas pointless polish pond practis prai
4 prison prize properti quarter race rais result rugbi run s said sang santa sheep shift sourdough space sport
4 t'other teacher ten that_on the_field threat tidi tip todai tonight twenti vacanc vote we'v welli whole wipe
4 xx zumba ~admin ~allot ~ani ~assist ~attend ~baker ~be ~bingo ~bring ~cardiff ~chess ~corpor ~couch ~crew
4 ~crochet ~drive ~earli ~even ~facebook ~fair ~famili ~field ~five ~gave ~glitter ~hatch ~i'v ~infant ~inset
4 ~januari ~jealou ~job ~kayak ~lollipop ~long ~lost ~lot ~middai ~mile ~miss ~mon ~n ~oak ~own ~past ~pizza
4 ~placement ~properti ~put ~radio ~recept ~result ~s ~sat ~shed ~side ~sign ~still ~sung ~suppli ~t'other
4 ~them ~thi ~til ~tomorrow ~trip ~vi ~wai ~we ~welcom ~went ~where ~ye ~zumba
3 !speaks 50th 80 <<# <<and <<been <<box <<class <<drive <<got <<have <<hill <<him <<i'm <<im <<job <<love
3 <<machin <<minut <<moon <<mug <<straight <<suppli <<teacher <<trip <<tyron <<want <and <at <but <differ <if
3 <lot <mean <u >50th >>after >>award >>bag >>been >>bodi >>christma >>do >>easter >>everi >>glitter >>got
3 >>hall >>januari >>ladi >>let >>on >>or >>own >>pile >>properti >>put >>read >>septemb >>shed >>talent
3 >>team >>type >>us >bell >break >crew >exampl >fair >fete >friend >hen >logo >mark >mate >new >oliv >sinc
3 >ta >till >todai >tomoz >while >worth >you _4 _bell _breakfast _disco _friends _kids _lost _lot _mums
3 _nursery _oliver _year a_in advent agenc amaz assist at_ at_and at_done at_from at_have at_know at_since
3 at_so avon ay badg batlei believ bike blower bodi bother bottl bought bowl buffet builder bursar camp can
3 cano cardiff carol chai champion chew citi classroom clerk cone costum cover crate cup daughter deliveri
3 detail do done drain earn eaten estat euro everi evid excit falcon fayr feel fella file fiver flan fly
3 forecast frost gareth gave get glastonburi glove gone gregg grit hair he hears heck help hen hr hull hymn
3 i'v indoor itself jam jar juli jump karat keith kwame label layer level link lit lobster local logo look
3 mama me mix moon much mug museum nail nav nervou nicola not noth o of_ off_ oliv onli open orchestra
3 outside_ papa part pat pea pen penni pile pizza pl plane poppi primari ptp raffl record reem rep residenti
3 review roman runner sack shall shambl shar share show silenc sinc skill smart snow sold speak spell
3 staffroom stair steel stood supper suppli support tae tan taxi than that there these thirti told tomato
3 tomoz towel traffic trick trollei trust tuba tyron u_for union upright veri wait we'd we'll we'r welcom
3 welsh where while windscreen wobbl wonder wore wreck x you_for ~50th ~advent ~all ~alreadi ~amaz ~anybodi
3 ~assembl ~award ~ay ~badg ~beat ~becaus ~bodi ~boot ~borrow ~camp ~chick ~clerk ~coach ~collect ~contract
3 ~cover ~differ ~disco ~do ~done ~dont ~drew ~duti ~easter ~eight ~euro ~excit ~falcon ~fayr ~first ~follow
3 ~footbal ~forecast ~friend ~frost ~got ~group ~ha ~hall ~hears ~hen ~husband ~i'm ~ill ~it ~jump ~just ~kei
3 ~layer ~level ~lift ~logo ~machin ~mani ~mark ~mate ~minut ~moon ~more ~mug ~nana ~need ~number ~o ~oil
3 ~oliv ~other ~pai ~panto ~pass ~perman ~piano ~pile ~polish ~prize ~proud ~race ~record ~reem ~roman ~same
3 ~shape ~smart ~spare ~speak ~stand ~straight ~student ~tan ~these ~think ~third ~thirti ~tight ~to ~todai
3 ~toe ~tomoz ~twenti ~tyron ~ukulel ~veri ~vote ~want ~welli ~while ~whole ~worth ~y ~you'r ~zoo
2 !capital !single !written 1990 213k 22nd 5k 9th <:people <<accordion <<am <<amp <<angel <<beggar <<brick
2 <<call <<cano <<child <<club <<come <<contract <<cook <<cover <<dai <<deliv <<fair <<fallen <<foyer <<head
2 <<kei <<ladi <<lunchtim <<middai <<miss <<mondai <<morn <<nobodi <<offic <<over <<patti <<right <<shift
2 <<still <<supervisor <<supper <<teach <<team <<term <<think <<todai <<tube <<tupperwar <<typewrit <<van
2 <<wore <ani <arter <be <by <goodby <ladi <name <pe <said <staff <supervisor <ta <tae <team > >>5s >>all
2 >>alreadi >>bean >>call >>citi >>couch >>cupboard >>david >>deficit >>freedom >>fridai >>haven't >>it
2 >>liter >>long >>made >>morra >>mother >>n >>need >>never >>nine >>no >>nut >>och >>orchestra >>race >>sale
2 >>sang >>sch >>start >>still >>take >>through >>todai >>tonight >>we >>ye >advent >allot >area >ask >badg
2 >bake >befor >believ >bike >cardiff >carol >class >crochet >dad >do >door >entranc >footbal >governor >hard
2 >harvest >hatch >hid >if >just >lock >mondai >nana >netbal >nffc >offic >offici >pe >peopl >pirat >plant
2 >ppl >record >rhino >saint >silver >til >too >ukulel >we >wednesdai _allotment _bake _cardiff _crew _dads
2 _dinner _fair _fete _girls _going _harvest _hid _kitchen _locked _minibus _netball _ppl _silver _ta _till
2 _ukulele about accordion account ah'll aiyo aliv alli amp angel annual anywai are_and area arter as_ ask
2 assembl at_are at_as at_if at_monday at_now at_today at_tomorrow at_too at_with attend autumn back bake
2 ballgown bash bath beano bear beeston beggar bev biffi bill bingo blue bobbl bounci bransholm bred brew
2 brick bricklay brief bui build bunch burnt buse bush but capit cariad carniv castl champ check cheeki cheer
2 clai clank climb clock clyro come confirm consult copper corsa courgett crisp croc current custard cut dairi
2 decim deficit dinner dirt dish divvent donat drummer duti earli eat ed egg elbow em empti entranc especi
2 everybodi ew fallen ff fife fish fit flapjack flowerb fob folk forgiven four foyer freedom from frosti fuse
2 garag gazebo gig gonna goodby goodbye_ grass greek guess haggis hame have haven't headston hei hej hello
2 hiya hlta hop howl howlin hung hut if induct inflat inset inspector into_as it it'll it_ janni job joke
2 jollof judg just kettl king kit kitchen lady_nana lamin leagu leaki leaver left leg leisur lend less lid
2 list littl lock lol ma magician mari marketplac mastermind menu messag mistak morra mouth must name nap neck
2 need nerv nettl newslett newspap nffc nil number och odd oil ol order out outrun own p3 paddl palli pan
2 pantomim patch patti peas perm phone pig pink pirat pit playdough pop power ppl priya promis prouder pumpkin
2 puppet pyjama queen question rail raj rather reader real recycl red region regist rest retail rh rhino rice
2 ring rope rounder rumour safe sai salt sat scare sch secret sensori servic she'd shortlist shot shout
2 shoutout shredder sin size snowman some someon sound spar spareroom spirit sponsor sprout spud staff_ stall
2 stitch stotti student subject summer surpris tabard tallest taught teach terribl text theatr they'r thumb
2 tic til tinder tini to_and to_this toast tombola trai treat tricki triumphant tulip tupperwar typewrit tyre
2 under uniform up usual vegetarian voic volcano volunt whatsoev wheel wheelbarrow win within wool wretch y
2 yaar yard year yourselv yr ~# ~10k ~1990 ~5s ~80 ~accordion ~ah'll ~am ~amp ~angel ~apostroph ~area ~arter
2 ~ballgown ~bash ~basic ~bath ~bean ~befor ~beggar ~believ ~bib ~bike ~bin ~bransholm ~brick ~bulb ~cano
2 ~caterpillar ~challeng ~champ ~check ~cheeki ~child ~citi ~clank ~clean ~climb ~costum ~cream ~current
2 ~david ~deficit ~deliv ~deputi ~displai ~donat ~donkei ~door ~driver ~eaten ~eleven ~entranc ~especi
2 ~everyth ~ew ~excus ~ey ~face ~fallen ~flowerb ~foyer ~freedom ~frosti ~gazebo ~glue ~goodby ~grass ~gravi
2 ~grit ~haggis ~hard ~haven't ~hlta ~howai ~hundr ~hunt ~i'll ~ic ~idea ~indoor ~jollof ~jumper ~kind ~know
2 ~lai ~last ~leaki ~leaver ~lemon ~letter ~librari ~link ~liter ~littl ~lock ~man ~mastermind ~measur ~met
2 ~mind ~mine ~mondai ~morra ~music ~nativ ~nettl ~new ~nffc ~nut ~och ~onc ~onli ~orchestra ~outrun ~paddl
2 ~pair ~pan ~pat ~patch ~patti ~pirat ~playdough ~pleas ~polit ~power ~ppl ~priya ~proper ~prouder ~quarter
2 ~quid ~radiat ~ran ~rhino ~road ~salt ~santa ~sch ~secret ~sensori ~sent ~shift ~shoutout ~silver ~singl
2 ~size ~small ~smell ~son ~spareroom ~spirit ~staffroom ~stall ~start ~steel ~stitch ~stood ~subject ~summer
2 ~supper ~tabl ~tae ~tallest ~taught ~tea ~term ~then ~tidi ~tin ~tini ~tire ~toddler ~town ~tree ~tube
2 ~tulip ~tupperwar ~typewrit ~uniform ~us ~van ~volcano ~volunt ~wednesdai ~whistl ~who ~whoever ~will ~wipe
2 ~wish ~wore ~worm ~wretch ~written ~yaar ~yard
1 # 10am 14th 1970 2_ 2pm 3c 50p 5th 6s 9pm <:year <<3c <<anyon <<as <<ask <<bairn <<band <<be <<bike <<boiler
1 <<both <<brief <<caretak <<castl <<chain <<classroom <<climb <<close <<corridor <<cupboard <<dad <<deg
1 <<desk <<done <<door <<duti <<earli <<els <<fayr <<find <<gale <<governor <<hairnet <<hatch <<here <<janet
1 <<junior <<lot <<lunch <<man <<mous <<ngl <<ofst <<park <<phonic <<plai <<rail <<recept <<rehom <<sai <<sale
1 <<santa <<sbm <<starter <<t'governor <<that <<them <<three <<tire <<tomorrow <<truste <<vest <<wall <<welli
1 <<went <<whoever <<world <<y <<you'r <<your <about <caretak <cook <down <everi <governor <hlta <into <joke
1 <just <littl <other <pass <perman <sai <sorri <start <thirti <three <to <wa <whichev <whole <year <your
1 >:article >>6s >>9pm >>a >>afternoon >>agin >>an >>ar >>ask >>assembl >>be >>bev >>birthdai >>champ >>dal
1 >>dinner >>everybodi >>exec >>fayr >>four >>fund >>garden >>head >>ill >>irn >>just >>laugh >>like >>lol
1 >>love >>me >>name >>nurs >>o'clock >>plant >>playground >>pumpkin >>ring >>sai >>school >>send >>she >>sing
1 >>singl >>smash >>someon >>than >>that >>they'v >>thi >>trust >>tulip >>u >>under >>v >>vote >>want >>wed
1 >>where >>who >>whoever >>won >a >all >an >and >baba >chicken >chief >complet >cross >everi >finish >first
1 >fridai >gal >gate >geniu >guv >haha >hit >inset >instead >intern >into >leaver >librari >long >longer >meet
1 >n >newslett >offspin >playground >playgrownd >proper >recept >shed >sign >sing >six >sound >spring
1 >staffroom >tallest >thi >thought >valu >veri >weathercock >where >who >would >xx >y >yesterdai _3 _50th
1 _caretaker _chickens _chief _gals _inset _into _ladies _new _newsletter _parents _signed _sounds _tallest
1 _values _very _would _y abba action against agin alarm alhamdulillah all allot along alright also ambit
1 ambul anaw answer appli argo arndal as asbesto at at_hun at_i at_reception at_this at_til at_who aw awn baba
1 backstag bairn balloon bank barbecu bardzo barfi barszcz bassei battl becaus beekeep befor bench benidorm
1 bewar bio birthdai blame bless blink bonfir bore borrow bow brass brekki brenda bring bru btw bucket built
1 bum bun cabinet cage came cannon cape caretaker_ carpet catalogu cathedr caught chap charg chart chase chidi
1 chief chop cider clipboard cloud co colin complet compound compulsori confetti confisc cook_ corner cough
1 counti courier crematorium cri cricket crier crocus cultur cuprinol curri curti cwtche dabba dahl dal dalek
1 data dave david defenc deg deliv deputi desi desk dewin diari dinnerladylif disco discuss diwali dm dobri
1 doili doon dough dozen drill drive drove drum dumna dusti dziekuj dzien ect1 egusi eid either episod escap
1 ex exec fab fern ferret fifteen financ follow for_new forget forgotten form fox from_are from_at from_doing
1 fryer fund gal gan geniu geographi glad glass glaswegian gloucest glow gorgeou grow gruffalo guv haha
1 hairnet hanki headmistress held helmet hidden hilton historian hlta_ holli hood hoop howai hula hulli hunt
1 husband ibadan in_staffroom inclus inconsist insid instead intent intern into introduc ipad irn is_shut
1 jacket jan janet jealou judgei jumper june junk kate kazoo keema kind knit ks1 labour lace lahor lakeland
1 languag lassi leav leicest lie lifelik lili limit line listen lithuanian llawen loav lodger log london
1 longer longest longship lot loud love lpool lucki lump luton magnifi makaton margaret marriag mate matern
1 matur mcfc meter methi might milkmaid more mot mouthpiec mummi nadolig naebodi nearer nerd ngl nilli nit
1 north nowt nut obsess octob of_by of_in offici offspin ofst ontolog oper outstand over owl pack panto parad
1 pass_ past paulin peckham permiss person petrifi photocopi pick pierogi pillow pinch pinni piper pitch plai
1 plank plaster playgrownd plodder poach point poker polici poor portugues prais princ product projector
1 proper prospectu pupil put queue quicker ramp rate read reason reckon rehom rememb repli richard roald robin
1 romanc rota roti rug rum rung rush rye said_ samosa saturdai saucepan save sbm scarecrow schoolfootbal scous
1 seen sept serv set seventi shark shave shaz shirlei should singl sink sitcom sleeper smash smell song sorry_
1 souvenir spaniel spanish speech spent spice spider stage starter starting_in still straight stream strike
1 summat supplier surviv survivor sweetheart t'governor technic teddi tha the_staff thei their think thursdai
1 tile tire tissu tma tmrw to to_for to_in took tooth total tractor trail traine trainer trevor truste tube
1 twice tynemouth ucl un unbeliev understand until urdd urdu urn val valu vein vest vicar vike vintag vision
1 vlookup w wagner wai wanda war wasn't wear weathercock week wei whether whichev whitbi wi wifi willow wish
1 won't wor word worn worst worth would wouldn't wreath written wrote yarn years_ yo you'd zofia ~10am ~3c ~6s
1 ~9pm ~about ~action ~agin ~along ~asbesto ~asleep ~at ~aunti ~avon ~aw ~baba ~bairn ~balloon ~barfi ~beekeep
1 ~best ~bev ~boiler ~bounci ~bow ~box ~brass ~brekki ~brenda ~brief ~brought ~bru ~built ~burnt ~cage ~came
1 ~car ~carrier ~castl ~caught ~chain ~champion ~chief ~christma ~chuck ~cider ~classroom ~cleaner ~club ~coat
1 ~complet ~cone ~confirm ~corridor ~could ~count ~cousin ~crier ~crocus ~crumbl ~cut ~dabba ~daili ~dal
1 ~daughter ~decim ~deg ~desi ~desk ~diari ~dinosaur ~dobri ~drill ~drum ~dzien ~ear ~ect1 ~egg ~egusi ~either
1 ~em ~enough ~everybodi ~ex ~exec ~fine ~folk ~fridai ~front ~fund ~gal ~gan ~geniu ~geographi ~gift ~guv
1 ~haha ~hairnet ~half ~hartfield ~hear ~hol ~hold ~hot ~hulli ~ibadan ~insid ~instead ~intern ~ipad ~irn
1 ~iron ~iv ~jacket ~janet ~judg ~karaok ~kindli ~ks1 ~lad ~lahor ~laugh ~learn ~learnt ~lend ~lid ~lithuanian
1 ~lol ~longer ~lorri ~lpool ~luck ~lucki ~mai ~manag ~matern ~math ~min ~mother ~mous ~must ~my ~myself ~nah
1 ~nappi ~nerd ~newslett ~ngl ~night ~nightmar ~no ~obsess ~off ~offspin ~ofst ~oh ~ol ~ontolog ~oper ~oven
1 ~pantomim ~parad ~penni ~person ~phonic ~photo ~picnic ~pig ~pinch ~pit ~pl ~plan ~playgrownd ~plodder
1 ~podcast ~polici ~post ~prai ~product ~pumpkin ~raffl ~rail ~reckon ~red ~rehom ~rememb ~retir ~ring ~romanc
1 ~round ~rum ~runner ~sale ~sang ~saucepan ~sbm ~scarecrow ~scous ~send ~sept ~share ~shaz ~she'd ~sheep ~six
1 ~sleeper ~slow ~snowdon ~sold ~some ~someon ~someth ~sort ~sound ~soup ~spaniel ~spice ~spreadsheet ~spring
1 ~star ~starter ~summat ~swim ~t'governor ~teach ~teddi ~terribl ~the ~there ~thought ~thursdai ~tma ~toad
1 ~tombola ~tonight ~tractor ~traffic ~trail ~treat ~truste ~valu ~vest ~vicar ~vintag ~vlookup ~w ~wagner
1 ~wait ~weathercock ~week ~wei ~when ~whichev ~won ~would'v ~xx ~yesterdai ~yr ~zofia
-1 !distinct 450k 4am 70th 90p <<acr <<avenu <<barbecu <<bat <<bed <<but <<could <<em <<flat <<glove <<her
-1 <<kite <<knew <<knit <<lamin <<mr <<nana <<nice <<of <<rang <<road <<sang <<shop <<staff <<stai <<stick
-1 <<then <<tonsil <<twice <<up <<wa <<weav <<yew <<you <across <ar <avoid <book <botani <cardboard <dwarf
-1 <garden <holm <long <manor <natur <near <never <new <no <of <ol <or <ornament <over <p <rewatch <small
-1 <spare <that <thi <third <us <victorian <wee <what >:small >>4am >>across >>actual >>awai >>belli >>boot
-1 >>came >>cancel >>channel >>cutter >>dad >>dunsford >>espali >>flood >>front >>hi >>hilari >>i'v >>kent
-1 >>left >>lesson >>manchest >>march >>marchmont >>market >>mask >>over >>pack >>park >>pin >>quiz >>real
-1 >>salisburi >>sherwood >>skylark >>smell >>solicitor >>stow >>stun >>sunris >>surgeri >>sw19 >>tabl >>tea
-1 >>teapot >>term >>the >>three >>to >>twickenham >>wa >>wallpap >>went >>whole >>wool >>wuther >ar >barrel
-1 >blossom >branch >campsit >car >care >cask >chapel >come >cushion >documentari >doesn't >done >east >end
-1 >fae >fell >flood >floor >green >ha >heat >honei >hospic >left >mix >night >panel >pharmaci >pork >print
-1 >rehears >roll >sapl >sideboard >sw19 >talk >tea >to >until >wai >wallpap >ward >would'v >x _barrels
-1 _blossom _end _felled _heating _hospice _mead _print _to _v _village _wallpaper a34 a59 a_for abbey_ across
-1 airbnb aldi allerg alwai and_ apart april armour ashdown asleep at_house at_in at_lane at_on at_then atla
-1 atlanta auld australia autobiographi autocorrect baap bacon badli balanc bandstand bargain basebal beach
-1 beam belli bend big bing bishop blanket bor botani bounc braid branch braw budget burst buyer bypass caller
-1 campsit candl career carri carrier cask cataract caviar channel charm claim clean clive close clue cometh
-1 complaint congrat conservatori contact cornwal coron cotswold could credit crosbi crumbl curl cutter damp
-1 darren den devon dew dig dinna divers divorc documentari donkei dr_ dream dunelm dunsford dunt east edg eel
-1 embank enchant engin entri evangelist evergreen everywher expect explain fae fanci fault felt fever fifti
-1 fizzi flight foghorn foot for fourth french fudg gain galleri ghost girth goalpost goddaught goos graft
-1 graviti greengag half handcuff harpenden harri haunt hayfev hear heather heav heeli hilari histori hold
-1 holder holidai hollow holm_ homebodi horizont hound hundr hunni hurt ic in incid infirmari inner insur
-1 intercom iplay ipswich j jog keep ken kite knight know la_ laptop last length lettuc lightli m62 macaroni
-1 machin major_at manchest manni marchmont mariana mask meadow middl mislead moan mood mosqu mower muddi
-1 multi my narnia net never_ none norwai note nowher nozzl old_in old_to older one_ opposit or ornament otter
-1 our outbid oxter packet paid pam panel paracetamol parallel partner pasti pastor patient pawn pencil
-1 penzanc perri pharmaci planter platform pm poss potato pound practic prettiest pringl problem prop pure
-1 railwai ransom readi receipt reeki rightmov rington role roof rootstock round roundabout rubi ruler sage
-1 salisburi sap sapl satnav scari scienc scrambl ship shoe sideboard sir six slice slide slurri soak sock
-1 sofa soft solid_sideboard someth sow special special_ spot spotlight spout stai steam sticki storag stow
-1 stranger stuck sunderland swift tank tennyson terrac the_for the_pub theme they'd third thirsti this_
-1 thornfield through tie toddler tomorrow tonsil tower trade try tweed twelv two umbrella upset veg venu via
-1 victorian visit wardrob water_at water_flooded wax wheeli whisker whitlei wit xma yesterdai yew yoghurt
-1 zammo ~4am ~70th ~8pm ~a34 ~a59 ~airlin ~aldi ~ashlei ~atlanta ~autocorrect ~back ~bandstand ~barbecu
-1 ~basket ~bat ~beam ~behind ~belli ~big ~boi ~botani ~branch ~breakfast ~brother ~budgi ~build ~burger
-1 ~burst ~buyer ~call ~campsit ~canada ~cask ~chair ~channel ~chapel ~charm ~colin ~congrat ~cornwal ~cost
-1 ~curl ~cushion ~cutter ~damp ~dew ~dispos ~divers ~documentari ~dunsford ~dwarf ~east ~eat ~els ~embank
-1 ~engin ~fae ~fenc ~flat ~fly ~fourth ~free ~french ~galleri ~game ~garden ~ghost ~girth ~glove ~goat
-1 ~greengag ~ground ~harpenden ~harri ~head ~heeli ~here ~hilari ~hinni ~hip ~home ~hospic ~hound ~hour ~how
-1 ~infirmari ~j ~jog ~kent ~kite ~lamin ~laura ~lean ~literaci ~lunch ~m62 ~manchest ~marchmont ~mariana
-1 ~marketplac ~mask ~might ~million ~mix ~mud ~muddi ~narnia ~not ~nowt ~older ~opposit ~ornament ~our
-1 ~outbid ~p ~pack ~packet ~panel ~pawn ~perri ~pgce ~pharmaci ~pick ~pin ~planter ~platform ~pm ~point ~pond
-1 ~pork ~prettiest ~prop ~pure ~readi ~rehears ~review ~rewatch ~ribbon ~rightmov ~salisburi ~sapl ~saturdai
-1 ~scarf ~scari ~school ~season ~servic ~shot ~shut ~sideboard ~slice ~slurri ~soak ~sock ~solicitor ~special
-1 ~squirrel ~stow ~suit ~sunderland ~swift ~tag ~talk ~tast ~teapot ~ten ~that ~theme ~thirsti ~thornfield
-1 ~tissu ~toast ~told ~tonsil ~took ~top ~touch ~trampolin ~tub ~tweed ~twice ~victorian ~wax ~wee ~wi ~wine
-1 ~with ~world ~wrong ~wrote ~x ~xma ~yew
-2 20th <# <:small <<acorn <<alpaca <<bungalow <<by <<carveri <<cow <<cry <<curs <<cut <<cycl <<dentist <<dig
-2 <<far <<fox <<grandad <<had <<jab <<main <<manor <<mass <<morrison <<next <<niec <<oper <<pipe <<potter
-2 <<ride <<sofa <<statu <<termin <<to <<train <<wander <<wee <<woodhous <audrei <bordeslei <coffin <door
-2 <elizabeth <espali <gospel <haunt <hi <justin <leav <left <let <psy <special <tom >>again >>airport
-2 >>anfield >>back >>bark >>between >>both >>bu >>by >>causewai >>cheddar >>chees >>design >>eight >>fawlei
-2 >>fell >>fig >>go >>goe >>guid >>hartfield >>icicl >>ilklei >>infant >>kashmir >>lost >>mari >>mean
-2 >>northington >>nottingham >>of >>out >>pooh >>pull >>rerun >>rock >>roundabout >>salmon >>saturdai >>speed
-2 >>sunset >>sussex >>thursdai >>tour >>twelv >>vet >>volunt >>we'r >>whitbi >abov >audit >avenu >bathroom
-2 >becaus >bounc >came >cancel >cover >dashboard >dine >down >estat >for >garden >interior >moor >nearli >not
-2 >orang >player >redcliff >restor >road >sold >stadium >tabl >thei >thursdai >villag >wed _bathroom
-2 _bouncing _came _crescent _dashboard _festival _flooring _gate _island _meeting _moor _not _redcliffe
-2 _restoration _road _roundabout _services _stadium _trees a a_and abov abuela administ altar an_for anfield
-2 anniversari anyth appar arch ashmolean at_farm at_hospital at_surgery audiobook audit audrei aunt bakeri
-2 ballroom baskervil bedroom bedtim blazer boi bordeslei bordesley_ bracknel bread bristol broadband brolli
-2 bronwen brother brunch bulb bullet bump bungalow busi called_ canada candlelit canni cannot car causewai
-2 cello certif chalk cheddar chestnut chose chutnei clever coffin coffin_ conker contain cot count cousin cry
-2 curs curtain daili decent deckchair degre design dine dispos dissert door door_ drama dry dryer dusk dwarf
-2 ear edmund elizabeth enter espaliered_ excus eyebrow face fagan farmer father favourit fawlei fc feeder fig
-2 first five flask folder fountain fourteen frame frock from_to frozen full gale game gee gift gold goodnight
-2 gospel gran grangemouth grangetown grape graph ground grown gruel guid ha had haddock halloween handbag
-2 handi handsom hang hard hate he'd headphon headteach heel heron hertfield hid high hinni hoar hoover hope
-2 hs2 icicl ideal ilklei in_we interest interior is island ivi jab justin karaok kashmir kent kevin knicker
-2 knightlei kop la ladder law lawn lectur lemonad lesson lockdown low magic main manag marathon marshmallow
-2 metr mi milk mine moated_ morrison moth moxhul muker mural nab nappi nativ nautic nave niec nineteen no
-2 northington norton nose not_ notion novel now o'clock oatcak old on_again on_in ono organist owt oxtail p
-2 paint parkrun perfect pickl picnic pie ping player playground plumber pope porch psy psy_ pull quizzic
-2 rattl redcliff replac rerun restor roast robberi robe rock rockpool roller royal_does sale salmon scampi
-2 scarf scene scotland scratch seal seat secateur see sent shade shape sheet sheffield signal silent sit
-2 sixti skirt skylark solid_table soul south spat speed sprain sprat spring st stadium standoff statu sticker
-2 sunris sunset surgeon sw19 swap sweat tail tarmac tast teapot tell tenner tent termin terroris tewkesburi
-2 the_and the_arms the_by them themselv thermo they'll thi through_at tim_was to_close to_lighthouse tom top
-2 torch toucan towpath trampolin trelli tudor tumbl tunnel turkei two_ twp vectra verg view vigil vigo wa
-2 wander want weekend weeping_down whatsapp who'd who'll why wider widow windfal wors wrap wrist you'll
-2 yourself ~20th ~a ~abov ~abuela ~acorn ~afternoon ~again ~alright ~also ~altar ~anfield ~arch ~audiobook
-2 ~audit ~audrei ~aunt ~bakeri ~bedroom ~bee ~bell ~bench ~between ~bird ~blue ~bordeslei ~bristol ~broadband
-2 ~brunch ~bui ~bump ~bungalow ~candlelit ~carer ~carol ~cat ~causewai ~chang ~cheddar ~chees ~chestnut
-2 ~chose ~clever ~coffin ~concert ~council ~cry ~curs ~cycl ~decent ~degre ~dentist ~design ~dig ~dine
-2 ~dinner ~dove ~dream ~drizzl ~dusk ~edmund ~elizabeth ~estat ~fagan ~favourit ~fawlei ~fc ~feeder ~fig
-2 ~flask ~flower ~flu ~forti ~fourteen ~fox ~funni ~goos ~gospel ~graph ~gruel ~guid ~hand ~handsom ~hang
-2 ~haunt ~hertfield ~hid ~honei ~hs2 ~icicl ~if ~ilklei ~interior ~isl ~island ~jab ~junior ~justin ~kashmir
-2 ~keep ~kiss ~knightlei ~landlord ~leak ~lectur ~low ~main ~march ~marpl ~mass ~mean ~meant ~mi ~mist
-2 ~morrison ~moth ~moxhul ~muker ~mural ~niec ~northington ~norton ~noth ~oat ~oatcak ~of ~on ~orang ~paid
-2 ~paint ~parkrun ~part ~photomontag ~pictur ~plaster ~player ~plumber ~pope ~practic ~prayer ~psy ~pull
-2 ~rain ~rat ~rattl ~redcliff ~rerun ~restor ~rich ~ride ~robe ~rock ~ruin ~salmon ~saw ~ship ~silent ~sister
-2 ~skirt ~skylark ~slide ~sofa ~spat ~speed ~sprain ~stadium ~statu ~sticker ~sunris ~sunset ~surgeon ~sw19
-2 ~tell ~termin ~than ~they'r ~tom ~towpath ~train ~trelli ~tudor ~tuesdai ~tumbl ~tune ~turkei ~tutor ~under
-2 ~until ~vectra ~verg ~visit ~wander ~wasp ~were ~what ~whitbi ~widow ~windfal ~wuther ~yourself
-3 11pm 3am 57pm 8th 9s <<an <<bare <<better <<communion <<e <<faur <<flower <<in <<let <<littl <<mine <<my
-3 <<never <<not <<number <<plumber <<practic <<start <<stuck <<tea <<uni <<vet <burr <buttercup <do <first
-3 <green <made <moat <mr <my <off <old <penfold <rememb <root <round <there <thornton >>3am >>9s >>box
-3 >>chang >>class >>e >>far >>land >>make >>mondai >>moth >>my >>new >>nurseri >>plate >>said >>scienc
-3 >>sixteen >>slide >>submit >>ten >>thei >>there >>tomorrow >>venu >>whitchurch >>with >>zz >after >ax >back
-3 >bank >behind >but >by >cafe >candl >carver >centr >chime >close >frame >fundrais >furnitur >given >hall >i
-3 >island >junior >lead >match >mead >pest >processionari >project >reduc >retail >roadwork >roundabout >save
-3 >scene >should >slept >sorri >stump >surgeri >that >topic >vestri >walk >weav >worktop _02 _a _axe _but
-3 _butts _cafe _carver _farm _fundraiser _furniture _hospital _i _junior _lane _lead _lighthouse _national
-3 _pattern _pests _processionary _pub _retail _roadworks _sorry _under _was _way _wedding a_on after airlin
-3 airport alon alpaca apolog are_ ashbourn austen avocado awai awak ax bare be_ bead behind better bird bit
-3 burger burr butter by_and cancel carver chainsaw chat cheat chees chime clapper commiss communion costa
-3 cours cushion cycl daff de deal dear decimalis depot deserv disgrac doesn't dove downstair drink due
-3 eighteenth els enough exercis fall fast fell fete fitter flower flu fog food fridg fundrais furnitur ga
-3 gallipot give glamor goal goali goe gothic grain greenwich grew gridlock groom hartfield hatfield hay_up
-3 hazel heat henri heritag highlight home hoos hour ignor inspect intend is_ jo knew la_by leed lime literaci
-3 lord lych m major_ make manor marpl math mead meet mehndi midwiv million moat my_ navi nois northern o2 oat
-3 obvious old_by or_ orang overnight paragraph parish pear penfold pest plug possess potter prayer price
-3 processionari project prosecco quiet rain rainforest raspberri reduc refus regret rent rewatch ribbon
-3 ringer river rob root root_ ryan safeti sail saintsfc sand scissor seed selfi shelf sherri sherwood sing
-3 sixteenth slash sleep slept snore societi soon step store storm strength string stump submit suspect swan
-3 tabl tape tat through_ thrushcross_ to_on to_was toad topic trim turn turtl underp uni up_ vestri waitros
-3 weekli when which_ whiski whitchurch whiteboard whom wigan wilko wing with wlt york zoo ~3am ~7am ~9s
-3 ~airport ~alpaca ~an ~appl ~artist ~ashbourn ~ax ~bare ~bathroom ~both ~bottl ~bought ~bread ~burr ~cafe
-3 ~can't ~cancel ~cannot ~carver ~chainsaw ~chime ~close ~coffe ~communion ~corner ~costa ~cow ~crutch ~depot
-3 ~exercis ~fete ~floor ~fog ~fundrais ~furnitur ~get ~given ~grand ~greenwich ~grew ~gridlock ~hazel
-3 ~heritag ~holidai ~holm ~honeymoon ~hoos ~in ~jo ~joke ~kebab ~knew ~lass ~left ~lesson ~light ~lime ~manor
-3 ~mead ~moat ~mull ~nan ~northern ~op ~parish ~penfold ~peopl ~pest ~pipe ~plate ~playground ~pocket ~potter
-3 ~primari ~processionari ~project ~rainforest ~re ~reduc ~root ~roundabout ~ryan ~said ~scene ~scienc
-3 ~scilli ~sea ~sherwood ~short ~sixteenth ~sleep ~slept ~stai ~station ~stick ~stuck ~submit ~suspect
-3 ~temporari ~they'll ~they'v ~tide ~topic ~turtl ~twelv ~two ~uni ~up ~v ~venu ~vestri ~wallpap ~ward
-3 ~whiski ~whitchurch ~wigan ~wing ~wlt ~wood ~worktop ~write ~yellow ~york
-4 !small <:event <<ag <<bank <<carol <<christen <<concert <<dog <<field <<hatfield <<hous <<leather <<m <<off
-4 <<old <<our <<out <<poohstick <<prune <<roadwork <<round <<sat <<snack <<ticket <<we'r <abbei <call <fair
-4 <get <hai <la <last <not <otteri <our <tim <watch <which >>battersea >>better >>bounc >>did >>fountain
-4 >>highburi >>home >>latt >>limerick >>oxford >>print >>six >>smaller >>stop >>theme >>tresco >>without
-4 >>you >arm >bark >bu >chest >court >don't >energi >hospit >inn >line >loch >milk >out >pattern >prune >shop
-4 >station >surnam >tannin >up >us >were _bark _bus _cemetery _done _for _hall _house _leaf _loch _magdalene
-4 _milk _pruned _shopping _twickenham academi address afternoon air an_ anyon appl aso aspirin at_hotel bad
-4 battersea beetl bell between bright bu by caff candlelight chang charl christma class club corbi corps cost
-4 coupl cowlei crawlei damson danc danish davi derbi despair differ dock doe easier eastleigh ebi emerald
-4 energi english_ etc experi fair_ feet ferri field finest flood floor found frog fry gari git gnome goat gym
-4 hamstr hassock headach heart hide hip holm honeymoon how ii initi inn kiss lad lamp laser latt laundrett
-4 lean learn leather leinster limerick loch loo lost lover mai march meal medlar memori midnight mill minist
-4 mist mitcham mixup moor must'v never night nine nottingham on_lane otteri ottery_ oxford pattern pcm pictur
-4 pocket poison_ pool preciou prejudic pride prim prime puffin purpl quinc rat recruit registr right rip roll
-4 room royal_for sake scan sea semi side sixteen slipper smaller snack stick stroud stun surnam sussex tannin
-4 tar terri the_inn thiev those though ticket till tim tool touch tresco tuesdai twelfth uht vers wall
-4 wallpap warm warwick water wavi wet wight windowsil woman woodhous worktop x30 yellow zz ~academi ~acr ~ag
-4 ~arm ~bank ~battersea ~beetl ~born ~bottom ~by ~candlelight ~carpet ~chest ~christen ~cold ~corps ~crawlei
-4 ~dad ~damson ~dear ~derbi ~doe ~down ~eastleigh ~energi ~espali ~eyebrow ~far ~fell ~finest ~forest
-4 ~fountain ~grandma ~grang ~green ~hai ~hamstr ~hat ~hatfield ~hide ~ii ~inn ~it'd ~la ~latt ~leather
-4 ~leinster ~let ~limerick ~loch ~m ~make ~medlar ~metr ~midnight ~moor ~never ~nottingham ~nurs ~otteri ~out
-4 ~oxford ~pattern ~pcm ~pew ~prim ~problem ~quinc ~railwai ~recruit ~rent ~right ~rip ~roast ~save ~scone
-4 ~should ~sixteen ~smaller ~snack ~stun ~surnam ~sussex ~tannin ~tar ~thei ~tim ~tresco ~walk ~warwick
-4 ~watch ~wavi ~weekend ~why ~window ~woodhous ~zz
-5 3_ <:place <<boat <<do <<ferri <<left <<meet <<op <<pgce <<plant <<saint <<therapi <<top <<walk <<wild
-5 <<wrote <a <all <burnt <cattl <els <flower <prim <school <shane <water <wildflow >>2am >>and >>down >>drop
-5 >>for >>know >>multi >>mum >>our >>rang >>re >>reserv >>sent >>shop >>tuesdai >>walnut >bread >crescent
-5 >full >hotel >hous >lighthous >on >outsid >pub >recruit >town >v _bread _full _murders _recruitment _town
-5 _tree act again airfield anywher artist assess audi avenu bar basket bathroom below bistro blood born
-5 bottom cafe can't carer cattl chapel chaucer cherri chest chippi comfi convent could'v couldn't cream
-5 crescent cuff cul demob dentist dog eight el end espali far fine frighten grandpa green grumpi hai hart
-5 heartfield heathcliff heaven honei hopefulli jean john kipl lane leaf lighthous merchant modern modul mull
-5 multitud mum natur near nearli nicer ninetieth ninth nurs of_on on_road opera parcel park path phonic
-5 photomontag plum poncho poohstick pork print prioriti recip ref reserv risk rude rust sac sandwich sausag
-5 say_ scilli scillonian seasick send settl shane sister slough smilei somebodi soup sprung stan station
-5 storei suit sulk surgeri take tale tea the_ the_has the_in therapi they'v thorn thornton truro tub uncl
-5 univers up_road villag walk walnut warehous weav wetherspoon whippet whose wife wildflow wind wood world
-5 ~across ~act ~address ~avenu ~blood ~book ~boutiqu ~bowl ~busi ~butter ~cattl ~cherri ~couldn't ~coupl
-5 ~court ~crescent ~cricket ~cul ~de ~did ~el ~fast ~feet ~ferri ~goe ~gran ~grandpa ~grumpi ~guess ~gym ~had
-5 ~heartfield ~heathcliff ~height ~hopefulli ~hospit ~hotel ~john ~ladder ~lane ~lighthous ~made ~market
-5 ~meet ~milk ~much ~multi ~name ~next ~o'clock ~old ~plant ~plum ~poohstick ~pub ~reserv ~row ~rude ~rust
-5 ~sand ~sausag ~scillonian ~semi ~settl ~shane ~storei ~surgeri ~therapi ~thorn ~thornton ~ticket ~villag
-5 ~walnut ~warehous ~weav ~wetherspoon ~whippet ~wildflow ~wind
-6 <<born <<doe <<goe <<lad <<marri <<saturdai <<stop <<the <<unit <big <english <hermion <thrushcross <weep
-6 >>academi >>bolton >>centr >>chelmsford >>come >>disnei >>edinburgh >>in >>paddington >>primari >>train
-6 >churchyard >cottag >farm >fc >festiv >frog >leaf >magdalen >manag >motor >sai >smoke >still >ticket >told
-6 >twickenham >under _churchyard _cottage _fc _frog _over _park _smoked _tickets at_says at_the bark barn
-6 barrel beer besid bliss blister boat bognor bolton boutiqu canal cardboard casino chelmsford chicken
-6 churchyard cold collect dashboard diamond disnei downhil drone evensong farm festiv free freez garden
-6 goosebump gown grandma ham hermion highburi hospit isl it'd land late magdalen mass match mile minc monei
-6 motor pavement pew pgce plu prawn quid rang row royal_ score sell short slightli slim smoke snowdrop son
-6 squirrel steak stop talk temporari the_at to_then tourist tree unit v vet ward wed weep write ya ~2am
-6 ~abbei ~air ~avoid ~bar ~bark ~barrel ~better ~boat ~bolton ~bounc ~candl ~cardboard ~chelmsford
-6 ~churchyard ~class ~dashboard ~disnei ~dog ~due ~end ~english ~farm ~festiv ~food ~four ~freez ~frog ~full
-6 ~goosebump ~heart ~her ~hermion ~highburi ~land ~leaf ~live ~magdalen ~match ~meal ~motor ~natur ~nest
-6 ~offer ~over ~plu ~print ~river ~roadwork ~she ~smoke ~snowdrop ~somebodi ~st ~steak ~sundai ~through
-6 ~thrushcross ~unit ~vet ~water ~we'r ~wed ~weep ~without
-7 <:of-thing <:thing <<at <<evensong <<physio <<vicar <<wed <<who <dr <major <poison <through >>ash >>at
-7 >>bass >>car >>fete >>fireblight >>now >>sand >>tara >again >in >lane >near >park >plai >servic >then
-7 >tonight _hill _manager _street _the a_ acr ag bass book budgi call cottag crypt dr e eh faur fireblight
-7 firewood flat grand in_for major market meant miss mr nan offer op ou physio pi poison polit pub rehears
-7 roadwork saint she shirt street t tara the_national tide to_ train trip vend watch wimbledon window ~awai
-7 ~bass ~blossom ~care ~carveri ~ceil ~chicken ~cottag ~crypt ~dr ~e ~eh ~evensong ~faur ~fireblight ~frame
-7 ~grandad ~major ~marri ~move ~mr ~near ~or ~parti ~partridg ~physio ~poison ~prioriti ~prune ~saint ~street
-7 ~stump ~tara ~wa ~wimbledon
-8 <:article <<a <<is <<live <<move <an <in <solid >:before-name >>hollin >>netflix >due >furnitureland >hill
-8 >nation >or >street >tree _church _due _furnitureland _or abbei arm avoid bed beef buttercup christen
-8 council court dad down everyth forest furnitureland grang hill hollin in_ landlord light mother nation
-8 netflix notic of_are on_ partridg peter quiz re rich rubbish saw solid sorri tate the_on wine ~bed ~beef
-8 ~bridg ~buttercup ~centr ~found ~furnitureland ~hill ~hollin ~nation ~netflix ~peter ~pooh ~retail ~rubbish
-8 ~shop ~solid ~stop
-9 <<bell >>from >>full >at >over >with acorn an at_at carveri ceil chip cowslip eighti emma english grandad
-9 height leak nest parti plan plant pooh prune scone shop telli thrushcross tutor twickenham wuther ~cowslip
-9 ~emma ~hous ~mari ~nearli ~park ~rang ~twickenham
-10 !after-capital !before-capital !run-together 2am <<southampton <on <royal >:thing >>whippet >the _and _at
-10 at_church bridg care centr given hous marri paddington paintbal shame southampton sundai ~bu ~paddington
-10 ~royal ~southampton
-11 >:of-thing >:place _car ash at_was film her next ~ash ~edinburgh ~film ~love
-12 !slip <<dinner <<heart blossom edinburgh royal wrong
-13 !elsewhere >>nearli >wa
-14 !the-missing
-16 !initials
`;
