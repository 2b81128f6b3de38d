/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = 1;

/**
 * How much each clue speaks for a short form's meaning the school, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0) and Tweebank (Apache 2.0); `clues.ts` says what they are.
 */
export const WEIGHTS = `
15 paper
12 ok
10 >>night >christma >quiz
9 <<go <for >:people _has find forev hire hol mop music oak so_is ~oak ~place
8 !rule <like >:event >>up >is >leav _ band daft like_ lollipop lunchtim name peopl place proud puddl same
8 seven spare the_car to_by vi who ~band ~thank
7 7am <<ok <<on <<we <with >:school >:year >># >>had >>have >>off >lot >reunion _is _reunion asda bag caretak
7 even for_ gone good harvest hat himself hoodi n offic other outsid pair parent reunion second sun tap team u
7 ur what with_ your ~bake ~bring ~dai ~harvest ~hoodi ~ladi ~nine ~now ~ok ~reunion ~sai ~ta
6 !company !the !work1 !work2 <<me <<thank <<time <<with <<year <doe >>beat >>club >>dai >>plai >>shut >>top
6 >>two >field >got >kitchen >lad >shut _are _got _on be best box choir cross dinosaur everyon fair finish
6 fridai gate him im kei knee lead long mean morn page phone radio shed smile ta the_girls tin you you'r ~been
6 ~can ~caretak ~choir ~custard ~gate ~go ~good ~i ~i'd ~lead ~me ~run ~second ~tap ~team ~them ~time ~u ~work
6 ~you ~your
5 !starts 5s <<and <<finish <<gate <<tabl <<us <<work <from <it <ootsid <outsid >>as >>even >>half >>sale >>wa
5 >>your >band >choir >famili >mum >staff >year ago alreadi ani at_has at_road at_till attend award break
5 bulli cake can cant coach coffe corridor couch displai field gravi hall haw i'm if infant interview it'll iv
5 leav level littl man moon mug netbal nobodi nurseri ootsid pack pta rugbi run santa septemb silver site
5 staff start stood supervisor ten term thank that_on the_lot type van wave we'll went whistl whoever worm xx
5 ~actual ~after ~all ~be ~bingo ~break ~co ~cook ~couch ~cross ~fair ~finish ~five ~governor ~haw ~hi ~infant
5 ~kitchen ~leav ~level ~life ~like ~local ~long ~lunchtim ~netbal ~nurseri ~offic ~ootsid ~open ~outsid
5 ~radio ~rais ~roof ~same ~septemb ~seven ~shed ~snow ~staff ~teacher ~third ~wai ~year ~you'r
4 !possessive !work3 < <:before-name <<admin <<all <<back <<bu <<came <<i <<i'm <<mug <<nurseri <<ta <<tyron
4 <<wai <and <attend <past >>bodi >>fair >>i >>it >>kayak >>look >>or >>todai >>type >>vi >>week >caretak
4 >fete >gate >hi >lost >nativ >need >nurseri >pta >summer >tomorrow >tomoz _choir _nativity _needs _staff
4 about admin ain't allei am at_and at_for at_is at_we baker been bench bin biscuit bodi boiler bottl british
4 builder but cardiff carol carpet caterpillar challeng chick citi classroom contract corpor cut dai do dobson
4 dress drew earn egg estat everi fella file forti from_ get hatch i i'll i'v ill indoor just kayak ladi
4 legend lemon let librari made middai minibu myself nail need noth oh oven over own pass pe pea penni perman
4 pigeon pleas pole practis prai quarter radiat rais recommend red reem result sheep sign skip small snow some
4 sourdough spar spelt student swim talent tan telegraph then told tomoz tonight too traffic twenti tyron vote
4 websit wednesdai whole ye ~admin ~ani ~as ~ask ~attend ~back ~bag ~baker ~bodi ~borrow ~but ~cardiff ~check
4 ~corpor ~do ~earli ~eight ~even ~everyon ~famili ~first ~footbal ~gone ~got ~hatch ~have ~him ~i'm ~im
4 ~inset ~januari ~job ~kayak ~know ~leader ~mile ~minibu ~morn ~mug ~need ~parent ~past ~pear ~perman ~pizza
4 ~post ~pta ~put ~quid ~recept ~reem ~result ~sign ~sinc ~spare ~talent ~tan ~thi ~think ~til ~tomoz ~trip
4 ~type ~tyron ~us ~vi ~went
3 !speaks 50th 80 9th <<# <<accordion <<book <<child <<class <<come <<everyon <<for <<have <<home <<im <<inset
3 <<kei <<kitchen <<machin <<mari <<miss <<moon <<teach <<think <<trip <<van <<welli <at <by <ladi <pe <u <you
3 > ># >50th >>alreadi >>been >>couch >>easter >>januari >>long >>meet >>need >>not >>pile >>properti >>read
3 >>septemb >>shed >>still >>their >>tonight >>we >all >bike >both >break >breakfast >can >chess >dinner
3 >disco >entranc >fair >go >have >know >lanyard >logo >mark >minibu >nffc >now >parent >roof >sinc >ta >till
3 >while >you'r _4 _have _in _kids _lot _nursery _pta _summer _till _year accordion actual advent against
3 allot amaz anybodi are_and assist at_ at_have at_know at_now at_so avon ay back bake bean beat bingo blower
3 board bobbl boot bother bought breakfast bricklay bunch butti cano card chai champion check chess chuck clai
3 clerk commut complaint cone cook cover crew cri done dont dreckli driver easter eaten entranc ever evid ew
3 excit fayr feel fetch final fish fiver front frost funni gareth glitter headston hears hei hej hi hiya hr
3 includ injustic it_ januari jealou joke juli jump jumper karat kwame lass leisur lift liter logo look love
3 marketplac medal multi neck nerv nettl new nffc o onli order out pad pai panto part patch pear pen piano
3 pile pink pit pizza placement plane polish poppi prize properti puppet put race retir rh sack sang shall
3 shambl shar share shortlist shot shout shredder sinc skill space sport staffroom stair still t'other tae
3 taxi teach teacher thing tidi tile to_this todai towel trollei twice u_for volunt we'd week while windscreen
3 wipe wobbl wonder work worst x you_for zumba ~50th ~accordion ~allot ~amaz ~assist ~boot ~breakfast ~bulb
3 ~cake ~chess ~child ~clerk ~coach ~contract ~crew ~cut ~disco ~door ~drew ~driver ~easter ~eaten ~entranc
3 ~ever ~ew ~excit ~fayr ~final ~from ~frost ~hears ~husband ~ill ~into ~jealou ~jump ~jumper ~lad ~lanyard
3 ~logo ~lollipop ~look ~lost ~lot ~machin ~mani ~mark ~middai ~mind ~mine ~minut ~moon ~more ~n ~nativ ~nettl
3 ~new ~nffc ~nobodi ~not ~oil ~other ~pair ~panto ~pass ~patch ~pe ~pen ~pile ~pit ~placement ~prize
3 ~properti ~proud ~record ~santa ~smell ~start ~still ~student ~supervisor ~suppli ~t'other ~taxi ~teach
3 ~thirti ~thursdai ~till ~to ~todai ~tomorrow ~town ~twenti ~ukulel ~van ~volunt ~want ~we ~we'v ~week
3 ~welcom ~well ~where ~while ~whole ~written ~y ~zoo ~zumba
2 !capital !single !written 2pm 5k <:school <<amp <<anyon <<been <<beggar <<box <<close <<club <<contract
2 <<cover <<dai <<foyer <<got <<head <<here <<hill <<job <<ladi <<lot <<love <<lunch <<lunchtim <<minut
2 <<mondai <<offic <<over <<patti <<recept <<sai <<shift <<still <<straight <<supervisor <<suppli <<teacher
2 <<term <<that <<todai <<tomorrow <<tupperwar <<typewrit <<whoever <ani <arter <as <but <cook <if <staff <tae
2 <up >>5s >>after >>bean >>call >>christma >>citi >>david >>do >>freedom >>fridai >>haven't >>ladi >>liter
2 >>made >>me >>morra >>n >>never >>orchestra >>park >>put >>smash >>talent >>team >>that >>they'v >>thi >>us
2 >allot >as >ask >bake >cardiff >carol >class >cross >door >footbal >gal >governor >harvest >if >just >lock
2 >meet >nana >netbal >new >newslett >peopl >pirat >plant >record >saint >sign >staffroom >thought >til >todai
2 >too >ukulel >we >we'v >wednesdai >worth _allotment _bake _breakfast _cardiff _dinner _disco _fair _fete
2 _gals _girls _harvest _kitchen _locked _lost _mums _netball _newsletter _parents _ta _ukulele agenc ah'll
2 aiyo amp annual apostroph assembl at_are at_as at_done at_from at_got at_since at_today at_tomorrow at_too
2 aunti bash beano beeston befor beggar bev biffi bill blue bounci bow bransholm brass brenda brew bui built
2 buse came cariad carniv castl charg chase cheeki cheer chew clyro cook_ copper costum cot courgett crisp
2 croc current custard dave dinnerladylif divvent doili donat duck earli eat eleven em email empti ey flapjack
2 float foyer freedom from_at frosti gal garag gave gazebo gig glass glue go gonna governor grass great greek
2 grit guess hair hand have haven't hop hull hung hunt induct inset into into_as ipad it janni jar ji job judg
2 junior junk knit lace lady_nana lamin lanyard layer leagu leaver left leg less limit link local lol loud
2 luck ma magnifi mama map me messag minut mondai month morra mouthpiec nervou newslett newspap nil not number
2 odd of_ ol open orchestra pan papa patti peas peckham perm photocopi pirat pl plai poor pop post power
2 primari priya prouder pumpkin pyjama queen rail rain ramp real record region regist rest rice roman rope
2 rounder runner rush rye school secret seen serv servic shift sin singl six smart snowman sort spareroom
2 spice sprout spud staff_ stand steel stotti suppli support surviv taught teddi text tha theatr these they'r
2 third thirti thought til tini toast tombola tortois town trail treat tricki triumphant trombon trust tube
2 tupperwar typewrit uncl uniform wai we welsh which wifi win wish within wool wreck written y yaar yard year
2 yorkshir yr ~5s ~80 ~advent ~ah'll ~alreadi ~am ~amp ~arter ~assembl ~at ~ay ~bash ~basic ~bean ~beggar ~bit
2 ~bounci ~bow ~bransholm ~brass ~built ~caterpillar ~challeng ~cheeki ~chick ~citi ~climb ~club ~could ~cover
2 ~cream ~current ~david ~deputi ~displai ~drive ~duti ~enough ~everyth ~ey ~find ~forti ~foyer ~freedom
2 ~frosti ~gal ~gave ~gazebo ~glitter ~grass ~group ~hartfield ~haven't ~hol ~home ~hot ~howai ~i'v ~ic
2 ~indoor ~ipad ~jacket ~just ~kei ~kind ~last ~layer ~leaver ~lemon ~librari ~liter ~lock ~lol ~manag ~math
2 ~mean ~miss ~mondai ~morra ~mum ~music ~myself ~nana ~nappi ~newslett ~number ~o ~onc ~onli ~orchestra ~own
2 ~page ~pan ~patti ~piano ~pirat ~polish ~power ~priya ~proper ~prouder ~quarter ~race ~rain ~ran ~red ~road
2 ~roman ~secret ~shift ~singl ~size ~smart ~some ~son ~sort ~spareroom ~spice ~staffroom ~star ~steel ~stood
2 ~straight ~tae ~taught ~term ~these ~thought ~tidi ~tight ~tini ~tire ~told ~treat ~tube ~tupperwar
2 ~typewrit ~uniform ~veri ~vote ~wednesdai ~whistl ~who ~whoever ~wipe ~wish ~won ~worth ~yaar ~yard ~ye ~yr
1 # 10am 10k 1970 5_ 5ish 6s 9pm <:year <<am <<angel <<as <<bairn <<band <<be <<both <<cano <<caretak <<castl
1 <<chain <<classroom <<climb <<cook <<corridor <<dad <<deg <<deliv <<donat <<done <<door <<earli <<els <<fair
1 <<far <<from <<gale <<governor <<hatch <<him <<middai <<mine <<morn <<ngl <<phonic <<plai <<rehom <<sbm
1 <<supper <<t'governor <<them <<then <<three <<tire <<tube <<vest <<wall <<week <<went <<whole <<world
1 <<you'r <<your <ar <believ <caretak <down <everi <goodby <hlta <joke <just <littl <mean <other <pass <perman
1 <sai <sorri <start <that <thirti <three <to <whichev <whole <year >>6s >>9pm >>a >>afternoon >>agin >>all
1 >>an >>ar >>assembl >>bev >>birthdai >>dal >>dinner >>exec >>fayr >>finish >>four >>got >>ha >>hall >>head
1 >>i'm >>ill >>irn >>jump >>just >>laugh >>lol >>love >>name >>nobodi >>nurs >>o'clock >>och >>on >>plant
1 >>playground >>pumpkin >>race >>ring >>room >>round >>sai >>sang >>school >>sing >>start >>than >>u >>vote
1 >>wed >>who >>won >>written >advent >an >area >baba >car >chief >complet >crew >dad >do >finish >first
1 >geniu >guv >hatch >hit >inset >instead >intern >ladi >leaver >librari >long >longer >mondai >myself >n
1 >offic >offspin >out >photocopi >playground >playgrownd >proper >read >recept >sent >shed >six >spring >team
1 >thi >think >wai >want >where >who >would >xx >yesterdai _50th _caretaker _chief _dads _inset _ladies _long
1 _new _sent _signed abba abroad agin alarm alhamdulillah aliv allerg alli along alright ambit anaw and angel
1 arch area arndal arriv arter as as_ ask at at_hun at_if at_monday at_reception at_this at_til awn baba
1 backstag bairn balloon barbecu barfi batlei battl bear beekeep behav belfast believ benidorm bib bike bio
1 bishop bless bloke bonfir both bowl brekki brought bru btw bum bush cage cape capit caretaker_ catalogu
1 cathedr caught chain chap chief cider clank clap clarinet cleaner climb clock co come complet compound
1 compulsori concert confirm confisc corner correct corsa cricket crocus crumbl cupboard curri cwtche dahl dal
1 daughter david decim deg desi desk dewin did differ dinner disco discuss dish diwali dobri dough dozen drill
1 drizzl drum dumna dzien ect1 ed eid either enthusiast everybodi ex exec factori famili fern ferret financ
1 flan flask floor folk food for_new forecast form fox from from_after fryer gan geniu geographi ghost
1 glaswegian gloucest glove glow goodby goodbye_ goos gorgeou got gran grate greet gregg group grow gruffalo
1 guv haggis hame hanki headmistress held hello helmet hidden historian hit hlta hlta_ holli hood horrend
1 hospic hot howlin hula hulli hut hygien i'd ibadan instead intent intern irn jacket jen jollof judgei kate
1 kazoo keema kettl kit knock labour lad lakeland languag lassi lav leaki leicest lend lettuc list listen
1 lithuanian llawen loav lock lodger london longer longest longship loos lorri lot lucki mai makaton mani
1 margaret matern mcfc menu meter milkmaid min moment more mouth nadolig naebodi nah naija nana nap nearer
1 nerd ngl nicola nilli nit north note nowt obsess och off_ offspin ofst oil or outdoor outrun outstand p3
1 paddl palli parad pass_ past paulin permiss person petrifi pig pillow pinch pinni piper plate playgrownd
1 point poker polici polit portion portugues practic prais precinct princ proper pupil raffl recept recycl
1 rehom rep roald robin romanc roof rum rung salt samosa saturdai saucepan sbm scare scissor scous seagul sept
1 shark shaz should sink sitcom smash smell song soup souvenir spaniel spanish spider spiritu stall star
1 starting_in stationeri stitch stream strike stuck summer sung supper supplier surpris survivor sweetheart
1 t'governor tabard tag tast terribl that the_staff three tic tire tmrw to to_in toaster tomato took top tour
1 trai trainer trevor tynemouth ucl un unbeliev upright urdd urdu val vegetarian vein versu vest vike vision
1 vlookup voic volcano wasn't we'r wean welcom welli whatev wheelbarrow whichev willow wing wlt won't wor worn
1 worth would'v wrangler wreath wretch yesterdai yo zofia ~# ~10am ~6s ~9pm ~about ~abroad ~agin ~along ~angel
1 ~anybodi ~arch ~area ~asleep ~aunti ~avon ~baba ~bairn ~balloon ~barfi ~bath ~beat ~beekeep ~belfast ~believ
1 ~best ~bev ~bike ~bin ~birthdai ~boiler ~both ~box ~brekki ~brenda ~brought ~bru ~cage ~cano ~castl ~caught
1 ~chain ~champion ~chief ~chippi ~christma ~chuck ~cider ~clank ~classroom ~cleaner ~coat ~collect ~complet
1 ~corridor ~count ~crocus ~crumbl ~cupboard ~daili ~dal ~decim ~deg ~deliv ~desi ~dobri ~donat ~done ~drill
1 ~drum ~dzien ~ear ~ect1 ~either ~em ~enthusiast ~everi ~ex ~excus ~exec ~face ~field ~fine ~forecast ~fridai
1 ~gan ~geniu ~geographi ~glue ~goodby ~great ~grit ~guv ~haggis ~hall ~hand ~hit ~hlta ~hold ~hulli ~hundr
1 ~ibadan ~if ~insid ~instead ~intern ~irn ~iron ~it ~jen ~jollof ~judg ~kindli ~laugh ~leaki ~learn ~learnt
1 ~lift ~lithuanian ~littl ~longer ~longest ~lorri ~luck ~lucki ~mai ~matern ~met ~nah ~name ~nerd ~ngl ~no
1 ~obsess ~och ~offspin ~ofst ~oh ~ol ~ooh ~outdoor ~outrun ~oven ~paddl ~pai ~parad ~penni ~phonic ~photo
1 ~photocopi ~pig ~pinch ~pl ~plai ~playgrownd ~pleas ~polici ~polit ~practic ~prai ~pumpkin ~radiat ~raffl
1 ~rehom ~rep ~retir ~romanc ~round ~rum ~said ~sale ~salt ~sang ~saucepan ~sbm ~scous ~sept ~serv ~share
1 ~shaz ~she'd ~sheep ~shout ~side ~sister ~six ~small ~smash ~someth ~spaniel ~sponsor ~spreadsheet ~spring
1 ~stall ~stationeri ~stitch ~strike ~summer ~supper ~swim ~t'governor ~talk ~tea ~teddi ~tell ~terribl ~the
1 ~then ~toad ~toddler ~tombola ~tonight ~top ~tour ~trail ~trainer ~tree ~tuesdai ~turn ~versu ~vest ~vlookup
1 ~volcano ~wall ~wean ~welli ~whichev ~will ~willow ~worm ~would ~would'v ~wrangler ~wretch ~xx ~yesterdai
1 ~zofia
-1 !distinct 14th 2000 450k 4am 70th 90p <:small <<acr <<alpaca <<ar <<avenu <<barbecu <<by <<duti <<em <<flat
-1 <<forest <<glove <<her <<in <<jab <<knew <<knit <<know <<lockdown <<main <<morrison <<my <<nan <<nice <<of
-1 <<oper <<ride <<right <<road <<sang <<shop <<stai <<start <<there <<to <<wa <<weav <<yew <<you <across
-1 <audrei <dr <haunt <hi <howai <is <let <long <manor <never <new <no <not <ol <or <our <over <penfold <small
-1 <special <third <two <us <wa <wee >:small >>4am >>again >>awai >>both >>bu >>channel >>cheddar >>dad >>door
-1 >>dunsford >>flood >>frame >>free >>front >>go >>guid >>hi >>hilari >>kent >>lesson >>lost >>manchest
-1 >>march >>marchmont >>market >>over >>pack >>quiz >>real >>rock >>salisburi >>she >>sherwood >>skylark
-1 >>solicitor >>stun >>sunris >>surgeri >>sussex >>sw19 >>tabl >>tea >>term >>thursdai >>took >>tour
-1 >>twickenham >>wallpap >>we'r >>what >>wuther >>zz >a >avenu >barrel >bed >blossom >branch >campsit >cask
-1 >chapel >come >could >cushion >dashboard >dine >documentari >down >fae >flood >from >left >made >nearli
-1 >print >rehears >room >sapl >sideboard >stadium >to >until >up >v >wed >x _avenue _barrels _blossom
-1 _dashboard _garden _mead _meeting _print _room _services _stadium _v a_for accept across afterschool airbnb
-1 all allow and_ anoth appar apprentic armour ashdown ashlei ashmolean at_farm at_with atla audrei auld
-1 australia baap bacon bandstand becaus bend bing bor branch braw brother build bulb bullet burnt burst
-1 campsit carri cask caviar channel cheddar chees child clue collect congrat conservatori cornwal could
-1 credit crosbi curtain daff decent den dew dine dinna divers documentari dr dream drop dunelm dunsford duti
-1 dwarf excus fae fc fell felt fenc fever flight flu foghorn four fourteen gain girth goddaught goodnight
-1 grandchildren grape gui guid haircut harri haunt hayfev head hear heard heat hero highlight hilari hiss
-1 histori hold holder hollow home hoover hors hound hundr hurt ideal in insur interest into_ iplay island
-1 isn't jab keep kind knight knightlei la la_ la_by laptop laura law length like lockdown lost lunch m62
-1 magic main major_at manchest manni marchmont meadow might mind mislead moan mobil morrison mosqu mower much
-1 mud muddi my narnia nativ nautic net never never_ nice nine northumberland norwai nose nowher o'clock octob
-1 of_in old old_in onc ono oper organist owt oxter pam panel paracetamol parallel pastor penfold photo ping
-1 pitch plan planter playground pope poss potato pound price prom prop pure queue reeki ride rightmov rington
-1 road rock role rootstock ruin ruler salisburi sap sapl sat satnav scene scienc scrambl scratch sheffield
-1 sherwood sideboard sixti slide soak sock sofa soft solicitor solid_sideboard someon soul spat special
-1 sponsor spot spring stadium stai sticker sticki sunni sunris sw19 swift tarmac tell terrac terroris tesco
-1 them theme thermo those tip toddler tower towpath trade trampolin under up up_ veg verg via view visit w
-1 wardrob wash water_at water_flooded wax wee weekend wet wheeli who'll will word xma yew you'll zammo ~4am
-1 ~70th ~8pm ~a ~again ~airlin ~aldi ~alright ~an ~and ~apprentic ~ashdown ~audrei ~bandstand ~barbecu
-1 ~basket ~befor ~behind ~boi ~bottl ~branch ~broken ~burger ~burst ~came ~campsit ~canada ~cask ~channel
-1 ~chapel ~cheddar ~congrat ~cornwal ~cushion ~decent ~dew ~dig ~dine ~dispos ~divers ~documentari ~dr
-1 ~drizzl ~drop ~dunsford ~fae ~fan ~fc ~fell ~fenc ~flood ~flu ~for ~fourteen ~funni ~girth ~glove ~goat
-1 ~grand ~guid ~hang ~harri ~haunt ~hilari ~hinni ~hip ~hound ~is ~island ~jab ~kent ~knightlei ~left
-1 ~literaci ~lockdown ~m62 ~main ~manchest ~marchmont ~might ~milk ~million ~mist ~morrison ~mother ~muddi
-1 ~narnia ~nowt ~off ~older ~oper ~pack ~penfold ~planter ~point ~pond ~pope ~prop ~pure ~rehears ~ribbon
-1 ~ride ~rightmov ~rock ~roundabout ~salisburi ~sapl ~saturdai ~saw ~school ~season ~sherwood ~ship ~shut
-1 ~sideboard ~slice ~slide ~soak ~solicitor ~spat ~special ~stadium ~stick ~sticker ~suit ~sunris ~sw19
-1 ~swift ~tabl ~tag ~take ~their ~theme ~they'r ~they'v ~tissu ~toast ~towpath ~two ~verg ~vers ~video ~view
-1 ~wax ~wee ~were ~wi ~wood ~wrong ~x ~xma ~yellow ~yew
-2 20th <<acorn <<bungalow <<cow <<cry <<cycl <<e <<fox <<hatfield <<manor <<mass <<nana <<never <<niec <<not
-2 <<number <<off <<park <<pipe <<potter <<rang <<sofa <<staff <<statu <<termin <<train <<wander <<woodhous
-2 <abbei <avoid <elizabeth <justin <last <leav <left <near <psy <rememb <round <spare <there <tim <tom
-2 >>academi >>actual >>anfield >>back >>battersea >>boot >>box >>by >>causewai >>chang >>chees >>cutter
-2 >>design >>e >>everi >>icicl >>ilklei >>kashmir >>make >>no >>northington >>nottingham >>of >>out >>plate
-2 >>pooh >>pull >>rerun >>roundabout >>salmon >>scienc >>smell >>speed >>sunset >>teapot >>ten >>till
-2 >>tomorrow >>whitbi >>whitchurch >>you >after >arm >bathroom >becaus >behind >cover >done >estat >for
-2 >garden >heat >interior >island >junior >lead >loch >match >moor >next >orang >panel >retail >roundabout
-2 >scene >sold >tabl >thursdai >topic >us >vestri >villag >walk >wallpap >ward _a _bathroom _crescent _for
-2 _heating _island _junior _lead _lighthouse _loch _moor _national _pattern _retail _trees _village
-2 _wallpaper a59 academi after alpaca altar an_for anfield anniversari anyth ar are_ aso at_hospital at_house
-2 at_then audiobook audit aunt austen autocorrect ballroom baskervil bat battersea bead bedroom bee birthdai
-2 boi bread bristol broadband broken brolli bump bungalow buyer by_and bypass called_ canada candlelit canni
-2 cannot causewai certif chalk chat chestnut christma clapper clear clever close conker contain coron cost
-2 count cup cutter cycl daili dear decid decimalis deckchair design dispos dissert don't drink dryer dunt
-2 dusk ebi eighteenth elizabeth embank emerald everywher exercis face fagan fanci fault favourit fifti finest
-2 folder fountain fourth freez fridg friend frighten frock frozen fudg fundrais game glamor gnome gothic
-2 grand graph gridlock ground gruel had half handi handsom hang hate hatfield he'd heart heel henri holidai
-2 hoos hope hour how icicl ilklei in_we infirmari interior is ivi justin kashmir kent kop lawn lesson line
-2 loch low marathon mate math mitcham mural nappi niec northington norton not_ notion novel now oatcak offici
-2 old_to on_again on_lane opposit or_ orang parish parkrun pencil perfect pew plaster platform plumber
-2 poohstick porch prayer prettiest problem psy psy_ pull rat rather read refus rerun rewatch rich robe
-2 rockpool roll roller round salmon scampi scarf scari secateur see seed shelf shoe signal sit skylark slash
-2 solid_table speed spout statu storag storm straight sunset suspect swap tail talk tank teapot tent termin
-2 than the_arms themselv there they'll thi through through_at thrushcross_ thursdai ticket till tim tim_was
-2 toad toe tom tomorrow topic torch toucan trelli tuesdai tumbl tune turkei twp upset vestri vigil wall
-2 wander whatsapp whitchurch wilko wood wrap yellow yoghurt you'd yourself ~20th ~7am ~a59 ~academi ~acorn
-2 ~afternoon ~alpaca ~altar ~anfield ~arm ~ashlei ~audiobook ~audit ~aunt ~autocorrect ~battersea ~bedroom
-2 ~bee ~better ~blue ~bristol ~broadband ~budgi ~bui ~bump ~bungalow ~buyer ~by ~call ~can't ~candlelit
-2 ~cannot ~carer ~carol ~cat ~causewai ~chang ~chees ~chestnut ~clever ~close ~coffe ~concert ~cricket ~cry
-2 ~cutter ~cycl ~dad ~design ~dove ~dusk ~eat ~elizabeth ~embank ~estat ~exercis ~fagan ~far ~favourit
-2 ~finest ~flask ~floor ~food ~fourth ~fox ~free ~freez ~garden ~ghost ~graph ~green ~gridlock ~ground ~gruel
-2 ~handsom ~hatfield ~head ~hoos ~hors ~hour ~how ~icicl ~ilklei ~infirmari ~interior ~junior ~justin
-2 ~kashmir ~keep ~kiss ~ladder ~landlord ~laura ~leak ~lesson ~line ~loch ~low ~lunch ~march ~marpl ~mass
-2 ~mud ~mural ~nav ~niec ~northington ~norton ~oat ~oatcak ~opposit ~orang ~panel ~parish ~parkrun ~pgce
-2 ~pictur ~pipe ~plate ~platform ~playground ~plumber ~poohstick ~prayer ~prettiest ~psy ~pull ~re ~rememb
-2 ~rerun ~rich ~robe ~ruin ~salmon ~sat ~scari ~scene ~scienc ~see ~servic ~sing ~skylark ~sofa ~sold ~speed
-2 ~station ~statu ~stuck ~sunset ~suspect ~teapot ~temporari ~ten ~termin ~thei ~tide ~tim ~tom ~trelli ~tub
-2 ~tumbl ~tune ~turkei ~tutor ~until ~vestri ~visit ~wander ~wasp ~weekend ~whitbi ~whitchurch ~wuther
-2 ~yourself
-3 11pm 57pm 9s <# <<an <<bare <<christen <<dentist <<field <<flower <<let <<littl <<out <<plumber <<round
-3 <<sat <<snack <<stuck <<tea <<uni <<vet <<wild <burnt <burr <do <espali <flower <green <hai <la <made <mr
-3 <of <off <root <school <thornton <what <wildflow >>9s >>better >>came >>down >>fawlei >>fig >>highburi >>if
-3 >>mondai >>moth >>my >>new >>now >>oxford >>sixteen >>slide >>smaller >>stop >>submit >>thei >>twelv >>venu
-3 >>without >and >audit >bu >by >cafe >cancel >candl >centr >close >court >don't >floor >frame >fundrais
-3 >hous >i >line >mead >outsid >processionari >project >reduc >road >save >servic >should >slept >sorri
-3 >station >stump >surnam >that >were _02 _bus _butts _cafe _cemetery _farm _flooring _fundraiser _hospital
-3 _i _lane _magdalene _over _processionary _pub _road _sorry _under _wedding a a_on alon anyon apolog at_in
-3 at_surgery at_the avocado bare barn bedtim behind bell bit borrow bright bu burger burr busi butter by cafe
-3 cancel candl chang chapel chaucer chippi chutnei club convent corps costa coupl cours cowlei cry cushion
-3 danc danish deal depot disgrac dog donkei dove downstair dry enough espaliered_ etc eyebrow far fawlei
-3 ferri fete fig fitter five flood fog from_to gallipot gari give goal goali gold grew groom grown gym ha hai
-3 hard here hinni holm ignor is_ isl it'd jo joi knew lamp learn lime literaci lord lover lych make manor
-3 marpl mead mehndi memori merchant metr midnight midwiv milk mill million moth mr must'v my_ natur nav navi
-3 nineteen ninth nois noroviru northern nottingham obvious old_by ottery_ overnight oxford paint paragraph
-3 parcel pcm picnic pictur poison_ pool potter prejudic pride processionari project prosecco purpl quiet
-3 quizzic railwai rainforest ran reduc registr regret rent ribbon rip rob root root_ royal_for ryan safeti
-3 sail saintsfc sake sand save score sea sent shade sister skirt slept slipper smaller snack soon south
-3 sprung step strength stump submit surnam tale tape tenner the_at the_for think through_ to_on total tourist
-3 tree trim turtl twelfth uni v venu wa waitros warm wasp well were when which_ whiteboard why wildflow
-3 windowsil with would x30 york zoo zz ~9s ~across ~appl ~bank ~bar ~bare ~bathroom ~big ~born ~bottom ~burnt
-3 ~burr ~busi ~cafe ~cancel ~christen ~cold ~corner ~corps ~costa ~council ~court ~dentist ~depot ~dinner
-3 ~dream ~els ~espali ~eyebrow ~fawlei ~fete ~fig ~fog ~forest ~fundrais ~given ~grandma ~grew ~hai ~hat
-3 ~holidai ~holm ~honeymoon ~in ~isl ~jo ~joke ~kebab ~knew ~la ~lime ~made ~manor ~mead ~midnight ~moth
-3 ~mull ~nan ~natur ~never ~northern ~noth ~nottingham ~nurs ~of ~op ~out ~oxford ~pcm ~peopl ~plaster
-3 ~potter ~primari ~processionari ~project ~railwai ~rainforest ~reduc ~rent ~rip ~roast ~root ~ryan ~save
-3 ~scilli ~sea ~skirt ~sleep ~slept ~smaller ~snack ~st ~stai ~stump ~submit ~surnam ~they'll ~ticket ~topic
-3 ~turtl ~under ~uni ~venu ~wallpap ~ward ~why ~wildflow ~wine ~without ~write ~york ~zz
-4 !small 3_ <:place <:thing <<ag <<bank <<boat <<carol <<communion <<dog <<ferri <<hous <<it <<lad <<leather
-4 <<left <<m <<old <<our <<prune <<roadwork <<saint <<therapi <<we'r <a <buttercup <first <otteri <shane
-4 <watch <water <which >>bounc >>car >>class >>did >>drop >>far >>fountain >>home >>in >>land >>nurseri
-4 >>print >>shop >>theme >>train >>tresco >>tuesdai >ar >churchyard >crescent >energi >fc >furnitur >hall
-4 >inn >pattern >prune >pub >shop >surgeri >weav >worktop _churchyard _done _fc _furniture _hall _leaf _park
-4 _pruned _shopping _twickenham _was act address again air airlin appl at_hotel audi avenu beer below besid
-4 between bistro boat born bottom caff call can't churchyard class communion cow crawlei crescent cul damson
-4 davi de demob derbi deserv despair dock doe easier els energi english_ espali experi fast free fry furnitur
-4 ga goat grandpa green hamstr heathcliff honei honeymoon inn jean kiss lane laundrett leaf lean leather loo
-4 lump manag measur medlar meet mist modul moor mull mum no of_on otteri our pattern phonic plug pocket
-4 preciou prioriti puffin quid quinc recruit rememb river sac sausag say_ scan scillonian seasick sell send
-4 shane short sixteen sleep smilei snowdrop somebodi stan stroud stun sussex tar tat tate telli terri the_has
-4 the_in the_inn therapi they'v thornton though to_ tresco truro turn uht univers vers vet villag wallpap
-4 warwick wavi whiski whose wife wimbledon wind window woodhous worktop ~abbei ~acr ~act ~address ~ag ~avenu
-4 ~boat ~bought ~bounc ~bread ~churchyard ~communion ~cow ~crawlei ~crescent ~cul ~damson ~de ~dear ~derbi
-4 ~did ~doe ~energi ~ferri ~flower ~fountain ~four ~furnitur ~get ~grandad ~grandpa ~grang ~gym ~hamstr
-4 ~heathcliff ~inn ~lane ~leather ~m ~make ~market ~medlar ~metr ~moor ~nest ~old ~on ~otteri ~our ~paint
-4 ~parti ~pattern ~pocket ~problem ~quinc ~rather ~read ~recruit ~roadwork ~row ~scillonian ~scone ~shane
-4 ~short ~should ~sixteen ~snowdrop ~stun ~sussex ~tar ~that ~therapi ~there ~thornton ~tresco ~twelv ~vet
-4 ~villag ~warwick ~watch ~water ~wavi ~which ~whiski ~wimbledon ~window ~woodhous ~worktop
-5 <<born <<concert <<do <<doe <<goe <<marri <<meet <<pgce <<plant <<saturdai <<stop <<walk <<wrote <all <big
-5 <call <els <get <hermion <major <my <old <thrushcross >>2am >>and >>at >>chelmsford >>come >>edinburgh
-5 >>paddington >>primari >>rang >>re >>walnut >again >bread >festiv >full >given >hospit >hotel >lighthous
-5 >magdalen >manag >motor >on >park >recruit >still >tannin >twickenham _bread _full _manager _murders
-5 _recruitment _tree afternoon airfield assess awai bad bar barrel basket bath bathroom blister blood book
-5 candlelight car cardboard care carer chelmsford cherri chip cold comfi dashboard drone eight el farm faur
-5 festiv fine flower found goe gown grandma grumpi heaven hermion highburi hip hospit initi intend kipl land
-5 lighthous m magdalen major march mari mass meal monei motor multitud nan nicer night ninetieth nurs on_road
-5 ou path pavement pork possess print re recip risk roadwork room row rust saint scilli settl sing slightli
-5 slim slough sorri station steak suit sulk surgeri tabl take tannin the_ thorn walnut warehous watch water
-5 weav woman world ~2am ~air ~barrel ~blood ~book ~bowl ~butter ~candl ~candlelight ~cardboard ~carveri
-5 ~chelmsford ~cherri ~class ~coupl ~dashboard ~due ~el ~end ~fast ~faur ~festiv ~flat ~frame ~goe ~grumpi
-5 ~guess ~heart ~height ~hermion ~highburi ~hospit ~hotel ~lighthous ~live ~magdalen ~major ~marri ~match
-5 ~meal ~meet ~motor ~much ~next ~o'clock ~plant ~print ~pub ~rust ~saint ~sand ~sausag ~settl ~she ~steak
-5 ~sundai ~surgeri ~tannin ~thorn ~thrushcross ~walnut ~warehous ~weav ~wind ~with
-6 <<a <<op <<unit <<who <an <english <poison <weep >>ash >>centr >>disnei >>for >>mum >>sent >>six >cottag
-6 >farm >frog >furnitureland >leaf >near >sai >smoke >tonight >under _cottage _frog _furnitureland _hill
-6 _smoked arm at_says bass budgi canal christen cottag couldn't court cream crypt dentist diamond disnei e eh
-6 evensong feet frog furnitureland given goosebump hopefulli hous marri match meant minc mother near nearli
-6 notic of_are off offer opera peter pgce plu plum poison rang rehears semi smoke stick street temporari
-6 the_national the_on to_then trip tub unit vend ward weep whippet ya ~avoid ~awai ~bass ~bridg ~ceil ~cottag
-6 ~couldn't ~crypt ~disnei ~e ~eh ~english ~farm ~found ~frog ~full ~furnitureland ~goosebump ~her ~hopefulli
-6 ~hous ~land ~leaf ~let ~light ~move ~mr ~offer ~over ~peter ~plu ~plum ~poison ~prioriti ~right ~river
-6 ~semi ~smoke ~somebodi ~street ~through ~train ~unit ~walk ~weep ~whippet
-7 !run-together <:article <:of-thing <<bell <<evensong <<live <<move <<physio <<vicar <<wed <solid <through
-7 >>bass >>fete >>fireblight >>hollin >>netflix >>our >>sand >>with >due >hill >lane >plai _due _street a_
-7 abbei acr ag carveri council due fireblight firewood frame garden grandad grang ham height hill hollin
-7 in_for landlord market mile miss netflix op paddington physio pi pub retail right roast royal_ rubbish saw
-7 scone shirt shop side solid son t tide train walk wine write ~blossom ~dog ~evensong ~feet ~fireblight
-7 ~hill ~hollin ~mari ~near ~netflix ~or ~paddington ~physio ~retail ~rubbish ~solid ~we'r ~wed
-8 !after-capital 2am <<at <<is <<southampton <in >:before-name >>from >>full >>tara >>whippet >at >in >nation
-8 >or >over >street >then >tree _church _or _the acorn avoid bed beef bliss bridg ceil centr chicken cowslip
-8 dad eighti end everyth forest her late leak nation nest on_ park parti prune quiz she southampton st stop
-8 tara thrushcross tutor twickenham wed wuther ~bed ~beef ~centr ~chicken ~cowslip ~emma ~had ~nation
-8 ~partridg ~prune ~shop ~southampton ~tara ~twickenham
-9 <<the >ticket >with _and _tickets an at_at at_was buttercup emma english in_ light partridg plant wrong
-9 ~buttercup ~down ~love ~nearli ~park ~pooh ~rang ~stop ~wa
-10 <on <royal >:thing _at _car ash at_church down flat pooh royal sundai ~ash ~bu ~edinburgh ~royal
-11 !before-capital <<dinner <<heart >:place >the blossom film next ~film
-12 !slip >:of-thing >>nearli edinburgh
-13 !the-missing >wa
-15 !elsewhere
-16 !initials
`;
