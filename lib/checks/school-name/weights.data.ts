/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = 1;

/**
 * How much each clue speaks for a short form's meaning the school, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0) and Tweebank (Apache 2.0); `clues.ts` says what they are.
 */
export const WEIGHTS = `
12 paper
9 >is _has
8 !rule >>wa _ second ~second ~tree
7 !company !starts !work2 <<me <for >>is be choir fair good him man ok who ~me ~new
6 !the !work1 <<time >:people >>on _is back caretak forev himself how just left music nobodi oak offic team
6 then there us ~all ~dai ~fair ~i ~oak ~ta ~thank ~time ~we ~you
5 !after-capital !possessive !work3 7am < <:of-thing <doe <from >:school >>up >lot >reunion _got _reunion am
5 as bowl break but can cant dai do everi find i'm if it ladi not place placement reunion run same sinc sport
5 staff start thei took we'r you your ~do ~go ~i'm ~ladi ~lead ~now ~offic ~placement ~reunion ~team ~work
5 ~year
4 !speaks <<finish <<ta <<work <<year >:place >:year >># >>dai >>the >>to >christma ask at_and at_till bulli
4 coach come dress finish go governor hall i januari kei knee lead map n new onli open pta recept santa servic
4 sheep snow space supervisor ta teacher term todai told u wai we we'd went ~actual ~after ~back ~be ~been
4 ~break ~don't ~gate ~got ~governor ~inset ~just ~kitchen ~more ~place ~road ~run ~staff ~thursdai ~to ~us
4 ~what
3 !before-capital !written <:before-name <<gate <<inset <<on <<thank <at >>by >>i >>it >break >go >got >have
3 >mum >pta >shut >staff _lot _staff actual after all alwai at_for at_got been breakfast bring cake cat coffe
3 count cut did does_break from_going gate get great heron hop hr im indoor iv like littl luck morn name
3 netbal never other own pai pair pe phone primari proud said shut sign stand take thank the_is thing traffic
3 up_at ur wish work would y year you'r ~as ~ask ~assist ~can ~caretak ~eleven ~finish ~im ~januari ~job ~kei
3 ~left ~littl ~lost ~mine ~mondai ~netbal ~nine ~nurseri ~pta ~recept ~roof ~shut ~sign ~snow ~start ~tea ~u
3 ~wai ~who ~y ~your
2 !capital !single <<all <<anyon <<back <<climb <<come <<cover <<dai <<earli <<im <<in <<job <<kitchen <<ladi
2 <<lunch <<mari <<mug <<start <<teach <<think <<vest <<wai <<we <<welli <<you <goodby <sai <you ># >:event
2 >>ar >>bean >>club >>fair >>have >>januari >>ladi >>lol >>look >>meet >>need >>off >>shut >>smash >>talent
2 >>they'v >>we >>week >>your >both >breakfast >can >caretak >dinner >famili >field >finish >gal >gate
2 >instead >netbal >now >offic >plant >sinc >till >todai >tomorrow >we >year _4 _breakfast _dinner _gals _kids
2 _mums _netball _on _pta _till _year about alreadi and_both ani anoth are_and at_are at_has at_in at_on
2 at_planted at_since at_today at_tomorrow at_we bean better big biscuit blower bobbl boiler both build carol
2 cheer clerk climb club complaint cone cover crew cri displai does_finish don't excit fayr fiver flask fridai
2 front frosti gal glitter goodby goodbye_ got hot infant injustic inset instead is_shut isn't job junior
2 karaok kettl lamin last leaf leaki leav lemon let librari limit lol lost lunchtim made mani me mean more mud
2 mug nah nativ need north nurseri of_for oh order out outsid past pea pear peopl perman pleas post power prai
2 prais radiat rais real retir road sat says_on secret septemb seven shout shredder small someth song soup
2 spare stood stori suppli talent tell the_car the_lot three to to_for to_instead tonight tree upright vest
2 welli what when where whistl whole you_for yr ~assembl ~bean ~breakfast ~build ~but ~clerk ~climb ~club
2 ~cover ~crew ~cut ~done ~ever ~excit ~fayr ~first ~five ~frosti ~gal ~glitter ~gone ~goodby ~have ~instead
2 ~it ~karaok ~know ~last ~leaki ~librari ~lol ~made ~mean ~morn ~mug ~nah ~name ~nobodi ~nurs ~other ~outsid
2 ~pair ~parent ~pear ~perman ~pizza ~power ~proud ~rais ~santa ~secret ~shed ~sinc ~son ~stood ~suppli
2 ~talent ~teach ~teacher ~tell ~the ~thei ~them ~they'v ~think ~thirti ~till ~todai ~up ~vest ~welli ~wish
2 ~yr
1 # 9pm <<caretak <<class <<contract <<direct <<drive <<fayr <<field <<for <<go <<governor <<hill <<home <<i'm
1 <<leaver <<ngl <<nurseri <<ofst <<recept <<sale <<suppli <<switch <<teacher <<tire <<to <<tomorrow
1 <<tupperwar <<us <<week <<whoever <and <but <leav <littl <off <pass <past <three <u <up <us >>9pm >>after
1 >>afternoon >>all >>an >>broken >>exec >>fayr >>for >>four >>freedom >>fridai >>got >>had >>haven't >>i'v
1 >>just >>mondai >>n >>night >>nine >>nurs >>plai >>plant >>quiz >>ring >>round >>saturdai >>scrub >>septemb
1 >>taught >>than >>that >>tonight >>u >>us >>want >>were >>written >>you >after >allot >an >and >area >as
1 >chief >contract >crew >do >fete >for >hatch >just >kitchen >ks1 >ladi >longer >mondai >nativ >nurseri
1 >parent >recept >spring >summer >ta >team >thi >thought >too >we'v >worth _are _chief _fete _ks1 _ladies
1 _nativity _nursery _parents _ta allot alright ama amaz and anniversari appl area arriv assembl assist at_
1 at_again at_an at_from at_gate at_hatched at_have at_is at_just at_longer at_monday at_now at_reception
1 at_this at_thought at_too at_we've ay backstag bake becaus behav benidorm best bin bishop blazer boot bottl
1 bow box broken buse but_worth card cathedr chain chair charg check chick chief child clarinet class
1 compulsori confisc contract copper corner costum could cousin crocus cupboard dinnerladylif direct dish
1 donat done drive dusti egg ex exec famili fete field financ flapjack flood folk for fox freedom from_do
1 from_office gave gazebo gig glue hat hatch have haven't heat here hidden hula hut i'd i'll i'v ill
1 in_kitchen interest into ipad island juli knit know ks1 learn leaver lego lettuc lie lift listen
1 little_family live longer love lucki manag messag milk minibu mondai my nappi net ngl none number oasi off_
1 ofst on opera our_mums outstand oven page paint panto parent pass pass_ past_can pig pigeon pillow polici
1 pop princ prioriti problem prouder pub put queen ramp re readi rest ring rounder scare scene scissor scrub
1 sept serv shed singl sleeper slide smash snowman somebodi someon sort spaniel spider spreadsheet spring
1 staffroom stitch stream stuck survivor switch talk taught taxi than the the_allotment the_area the_field
1 the_summer the_team their them thi thought three_got tini tire to_contracts to_now tombola tomorrow tortois
1 tour trai traine tupperwar twenti twice unbeliev union us_crew us_lot veri volunt wastepap wednesdai
1 wheelbarrow which whoever why wild will willow win wipe within wlt worm worth ye yo zumba ~# ~9pm ~about
1 ~again ~allot ~alright ~amaz ~appl ~area ~at ~bake ~befor ~boiler ~boot ~both ~bow ~broken ~cake ~chick
1 ~chief ~contract ~corner ~could ~cousin ~crocus ~cupboard ~direct ~displai ~drive ~driver ~egg ~everi ~exec
1 ~famili ~fete ~freedom ~front ~gave ~gazebo ~ha ~hatch ~haven't ~heat ~i'v ~if ~ill ~indoor ~into ~ipad
1 ~island ~judg ~ks1 ~learn ~leav ~leaver ~like ~longer ~look ~lucki ~lunchtim ~manag ~milk ~mum ~my ~n ~nappi
1 ~nativ ~net ~ngl ~nice ~not ~number ~off ~ofst ~out ~oven ~page ~pass ~past ~phonic ~pleas ~polici ~post
1 ~prai ~prouder ~put ~read ~ring ~round ~same ~scrub ~sept ~septemb ~sheep ~sleeper ~slide ~smash ~someth
1 ~sort ~soup ~spaniel ~spare ~spreadsheet ~spring ~staffroom ~stitch ~supervisor ~switch ~take ~talk ~taught
1 ~taxi ~term ~than ~that ~then ~thought ~tini ~tire ~tombola ~tour ~tupperwar ~twenti ~veri ~volunt ~want
1 ~we'v ~week ~wheelbarrow ~whoever ~wild ~willow ~worth ~written ~you'r
-1 2000 4am 50 <:small <<book <<cycl <<forest <<fox <<mass <<pipe <<wander <<weav <audrei <grandad <is <jayn
-1 <la <over <there <third <tim <weav <with >:article >>4am >>actual >>beauti >>channel >>down >>ha
-1 >>hartfield >>hilari >>icicl >>in >>kashmir >>kent >>manchest >>over >>pack >>see >>skylark >>sunris
-1 >>sunset >>sussex >>ten >>tour >>zz >behind >cask >dashboard >down >garden >had >lead >made >meet >on >to
-1 _dashboard _had _lead _meeting absolut and_ and_to answer ashdown asleep audrei audrey_was bad bat beauti
-1 behind bell bing brolli canada candl car cask channel coat crosbi cycl daili deal dentist dusk english_or
-1 even ey fever final foghorn four free friend frighten frozen funni gone grandad_came grandchildren groom
-1 hay_and helmet hi hilari hound hour icicl in in_behind in_casks ivi jacket jayn jayne_was kashmir kent la
-1 la_by light loo lych manchest midwiv million minc minut muddi mum norton o'clock octob of of_by on_again
-1 over_at over_with pack plumber potato rep round round_was ruin scari scrambl seen set shane_made site six
-1 soak sock stai sunris sunset tag teach ten that the_in the_on there_from think third third_in thirti
-1 thornton_garden thornton_has through_at through_with till tim tim_was tissu toad toast too top towpath
-1 trade trelli trip up wander wax weaving_with weeping_down wet wifi with_in wonki world xma zz ~4am ~ar
-1 ~ashdown ~audrei ~basket ~beauti ~behind ~better ~bui ~by ~canada ~cask ~channel ~class ~come ~cycl ~dusk
-1 ~fox ~fridai ~funni ~garden ~get ~ghost ~grandad ~half ~hand ~hartfield ~here ~hilari ~home ~hound ~husband
-1 ~icicl ~jayn ~kashmir ~kent ~la ~manchest ~mass ~minut ~muddi ~nan ~night ~norton ~o'clock ~open ~pack
-1 ~plumber ~pond ~rep ~sai ~scari ~six ~soak ~sunris ~sunset ~tag ~third ~tim ~tissu ~towpath ~trelli ~trust
-1 ~wander ~wax ~well ~were ~xma ~zz
-2 !small 8pm 90p <:school <<acorn <<acr <<glove <<hatfield <<leather <<let <<main <<manor <<our <<plumber
-2 <<road <<sat <<termin <<vet <<wild <call <elizabeth <flower <hai <hermion <mr <or <psy <round <school
-2 <special <the >>a >>again >>and >>better >>chang >>cheddar >>door >>fig >>make >>march >>morn >>plate
-2 >>rock >>salmon >>shop >>sixteen >>then >>twelv >barrel >cover >documentari >energi >from >ha >manag >next
-2 >pattern >save >slept >until >wallpap _barrels _cemetery _in _pattern _village _wallpaper a abbei acorn
-2 again are_ ashlei at_saved at_then at_with audiobook aunt bandstand basket bulb call called_slept cannot
-2 care caviar chang cheddar chestnut chutnei cold conker contain couldn't counti cry deputi derbi documentari
-2 downstair dream duti each elizabeth elizabeth_from energi enough everywher fig finest first five flower
-2 flower_on forti fountain fudg gallipot glove goat goddaught goodnight green ground had hai half hartfield
-2 hatfield hermion hermione_energy hill hip histori hold holidai hope hors in_near jam land landlord laura
-2 leather look main manor march mass midnight miss mother mr mrs_next nautic nine nois noroviru nose novel
-2 nowher on_until or_ part pattern pencil planter plate platform prettiest proper psy psy_ quiet regret rock
-2 roll saint salmon save score sell send shade ship should sixteen skylark slept son sorri south special
-2 special_documentary summer tea tenner tent termin the_does through_ through_village thrushcross_
-2 thrushcross_has thursdai ticket to_on until up_ verg vet voic wall wallpap water weav weekend were wi with
-2 without yellow ~7am ~abbei ~acorn ~afternoon ~ashlei ~audiobook ~aunt ~bandstand ~bell ~best ~bridg ~call
-2 ~came ~cannot ~carer ~chang ~cheddar ~chestnut ~cold ~derbi ~documentari ~door ~elizabeth ~energi ~fig
-2 ~finest ~flood ~flower ~glove ~green ~ground ~hai ~hat ~hatfield ~head ~hermion ~hill ~holidai ~hors ~hour
-2 ~land ~late ~laura ~leak ~leather ~let ~lunch ~main ~manor ~march ~midnight ~mother ~mr ~nav ~part ~pattern
-2 ~plant ~planter ~plate ~platform ~prettiest ~psy ~quiz ~roast ~rock ~ruin ~saint ~salmon ~save ~ship
-2 ~sixteen ~skylark ~slept ~special ~stai ~sticker ~summer ~termin ~toast ~tonight ~too ~top ~train ~twelv
-2 ~until ~verg ~vet ~wallpap ~weav ~whole ~without ~world ~wuther ~yellow
-3 !run-together 9s <:place <<bare <<bell <<christen <<communion <<do <<dog <<ferri <<hous <<marri <<meet
-3 <<roadwork <<tea <<therapi <<train <<woodhous <burr <green <otteri <our <root <thornton <wildflow >:small
-3 >>9s >>boot >>bounc >>design >>edinburgh >>fawlei >>fountain >>home >>mum >>no >>nottingham >>of >>venu
-3 >>walnut >>with >bathroom >cancel >candl >flood >frame >fundrais >project >sai >should >sold >tonight
-3 >under >wed _bathroom _for _fundraiser _under _wedding arm at_says at_the austen avoid bare barn bathroom
-3 beat bee beer besid bounc bread burr burr_candle burst came cancel christma clever collect communion
-3 concert cream cricket design dinner drink drop dry emma english_ exercis eyebrow fawlei ferri fifti fitter
-3 fog footbal frame fundrais goal goali green_frame grown handsom head height highburi honei ic is isl joi
-3 joke kitchen lamp lime line local lot market match meal measur metr move nan nav nest nottingham now
-3 on_sold opposit otteri ottery_ over picnic plaster poison_ poison_is pound project pussy_in rainforest rang
-3 rent retail rich roadwork root root_ row royal_ royal_for safeti saintsfc sale school school_has scilli sea
-3 settl shane_should skip smell sold steak straight stroud stun sussex swap swift tar tat tesco the_has
-3 the_tonight therapi thornton to_cancelled to_then trim two under uni venu walnut want wasp water_flooded
-3 weeping_by wife wildflow wildflower_project wind windowsil woodhous word wrong ~8pm ~9s ~a ~avoid ~bare
-3 ~bathroom ~bike ~born ~bounc ~burr ~burst ~cancel ~car ~christen ~clever ~collect ~communion ~cricket ~dad
-3 ~design ~dinner ~drop ~els ~emma ~exercis ~eyebrow ~fawlei ~ferri ~fog ~for ~forest ~fountain ~four ~frame
-3 ~fundrais ~handsom ~highburi ~honeymoon ~hous ~in ~isl ~joke ~lime ~market ~match ~meal ~metr ~move ~nest
-3 ~next ~no ~nottingham ~opposit ~otteri ~plaster ~project ~rainforest ~rang ~retail ~rich ~roadwork ~root
-3 ~sat ~saturdai ~scilli ~scone ~sea ~settl ~should ~sing ~sold ~steak ~stun ~sundai ~sussex ~swift ~tar
-3 ~therapi ~thornton ~three ~ticket ~under ~venu ~view ~walnut ~wasp ~weekend ~wildflow ~woodhous
-4 2am <<ag <<an <<concert <<off <<physio <<saturdai <<snack <<uni <<vicar <<walk <<wed <els <english <espali
-4 <shane <watch <water <weep >>2am >>at >>bass >>chelmsford >>come >>drop >>e >>moth >>paddington >>park
-4 >>six >>without >a >churchyard >in >line >plai >processionari >smoke >villag >were _a _churchyard _manager
-4 _processionary _smoked _was afternoon an ash at_plays at_were audi awai bar bass bead bike bit black_till
-4 blood born butter candlelight chelmsford churchyard corps cup damson dashboard davi dog door due e eight
-4 else_covered end english espali espaliered_ etc fast faur film fine grandad grumpi ha hand he heart her
-4 honeymoon in_for initi is_ jo kipl ladder law leak make mari medlar meet moth multitud of_on our_has path
-4 pcm phonic physio pipe plai processionari quinc rain rip rob rust saturdai scan scillonian seasick see
-4 shane shoe side smoke snack snowdrop st tape the_line the_near thorn through to_ toddler truro twelfth
-4 vicar warehous warwick watch watching_with weep whiski you'll you'v ~2am ~ag ~ash ~bar ~bass ~beat ~blood
-4 ~bread ~candl ~candlelight ~chelmsford ~churchyard ~concert ~corps ~couldn't ~council ~damson ~dashboard
-4 ~dream ~due ~e ~english ~espali ~fast ~faur ~film ~from ~grumpi ~heart ~jo ~ladder ~line ~make ~mari
-4 ~medlar ~meet ~moth ~on ~park ~pcm ~physio ~pipe ~plai ~processionari ~quinc ~rent ~rip ~rust ~sale ~school
-4 ~scillonian ~see ~shane ~she ~smoke ~snack ~snowdrop ~st ~stick ~stop ~thorn ~uni ~vicar ~warehous ~warwick
-4 ~watch ~water ~weep ~whiski ~wind
-5 <<at <<born <<move <<op <thrushcross <to >>disnei >>full >>hollin >>stop >bread >bu >by >due >full >room
-5 >shop >then >v _bread _bus _due _full _room _shopping _v ag airfield at_at barrel below book bridg bu
-5 buttercup carer cherri cowslip dad disnei doe els experi feet goosebump heaven hollin hopefulli nearli
-5 night no of_are offer or ou our parti pavement plu quiz recip room sai sausag semi she stop supper the_
-5 the_are thrushcross train v villag wa wuther ~barrel ~blossom ~book ~butter ~buttercup ~can't ~cherri
-5 ~cowslip ~disnei ~feet ~goosebump ~height ~her ~hollin ~hopefulli ~of ~offer ~over ~parti ~plu ~room
-5 ~sausag ~semi ~thrushcross ~v ~villag
-6 <<evensong <of <poison <royal >>centr >>our >>tara >ar >frog >near >prune _and _frog _or _pruned acr anyon
-6 bed blister christen coupl evensong forest frog lad near paddington park poison prune roast royal scone
-6 sing stick tara telli zoo ~acr ~anyon ~centr ~coupl ~dog ~evensong ~flat ~frog ~marri ~near ~or ~our
-6 ~paddington ~poison ~prune ~royal ~tara ~through
-7 <<dinner <<southampton <through >>fireblight >>from >>netflix >car >or _at by cours eighti everyth
-7 fireblight firewood full garden husband in_ lunch netflix plant pooh rubbish southampton sundai the_got
-7 ~bed ~fireblight ~had ~netflix ~pooh ~rubbish ~shop ~southampton ~wa ~walk ~wed ~with
-8 <<heart <in >>nearli >>whippet >ticket >with _the _tickets at_was blossom can't centr council late marri
-8 mile op whippet ~love ~nearli ~op ~two ~whippet
-9 down flat on_ shop walk ~bu ~down ~full
-10 >at >the _car edinburgh next wed ~edinburgh
-11 <on >:before-name
-12 >:of-thing >wa
-13 !slip
-15 !the-missing
-16 !elsewhere !initials
`;
