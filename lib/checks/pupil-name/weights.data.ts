/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -3;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
21 crane
20 tuba
18 [sound
15 <that+our grin trike twinkl
14 !of-child <off>at >>nurseri ]faint clai cress newest ~прочитала
13 1b >is+off chess gravel swam the_dark ~speak ~sprout ~swam ~на прочитала
12 <at> <give>the >>>>photocopi >>y >wrote+i [between [four ]captain ]class ]grass babybel captain guitar
12 home_time in_class shin tallest wheelchair ~badger ~peg
11 3b <<<told <>saw <ha+a >>>>monitor >>>>spell >>>>staff >and+her [@+marvel [@+to ]retir bach brush champion
11 goali gone_home gymnast in_@school long_divis method monitor name_in neither_of onli_eat our_class
11 past_nine pleasur pupil scare stabilis volcano wasnt ~hiya ~squirrel ~support ~wedi ~wet
10 &% <<<you'll <<goal <<mondai <>onli <>wear <gave <our> <tall <tell>the >>>>third >>>bit >>>class >>>list
10 >>>welsh >>>write >>everyon >from+recept >i+love >pull+the >see >set >v+the @school_call [everi [tyron
10 ]footbal ]nativ ]nurseri ]toaster ]tractor a_crown a_ladi after_school astronaut at_break beam beetroot
10 bikeabl came_as clarinet dragon duet eisteddfod everi_morn from_@school garden_club hatch he_ask hurdl
10 i_keep last_week never_seen olden paperwork puddl radish shoelac squad squeak superstar survei synonym tabl
10 tambourin teddi through_to tmrw unicorn wont wouldn't ~diwali ~guid ~junior ~magic ~milk ~whiteboard
10 ~yoghurt ~сьогодні сьогодні
9 &" <<<guid <<box <<someon <>wouldn't <and+it <and+there <boi+call <cheer> <from>who <go+on <home+with
9 <our>in <teach <wa+in >>>>dress >>>>gone >>>>hundr >>>>music >>>giggl >>>great >>>group >>>three >>dad
9 >>drum >>stop >@+and >alwai >came+in >from+my >got+# >in+nurseri >saw+a >the+on @_other @school_who [@+think
9 [@+y [everi+class [had+to [i+had [overheard [summer+in [todai+i ]brother ]fraction ]list ]monitor ]order
9 ]point ]stage ]tesco a_child and_half bench buse coach cross_countri dinner_queue do_your even_the from_all
9 goggl got_up group_is guess_who handshak he'd herself hose hotel in_pe interact it_known know_who learn_the
9 mous my_glass na narrat ngl not_stop now_@ nurtur off_again overheard pencil public regist scissor sinc_half
9 sinc_septemb squar stopwatch swing the_coat the_lollipop the_nurs timer triumph turbin ukrainian w what_do
9 wise woodlous you_absolut you_couldn't zip ~bobbl ~c'est ~conker ~drum ~gate ~joseph ~knit ~narrat ~roman
9 ~shepherd ~upsid ~write ~y
8 &🌟 &😭 <+aw <+onli <+then <<<full <<<now <<get <<nice <<pleas <<roof <<sat <<teach <<up <<well <>doesn't
8 <>drawn <>plai <>year <a>chain <and <aw <be> <by> <coach <found <give <next+to <oh <omg <on> <proud+of
8 <who+gave <with>on >>>>gym >>>>stuck >>>brother >>>call >>>infant >>>leav >>>monitor >>>part >>>raffl
8 >>>window >>anoth >>leav >>littl >>mine >>post >and+@ >and+me >came+up >could >from+y >from+year >ha+join
8 >had+anoth >just+ask >might >that+is >told+the >won+the @_press @school_like [@+on [@+that [after [conker
8 [held [i'v [i+don't [pari+doesn't [somebodi [spent [sun [the+look [which [y# [you+were [your ]england ]heart
8 ]mate ]math ]scissor ]squar ]try ]wave ]wors a_clipboard a_wed aid and_@ and_todai attenborough awak award
8 bairn becaus_the beetl believ_@ bossi buddi busi by_heart by_name cheer class_teacher club correct crook
8 cupcak do_you eyebrow first_to from_year get_the go_home goalpost graviti high_five hum i'll_miss ic
8 interest is_thi je joke jumper ketchup kiln kindest kwame lace ladybird laugh_like leo like_he like_my
8 lunchbox make_the me_half model mum_sai my_@school my_coat my_desk my_lanyard new_@school off_with over_@
8 poem porridg preschool put_in result rocket salut sat_with satsuma sellotap seven sheep shell snail sock
8 sprint squirrel still_on strap string sunflow swim tech the_choir thread to_nine tournament trai translat
8 triangl tue victoria weed welli_on worker {— ~blew ~cardi ~clai ~egg ~fraction ~hatch ~hum ~life ~mouth
8 ~near ~nose ~pupil ~sheep ~somehow ~teach ~touch ~wept ~whisper ~written ~y# ~вперше вже вперше
7 !several #_i'v &+ &🥈 )+ <#># <+ask <+bless <<<did <<<nearli <<<see <<<would <<need <<never <<you'v <>done
7 <>grandad <>mum <>reckon <>score <>wont <@>@ <but <cheer <dai+# <for>and <heard <honestli <i+had <it>that
7 <love+from <off <put <ta <teach>the <term+and <wa> <window <work <you+to <you> >#+on >>>>arm >>>>classroom
7 >>>>costum >>>>laugh >>>>lunch >>>>metr >>>>move >>>>playground >>>>samosa >>>>show >>>>split >>>>word
7 >>>becaus >>>big >>>club >>>headteach >>>narrat >>>pea >>>plai >>>share >>>sticker >>@ >>everyth >>find
7 >>hear >>my >>realli >>sheep >>thank >>told >>tri >>v >>write >>year >ag+# >ask >at+# >came+back >come
7 >cri+at >cri+when >cross >drawn >ey >had+third >held+the >how >is+it >made+a >other >pat >saw >swam >todai
7 >wait >want+to >whose @_@school @_everi @_grandad @_have @_sang @_well [@+cri [@+doe [ahh [bless+@
7 [can+someon [can+we [da+iawn [harvest [hat [hat+off [hiya [hot+chocol [i+can't [i+teach [if+you [interview
7 [math [miss [my+littl [nobodi [ok [phone [report [the+sound [thi+is [trust ]asda ]bank ]door ]dragon ]either
7 ]fish ]group ]here ]move ]obvious ]past ]pet ]plaster ]pound ]slide ]staff ]start ]swai ]take ]teacher
7 ]touch ]trai ]trampolin ]two _@staff a_fork a_plaster a_sheep a_snail a_tractor account aff ag_# all_morn
7 and_there and_who ant ar_@ ask_the assembl_and at_@school at_wet backward beat_me bow break bunni
7 call_@family call_the came_and came_back carrot cartwheel cast cello chess_club club_@ couldn't_make curtsei
7 custard dandelion dont doon dt eco everi_class everi_dai fault fell_off field_and floss for_on forecast gate
7 gate_and glove goal greet group guard guess ha_never hairnet he'd_like he_just hold_hand hold_my hold_the
7 homesick hometim i'v_heard iawn in_full in_nurseri in_with incid is_six it_alwai it_back jestem joseph
7 keep_it leader let_go librarian lit loaf lone lost_properti lunchtim manger me_@school me_i'm me_my metr
7 mini miss more_than muddi museum my_guid my_hair my_name nae never_had noo on_with or_the our_@school pa pe
7 pea pepper perk petal photocopi pipe poolsid poorli project pure race reason recov rehears sack sand scorer
7 scowl sentiment shave she'll_be simpli snack solicitor spelt spine sprout spy sticker storytim stretch
7 strike sunglass surnam take_the talli teach_@ tell_her the_carpet the_climb the_gate the_name the_stage
7 the_trip the_yard them_all then_i to_tell tummi up_after var wa_meant weather_forecast wept width wigan
7 windmil wobbl worksheet wormeri would_like you'v_got you_go {: ~aliv ~award ~cello ~club ~dear ~great ~hug
7 ~hung ~jasmin ~led ~mi ~mix ~piano ~pipe ~raffl ~recept ~sand ~scienc ~spelt ~step ~stopwatch ~super ~tall
7 ~tell ~ti ~told ~trouser ~wednesdai ~wouldn't ~zip з
6 !sentence2 #_now &— .'s 2m <+and <+cheer <+not <+oh <+saw <+sorri <<<could <<<from <<<made <<<plai <<<sit
6 <<<take <<<tell <<<that <<again <<birthdai <<courtesi <<garden <<goe <<i'v <<miss <<mr <<nobodi <<onli
6 <<regist <<write <>cut <>granda <>hand <>need <>refus <>show <>volcano <>y <@>and <and>with <ar>and <bless
6 <by># <by>in <by>on <courtesi+of <cri <done>and <except <i'v+had <mark <my+boi <no <not <sai> <taught
6 <taught>the <there <to>from <wa>who >>>>actual >>>>book >>>>call >>>>chick >>>>foot >>>>handwrit >>>>he'd
6 >>>>if >>>>non >>>>pen >>>>shepherd >>>>snail >>>>star >>>>tonight >>>cut >>>don't >>>duti >>>gave >>>glass
6 >>>guid >>>head >>>how >>>nobodi >>>pack >>>plate >>>sheep >>>super >>>tabl >>>top >>>weekend >>her >>learn
6 >>me >>second >>sing >>turn >>wrap >@+@ >about >as >ask+the >aunti >beat+me >brought >call >coat >count+the
6 >cut >did+a >did+it >do+the >explain >gave+her >get+in >got+the >granda >grandad >ha+name >hold+the
6 >in+charg >in+y >in+year >is+go >laugh >live >my+mum >plai+the >poem >press >reckon >right >sai+i >stamp
6 >tell >to+@ >volcano >well >well+done >who+had >written >y+# >you+absolut @_about @_as @_call @_dad
6 @_explain @_hold @_laugh @_n @_pick @school_door @school_my [@+drawn [@+know [@+mum [@+onli [@+score [@+show
6 [big+up [by+the [caretak [did [first [four+year [gut [haha+ye [heatwav [hot [it+alwai [left [lost+properti
6 [me+what [miss+you [ngl [nobodi+told [oleksandr [on+the [onli [paulin [poor [regist [saw+@ [someon
6 [sun+cream [the+class [the+on [welcom [welcom+to [welli+on [you+could ]@ ]agre ]alarm ]board ]bow ]check
6 ]cleaner ]compliment ]cupboard ]dinner ]fenc ]geniu ]hamster ]honour ]joi ]museum ]myself ]over ]owt ]pe
6 ]properti ]quiz ]read ]recov ]servic ]shoulder ]silver ]still ]team ]term ]them ]trip ]weekend ]yorkshir
6 a_dog a_first a_lollipop a_mondai a_paper a_sign a_star a_stick a_sticker all_@school all_hi all_my all_on
6 all_three amen and_didn't announc apron ar_you arm armband ask_why assembl at_breakfast audienc bake bat
6 be_told beneath best_@school best_bit book_about bouncer breadstick brigad bring_me broccoli bronz bulb
6 button cabinet cake_for came_in can't_sai can_i carpet carri catalogu caught cheer_@ chick class_is
6 class_vote climb_frame cloud coat_@ conker connect contact contest cornet could_you cri_when cross cuddl
6 cut_and cymbal daffodil dai_# declar dictionari did_@ did_it dinner dinner_time dinnertim diwali donkei drew
6 dryer duti_in each_other electr elsa end_up entri especi eulogi ever_had excel favourit feed find_a first_go
6 footbal fossil fudg gentl gift give_@ given goe grape ha_decid ha_learnt ha_written hand_with have_open
6 heard here_and hi_jumper hi_nan hiya i'm_still i'v_never i_look i_mean i_miss in_case in_it intern is_better
6 is_off it_at it_came it_it it_nearli jelli kite known lava lego let_@ letter_to lifeguard like_to line
6 lobster loud loudest loyalti lunch_todai make_it marbl mashallah me_# me_her me_then me_what mic mud_kitchen
6 my_group my_math my_new my_phonic name_on near not_@ on_# on_duti on_on on_thi onli_on open_a other_wai
6 our_new out_by paragraph pari pit pl player playtim potato prayer promis properti proudest punch raisin
6 recount regist_in reindeer relai rota rule sai_you school_field scienc scrape see_what serv seven_year
6 shape_like she'll she_came she_is she_just she_left shepherd shoulder signatur sinc_mondai singl_dai
6 skip_rope sneak sneez stage stamp steer stick still_in stool suggest swan swansea swept system tadpol tae
6 tag taught_@ ten_past the_answer the_bank the_chair the_farm the_piano the_role the_show the_swim them_i
6 there_ar there_on they'v_been thirti_of tinsel to_our toaster todai todai_in tooth tooth_in tuck tug turn_to
6 twizzler uniform up_there violin wai_down wave we_had week_with went_over what_the who_taught with_hi
6 with_it won_the worm writer xma yin you'd {+ {= ~behind ~between ~boss ~brick ~carpet ~chang ~charg ~choir
6 ~clap ~countri ~courtesi ~crown ~danc ~deliv ~discov ~entir ~explain ~goggl ~granda ~headteach ~hors ~invent
6 ~lamin ~lego ~lick ~mai ~mashallah ~measur ~nana ~nearli ~nice ~nowher ~p ~pe ~photocopi ~promis ~punch ~ran
6 ~rope ~sent ~shift ~slide ~small ~sock ~solo ~stamp ~stop ~suit ~tabl ~talent ~tini ~top ~tune ~until
6 ~volcano ~weigh ~well ~whistl на
5 !capital !school #_thi &👐 &🙃 (( 1s 20p 3s 4b <+found <+honestli <+it <+todai <<<best <<<french <<<had
5 <<<he <<<mark <<<minut <<<on <<<stop <<<swim <<<well <<accord <<belong <<explain <<funni <<hall <<just <<lad
5 <<luck <<now <<proud <<residenti <<same <<sit <<small <<that <<their <<will <<year <<you <>ask <>been
5 <>built <>count <>den <>fix <>hasn't <>keep <>laugh <>lent <>new <>pack <>paint <>ran <>rang <>still <>stop
5 <>told <>tri <>what <@+@ <@+and <a>in <accord+to <am <and>have <and>to <believ <belong+to <boi> <congratul
5 <explain+to <goe+to <good+morn <had <is> <it> <let <like> <littl>in <move <now <on>in <saw <sorri <thank+to
5 <the+record <the+wai <to>that <told+by <watch <who+put <why <with>for <you>i'll >#+ >>>>4s >>>>anoth
5 >>>>behind >>>>brother >>>>class >>>>dinner >>>>ear >>>>end >>>>glove >>>>hand >>>>hi >>>>hors >>>>know
5 >>>>librari >>>>line >>>>mark >>>>milk >>>>nativ >>>>over >>>>pea >>>>prayer >>>>read >>>>seat >>>>someon
5 >>>>sprout >>>>stage >>>>stick >>>>thei >>>>told >>>>want >>>>why >>>after >>>answer >>>bake >>>bean
5 >>>behind >>>both >>>carpet >>>danc >>>finish >>>gate >>>held >>>himself >>>littl >>>our >>>plan >>>scienc
5 >>>six >>>skip >>>snow >>>tree >>>word >>>worm >>actual >>bag >>becaus >>eight >>free >>friend >>go >>green
5 >>him >>if >>let >>mari >>name >>organis >>plan >>promis >>readi >>sai >>shop >>spot >>tell >>third
5 >>through >>went >>wrote >@ >ag >ask+if >ask+what >at+hi >bean >brought+a >built >can't >chain+on >doesn't
5 >drew >drew+me >found+a >ha+drawn >ha+move >ha+read >ha+written >hand >hand+up >hit >hold >homework >knew
5 >left >lent >made+up >manag >march >measur >pack >pack+lunch >put+hi >ran >read >said >said+my >same >spot
5 >taught+me >think+the >told+us >wa+brilliant >wa+in >wa+our >wave+at >wee >work >would+like >wouldn't
5 >year+# @_ag @_ask @_back @_built @_correct @_doesn't @_go @_last @_save @_show @_stand @_todai @_wait
5 @_whisper @_would @_year @school_@school @school_ha @staff_she [@+did [@+fix [@+granda [@+hand [@+held
5 [@+keep [@+pack [@+ran [@+stood [@+told [ah [an [anyon+got [aww [befor [boi [bonjour [breakfast
5 [breakfast+club [carpet [carpet+spot [dear [destini [diwali [fab [first+time [footbal [garden [governor
5 [half [her [honest [honestli+@ [i+know [i+will [if [light [my+read [nine [noth [now [paint [parachut
5 [parachut+game [pe [pe+kit [phonic [pl [placement [poor+@ [princ [read+volunt [sat [sea [sea+life [snack
5 [suppli [ta [thank+for [thei [told+@ [wa [well+@ [whoever+invent ]awai ]award ]boi ]candl ]care ]chair
5 ]cheer ]coach ]crumbl ]drink ]feet ]five ]foot ]freddo ]good ]hard ]look ]match ]medal ]minut ]most ]none
5 ]o'clock ]own ]pal ]pass ]payrol ]phone ]place ]print ]puddl ]race ]raisin ]reckon ]regist ]same ]sand
5 ]school ]solo ]stori ]teach ]tear ]tell ]their ]wa ]wemblei ]were _@school a_bit a_bucket a_car a_chair
5 a_governor a_leaf a_note a_person a_secret a_small a_stranger a_tree a_veri a_wee about_hi abseil again_for
5 ahh aliv and_ask and_back and_by and_everyth and_me and_nobodi and_said and_when anyon_got appar argu ask
5 ask_how at_dinner at_lunch aww back_at back_for badg be_call be_the beaker becaus_@ been_practis befor_i
5 befor_i'd befor_it bell bennett best_job biff blackberri bless_her blew board bobbl bonjour bookmark bouquet
5 but_in butterfli calmer campaign cape card carpet_time carri_the chair check chose chuf class_# class_and
5 come_off commit comp compliment costum could_hear council_about councillor count daisi den did_all didnt
5 dinner_hall discuss doctor doe_all doesnt done_the door_and drill eat_a elect emerg explan faint finish_me
5 first_aid flip for_all for_book for_your fraction frame freddo frog full function gari glass glitter go_of
5 golden_time good_morn got_two granda granni grass grow_up ha_ask ha_ever ha_gone hammer hand_and handwrit
5 harp harvest have_it have_you he_think header heck held_my henri her hi_own holder hospit_for i'll_take
5 i'v_done i_come i_saw i_told if_i'm in_french in_my in_on in_septemb inform innkeep inspect is_alwai it
5 it_she it_wa jacket_potato judg just_the keith kept kevin know_why known_that label lad_in landslid leaf led
5 leisur length librari lick lick_the litter loom lucki manner mash math me_now moonwalk mop motto mysteri
5 name_is nativ new_@family night_and no_idea not_in not_let not_to note notic number_# nut odd_sock off_@
5 old_and on_tabl onion order our_own page pair_of parad pass_the peg pierwszi plaster playground prime_minist
5 progress pronunci properli put_@ quarter_past queen question quit rake rap raz read_group ref refere relief
5 rest_of review right ring_the role_plai round_of ruler sack_race sai_@ sandpit sang second see_her separ
5 septemb_and sermon set_up shadow shape sharpen she_been shield shop_on sie silent size_# slide solo somehow
5 sound spell_bee spirit stain star start_a starter steel still_go stitch stood stood_at sum tabl_for tannoi
5 ten term_and thank_to thankyou that_in that_when the_bell the_ceil the_council the_custard the_fenc
5 the_field the_hall the_head the_job the_line the_plan the_regist the_rest the_right the_three the_voic
5 the_water thei_do them_and there_no they'd_been thi_but thi_week time_@ to_know to_plai to_ten to_them
5 to_watch touch trail tuck_shop tudor twix two_year under_the understudi unlucki vers vinegar wa_@ wagon
5 walk_in walk_it we_made wedi wee wei well_done went_and were_all wheelbarrow whistl_and who_in why_i wink
5 wire with_that with_two woodlic worri wrap_in wrong wrote wrote_a y# yard yawn year_3s yellow you'v_been
5 you_know you_on {( ~act ~anywai ~appar ~art ~ask ~bat ~bean ~belong ~build ~built ~busi ~captain ~chapter
5 ~cheek ~chosen ~count ~cours ~diari ~doesn't ~dug ~eight ~ev ~except ~goat ~hedgehog ~herself ~himself
5 ~homesick ~iawn ~infant ~inform ~innkeep ~inspector ~lid ~lift ~literaci ~loudest ~manag ~match ~mud ~newt
5 ~note ~oh ~paper ~phonic ~pierogi ~pizza ~plai ~potato ~rais ~rap ~read ~regist ~report ~result ~roar
5 ~rocket ~scooter ~session ~sing ~sit ~sneez ~snowman ~soup ~sprint ~stai ~stand ~stapler ~sticker ~strike
5 ~system ~ta ~taught ~towel ~trai ~triangl ~tuesdai ~tyron ~updat ~v ~wasn't ~window ~winner ~wonder ~wrap ~з
4 !long8 !sentences6 #_at #_with &🎤 )& .: 2b <+ah <+i'm <+watch <+when <<<at <<<come <<<dai <<<even <<<like
4 <<<love <<<much <<<parent <<<roman <<<special <<<ten <<<thei <<<time <<<warn <<be <<boi <<can <<chuf <<club
4 <<els <<feel <<half <<hand <<led <<lunch <<nativ <<point <<practic <<shout <<smile <<ta <<teacher <<team
4 <<thank <<thi <>answer <>b <>best <>brought <>caught <>conduct <>dad <>danc <>did <>drew <>fast <>hid
4 <>isn't <>knew <>spot <>tell <>threw <>took <>tooth <@ <@> <ah <and>for <and>had <and>plai <and>said
4 <and>want <ask <ask+by <assembl <bar <between <by <by>that <check <club <dai <done+to <end <find <for <for>
4 <fridai+and <from>in <good+on <ha <hear <is <is>and <it>who <kitchen <led+by <look+at <me+why <my+mum <my>in
4 <n <note <point+at <read+with <record <saturdai <talk+about <taught>to <the+dai <the+kitchen <then
4 <then+there <to>for <until <up>and <watch>teach <wee <well <were <what <whoever+taught <ye> <you <you>for
4 >#+@ >># >>>>author >>>>bag >>>>becaus >>>>biscuit >>>>blue >>>>can >>>>cricket >>>>drill >>>>duti >>>>ever
4 >>>>favourit >>>>fix >>>>forecast >>>>goe >>>>gravi >>>>had >>>>hatch >>>>help >>>>hold >>>>leg >>>>miss
4 >>>>most >>>>part >>>>point >>>>regist >>>>sing >>>>spot >>>>tabl >>>>teacher >>>>week >>>>whistl >>>>whole
4 >>>bring >>>chip >>>choir >>>did >>>end >>>fraction >>>glue >>>hors >>>innkeep >>>know >>>line >>>moon
4 >>>move >>>mum >>>name >>>nan >>>night >>>pe >>>piano >>>road >>>second >>>sister >>>stai >>>swim >>>tuesdai
4 >>>weather >>>you'r >>>your >>again >>better >>book >>brilliant >>can't >>carri >>clear >>danc >>did >>ev
4 >>everi >>fallen >>four >>full >>happi >>head >>home >>i >>morn >>move >>need >>odd >>our >>over >>past
4 >>recept >>rememb >>sent >>some >>stai >>super >>swap >>tabl >>talk >>watch >>whole >>written >an >and+that
4 >answer >argu >as+the >asleep >asleep+on >both >brought+hi >carri+the >conduct >conduct+the >count >dad
4 >drew+a >eat >fast >go >ha+alreadi >ha+ask >ha+on >ha+told >had+hi >hasn't >have+open >hit+it >hood+ >insist
4 >insist+on >is+our >is+still >know+where >lick >lick+the >line >model >n+@ >nana >nine >plait >point >ring
4 >rose >sai+i'v >sai+the >said+grace >said+i >sing >snore >spelt >spoke >stand >stori >stuck >taught
4 >teach+the >the+word >thi+week >threw >told >tooth >walk+in >went+round >whisper >who+wa >will >wont >would
4 >wouldn't+come >wouldn't+do >wrote+a @_argu @_both @_brought @_can't @_count @_did @_four @_help @_i'd
4 @_isn't @_know @_left @_now @_ring @_said @_sat @_taught @_that @_threw @_under @_us @_wreath @_y @school_@
4 @school_done @school_now @school_read @school_went [@+ask [@+beat [@+best [@+built [@+can [@+count [@+dad
4 [@+fast [@+gave [@+got [@+hid [@+nana [@+new [@+put [@+taught [@+took [absolut [after+school [ah+@ [bit
4 [caretak+log [caught [choir [choir+tonight [congratul+to [could [couldn't [cri [drew [everi+singl [first+aid
4 [first+parent [from [had [had+@ [haha [handwrit [he [honestli [hope+is [i'v+been [i'v+just [if+@ [it+@
4 [jasmin [just+the [just+want [lili [lunch [lunchtim [mini [my+pupil [nit [nobodi+tell [oh+that [plant
4 [proud+moment [quick [read+buddi [residenti [rounder+@ [same [school+council [second [seven [snow [teach+@
4 [tell+me [thank+you [the+peac [the+tuff [there+is [thirti [time+tabl [todai [told [tonight [tooth [we
4 [we'v+got [we'v+had [we+do [we+were [where [whoever+taught [willow [wish [you [you'll ]ach ]assembl ]bit
4 ]blanket ]boiler ]brian ]bubbl ]comment ]cook ]could ]delight ]differ ]ever ]everyon ]favourit ]finger ]fly
4 ]fryer ]garden ]had ]him ]how ]jump ]kevin ]ladi ]late ]leaf ]light ]love ]mat ]mean ]morn ]old ]pan ]pea
4 ]plan ]playtim ]primari ]qualifi ]queen ]queue ]rabbit ]room ]round ]sad ]sai ]sandwich ]satnav ]seven
4 ]shark ]son ]stick ]thursdai ]treat ]unreal ]whistl ]world ]wow a_book a_bow a_foot a_joi a_pair a_queue
4 a_shark a_spare a_wall a_worm about_it about_our ac ach actual all_the all_to alphabet alphabetis an_all
4 and_# and_gave and_show and_told and_we'v anybodi_els arsen artist at_least at_school aw bad badger ballet
4 bare batteri bead befor_you behind best_thing better_than book_corner bracelet brave broadband brought_her
4 bruis bu bu_driver bubbl built bum c'est cage can't_be cannot car_park cardi cardigan carniv caterpillar
4 chapati cheek chief child_in class_ha class_to cleaner cloakroom club_tonight coat come_as complet conduct
4 correct_my could couldn't counti crisp crumbl cupboard cycl dai_@ dap dashboard dear demand destini dice
4 do_i do_my dodgebal down_a drain draught draw drew_me dungare dzi eal earth emot entir envelop ev ever everi
4 except_@ fairli fastest fetch finish_the first_ever follow for_their fork found_@ four_minut french garden
4 gave gave_him gerald ghost go_in golden got_to grew ha_@ ha_alreadi ha_told had_a half_a halfwai hall_@
4 hamster hand hand_on haunt have_heard he_come he_got he_look he_on he_said heard_@ heard_a hedgehog held_the
4 helmet helper hi_ey hid him_a hockei home_on hot_chocol hug hunt i'm_do i'm_have i'm_here i'v_just i'v_put
4 i'v_the i_don't i_knew i_love illustr in_her incl indoor inhal insist intervent into_the is_now is_up
4 it'll_be it_call it_doe it_rain it_up it_work iv jazz job_in jump just_want kerb kind_of kipper kitchen_and
4 knight knit know_everi know_it ladl lancashir least leav_the leg lid lie_down like_it limerick longboat
4 lost_@ lunch main marrow mascara maypol me_@family me_it me_through medal medic met_@ minu minut miss_you
4 mitten moment monster morn mr my_arm my_kitchen my_last my_read my_voic my_year name_of nan naughti
4 necessari newspap next_to night_on nobodi_in nois nose noseble noth_to of_be of_hi of_on of_your offer old_i
4 omg on_it on_my on_shoe on_who opera order_of oscar our_whole out_it out_over outdoor p7 pair pancak path
4 paulin payrol peel pen_licenc person_who photo piano pick pigeonhol pirat plai plant plastic potion potti
4 practis pre prime probabl quarter queue quietli rack rangoli read read_with refer refus_to relax remot
4 residenti rhythm roman rung ruthless sai_i salad sat_under school_@family sent sentenc sept shake she_can
4 she_doe she_onli she_right shoe shook shout show_me show_the shrug simon sing skill sleev small smile snap
4 social sold someon sometim soup spell spent splinter stapl star_of store stranger sundai_night superhero
4 swap sydnei tabl_and tad take_it taken talk_about tall taller taught_the technic that_@school that_on
4 the_bean the_bench the_biscuit the_curtain the_desk the_glue the_harvest the_hen the_innkeep the_lost
4 the_lunch the_minibu the_moon the_nativ the_nurseri the_parent the_person the_photocopi the_playground
4 the_reason the_sandpit the_school the_seat the_spell the_top the_week thei_all them_on then_she there
4 there_@ there_is thi_term three_year thumb time_tabl tipto to_be to_bring to_check to_look to_make to_miss
4 to_show to_teach to_the to_whistl toasti told_@school tonic tooth_and traine treasur trim trip turkei twit
4 unblock undef understand unless until_@ upsid upsid_down us_all we'v_all we_do we_don't we_have wee_@ what_a
4 when_she when_thei whisper who_is whoever whole wing wipe with_our wobbl_tooth word word_for word_of work_@
4 work_on work_out worldi wors wouldn't_let write ye ye_@ year_# you_@ you_and you_get you_miss yr {& {, {–
4 ~3rd ~accept ~accord ~ahh ~beat ~becaus ~bit ~block ~both ~bow ~brilliant ~brought ~can ~cannot ~cant
4 ~certif ~champion ~cheer ~chose ~conduct ~confirm ~costum ~councillor ~cross ~daili ~daisi ~debat ~donkei
4 ~enjoi ~flask ~float ~four ~ghost ~goal ~gravi ~handwrit ~help ~hoop ~i'd ~i'll ~insist ~item ~know ~left
4 ~let ~line ~lit ~litter ~luck ~map ~might ~monei ~moral ~moustach ~move ~nit ~notic ~omg ~order ~organis
4 ~pair ~pen ~pl ~plant ~poppi ~practic ~practis ~r ~rainbow ~roof ~rosett ~sad ~sai ~salut ~santa ~second
4 ~see ~seem ~sharpen ~sign ~silenc ~sleep ~splinter ~split ~spoke ~spoon ~stone ~that'll ~theatr ~time
4 ~trombon ~ukrainian ~w ~wei ~went ~width ~wolf ~wrote ~yard ~year класі
3 !ends-sentence !everyday-capital !sentence1 !sentence3 !sentence4 !sentences5 &« .B 10am 5s 6s <#+and <+even
3 <+got <+have <+is <<<afternoon <<<as <<<ask <<<befor <<<can <<<happi <<<littl <<<look <<<no <<<not <<<thi
3 <<<till <<<up <<<week <<<you'r <<@ <<and <<card <<chat <<cry <<duti <<field <<happi <<hatch <<head <<i'll
3 <<lass <<light <<listen <<mention <<next <<oh <<plai <<queue <<said <<start <<tabl <<talk <<them <<think
3 <<tree <<try <<veri <<voic <<wai <<who <<whoever <>at <>back <>call <>carri <>gone <>held <>help <>hug
3 <>line <>mark <>no <>on <>put <>read <>said <>signal <>teach <>translat <>wa <>whisper <>won't <actual
3 <alwai <and>and <and>both <and>goe <and>got <and>in <and>made <and>were <and>who <and>won <answer <ar <ask>
3 <ask>to <at <birthdai+to <bless+her <but>ha <card+from <chat+with <child <dai+and <even <him <it <know+what
3 <ladi <listen+to <lost <mention+to <moment <morn <need+a <onli <over <recept <report <sai>is <show <star
3 <still <than <thank+you <thank> <time <to+see <try <wa <wa>from <wai <wai>sai <who+taught <y+# >>>>@ >>>>all
3 >>>>bee >>>>befor >>>>better >>>>bin >>>>brought >>>>caretak >>>>did >>>>draw >>>>eat >>>>everyon >>>>front
3 >>>>hamster >>>>infant >>>>leaf >>>>let >>>>licenc >>>>nobodi >>>>now >>>>outsid >>>>page >>>>poem
3 >>>>pretend >>>>rope >>>>round >>>>run >>>>set >>>>shout >>>>sister >>>>sock >>>>talent >>>>they'r
3 >>>>thirti >>>>tooth >>>>trip >>>>twelv >>>>twin >>>>vers >>>>went >>>>with >>>>world >>>>wrote >>>@ >>>a
3 >>>across >>>angel >>>arm >>>as >>>bell >>>book >>>camel >>>candl >>>card >>>caretak >>>child >>>could
3 >>>cross >>>door >>>drop >>>egg >>>face >>>famili >>>fix >>>float >>>french >>>friend >>>good >>>hi >>>if
3 >>>look >>>made >>>match >>>mayor >>>me >>>no >>>noth >>>playtim >>>pretend >>>ran >>>same >>>school >>>seat
3 >>>show >>>smell >>>someth >>>spell >>>st >>>step >>>stuck >>>suppli >>>swap >>>tell >>>the >>>thei >>>time
3 >>>vicar >>>vote >>>welli >>>whole >>>wi >>>won >>>wonder >>>wrote >>>x >>>you >>count >>everybodi >>explain
3 >>fly >>front >>grace >>hi >>kick >>mum >>nine >>out >>own >>rais >>run >>soup >>speak >>the >>tie >>to
3 >>tomorrow >>were >>whistl >>y# >ar+run >ar+you >ask+why >at+all >b >back >back+from >beat+the >birthdai
3 >bring+me >brought+her >brought+in >came+as >correct+my >did+hi >do >doe+a >finish+the >found >give
3 >got+stuck >guess >ha+brought >ha+invent >had+four >hat >have+been >help >help+me >her >himself >hit+the
3 >hous >hug >i'm >in+her >in+my >is+six >is+the >isn't >join >keep+a >lent+me >made+us >mum+sent >now >on+a
3 >on+be >onli >pick >put+a >read+a >read+to >refus >run+a >sai+a >sang >score >she+told >signal >stand+up
3 >stop >teach >that+i >thi+year >translat >tuesdai >u >went >when >who >who+is >who+told >year >сьогодні
3 @_@family @_answer @_behind @_can @_danc @_give @_hous @_hug @_let @_made @_might @_read @_score @_sit
3 @_tell @_v @_went @_when @_wouldn't @family_sent @school_goe @school_i @school_is @school_sai @staff_@staff
3 [#+# [@+@ [@+ha [@+help [@+is [@+learn [@+lunchbox [@+made [@+threw [@+translat [@+whisper [anyon+know
3 [big+@ [bikeabl [bless+her [can+you [certif [christma+dinner [coach [daisi+and [doe+@ [dziekuj [eight
3 [florenc [forti [found [found+@ [fourteen [got+a [got+told [ha+anybodi [half+past [he+wa [how [i'll [i+do
3 [i+said [if+anyon [im [jumper [kitchen [librari [librari+van [littl+@ [lollipop [make+kite [miss+ar [my+last
3 [my+son [my+tuesdai [never [oh [on [on+duti [pancak [phonic+screen [plai [poetri [poetri+slam [proper [put
3 [river [rose+from [rounder [sat+breakfast [sew [some+dai [sort [star [star+of [stood [suppli+in [swim
3 [ta+for [teacher [thank+to [that [that+feel [the+lad [there [thi [three [to+the [todai+lesson [trip [twenti
3 [wa+it [wei [well [well+done [welli [what+a [what+i [what+the [when+the [whoever [work [wrote [you+know
3 [you+should ]accept ]ankl ]anyth ]at ]beauti ]bell ]bum ]bunch ]castl ]chill ]conker ]corridor ]crayon ]cup
3 ]drop ]dumna ]e ]easter ]eight ]em ]eyebrow ]fab ]face ]flapjack ]florist ]for ]frame ]fridg ]friend ]gate
3 ]governor ]gravi ]hen ]her ]hero ]hip ]humbl ]joke ]lad ]later ]lego ]letter ]librarian ]like ]loft
3 ]lovemyjob ]miss ]note ]offic ]onc ]packet ]paint ]reason ]road ]said ]sausag ]sheet ]snack ]someth ]stop
3 ]suit ]toddler ]too ]un ]vote ]wild ]window ]won a_bed a_bike a_class a_differ a_draw a_great a_half a_hous
3 a_lie a_month a_puddl a_satsuma a_shop a_stori a_time a_wobbl abl about_be about_me about_my accent accept
3 accord accord_to accur across_the ad admiss adopt adverbi aft afternoon against agre ah allow alwai_@
3 alwai_a an_actual and_an and_ha and_her and_i'll and_on and_she'd and_thank and_to and_will anfield answer
3 anyon_know apologis_to argument as_you ask_for at_forest at_seven back_end back_i back_with backdrop bag
3 baker balloon ban barrist baton be_ask be_do beat beautifulli becaus been been_do better between_@ bhangra
3 birthdai_@ birthdai_to biscuit blood bon bonnet brace brick broad brought_hi brought_in build_a bump bust
3 but_@ butter buzz by_@ calon camel can_be can_you cant card_for care_home castl cd cereal certif certif_for
3 chang chart checkout choir chosen circl circl_time clap class clear clipboard clock come_back commentari
3 confid control convinc cost could_not council courtesi courtesi_of cpd crayon credit crown cucumb curtsi
3 dai_of danc date dealer delight desk detect did_i differ dinosaur dismiss divis do_hi don't_know done_for
3 down_in drawn drew_the each ear ei end english enough_to even_@ ever_been everi_singl everyon_had except
3 ey_on f fab fearless fell first_full first_on fish fish_finger five_year florist flute fly foil for_@ for_hi
3 for_our for_six for_tea for_three found_in found_the friendship_bracelet frogspawn from_@ from_my front
3 fryer full_mark fuss gale galleri gave_me girlfriend glockenspiel gold goos goosebump got_@ grandmoth grate
3 gravi guid guid_read ha_done ha_name ha_taught haircut halv hand_in happen hard have_ask have_never
3 have_start he_could he_ha he_know he_sai head hear_@ heatwav help_me her_@family her_@school her_for her_mum
3 her_read her_sister hi hi_mum hi_new hi_shoe hide high him_on himself hit_the honour hoop hors hour_of
3 hour_on how_he how_the hula hula_hoop humbl i'm_not i'v_come i'v_seen i_call i_could i_go i_let i_live
3 i_read i_smell i_tell ident in_english in_thi in_three in_two in_welsh inform_me invest iron_man is_@ is_for
3 is_go is_our is_still isn't_a it_a it_about it_again it_and it_fridai it_go it_sai it_still jacket jaffa jar
3 jasmin just_@ just_ask just_made just_to keep kerri kick kidnei knee know_@ ladi_and lai lan later laugh_at
3 lawyer learn learnt leaver leaver_assembl left letter licenc lighter lighthous like_the lip live_in log
3 longest longship look_for look_up lost lovemyjob lug lump made_a magnet majesti map me_a me_all me_if me_the
3 me_with mi microphon middl_of mile mind mine_@ minut_of moment_@ mondai moral my_bag my_dinner my_littl
3 my_mum my_recept my_tabl my_tea nee new_on nicest nightclub nine_and no_@ no_on none normal not_go note_on
3 nugget nurseri ob of_cours of_her of_my of_our of_the off_by offic_and ok on_be on_by on_fridai on_from
3 on_is on_that on_you onto orang orchestra organis otter our_littl out_@ out_for out_of out_on out_the
3 overtook owl owt palm parachut partner patch pend phonic_group piec pine plait po portrait post_it postcard
3 poster ppa print privileg prompt pumpkin purpos put_her put_my put_that rais rais_# ran rang_the rank
3 read_book record region regist_and regular remembr rent request reward ribbon ring_me riot rope routin
3 rubber run_a sai sai_a sai_good sai_the said_he samba sari sat_down save scale school_in scienc_week scream
3 screen seasid second_in section see_@ septemb serious sew shark she she_at she_get she_sai she_told shift
3 ship short shout_out sign sign_by singl sir skate skip skye soft_plai soldier solo_in solomon sound_of space
3 spoon stapler start statement stock_cupboard straight stuck_in submarin sugar super suppli suppli_teacher
3 support swai tabl_@ tablet take_my tap tape tea_towel teach_the teacher_at teacherlif team tell_your than_i
3 than_my that'll_be that_is that_it that_our that_wa that_why the the_@staff the_board the_bu the_care
3 the_caretak the_cow the_cup the_date the_dentist the_dinner the_donkei the_door the_drive the_front
3 the_gravi the_hand the_hatch the_inspector the_lid the_loo the_map the_middl the_museum the_new the_on
3 the_pool the_read the_record the_sand the_scienc the_sink the_sound the_stock the_tank the_tombola the_wai
3 the_weekend the_whole the_wrong the_y thei_can thei_were them then then_ask then_there they'd they'r thi_on
3 thing_i'v think_about thought_about three three_week through_@school through_a thrown ti tie to_draw to_keep
3 to_me to_talk to_you told_to tomato tonight_@ took_@ took_it total towel trainer tri trowel trunk turn_up
3 twenti_six tyron un under under_a under_my uno until up_a urgent v veg velcro versu vote_for wa_i wa_love
3 wa_right walk_to want_it we'v_had we_just we_know we_need wear wear_the weekend_@ well wellb welli went
3 went_home went_up what_@ when_@ when_it who'd who_put whole_hall why windscreen with_three with_your within
3 without_be would_be would_i write_it year_5s year_old yer yoghurt you'v you_ar you_need {! ~1s ~3s ~ah ~aid
3 ~alwai ~and ~announc ~argu ~bad ~bench ~bet ~biscuit ~blame ~bless ~blood ~board ~bump ~camel ~camp ~card
3 ~cartwheel ~chat ~chef ~class ~classroom ~clean ~clear ~column ~compliment ~could ~couldn't ~cut ~dad ~did
3 ~doctor ~drawn ~duck ~eaten ~elect ~english ~far ~flat ~fly ~food ~forest ~gave ~glue ~goe ~gold ~gonna
3 ~good ~grandma ~group ~haha ~hasn't ~head ~held ~hold ~honestli ~hope ~how ~if ~kit ~knee ~knew ~lai
3 ~lanyard ~lent ~lion ~listen ~littl ~lunchtim ~mark ~me ~mid ~minut ~model ~moment ~mondai ~morn ~natur
3 ~need ~now ~onli ~parent ~part ~peel ~petit ~place ~playground ~poem ~present ~primari ~prime ~proper
3 ~question ~record ~review ~river ~row ~sack ~same ~sew ~shelf ~shout ~shut ~sir ~skip ~skye ~sleev ~smile
3 ~snore ~special ~spell ~superstar ~talk ~team ~thank ~that ~these ~third ~threw ~tie ~tooth ~tri ~turn
3 ~versu ~vike ~vote ~watch ~wee ~week ~while ~win ~wont ~worm ~worri ~x ~you'll в я
2 !begins-sentence !sentences4 #_@ #_metr #_min #_month #_on #_residenti #_sai #_team #_week &: &» &🇬 &🎶 &💚
2 &😂 )) ): .) 5p 9s <#+that <#+with <+did <+doe <+from <+poor <+told <+wee <+well <+what <<<about <<<been
2 <<<dinner <<<don't <<<done <<<down <<<half <<<have <<<it <<<know <<<light <<<morn <<<my <<<number <<<of
2 <<<old <<<or <<<pe <<<recept <<<seen <<<sinc <<<sound <<<thank <<<trip <<<went <<afternoon <<all <<ay <<bit
2 <<bought <<bump <<child <<cri <<custom <<danc <<ey <<four <<fridai <<full <<home <<hors <<is <<kit <<last
2 <<long <<love <<man <<onc <<part <<phone <<phonic <<poor <<read <<sai <<shed <<sign <<term <<that'll <<y
2 <>ag <>and <>beat <>cri <>explain <>found <>gave <>gran <>ha <>just <>law <>learn <>left <>look <>lunchbox
2 <>made <>nan <>nana <>sang <>she <>taught <>to <>will <>win <afternoon <also <and+to <and>beat <and>come
2 <and>just <and>sai <between>and <big+up <bit <but>got <by>who <chang <chang> <co <doe <first <four <from
2 <from>to <happi+birthdai <i'm <i'v+got <i+told <if <in+and <is>she <it>and <man <mine <never+chang <not> <o
2 <off> <on+with <out+by <school+and <seen <special <tell>i <that'll+be <that>in <then>goe <thi+afternoon
2 <thi+morn <thi+week <thi> <time+and <to <to>in <todai <took <video <well+done <went+to <when>put <wi <with
2 <with>in <year+and <yesterdai >#+# >>>>a >>>>after >>>>ag >>>>an >>>>bar >>>>birthdai >>>>can't >>>>chair
2 >>>>chess >>>>choir >>>>come >>>>conker >>>>dad >>>>dai >>>>donkei >>>>eco >>>>els >>>>ey >>>>face >>>>forti
2 >>>>full >>>>garden >>>>gran >>>>group >>>>he >>>>her >>>>here >>>>home >>>>impress >>>>in >>>>ladi
2 >>>>learn >>>>map >>>>morn >>>>need >>>>nine >>>>noth >>>>number >>>>of >>>>or >>>>own >>>>pe >>>>peopl
2 >>>>pick >>>>recept >>>>same >>>>school >>>>sinc >>>>skip >>>>smell >>>>somebodi >>>>song >>>>suppli >>>>ten
2 >>>>than >>>>through >>>>too >>>>under >>>>welli >>>>where >>>am >>>befor >>>bishop >>>brilliant >>>can
2 >>>contact >>>dinner >>>dog >>>drum >>>duck >>>eat >>>far >>>first >>>five >>>for >>>front >>>grade >>>gravi
2 >>>i >>>i'm >>>in >>>keep >>>knit >>>ladi >>>lunch >>>minut >>>miss >>>morn >>>nativ >>>new >>>nine
2 >>>number >>>off >>>onc >>>onli >>>onto >>>open >>>own >>>pen >>>prayer >>>put >>>read >>>regist >>>santa
2 >>>she >>>shut >>>sign >>>sing >>>solo >>>spoon >>>sprout >>>student >>>teacher >>>that >>>thi >>>third
2 >>>till >>>trip >>>water >>>went >>>wobbl >>>y >>>ye >>a >>all >>been >>behind >>built >>carpet >>costum
2 >>doesn't >>done >>donkei >>foot >>gave >>given >>goal >>got >>ha >>have >>invent >>join >>learnt >>mark
2 >>narrat >>of >>put >>real >>review >>round >>save >>such >>take >>teach >>teacher >>time >>toast >>walk
2 >>we'v >>wear >>when >>where >>whether >>which >a >and+i >and+it >and+todai >as+a >at+a >beat >bring
2 >built+a >call+me >came+second >can+do >correct >cri >dad+is >darl >do+ >drew+the >fae >finish >fix
2 >forgot+her >found+the >four >from+our >gave+me >got+a >got+to >gran >group >ha+built >ha+decid >ha+found
2 >ha+given >ha+hi >ha+learnt >ha+made >ha+talk >ha+taught >have+start >head >heard >held >held+my >high
2 >i+said >in+recept >in+your >is+in >is+such >just >just+told >kept >last >learn+to >let >letter >lunchbox
2 >mate >miss+you >n >nan >paint >pleas >put >put+her >ran+the >read+hi >read+the >sat >sat+on >save >shout
2 >show >show+and >sit >six >spent >still >stood+at >summer >tell+me >tell+the >the+donkei >to+sai
2 >translat+the >twist >up+to >us >v >wave >wear >who+ask >win >with+her >won't >wrote >wrote+me >y @_asleep
2 @_beat @_but @_carri @_come @_doe @_drew @_fell @_finish @_fix @_found @_ha @_held @_her @_high @_in @_nan
2 @_onli @_plate @_pleas @_put @_ran @_sing @_term @_thank @_think @_turn @_twist @_wave @_were @_without
2 @_won't @_wrote @family_sai @family_with @school_everi @school_made @school_residenti @staff_and @staff_is
2 [# [@+carri [@+explain [@+gran [@+lent [@+nan [@+sang [@+turn [@+wa [@+want [@+won [@+wrote [ar+you [ask+@
2 [assembl [big [bit+of [bump [can [can+i [chess [christma+card [chuf [column [cross [did+@ [do [doe+anybodi
2 [eid+mubarak [end+of [even [everi+year [found+out [fridai [garden+club [goodby [guess+who [gut+to [ha
2 [half+my [home+time [i'v+got [i'v+had [it [kwame [last [leaver [line [long [long+dai [lost+on [mud
2 [my+eldest [my+nan [my+own [netbal [not+a [note [ofst [omg [parti [playground [playtim [ran [re [robin [roll
2 [sat+in [scienc [see [sent [six [some [spent+my [spot [steel [steel+pan [stori+time [sum [sundai+night
2 [swear [sydnei [team+point [tell [tell+you [third [thirti+on [two+year [we+did [when [when+@ [who [wind
2 [world [world+book [would [would+you ]actual ]aisl ]all ]bag ]beautifulli ]bless ]carpet ]christma ]crisp
2 ]danc ]drill ]driver ]each ]everywher ]ey ]fair ]field ]folk ]forev ]forti ]from ]gent ]glass ]goosebump
2 ]got ]hair ]hall ]handwrit ]hat ]hors ]hous ]in ]includ ]infant ]instead ]interview ]isn't ]itself ]job
2 ]jumper ]lunch ]manner ]meet ]mile ]mind ]month ]na ]nana ]offer ]ok ]pack ]paracetamol ]peg ]penni ]poem
2 ]post ]prayer ]present ]prison ]proud ]pupil ]rate ]residenti ]return ]row ]scooter ]seat ]see ]shake ]share
2 ]shut ]sign ]sinc ]sneez ]spoon ]stai ]swear ]themselv ]tho ]through ]tire ]toothbrush ]tuesdai ]wall ]wed
2 ]week ]who ]yeah ]year ]yet ]yourself a_@family a_conker a_frog a_game a_grown a_hat a_hors a_joke a_lad
2 a_list a_lot a_mop a_poem a_proper a_spoon a_straight a_thing a_tin a_tooth a_trai a_year abba absolut
2 action addit aeroplan ah'm aisl also_@ among an and_get and_i'm and_look and_mr and_now and_then and_want
2 and_went and_what ani_of ankl apologis appl applaus ar ar_in ar_on ar_the arrang asda ask_@ ask_if ask_who
2 assembl_wa at_last at_playtim attach back_on bagpip balanc band base basic beat_the best_dai between
2 big_school bishop bit_of bite blame blown blub blue bond book_and book_dai bore boss bother bounc bowl broom
2 burger but_i but_if but_the but_we by_@school by_the cabbag cake call_me came came_down came_up can_tell
2 canna care caretak carol casualti ceremoni chapter charg charg_of chariti chef christma_dinner circuit
2 class_@family class_assembl class_bear class_in classic clean clerk climb clue co_@ collaps come_in committe
2 compass competit concentr cone confirm conga continu convers corner corridor cough could'v couldn't_have cow
2 critic current curriculum custom cut_the cwtch dad_in dai_but dai_in dare darl deal decid declin deliv
2 deputi_head descant dictat did_hi didn't_know dine dinner_and direct district do_thi do_we doe_@ don't_care
2 don't_get don't_have done_a done_to door dot down_and down_on drama drank draw_of dress_as drop_off dry_ey
2 dustpan dziekuj ect edit egg eid_mubarak eight eleph em end_of episod estat everyon_in evid exit explain
2 ey_shut face_like facetim fair fall far fast fellow fever fewer fill final fine firm flag flapjack folder
2 for_him for_the for_thi for_tomorrow for_twenti forward found_a found_my four_@ frankincens fright from_home
2 funni further gala garlic gees get_@ get_to go_@ go_round goe_to good_at goodby googli got_it got_stuck
2 grade_# grammar grown gruffalo ha_a ha_on had had_four hair hash hat_and have have_fallen have_her have_to
2 he he'll he_came he_can't he_doe he_told headlin heart heartbeat heavi her_a her_dad her_hand her_name
2 her_own here_@ hi_name hit home_for honest honestli honor hop hope how how_i how_mani how_much hungri hurri
2 hymn i'd_been i'm_hi i'm_told i'v_been i'v_got i_got i_laugh i_need i_repeat i_sai if_i if_the igh import
2 improv in_after in_charg in_june in_school in_the in_twenti in_y incub infant inspector inspir invent is_it
2 it'd it_been it_he it_my it_off it_sinc it_take it_with jean job junction just just_found keep_the kindli
2 know know_you languag last_dai late left_hand left_on left_shoe let_him leukaemia lib like like_# like_a
2 literaci littl logic lolli_stick lollipop_man long_as look_at look_back look_it loos lord lost_# louder
2 love_letter macbeth mach maltes man_@ manual margin marker massiv mayb me_about me_do me_i me_not meanwhil
2 meet mental merci mermaid middl milk minibu minut_and minut_i mirror moon most mother_dai mouth move multi
2 mum_at mummi music my_car my_face my_hand my_knee my_mentor my_nan neck neither netbal netflix new_year
2 next_year nile nobodi nobodi_ha non not_allow not_on note_in now nurs odd of_@school of_ten of_term of_them
2 of_toast of_y off_her off_hi off_in off_my off_the offsid oh on_he on_look on_their on_tuesdai on_wednesdai
2 onli_@ onli_thing optician our_nurseri our_school out_a outgrown pack_lunch paperclip papier papier_mach
2 parcel parti past pasta patient pen person persuas pet petit physic picnic pile plai_the planet plot point
2 point_at polit pound prai pregnant prepar press primaryteach protect proud_of publish punjabi put_a put_it
2 qualiti rail rainbow reach read_@ read_me read_to real_on realis reason_i recept reckon reet refus resign
2 rise roar role roll roof root rounder rucksack runner sad sai_it said_grace said_you salari same sarni
2 sat_in save_me school_club school_ha script sea seagul seat_plan see_me see_the seen_@ sell send_me seriou
2 servic sharper she'd she_did she_didn't she_in shelv shoebox show show_and shut_the sign_it silenc_then
2 sinc_easter sink size skeleton slap sleepov snow snowflak sock_and someth_in song spain spare special
2 spot_on spud squabbl stabl staff_do stand star_@ steam sticki stock strict summat sung sure swear sworn
2 tackl tan taught tbf teach_me teari tell tell_@ tell_me ten_minut ten_out ten_to thank_@ thank_the that'd
2 that_her that_i'm the_back the_big the_bike the_boi the_book the_cat the_class the_countri the_dai
2 the_deputi the_driver the_egg the_fair the_full the_gym the_holidai the_infant the_junior the_mayor the_mum
2 the_music the_north the_pond the_quiet the_roman the_roof the_royal the_stori the_suppli the_team the_twin
2 the_weather the_window the_word thei_ar thei_did then_@ then_the there_a thi_is three_of throw tickl tidi
2 time time_and tini tire to_anyon to_come to_find to_it to_put to_ring to_sai to_us todai_he todai_i toe
2 token told told_by told_everyon told_her tombola tree tree_on tunnel turn turnip twelv twenti twenti_minut
2 twenti_nine twice ty ukulel uncl underneath undo up_by urdu us_in vibe victorian vike viral voic_for wa
2 wa_not wa_there wa_told wa_worth wage wai_back wai_home walk walli warn_me wasn't wasp watch_@ wayn we'd
2 we_both week_# weigh welcom_to well_that welli_and went_in west what_i when_he whether which_on while_@
2 whistl who who_ha whole_@school whole_class whole_page whole_tabl wi_@ will_not wind winner wit with_#
2 with_a with_him with_no wolf word_in workshop written year_1s year_she yoga yorkshir you'll you_a you_be
2 you_did you_should you_were younger {. {? ~about ~accid ~ag ~against ~alright ~anoth ~as ~asleep ~assembl
2 ~bake ~bandag ~bath ~bed ~believ ~bring ~bucket ~cake ~can't ~chief ~chuf ~co ~come ~congrat ~correct ~cri
2 ~darl ~den ~dictat ~differ ~displai ~dog ~dry ~duti ~dzi ~elsa ~email ~envelop ~everyth ~f ~fan ~fifti
2 ~finish ~fix ~flood ~foot ~found ~frame ~free ~front ~giggl ~go ~golden ~green ~gregg ~hartfield ~harvest
2 ~hat ~heaven ~hello ~hen ~her ~hero ~him ~home ~hundr ~hymn ~interrupt ~irish ~joke ~june ~kept ~kite ~l
2 ~leaver ~less ~lip ~lollipop ~lunchbox ~march ~math ~mention ~nobodi ~nurseri ~odd ~offer ~onc ~onto ~parti
2 ~pat ~pea ~placement ~plait ~player ~playtim ~pleas ~polit ~post ~pretend ~properti ~pumpkin ~put ~qualifi
2 ~race ~readi ~realis ~request ~residenti ~rule ~run ~save ~saw ~scare ~septemb ~seriou ~share ~shop ~short
2 ~shower ~side ~six ~smell ~snail ~sold ~sport ~star ~swap ~swear ~take ~tear ~theori ~they'r ~think ~to
2 ~todai ~togeth ~tombola ~tortois ~train ~tuck ~tudor ~ukulel ~un ~undef ~under ~up ~volunt ~wale ~warn
2 ~which ~who ~who'll ~wish ~won't ~work ~young і
1 !mostly-name #_ar #_time &* &– &🌙 &🙏 .' 2nd <#> <+also <+littl <<<fair <<<for <<<gone <<<i <<<long
1 <<<lunch <<<mine <<<miss <<<out <<<right <<<start <<<todai <<<what <<<whistl <<came <<certif <<dai <<it
1 <<know <<leaf <<learn <<menu <<road <<run <<thing <<tuesdai <<u <<via <<week <<whistl <<world <>in <>miss
1 <>v <>wrote <again <and+then <and+todai <and> <and>ar <and>ask <and>carri <and>drew <and>gave <and>ha
1 <and>read <and>thi <and>told <at>and <best <birthdai <card+off <class <coat <did> <done <for>who <from> <go
1 <got <math+and <met <of>for <pick <plai <plai+to <sai <see <she+call <sign <stop <tabl <to+tell <to>i
1 <updat>ha <week <when <while <with>@ > >+ >>># >>>>ani >>>>ask >>>>be >>>>bit >>>>bow >>>>but >>>>card
1 >>>>cry >>>>differ >>>>do >>>>doe >>>>down >>>>free >>>>gave >>>>head >>>>him >>>>hospit >>>>joke >>>>jump
1 >>>>math >>>>mother >>>>name >>>>odd >>>>off >>>>pencil >>>>phonic >>>>quiz >>>>sat >>>>stop >>>>swim
1 >>>>tree >>>>us >>>>water >>>>ye >>>>year >>>be >>>bow >>>built >>>chair >>>dad >>>foot >>>forest >>>four
1 >>>jumper >>>knee >>>last >>>live >>>lollipop >>>lost >>>math >>>metr >>>nail >>>of >>>out >>>poem >>>roll
1 >>>sleev >>>snail >>>ta >>>think >>>tooth >>>turn >>>twin >>>two >>>us >>>were >>>without >>alwai >>awai
1 >>call >>decid >>eaten >>eleven >>final >>finish >>footbal >>in >>kept >>left >>lot >>pick >>share >>she
1 >>silver >>stood >>thei >>tidi >>why >and+a >at+carpet >at+my >at+our >can+whistl >come+in >d >danc >decid
1 >den >fell+asleep >fine >fix+the >for+my >gave >ha+eaten >ha+finish >ha+the >had+made >in >in+on >inform
1 >inform+me >know >law >learnt >lost+a >made >mum >on+my >plai >plait+my >sang+the >sang+to >talk >taught+the
1 >ten >think >took+hi >turn+to >under >wa+a >wa+my >want >wrote+to @_bring @_gave @_hit @_holidai @_knew
1 @_mum @_pull @_she @_still @_talk @_told @_two @_with @family_did @family_from @school_ask @school_by
1 @school_class @school_told @school_you @staff_on @staff_said [@+been [@+drew [@+left [@+mark [@+off [a [and
1 [as [bandag+a [been [been+ask [bless [bring [bulb [chelsea [cover [dai [daisi [did+you [doe+ani [egg [fair
1 [fair+plai [feel [got [grand [guid [had+the [i [i'd [i'v+a [in+the [it+onli [it+the [learn [my+new
1 [nativ+cast [new [not+on [number [proper+lump [puppet [read [read+@ [realli [realli+enjoi [recept [ring
1 [rose [rubi [saw [spell+bee [team [thank [there+a [told+my [took+the [try [two+thing [we'v [what [who+els
1 [ye [yr [yr+# ]argu ]bar ]be ]brutal ]career ]choic ]close ]co ]commit ]contract ]countri ]expect ]explain
1 ]feb ]fella ]final ]fine ]firework ]floor ]forward ]hear ]igh ]is ]king ]lid ]merci ]met ]mondai ]mud ]mug
1 ]nois ]nowt ]owl ]paid ]paus ]pencil ]piec ]pig ]pint ]problem ]question ]respect ]run ]second ]seen ]seriou
1 ]sister ]speak ]stone ]ta ]tabl ]tap ]ticket ]togeth ]tooth ]tree ]tweet ]twelv ]van ]walk ]wrong a a_card
1 a_christma a_glue a_parent a_voic a_walk about_shark adventur advic after_# ag alien all_of all_year an_old
1 and_honestli and_spoon and_that and_two and_won't ann ar_just as as_a as_long avail awai back back_up bakeri
1 be beard becaus_it bee been_a belli bid bike_shed birthdai bleep blink borrow bowl_of braill brass brian
1 brilliant brook brought_the brutal but but_not but_she but_what by_her bye call_a calm camera car_@ centuri
1 clash class_ask class_snail classroom_door climb_wall come_and comma comput confess cookeri could_be
1 count_to craft crawl cricket crop crumpet cup cute daff dai_on dai_wa damp de depend did_a did_her didn't
1 digniti digraph discharg don't_ask done_@ done_it dough down down_with drew_a dug dull dumna dure easter
1 economi eid eighth elbow elmer enjoi even everydai explain_to ey favour feel feet_in festiv fix_my float
1 flour for_an for_that for_them forest_school form formal four_of from_# front_of front_row gave_her gent
1 gentlemen get_in ghana go_back go_on golf got_a got_her got_in got_the grand grandma groom ha_found ha_it
1 ha_move ha_taken half_nine hall handprint hat have_i he_the headach help her_knee hi_brother hi_knee hi_vi
1 high_school him_to hoars homework host i'm_# i'm_on i'v_a i_should i_think i_walk i_would impress in_an
1 in_and in_order in_todai inch includ it_@ it_doesn't it_got it_i it_mean it_now it_twice kei_to kettl_on la
1 last_time late_for laugh learnt_to legal like_her like_you list_of lollipop lot_of made_it me me_at me_everi
1 meant meant_to melt mention mime monkei moustach mud mum_ha my_favourit my_sleev my_y myth nana never_heard
1 nice not_come now_i'v numer o'clock of of_applaus on_@school on_dai on_i'v on_to on_top our_nativ our_year
1 over_to paint paper pig placement plai_and plane playhous polic prison projector prove punchlin put_hi
1 qualifi r raffl readmit real rebound rest river robot round_the safe said said_she said_well satnav sceneri
1 school_council school_disco school_todai scooter score scratch secur send_help showcas silenc sinc_tuesdai
1 sing_and six_and skirt slot slower slug smaller smug snowdrop some_@ sorri_@ sparkler speed st_mari
1 stegosauru stop talent tank teach tell_my tenni that_the that_we the_@school the_bridg the_corridor the_end
1 the_first the_hamster the_hat the_ic the_most the_pe the_talk the_tortois the_tree the_wash their_own theori
1 thi thi_afternoon thi_month thi_year thunder titl to to_stai toast_and todai_@school told_me tub tuesdai
1 updat_@ veri_long vi visibl visitor wa_# wa_an wa_on wai_@ wai_round waist wale walk_up wash_up we'r_all
1 we_did wendi were wet when_you who_came who_got why_is wi will_never with_me without_@ wonki work_with
1 wrestl wrote_to ye_he year_and you_tell you_want ~afternoon ~ago ~bonfir ~bottl ~broke ~candl ~caravan ~case
1 ~code ~copi ~cushion ~deserv ~drew ~ey ~farm ~feed ~five ~french ~grandad ~grow ~ha ~hand ~helper ~hop ~host
1 ~hous ~includ ~menu ~metr ~mr ~mummi ~mummifi ~nick ~no ~nutmeg ~orang ~ow ~plan ~prai ~press ~proud ~quiet
1 ~refere ~refus ~rehears ~repeat ~return ~sat ~scream ~seat ~self ~set ~she'd ~smash ~snow ~space ~stood
1 ~sunflow ~sure ~thirti ~those ~though ~tower ~twist ~we'r ~when ~will ~wing ~wobbl ~yesterdai ~you
-1 !sentences2 #_in #_thei #_we &👌 &🫠 (' )# .J .K .L .P 3rd <#+# <+grandad <+grandson <+hubbi <+love <+nan
-1 <+nephew <+rt <+uncl <<<@ <<<a <<<birthdai <<<club <<<do <<<me <<<more <<<never <<<own <<<said <<<still
-1 <<<then <<<took <<at <<bless <<dear <<go <<if <<match <<mine <<moment <<not <<obsess <<of <<old <<partner
-1 <<rubi <<second <<straight <<then <<three <<with <>ali <>boe <>bona <>boot <>braill <>bridg <>bront <>brown
-1 <>bun <>dettori <>dress <>fisher <>flintoff <>grealish <>hamm <>hardi <>henderson <>hill <>hilton <>italia
-1 <>kahan <>kane <>larsson <>lloyd <>mercuri <>ming <>never <>newton <>opera <>orwel <>pickford <>ramsei
-1 <>rememb <>rice <>ride <>ryder <>sayer <>school <>street <>style <>swap <>sweenei <>swim <>tilburi <>twist
-1 <>walcott <>william <>willoughbi <>wing <>yate <>you <>you'r <>yunu <a>nest <boyfriend <by>and <call>
-1 <call>who <daughter>got <dog <eldest <for+a <from>and <grandad <granddaught <hairdress <hei>at <hubbi
-1 <husband <i+said <it+the <lass <mate <mean <mum+carer <my+boyfriend <my+eldest <my+friend <my+granddaught
-1 <my+grandson <my+stepson <my>start <nan <neighbour <night+with <on+christma <rt <sister>ha <some <stepson
-1 <sun <the+new <the+sun <the>fair <the>in <the>wa <to+our <to+sai <to>on <todai>and <took>to <wa+it <whether
-1 <with+@ <with> <with>from <youngest ># >>>>anyon >>>>back >>>>badg >>>>bedtim >>>>been >>>>cake >>>>came
-1 >>>>dog >>>>everi >>>>film >>>>ha >>>>http >>>>into >>>>invent >>>>is >>>>just >>>>mondai >>>>never >>>>old
-1 >>>>other >>>>our >>>>paper >>>>phone >>>>put >>>>rain >>>>realli >>>>she >>>>side >>>>took >>>>tower
-1 >>>>turn >>>>video >>>>well >>>>worm >>>>you'r >>>about >>>actual >>>ani >>>anniversari >>>ar >>>arena
-1 >>>awai >>>back >>>bank >>>chariti >>>daughter >>>dragon >>>each >>>feed >>>go >>>hamster >>>he >>>help
-1 >>>him >>>i'd >>>kick >>>laugh >>>long >>>machin >>>mark >>>matilda >>>more >>>park >>>plaster >>>repeat
-1 >>>run >>>sound >>>start >>>t >>>taxi >>>tea >>>term >>>thank >>>then >>>vallei >>>wed >>>when >>>while
-1 >>>work >>ar >>beat >>can >>don't >>drawn >>fine >>fix >>he >>here >>holidai >>http >>like >>meal >>niec
-1 >>night >>not >>off >>open >>overhead >>picnic >>plate >>pleas >>plumber >>podcast >>pyjama >>rang >>road
-1 >>still >>stori >>swim >>think >>ticket >>todai >>wait >>whippet >>will >>win >>with >>work >>would >@+book
-1 >all >allen >and+my >appeal+tin >ar >bank >bank+holidai >bear+picnic >befor+meal >bellingham+overhead >boot
-1 >braill >bridg >bront >caught >collect >colman+could >dettori >everi >face+when >fisher >flintoff
-1 >flower+show >from >frost+ha >furi >gemmil >get >got >got+her >ha+learn >had >hamm >hardi >held+a >hen+do
-1 >henderson >hill >hilton >is+teach >italia >italia+with >kahan >kahan+ticket >larsson >learn >love >mai
-1 >michael >my+niec >newton >off+the >oh >on >opera >opera+hous >orwel >parent+even >pattern >pattern+plate
-1 >perrin >phillip >ramsei >rememb >rice >ride >ryder >rylanc >said+the >swap >sweenei >the+fourth
-1 >the+whippet >thirti >tree+by >up+over >vallei >walcott >wed+in >willoughbi >wing >wore >yate >you >you'r
-1 >yunu @_allen @_boi @_bridg @_bront @_divis @_flintoff @_just @_kahan @_learn @_light @_marvel @_our
-1 @_pattern @_phillip @_start @_tea @_walcott @_willoughbi @_wore @_ye @family_@family @family_and
-1 @family_i'v @family_it @family_no @family_sinc @school_he @staff_i [@+ali [@+ar [@+back [@+bellingham
-1 [@+bona [@+boot [@+braill [@+bridg [@+bront [@+brown [@+bun [@+dettori [@+fisher [@+flintoff [@+grealish
-1 [@+hamm [@+hardi [@+henderson [@+kahan [@+kane [@+larsson [@+lloyd [@+mcilroi [@+ming [@+move [@+newton
-1 [@+nkrumah [@+opera [@+pickford [@+ramsei [@+rememb [@+ride [@+rodrigo [@+ryder [@+sayer [@+stephenson
-1 [@+street [@+sweenei [@+swim [@+tilburi [@+twist [@+walcott [@+will [@+william [@+willoughbi [@+yunu [art
-1 [dinner [don't [down [eid [farm [grandad+@ [grandson+@ [happi+retir [hope+your [http [hubbi+@ [i'm [is+that
-1 [just+seen [just+watch [lili+of [morn [my+phone [my+sister [my+year [nan+@ [neighbour [nephew [nephew+@
-1 [not+be [not+me [oh+my [ok+who [put+the [rang [right [rt+i [school [skye+for [someon+ha [sport+dai [teach
-1 [the+sun [thi+@ [took+my [when+your [willow+learn ]aliv ]anyon ]appoint ]bbc ]bird ]blue ]breath ]brew
-1 ]busi ]can't ]cat ]chang ]circl ]cours ]down ]duck ]duti ]earplug ]egg ]goal ]grand ]green ]hour ]inset
-1 ]interv ]it ]luck ]magnific ]manag ]march ]nine ]parrot ]refund ]rest ]scone ]season ]septemb ]sofa ]spent
-1 ]throat ]tonight ]train ]trouser ]twice ]twix ]vicar ]we a1 a_bank a_box a_few a_lap a_map about_@school
-1 abov address admit after_a again_and agenc airport all_afternoon ambassador and_just and_onli and_put
-1 anoth_@ anti art as_me ask_me at_hi at_it at_our at_that author awkward bed been_on bend berri bieber bike
-1 bit bitten block bone book_the bring broke can't_believ can_go cardboard carrier carter carv cat_and chao
-1 choke choru class_todai cluster code column comb comfort comic congratul consult content cop cornwal cue
-1 curri dai_as deadlin decad dentist deputi derri design dettori dm do_her doe dojo done done_in down_the
-1 dress duti earlier earn earplug eldest_@ eleven era euro event everi_on everyon_who excus experi fa fanci
-1 fantast farrow fb_me feet_up ferrel find fireman fish_and flashback flow flower_show food foot for_it forti
-1 forti_year fourteen funni_but galwai gear gemmil get get_him give_me goat goddaught gone_to gonna_be googl
-1 got_# got_told grandad great_@family gregg grow growth gui ha_made ha_no had_the had_to hairdress half
-1 half_the halo hamm hand_up happen_to hardi hartfield have_put have_the he_get he_want hear_the held_a
-1 henderson her_ey her_nose her_to here_we hi_face hi_first hilton him_he him_the home_and http_fb i'd_be i'v
-1 i'v_taught i_ask i_couldn't i_feel i_gave i_ow if_you'v ikea in_assembl in_for in_love in_that in_time into
-1 investig is is_the it_half it_is it_isn't it_just journei kahan kiss knockout lap_of larsson laugh_till lee
-1 left_me let_her let_it lili live lo loan locker love_the love_to mac madam marshmallow marvel
-1 marvel_medicin mass mate_@ mayor me_hi me_she meal menac mercuri met mike minc mobil monei moor my_dad
-1 my_daughter my_goddaught my_heart my_love my_other name_@ neighbour_@ newton nh nick night_at nil nine_@
-1 no_it no_note no_regret north norton notebook nurseri_and nurseri_nurs of_# of_a of_tea of_teach of_y#
-1 off_a okai olaf on_at on_everi on_hand onli_a onli_gone out_how owner paddl paddl_pool pal paper_towel
-1 park_on pass pat pathet pattern pattern_plate persuad peter phillip pick_for pie pillar pinafor plan plate
-1 plu plug plumb plz pole poli polici port posh presid pta quicker radio_# ramsei re receiv registrar report
-1 resid risk roller rotten rubi rugbi ryder rylanc said_that salah sale samosa sat sausag school_kitchen
-1 scone scottish secret secretari share_a she'd_been she_got she_still sheriff shop should sigh sister_in
-1 snack_time solid somebodi speech spiderman sponsor stack stand_up stationeri stephenson still_ha stop_me
-1 storm_@ stress stump sundai_and sundai_lunch suppos sweat sweenei tabl_at take_a tapa target teapot that_hi
-1 the_bag the_beach the_bottom the_ey the_fish the_footbal the_great the_hospic the_hous the_kei the_kettl
-1 the_lad the_morn the_oven the_real the_ring the_student the_tabl the_tea the_vallei thi_hous think_i'm
-1 third_time though three_@ tiger tight tim time_for time_sinc to_# to_@school to_get to_mine to_pai to_read
-1 to_sleep toad tobi tomorrow tortois touchlin towel_on treat trouser two_in ugh up_@school up_her upon vega
-1 version via vic wa_in wa_that wa_the wa_your walcott wall wallac washington watch_it we'v weak weather week
-1 week_and weep went_back went_to what what_did when when_your which whip who_told wide willoughbi
-1 window_@staff window_cleaner witch with_you without wood work_for would wrote_the wyle ye_i year_ago
-1 year_in yesterdai_@ you'r you_hear you_like you_think your_@family yunu ~5th ~absolut ~allen ~anybodi
-1 ~arena ~back ~bai ~bell ~blanket ~box ~braill ~brave ~bront ~carter ~celebr ~chickenpox ~colli ~comment
-1 ~cottag ~cry ~d ~dettori ~dinosaur ~doe ~down ~each ~face ~farrow ~feel ~feet ~fenc ~fine ~flash ~flew
-1 ~flintoff ~fri ~from ~fun ~gear ~gemmil ~goddaught ~gone ~grade ~grand ~granddaught ~guess ~gut ~had ~hamm
-1 ~hardi ~he ~heard ~henderson ~high ~hilton ~instead ~jab ~kahan ~king ~larsson ~late ~lee ~like ~link
-1 ~london ~marathon ~matilda ~meal ~meet ~memori ~newton ~next ~nowt ~obsess ~op ~opera ~overhead ~pack ~pal
-1 ~patrol ~pattern ~paul ~penalti ~phillip ~picnic ~pocket ~pretti ~puppet ~queen ~quot ~ramsei ~realli
-1 ~rememb ~rescu ~room ~ryder ~rylanc ~saturdai ~school ~seen ~she'll ~shirt ~should ~song ~sound ~stori
-1 ~student ~sundai ~sweenei ~tae ~the ~therapi ~treat ~trust ~vintag ~volum ~wake ~walcott ~walk ~welsh
-1 ~whatev ~willoughbi ~won ~wyle ~youngest ~yunu
-2 !after-word !before-word !everyday !sentences7 !two # #_a #_all #_bu #_ha #_i #_no #_that #_to #_todai #_yr
-2 &) &, &? &[ &] &| &~ &⚽ &🎄 &😍 &😩 &🙌 &🪔 (/ ) )- ). .1 .4 .E .H .W 12th 13th 18th 2pm 4am 5th 6pm 7am
-2 7lb_# <+a <+amaz <+but <+by <+christma <+co <+flatmat <+nana <+on <+sai <+thi <+weep <<<again <<<ar
-2 <<<bring <<<by <<<can't <<<class <<<end <<<everi <<<get <<<ha <<<head <<<here <<<hi <<<in <<<just <<<left
-2 <<<man <<<olymp <<<round <<<rt <<<sat <<<school <<<teacher <<<there <<<they'r <<<tree <<<wa <<<we'v <<<were
-2 <<<work <<after <<been <<by <<cheer <<come <<did <<do <<don't <<find <<found <<from <<fun <<have <<keep
-2 <<leather <<live <<mark <<marri <<more <<move <<night <<note <<nurseri <<over <<restor <<roll <<season
-2 <<sister <<somebodi <<st <<stop <<taught <<the <<time <<to <<todai <<tomorrow <<user <<what <<yet <>a
-2 <>alexand <>ark <>bellingham <>benni <>bring <>chain <>child <>chose <>comic <>cook <>delight <>dicaprio
-2 <>everyon <>fitzgerald <>four <>half <>hood <>is <>it <>jone <>kelli <>leagu <>mcilroi <>moon <>nkrumah
-2 <>north <>paphiti <>perfum <>perrin <>return <>ronan <>slipper <>smith <>stood <>tea <>tindal <>toon <>tree
-2 <>two <>van <>vuitton <>warn <>wax <>wed <>with <>young <>your <a>with <amber <and+the <and>did <and>my
-2 <and>on <and>still <aunt <aunti <brother <co> <did <down+to <fella <for+my <friend <from>at <give>a
-2 <goddaught <grandson <hall <i> <in+law <in>is <in>with <king <lad>ha <last <law <law>ha <leather+on
-2 <littl+brother <love <mamma>singalong <mari>primari <me>and <meet <mr <mum <my+goddaught <my+partner
-2 <my+son <my>from <my>is <my>on <my>teacher <n> <nana <nephew <niec <night <of+the <of>in <on+a <or
-2 <our>been <our>had <our>start <out <over+the <poison <read>web <roll+on <san <sister <son <st+mari <storm
-2 <swim <that+the <the>machin <the>on <the>with <the>wreath <to+be <to>to <to>who <todai+and <two <updat <us
-2 <user+# <wa>and <we+had <week+is <weep <were>and <with+a <with>and <year <year>in >#+and >>14th >>>
-2 >>>>anniversari >>>>bathroom >>>>big >>>>boiler >>>>cafe >>>>chariti >>>>coffe >>>>cook >>>>could
-2 >>>>council >>>>cousin >>>>five >>>>four >>>>fridai >>>>fring >>>>go >>>>half >>>>high >>>>holidai >>>>i'll
-2 >>>>kind >>>>last >>>>law >>>>life >>>>long >>>>lost >>>>mean >>>>met >>>>mile >>>>minc >>>>my >>>>n
-2 >>>>nail >>>>open >>>>pair >>>>park >>>>plai >>>>ran >>>>report >>>>rest >>>>room >>>>see >>>>shoe >>>>six
-2 >>>>staffroom >>>>start >>>>sticker >>>>stone >>>>straight >>>>sundai >>>>take >>>>term >>>>there >>>>these
-2 >>>>tomorrow >>>>wall >>>>while >>>>wing >>>>wrap >>>>your >>>alwai >>>and >>>anoth >>>ask >>>blood >>>blue
-2 >>>bracelet >>>bu >>>by >>>capit >>>car >>>christma >>>cleaner >>>couldn't >>>crisp >>>do >>>dress >>>engin
-2 >>>ever >>>grandad >>>ha >>>half >>>hand >>>hold >>>home >>>is >>>jab >>>late >>>leg >>>marri >>>mean
-2 >>>much >>>other >>>past >>>pleas >>>re >>>rememb >>>rest >>>saturdai >>>set >>>star >>>their >>>through
-2 >>>todai >>>twenti >>>u >>>uni >>>veri >>>wash >>>we >>>well >>>who >>>whoever >>>will >>>windowsil >>>with
-2 >>>yorkshir >>am >>an >>arm >>bai >>barber >>be >>benni >>both >>bottl >>broke >>budgi >>cat >>coat
-2 >>concert >>cooper >>cry >>discov >>documentari >>doe >>drive >>drop >>end >>even >>film >>five >>flatmat
-2 >>fridai >>friendship >>hamster >>help >>i'm >>is >>jollof >>just >>know >>lunch >>on >>onli >>pass
-2 >>person >>pig >>poem >>queue >>recip >>school >>score >>shift >>shut >>star >>tank >>tea >>top >>uni
-2 >>warn >>wed >>won >>word >>you'r >@+cooper >a+@ >after >again >ali >and >and+benni >armstrong >ask+me >at
-2 >behind >benni >benni+for >boi >bona >brown >but >by >c >chain+at >child+on >chose >cloonei >come+to >comic
-2 >cook >daniel >daniel+and >delight >dicaprio >didn't >do+hi >fayr >final >flew >flew+in >flower >for+our
-2 >from+next >frost >gold >gorgeou >grealish >ha+been >ha+come >ha+discov >ha+got >ha+just >ha+put >hid
-2 >holidai >home+from >hood+bai >http >i'll >i+am >if >is+get >is+my >jackson >jone >kane >kelli >leagu
-2 >machin >made+me >mcilroi >ming >miss >moon >my+flatmat >need+to >never >nightingal >nkrumah >north >not
-2 >number >off >or >out >paphiti >pickford >plate >primari >propos >pugh >return >ronan+could >sale+ >sayer
-2 >seed+in >shoe >should >sinc+# >singalong >skip >slept+through >slipper >smith >sort >spell >start
-2 >start+year >street >swift+friendship >swim >tea >that+the >the+tank >the+window >there >tilburi >tindal
-2 >to+the >tomorrow >took+the >toon >tree >turn+# >usyk >van >vuitton >walsh >warn >warn+for >wax >we >wed
-2 >william >with+my >wreath >you'v >you+all >you+get >young @_a @_again @_ali @_benni @_bona @_brown @_daniel
-2 @_delight @_everyon @_final @_first @_fisher @_flower @_frost @_goe @_gold @_had @_hand @_hid @_hood
-2 @_italia @_kane @_kept @_leagu @_leav @_mcilroi @_me @_ming @_nest @_never @_or @_out @_perrin @_pickford
-2 @_pugh @_rice @_school @_six @_smith @_stop @_street @_swift @_swim @_tilburi @_to @_tonight @_usyk @_warn
-2 @_william @_won @_yate @_you @_young @family_ask @family_came @family_for @family_got @family_made
-2 @family_my @school_duti @school_group @school_have @school_want @school_we @staff_a @staff_for @staff_it
-2 [@+alexand [@+ark [@+at [@+bear [@+benni [@+boe [@+cake [@+came [@+child [@+cook [@+delight [@+dicaprio
-2 [@+fitzgerald [@+from [@+frost [@+get [@+had [@+half [@+heard [@+hill [@+hood [@+italia [@+jone [@+kelli
-2 [@+leagu [@+learnt [@+mercuri [@+moon [@+myle [@+nightingal [@+north [@+orwel [@+out [@+paphiti [@+perfum
-2 [@+perrin [@+rice [@+ronan [@+sai [@+sale [@+smith [@+style [@+tea [@+tindal [@+tooth [@+tree [@+van
-2 [@+vuitton [@+warn [@+wave [@+wax [@+wed [@+yate [@+young [@+your [@+зеленська [amber+necklac [aunti
-2 [autumn+is [back [bandag [bob [call [came+in [can't [chicken [christma+@ [congrat+to [congratul [count
-2 [daisi+the [date+night [daughter [do+you [doe [end+up [father [father+dai [fish [flatmat [gave [good
-2 [got+my [got+the [guess [had+a [half+term [have+you [hello [huge [if+it [if+you'v [it+a [ivi+on [kaiser
-2 [kaiser+chief [last+dai [let [listen [listen+to [mai [mai+the [max [messag [my+brother [my+goddaught
-2 [nana+@ [oh+no [on+a [our+y [pleas [pope [poppi [river+up [rubi+chard [sat+ar [saw+a [sundai+lunch [tell+@
-2 [the+@ [think [took [try+to [twin+due [up [watch [wee+@ [weep [weep+willow [will+do ]ag ]again ]arm ]ask
-2 ]aunti ]ay ]bean ]biscuit ]boat ]both ]box ]brilliant ]bro ]bu ]can ]cancel ]cap ]card ]chip ]cloth
-2 ]correct ]count ]cow ]desk ]displai ]dog ]earli ]els ]feedback ]four ]fridai ]glitter ]go ]grace ]half ]ham
-2 ]hand ]handbag ]hatch ]have ]head ]herself ]human ]judg ]know ]lamp ]languag ]laugh ]learn ]legend ]life
-2 ]live ]loo ]lost ]marri ]marriag ]moment ]nice ]nobodi ]nurs ]open ]parent ]person ]properli ]pub ]record
-2 ]right ]sentenc ]smell ]snail ]sorri ]star ]step ]sticker ]stuff ]survivor ]teeth ]ten ]then ]there ]trash
-2 ]turn ]version ]wait ]war ]watch ]weather ]weep ]well ]what ]wine ]worm a_@staff a_bottl a_bu a_cone
-2 a_glass a_good a_lamp a_littl a_moment a_mum a_rubber a_skip a_teacher accordion act advanc afraid after
-2 ago_todai aka ali all_been allen allow_to along alwai and_benni and_did and_end and_if and_my and_the
-2 and_thei and_they'r and_took and_wouldn't and_you andi anoth anybodi anywai apolog apostroph applic
-2 approach armi armstrong arriv as_an as_i at at_# at_half at_me at_my at_thi at_wemblei attent attitud audit
-2 aunt back_of back_off background bacon bag_for bake_off balconi bank_holidai barker barnslei bathroom be_at
-2 be_on bear_picnic bedtim beg began behav behind_the benni bet beth big bingo bliss blitz blower bold bona
-2 bonfir bonni book book_is border bough bounci_castl boyfriend bribe bring_your brother brother_@ brought_me
-2 bsl bud budget bui bump_into bun burst but_a butterscotch call came_out came_to camp can can't_get
-2 can't_read can_see can_whistl candl canteen cardiff cariad cavapoo chalk chard chase cheap check_out chees
-2 chilli chippi chuck class_stick clip cloonei close coffe cole come come_down come_round comment commiss
-2 congrat cooper copi cottag could_read countdown coupl cours cover cuppa curs cut_out cv dad dad_and daddi
-2 dai_and dai_at dai_for dan daniel davi daylight deck degre delight_butterscotch dem depart derbi describ
-2 dicaprio did_the diet dimmer dip disco disnei do_@ do_a do_and do_in dock doe_it doesn't doll dome don't
-2 door_for doorstep down_@ dubai dump dy earli earlier_in eaten_a edibl effort eleven_minut encor energi
-2 english_and er essai europ eurovis everi_child exact exampl exchang expect fair_plai fashion fayr fb
-2 feather feb fell_asleep fenc file filei financ first first_tooth fisher five_and five_minut flame flu folk
-2 font for_her for_my for_two for_wind forc forev forgiv forgot foster four friend_@ fring from from_uni
-2 frost fun game gap gasp gcse get_it get_off get_on get_up ghetto globe glow go_at goddaught_@ godson
-2 gone_and got_hi got_on gotta govern grandad_@ grandpar grang grit ground guest ha_anyon ha_eaten ha_got
-2 ha_learn ha_start had_it half_of hand_like hanki happi harvest_assembl hat_on have_found have_no he_is
-2 head_sinc heaven hedg heel her_in here_i hi_drive him_in hood hospic hospit hous_and howl http_tinyurl
-2 hubbi huddersfield i i'v_still i_came i_can i_cri i_had i_just i_know i_thought i_want idk if_you in_all
-2 in_bed in_from in_your instead instead_of interview into_my introduc ipad iplay iron is_a is_an is_not
-2 is_on is_there it_me it_said italia jackson jaw jigsaw jk joe jollof jone just_finish just_told justin
-2 kaiser kany karma kind know_a know_all know_how know_that know_when lad_who ladder lake lamin laptop last_@
-2 last_night learn_to leather leav_for lend lentil life lifeboat like_that lincoln liter littl_@family
-2 live_on lmao load lodger look_like lost_her lost_my loui love love_@school lush m mai_have mani mari_@
-2 marketplac marriag mat mcilroi me_as me_out medicin men meter microwav million ming minimum mix mock
-2 month_and morn_@ moth mountain mubarak muck mug my_best my_cat my_class my_classroom my_ey my_granddaught
-2 my_grandson my_job my_lad my_partner my_phone my_school my_throat myle name_it nanni naw negoti nephew_@
-2 nest new newcastl niec_@ nineteen nineti nkrumah no_# no_word nonsens noodl not_a not_do not_me now_and
-2 now_what of_@ of_it offici ol oldest on_for on_saturdai onc_and oot oper opposit or_a or_is other_half
-2 our_hous out_with ow own_@ own_daughter oz pai paint_the paphiti parkin parrot partner_@ pe_mat peak pear
-2 pencil_case peopl perrin pg pillowcas place plai_in playground_duti playlist plumber poison post pouch
-2 power pox practic prawn preach pretti princess princess_@ procedur prom prop prosecco prune put_on quick
-2 quiz rachel ralph random rang read_hi recycl ree refund rememb retir return rex rich rick ro roast rob
-2 robin roll_on rot rover row royal rs rt_@ rude ruin s sai_he sai_her sai_that said_i said_it said_the
-2 said_what sainthood salon sanction sat_on saturdai_and saw_a sayer school_and school_fair school_for
-2 school_trip see_you sequin seri settl seventeen shampoo she_look she_made she_put sheet shelf should'v
-2 shown shut side_of sight silli silver sinc_# sinc_i singalong sister_@ six skin sky slice slow smell_like
-2 smith someth son_@ sorri sort_of speaker split spong standbi state step steve still stomach stood_in
-2 straighten strang strictli sub subtract success summer sunshin surpris survivor tail tank_engin tear ted
-2 tell_the tell_you thank_for that_a that_how that_you the_actual the_assembl the_boiler the_canal the_card
-2 the_chippi the_christma the_entir the_flower the_food the_fourth the_librari the_littl the_lot the_match
-2 the_place the_queue the_sea the_shed the_side the_size the_snow the_third the_under the_van the_vicar
-2 the_war the_windowsil thei thei_get them_in there_wa thi_@ thi_time thick thing thirteen three_dai
-2 three_hour threw tick tilburi tindal tinyurl tinyurl_com tissu to_help to_her to_leav to_let to_see to_sit
-2 to_work to_year to_your todai_she tomorrow_@ tomorrow_and too tough trai_of train tribe tribut trust tryna
-2 tshirt tube turn_out turn_round tutor twitter two_@school two_for two_week type tyre umbrella unit unlock
-2 unreal up_i up_in up_my up_to upset us_it vallei vauxhal verdict vicar viii vintag visa vocal voic_and von
-2 vuitton wa_about wag walk_with walsh wanna warn warn_for wax we_lost wear_a weav week_in weekend weird
-2 were_the weren't whale what_my what_you which_is whiski whitehal who'v who_never wifi wig win windowsil
-2 with_the with_their won't_be wonder wonka wool world worn worth worth_it wrap www x yall yate yea year
-2 year_4s yo you_can't you_could you_got you_to your_@ yourself zero {# {/ ~aka ~al ~album ~ali ~along ~amber
-2 ~an ~angel ~ar ~armstrong ~at ~aunt ~aww ~bag ~bagel ~bank ~bead ~benni ~best ~better ~boat ~bona ~boot
-2 ~bowl ~boyfriend ~brown ~bun ~call ~calm ~catch ~chapel ~chard ~chicken ~chip ~cloonei ~close ~coach
-2 ~cockapoo ~cold ~comic ~cooper ~coupl ~cream ~cup ~da ~daddi ~daniel ~david ~delight ~dicaprio ~do
-2 ~documentari ~donat ~dragon ~drink ~e ~easter ~engin ~escap ~even ~ever ~everyon ~everywher ~excit ~fayr
-2 ~fifteen ~film ~fisher ~forget ~forgot ~forti ~frog ~frost ~gilmor ~godson ~goldfish ~gotta ~grandson ~he'd
-2 ~he'll ~hid ~hip ~hot ~hubbi ~idea ~in ~interview ~into ~iron ~italia ~j ~jam ~jan ~jim ~job ~joe ~join
-2 ~jollof ~jone ~jump ~kane ~keep ~kelli ~kitchen ~lad ~lamp ~last ~law ~leather ~local ~lodger ~longer ~loud
-2 ~mcilroi ~mentor ~mile ~ming ~mint ~mo ~mon ~monitor ~music ~must ~myle ~myself ~nah ~nephew ~never ~nine
-2 ~nineti ~nkrumah ~number ~olymp ~orwel ~other ~own ~panto ~paphiti ~pass ~past ~perrin ~pgce ~plate ~pm
-2 ~poison ~polish ~pox ~princ ~pub ~pugh ~pull ~rachel ~rang ~reader ~real ~recip ~recommend ~remind ~retir
-2 ~rice ~rick ~rip ~roll ~rounder ~s ~samosa ~sayer ~screen ~sea ~seri ~she ~shot ~singalong ~singl ~sister
-2 ~skim ~slam ~slip ~slipper ~smith ~sofa ~some ~spare ~st ~staff ~still ~sub ~surgeri ~t ~taller ~tank ~taxi
-2 ~teacher ~than ~thing ~thought ~tilburi ~tindal ~took ~town ~trade ~trash ~tree ~tribut ~try ~u ~upon ~us
-2 ~user ~vallei ~vs ~vuitton ~walsh ~wax ~weep ~wemblei ~william ~windowsil ~woman ~wonka ~wreath ~yate ~ye
-2 ~yeah ~yorkshir ~you'd ~your ~моя зеленська моя
-3 !last-word !long16 !long32 #_@family #_me #_minut #_pm #_teacher &… &💛 &🥹 )" )/ )@ )😂 . ./ .2 .? .M 14th
-3 1st 40th 4s 5k 60th <+ciao <+donna <+fireman <+mamma <+mr <+poison <+princess <+st <+the <+took <<< <<<am
-3 <<<big <<<brother <<<found <<<garden <<<i'm <<<last <<<math <<<mother <<<mr <<<mum <<<next <<<night <<<past
-3 <<<sister <<<spare <<<teach <<<to <<<tomorrow <<<we'r <<<who <<<year <<<you <<alwai <<ar <<as <<believ
-3 <<can't <<chapter <<done <<first <<for <<gone <<her <<him <<holli <<hug <<i <<isl <<ladi <<me <<mum <<off
-3 <<on <<own <<park <<report <<rescu <<rt <<see <<sinc <<spot <<still <<thei <<told <<tonight <<watch
-3 <<weekend <<wi <>appeal <>bear <>bow <>budget <>bush <>cake <>colman <>dent <>enchant <>fell <>final <>gold
-3 <>harbour <>hen <>holidai <>if <>kitchen <>love <>or <>pad <>pick <>power <>rodrigo <>that <>turn <>wave
-3 <>weather <@+in <@>book <after <amaz>on <an <and+i <and+onli <and>been <at+the <been+to <bit+of <book+and
-3 <buddi <by+the <by>for <can't+believ <christma <ciao <come+on <cousin <dad <dinner <donna <door <dylan
-3 <fireman <flatmat <for+our <fridai <he+call <holli+and <home <i>that <i>you <in+the <isl+of <it+wa <lad>got
-3 <long <look+like <lose <love+you <mari <me <morn+and <my+daughter <my+flatmat <my>ha <new+year <nine <of
-3 <of>and <on>and <our>got <our>is <out+to <partner <poor <princess <rip <said <san> <second <st>dai <thank
-3 <the+in <the>and <the>at <then>from <there+a <thi <three <till <to+@ <to+a <to+get <to+have <to+the
-3 <tomorrow <w <week+in <which <wife <your >#+year >>>>about >>>>arena >>>>assembl >>>>boi >>>>candl
-3 >>>>catch >>>>caus >>>>drive >>>>fine >>>>himself >>>>husband >>>>i'd >>>>i'm >>>>keep >>>>leaver >>>>littl
-3 >>>>love >>>>market >>>>more >>>>next >>>>out >>>>record >>>>roll >>>>said >>>>seen >>>>sit >>>>teach
-3 >>>>then >>>>thi >>>>those >>>>thursdai >>>>time >>>>wa >>>>walk >>>>watch >>>>weekend >>>>weight >>>>will
-3 >>>>win >>>>you >>>again >>>asleep >>>bed >>>born >>>cat >>>classroom >>>doe >>>drive >>>explain >>>get
-3 >>>given >>>just >>>like >>>man >>>met >>>north >>>not >>>parti >>>red >>>restor >>>salon >>>samosa >>>sofa
-3 >>>stage >>>stop >>>telli >>>than >>>them >>>thursdai >>>vet >>>visit >>>walk >>>want >>>world >>>wrong
-3 >>>year >>album >>and >>antenat >>arriv >>asda >>box >>calv >>eat >>ever >>face >>had >>half >>hen >>hot
-3 >>human >>karaok >>lol >>medicin >>mondai >>most >>neighbour >>no >>obscur >>octob >>other >>plant >>record
-3 >>sat >>set >>should >>six >>size >>spare >>term >>that >>thing >>till >>tonight >>what >>while >>window
-3 >>x >>you >>you'v >alreadi >and+he >appeal >appeal+box >at+asda >behind+the >bellingham >boat+song >boe
-3 >born >bow >box >budget >cake >came >candl >child >chose+the >colman >dent >did+all >did+her >done >enchant
-3 >everyon >ezra >fell+off >find >fitzgerald >from+antenat >goe+to >got+hi >had+the >half >half+term >harbour
-3 >hate >have >have+got >hen >here >idea >if+you'r >in+a >in+human >is+a >kitchen >leav >leav+do >lloyd
-3 >look+like >me >mercuri >my >nest+in >next >pad >pass+hi >perfum >rang >rodrigo >ronan >sai+he >said+it
-3 >school >somebodi >sound >stole >style >swift >tabl >take >terrier >the+hen >the+obscur >theroux >third
-3 >to+her >to+hi >to+see >two >wa >weather >weather+warn >who+i >whole >with+hi >you'r+all >your >z >сестра
-3 @_# @_@ @_appeal @_befor @_bellingham @_boe @_colman @_done @_ezra @_fitzgerald @_from @_get @_half @_he
-3 @_hen @_http @_i'v @_love @_my @_not @_off @_rang @_ronan @_send @_style @_tabl @_take @_there @_theroux
-3 @_tree @_we @_weather @_wed @_what @_z @family_# @family_brought @family_can @family_is @family_she
-3 @family_x @school_@staff @school_can @school_did @school_for @school_sinc @school_write @staff_got
-3 @staff_he [#+year [@+# [@+a [@+appeal [@+colman [@+comic [@+dent [@+enchant [@+fell [@+finish [@+gold
-3 [@+hapu [@+hen [@+hit [@+kitchen [@+love [@+my [@+next [@+said [@+san [@+sat [@+stare [@+term [@+walk [a+@
-3 [adam [amber+weather [anyon+want [ask [autumn+budget [be [big+thank [by [camp [chelsea+awai [ciao [ciao+@
-3 [cook [date [doe+anyon [donna [donna+@ [drop+a [fireman [fireman+@ [go [grace [gran [grandson
-3 [grandson+third [happi+birthdai [have+a [hei [hope+you'r [i+am [i+told [i+want [is+@ [is+it [it+not [king
-3 [knit [landladi [landladi+call [lili+pad [mamma [mamma+@ [man [mari [me+and [mi [mother+dai [mother+in
-3 [mr+@ [my+@ [my+dad [my+ex [my+fella [my+other [my+partner [never+mind [new+year [our+school [over [parent
-3 [pari+for [poison [poison+ivi [princess [princess+@ [read+the [right+who [river+studi [rose+bush [rt+user
-3 [rugbi [sai [sai+grace [sell [shoutout [shoutout+to [six+week [skye [st [st+@ [strictli [summer+dress [to
-3 [to+my [turn [twin [wait [we'r [we+plant [went [went+to [what+do [who+got [why [will+i [year+# ]accent
-3 ]anywai ]area ]autumn ]beach ]below ]blackpool ]boot ]bowl ]car ]case ]centr ]charg ]chees ]complain ]dave
-3 ]decid ]dinnerladi ]do ]drawer ]fiver ]flask ]full ]giraff ]help ]hill ]howl ]husband ]iron ]jelli ]kidnei
-3 ]la ]ladder ]lanyard ]leav ]lot ]map ]marathon ]me ]monei ]mood ]mortgag ]mum ]name ]need ]neighbour ]new
-3 ]no ]novemb ]otherwis ]our ]parti ]pend ]phonic ]quick ]quid ]quiet ]realli ]rule ]saint ]samosa ]shame
-3 ]she ]shhh ]shirt ]slipper ]split ]surpris ]taught ]tbh ]thumb ]tissu ]tomorrow ]uncl ]wednesdai ]wee
-3 ]woman ]x a_bag a_decent a_degre a_dinner a_fortnight a_hard a_pictur a_right abil accid add again_he aldi
-3 alhambra all_# all_in all_right alon amber ami an_@ and_a and_came and_had and_i and_in and_never and_no
-3 and_our and_still anyon_want anyon_who appeal appoint april ar_we area arrest as_well asleep_on at_midnight
-3 at_st attend autumn b back_and badli bag_and bald banner bayern bbc be_in be_there be_with becaus_i'v
-3 becaus_of becaus_you becom beef been_ask been_in been_there been_told behalf behaviour bella big_@
-3 big_@family bio biryani bit_@ blackpool boat bob boe book_in both box boxer bradford breed brew bride bro
-3 brother_in brown bruh build but_i'v but_my by_# by_half by_now by_our by_ten call_her call_it can_do
-3 can_wait can_we caravan caus chariti_shop cheeki child chop christma ciao class_have class_of click collin
-3 colman com combin complain copper could_do cousin_@ crumb crush cry dad_@ daft dai_off dancer danger david
-3 dent did_he did_that dinner_@ dinnerladi disc do_@school do_it doncast done_and donna doubt down_for dry
-3 easi easier easter_and eat eaten egypt egyptian eldest enchant escap etern eurostar everyth_is evil explor
-3 extra ey_and ezra famili fav featur feel_like felt ferri fianc fiction figur find_out find_the finish_at
-3 fitzgerald flask fleec flower follow_me for_@family for_a for_forti for_more for_onc forget frank freez
-3 from_a from_hi fry furi garag gareth gazza geniu get_my give_it glad gloriou glue_stick go_and go_well
-3 gone_for gorgeou got_no grandchild granddaught greek gum ha_brought ha_had hai ham hapu harbour hardli
-3 harmoni have_all have_been have_done have_got have_on he_# he_can he_did he_in he_never headship held_up
-3 hem her_on hi_@staff hi_teacher him hol holli_and home_to home_with hoot hotpot hous how_you howlin hr
-3 i'm_in i'm_off i'v_to i_ar i_can't i_didn't i_do i_ever i_found i_get i_hate i_never i_suppos i_wa if ima
-3 imposs in_@ in_five in_hull in_human in_novemb inflat insid_out internet invit irish is_call is_over is_why
-3 isl_of it_come it_down it_from it_over it_right it_the it_took jan januari januari_# june just_had justic
-3 kebab kelli king_@ knicker knock know_where lad lad_on ladi_in lane last_year lauren law_@ law_is lawn lean
-3 lemon lesson_plan lesson_with let_me let_the lifesav lime lion lipstick lloyd load_of lost_a love_@ loyal
-3 made_of magazin magnolia mai make_a mamma mamma_@ mate me_cry me_in me_like me_who mean memoir might min
-3 minist mint miss_my miss_the mistak mistleto moan mon more_for morn_in mortifi mosqu mother_in mould movi
-3 mum_@ my_@staff my_cousin my_eldest my_first my_head my_husband my_mark my_neighbour my_nephew my_niec
-3 myself nail napoleon nav nearli nectar nerv net never_onc new_york next_week nine_year no_more nod nomin
-3 novemb now_he nowher number nurseri_@staff obscur of_everi of_you off_at off_to old on_in on_more on_our
-3 on_she on_stage op open_the or_@ organ orwel other_side otherwis our_@staff outsid_the ovat over_a own pack
-3 paramed pass_her pass_hi pastor patienc paul perfect perfum plain plank poll poni poor poor_@ popcorn poppi
-3 pour price primari promot pump puppet purpl q quid radiat rare readi_for red reduc rememb_@ remov restor
-3 revis rhyme richard right_who rip rival robert rodrigo roll_in ronan room_and round_@ rt_user rum sai_to
-3 sainsburi san_@ sandbag scarborough scene school_cook school_plai school_with scientist scrub seen_the sens
-3 shatter she_ha shorter shot shoutout side sit_in sit_on sixteen sixti size_of slept smell_of sort
-3 sound_like sourdough spent_the st stall stand_ovat start_at still_the still_think stood_on strimmer student
-3 studi studio style sun sunni sunris suppos_to suspici sweepstak sweetest sweetheart sword swore tbh te
-3 teacher teacher_@ teacher_and telli_and terribl than_me that_what the_@family the_allot the_bath the_bit
-3 the_chariti the_counti the_ladi the_last the_light the_machin the_page the_pictur the_post the_pta the_quiz
-3 the_rope the_step the_tune the_two thei_got them_the themselv there_were theroux these think_of thirti
-3 three_time through_the till_@ time_in to_a to_do to_live to_open to_stop tonight top_of track trial trick
-3 trombon true turn_# turn_the tv tweet u union unwrap up_from updat us us_the usher vice victim video villag
-3 vint vs wa_my wait_for wake want war wash wash_machin water_bottl we'll we'r weather_warn wed_in week_on
-3 weekend_and well_the went_well wet_plai what_ar what_doe what_for what_happen whatev when_i'm where_he
-3 wherev while_i whitbi who_had whose wi_a wireless with_all with_year worst wuther y'all yeah year_on
-3 yesterdai yn you_do you_feel young zoom { ~14th ~7lb ~adam ~after ~alert ~alreadi ~antenat ~anyon ~appeal
-3 ~appl ~april ~bakeri ~bishop ~boe ~boi ~book ~bridg ~budget ~burst ~car ~cast ~centr ~chocol ~christma
-3 ~ciao ~climb ~colman ~corner ~dai ~degre ~dent ~depend ~didn't ~done ~donna ~door ~eh ~eldest ~eleven
-3 ~enchant ~ezra ~fab ~fianc ~fitzgerald ~flight ~furi ~garden ~grace ~gui ~gym ~happen ~harbour ~hilari
-3 ~holli ~honest ~http ~island ~isn't ~jackson ~jet ~john ~joi ~kiss ~labrador ~lauren ~leagu ~leed ~librari
-3 ~live ~lloyd ~lot ~ly ~ma ~mama ~marri ~mercuri ~middl ~mock ~most ~museum ~my ~name ~nectar ~netbal ~niec
-3 ~nil ~north ~o'clock ~obscur ~our ~outsid ~pad ~peopl ~perfum ~podcast ~princess ~rabbit ~raz ~rest ~restor
-3 ~reunion ~rodrigo ~ronan ~rt ~salon ~san ~scheme ~secret ~son ~spreadsheet ~stare ~start ~steve ~stole
-3 ~straight ~style ~swift ~takeawai ~taken ~te ~tea ~teeth ~telli ~term ~theroux ~tin ~tom ~toon ~traffic
-3 ~uni ~visit ~want ~wash ~we ~welcom ~whose ~wore ~would'v ~wrong ~yet ~yn ~yoga ~z а
-4 !long48 !sentence0 !sentences1 #_@school #_class #_he #_leaver #_she #_year &- &£ &😅 &🤣 (. )? ." .. 2s
-4 7lb <#>and <+anthoni <+doubt <+i <+jami <+michael <+miss <+moon <+paloma <+rip <+storm <+take <+thank
-4 <+typic <<<after <<<everyon <<<fab <<<hear <<<how <<<lad <<<leav <<<onli <<<show <<<someon <<<three <<adam
-4 <<answer <<anyon <<ask <<befor <<book <<congratul <<drive <<great <<im <<or <<pick <<there <<ticket <>as
-4 <>awai <>befor <>boi <>dai <>didn't <>frost <>goe <>i <>my <>next <>nightingal <>out <>run <>sale <>season
-4 <>seed <>someon <>went <@>ha <a> <adam+and <amaz <and>up <anthoni <call <congratul+to <daughter <done>
-4 <doubt <down <for+the <get+my <gorgeou <group <half <i+am <in> <in>and <is+call <know+if <labrador <mamma
-4 <me> <michael <miss <moon <moon>on <move+to <my+lad <my> <my>got <name+is <of+my <of>on <on+the <other+half
-4 <our>fair <paloma <sai>befor <st <the>show <to>at <typic <uncl <we <with+my <wor <подруга >>>> >>>>#
-4 >>>>asleep >>>>bell >>>>bottl >>>>bottom >>>>bui >>>>busi >>>>eaten >>>>hall >>>>kitchen >>>>lamin >>>>like
-4 >>>>live >>>>much >>>>new >>>>nice >>>>no >>>>not >>>>onc >>>>onli >>>>past >>>>second >>>>team >>>>tell
-4 >>>>thing >>>>what >>>>when >>>>whoever >>>>window >>>absolut >>>been >>>better >>>cannot >>>counti
-4 >>>cover >>>done >>>fifti >>>fish >>>garag >>>gcse >>>gym >>>hair >>>hat >>>interview >>>job >>>kitten
-4 >>>land >>>lot >>>michael >>>most >>>mother >>>near >>>need >>>orang >>>photo >>>right >>>ring >>>signal
-4 >>>sinc >>>some >>>staffroom >>>still >>>there >>>ticket >>>tomorrow >>>voic >>>whale >>>where >>answer
-4 >>but >>caretak >>challeng >>check >>class >>come >>dai >>didn't >>door >>eastend >>easter >>enjoi >>for
-4 >>hand >>hit >>lead >>lost >>mr >>old >>plai >>rain >>said >>see >>show >>start >>taken >>them >>then
-4 >>thursdai >>too >>u >>weekend >alexand >and+all >ark >ask+for >awai >be >bear >befor >bring+the
-4 >brought+me >bun >bush >came+on >came+to >chain >cut+her >davison >don't >everyon+had >fair >first >glass
-4 >got+into >grade >ha+gone >ha+lost >ha+taken >hid+in >hope+and >i+ever >i+just >in+@ >in+front >in+hi
-4 >in+our >is+home >knock >land >list >love+you >ma >make >marvel >marvel+medicin >my+word >nearli >no+
-4 >off+to >on+the >open >put+the >read+challeng >round+the >sale >seed >send >share >someon >someon+pleas
-4 >start+recept >studi >thank+you >took+her >trip >trust >tuchel >who+doe >who+sai >with+the @_@staff @_at
-4 @_be @_bear @_bun @_bush @_child @_do @_fair @_make @_mercuri @_next @_park @_sale @_your @family_call
-4 @family_ha @family_i @family_to @family_who @school_@family @school_on @staff_the [@ [@+asleep [@+bring
-4 [@+dai [@+do [@+pass [@+pick [@+season [@+seed [anthoni [anthoni+@ [autumn+walk [bonfir [bought+a [brother
-4 [cheer [come [congrat [do+not [doubt [doubt+@ [drop [eleven [go+to [grace+befor [ha+anyon [head [hei+@
-4 [hope+you [in+my [is+there [jami [jami+@ [joi [just+finish [just+had [mai+i [mate [michael [michael+@
-4 [miss+@ [moon [my+wee [our [over+the [paloma [paloma+@ [pick+up [princ+@ [proud [sorri+to [storm [storm+@
-4 [the [think+of [to+whoever [top [typic [typic+@ [user [user+# [will+somebodi [will+someon [ya ]about ]after
-4 ]alreadi ]answer ]better ]bliss ]boyfriend ]certif ]compani ]cone ]counti ]cushion ]discuss ]even ]fast
-4 ]front ]gone ]heck ]hedg ]net ]next ]nod ]pick ]pigeon ]roof ]rose ]scene ]score ]sea ]sette ]sheep ]song
-4 ]space ]speechless ]summer ]telli ]thi ]tip ]told ]town ]trifl ]voic ]win a_coat a_fridai a_friend a_hot
-4 a_mile a_tenner a_tuesdai a_wet a_window abroad academi advent again again_@ agent alarm alexand am_i
-4 and_dad and_got and_somebodi and_wa ani antenat anthoni anyon apprenticeship arena as_@ asleep at_their
-4 athlet aunti_@ back_@ bai barber bath bbq be_like beagl bedroom beer befor_she best_friend big_coat biggest
-4 birth bit_ly blast blazer blister bottom_of box_of bread bront brow buffet bundl bunt bush butti cab cafe
-4 came_on can't canal car career cash cat_ha cathedr center centr chelsea chicken chri cockerel colleagu
-4 colleg come_for commun compani compar compost confer contract cooker cork corsa crazi croissant crust curv
-4 dai_@school dai_now daughter_@ davison decemb decent delici derek did_my discount dish dj dog_@ dorothi
-4 downstair drive due dumpl dylan eat_the eaten_the ecstat emma empir ever_@school everi_@ exactli exercis
-4 explain_the eyelash factor fade feeder fella ff fighter first_in flat flatmat_@ foam for_# for_@school
-4 forti_minut fortnight foundat four_hundr freedom fridai_and friend from_school frozen ga gaga gelato giant
-4 gig go_up goal_and goddess goldfish gossip governor gp graham grill ha_hi ha_lost ha_put habit haigh
-4 half_past halifax hall_floor halloween hand_me handbag have_come haven't he_like heal heat hei hen_do
-4 her_brother hi_mother hi_school him_and him_for him_i hing hire hobbi holli home_from horror http_bit hull
-4 hurt husband_@ i'll_be i'm i_sat i_see i_stood i_work if_you'r iftar ignor in_each in_four in_hi in_leed
-4 in_ten in_there inclus inshallah instruct instructor into_a is_do is_home it_all it_but it_onli j jet
-4 jihadi jo john joi karaok keeper lad_@ leed leek legion less let_them let_us lewi lift like_me link
-4 list_for live_with lmfao lock lockdown london lookin loop lyon m62 made_# make make_my me_by me_from meadow
-4 meghan mend mess midnight milkman mine mo modern morn_and morrison mortgag mostli must_be my my_flatmat
-4 my_mate my_mother my_old my_plan name_for niec nors not_the novel o2 octopu od of_that old_@ old_boi
-4 on_@family on_about on_and on_your onli_# onlin ooh or our_@ own_@family paczki pad paid_for paloma pant
-4 parent parent_even park part_of pasti paydai pension pete pic plan_for pleas_with podcast pope postman prep
-4 problem process profess proper propos rain rain_and rather readi rememb_when repli revers ring rose rosett
-4 round_with rudd sai_she said_no scheme school_tomorrow scott screenshot scroll search seem send set_of
-4 seventi shame share she_# she_a she_fine she_had she_wa she_want shouldn't shower si six_year sixth slab
-4 smart smell smilei snake soft someon_els sore speak_to speechless spoken spreadsheet spring st_@ stand_by
-4 stepdaught still_can't still_do still_not stun sunburnt surgeon t tabbi tack takeawai tale taxi teach_in
-4 tell_a telli temperatur than_ani the_cross the_famili the_fridg the_garag the_giant the_goldfish the_in
-4 the_mark the_onli the_radiat the_rain the_smell the_staff the_ta the_thing the_tin the_tudor the_wed
-4 the_whale their_@family them_@ them_to therapi thief thin think_it three_and thursdai_and til tile time_we
-4 tint to_bed to_eat to_hear told_off tom tonight_and too_much took_my tradit traitor transit trash truli
-4 trump tuchel turner twenti_eight uncl_@ underr up_with van view volunt wa_it wa_me waggiest wai_through
-4 wakefield watch_the wave_at we_got wed_and week_the week_to were_a what_we whatsapp where_@ who_doe who_i
-4 who_know whoop wicket william with_@family with_@school with_on without_a wive word_to would'v wouldnt
-4 wreath year_@ year_of year_sinc york you_can you_still your_hand zumba ~ain't ~air ~alexand ~anniversari
-4 ~anthoni ~armi ~bear ~bellingham ~big ~bin ~bird ~bought ~bunt ~bush ~campervan ~cardigan ~chair ~chess
-4 ~collect ~congratul ~countdown ~counti ~cover ~davison ~drove ~eastend ~engag ~field ~fish ~flower
-4 ~forgotten ~fox ~ga ~garag ~gcse ~gorgeou ~grealish ~gutter ~hair ~half ~here ~human ~im ~indoor ~isl ~ivi
-4 ~jame ~karaok ~knock ~land ~le ~lead ~lesson ~lewi ~lose ~machin ~mamma ~mani ~marvel ~mate ~medicin
-4 ~meghan ~mind ~minist ~miss ~month ~neighbour ~new ~octob ~offic ~page ~paloma ~petra ~pin ~power ~right
-4 ~ring ~rudd ~saint ~sale ~seed ~send ~soon ~sort ~spaniel ~speech ~stage ~stepdaught ~strictli ~studi
-4 ~suppli ~tabbi ~tenni ~terrier ~text ~thrill ~thursdai ~ticket ~tint ~tomorrow ~trumpet ~tuchel ~typic
-4 ~usyk ~visitor ~wait ~wasp ~weav ~why ~willow ~wine ~wor ~yellow ~zero
-5 !after-capital !lines !long64 #_dai &! &> &🌹 &🌻 &🥂 (" )( ._ 2am 50th 6am 6th 9pm <+big <+hei <+in <+my
-5 <+our <+there <<<call <<<give <<<mate <<<name <<<new <<<our <<<than <<<walk <<<why <<<word <<<ye <<a <<am
-5 <<but <<class <<door <<hear <<here <<i'm <<other <<our <<realli <<saw <<through <<wait <<wear <> <>asleep
-5 <>do <>spring <>term <>there <a+littl <a>that <and+our <and>came <at+our <for>at <go+to <gran <in+a <jame
-5 <littl>is <new <no> <old <our <our>ha <put>in <rememb <round <share <three+dai <ticket+for <to>and
-5 <tomorrow+and <twin <wa+call <wa>in <wait+for <want <year+# >>>>alwai >>>>and >>>>answer >>>>christma
-5 >>>>hat >>>>i'v >>>>made >>>>night >>>>offic >>>>puppi >>>>quiet >>>>sai >>>>septemb >>>>some >>>>stall
-5 >>>>telli >>>>thank >>>>them >>>>top >>>>wai >>>>who >>>>wrong >>>anyth >>>bag >>>beanstalk >>>bird
-5 >>>biscuit >>>blanket >>>box >>>carri >>>caus >>>coat >>>garden >>>happi >>>he'd >>>ic >>>librari >>>mate
-5 >>>offic >>>or >>>radio >>>round >>>shop >>>shout >>>sort >>>tonight >>>would >>cook >>corri >>could >>cow
-5 >>cut >>dinner >>favourit >>fourth >>french >>give >>hate >>impress >>it >>june >>last >>nobodi >>straight
-5 >>ye >@+# >and+no >and+the >back+on >be+the >christen >dai+ >did+my >even >for+the >ha+had >ha+start >hope
-5 >is+now >it >jump >look >met >no >of >on+hi >park >pension >run+the >season >sinc >sister >spring >teacher
-5 >term >the+cow >web >you+still @_by @_came @_dai @_gone @_is @_michael @_potter @_season @_seed @_teacher
-5 @_trip @_up @family_in @family_not @family_todai @school_all @school_at @school_do @school_i'v @school_that
-5 @school_wrote [@+bit [@+i [@+no [@+went [@+would [@+сестра [ani [ann [ann+mari [babcia [be+a [best
-5 [book+club [bought [can+confirm [career [dinner+hall [do+the [dr [everi+@ [hand+up [happi+anniversari
-5 [home+from [i+wa [is+anyon [just+back [mark [mark+done [max+# [me [met [mother [mum+of [my+boi [octob
-5 [our+@ [our+class [pick [purpl+rain [rewatch [sorri [stop [stop+press [take [that+wa [twelv [type [u
-5 [what+doe [who+rememb [will+there [wor [y [y+# ]back ]bed ]believ ]bone ]brave ]brown ]child ]cope ]cross
-5 ]d ]dentist ]deserv ]done ]eh ]farmer ]food ]game ]giggl ]hundr ]keeper ]kind ]lake ]lesson ]melt ]much
-5 ]night ]patienc ]photocopi ]price ]saturdai ]sink ]sleep ]soup ]spaniel ]staffroom ]thrill ]towel ]welli
-5 ]ye a_@ a_bath a_broken a_field a_free a_penni a_second after_@ ago ain't aint aj al album all_our all_over
-5 aloud am_# amaz and_be and_cri and_down and_let apart apollo ar_off ark ask_her ask_where assembl_on
-5 at_nine at_work aunti bag_of bag_on bandag barbecu batman becaus_i becaus_she beep befor_the below benidorm
-5 bodi boi boil boiler boot born bout brake breakfast british budgi can_keep ceo challeng cheat chip clair
-5 class_@ clearli cool cope couch court cri da dai_the dat decor demo did_not dinner_at dishwash do_come
-5 do_with doe_a doe_anyon door_@ door_@family drop_the drove due_in eiffel eight_year eleven_year
-5 everi_@school everi_@staff everi_word everi_year excit fallen farmer father fit flintoff fold four_and
-5 frock fume funniest futur giraff glass_of got_into gown grandson_@ greatest grown_woman gutter ha_my had_hi
-5 had_on half_term hame hand_over hasn't heaven_@ hei_@ her_@ her_first her_new hi_dad home_in honesti hoover
-5 hous_in hous_is housem http_t hugh human i'd_a i'v_told i_run i_went i_will if_i'd if_it if_she imagin in_#
-5 in_re incred innoc is_all is_at is_get isl island it_hi it_home it_that jersei just_a kei kinda knuckl
-5 landladi lass le leav left_her left_hi level ll llama local loft lol love_you lower lurcher lviv ly
-5 magician mai_be mail make_me manchest marathon mark_done marri master max mayo me_@ me_back me_off me_or
-5 mechan messag midwif mot mp must my_ag my_ex my_life my_wed nation nervou no_voic nobodi_ask now_it obama
-5 of_mine off_for often oliv on_here on_repeat on_sundai onli_the other_peopl otlei our our_@family
-5 our_kitchen out_loud outfit own_and palac patti payment pear_tree penni phil phoenix phone photo_of pi
-5 pickup pin piti pleas plum potter pram primari_school pugh pull purpl_rain push read_it read_record rec
-5 recept_class relat rescu rome rosa rumour san sandal santa sauc scari scotland scrap sean shall shelter
-5 sister situat six_foot six_week smh soak son soon sprai staff staff_meet stai standard stare stepson
-5 striker structur sue supper surgeri switch t_co tast tea teacher_in teen tenner text that_me the_boot
-5 the_car the_garden the_road the_second the_wine the_wing thei_ask their then_told there_in think_the those
-5 thur till_the tma to_everyon to_him toffe town trent trifl tripl trumpet try_to tuner twin_@ two_and typic
-5 ugli upstair utd verstappen wa_call waffl want_the warden warwick watch_a we_ar weight what_she where_i
-5 where_the whippet whole_street with_us worship would_have wrist xx ya year_2s year_i'v yet you'r_a you_all
-5 you_sai youtub z zone ~appoint ~ark ~assess ~assist ~babcia ~barber ~beanstalk ~bedtim ~cafe ~cat ~chain
-5 ~christen ~cleaner ~coffe ~cook ~corri ~cousin ~cub ~deputi ~doubt ~dure ~dylan ~ear ~earli ~enough ~fall
-5 ~fallen ~favourit ~flatmat ~folk ~fresh ~game ~governor ~hamster ~hate ~heat ~highlight ~hill ~hoover ~hour
-5 ~ic ~kettl ~lamb ~mehndi ~michael ~midwif ~more ~mother ~nest ~night ~oak ~ok ~or ~outfit ~paid ~pension
-5 ~photo ~pictur ~pig ~pop ~propos ~pyjama ~rain ~rosa ~rose ~round ~seven ~shoutout ~size ~slim ~someon
-5 ~station ~stepson ~stick ~storm ~street ~them ~tonight ~twenti ~we'v ~web ~wed ~where ~wren ~подруга
-5 ~приіхала ~сестра подруга приіхала сестра
-6 &; &💯 10k 50p 8s <+theresa <<<back <<<game <<<lead <<<let <<<put <<<us <<<your <<anybodi <<call <<glass
-6 <<hi <<in <<new <<offic <<plan <<put <<thought <<took <<when <<word <>all <>first <>hapu <>have <>of <>our
-6 <>the <>up <a+singl <a>for <ask+for <babcia <carer <do <for>the <glass+of <gone <hei <in <in>the <me+and
-6 <my+own <name+wa <of>at <saint <sinc <singl <sorri> <teacher <tell>that <them <theresa <who <you+see
-6 >>>>alreadi >>>>bath >>>>belt >>>>even >>>>field >>>>flat >>>>get >>>>light >>>>machin >>>>shop >>>>still
-6 >>>>ta >>>>tea >>>>u >>>alreadi >>>at >>>dai >>>eleven >>>everyth >>>forti >>>holidai >>>husband >>>i'v
-6 >>>lad >>>learn >>>music >>>na >>>never >>>nurseri >>>old >>>over >>>thing >>>wai >>>wait >>blue >>boiler
-6 >>he'll >>into >>month >>now >>she'd >>sit >>tree >>trust >>want >>welli >ask+can >at+the >best >drive
-6 >ha+open >hapu >in+the >is+# >lad >learn+trust >learnt+to >nest >of+the >potter >power >sai+he'll >the
-6 >under+the >us+to >wa+the >walk+with >who+did >write >zinchenko @_ark @_book @_class @_drive @_look @_no
-6 @_of @_share @_sinc @_slipper @family_@staff @family_ar @school_as @school_i'm [@+gone [@+share [@+teacher
-6 [@+the [florenc+in [green [happi [hen [j [joi+to [lost+my [mark+out [my [my+grandson [nana [old [ooh
-6 [snack+time [spell+thi [still [sundai [the+head [theresa [theresa+@ [want [we'v+name [will [wow ]but ]corri
-6 ]cri ]end ]first ]great ]gum ]honestli ]hope ]music ]number ]opinion ]priceless ]red ]shoe ]skin ]sport
-6 ]sundai ]suppli ]time ]why ]write ]xx a_fiver a_flask a_ladder a_level a_long a_mug a_night a_school a_side
-6 a_week a_woman ahead_of air all_about all_round all_want alto am_dram and_i'v angel at_mine at_number
-6 august bargain barri bass bird bloke bloodi bluebel bottl bought_a burnt carer carveri charl chester
-6 childmind christen cockapoo consid costa cousin curl daughter dec delai deli develop do_for doe_my dog
-6 door_ha dram drip eh eighteen electrician emmerdal evacue everi_night exist face_on fagin fete fifteen fiz
-6 for_eleven for_year four_hour fresh frighten good_on got_@school graph greenhous grotto group_@ guilti h
-6 had_her had_that hangov he'd_have hen her_coat her_she heron hollywood how_long i'v_# i'v_bought i'v_watch
-6 i_teach i_us in_march is_back is_out it_i'm kev lago larg lead learn_trust liar light_on lil lino lozel
-6 lunch_and made_from made_her market martin me_and meat mehndi merri missu mithai moja move_to mower my_@
-6 my_birthdai my_sister nah name_the narrowboat natter navi need_a new_@ next night no_signal nobodi_warn
-6 of_@family of_him on_me on_telli opinion origin oven past_the perfectli pickford pier pigeon pressur
-6 priceless pub pup put_me radio read_a receipt repair reunion road roundabout rug said_@ saint saturdai
-6 school_hall scout se season senco sette sharp she_on smoke societi stag station steal stem stori_time
-6 strong suitcas sunset tea_in tea_on tell_him tent terrifi that_she the_dog the_high the_park the_radio
-6 the_receipt the_sette the_staffroom the_till the_time the_villag theme there'l there'l_be theresa
-6 through_my to_@family toddler tonit trevor tupperwar up_who us_@ us_on us_to user user_# usyk vote
-6 walk_past ward watch weetabix wemblei went_out what_it wild willow with_my wor wouldn't_take write_to
-6 wrote_it year_it year_the you_come zinchenko ~allot ~amaz ~basket ~bill ~boiler ~broken ~budgi ~carer ~chew
-6 ~clip ~daughter ~deli ~desk ~em ~ex ~fella ~fiz ~floor ~fourth ~h ~hapu ~hei ~holidai ~housem ~husband
-6 ~judg ~kitten ~leader ~lol ~m ~make ~moja ~na ~novemb ~paw ~peac ~pickford ~plumber ~potter ~problem ~puppi
-6 ~radio ~re ~rob ~se ~season ~spider ~staci ~staffroom ~there ~theresa ~too ~upstair ~whippet ~wife
-6 ~zinchenko
-7 !long24 &“ &” &💕 15pm <<<heard <<<if <<had <<mind <<my <<pig <<where <>for <>shout <>were <>would <all>
-7 <and+@ <answer+to <as+a <call+me <call>and <everi <jami <more <my <of> <own <sinc> <the> <two>and >>>>bring
-7 >>>>club >>>>friend >>>>goal >>>>train >>>>wed >>>breakfast >>>but >>>from >>>full >>>hall >>>hollywood
-7 >>>proud >>>ride >>>sat >>>too >>after >>bought >>chew >>live >>make >and+i'v >bit >book >came+home >class
-7 >dai >did+that >doe+my >for+a >ha+bought >had+been >is+not >next+door >sai+it >size >slept >told+me >up
-7 @_all @_the @_web @family_@school @school_in @school_were @staff_@family @staff_at @staff_sinc @staff_to
-7 [#+name [@+final [@+of [@+v [@+who [@+you [back+from [book [class [congratul+@ [have [hope+everyon [it+non
-7 [just [look [mum [next [off [rain [sold [stori [take+@ [usyk [vet [wee [why+is [олена ]burst ]cold ]dream
-7 ]flower ]gladiat ]hurt ]juli ]law ]peopl ]potato ]recycl ]sort ]thank ]to ]trust ]welcom ]wreath a_@school
-7 a_hip a_man a_photo ahead and_@school and_for and_have and_sat and_they'v and_we'r andrew anniversari
-7 babcia babysitt beach best_@family bring_a bring_the but_he call_@ call_him came_home came_last campervan
-7 careless cat classifi clutch come_home concret corri cowboi cri_in crowd dahlia dai_with dickinson
-7 dinner_ladi divorc do_on dramat dream eastend els ex famou fan fantasi fiver flamingo free full_of get_me
-7 gone_@ got_me grandson grealish grei grind hate head_to her_@staff hi_@ hill him_@ holidai honeymoon http
-7 i_@ i_made i_take in_law instagram ivi jame jami jami_@ keep_a knot law leak like_an lung machin me_laugh
-7 me_why michael move_in much mull murphi mushroom my_@family my_boi my_lot neighbour nephew night_@ night_of
-7 noon of_thi pakistan paw pierogi primark printer put_up round_and said_ye sausag_roll school_i sheer
-7 singl_on snore some soul spin staffroom start_to stern sting talk_to that_@family the_lane the_loft the_mud
-7 the_telli thei_sai think_i tini_chair to_my twin villain walk_into wean wed week_at wheel year_marri
-7 you_the ~6th ~asda ~born ~doll ~drive ~due ~hairdress ~hollywood ~jami ~mean ~old ~park ~product ~salt
-7 ~sinc ~spring ~traitor ~vet у
-8 &/ &< &❤ &💍 (# (@ <<he <<whole <>take <a>on <and># <car <hi <i <next+door <peac <welcom >>>>bu >>>>danc
-8 >>>>dream >>>>eleven >>>>grandma >>>>hot >>>>knee >>>>minut >>>>save >>>>todai >>>even >>>found >>>spider
-8 >>ag >>number >>right >>there >>thi >had+her >mean >nurseri >round >stag >will+be @family_of @school_it
-8 @school_team @school_week @school_will [@+first [@+not [@+our [amaz [anybodi [can+anyon [husband [ladi [nah
-8 [night [off+to [proud+mum [rt [staff [the+cat [walk+past ]behind ]benidorm ]council ]degre ]form ]fring
-8 ]lamin ]milk ]shed ]sing ]soon ]toast ]twin adam allot at_five at_her beanstalk biro bridesmaid can't_come
-8 card_with citi crocodil dave deaf did_our dodgi don't_tell fae five_a for_christma for_new found_it fox
-8 frankli fundrais gave_it gilmor grandkid gulp handl hang he_had he_my health her_teacher hiccup hip husband
-8 inset_dai jubile kane king_and labradoodl lebron man_who marin mask matt mattress me_he my_teeth next_door
-8 not_have now_i oak on_ask own_two paddington panic physio programm purs queu rhubarb sai_hi she_never
-8 sinc_we slim sofa spaniel stair stourbridg street sulk sundai teenag terrier the_air the_beanstalk the_left
-8 the_lion the_sofa the_stair to_learn two_dai univers vet_sai wardrob web wheeli who_els whole_time will_be
-8 {" {@ ~agre ~challeng ~cuz ~driver ~exchang ~father ~juli ~mostli ~pressur ~purpl ~rock ~slept ~surgeon
-8 ~van ~wall
-9 !work (_ <<<whole <<product <<tell <<us <<wed <>teacher <>who <finish <go+as <had+a <the+class <with>who
-9 >>>>bed >>>>list >>>ofst >>miss >drove >found+it >from+the >had+me >is+what >need+a @family_name @staff_ha
-9 [amber [angel [knee [school+run [whole ]august ]bike ]educ ]idea ]jam ]lead ]loud ]machin ]mother ]secret
-9 ]spell ]water a_name abstent aladdin app as_my assist bellingham belt boi_@ both_of bulldog cartoon ch chew
-9 christma_@ concern cuz doorwai eighti engag from_me gladiat greyhound hadn't hour_and i_marri is_what
-9 it_@family juli landlord love_her me_when midg mj moder mood mother my_own nap nqt oat parkrun patio patrol
-9 perm petra produc rewatch rogu rt rush sai_thank sandra shakespear somebodi_els stuf the_bed todai_it
-9 toothbrush two_@ unbear uni who_did wine woman year_group ~bridesmaid ~calendar ~calv ~dream ~instructor
-9 ~larg ~meant ~quiz ~stag
-10 &🙈 <<<nine <<heard <big <her >>>>corner >>>>nap >>>corner >>birthdai >>glass >>seven >>well >befor+lunch
-10 >pick+the [@+have [ivi [my+two [pack [pack+lunch [vike [whole+of ]everyth ]magic a_job and_everi barbi
-10 basket calendar canada film find_it flight had_me home_@ like_thi lizard lose messi most_of mum_of needl
-10 pretend_to puppi recommend rhode school_run shock slipper staci the_@ till_# to_finish up_sinc vet wife
-10 wren your_own ~dentist ~messag ~secondari ~twice
-11 !part !titled <<<congratul <<<nan <<<she <<name <a >>>>cold >>>>diari >>>>job >>>>size >>>why >lost+again
-11 [@+blunt [purpl [robin+on ]i ]sleev bought inset it_best jericho kitten mama marri_a proud_@family zebra
-11 ~crust ~fit каже
-12 !word 5am <back+from <the @family_@ [coat ]canada flatmat mahabharata my_two potteri she_the
-13 !before-capital !grown-up !thing 3am ]onli annoi cub he_a her_school retain the_corner the_vet ~tractor
-14 !family !surname >>>>flower >>>>kei >mine _@family book_club calv fc
-15 >have+a ]when have_made
-16 <@+said godmoth labrador
-18 !chance !famous
-19 ]came
`;
