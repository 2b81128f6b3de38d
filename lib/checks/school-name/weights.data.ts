/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = 1;

/**
 * How much each clue speaks for a short form's meaning the school, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0) and Tweebank (Apache 2.0); `clues.ts` says what they are.
 */
export const WEIGHTS = `
13 paper
12 <<all
11 date float forev ok
10 >>had >christma >lot _has band mop puddl to_by ~float ~more
9 <for >:people >quiz asda correct daft hire music page pair space warn websit ~hi ~thank
8 !rule <<ar <<go <<on <<thank <<time >:event >>look >>top >>up >leav _ bag caretak entir harvest hat himself
8 hoodi im iv letter lollipop menu offic pe proud provid second sign silver site spare the_car tin type vi
8 wellington ye your ~bag ~great ~harvest ~now ~pe ~sai ~second ~ta ~team ~trip ~well
7 !the 7am <<back <<came <<finish <<ha <<i <<me <<us <doe <great <like <outsid >:school >>club >>dai >>have
7 >>night >>school >>shut >>week >choir >field >got >kitchen >mum >reunion >sleepov _are _christmas _got _is
7 _quiz _reunion ani at_till bib bin boss coach confer decid even find follow hand hol ill knee let like_
7 lunchtim minibu mistak parent peopl propos reunion septemb seven sleepov smile so_is ta term thank toast tug
7 uniform what whoever ~after ~ask ~bake ~been ~can ~caretak ~confer ~finish ~follow ~hoodi ~leav ~life ~local
7 ~open ~photo ~place ~reunion ~run ~septemb ~sleepov ~taxi ~time ~type ~uniform ~word
6 !company !work2 10k <<gate <<we <<year <from <past <see ># >:year >># >>as >>beat >>half >>meet >>off >>sch
6 >>two >caretak >confer >disco >famili >is >lad >new >parent >partridg >took _choir _on award bat box
6 calendar coffe cook driver email everyon for_ from_ gate good him junior kei lanyard mondai more n nineti
6 nobodi nurseri other place pta radiat radio santa sch school shed snowdon spelt staff sun swim tap team
6 teeth u ur wave who with_ work worm ~band ~cupboard ~dai ~date ~fair ~final ~go ~gone ~governor ~him ~i ~i'd
6 ~lanyard ~lead ~lunchtim ~me ~minibu ~nav ~nine ~nurseri ~offic ~panto ~parent ~pear ~roof ~sch ~snow ~staff
6 ~tap ~teacher ~would ~your
5 !starts !work1 !work3 5s <<and <<book <<bu <<for <<i'm <<i'v <<just <<kitchen <<ok <<shop <<thing <<with
5 <<work <is <it <ootsid <with >>close >>do >>got >>septemb >carol >dinner >have >if >lost >minibu >now >pta
5 >read >roof >shut >staff >train >year _have _staff allei allow am anybodi arriv at_has at_road at_we be beat
5 been board boot break bulli cake cant castl caterpillar cleaner corpor corridor cross cupboard dai displai
5 dobson ey facebook fair finger front glitter great hall happi hatch haw hi i'll includ infant interview juli
5 lead made men morn myself netbal new oak oh ootsid open outsid pass pension photo piano pole practis
5 recommend rollersk rounder said same skip spud stori supervisor talent telegraph the_girls the_lot thing
5 thought to_for town trombon van went whistl workplac yard you ~allot ~but ~cake ~card ~castl ~co ~cook
5 ~corpor ~cross ~custard ~deputi ~eight ~ever ~everyon ~facebook ~famili ~field ~find ~friend ~from ~glitter
5 ~good ~hatch ~have ~haw ~im ~ladi ~leader ~like ~look ~morn ~netbal ~nobodi ~offici ~ok ~ootsid ~outsid ~own
5 ~pen ~pta ~radio ~rais ~sang ~sinc ~sport ~supervisor ~talent ~thing ~thumb ~u ~wall ~we'v ~work ~year ~you
4 !possessive 7pm < <:before-name <<admin <<deputi <<everyon <<home <<job <<mari <<mug <<nurseri <<ta <<there
4 <<wai <<whole <as <attend <if <ladi <word >>been >>easter >>even >>fair >>kayak >>plai >>sang >>their >>vi
4 >>your >as >band >both >break >breakfast >can >chess >fete >for >hi >know >lanyard >nativ >need >nurseri >pe
4 >summer >todai >tomorrow >we'v >wednesdai >you >you'r _4 _disco _nativity _needs _pta _summer _year a_hi
4 a_lanyard abandon admin ado ain't alreadi apostroph at_and at_got at_is at_we've aunti avon baker best bike
4 biscuit boiler british brought butti cano card challeng chess chew chick choir chuck citi classroom contract
4 costum couch crew crochet did didn't dinosaur done dont dreckli dress each easter ed exampl final finish
4 fridai funni glue go gone governor gravi i i'm injustic it'll januari ji kayak kit ladi led legend liter
4 luck mama man mean medal middai mon moon mug nah nana nav need of_ oven pad pai panto papa part perman
4 pigeon placement pleas polish prai properti ptp quarter race respect result ring rugbi run runner s sheep
4 show small sourdough staffroom start sung t'other teacher the_field threat tidi todai tomato twenti vacanc
4 vote wait we'v welli whole xx you'r zumba ~7pm ~admin ~alreadi ~ani ~assist ~attend ~baker ~be ~break
4 ~cardiff ~chess ~couch ~crew ~crochet ~drive ~duti ~earli ~easter ~even ~everi ~exampl ~first ~gate ~gave
4 ~happi ~i'm ~ill ~infant ~inset ~into ~januari ~jealou ~job ~just ~kayak ~kitchen ~led ~lollipop ~long ~lot
4 ~mani ~minut ~miss ~mon ~mug ~oak ~page ~pizza ~placement ~properti ~put ~quid ~recept ~result ~santa ~seen
4 ~seven ~shed ~side ~sign ~still ~student ~t'other ~them ~thi ~thirti ~til ~to ~tomorrow ~ukulel ~vi ~want
4 ~welcom ~went ~y ~ye ~zumba
3 !capital !written 12th 50th 80 <<# <<been <<box <<brick <<call <<class <<club <<dai <<drive <<got <<hill
3 <<him <<im <<inset <<love <<machin <<moon <<now <<patti <<see <<straight <<suppli <<tabl <<teacher <<tyron
3 <<worship <at <but <differ <lot <read <you >50th >>5s >>alreadi >>award >>bag >>bean >>bodi >>christma
3 >>glitter >>ha >>januari >>ladi >>led >>let >>long >>lunch >>no >>on >>or >>own >>panto >>pile >>properti
3 >>read >>shed >>still >>talent >>team >>then >>thi >>to >>type >>we >bell >bonfir >crew >crochet >friend >go
3 >hen >ladi >logo >mark >mate >offic >oliv >panto >plant >sinc >ta >til >tomoz >we >while >worth _bell
3 _breakfast _fete _friends _girls _kids _lost _lot _nursery _oliver _till a_in ac advent agenc all amaz
3 anywai are_and assist at_ at_done at_for at_from at_have at_know at_since at_so at_today attend ay badg bake
3 believ blower bodi bother bottl bowl bransholm brick bricklay buffet bui builder bursar cardiff chai check
3 clerk commut cover crate cup deliveri deputi detail do drain drew earn eaten elbow euro everi everybodi evid
3 ew excit falcon fayr feel fella fetch file financ fiver fix flan flapjack forecast friend fuse gareth gave
3 gazebo glastonburi glove gonna greek gregg haha he headston hears heck helicopt hen hull hymn i'v idea
3 indoor itself jam jar jump jumper karat keith kettl kwame label layer lemon level librari lift listen lit
3 lobster local logo long mix museum must nail neck nervou nicola nit noth o off_ oliv orchestra own patti
3 payrol pea pen penni phone pile pl plane pointless poppi primari prison prize pyjama raffl rais real record
3 review roman sack salt seen servic shambl shar share shift shout silenc sinc skill smart some sound speak
3 spell sport sprout stair steel supper suppli support tae taxi that that_on these thirti thumb tip told tomoz
3 towel traffic trollei trust tyre tyron under union we we'd we'll we'r week welcom while wipe wobbl word
3 worship wrap wreck ~50th ~5s ~all ~amaz ~award ~badg ~badli ~bean ~beat ~believ ~bingo ~bodi ~bonfir ~boot
3 ~borrow ~bransholm ~brick ~bring ~bulb ~check ~chick ~child ~choir ~clerk ~collect ~contract ~cover ~differ
3 ~disco ~do ~dont ~driver ~eaten ~euro ~everybodi ~ew ~excit ~falcon ~fayr ~five ~footbal ~forecast ~ha ~haha
3 ~hears ~hen ~i'v ~it ~jump ~lai ~layer ~level ~lift ~logo ~lost ~machin ~mark ~mate ~menu ~middai ~mile
3 ~moon ~n ~need ~new ~night ~number ~o ~oil ~oliv ~pass ~patti ~perman ~piano ~pile ~pleas ~polish ~proud
3 ~race ~record ~runner ~s ~same ~shape ~smart ~speak ~straight ~sung ~suppli ~term ~these ~think ~third
3 ~tight ~todai ~toe ~tomoz ~tonight ~twenti ~tyron ~veri ~vote ~wai ~welli ~where ~while ~who ~whole ~worship
3 ~you'r
2 !single !speaks # 213k 5k 9th <:people <:school <<accordion <<amp <<assembl <<beggar <<cano <<child <<close
2 <<come <<contract <<cover <<desk <<duti <<fallen <<foyer <<gale <<governor <<have <<head <<here <<janet
2 <<ladi <<lunchtim <<middai <<minut <<miss <<mondai <<morn <<nobodi <<right <<still <<supervisor <<supper
2 <<team <<term <<that <<think <<todai <<trip <<tupperwar <<typewrit <<van <<want <<welli <<went <<wore <and
2 <ani <arter <befor <by <goodby <mean <name <pe <sai <said <supervisor <ta <tae <team <to <u > >>a >>after
2 >>badli >>call >>champ >>citi >>couch >>cupboard >>david >>deficit >>everi >>five >>four >>haven't >>i >>ill
2 >>it >>juli >>liter >>morra >>mother >>n >>need >>never >>nine >>not >>nut >>open >>orchestra >>put >>race
2 >>sing >>start >>they'v >>through >>tonight >>trip >>us >>ye >a >after >allot >area >ask >badg >bake >believ
2 >bike >came >cardiff >class >dad >do >door >entranc >fair >first >footbal >governor >guv >hard >harvest
2 >hatch >hid >n >nana >netbal >nffc >offici >peopl >pirat >playgrownd >ppl >recept >record >rhino >saint
2 >sign >silver >staffroom >too >ukulel _allotment _bake _cardiff _conference _crew _dads _going _harvest _hid
2 _kitchen _minibus _mums _netball _ppl _silver _ta _ukulele about accordion account ago agre ah'll aiyo
2 alright amp angel annual appli area art arter as_ ask at_are at_as at_now at_reception at_til at_tomorrow
2 at_too ballgown bash bath batlei beano beeston before_ beggar bench bev biffi bill bingo bless blue bobbl
2 brass bred bring brookfield build bun bunch buse but camp can capit cariad carniv carol champ champion
2 cheeki chorlei chuf clai clank clock clyro come cone confirm consult coop copper corsa courgett crisp croc
2 current cushion custard dairi daughter decim deficit desk diari dinner dirt dish doili donat drummer duti
2 earli empti entranc episod ever fallen ff fife fish fit flowerb fly fob folk four foyer frost get gig glow
2 goodby goodbye_ grit guv haggis hair have haven't hei hej hello hiya hlta hood hop howl hr hulli hung
2 husband hut if if_is induct inflat inset inspector into_as introduc it it_ janet janni jealou job join joke
2 judg just kind king lace lady_nana lamin leaki leaver leg lego leisur lend less lid lie link list littl lol
2 lot loud lump ma magician marketplac mastermind me messag minut morra mouth name nap nerv newslett newspap
2 nffc nil not nut oasi odd of_in oil onli order out outrun outside_ paddl pan pantomim pat peckham perm
2 person pierogi pig pink pirat pit pizza plai playdough playgrownd pond poor pop ppl priya prospectu pumpkin
2 puppet queen question rail rather reader recept recycl reem region regist rememb rep rhino rice rota rum
2 rumour rye safe sai scare see_on sensori serv shall she'd shot shredder sin sold spar spareroom spirit
2 sponsor staf stall stood student subject surpris tabard tallest tan taught text than thei their there tic
2 til tinder tini to_and to_this tombola tonight trai treat trick tricki tuba tulip tupperwar typewrit u_for
2 un up upright vegetarian veri volcano war wednesdai welsh whatsoev wheel wheelbarrow where win windscreen
2 won wonder wore worst wretch x y yaar year you_for yr ~# ~10k ~80 ~about ~accordion ~advent ~ah'll ~am ~amp
2 ~angel ~anybodi ~apostroph ~ar ~area ~arter ~ay ~ballgown ~bash ~basic ~bath ~beggar ~best ~big ~bike ~brass
2 ~brookfield ~came ~camp ~cano ~caterpillar ~challeng ~champ ~cheeki ~chorlei ~chuck ~citi ~clank ~clean
2 ~climb ~coach ~costum ~could ~cream ~current ~david ~deficit ~desk ~diari ~displai ~donat ~done ~donkei
2 ~door ~drew ~eleven ~entranc ~ey ~face ~fallen ~flowerb ~foyer ~frost ~gazebo ~glue ~goodby ~got ~grit ~guv
2 ~haggis ~hard ~haven't ~hlta ~howai ~hulli ~hunt ~husband ~i'll ~ic ~idea ~indoor ~janet ~join ~juli ~jumper
2 ~kei ~kind ~know ~last ~leaki ~leaver ~letter ~librari ~link ~liter ~lock ~lorri ~man ~mastermind ~math
2 ~measur ~met ~mine ~morra ~music ~nana ~nativ ~nffc ~nut ~onc ~onli ~orchestra ~other ~outrun ~paddl ~pai
2 ~pair ~past ~pat ~phonic ~pictur ~pirat ~playdough ~playgrownd ~podcast ~ppl ~priya ~prize ~radiat ~ran
2 ~reem ~rememb ~rhino ~road ~roman ~rum ~salt ~school ~see ~sensori ~silver ~singl ~size ~smell ~spare
2 ~spareroom ~spirit ~staffroom ~stall ~stand ~steel ~stood ~subject ~supper ~tae ~tallest ~tan ~taught ~tea
2 ~tidi ~till ~tin ~tini ~tire ~town ~tube ~tulip ~tupperwar ~typewrit ~van ~volcano ~week ~whistl ~whoever
2 ~will ~wipe ~wish ~won ~wore ~world ~worm ~worth ~wretch ~written ~yaar ~yard ~yr ~zoo
-2 <<awai <<bat <<by <<cry <<curs <<cycl <<dentist <<dig <<grandad <<had <<jab <<knit <<main <<manor <<mass
-2 <<morrison <<next <<niec <<of <<oper <<pipe <<potter <<practic <<staff <<stai <<start <<statu <<termin <<to
-2 <<train <<wander <<wee <<woodhous <<you <bordeslei <chri <coffin <door <espali <gospel <haunt <hi <justin
-2 <leav <left <let <off <psy <special <the <what >>again >>airport >>anfield >>bark >>between >>both >>box
-2 >>bu >>came >>causewai >>chang >>cheddar >>chees >>fawlei >>fell >>fig >>flood >>guid >>hall >>hartfield
-2 >>hi >>icicl >>ilklei >>infant >>kashmir >>lost >>market >>mean >>northington >>nottingham >>nurseri >>out
-2 >>park >>pooh >>pull >>rerun >>rock >>roundabout >>salmon >>saturdai >>speed >>stow >>sunset >>sussex >>tea
-2 >>thei >>thursdai >>tomorrow >>tour >>twelv >>vet >>volunt >>we'r >>whitbi >abov >audit >bank >bounc
-2 >cancel >cover >cushion >dashboard >down >from >hai >heat >moor >nearli >night >not >orang >player
-2 >redcliff >restor >road >sold >stump >thei >to >topic >wai >ward _avenue _bouncing _came _dashboard
-2 _example _gate _hay _heating _island _meeting _moor _national _not _redcliffe _restoration _roundabout
-2 _services _to _trees _village a34 a_and administ altar an_for anfield anyth ashdown at_farm at_hospital
-2 at_then audiobook austen bakeri ballroom baskervil beauti bedroom bishop blazer boi bordeslei bordesley_
-2 bracknel branch bread broadband brolli bronwen brother brunch bump busi buyer bypass called_ canni
-2 cardboard causewai cello certif chalk cheap cheddar chestnut chose clever clive clue coffin coffin_ conker
-2 contain cot count cours cousin cry curl curs curtain daili dear decent deckchair degre dispos donkei door_
-2 dr_ drama dry dryer due dwarf eel enter entri espaliered_ everywher excus eyebrow fagan fanci father fault
-2 favourit fawlei fell fifti fig first five fourteen frame french frock frozen fudg gale game gift girth goal
-2 goalpost goodnight gospel grangemouth grangetown grape ground grown gruel guid had haddock halloween
-2 handbag handcuff handi handsom hang harri hate hay_up he'd headteach heel here heron hertfield hid high
-2 hinni hoar home honest hoover hour hs2 ic icicl ideal ilklei in in_we infirmari interest island ivi jab
-2 justin kashmir knicker knightlei kop la lawn lectur leed leicest lemonad lettuc literaci loveliest low main
-2 manag marathon marshmallow meet metr middl milk mine mood morrison moth moxhul muker nab nappi nativ nautic
-2 nave nice niec northington norton nose not_ oatcak old_by old_in on_in organist overnight owt oxtail p
-2 paint parkrun partner perfect pie ping pipe player playground plumber pope porch promis psy psy_ pull
-2 quickest quizzic rattl redcliff regret replac rerun restor roast robberi robe rock rockpool roller roof
-2 royal_does saintsfc salmon sap scarf scene scotland scratch seal seat secateur seed shade shape sheet
-2 sheffield shelf shoe signal sixti skirt skylark soul speed sprain sprat spring standoff statu step sticker
-2 stow sunris sunset sw19 swap sweat swift tail tarmac teapot tenner termin terroris tewkesburi the_and
-2 the_arms the_by the_pattern thermo they'd they'll thi through_at tim_was to_close to_lighthouse toad
-2 towpath trampolin trelli tumbl tunnel until vectra venu verg view vigil wander weeping_down whatsapp which_
-2 whitbi who'd why wider widow wigan wilko windfal world wors yesterdai yoghurt you'll yourself ~a ~a34
-2 ~afternoon ~also ~altar ~anfield ~appl ~assembl ~audiobook ~audit ~back ~bakeri ~bat ~bedroom ~bell ~bench
-2 ~between ~bird ~bordeslei ~broadband ~brunch ~bui ~bump ~burnt ~buyer ~cardboard ~carer ~causewai ~chang
-2 ~cheddar ~chees ~chestnut ~chose ~christma ~clever ~coffe ~coffin ~concert ~council ~cry ~curs ~cushion
-2 ~cycl ~degre ~dentist ~dig ~dinner ~dream ~eat ~els ~exercis ~fagan ~favourit ~fawlei ~fig ~flat ~flu
-2 ~fourteen ~french ~garag ~girth ~given ~gold ~goos ~gospel ~gruel ~guid ~hand ~handsom ~hang ~harri ~haunt
-2 ~hertfield ~hid ~honei ~honeymoon ~hs2 ~icicl ~ilklei ~infirmari ~isl ~island ~joke ~justin ~kashmir ~keep
-2 ~kiss ~knightlei ~landlord ~lass ~leak ~lectur ~low ~main ~marpl ~mass ~mean ~morrison ~moth ~moxhul ~muker
-2 ~mull ~niec ~northington ~norton ~not ~oat ~oatcak ~of ~on ~orang ~paid ~parkrun ~part ~peopl ~pgce
-2 ~photomontag ~pick ~plaster ~player ~plumber ~pond ~pope ~prayer ~psy ~pull ~quickest ~rain ~rattl ~readi
-2 ~redcliff ~rerun ~restor ~rich ~ring ~robe ~rock ~ruin ~salmon ~season ~skirt ~skylark ~speed ~sprain
-2 ~station ~statu ~sticker ~stow ~sunris ~sunset ~sw19 ~swift ~tell ~ten ~termin ~than ~toast ~toddler ~top
-2 ~towpath ~train ~trelli ~tumbl ~tune ~vectra ~verg ~wander ~wasp ~wednesdai ~widow ~wigan ~windfal ~with
-2 ~wood ~x ~yourself
-3 !small 11pm 20th 3am 57pm <# <<acorn <<an <<bank <<bare <<better <<carveri <<communion <<cow <<e <<far
-3 <<flower <<fox <<in <<let <<mine <<my <<never <<not <<number <<plumber <<ride <<sofa <<tea <anoth <burr <do
-3 <first <green <hai <law <made <mr <my <new <penfold <rememb <root <round <there <tom >>3am >>bounc >>by
-3 >>class >>design >>e >>fridai >>goe >>is >>land >>leicest >>make >>mondai >>penzanc >>plate >>said >>scienc
-3 >>sixteen >>slide >>submit >>surgeri >>ten >>theme >>there >>walk >>whitchurch >>with >>without >>work >>zz
-3 >ax >bathroom >becaus >but >candl >care >carver >centr >chime >close >don't >floor >frame >fundrais
-3 >furnitur >given >i >interior >island >junior >lead >line >match >out >pest >project >retail >roadwork
-3 >roundabout >save >scene >should >slept >sorri >station >that >under >up >vestri >villag >walk >wardrob
-3 >weav >wed >worktop _02 _a _axe _bathroom _but _butts _cafe _carver _farm _festival _fundraiser _furniture
-3 _hall _hospital _junior _lane _lead _lighthouse _pattern _pests _retail _roadworks _sorry _surgery _was
-3 _way a across afternoon again airlin airport alon alpaca anniversari anoth another_ apolog arch are_ armi
-3 ashmolean assembl at_stadium aunt avocado awai awak ax bare be_ bead bedtim bird bit book burr burst butter
-3 by by_and cancel cannot car carver chainsaw chat chees chime choppi chri chutnei clapper collect commiss
-3 communion corps costa coupl cycl daff danish deal decimalis depot derbi deserv design dissert doesn't door
-3 dove downstair drink dusk eal eighteenth els enough etc exercis face fast fc fete finest flask flower flu
-3 fog folder fountain fridg from_to full fundrais furnitur ga gallipot gee glamor gothic grain graph
-3 greenwich gridlock groom gym ha hatfield headphon heat henri heritag hide highlight honeymoon hoos hope
-3 ignor inspect interior knew la_by lad law law_ life lime lord lunch lych major_ make manor march math
-3 mehndi midwiv million minist mist mural my my_ navi night no nois northern o2 oat old or_ orang ottery_
-3 paragraph parish peac pear penfold pest plug possess practic prayer prejudic price pride prime project
-3 prosecco quiet rain rainforest rat refus rent rewatch ribbon right ringer root root_ ryan safeti sake sale
-3 sand scan selfi sent sherri side silent sixteenth slash sleep snore societi soon st store storm strength
-3 stump submit surgeon suspect swan tast tat the_for thrushcross_ to_on to_was tom top torch toucan trim turn
-3 turtl twelfth twp uht underp uni up_ vestri wa weekend when whiski whitchurch whiteboard whom wing wlt
-3 woman wrist x30 york yourselv ~20th ~3am ~7am ~abov ~acorn ~ag ~airport ~alpaca ~anoth ~arch ~armi ~artist
-3 ~aunt ~ax ~bank ~bare ~bee ~blue ~both ~bottl ~bread ~burr ~can't ~cancel ~cannot ~carver ~chainsaw ~chime
-3 ~chri ~communion ~corner ~corps ~costa ~crutch ~dad ~dear ~depot ~design ~dove ~dusk ~eal ~eyebrow ~fc
-3 ~fete ~finest ~flask ~flower ~fog ~forti ~fox ~fundrais ~furnitur ~get ~grand ~grang ~graph ~greenwich
-3 ~gridlock ~heritag ~holidai ~holm ~hoos ~interior ~junior ~kebab ~knew ~left ~leicest ~light ~lime ~manor
-3 ~meant ~mural ~nan ~northern ~nurs ~op ~parish ~peac ~penfold ~penzanc ~pest ~pipe ~plate ~playground
-3 ~primari ~project ~rainforest ~rest ~ride ~right ~roast ~root ~roundabout ~ryan ~said ~scene ~scilli ~sea
-3 ~ship ~short ~silent ~sixteenth ~sleep ~slept ~sofa ~stick ~stuck ~submit ~surgeon ~suspect ~temporari
-3 ~they'll ~they'r ~they'v ~tide ~tom ~took ~topic ~turtl ~tutor ~two ~v ~vestri ~wallpap ~ward ~wardrob
-3 ~whiski ~whitchurch ~window ~wlt ~worktop ~wuther ~yellow ~york
-4 8th 9s <:event <<ag <<carol <<christen <<concert <<faur <<hatfield <<hous <<it <<left <<littl <<m <<old
-4 <<out <<poohstick <<prune <<round <<sat <<snack <<stuck <<ticket <<uni <<vet <<we'r <abbei <across
-4 <buttercup <call <fair <la <last <not <old <otteri <thornton <tim <watch >>2am >>9s >>battersea >>better
-4 >>did >>far >>fountain >>highburi >>latt >>limerick >>moth >>my >>oxford >>smaller >>stop >>tresco >>venu
-4 >arm >avenu >bark >behind >bu >by >cafe >chest >energi >inn >loch >mead >milk >on >pattern >processionari
-4 >reduc >stadium >surnam >us >were _bark _bus _cemetery _done _house _i _loch _magdalene _milk
-4 _processionary _pub _road _tree _twickenham _under _wedding a_on abov ach address air an_ appl ashbourn aso
-4 aspirin bad battersea beetl better between bistro bright bu burger caff can't candlelight charl chaucer
-4 cheat close convent corbi cowlei cream crumbl damson davi de despair differ dock doe easier eastleigh ebi
-4 el emerald end energi english_ experi fair_ fall far feet fitter food found free frog fry gari git gnome
-4 goali goat goe gold gran grandpa group hamstr hartfield hassock hazel headach hear hip holm how ii initi
-4 inn intend is_ jean jo kiss lamp laser latt laundrett leaf learn leinster lesson limerick loch loo loung
-4 lover mai marpl mead medlar memori merchant midnight mill mitcham mixup moor mull multitud must'v nicer
-4 nine ninth nottingham obvious on_ on_lane otteri oxford park pattern pcm penzanc peter phonic poison_ pool
-4 potter processionari puffin purpl quinc raspberri recruit reduc registr rip river rob roll room sail
-4 scissor sea semi settl sherwood sixteen slept slipper smaller snack sprung stadium street string stroud
-4 sulk surnam sussex tale tape tar terri the_ the_does the_inn them themselv thiev those though through_ tim
-4 tool topic touch tresco up_road vers waitros wall wallpap wardrob warwick wavi weekli wet wight windowsil
-4 with woodhous worktop yellow zoo zz ~9s ~acr ~an ~arm ~ashbourn ~bathroom ~battersea ~beetl ~bridg ~busi
-4 ~by ~cafe ~candlelight ~chest ~christen ~coupl ~cow ~cricket ~damson ~derbi ~doe ~down ~eastleigh ~el
-4 ~energi ~espali ~fell ~floor ~forest ~fountain ~fridai ~grandpa ~gym ~hamstr ~hat ~hatfield ~hazel ~hide
-4 ~ii ~in ~inn ~it'd ~jo ~la ~lane ~latt ~leinster ~let ~limerick ~loch ~m ~made ~make ~mead ~medlar ~metr
-4 ~midnight ~moor ~never ~next ~nottingham ~otteri ~oxford ~pattern ~pcm ~peter ~pew ~pocket ~potter ~problem
-4 ~processionari ~quinc ~railwai ~re ~recruit ~reduc ~rent ~rip ~save ~semi ~settl ~sherwood ~should ~sixteen
-4 ~smaller ~snack ~stadium ~surnam ~sussex ~tar ~thei ~tim ~tresco ~uni ~up ~venu ~warwick ~watch ~wavi ~wed
-4 ~weekend ~were ~whitbi ~why ~wing ~woodhous ~write ~zz
-5 <<boat <<cut <<do <<doe <<ferri <<lad <<leather <<meet <<off <<op <<our <<pgce <<plant <<saint <<saturdai
-5 <<therapi <<top <<walk <<wild <a <cattl <els <flower <get <moat <our <prim <water <wildflow >>and >>drop
-5 >>know >>multi >>mum >>new >>paddington >>primari >>print >>rang >>reserv >>shop >>six >>tuesdai >bread
-5 >court >hous >lighthous >outsid >prune >pub >recruit >shop >still >surgeri >tannin >town >v _bread
-5 _churchyard _crescent _flooring _for _leaf _pruned _recruitment _shopping _town academi act ag airfield
-5 anyon assess at_hotel audi bar basket below blood bottom cafe carer cattl chang chapel cherri chest chicken
-5 chippi class club cold cost could'v crawlei cuff demob dentist disgrac dog espali festiv field fine flood
-5 floor goosebump green grumpi hart heart heartfield heathcliff heaven hopefulli john kipl lane lean leather
-5 lighthous lost m minc moat modern mum natur near never ninetieth nurs opera path photomontag picnic pocket
-5 poncho pork preciou prim print prioriti quid recip ref reserv risk royal_for rude rust sandwich sausag say_
-5 scilli scillonian seasick sell send short sister slim slough snowdrop somebodi soup south squirrel stan
-5 stick storei stun suit tabl take talk tannin tea telli the_in therapi thorn thornton ticket toddler tree
-5 truro tub tuesdai uncl univers villag warehous warm water weav wetherspoon whippet whose wife wildflow wood
-5 ~act ~blood ~book ~born ~bottom ~bounc ~boutiqu ~bowl ~butter ~care ~carpet ~cattl ~cherri ~close ~cold
-5 ~couldn't ~court ~crawlei ~did ~far ~fast ~feet ~goosebump ~grandma ~green ~grumpi ~had ~hai ~heartfield
-5 ~heathcliff ~height ~here ~hopefulli ~jab ~john ~ladder ~leather ~lesson ~lighthous ~market ~meet ~milk
-5 ~moat ~move ~multi ~name ~natur ~o'clock ~old ~out ~plant ~prim ~reserv ~row ~rude ~rust ~sand ~sausag
-5 ~scillonian ~scone ~sister ~snowdrop ~storei ~stun ~tannin ~therapi ~thorn ~thornton ~ticket ~until ~villag
-5 ~walk ~warehous ~weav ~wetherspoon ~whippet ~wildflow
-6 3_ <:place <<born <<dog <<goe <<stop <<unit <<who <<wrote <all <english <hermion <school <shane
-6 <thrushcross <weep <which >>bolton >>cat >>chelmsford >>come >>disnei >>down >>home >>in >>re >>sent
-6 >>train >>walnut >churchyard >estat >farm >fc >frog >full >hospit >hotel >leaf >magdalen >motor >my >sai
-6 >smoke >ticket >told >twickenham _cottage _fc _frog _full _hill _murders _my _over _park _smoked _street
-6 _the _tickets anywher artist at_says at_the bark barrel bathroom beer bell blister boat bolton born
-6 christma churchyard comfi couldn't cul diamond diet disnei downhil drone e evensong farm freez frighten
-6 garden gown hai hermion highburi honei isl it'd land magdalen mass match meal mile miss modul monei motor
-6 nearli of_on on_road ou pavement pew pgce plu plum poohstick row royal_ sac score shane she smilei t
-6 temporari the_at the_national they'v to_ tourist train v vet walk walnut ward wed weep window write ya ~2am
-6 ~abbei ~academi ~across ~address ~air ~bar ~bark ~barrel ~better ~boat ~bolton ~bought ~candl ~chicken
-6 ~churchyard ~cul ~de ~disnei ~due ~e ~end ~estat ~farm ~food ~freez ~frog ~goe ~gran ~guess ~heart ~hermion
-6 ~highburi ~hospit ~hotel ~leaf ~live ~magdalen ~match ~motor ~offer ~over ~plu ~plum ~poohstick ~print
-6 ~river ~shane ~shop ~somebodi ~st ~sundai ~through ~thrushcross ~unit ~walnut ~we'r ~weep ~wind ~without
-7 <:of-thing <:thing <<evensong <<live <<marri <<the <<vicar <big <major <on <poison <through >:before-name
-7 >>academi >>all >>ash >>at >>bass >>centr >>fireblight >>for >>hollin >>now >>our >>sand >>tara >again
-7 >back >cottag >crescent >due >festiv >in >lane >manag >park >plai >tonight _due _manager a_ acr avenu barn
-7 bass besid bliss bognor boutiqu budgi call canal casino chelmsford christen cottag crescent dashboard eh
-7 ferri fireblight firewood flat grand grandma grang hollin in_for major market meant nan notic offer op pi
-7 poison prawn rang shirt shop slightli smoke son station steak stop surgeri tara the_back tide to_then twelv
-7 unit wimbledon wind ~avenu ~bass ~blossom ~carveri ~chelmsford ~class ~cottag ~crescent ~dashboard ~dog ~eh
-7 ~english ~evensong ~ferri ~festiv ~fireblight ~four ~frame ~full ~grandad ~her ~hollin ~hous ~land ~major
-7 ~meal ~mr ~nest ~or ~poison ~prioriti ~pub ~saint ~she ~smoke ~steak ~stop ~street ~stump ~surgeri ~tara
-7 ~vet ~wa ~water ~wimbledon
-8 <<at <<choir <<physio <<roadwork <<wed <burnt <dr <in >:of-thing >>car >>com >>edinburgh >>fete >>netflix
-8 >hill >near >or >over >servic >street >then >tree _or abbei bridg care com council court down dr eight faur
-8 ham hospit landlord light mr netflix physio polit pub quiz re rehears rubbish saint saw sing sorri the_on
-8 watch wine ~avoid ~awai ~cat ~com ~dr ~faur ~film ~found ~marri ~near ~netflix ~parti ~physio ~prune
-8 ~rubbish
-9 <:article <<a <<bell <<move <an <solid >at >nation >with _church at_at avoid bed beef beverlei buttercup
-9 carveri crypt emma english everyth film forest given grandad height hill hous in_ late leak nation next
-9 of_are partridg plan plant prune rich roadwork scone solid tate thrushcross tutor twickenham vend wuther
-9 ~bed ~beef ~beverlei ~buttercup ~ceil ~centr ~crypt ~emma ~hill ~mari ~much ~nation ~park ~partridg ~pooh
-9 ~retail ~roadwork ~solid ~twickenham
-10 !after-capital !before-capital 2am <<is <<southampton >:thing >>from >>full >>whippet >furnitureland >the
-10 _furnitureland acorn an arm at_was ceil chip cowslip furnitureland marri mother nest paddington parti pooh
-10 southampton the_has ~bu ~cowslip ~furnitureland ~love ~nearli ~paddington ~rang ~southampton ~twelv
-11 !run-together <royal >:place _at centr eighti her shame sundai ~royal
-12 _car ash blossom dad paintbal royal wrong ~ash ~edinburgh
-13 !elsewhere !slip <<dinner <<heart >>nearli >wa at_church edinburgh
-14 !the-missing
-16 !initials _and
`;
