/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -3;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
20 crane прочитала
17 grin
16 [between
15 <our> [sound cress twinkl wasnt
14 1b >>nurseri [@+to brush chess
13 !of-child [@+on [tyron ]captain ]faint duet ~speak ~swam ~на
12 <and+it <ha+a <home+with >>>>hundr >>>group ]either ]footbal goali herself last_week pleasur scare swam
12 ~sprout ~write
11 &" 3b <<mondai <at> <go+on <off>at <tell>the >>>>monitor >>>>third >>dad >>y >and+her >from+recept >i+love
11 >the+on >wrote+i beetl bench captain cupcak gymnast home_time in_class monitor pencil race shoelac squad
11 squar squeak squirrel superstar survei ten_past through_to volcano ~badger ~peg ~shepherd ~teach
10 <<<full <<<see <give>the <who+gave >>>>dress >>>>gone >>>>music >>>>spell >>>>staff >>>bit >>>class >>>list
10 >other >saw @school_call [@+think [four ]monitor ]nativ ]pe ]start aff after_school at_break backward
10 becaus_the bikeabl club cross_countri ei eisteddfod hatch hold_the in_@school in_nurseri it_at it_known
10 long_divis narrat never_seen nurtur pea puddl pupil radish sack she'll_be shell shin stabilis string
10 the_stage triumph tuck unicorn worm ~c'est ~conker ~egg ~fraction ~herself ~junior ~whiteboard ~yoghurt
10 ~сьогодні сьогодні
9 &% &🥈 <<never <<nobodi <<pleas <>plai <>year <and+there <found <gave <tall <teach >>>>call >>>>metr
9 >>>>prayer >>>>samosa >>>>snail >>>leav >>everyon >>littl >>sing >came+in >doe+a >is+it >set @school_who
9 [interview [overheard ]bank ]class ]list ]nurseri ]stage ]tesco _@staff a_child aid and_there attenborough
9 back_for beetroot broccoli bunni cast cello champion clai coach from_@school garden_club goggl gravel
9 group_is guess_who handshak he_ask iawn it_back joseph know_who like_my manger me_half my_desk now_@
9 our_class overheard paperwork public recov regist rung salut satsuma scrape snail swan swing tabl tallest
9 the_climb the_gate the_lollipop the_sink thread tmrw twix w welli_on wise you_absolut you_couldn't ~choir
9 ~clai ~dear ~ev ~gate ~guid ~headteach ~roman ~sand ~scienc ~tri
8 &🌟 &😭 <+not <+onli <<<guid <<<now <<need <<nice <>mum <>score <>wouldn't <@>@ <ar>and <be> <by> <cheer
8 <cheer> <dai+# <give <oh <ta >>>>laugh >>>>lunch >>>>show >>>big >>>club >>>gave >>>giggl >>>great >>>pea
8 >>>three >>drum >>mine >>my >>told >@+@ >@+and >and+@ >could >from+my >got+the >just+ask >laugh >same >todai
8 @_todai [after [caretak [conker [everi [had+to [haha+ye [hiya [i+had [i+said [if+you [on+the [phone
8 [placement [report [sun [the+look [which [y# [you+were ]agre ]geniu ]heart ]hen ]mate ]math ]move ]museum
8 ]owt ]payrol ]pet ]point ]queen ]scissor ]staff ]wors a_wed ask_the came_in carri_the chosen compliment
8 cut_and dictionari did_@ dinner_queue diwali donkei dragon dryer everi_dai first_to gate grass group guess
8 hand_with homesick hometim hum in_with it_alwai it_it joke jumper keep_it ketchup length let_@ let_go
8 librari loud lucki lunch_todai lunchbox mashallah merci metr miss model my_@school my_group na nae never_had
8 on_on pe peel perk petal poem raisin sack_race sat_with school_field scissor seven she_doe she_just sheep
8 sinc_septemb sock spelt sprint stamp stick sunflow swim teddi the_bench the_choir the_coat the_parent
8 them_all there_on trai ukrainian uniform upsid var worker wormeri wouldn't you'v_been ~award ~bean ~bobbl
8 ~drum ~gravi ~hum ~mi ~narrat ~nose ~sharpen ~smell ~ti ~volcano ~well ~written ~y ~y# ~zip ~вперше вже
8 вперше
7 !several &🎤 &👐 <+cheer <+oh <+saw <+then <<<at <<<had <<again <<box <<goal <<roof <<sat <<teach <<up
7 <>gone <>on <>pack <and <and>had <coach <except <for> <heard <off <our>in <proud+of <teach>the <there <wa+in
7 <wa> <wa>who <you+to <you> >>>>book >>>>chick >>>>ear >>>>hi >>>>playground >>>>sing >>>brother >>>call
7 >>>danc >>>glass >>>how >>>infant >>>littl >>>move >>>narrat >>>sheep >>>sticker >>>super >>>teach >>>window
7 >>@ >>carri >>donkei >>free >>her >>wrap >and+me >ask >came+back >can+do >cri+at >do >do+the >drawn
7 >from+year >made+a >reckon >stamp >stand >stand+up >swam >told+the >us >volcano >wait >want+to >whose
7 >won+the >y+# @_sang @school_door [@+know [@+pack [@+score [@+that [can+we [everi+class [first [four+year
7 [held [i'v [ok [snow [somebodi [summer+in [todai+i ]check ]fish ]here ]obvious ]over ]peg ]room ]sand ]solo
7 ]stick ]teacher ]team ]term ]tractor ]trampolin ]trip ]two ]wave ]yorkshir a_mondai a_small a_sticker
7 about_it ag_# all_@school and_@ ask_how at_@school audienc award beam believ_@ best_bit best_job break buddi
7 busi butterfli came_as carri cheer cheer_@ clarinet clipboard coat_@ conker custard dai_# did_it dinner_time
7 do_your dt each_other eco electr even_the everi_morn excel floss footbal from_all from_year gari get_the
7 go_home goosebump ha_ever ha_written hand_and hoop hose i'v_heard i_mean if_i'm incid is_alwai is_thi
7 it_nearli je jestem kiln kindest kwame lace librarian lobster lone lunchtim me_her me_i'm middl_of mous
7 museum my_coat my_lanyard my_math name_in new_@school not_to off_@ on_thi our_@school photocopi poorli
7 potato potion project queen rehears reindeer rocket sai_@ sai_you sand scienc shape sharpen shave she_been
7 shield shoebox sprout spy sticker still_in storytim sunglass tadpol talli tell_her that_in the_answer
7 the_custard the_nurseri the_role then_i to_tell to_ten tri triangl up_there vinegar what_do wont woodlic
7 worri would_like writer you'd zip {+ {: ~aliv ~cello ~cheer ~hug ~led ~lego ~milk ~notic ~prai ~sheep ~slide
7 ~somehow ~spelt ~super ~tall ~updat ~wednesdai ~wet
6 !school #_now &+ 2m 3s <+ah <+and <+ask <+aw <+found <<<best <<<even <<<french <<<made <<<take <<<thei
6 <<belong <<birthdai <<chat <<get <<goe <<ha <<head <<mr <<nurseri <<regist <<sit <<small <<wai <<well
6 <<write <>been <>show <>still <>took <@>and <a>chain <a>in <ah <and>to <aw <belong+to <but <honestli
6 <i'v+had <i+had <let <mark <move <my+boi <next+to <not <now <on> <pick <sai> <saw <term+and <window <with>on
6 <work >>>>better >>>>hand >>>>hatch >>>>pen >>>>song >>>>want >>>>word >>>cut >>>guid >>>pack >>>tabl
6 >>>tuesdai >>becaus >>grace >>learnt >>me >>plan >>realli >>talk >>thank >>through >>year >ag+# >answer
6 >ask+the >birthdai >came+up >coat >explain >from+y >get+in >grandad >ha+ask >ha+join >ha+learnt >have+open
6 >in+nurseri >is+go >live >my+mum >pack >plai+the >poem >put+hi >spot >tell >you+absolut @_ask @_count
6 @_explain @_have @_well @school_ha @school_my [@+did [@+mum [@+told [@+took [@+won't [ah [ah+@ [ahh [an
6 [bonjour [da+iawn [did [fab [harvest [i'v+a [jasmin [kitchen [math [me+what [mini [miss+you [my+littl [nit
6 [oh+that [onli [parachut [parachut+game [princ [someon [sun+cream [todai [welcom [welcom+to [welli+on [wish
6 ]appar ]asda ]bit ]bless ]board ]bubbl ]coach ]compliment ]cupboard ]dinner ]door ]dragon ]fenc ]five
6 ]fraction ]honour ]letter ]match ]o'clock ]old ]order ]quiz ]race ]read ]shoulder ]slide ]them ]trai
6 ]weekend ]were _@school a_leaf a_paper a_star a_tractor ac aliv all_morn all_three an_actual and_back
6 and_didn't and_said and_who announc ant appar ar_@ armband assembl assembl_and at_dinner at_wet awak badg
6 bairn basic beaker beat_me befor_i'd bennett biff blame blew board bossi bouncer button car_park cardi
6 carpet carpet_time catalogu chuf class_# climb_frame contact correct costum count crown cuddl daffodil
6 dinner do_my dont draw drew eat_a elsa end_up especi ev explan favourit fell_off first_aid for_all for_on
6 four_minut fraction give_@ glass glitter glove goal got_to guard ha_ask ha_gone hairnet hammer he'd hi_nan
6 hi_own hiya hold_my hotel i'll_miss i_miss in_full in_septemb in_three inhal interest is_still it_doe knight
6 leaver led leisur lifeguard limerick line lit loaf lost_properti louder make_the marbl me_@school met_@ mini
6 muddi my_name my_new my_phonic nativ not_allow note note_on old_and on_# on_duti on_tabl on_with onli_on
6 or_the oscar our_new out_by pa pair_of payrol peg pile pl player playground playtim ppa prayer preschool
6 question reason relai rest_of right rota round_of said_to see_her sell septemb_and she_came shepherd snack
6 sneez stage star store suggest swept tabard taller teach_@ tech the_bank the_cow the_desk the_harvest
6 the_head the_nativ the_right the_weekend the_yard thei_all there_no timer titan to_our to_teach todai
6 todai_in tomato took_it tooth translat tudor tug violin wa_meant walk_in we'v_all we_do we_had we_made
6 went_over wept what_the wheelbarrow who_is wobbl worksheet wrote yard year_3s you'v_got you_go you_on {= {–
6 {— ~ask ~belong ~between ~blew ~busi ~cardi ~chang ~count ~crown ~discov ~donkei ~explain ~goggl ~granda
6 ~great ~hedgehog ~homesick ~hors ~hung ~inform ~knit ~lick ~life ~manag ~nana ~nearli ~nice ~note ~nurseri
6 ~p ~pe ~piano ~rais ~read ~reckon ~result ~rosett ~skip ~sock ~sprint ~stamp ~tabl ~taught ~tell ~tini
6 ~triangl ~until ~wasn't ~weigh ~whistl ~wonder ~wouldn't ~you'll на
5 !sentence2 &— &🇬 .'s 4b <#># <+bless <+honestli <+sorri <<<befor <<<could <<<did <<<from <<<he <<<morn
5 <<<stop <<<tell <<<time <<<told <<accord <<explain <<garden <<half <<hall <<i'v <<lad <<luck <<miss <<now
5 <<onli <<point <<residenti <<same <<somebodi <<that <<you <>ask <>b <>built <>count <>dad <>doesn't <>hand
5 <>ran <>stop <>whisper <accord+to <also <alwai <am <and>goe <and>said <bless <boi> <by>in <by>that
5 <chat+with <congratul <explain+to <goe+to <hear <i'v+got <is>and <it>that <littl>in <lost <n <no <onli
5 <read+with <taught <taught>to <thank+to <the+record <to>that <until <watch>teach >#+ >># >>>>actual
5 >>>>anoth >>>>bag >>>>becaus >>>>brother >>>>can >>>>class >>>>classroom >>>>council >>>>drill >>>>favourit
5 >>>>had >>>>if >>>>into >>>>leg >>>>line >>>>miss >>>>noth >>>>outsid >>>>over >>>>pea >>>>read >>>>run
5 >>>>seat >>>>shepherd >>>>split >>>>star >>>>whistl >>>>why >>>@ >>>across >>>answer >>>door >>>face
5 >>>fraction >>>gate >>>innkeep >>>know >>>made >>>nan >>>nobodi >>>piano >>>plai >>>see >>>skip >>>st
5 >>>stai >>>suppli >>>swim >>>that >>bag >>better >>happi >>join >>leav >>let >>mari >>name >>our >>promis
5 >>readi >>recept >>sai >>shop >>stai >>stop >>tabl >>tell >>walk >>watch >@ >ag >an >and+it >ask+if >brought
5 >brought+hi >come >count >cri+when >dad >did+a >drew >eat >fix >got+# >ha+drawn >ha+invent >ha+name
5 >ha+written >hold+the >i'm >in+y >is+our >is+still >knew >lick >lick+the >ran >rose >sai+the >said+grace
5 >said+i >said+my >she+told >spoke >stuck >taught+me >told+us >walk+in >well+done >work >would+like >wouldn't
5 >year+# @_@school @_ag @_answer @_as @_dad @_hold @_last @_n @_save @_show @_whisper @_wreath
5 @school_@school @staff_and [@+cri [@+hand [@+show [@+whisper [after+school [aww [bless+@ [dear [diwali
5 [end+of [first+aid [governor [haha [half [heatwav [honestli+@ [hope+is [hot+chocol [i+can't [i+teach [if
5 [if+anyon [in+the [just+the [left [littl+@ [lost+properti [lunch [miss [my+pupil [nobodi [now [oleksandr [pe
5 [read+buddi [read+volunt [residenti [sat [sea [sea+life [snack [suppli [thank+for [that+feel [the+class
5 [the+tuff [thei [three [twenti [we+do [what+a [wind [you'll [you+could [your ]@ ]assembl ]awai ]award ]boi
5 ]candl ]could ]did ]e ]eight ]eyebrow ]finger ]fridg ]group ]humbl ]indoor ]job ]joi ]kevin ]loft ]lovemyjob
5 ]mean ]most ]offic ]ok ]plaster ]pound ]primari ]print ]puddl ]retir ]sai ]school ]stori ]tear ]their
5 ]window ]won ]worm a_bow a_car a_joke a_stick a_veri a_wee a_worm about_hi about_my about_our abseil all_hi
5 all_my also_@ and_# and_by and_half and_on and_todai anyon_got argu ask_why at_breakfast at_school bake
5 ballet be_the beautifulli been_do befor_you behind bell best_@school best_thing biscuit bless_her bonjour
5 bookmark bow bring_me bronz bubbl c'est cabbag came_back campaign can_you card card_for carniv caught cheek
5 chick choir class_and class_bear class_teacher cloakroom club_@ club_tonight commentari complet conduct
5 could_you councillor counti cycl daisi danc den desk dinner_hall dinnertim divis doe_all drew_me dungare
5 elect em ever_had everi everi_singl except_@ eyebrow faint first_ever float for_an forecast fork fossil
5 frame from_@ full garden gentl gift go_in golden_time goos greet ha_@ ha_decid hall_@ hamster hand hand_on
5 handwrit he_look heard heard_@ heard_a heatwav held her humbl hunt i_saw in_case in_my inch indoor inform
5 inspect intern jasmin jelli kept label ladybird landslid lawyer leader lego letter_to licenc lick lick_the
5 like_to litter longest loom lovemyjob main make_it manner map math me_# me_do me_my medal mic minu minut
5 moral my_guid my_hair my_hand my_voic naughti nee neither newspap no_@ nobodi_in nose not_@ not_go not_let
5 not_stop nurseri nut of_be on_fridai on_hand onli_@ order out_for owt p7 page pancak parachut parad pari
5 pen_licenc person_who pierwszi plant practis prime_minist progress promis properti punch quietli rangoli raz
5 read_with refere relief result ring_the ruler sai_good said_he salad sandpit sang school_council second
5 sentenc sentiment sept seven_year shadow shoe shoulder sie silent singl_dai sink size_# skip_rope slide
5 smile sneak spell spell_bee spirit squabbl stain start_a still_on stool straight strike sugar sum suppli
5 sydnei take_it taught_@ taught_the ten term_and thank_to thankyou the_carpet the_chair the_donkei the_fenc
5 the_glue the_hall the_middl the_minibu the_regist the_rest the_sandpit the_school the_show the_voic the_week
5 them_and thi_week thirti_of thrown tinsel to_ask to_plai to_put tooth_in tournament trail traine trim
5 turn_round understand unlucki until_@ urgent wa_@ wear_it wee well_done when_i'm who'd whole_page width wink
5 winner wipe wire with_it with_three won_the word worldi write wrong xma year_# yellow you'll yr {, ~accord
5 ~anoth ~appar ~art ~behind ~boss ~cake ~carpet ~case ~chapter ~charg ~club ~congrat ~countri ~cours ~custard
5 ~dad ~deliv ~except ~gave ~goal ~haha ~hatch ~head ~hello ~hymn ~innkeep ~lamin ~let ~line ~literaci ~mai
5 ~mid ~might ~morn ~newt ~nowher ~omg ~organis ~pen ~phonic ~pizza ~plai ~potato ~practic ~present ~promis
5 ~pupil ~rainbow ~ran ~rap ~recept ~regist ~report ~rocket ~rope ~scooter ~see ~sell ~sew ~shift ~shout ~sing
5 ~sit ~solo ~spell ~spoke ~stand ~sticker ~stone ~ta ~talk ~that'll ~time ~told ~window ~wrap ~wrote з я
4 !capital !long8 #_@ #_on &💚 &🙃 )+ .: 5s <+also <+even <+i'm <+littl <+watch <+when <<<as <<<can <<<dai
4 <<<gone <<<mark <<<of <<<on <<<special <<<that <<<went <<can <<courtesi <<els <<feel <<four <<funni <<happi
4 <<home <<lunch <<mention <<nativ <<next <<phone <<sign <<smile <<ta <<tabl <<team <<thank <<them <<thi
4 <<think <<veri <<year <>at <>brought <>conduct <>drew <>hasn't <>hug <>new <>she <>threw <>told <>tooth <@+@
4 <@+and <@> <and>and <and>for <and>have <and>were <and>won <between <birthdai+to <by>on <check <courtesi+of
4 <even <find <for <fridai+and <good+morn <ha <had <is <it <it> <ladi <mention+to <my+mum <my>in <not> <on>in
4 <over <record <then <then>goe <to>for <told+by <watch <wee <well <went+to <what <whoever+taught <you>i'll
4 >#+@ >>>>4s >>>>biscuit >>>>brought >>>>car >>>>dai >>>>did >>>>duti >>>>els >>>>ever >>>>everyon
4 >>>>forecast >>>>hors >>>>impress >>>>know >>>>pe >>>>point >>>>pretend >>>>recept >>>>round >>>>shed
4 >>>>someon >>>>spot >>>>stick >>>>tabl >>>>through >>>>vers >>>>whole >>>angel >>>behind >>>bell >>>book
4 >>>dad >>>did >>>drop >>>himself >>>line >>>moon >>>off >>>our >>>pe >>>same >>>second >>>sister >>>six
4 >>>spell >>>straight >>>swap >>>ten >>>till >>>time >>>top >>>twin >>>weather >>>wi >>>y >>>your >>a >>book
4 >>call >>done >>ev >>everi >>friend >>go >>head >>him >>if >>learn >>need >>of >>out >>own >>rememb >>second
4 >>soup >>teach >>third >>took >>turn >>whistl >>whole >>written >>y# >a >alwai >and+that >argu >as >as+a
4 >as+the >ask+why >asleep+on >beat+me >brought+a >built >call >conduct >conduct+the >correct+my >darl >did+hi
4 >doesn't >fast >found+a >ha+done >had+four >had+hi >hand >hand+up >hasn't >have+been >have+start >hit >hold
4 >hood+ >hous >hug >in+her >in+year >insist >insist+on >measur >model >n+@ >nana >on+a >paint >put+a >read
4 >shout >sing >snore >taught >teach+the >that+i >threw >to+sai >tooth >tri >wa+a >wa+brilliant >wear >well
4 >whisper >who >who+wa >will >year @_back @_both @_built @_but @_call @_can @_four @_go @_help @_keep @_knew
4 @_sit @_taught @_that @_v @_would @_year @school_@ @school_thi [@+dad [@+doe [@+gave [@+held [@+new [@+ran
4 [@+taught [@+threw [@+turn [absolut [big+@ [bikeabl [bit [breakfast [breakfast+club [can+you [carpet
4 [carpet+spot [could [cri [doe+anybodi [eight [found+@ [from [garden [gut [had [had+@ [half+past [handwrit
4 [honestli [i'v+just [if+@ [just+want [librari [light [lili [lollipop [lunchtim [my+read [nine [oh [on+duti
4 [paint [phonic [school+council [see [spent [spent+my [swear [ta [tell+you [thank+you [the+peac [they'v
4 [time+tabl [tonight [wa [we'v+got [we'v+had [wei [who [whoever [wrote [you [you+can ]ach ]blanket ]chair
4 ]contract ]easter ]everyon ]feet ]fly ]frame ]gate ]good ]hamster ]hard ]her ]hour ]how ]jump ]ladi ]like
4 ]mile ]month ]off ]own ]phone ]pig ]queue ]regist ]same ]sandwich ]servic ]show ]silver ]son ]stop ]take
4 ]teach ]too ]toothbrush ]treat ]un ]wemblei a_conker a_great a_half a_hors a_lot a_note a_puddl a_spoon
4 a_twix a_word abba abl accept ach actual adverbi again_for against ahh alphabet alphabetis and_an
4 and_everyth and_nobodi and_told ar_you artist ask ask_who at_least aww back_end back_on badger baker balanc
4 ban banner bawl bead befor_i better better_than birthdai_@ bobbl book_dai bother brave bruis built but_in
4 call_me call_the came_up can_i cannot carri_on cartwheel cereal certif chair charg check chief class
4 class_vote cleaner cloud collaps commit comput convers corner corridor could couldn't couldn't_have council
4 count_to cow cri_when cross dear deliv did_all did_hi do_you doesnt don't_do door_and down_a down_in dzi eal
4 earth economi envelop eulogi even_@ ey_on facetim first_go found_@ found_the from_my front fuss galleri gave
4 gerald goalpost goe goe_to gold golden googli got_@ grape guitar ha_alreadi ha_taught half_a halv hand_in
4 harvest have_heard have_never have_you he_could he_doe he_got he_not he_sai he_said he_told heck hedgehog
4 held_the her_@family her_dad her_sister here_and hi_name high hilari him_a hors how_the hug hula i'v_done
4 i'v_never i_could i_go i_smell i_tell ic in_it innkeep insist inspector into_the is_@ is_for it it_sai it_up
4 it_wa jacket jacket_potato jar jump just_want keep kevin kind_of know_you known ladi_and lai leaf least leg
4 logic lunch mascara me_@family me_everi me_what me_with milk mind mondai monster mop more_than morn mum_sai
4 my_nan my_read my_tabl my_year name_on near netbal nightclub none not_come notic o'clock odd_sock of_them
4 off_by old_i on_my open_a optician orang out_of pair partner pass_the patient pit plai plaster poster potti
4 pre prime privileg proud_of pumpkin queue quit rais rais_# read_group refer refus_to request residenti
4 role_plai rope rubber sai_a sai_the sat_under school_club screen serv shark she'll she_is shout show_me
4 signatur simon skip small snowflak soft_plai solo someon sound spare special spent splinter stabl starter
4 steam stood stranger sundai_night sung surnam swap tag tall tea_towel tell tell_me ten_to than_i than_my
4 that_i'm that_on the_book the_caretak the_class the_farm the_gym the_holidai the_infant the_innkeep the_job
4 the_lost the_moon the_photocopi the_playground the_top the_whole thei_were there_@ there_is thi_term three
4 thumb ti time_@ time_tabl to_be to_check to_know to_sai to_show to_the toaster toasti todai_@school token
4 told_@school told_him tonight_@ trip tue tummi tunnel turnip twit two_year tyron under_my under_the uno vi
4 visitor wa_not wave we_know we_need wear wei well what_a when_@ when_she whether whole_wai with_hi with_your
4 without_be wobbl_tooth word_of work_on work_out wors would_i y# you_get you_know you_miss you_need you_were
4 {! {& ~1s ~accept ~ah ~block ~brick ~brilliant ~build ~built ~can ~captain ~certif ~champion ~chat
4 ~chickenpox ~clap ~clean ~conduct ~confirm ~councillor ~courtesi ~cri ~cross ~daili ~daisi ~danc ~darl
4 ~doesn't ~enjoi ~flat ~food ~four ~free ~golden ~handwrit ~hat ~help ~himself ~hope ~i'd ~infant ~insist
4 ~joke ~kit ~knee ~know ~lent ~luck ~lunchtim ~map ~match ~measur ~mix ~moment ~mouth ~net ~odd ~oh ~peel
4 ~plant ~poppi ~practis ~prime ~proper ~question ~record ~river ~roar ~sai ~salut ~same ~santa ~seem ~side
4 ~smile ~snowman ~somebodi ~soup ~stai ~step ~stop ~sunflow ~theatr ~they'r ~third ~threw ~tooth ~top
4 ~tuesdai ~tune ~tyron ~ukrainian ~w ~watch ~wee ~whisper ~wont ~worri ~year класі
3 !ends-sentence !everyday-capital !sentences4 !sentences5 !sentences6 #_team #_thi #_with &« &» &🌙 (( ):
3 10am 1s 6s <+doe <+from <+got <+it <<<about <<<afternoon <<<come <<<dinner <<<happi <<<have <<<love
3 <<<parent <<<pe <<<ten <<<todai <<<well <<<you'v <<and <<big <<bump <<cry <<duti <<fridai <<hand <<i'll
3 <<just <<light <<listen <<morn <<plai <<practic <<proud <<shed <<shout <<voic <>can <>did <>explain <>from
3 <>help <>isn't <>keep <>knew <>line <>read <>sang <>shout <>tell <>tri <>v <>what <>will <@ <actual
3 <and+then <and>beat <and>come <and>do <and>got <and>on <and>plai <and>want <and>who <at <bar <believ <by
3 <club <co <dai+and <doe <down <from <from>in <go <good+on <him <i+said <i+told <know+what <like> <listen+to
3 <look+on <moment <morn <on>face <plai <recept <report <sorri <star <tell>i <thank+you <the+dai <the+wai
3 <thi+week <think <time <todai <try <video <wai>sai <when <why <year+and <yesterdai <you <you>for >>># >>>>@
3 >>>>all >>>>an >>>>author >>>>bee >>>>can't >>>>chess >>>>coat >>>>cricket >>>>dinner >>>>draw >>>>free
3 >>>>garden >>>>hamster >>>>he >>>>help >>>>here >>>>infant >>>>leaf >>>>mean >>>>nine >>>>nobodi >>>>own
3 >>>>page >>>>part >>>>poem >>>>rope >>>>set >>>>shout >>>>thei >>>>told >>>>trip >>>>twelv >>>>water
3 >>>>week >>>>welli >>>>went >>>>year >>>a >>>after >>>be >>>both >>>cake >>>camel >>>card >>>carpet >>>dog
3 >>>end >>>five >>>for >>>friend >>>front >>>glue >>>good >>>head >>>keep >>>ladi >>>look >>>lost >>>love
3 >>>mayor >>>name >>>night >>>nine >>>no >>>onc >>>open >>>playtim >>>pretend >>>ran >>>road >>>school
3 >>>sign >>>singl >>>snow >>>someth >>>sprout >>>teacher >>>trip >>>whole >>>wobbl >>>worm >>>wrote >>>ye
3 >>actual >>again >>awai >>behind >>bottl >>brilliant >>can't >>count >>hi >>i >>kick >>real >>run >>super
3 >>swap >>thei >>tie >>to >>two >>went >>why >back >beat+the >both >bring+me >brought+in >came+as >can't
3 >carri+the >chain+on >correct >drew+a >drew+me >finish >found >four >gave+her >got+to >ha+alreadi >ha+move
3 >ha+taught >ha+told >held+my >held+the >help >help+me >high >in+my >in+your >isn't >learn+to >letter >line
3 >manag >mate >mum >nan >number >onli >plai >plait >pleas >pull >put+her >read+to >said >sang >sat+on >score
3 >sit >still >tell+the >thi+year >told >v >wa+in >wa+our >water >who+is >who+never >who+told >wrote+me @_argu
3 @_did @_drew @_fell @_finish @_know @_left @_let @_might @_mum @_now @_pleas @_read @_said @_sat @_score
3 @_shout @_tell @_term @_thank @school_a @school_done @school_now @school_sai @school_went [# [#+# [@+can
3 [@+help [@+is [@+keep [@+sang [@+wa [@+web [anyon+got [ask+@ [been [caretak+log [certif [choir+tonight
3 [christma+dinner [cross [destini [do [doe+@ [everi+singl [farm [first+parent [fourteen [got+a [hot [i'll
3 [i'v+got [im [jumper [kwame [learn [librari+van [long+dai [my+son [never [not+be [noth [ok+but [omg [on
3 [pancak [playground [proper [proud+moment [re [rounder [same [sat+breakfast [sent [seven [sew [some+dai
3 [spell [stori+time [swim [teach+@ [teacher [that [that+@ [thi+is [to+the [told+@ [trip [wa+it [well+done
3 [welli [what+the [when+@ [where [whoever+taught [work [would [ye [you+should ]aisl ]arm ]at ]beauti ]bell
3 ]bunch ]conker ]cook ]corridor ]crayon ]croissant ]ever ]everywher ]expect ]fab ]face ]fair ]friend ]from
3 ]glass ]gravi ]hall ]hero ]him ]in ]infant ]instead ]itself ]lego ]love ]made ]mark ]meet ]minut ]more
3 ]packet ]pea ]place ]plai ]poem ]post ]present ]prison ]run ]sale ]sausag ]see ]seven ]shark ]sneez ]spoon
3 ]swear ]tea ]through ]thursdai ]wa ]yeah a_class a_dog a_draw a_goat a_spare a_tree a_wobbl accent accord
3 accord_to accur across_the addit admiss after_# allow alright an an_all and_all and_her and_i'll and_then
3 and_won't ankl answer ask_if ask_to at_@ at_lunch at_ten awai bad barrist be_ask be_funni beat becaus been
3 between between_@ big_school birthdai_to blink blood bone book_corner boss bottom bounc brace bracelet brain
3 brilliant broad brought_in brutal bu build_a bulb bump but_@ but_if cake calm camel can_be cardigan
3 care_home certif_for chart chatter checkout chose circl circl_time clap class_ar class_is class_to classic
3 clean clerk climb comp confirm correct_my could_not crisp crumb cupboard cut dai_@ dai_on darl deal did_a
3 dinosaur do_hi do_i doe_anybodi dog_and drank drawn drizzl each ear edit england entri ever evid exam except
3 exit explain fairli fault feed fetch find_a finish_the first_on first_week fish_finger flip fog foil for_@
3 for_tea for_tomorrow for_twenti for_your fridai friendship_bracelet frog from_# fryer gale gener get_that
3 ghost given go_back good_morn goodby got_in got_the granda gravi grew groom grow guid ha_move hair halfwai
3 hard have_start head headlin heart help_me helper henri her_@school her_nan her_own her_read hi hi_new hid
3 hide him_to home_with honestli honour hop hot_chocol hour_of hung hungri i'll_take i'm_# i'm_have i'm_not
3 i'm_still i'v_been i'v_put i_call i_live i_look i_love i_need i_onli ident in_and in_bit in_english in_her
3 in_on in_that in_year incub inform_me intervent is_# is_go is_our it'd it'll_be it_@ it_a it_again it_and
3 it_fridai it_had it_like it_now it_rain it_sinc judg junior just_ask just_found just_made kerb kerri kick
3 kind kite knee learn learnt leav_the leaver_assembl left legend letter lie_down lighthous like_# like_a
3 like_it like_the live_in lolli_stick lollipop lollipop_ladi longboat look_after look_up lost_# lug ma made_a
3 magnet majesti marrow mash me_a me_at me_it mental merit mile minibu minut_of moment moustach mr mummi music
3 my_dinner my_feet my_knee my_last mysteri name_it nan natur necessari neck new_@family nice nine_and no_idea
3 nobodi_ha nois not_be observ obvious of_cours of_her of_my of_ten of_term of_the off_in off_my on_to onto
3 organis our_school out_@ out_a outdoor owl pack_lunch path pepper persuas pet phonic_group photo pick pier
3 pine placement plane plug po point pokemon poolsid pregnant priest primaryteach prison properli pure purpos
3 put_a put_her qualiti quarter rainbow rap read reckon record registr reward ribbon rob role roman roof rule
3 run_a ruthless sai_i samba sari sat_down scarf scooter seagul seat_plan servic she'd she_did she_didn't
3 she_get she_told shelv short show shrug silenc sinc_easter sing singl skill skye sleep_in sleev social
3 sock_and somehow song soup spain spoon stapler star_of start statu sticki stitch stuff submarin subtract
3 super sure sworn system tablet tae take_my take_the talk_about taller_than tannoi tape teacher_at teacherlif
3 team teari technic tell_everyon tell_your ten_in thank_@ that'd that_her that_it that_wa the the_@staff
3 the_bell the_big the_bike the_biscuit the_care the_countri the_dai the_dinner the_door the_field the_gravi
3 the_hamster the_lunch the_piano the_scienc them_on then_ask then_she then_the theori think_@ think_about
3 three_year through tidi tie to_come to_look to_make to_them to_watch to_whistl to_you toe told_to tonic
3 took_me touch towel trainer trophi try turn ty un unblock under underneath unless until up_a up_after up_i
3 us_all v velcro vers wa_i wa_love wa_on wa_right wa_told wai_home walli want_a wasp water we_don't we_just
3 wear_the week_of week_with wellb welli_and went went_home what_@ when_he when_thei whisper whole why_i
3 will_never wit work_@ work_in work_with wouldn't_let ye year_1s yer you_@ you_tell {( ~3rd ~3s ~ag ~ahh
3 ~alright ~and ~announc ~anywai ~argu ~assembl ~beat ~becaus ~bit ~bless ~blood ~both ~brought ~bump ~camel
3 ~camp ~cant ~carri ~caught ~column ~correct ~costum ~could ~cup ~debat ~den ~draft ~duck ~eight ~elect
3 ~english ~entir ~everyth ~fae ~far ~five ~fix ~flood ~glove ~go ~goe ~gold ~grandma ~group ~hasn't ~held
3 ~her ~hide ~homework ~honestli ~hop ~hous ~i'll ~inspector ~invent ~knew ~lanyard ~lion ~littl ~lollipop
3 ~march ~mark ~math ~mention ~minut ~monei ~move ~mud ~natur ~near ~nobodi ~now ~order ~paper ~part ~pat
3 ~pencil ~pierogi ~place ~playground ~playtim ~pond ~primari ~pumpkin ~race ~readi ~roof ~second ~sent ~short
3 ~sign ~snore ~sold ~special ~split ~spoon ~sung ~thank ~that ~think ~tie ~to ~todai ~tombola ~tortois ~trai
3 ~v ~vike ~week ~wei ~went ~win ~winner ~worm в
2 !begins-sentence !long40 !sentence1 #_metr #_month &* &= &🎶 &💙 &😂 )) .' .) .B 20p 2nd 2pm <#+with
2 <+congratul <+todai <+told <+wee <<<by <<<fair <<<know <<<like <<<line <<<littl <<<look <<<mine <<<my <<<out
2 <<<recept <<<right <<<sound <<<trip <<<week <<<which <<@ <<afternoon <<all <<back <<be <<boi <<bought <<card
2 <<certif <<cri <<danc <<dog <<ey <<hors <<is <<kit <<led <<love <<man <<menu <<mine <<ok <<part <<queue
2 <<teacher <<try <<vote <<wa <<week <<whoever <>ag <>back <>call <>carri <>had <>held <>hid <>hit <>home
2 <>move <>sai <>said <>swift <>taught <>wa <>web <all <and+to <and+todai <and> <and>ar <and>ask <and>both
2 <and>ha <and>in <and>is <and>read <ar <ask <assembl <between>and <bit <chang <chang> <coat <dai <did> <done
2 <done+to <done>and <except>who <for>who <from>to <got <i'm <in+and <is> <it>and <it>who <led+by <like
2 <need+a <never+chang <night <out+by <sai <sai>is <school+and <see>in <seen <sign <that>in <time+and <to
2 <to+see <took <wa <week <well+done <when>put <with>in <y+# >#+# >>>>a >>>>after >>>>ani >>>>be >>>>befor
2 >>>>bin >>>>birthdai >>>>bit >>>>card >>>>conker >>>>dad >>>>differ >>>>doe >>>>eat >>>>eco >>>>first
2 >>>>for >>>>group >>>>her >>>>him >>>>in >>>>lad >>>>mani >>>>marri >>>>name >>>>now >>>>of >>>>pick
2 >>>>regist >>>>school >>>>sinc >>>>sock >>>>stori >>>>swim >>>>talk >>>>teacher >>>>teeth >>>>ten >>>>there
2 >>>>too >>>>us >>>>voic >>>>were >>>>with >>>>wrote >>>actual >>>befor >>>can >>>caretak >>>child >>>dinner
2 >>>ear >>>eat >>>egg >>>first >>>forest >>>grade >>>gravi >>>hi >>>i >>>i'm >>>if >>>in >>>it >>>lollipop
2 >>>mile >>>miss >>>nail >>>nativ >>>new >>>pen >>>phonic >>>read >>>regist >>>said >>>santa >>>she >>>shoe
2 >>>show >>>solo >>>tell >>>the >>>thi >>>think >>>third >>>tooth >>>vote >>>welli >>>won >>>x >>all >>been
2 >>brought >>built >>by >>came >>decid >>did >>eight >>eleven >>final >>finish >>found >>four >>full >>gave
2 >>have >>himself >>home >>invent >>lot >>mum >>nine >>over >>read >>sent >>some >>sorri >>take >>taught
2 >>the >>three >>time >>up >>we'v >>week >about >and+todai >ar+you >asleep >at+a >at+all >at+my >becaus
2 >bring >built+a >come+in >den >done >famili >fell+asleep >found+the >give >go >ha+decid >ha+made >her >home
2 >in >in+recept >inform >inform+me >is+in >is+six >is+the >it+wa >join >keep >keep+a >kept >know >last >left
2 >left+her >let >made+the >made+us >miss+you >n >now >pick >press >put >read+a >read+the >refus >refus+to
2 >sai+i >sang+the >save >she >show >six >skip >spent >stood+at >stop >summer >teach >tell+me >thei >twist >u
2 >wa+on >wave >wave+at >what >who+ask >who+ha >win >would >wrote >wrote+to >y @_@family @_beat @_brought
2 @_can't @_found @_give @_ha @_i'm @_in @_isn't @_made @_pick @_put @_she @_then @_told @_turn @_twist
2 @_under @_wave @_will @_without @_wrote @_y @_you'r @family_did @school_again @school_ar @school_goe
2 @school_is @staff_@staff [@+@ [@+ask [@+beat [@+carri [@+count [@+ha [@+hid [@+home [@+learn [@+made [@+off
2 [@+put [@+read [a [assembl [aw [bandag+a [been+ask [best+thing [big [big+up [bring [bulb [bump [can+someon
2 [caught [choir [chuf [chuf+to [congratul+to [couldn't [cross+countri [da [egg [eid+mubarak [end [even
2 [everi+year [fair [fair+plai [feel [forti [found [goodby [got [guess+who [ha+anybodi [heard [home+time [how
2 [i [i'm+not [i+got [i+have [it+onli [it+the [it+wa [leaver [littl [long [lost+on [make+kite [move [mud
2 [my+last [my+nan [netbal [not [not+a [note [ofst [oh+@ [parti [phonic+screen [plant [playtim [poetri
2 [poetri+slam [poor+@ [proper+lump [put+the [read [realli [realli+enjoi [red [rose [sat+in [scienc [second
2 [some [sort [spell+bee [star [star+of [suppli+in [tell [thank [thank+to [the+lad [there [thi [third [thirti
2 [time [told [told+my [tooth [two+year [ugh [we'v [wear [well [when [who+els [willow [would+you [you+know
2 ]argu ]bag ]bath ]be ]beautifulli ]castl ]co ]corner ]countri ]delight ]drill ]drive ]drop ]dumna ]favourit
2 ]floor ]florist ]forward ]garden ]goosebump ]got ]had ]head ]help ]herself ]himself ]hors ]jumper ]king ]lad
2 ]man ]manner ]mat ]miss ]mud ]mug ]nana ]noth ]notic ]now ]other ]ovat ]pack ]paid ]paint ]pal ]park ]penni
2 ]pint ]proud ]pupil ]rain ]record ]regret ]residenti ]respect ]round ]seen ]seriou ]sinc ]sink ]snack ]snake
2 ]someth ]tabl ]talk ]think ]tho ]though ]tire ]tooth ]touch ]train ]tree ]unreal ]vicar ]vote ]wai ]who
2 ]wild ]world ]year ]yet ]yourself a_@family a_bit a_book a_chair a_first a_glue a_lie a_look a_love a_month
2 a_moustach a_poem a_recept a_shop a_straight a_thing a_tooth about_a absolut account ad after_a afternoon ah
2 all_@ all_the amen and_ask and_honestli and_that and_to and_two and_walk and_we'v and_will anyon_know anywai
2 appl applaus ar ar_in ar_on argument arm around asda ask_about at_forest avail back_at back_i back_in bag
2 bakeri balloon bar bat bath_and batteri be_call beard bee belgium belli belong besid bhangra birthdai bit_of
2 bless bog bon bonnet book_about book_and brass breadstick brick brought_a brought_hi bunch but_i by_@
2 by_@school bye calmer can't_be carol carrot ceil centuri chapati chapter charg_of chase chat child_in
2 childmind christma_dinner class_assembl class_todai classroom_door club_is cluster co_@ coat_peg come_in
2 communion confess confid congratul_to connect contest control cookeri corn could_be cri_at crumbl cry_in
2 curriculum daff dai_in dai_is dai_of dai_wa daili dark date defend depend deputi deputi_head descant detect
2 did_her digraph dine dinner_and direct discharg do_her do_thi doctor doe_@ doe_not don't_care done_it
2 done_to door door_for down drain drama draw_of dress_as drill drop_a dziekuj e easter educ eleven elf end
2 english entir episod ever_been explain_to f fab fastest fearless fell field finish_me firework fish
2 five_minut five_year fix flapjack florist flute follow foot for_hi for_their for_us formal found_a
2 frankincens french fridg front_row further gala garlic gave_me gerbil get_to go_@ go_at good_at got_it grand
2 guid_read gym ha_it had_a had_four hahaha haunt have_put have_to he he_wa help help_us her_mum hi_@school
2 hold_a homework hope hour_on i'd_been i'd_have i'm_go i'm_told i'v_got i'v_just i_come i_couldn't i_let
2 i_read i_said i_think i_told i_walk i_would if_a if_i impress improv in_after in_an in_june in_our in_recept
2 in_the in_thi in_y includ injuri insect is_it is_my is_that is_up it_been it_but it_doesn't it_got it_in
2 it_just it_my it_out it_she it_still it_went iv job join just just_@ keep_the knit know_if la ladl last_dai
2 late laugh laugh_at leav_card lid lighter like lip literaci littl log lollipop_man longer look_at look_for
2 lost luck lump made_me make_a man_@ massiv match me_hand me_i me_if me_the meant meant_to medic melt mi
2 microphon mid middl miss_you monkei mother_dai mouth my_car my_face my_kitchen my_littl my_mum my_pocket
2 my_tea nappi never_heard new_year newslett next_to next_year nicest normal not_on now now_he now_thei nugget
2 nurs of_@school of_applaus of_everi of_hi of_our of_us off_her off_the offer offsid ok on_it onion option
2 our_hous out_in out_on out_the overnight overtook paper paus pebbl pen pend penguin person phonic piano
2 picnic plait plastic plate plenti plot pocket polo pool prai pretend print privat profession protect put_hi
2 put_it rack ran reach read_@ read_book read_me readmit recept reet ref refus rematch remembr rent rest
2 ring_me roll root round_with rounder rugbi runner sad safe sai sai_it said_you samosa sarni sat_in save
2 scale sceneri school_@family school_dinner school_disco school_ha scienc_week scratch scream sea seasid
2 section see_the seen_@ seen_a septemb seriou serious sew sewn she she_can she_got she_in she_left sherri
2 shook should_be shout_out show_and sign sir skate skeleton skirt slug smaller smell_of soldier space
2 spaghetti spiderman squash st_mari star_@ statement stick_insect stock_cupboard stop stuck_in such_a suspect
2 swear tabl_and taught teach_me teach_the ten_minut ten_out tenni than_the thank that_@school that_why
2 the_bin the_boi the_box the_cupboard the_first the_hatch the_loo the_mum the_museum the_pond the_read
2 the_record the_stock the_talk the_tank the_tortois the_wai the_wash the_word their_own them then then_@
2 there_a they'r thi thi_on thi_year thing_i thing_i'v third three_week through_@school time time_and to_bit
2 to_go to_ring to_school to_sit to_us told told_her took_@ tower tractor treasur twilight understood undo
2 up_by urdu us_a usual vegan veri versu vibe vike wa_do waffl wai wale want_it wash_up wasn't we'r_all
2 we'v_been we'v_had we_have weigh welcom_to welli went_in went_off what_he what_i when_it which_on whittl
2 who_taught whoever whole_@school whole_class why wi wi_@ wide wind wing with_her with_two woke won wonki
2 woodlous workshop written y_# yawn year_5s year_she yn yorkshir you'v you_and you_don't you_should youngest
2 your zoo {. {? ~afternoon ~allow ~answer ~anyth ~as ~aunti ~aw ~bar ~believ ~bonfir ~bottl ~bucket ~by
2 ~cannot ~card ~cartwheel ~chef ~chuf ~class ~clear ~co ~coat ~come ~cut ~diari ~dog ~dont ~dry ~duti ~dzi
2 ~eat ~elsa ~everybodi ~fan ~farm ~fell ~fifti ~forest ~found ~french ~giggl ~glue ~gonna ~good ~grown ~ha
2 ~heart ~him ~hold ~home ~how ~interrupt ~kept ~laugh ~leaver ~lit ~litter ~love ~mayor ~me ~menu ~mine
2 ~model ~mondai ~mr ~need ~nit ~onto ~pair ~parent ~parti ~pea ~penguin ~placement ~plait ~player ~pleas
2 ~poem ~prayer ~pretend ~qualifi ~quiet ~raffl ~residenti ~return ~review ~ride ~row ~sack ~sang ~sat ~saw
2 ~septemb ~shower ~six ~skye ~sleep ~small ~snail ~sport ~star ~strike ~such ~superstar ~swear ~take ~their
2 ~theori ~these ~tire ~toast ~train ~tudor ~un ~under ~up ~versu ~vote ~warn ~weekend ~while ~who ~who'll
2 ~work ~x ~yard ~yesterdai ~you ~young ~з
1 !mostly-name !sentence3 !sentence4 #_ar #_at #_time &👏 )& 4th <#+and <+did <+well <<<been <<<doe <<<half
1 <<<him <<<is <<<kitchen <<<me <<<miss <<<never <<<no <<<not <<<number <<<or <<<thank <<<thi <<<till
1 <<<tonight <<<took <<<wa <<<wai <<club <<dai <<everi <<field <<go <<got <<made <<old <<phonic <<road <<run
1 <<talk <<thing <<u <<via <<window <<work <>and <>cri <>found <>gave <>ha <>in <>law <>learn <>made <>miss
1 <>stood <>wrote <afternoon <and+a <and>carri <and>gave <and>sai <and>thi <and>told <ask>what <best <birthdai
1 <bump+into <first <funni+but <happi+birthdai <math+and <me>a <name <of>for <on <our>plai <plai+to <special
1 <tabl <thi+afternoon <wa+it <wai <with <ye > >+ >>>>again >>>>arm >>>>bar >>>>best >>>>do >>>>found >>>>full
1 >>>>gave >>>>hair >>>>head >>>>hospit >>>>learn >>>>left >>>>let >>>>licenc >>>>morn >>>>odd >>>>open
1 >>>>put >>>>same >>>>sandwich >>>>sat >>>>somebodi >>>>the >>>>till >>>>tooth >>>>under >>>>wear >>>>where
1 >>>as >>>assembl >>>birthdai >>>bow >>>brilliant >>>contact >>>could >>>drum >>>four >>>hair >>>here >>>home
1 >>>into >>>me >>>morn >>>mum >>>of >>>onto >>>own >>>re >>>take >>>talk >>>tie >>>turn >>>two >>>up >>>us
1 >>>vicar >>>wind >>>without >>>word >>absolut >>ask >>bell >>bring >>carpet >>doesn't >>eaten >>end >>in
1 >>isn't >>more >>save >>toast >>where >beat >bought >call+me >cri >did+the >draw >everi >gave+me >give+me
1 >ha >ha+eaten >ha+the >head >in+on >lost+a >lost+her >made >our >read+hi >run+a >sai >sang+to >sat >talk
1 >taught+the >wa+my >went >who+put @_bring @_chain @_done @_gave @_hit @_plai @_ran @_went @family_she
1 @school_and @school_ask @school_i @school_told @staff_on [@+been [@+drew [@+gone [@+got [@+lost [@+plai
1 [@+rang [@+won [anyon+els [as [chess [christma [christma+card [coach [dai [found+out [got+told [had+the [her
1 [hi [honest [i'v+been [i'v+had [i+do [i+know [last [make [miss+ar [mock [my+eldest [my+new [nativ+cast [new
1 [not+on [puppet [recept [river [robin [roll [scienc+week [six [spot [sundai+night [sydnei [teach
1 [todai+lesson [walk [world [world+book ]a ]actual ]balanc ]best ]boiler ]brother ]career ]ceil ]cheer ]coffe
1 ]cow ]em ]ey ]fella ]final ]forev ]free ]gent ]ham ]handwrit ]home ]kitchen ]line ]look ]lunch ]monei ]note
1 ]onc ]owl ]page ]paracetamol ]paus ]playtim ]ring ]tap ]teeth ]thing ]toddler ]wed a a_cat a_differ a_dry
1 a_grown a_lad a_mop a_year across action adopt aft agre alien among an_old and_i'm and_mr and_what and_when
1 anim apologis ar_a ar_do ar_just at_last at_seven attempt bare bark been_ask been_to begin best_@staff bid
1 bin blub bond bore braill bridg brook brought bum by_# by_me c call_a can_tell cant care castl celebr chang
1 chocol class_ask class_ha clear clue collect come_and come_out committe complaint concentr cone contain
1 continu cost cream cute dahl dai_i dashboard de debat decid declin did_the director do_we don't_know
1 done_for dot draft dry_ey dull eleph encor engin enjoi everydai everyon everyon_in everywher exchang fair
1 far faster fed feel feet festiv final find_the fine flag flood fly folder for_him for_me for_our for_that
1 for_the found_out gentlemen get_in ghana go_round googl got_a grandma grown ha_a ha_made ha_name ha_never
1 ha_told had haha hardest have_i he'll he_ha he_just he_the head_in hear_@ heartbeat her_knee hi_brother
1 hi_hand hi_knee high_school highlight host hot how how_much i'll i'v_a i'v_come i_don't i_sai i_want
1 ic_cream in_charg in_goal in_town inn inspir it_on jam kindli know lanyard like_@ list_of long_as look_back
1 love_that magnific matter mayb me me_for me_through menu minut_i month move my_arm my_recept my_uncl nana
1 new_on night_with nine_time nobodi nowher nowt number_# odd of_y oh omg on_@ on_i'v out out_and out_to
1 outgrown p parti patrick pe_kit peac pick_up piec pillow pirat poetri polic polish practic prepar probabl
1 prouder pyjama r realis reflect remind roald roar sai_my sai_sorri said said_my sank school_in send_help
1 sent separ session ship sinc_tuesdai sing_the smash smug soap soda someon_who sometim stock stretch
1 supervisor surviv ta tackl tank taught_me tbf teach tell_@ than thank_you that_he that_is that_the the_best
1 the_corridor the_council the_dentist the_queen the_roman the_roof the_weather the_window thei_did thei_said
1 thi_afternoon three_of till_i tini to_bring to_it to_leav to_write todai_he told_me tuesdai turn_out twice
1 ukulel under_a up up_on us_in victorian wa wa_# wage wait wee_@ week_# were_on wet when_you while whole_hall
1 whole_tabl will_not window with_me with_our world_book y year_and year_on yoghurt you_a ~all ~also ~bike
1 ~bond ~borscht ~bow ~bring ~can't ~classroom ~comment ~copi ~cushion ~did ~drew ~feed ~flask ~friendship
1 ~front ~goat ~heaven ~hi ~host ~i'm ~jumper ~keep ~kitchen ~lai ~left ~listen ~lunch ~much ~mummi ~nick
1 ~onli ~person ~plan ~properti ~proud ~quot ~realis ~rule ~save ~scare ~score ~set ~shop ~sleev ~surviv ~swim
1 ~ten ~thirti ~through ~twist ~vicar ~volunt ~wave ~wish ~won't що
-1 !everyday !sentences2 # #_ha && &( &👌 &👍 &🪔 )# )- .1 .J .K <#+# <+amaz <+grandad <+hubbi <+if <+rt
-1 <+uncl <<<book <<<done <<<night <<<oh <<<own <<<past <<<read <<<sat <<<teach <<<up <<<when <<believ <<did
-1 <<find <<full <<him <<i'd <<if <<keep <<live <<moment <<move <<not <<poor <<right <<season <<she <<stop
-1 <<thei <<three <>@ <>boe <>bona <>boot <>braill <>bridg <>bring <>bront <>bun <>bush <>cake <>chain
-1 <>everyon <>ezra <>finish <>fisher <>flintoff <>grealish <>henderson <>hill <>if <>italia <>jone <>kelli
-1 <>larsson <>leagu <>mercuri <>ming <>moon <>opera <>pattern <>phillip <>ramsei <>rememb <>rice <>ronan
-1 <>ryder <>theroux <>tilburi <>turn <>twist <>vuitton <>wave <>william <>willoughbi <>you'r <a>with <amaz>on
-1 <boyfriend <by>at <daughter>got <dog <done>on <down+to <eldest <for+a <for>and <give>a <got+a <grandad
-1 <happi <hei>at <hubbi <husband <husband>ha <if <in+law <in>with <into <law <love+you <mate <mum
-1 <my+boyfriend <my+eldest <my+niec <my>is <my>teacher <nan <neighbour <night+with <of <puppi <rt <some
-1 <st>dai <stepson <sun <the+new <the+sun <the>fair <the>is <the>wa <to+the <were>and <with>from <wor >#
-1 >>>>at >>>>bedtim >>>>by >>>>came >>>>dinosaur >>>>fish >>>>give >>>>hous >>>>http >>>>just >>>>kind
-1 >>>>leav >>>>lesson >>>>long >>>>mile >>>>more >>>>mum >>>>never >>>>phone >>>>room >>>>six >>>>take
-1 >>>>than >>>>veri >>>>well >>>>wing >>>>wrap >>>about >>>all >>>anniversari >>>anoth >>>ar >>>ask >>>bring
-1 >>>came >>>chariti >>>christma >>>dress >>>golden >>>grandad >>>hamster >>>he >>>i'd >>>last >>>like
-1 >>>long >>>mark >>>not >>>park >>>past >>>pleas >>>rememb >>>repeat >>>shut >>>sock >>>star >>>start >>>t
-1 >>>tea >>>term >>>thank >>>thei >>>tomorrow >>>uni >>>vallei >>>we >>>week >>>wine >>ar >>asleep >>bai
-1 >>benni >>bridg >>budgi >>come >>doe >>don't >>eat >>film >>hair >>help >>hen >>husband >>is >>know >>like
-1 >>niec >>pick >>plate >>pyjama >>recip >>six >>size >>song >>ticket >>tin >>topic >>wa >>were >>whippet
-1 >@+book >and >and+benni >and+i >appeal+tin >ar >armstrong >at >bag >bank >bank+holidai >behind+the >boat
-1 >boe >boot >braill >bridg >bront >bront+hous >by+the >cake >colman+could >face+when >fell+in >fisher
-1 >flintoff >forgot >fridai >frost+ha >gorgeou >got >got+her >ha+been >ha+come >ha+her >ha+put >had >had+a
-1 >henderson >hill >home+from >hood+bai >is+get >is+my >it >italia >jame+in >jone >kelli >larsson >leagu
-1 >moon >my+niec >new >nurseri >off >oh >opera >opera+hous >over+the >pasta >pattern >pattern+plate >phillip
-1 >pickford+you >ramsei >rememb >rice >ryder >rylanc >sale+ >the+cat >the+hen >the+whippet >theroux+could
-1 >took >toon >tuchel >turn >vuitton >walsh >we >wed >wed+in >willoughbi >with >with+my >would+not @_been
-1 @_boe @_bridg @_bront @_brown @_divis @_everyon @_fisher @_flintoff @_kane @_like @_pattern @_rice @_start
-1 @_tea @family_ask @family_wa @school_he @staff_who [#+year [@+# [@+bellingham [@+boe [@+bona [@+boot
-1 [@+braill [@+bridg [@+bront [@+brought [@+bun [@+cake [@+came [@+do [@+fisher [@+flintoff [@+found [@+from
-1 [@+grealish [@+henderson [@+hood [@+jone [@+just [@+kane [@+kelli [@+larsson [@+leagu [@+line [@+ming
-1 [@+moon [@+nightingal [@+nkrumah [@+opera [@+pattern [@+phillip [@+ramsei [@+rice [@+ronan [@+ryder
-1 [@+theroux [@+tilburi [@+tree [@+twist [@+vuitton [@+william [@+willoughbi [ar [art [as+a [at+the [came
-1 [choir+practic [congrat [doe [drop+a [eid [ey [ey+up [father [father+dai [fridai [good [got+@ [got+the
-1 [grandad+@ [guess [had+a [happi+retir [hei [holli+and [hope+the [hope+you'r [http [hubbi [hubbi+@ [is
-1 [is+it [isl [isl+of [lad [mai [mate [my+class [my+daughter [my+mate [my+niec [my+phone [my+sister [my+year
-1 [nativ [not+me [oh+my [ok+who [pope [real [skye+for [sorri+to [the+river [the+sun [thing+i [took+my [try+to
-1 [two+of [up [watch [we'v+a [wed [what+@ [why [y [y+# [year ]anyon ]bbc ]bean ]biscuit ]blue ]both ]can't
-1 ]certif ]control ]cough ]dave ]deal ]down ]earplug ]field ]fridai ]green ]human ]judg ]lamp ]lanyard ]late
-1 ]laugh ]lot ]manag ]me ]melt ]mind ]name ]pub ]radiat ]readi ]season ]she ]smile ]sofa ]spent ]sticker
-1 ]todai ]war ]weep ]well ]went ]yesterdai ]you a1 a_bad a_pictur a_primari a_read a_tini abov after_the
-1 agent all_been along am_a and_benni and_did and_if and_just and_not and_the and_thi and_wa andi ann anoth
-1 anoth_@ ar_the armstrong art as_an assess at at_half at_it audiobook back_from back_to bacon be_at bedroom
-1 beef been_told bieber big bishop bitten blunt boe boiler book_bag borrow boyl bradford brew bring bump_into
-1 came_off camp can_do can_see carter carv cavapoo chalk chuck claim class_in classifi co cole congratul
-1 congratul_@ copi cours cube daddi dai_the dan dare davi deadlin delight_butterscotch demand derri design
-1 dimmer discov disnei dm doll don't dure dust earli earplug easi eaten ed eighteen eldest_@ empti estat
-1 eurovis everi_night everi_on everyon_who excus fare farrow feedback fiftieth find finest fireman first
-1 fisher five flintoff font form former forti_year fring fry gear get_on ghetto globe glue glue_stick go_up
-1 godson got_told graduat grandpar grang gregg ha_learn halo happi have_found have_the head_@ held_a
-1 henderson her_ey her_in here_we hi_first hi_head him_and him_on how_do how_to http_ow hundr i'll_be i_like
-1 i_suppos i_won't if_@ ill in_at in_from in_to in_your introduc investig it_# it_be it_by it_down it_mean
-1 it_to it_too it_took jollof jone justin kane kettl knicker know_a l lamb larsson last_@ laugh_till leicest
-1 lesson_plan life line_and liter lo lost_her love_my mac made_up magic mai_have make man march mate_@
-1 me_back me_how me_in me_off me_on me_she mean memori menac microwav min minimum minist miss_the mistleto
-1 mitten mummifi my_big my_first my_job my_lad nanni nav neighbour_@ nerv never_been new nicer nine_@ nit
-1 noth now_she nurseri_nurs of_@ of_a of_y# off off_at ol olaf oldest on_their opera or_a our_@staff ow_me oz
-1 paddl paid paper_towel pass passport pat pathet pattern pattern_plate pe_mat perfect phillip pick_the
-1 pictur_of pizza plai_in poison pouch preach press prom purpl qualifi quicker quiet rachel radio_# rail
-1 ramsei ran_the rank recit rich round_and row ryder rylanc sai_that same_@ sat_on school_and school_kitchen
-1 see_you seen sheriff shouldn't sidewai sigh signal silli sinc sit sky someth sooth speaker speech start_at
-1 step steve still still_got still_think strict stuck sub summer sunshin swai take talk tear tell_you ten_and
-1 that'll that_a that_how that_you the_back the_biggest the_blue the_boiler the_deputi the_littl the_old
-1 the_pub the_queue the_tea the_war there_were thing though three_@ thrill through_the throw thursdai till
-1 tim time_sinc time_to timet tip to_find to_her to_year todai_she toon tour treat tribut trollei tube tuchel
-1 twelv twenti twenti_year two ugh up_anoth up_for up_my up_the valentin vega verdict via_user vic viii
-1 vuitton wa_your waistcoat wait_for wallac washington we_can websit week_is weekend weep weren't what when
-1 which who'v who_got who_sai wig willoughbi without wk world would wyle year yoga you_like young your_mum
-1 yourselv {- ~armstrong ~arriv ~assist ~at ~bai ~bake ~be ~beauti ~been ~boe ~braill ~bront ~capit ~carol
-1 ~carter ~centr ~chapel ~corridor ~cottag ~couldn't ~cow ~cry ~da ~decid ~depend ~doe ~driver ~ear ~eleven
-1 ~farrow ~fireman ~fisher ~flintoff ~fold ~fridai ~frog ~frost ~gear ~godson ~got ~grace ~he'll ~hear
-1 ~henderson ~impress ~in ~jone ~kelli ~la ~lad ~lamp ~larsson ~leagu ~link ~look ~lot ~marathon ~mari
-1 ~market ~meet ~minist ~monitor ~next ~nightingal ~nine ~nurs ~ofst ~olymp ~opera ~over ~own ~pack ~pasta
-1 ~pattern ~phillip ~plate ~polit ~pretti ~queen ~rachel ~ramsei ~real ~realli ~recommend ~rememb ~rice
-1 ~ryder ~rylanc ~school ~self ~share ~she ~shot ~show ~silver ~skim ~sound ~spaniel ~spare ~st ~stori ~sun
-1 ~sundai ~theme ~tip ~togeth ~toon ~tribut ~trip ~tuchel ~u ~unit ~vintag ~voic ~volum ~vs ~vuitton ~wake
-1 ~walsh ~wear ~were ~which ~whitbi ~whole ~whose ~willoughbi ~wor ~wyle ~yo ~you'r ~youngest
-2 !after-word !before-word !first-word !last-word !long32 !long48 !sentences7 !two #_all #_is #_pm #_todai &,
-2 &? &[ &] &| &~ &… &🎄 &😅 &😩 &🫠 (/ ) )( ). .4 .E .H .L .M .S .W 12 13th 5k 5th <+co <+grandson <+i
-2 <+nephew <+poison <+poor <+sai <+st <+that <+thi <+weep <<<after <<<again <<<and <<<be <<<big <<<bring
-2 <<<brother <<<go <<<good <<<hi <<<i <<<last <<<left <<<man <<<next <<<proud <<<rt <<<said <<<same <<<sister
-2 <<<still <<<then <<<we'v <<<who <<<wi <<<with <<<you <<<you'r <<after <<am <<ar <<as <<at <<ay <<best <<but
-2 <<come <<congratul <<dear <<do <<down <<fun <<her <<hug <<i <<ladi <<leather <<minut <<more <<night <<no
-2 <<obsess <<over <<own <<report <<restor <<rt <<rubi <<st <<straight <<taught <<through <<time <<to <<told
-2 <<user <<wee <<weekend <<your <>ali <>ark <>bear <>bellingham <>benni <>child <>colman <>cook <>delight
-2 <>dicaprio <>fitzgerald <>forgot <>half <>holidai <>hood <>is <>kahan <>left <>mcilroi <>nkrumah <>north
-2 <>pass <>perrin <>pickford <>return <>school <>slipper <>smith <>style <>swap <>swim <>tea <>tindal <>to
-2 <>tree <>warn <>wax <>weather <>wed <>your <>yunu <@+the <a> <a>nest <and+the <and>my <and>still <as
-2 <becaus <bit+of <brother <carer <christma <co> <congratul+to <cousin <did <fella <for+my <friend <goddaught
-2 <grandson <i+think <is+call <lad>got <lad>ha <last <leather+on <littl <littl+brother <mari>primari <me+a
-2 <me> <me>and <mean <meet <mine <miss <move+to <mum+carer <my+daughter <my+flatmat <my+goddaught <my+partner
-2 <my+son <my+stepson <my>from <my>ha <my>start <n> <name+is <nephew <niec <of+the <of>in <on+a <on>and <or
-2 <our>start <out <over+the <partner <poison <read>web <san <sister <sister>ha <son <st+mari <the>trip <three
-2 <to+a <to+our <to+sai <todai+and <told <two <updat <user+# <w <we+had <weep <were <where <with+@ <with>and
-2 <without <year >#+and >>14th >>> >>>>anniversari >>>>anyon >>>>asleep >>>>back >>>>badg >>>>bathroom
-2 >>>>cousin >>>>cut >>>>eaten >>>>find >>>>four >>>>fridai >>>>half >>>>hat >>>>high >>>>himself >>>>home
-2 >>>>how >>>>lamin >>>>law >>>>like >>>>littl >>>>love >>>>minc >>>>my >>>>offic >>>>other >>>>our >>>>place
-2 >>>>plai >>>>ran >>>>report >>>>said >>>>seen >>>>sister >>>>sundai >>>>these >>>>three >>>>time >>>>two
-2 >>>>watch >>>>we >>>>weekend >>>>whoever >>>>y >>>alwai >>>arena >>>back >>>bracelet >>>by >>>cat
-2 >>>daughter >>>done >>>eleven >>>engin >>>explain >>>go >>>gone >>>hand >>>him >>>interview >>>kick >>>kind
-2 >>>late >>>leg >>>librari >>>lot >>>machin >>>middl >>>mind >>>next >>>north >>>penalti >>>restor >>>samosa
-2 >>>sat >>>set >>>should >>>telli >>>todai >>>told >>>twenti >>>u >>>veri >>>voic >>>whale >>>with >>>work
-2 >>>yorkshir >>ag >>album >>an >>and >>antenat >>beauti >>can >>cat >>cousin >>do >>drive >>face >>first
-2 >>friendship >>hous >>http >>jollof >>karaok >>made >>mr >>neighbour >>no >>off >>overhead >>person
-2 >>picnic >>pig >>plant >>queue >>school >>star >>stori >>tank >>tea >>that >>them >>think >>tidi >>till
-2 >>todai >>tonight >>uni >>voic >>warn >>word >again >ali >and+she >back+on >bear+picnic
-2 >bellingham+overhead >benni >benni+for >bona >brown >bush >but >c >came >carri >child+on >cloonei >colman
-2 >cook >daniel >daniel+and >delight >dicaprio >didn't >fell+off >first >fitzgerald >for+a >for+our
-2 >from+antenat >from+next >frost >furi >gemmil >get >got+a >ha+got >had+the >have+got >held+a >hen >holidai
-2 >http >i >i+said >if+you'r >is >is+do >is+now >italia+with >jackson >kahan >like >love >machin >made+me
-2 >mark >mcilroi >me >mercuri >ming >my >my+cousin >nest+in >nkrumah >north >on >out >perrin >pickford >plate
-2 >primari >propos >pugh >return >ronan >said+the >seed+in >should >slept+through >slipper >smith >sound
-2 >spell >start >start+year >stood+up >street >swap >swift >swift+friendship >swim >tea >that+the >the+fourth
-2 >the+tank >there >theroux >tilburi >tindal >to+hi >todai+ >tree >turn+# >up+the >usyk >van >wa+an >warn
-2 >warn+for >wax >weather >weather+warn >who+i >william >x >ye >you+ar >you+get >young >yunu @_a @_again
-2 @_ali @_befor @_benni @_bona @_colman @_daniel @_delight @_doe @_fitzgerald @_frost @_goe @_had @_hen
-2 @_holidai @_hood @_italia @_kept @_love @_mark @_mcilroi @_me @_ming @_miss @_my @_nest @_new @_next @_off
-2 @_or @_our @_out @_pickford @_ronan @_school @_smith @_swim @_tabl @_there @_theroux @_three @_tilburi @_to
-2 @_tonight @_tree @_usyk @_warn @_we @_what @_william @_with @_you @_young @family_at @family_got @family_is
-2 @family_the @school_# @school_@staff @school_duti @school_have @school_she @school_want @staff_@ [@+ali
-2 [@+ark [@+back [@+bear [@+benni [@+child [@+colman [@+cook [@+dai [@+delight [@+dicaprio [@+fell [@+finish
-2 [@+fitzgerald [@+frost [@+had [@+half [@+heard [@+hen [@+hit [@+holidai [@+italia [@+kahan [@+mercuri [@+my
-2 [@+myle [@+north [@+orwel [@+out [@+pass [@+perrin [@+pickford [@+sale [@+smith [@+stephenson [@+style
-2 [@+swim [@+tea [@+term [@+tindal [@+tooth [@+warn [@+wax [@+wed [@+wrote [@+yate [@+your [@+yunu
-2 [amber+weather [anyon+know [aunti [back [bandag [bob [buddi [call [chelsea [chelsea+awai [congrat+to [cook
-2 [date+night [daughter [don't [down [drop [ev [fish [florenc [grandad [grandson+@ [half+term [hand [he [huge
-2 [i+just [is+@ [is+that [it+@ [ivi+on [just+had [kaiser [kaiser+chief [lili+of [listen [listen+to [man [mari
-2 [max [me+and [my+fella [nephew [nephew+@ [nobodi+warn [oh+no [on+a [pari+for [poison [poison+ivi [ran
-2 [right [rt+i [rt+user [school [shout [shout+out [shoutout [shoutout+to [six+week [sport [sport+dai [st
-2 [st+@ [strictli [summer [sydnei+is [tell+@ [ten [the+whole [thi+@ [think [took [took+@ [twin [twin+due
-2 [we'r [we+plant [weep [weep+willow [year+# ]ask ]blackpool ]bowl ]busi ]can ]case ]chang ]chees ]chip
-2 ]close ]cloth ]cry ]discuss ]displai ]doe ]dog ]drawer ]eleven ]feel ]glitter ]go ]goat ]half ]hatch ]have
-2 ]hi ]howl ]husband ]jewel ]joke ]kidnei ]knee ]la ]languag ]later ]legend ]less ]life ]lost ]moment ]mop
-2 ]mum ]nerv ]nice ]nobodi ]nurs ]on ]open ]otherwis ]pigeon ]playground ]quick ]quid ]scone ]second ]shame
-2 ]sister ]speak ]speechless ]split ]surpris ]third ]trouser ]up ]voic ]walk ]watch ]wonder a_# a_bag a_few
-2 a_full a_hard a_hundr a_real a_singl a_teacher a_tenner about_@school after after_@ again ago ahead_of
-2 airport aisl aj ali all_afternoon allen allow_to alon alreadi ambul ami and_@family and_end and_i and_never
-2 and_onli and_still answer_to anybodi anyon_want apostroph approach area arena as_i as_our ask_me ask_what
-2 asleep_on at_# at_a at_hi at_my at_the attend audit autumn ay bank_holidai bathroom bear_picnic becaus_it
-2 becaus_of becaus_she bed been_in beg began benni bet bingo biryani bit blackpool blister blitz boat bona
-2 book booster bounci box boyfriend breakfast_club bro broke broken brother_@ bsl bui bun but_my butterscotch
-2 call call_her came_out can can't_do candlelight cape cardiff career carri_it cash catch chapel chariti_shop
-2 check_out child class_hamster class_have click clutch coffe coland collar colman column comb come contract
-2 cooker cork cottag could_have could_read countdown counter coupl current curtain dai_and dai_as dai_for
-2 dai_now dai_off dancer daniel deep depart dicaprio dinner_@ dishwash displai do_the doe doe_it doesn't dojo
-2 done_in down_the drawer drink dump dy earlier_in eat eaten_my edg eiffel eight_and english_and essai euro
-2 everi_dinner exactli exampl extra fact fall fallen famili fanci fashion fb fb_me feel_like feet_up felt
-2 fenc fife file financ finger first_tooth fitzgerald flash flashcard flat flu folk follow_me for_@family
-2 for_forti for_more for_two forc forev forget forgot found_my four fourth fridai_@ fridai_and friend_@
-2 from_a from_the from_uni frost fun galwai garag gelato gemmil geniu get_my glockenspiel glu go go_on
-2 go_well goddaught goodnight gotta grandad grandad_@ grandchild granddaught gui ha_anyon ha_eaten ha_hi
-2 ha_just ha_my ha_no ha_put hai half_past half_the ham hand_up happen hardli hat_on have_all have_done
-2 have_no he_get he_in heat hedg hen_do her_coat her_nose here_for hi_drive hi_face home_to hoot hospic
-2 hospit hous howlin http_fb http_tinyurl hubbi huddersfield hurri i'm i'm_the i'v_had i'v_taught i_ar
-2 i_can't i_didn't i_got i_nearli i_work id idea idk if_he if_you ikea in_for in_hi in_hull instead insur
-2 interrupt interview iplay is is_an is_call is_on it_come it_go it_ha it_me italia item jab januari_# jim
-2 joe just_me kahan kaiser kany kelli kidnei knockout ladi land laptop last_night last_on last_year law_is
-2 lawn leather lee left_a lentil lesson_with light lincoln link list listen listen_to littl_@ live lmao load
-2 load_of loan lodger london lord lost_my loui love_@ m mai mani mari_@ marketplac marriag mass mat mcilroi
-2 me_hi me_to meadow memoir mend mention messi met meter mike million ming mobil morn_@ moth movi mubarak mum
-2 my_best my_birthdai my_brother my_cat my_class my_daughter my_goddaught my_granddaught my_mark my_neighbour
-2 my_niec myle myself nah nail name_@ napoleon near_the nephew_@ nh niec nineteen nobodi_told not_even
-2 now_and now_i'v obsess of_recept of_tea of_you off_to offici old_@ oliv olymp on_about on_at on_by on_i
-2 on_in on_mondai on_more on_saturdai on_she onc_and oot open_the or_@ orwel other otherwis over_the ow
-2 paint_the pant panto paracetamol paramed parkin parrot partner_@ pastor paul pear pencil_case pgce
-2 photograph pic pickford pinafor plain playground_duti playlist plu plumber pm pole popcorn port pour pretti
-2 princess problem product proper prosecco put pva quick quid quiz rang_the rattl raw recip recycl reduc
-2 refund rememb remov report respect return rick robert ronan rose rotherham round_@ rover royal rt_@ rubi s
-2 said_i salah salon salt saturdai_and scarborough scheme school_fair scientist scrub seal secretari self
-2 sequin set_of settl she_put she_sai she_wa sheet shelf shelter shorter should shoutout sight singer
-2 sister_@ sit_down sit_in six skin slap slow smell smith snap somewher son_@ sorri sort sourc speechless
-2 speed spong sponsor st staff staff_meet stall stephenson still_ha strang strictli strip sundai_lunch sweat
-2 sweetheart swore tabl_for take_@ takeawai tale talent_show tank_engin tap tattoo teacher tenner that_me
-2 the_@family the_bottom the_chariti the_christma the_coach the_cook the_entir the_fourth the_garag the_ladi
-2 the_last the_librari the_lid the_machin the_morn the_most the_phone the_place the_quiz the_sea the_shed
-2 the_staff the_sun the_vallei the_whale theatr them_in therapi there_wa theroux these thi_hous thick thief
-2 three_hour threw thur ticket tilburi tindal tinyurl tinyurl_com tissu to_do to_everyon to_see to_sleep
-2 to_work toddler told_@ told_them tomorrow_@ too_much took_a took_the top_of tortois tough track trai_of
-2 trampolin trowel trump tryna turn_# turn_the tv tweet two_@school two_hour type u uncl up_from ur van
-2 vauxhal via vicar vintag visa vocal von vs wa_at wa_the walsh war warn_for wax we_all we_lost weak week_and
-2 week_in week_to weekend_and weird wemblei went_well west what_doe what_you which_is whichev while_i whiski
-2 whitehal who_can who_had who_told win with_recept with_year won't wonder wonka work_for worst worth_it www
-2 yall yate yea yeah year_ago yo you'r you_can't you_could you_feel you_in you_to yunu zero zone zumba {/
-2 ~5th ~absolut ~al ~album ~alert ~ali ~alreadi ~angel ~antenat ~appl ~ar ~arena ~ay ~back ~bead ~bedtim
-2 ~benni ~better ~big ~bin ~bingo ~bishop ~bona ~book ~boot ~bowl ~box ~boyfriend ~brave ~bridg ~bun ~burst
-2 ~bush ~call ~care ~cast ~celebr ~chair ~chip ~chocol ~christen ~christma ~cloonei ~cockapoo ~colman
-2 ~confess ~congratul ~corner ~coupl ~cream ~d ~daddi ~dai ~daniel ~date ~david ~delight ~deputi ~dicaprio
-2 ~documentari ~door ~doubl ~drink ~e ~fallen ~feet ~fifteen ~fine ~fitzgerald ~flight ~forgot ~forgotten
-2 ~fox ~from ~fun ~funni ~gemmil ~gilmor ~goddaught ~goldfish ~gotta ~grand ~grandson ~he ~he'd ~heard ~hip
-2 ~hot ~hubbi ~i ~interview ~iron ~island ~italia ~j ~jim ~jollof ~jump ~kahan ~kettl ~lass ~last ~late
-2 ~leather ~lee ~leg ~lewi ~light ~local ~lodger ~log ~london ~long ~ly ~machin ~man ~mcilroi ~mentor
-2 ~mercuri ~middl ~mile ~ming ~mint ~mock ~moon ~most ~must ~myle ~myself ~nephew ~niec ~nineti ~nkrumah
-2 ~number ~obsess ~offic ~our ~overhead ~page ~paid ~penalti ~perrin ~pgce ~pickford ~picnic ~pm ~point
-2 ~poison ~polish ~post ~pox ~press ~pub ~pugh ~rang ~reader ~remind ~repeat ~rest ~retir ~rick ~rip ~ronan
-2 ~rubi ~samosa ~saturdai ~seen ~should ~shut ~sister ~slam ~slipper ~smith ~sofa ~some ~son ~song ~stall
-2 ~steve ~still ~swift ~t ~tank ~tea ~telli ~term ~than ~theroux ~they'v ~tilburi ~tin ~tindal ~took ~town
-2 ~trash ~treat ~tree ~try ~uni ~user ~vallei ~veri ~wall ~warm ~wax ~weep ~william ~won ~yate ~yellow ~yet
-2 ~yorkshir ~you'd ~yunu ~моя моя
-3 !lines !long16 !long64 #_@family #_@school #_a #_he #_i #_in #_it #_my #_teacher #_that &) &£ &⚽ &😍 &🤣 )"
-3 )/ )@ )😂 . ./ .2 12th 18th 1st 2s 40th 7lb_# <+a <+by <+donna <+is <+mamma <+mr <+princess <+rip <+take
-3 <+thank <+took <<< <<<a <<<am <<<end <<<mother <<<nurseri <<<round <<<school <<<spare <<<to <<<tree <<<we'r
-3 <<<work <<<year <<a <<adam <<alwai <<been <<by <<can't <<done <<great <<holli <<me <<mum <<on <<sinc
-3 <<sister <<then <<tonight <<watch <<wear <>a <>alexand <>appeal <>awai <>dai <>dent <>didn't <>do <>gold
-3 <>hen <>kitchen <>my <>never <>out <>power <>sat <>season <>that <>were <@+in <@>book <adam+and <after
-3 <amaz <an <and+i <and+our <and>did <and>from <and>up <aunti <buddi <by+the <call>who <can't+believ <come+on
-3 <dad <daughter <dinner <donna <fireman <flatmat <for+the <for>at <gorgeou <holli+and <how <i>you <in+the
-3 <in>and <is+it <king <know+if <look+like <mamma <mari <morn+and <nana <new+year <nine <of> <of>and <our>had
-3 <our>is <princess <san> <share <sorri> <swim <the>at <the>on <till <to+@ <us <week+is <year>in >>>>about
-3 >>>>assembl >>>>bell >>>>boiler >>>>bring >>>>busi >>>>catch >>>>caus >>>>chip >>>>choir >>>>could >>>>door
-3 >>>>drive >>>>go >>>>hall >>>>holidai >>>>husband >>>>i'd >>>>i'm >>>>life >>>>lost >>>>n >>>>nan >>>>need
-3 >>>>old >>>>or >>>>park >>>>realli >>>>roll >>>>septemb >>>>some >>>>tell >>>>term >>>>thank >>>>then
-3 >>>>thi >>>>tomorrow >>>>top >>>>turn >>>>wa >>>>weight >>>>while >>>>will >>>>win >>>again >>>and
-3 >>>asleep >>>awai >>>bag >>>been >>>born >>>bu >>>cannot >>>car >>>cleaner >>>drive >>>ever >>>get >>>given
-3 >>>hat >>>her >>>laugh >>>man >>>michael >>>most >>>need >>>now >>>or >>>other >>>parti >>>round >>>salon
-3 >>>sinc >>>some >>>stop >>>than >>>them >>>then >>>there >>>through >>>ticket >>>trade >>>vet >>>visit
-3 >>>where >>>who >>>world >>>would >>>year >>answer >>box >>check >>coat >>costum >>dinner >>drawn >>for
-3 >>had >>hot >>human >>i'm >>i'v >>just >>lol >>man >>night >>obscur >>octob >>old >>pass >>plai >>pleas
-3 >>poem >>set >>she'd >>should >>taken >>term >>thursdai >>weekend >>will >>window >>won >>you'v >alexand
-3 >alreadi >and+no >appeal >appeal+box >ask+for >awai >bear >befor >boat+song >boi >box >brought+me >by
-3 >came+on >dent >everyon >ezra >final >for+the >goe+to >gold >got+hi >grealish >ha+gone >ha+just >half
-3 >half+term >have >i+ever >i+just >in+human >is+a >kitchen >leav >leav+do >miss >my+word >nightingal
-3 >off+the >on+hi >on+the >or >perfum >rodrigo >school >sinc >someon >stai >style >tabl >the+obscur
-3 >the+window >to+her >to+see >tomorrow >took+the >under+the >wa >wreath >your >z >сестра @_# @_@ @_appeal
-3 @_bear @_boi @_bush @_dai @_ezra @_fair @_final @_gone @_half @_hand @_he @_http @_leav @_mercuri @_michael
-3 @_send @_style @_wed @_ye @_z @family_# @family_came @family_to @family_who @family_x @school_can
-3 @school_the @staff_at @staff_for @staff_to [@+a [@+appeal [@+bring [@+dent [@+gold [@+hill [@+i [@+kitchen
-3 [@+san [@+зеленська [adam [anthoni [big+thank [brother [came+in [can+confirm [count [date [do+the
-3 [doe+anyon [donna [donna+@ [end+up [for+the [gave [go [go+to [grace [grandson [happi+birthdai [head [i+ask
-3 [i+told [in+my [it+a [just+back [landladi [landladi+call [mai+the [mamma [mamma+@ [mother+dai [mother+in
-3 [mr+@ [my+@ [my+boi [my+dad [my+ex [my+partner [my+wee [over [parent [pleas [princess [princess+@ [rain
-3 [rehears [right+who [river+studi [sai [sai+grace [skye [still [summer+dress [sundai+lunch [the+@ [to [to+my
-3 [usyk [wee [wee+@ [will+i [wor ]again ]below ]better ]bone ]brown ]bu ]cat ]charg ]coat ]correct ]count
-3 ]crisp ]custard ]dinnerladi ]driver ]earli ]els ]fast ]fiver ]giraff ]gone ]grace ]hat ]hedg ]iron ]know
-3 ]marri ]marriag ]milk ]mine ]mortgag ]mother ]need ]nowt ]polit ]rest ]rule ]shoe ]smell ]sorri ]space
-3 ]stone ]there ]thi ]tissu ]told ]town ]trash ]trifl ]tune ]wait ]water ]wednesdai ]wine ]word ]ye ]yoghurt
-3 a_cold a_dinner a_fortnight a_friend a_glass a_mile about_the advent advert aldi alexand alhambra all_in
-3 an_@ and_a and_got and_my and_sai and_she and_took and_wouldn't antenat anthoni anyon apolog appeal april
-3 ar_all as_well at_@family at_christma at_me at_st at_that at_their at_thi attent author base bayern bbc bbq
-3 be_there behav behaviour bib big_coat bill bit_@ blazer block bloke blower bob boi bonfir book_in book_is
-3 border both boxer bread breakfast breath bride bring_your broom brother brother_in brought_me budget buffet
-3 burst bush cafe call_it came_on can_go can_wait car caravan cardboard carer cathedr caus center ceo cheat
-3 cheeki chees chelsea chippi ciao clair class_of cloonei collin com come_for content cooper court cousin_@
-3 cpd crochet crust cuppa cut_out cv dad dad_@ danger daughter_@ daylight decent dem dent derbi devast diet
-3 dinnerladi dish dj do_that doe_a doncast donna door_@ down_on drip dumpl eat_the egypt egyptian eight_year
-3 eldest end_with eurostar ever_@school evil expect explor eyelash ezra fade fav feather featur feb feeder
-3 ferri few fianc figur filei first_in fish_and fleec floor flower fold food for_# for_@school for_a for_onc
-3 fortnight foundat freez frock from from_her furi gaga gazebo gazza gcse get get_up giraff gloriou goldfish
-3 gonna_be gorgeou got_no graham grealish grill gruffalo guest gum gutter ha_brought ha_had habit hall_floor
-3 handbag hartfield harvest_assembl have_come he_# he_did headship hei him him_he him_in hol holli_and
-3 home_in honesti how_long howl hr hurt i'm_a i_can i_ever i_hate i_wa if if_she ima imposs in_bed in_five
-3 in_re in_time includ_the inflat instead_of into_my involv ipad is_do is_get is_home is_not is_there it_all
-3 it_is it_onli it_that it_the jan jet jigsaw jk joi kei know_that know_where lamin law_@ lemon lend lewi
-3 lift lion live_on lock_up loop lorri love love_@school lviv m62 madam made_my magazin magnolia make_my
-3 mamma mamma_@ marshmallow martin me_cry me_out me_that me_who mercuri might minc mint miss_my mix mo moan
-3 mom mondai_and month_and more_for morn_and morrison mum_@ my_@staff my_cousin my_ear my_eldest my_ey
-3 my_head my_husband my_love my_nephew my_other my_phone my_school nearli new_york next_week nineti nkrumah
-3 nomin north not_me nurseri_and obscur old on_@family on_@school onli_the out_loud out_there outsid_the
-3 over_a own own_daughter pack palm parent parent_even park pass_her peak peopl perrin petit pitch plan poll
-3 poni pope poppi postman prep price pride primari printer prop propos radio rain ralph read_a read_it
-3 readi_for receipt ree restor revis right_who ring robin rock rodrigo roll_in roller rome rosett rotten
-3 rt_user said_what sainsburi san_@ sat sat_next sausag_roll school_cook school_trip scott sean seed seem
-3 sens shake shall shame shatter she_made she_said she_still shini shot shy si side situat six_year size_of
-3 slice slowli smell_like smilei snake soak societi soon spent_the spin spoken spreadsheet stand state
-3 station stepdaught stomach strawberri strong studi studio style suitcas sunburnt sunris surgeri survivor
-3 suspici sweepstak sweetest sword t tabbi take_a taxi te teapot ten_year text thank_for that_all the_#
-3 the_bath the_cross the_flower the_in the_iron the_lad the_park the_pta the_size the_step the_thing
-3 the_third the_tune them_to then_a thi_@ thirti those thousand throat thunder til till_the titl to_# to_bed
-3 to_him to_live to_stop togeth tonight too took_my train tyre ugli unlock up_in up_with updat us vallei
-3 version victim video villag villain volum volunt wa_it wa_me wa_my wag walk_with wanna want water_bottl
-3 wayn we'll weather wed_and wet_plai whale what_my what_we whatev whitbi who_i wifi window_down with_@school
-3 with_the wive won't_be worn would'v wrap wreath y'all year_4s year_sinc york your_@ your_hand yourself zoom
-3 { {# ~7lb ~across ~adam ~ain't ~alexand ~amber ~an ~anniversari ~anyon ~appeal ~april ~audit ~aww ~bank
-3 ~best ~bird ~boat ~cafe ~car ~carer ~close ~cooper ~cub ~dent ~didn't ~dinosaur ~do ~don't ~donna ~each
-3 ~easter ~eldest ~engag ~everywher ~excit ~ezra ~fianc ~finger ~fish ~furi ~game ~garden ~grealish ~gui
-3 ~gutter ~hair ~half ~happen ~hen ~highlight ~hill ~holli ~hoover ~http ~ic ~im ~irish ~isn't ~jab ~jackson
-3 ~jame ~jan ~jean ~john ~kiss ~law ~live ~mamma ~marri ~mean ~mehndi ~museum ~nectar ~nest ~netbal ~north
-3 ~obscur ~panto ~pass ~photo ~princ ~princess ~rabbit ~re ~recip ~red ~restor ~reunion ~right ~rob ~rodrigo
-3 ~rt ~s ~saint ~salon ~san ~scheme ~sea ~slip ~sort ~staff ~stepdaught ~strictli ~style ~tabbi ~takeawai ~te
-3 ~teacher ~traffic ~trust ~we ~we'v ~wemblei ~whale ~why ~woman ~worth ~would'v ~wreath ~yeah ~yoga ~your ~z
-3 зеленська
-4 !sentence0 !sentences1 #_class &- &> &🌹 &🌻 &🥹 (. )? ." .. .? 4s 60th 7lb <+anthoni <+doubt <+hei
-4 <+michael <+my <+the <<<also <<<everyon <<<fab <<<garden <<<get <<<lead <<<leav <<<name <<<new <<<onli
-4 <<<our <<<show <<<someon <<<than <<<y <<an <<anybodi <<ask <<chapter <<from <<i'm <<im <<isl <<or <<park
-4 <<ticket <<when <<wi <>boi <>final <>frost <>have <>i <>it <>love <>next <>nightingal <>pick <>sale <>seed
-4 <>someon <>term <@>ha <a>that <and>the <anthoni <at+the <been+to <doubt <for+our <for>the <get+my <go+to
-4 <i+am <isl+of <it+wa <littl>is <long <michael <my> <new <old <on+the <our <out+to <rip <round <said <st
-4 <storm <that+the <the>and <the>show <there+a <thi <ticket+for <to+be <to>at <todai>and <tomorrow+and <uncl
-4 <wa>and <want <your <подруга >#+year >>>> >>>># >>>>across >>>>alwai >>>>and >>>>answer >>>>bottl >>>>bui
-4 >>>>but >>>>candl >>>>fine >>>>last >>>>market >>>>new >>>>onc >>>>onli >>>>pair >>>>puppi >>>>sai
-4 >>>>second >>>>shop >>>>staffroom >>>>team >>>>thing >>>>what >>>>worm >>>>your >>>beanstalk >>>better
-4 >>>biscuit >>>blanket >>>caus >>>counti >>>do >>>doe >>>fifti >>>fish >>>garag >>>garden >>>gym >>>ha
-4 >>>holidai >>>husband >>>job >>>just >>>kitten >>>mate >>>put >>>red >>>ring >>>thursdai >>>walk >>>want
-4 >>>will >>asda >>be >>but >>cook >>could >>cut >>dai >>favourit >>feel >>french >>half >>hate >>he'll
-4 >>impress >>joi >>medicin >>mondai >>never >>next >>nobodi >>said >>show >>too >>u >>veri >>want >>what
-4 >>worth >and+he >ask+can >at+asda >be >be+the >bellingham >bring+the >bun >candl >chain >child >don't
-4 >enchant >everyon+had >fair >glass >got+into >grade >ha+had >ha+open >ha+taken >hate >hope+and >i'v >in+@
-4 >is+home >land >lloyd >love+you >marvel >marvel+medicin >not >open >pass+hi >pension >round >sai+he
-4 >sai+he'll >sale >seed >send >share >sister >somebodi >someon+pleas >start+recept >studi >teacher >term
-4 >want+the >who+doe >with+a @_@staff @_at @_be @_bellingham @_bun @_child @_from @_marvel @_sale @_seed
-4 @_sinc @_swift @_take @_teacher @_up @_your @family_brought @family_call @family_i @family_made @family_not
-4 @school_for @school_group @school_in @school_will @school_write [@+alexand [@+bit [@+love [@+next [@+season
-4 [@+seed [@+the [@+walk [@+сестра [ani [anthoni+@ [autumn+walk [babcia [be [be+a [best [bought [camp [career
-4 [congratul [doubt [doubt+@ [dr [eleven [fell [florenc+in [got+my [ha+anyon [happi+anniversari [have+a
-4 [hei+@ [holli [hope+you [king [knit [ladi [mark+done [me [mi [michael [michael+@ [my+mother [my+other
-4 [new+year [ooh [our [our+@ [over+the [pari [poppi [proud [sell [snack+time [stori [the [the+year [think+of
-4 [user [user+# [wait [who+rememb [will+somebodi [will+someon ]about ]after ]alreadi ]answer ]bliss ]boot
-4 ]complain ]counti ]dentist ]eh ]first ]flask ]giggl ]ground ]gum ]hill ]jelli ]keeper ]ladder ]leav ]mood
-4 ]neighbour ]nod ]number ]op ]our ]realli ]sheep ]shhh ]shop ]shout ]slipper ]song ]sort ]star ]still ]tbh
-4 ]telli ]time ]tip ]tomorrow ]welcom ]win a_cone a_flask a_fridai a_go a_good a_littl a_live a_man a_page
-4 again_@ again_and al allerg aloud amaz amber and_had and_let apollo armi arrest arriv arsen as_@ ask_where
-4 attach attitud aunti_@ b back_and badli bag_and bag_of bai balconi barber barker bath be_on be_with beagl
-4 been_on beer below biggest bit_ly blast bliss bodi bonni boot born bottom_of bront but_he by_ten can't
-4 can't_come canal capit challeng chester chicken chip chri christen christma close colleagu colleg come_down
-4 comment complain confer cool couch cover crawl crazi croissant cue daft dai_at dec decemb decor demo
-4 dentist discount do_a do_come do_on doe_anyon dog_@ dorothi doubt down_for dream due due_in els enchant
-4 engag etern evacue everi_@staff everi_word exercis explain_the factor fan fella fever ff flatmat_@ for_her
-4 for_it for_my four_and freedom from_hi from_our from_school frozen futur ga gave_it giant glad go_and
-4 goal_and gone_and good_on gossip got_into gp green ground ha_come had_hi hame haven't heal heaven_@ her_@
-4 her_first hi_@staff hi_teacher him_the holli home_and home_from http_bit hull husband_@ i'm_off i'v_bought
-4 i'v_ever i'v_told i_came i_feel i_get i_sat i_stood i_thought i_went i_will if_i'd in_@ in_leed insid
-4 instruct instructor interv into_a invit iron is_all is_at is_out is_why isl isl_of it_better j jackson jami
-4 januari jean jihadi jo just_told justic kebab kinda king_@ lago leav leed leek leftov legion less let_me
-4 let_the lino list_for live_with lloyd loft lookin lost_a love_you lunch_and magician mai_be mail marin
-4 mark_done marvel marvel_medicin master max me_like me_or mehndi mess midnight modern mortgag mosqu mot
-4 mother_in mower must my my_flatmat my_life my_mate my_old name_for nectar newcastl nil nine_year no_more
-4 nod not_the now_i number nurseri_@staff o2 obama of_it often on_for on_here on_sundai onli_# onlin ooh
-4 or_is our our_@ paczki pai part_of pass_hi pasti patienc patio paydai payment pear_tree perfum pigeon plank
-4 pleas pleas_with polici post prove pub put_me q radiat rang read_record readi recept_class red relat
-4 rememb_@ rememb_when rex rip rudd ruin rum safeti sai_she said_the san sauc school_on school_plai
-4 school_tomorrow school_with scotland scroll seen_the senco sette seventeen she_ha she_want shut side_of
-4 sinc_# sixth slept someon_els sprai st_@ stai still_do stuf sun surgeon swift tail tast tbh tea teacher_and
-4 teen tell_the telli terribl terrifi than_me that_what the_allot the_counti the_famili the_fish the_garden
-4 the_kei the_light the_lot the_number the_onli the_radio the_second the_till the_wed thei thei_can thei_sai
-4 their_@family think_it tick tile time_in tma to_a to_eat to_finish to_have toffe tom tonight_and tradit
-4 trash trevor trouser truli tumbl twin uncl_@ unreal upset usyk view vint voic_and wa_call wake want_the
-4 warden warn wash wash_machin watch_the we'r we_ar week_the weetabix weight were_@ were_the what_ar whatsapp
-4 when_your where_@ where_the wherev whole_street whoop william wireless with_us without_a wor year_2s year_@
-4 year_of yesterdai you_all you_can you_sai you_still ~14th ~after ~anthoni ~bakeri ~barber ~beanstalk
-4 ~bellingham ~boi ~brown ~bunt ~ciao ~cook ~countdown ~counti ~cousin ~earli ~enchant ~engin ~fab ~favourit
-4 ~feel ~floor ~forti ~fresh ~garag ~gcse ~giant ~gone ~gorgeou ~gut ~gym ~h ~hamster ~here ~hid ~human ~isl
-4 ~ivi ~jet ~june ~karaok ~land ~le ~lead ~lesson ~lloyd ~lose ~marvel ~medicin ~michael ~miss ~month ~more
-4 ~my ~neighbour ~new ~night ~octob ~or ~outfit ~pension ~peopl ~perfum ~pop ~power ~quiz ~rain ~raz ~roll
-4 ~rose ~rudd ~sale ~seed ~send ~size ~slim ~soon ~stole ~studi ~taller ~teeth ~tenni ~terrier ~them
-4 ~thursdai ~ticket ~tomorrow ~tonight ~tower ~uncl ~usyk ~wait ~want ~wasp ~we'r ~wed ~welsh ~wine ~wore
-4 ~сестра а сестра
-5 !after-capital #_dai #_year &! ._ 10k 50p 50th 6th 9pm <+in <+jami <+miss <+our <<<call <<<give <<<how
-5 <<<walk <<<want <<<word <<answer <<anyon <<call <<drive <<for <<had <<here <<hi <<in <<name <<other <<our
-5 <<there <>befor <>comic <>fell <>of <>there <a+littl <and+onli <and>came <at+our <babcia <call <call>and
-5 <group <had+a <in <in> <jami <me <me+and <my+lad <my>got <no> <of+my <our>fair <our>got <our>ha <poor
-5 <rememb <saint <the> <tomorrow <we <which <with+my >>>>bath >>>>christma >>>>i'v >>>>kitchen >>>>made
-5 >>>>much >>>>next >>>>nice >>>>no >>>>not >>>>tea >>>>todai >>>>u >>>>when >>>>who >>>absolut >>>alreadi
-5 >>>anyth >>>box >>>breakfast >>>dai >>>happi >>>i'v >>>mother >>>much >>>orang >>>staffroom >>>thing
-5 >>>tonight >>>wrong >>calv >>class >>cow >>didn't >>fourth >>gone >>hit >>it >>lead >>lost >>onli >>rain
-5 >>sat >>see >>start >>straight >>top >>trust >>ye >@+# >and+the >ark >bit >came+home >came+to >comic >dai
-5 >doe+my >even >here >hid >hope >jump >knock >learn+trust >make >met >nest >no+ >of >off+to >power >rang
-5 >season >take >the >the+cow >trip >trust >up >who+did >you+still @_by @_came @_class @_drive @_get @_is
-5 @_look @_make @_park @_season @family_ha @family_i'v @family_in @school_as @school_at @school_did
-5 @school_do @school_i'm @school_that @staff_a [#+name [@ [@+comic [@+learnt [@+not [a+@ [ann [ann+mari
-5 [bonfir [come [grace+befor [green [have [i+wa [j [jami [jami+@ [just [just+finish [look [mark [met [miss+@
-5 [mother [octob [off [old [pick [purpl+rain [rewatch [take [twelv [what+doe [will+do [will+there ]ag ]asleep
-5 ]aunti ]autumn ]bed ]but ]car ]child ]d ]dad ]even ]full ]gladiat ]hand ]jam ]lead ]lesson ]magic ]much
-5 ]music ]next ]novemb ]opinion ]patienc ]potato ]priceless ]quiet ]saturdai ]scene ]soon ]spaniel ]staffroom
-5 ]summer ]sundai ]towel ]van a_bath a_coat a_fiver a_school a_tuesdai a_week a_wet abroad academi act ahead
-5 all_over allot am_i and_cri and_dad and_for and_is and_no anywher appoint ark asleep at_her aunti bald
-5 barbecu bargain bass be_in becaus_i becom beep befor_the bella belt bend benidorm best_friend big_@ bluebel
-5 boil bought_a bout box_of british brow budgi bundl butti by_half carveri centr class_@ commun compani
-5 compar consid corsa cri curv da dat delici did_my did_not do_@ do_with doe_my dough dram drive drove eh
-5 eleven_year everi_year exist famou father fighter fit fiver flamingo flask for_year forti_minut fox full_of
-5 gareth get_me gig glass_of governor gown grandson_@ greatest grotto had_on hairdress halifax halloween
-5 hand_me harmoni hei_@ her_she her_teacher hi_dad hill him_for hire hous_is housem http_t human i'v_to
-5 i'v_watch if_it if_you'r if_you'v ignor in_# in_four in_there incred june just_a karaok keep_a keeper knock
-5 know_when lad_@ ladder larg le learn_trust left_hi let_us lil ll llama lmfao local lock lol ly make_me
-5 manchest mayo mechan medicin midwif mine mister mithai mon morn_in mostli mushroom my_boi my_ex my_lot
-5 name_the nation nephew nervou new_@ next night_@ not_for not_have novel od of_him of_that on_and on_me op
-5 opinion or origin other_peopl our_@family outfit oven paw phil phoenix phone pi pin plum podcast potter
-5 pressur priceless primari_school pugh pup put_on ramadan rare repli retir rosa said_@ said_no saint santa
-5 scan scene scout se search send seventi she_had sister six_week sixteen smh soft some son soul spaniel
-5 speak_to spring staffroom stepson still_can't still_the striker student support switch t_co talk_to tea_on
-5 teacher_@ teacher_in tent the_bed the_car the_two them_@ them_the thin think_of to_@family to_hear to_open
-5 told_off tonit touchlin town trent trifl tripl trust tupperwar twin_@ two_and typic umbrella union us_@
-5 us_it us_the us_to vote wai_through wakefield ward wardrob warwick what_happen what_it where_i who_doe wild
-5 witch with_my would_have wrist xx ya year_marri yet you'r_a z ~allot ~amaz ~ark ~armi ~asda ~babcia ~bear
-5 ~boiler ~bought ~broken ~cat ~chain ~chess ~chew ~cleaner ~comic ~daughter ~doubt ~dream ~due ~dure
-5 ~flatmat ~ga ~hate ~holidai ~housem ~husband ~indoor ~jami ~job ~judg ~knock ~labrador ~lamb ~lol ~m ~mate
-5 ~mother ~ok ~petra ~pick ~poor ~problem ~pyjama ~rescu ~ring ~room ~rosa ~round ~salt ~season ~shoutout
-5 ~speech ~staffroom ~start ~stepson ~stick ~tae ~text ~there ~where ~whippet ~wife ~wren ~подруга ~приіхала
-5 подруга приіхала
-6 &💯 &🥂 (" 15pm <+theresa <<<hear <<<if <<<mum <<<three <<<why <<<ye <<<your <<door <<first <<glass <<put
-6 <<thought <<us <<where <<yet <> <>all <>first <>our <>up <a+singl <a>for <as+a <car <fridai <glass+of <gran
-6 <half <hei <her <i <in>the <my+own <other+half <own <sinc <teacher <theresa <twin <typic <wa+call
-6 >>>>alreadi >>>>even >>>>light >>>>machin >>>>night >>>>out >>>>save >>>>see >>>>telli >>>>thursdai >>>>wai
-6 >>>at >>>bird >>>but >>>everyth >>>goal >>>hollywood >>>lad >>>learn >>>na >>>never >>>radio >>>shop
-6 >>>sort >>>stage >>>still >>>wai >>>wait >>challeng >>chew >>give >>into >>live >>make >>month >>now
-6 >>number >>then >at+the >dai+ >did+that >drive >drove >in+the >is+# >is+not >look >no >of+the >park >potter
-6 >put+the >read+challeng >run+the >slept >told+me >wa+the >walk+with >web >zinchenko @_all @_ark @_book
-6 @_i'v @_of @_potter @_share @_slipper @_the @family_@school @school_on @school_team @school_wrote [@+final
-6 [@+of [@+who [back+from [dinner+hall [hand+up [happi [home+from [i+am [it+non [my [my+grandson [sold [sorri
-6 [sundai [theresa [theresa+@ [u [want [who+got [why+is [will [wow ]burst ]cold ]cri ]cross ]done ]end
-6 ]flower ]fring ]great ]honestli ]hurt ]kind ]new ]recycl ]sleep ]thrill ]welli ]xx a_@school a_broken
-6 a_free a_mug ain't aint air aladdin album all_about and_be and_they'v and_you andrew angel anniversari
-6 ar_off at_work august babcia bandag beach bellingham best_@family bird bloodi boi_@ bottl bring_the brown
-6 call_@ cockapoo compost cope corri costa dai_with daughter delai develop did_our dinner_at do_for dog
-6 door_ha eaten_the eighti emmerdal excit fae februari fete four_hour fresh friend frighten funniest goddess
-6 got_@school grandson grei group_@ guilti h ha_lost half_term hapu hasn't he_like hen her_new hip holidai
-6 hollywood hoover hugh i_@ i_made i_run imagin inshallah instagram irish is_back ivi jame john lad_on
-6 landladi lane lead leak like_that lung lurcher marathon matt me_@ me_from me_laugh me_why moja mood move_to
-6 my_@ my_sister narrowboat natter need_a night now_it of_mine off_for on_your oper other_side patrol penni
-6 pension pierogi popular pram pretend_to primark produc promot pull rather repair road rug sai_he said_ye
-6 saturdai school_i share she_a she_never shower sinc_i smoke snore sore stag steal stern street structur sue
-6 teenag tell_him the_dog the_loft the_road the_staffroom the_time the_villag their theresa through_my trick
-6 try_to underr up_who upstair user user_# walk_past wave_at wean week_at with_@family year_i'v year_the
-6 your_own youtub zinchenko ~agre ~basket ~born ~budgi ~coffe ~collect ~doll ~drove ~father ~fella ~hairdress
-6 ~hei ~hollywood ~kitten ~make ~midwif ~moja ~na ~oak ~old ~pictur ~plumber ~podcast ~potter ~propos ~se
-6 ~seven ~spider ~spring ~street ~theresa ~too ~trade ~twenti ~typic ~van ~web ~zinchenko
-7 &; &< &“ &” &❤ &💕 9s <#>and <<<back <<<heard <<<nine <<he <<marri <<my <<new <<saw <<took <<trai <<wait
-7 <>for <>the <>went <>would <and+@ <call+me <done> <hi <singl <wa>in <wait+for <welcom <year+# >>>>bed
-7 >>>>field >>>>friend >>>>get >>>>goal >>>>grandma >>>>job >>>>still >>>>ta >>>>wed >>>even >>>full >>>hall
-7 >>>nurseri >>>old >>>too >>after >>door >>hand >>there >>thi >and+i'v >best >book >class >did+my >ha+lost
-7 >ha+start >hid+in >list >next+door >sai+it >to+the @_no @_not @_web @family_of @school_all @school_were
-7 @staff_@family @staff_ha [@+sai [@+you [book [can+anyon [everi+@ [hen [hope+everyon [lost+my [mum [nana
-7 [off+to [our+class [proud+mum [take+@ ]behind ]cope ]cushion ]degre ]night ]photocopi ]piano ]skin ]thank
-7 ]to ]twin a_@ a_hat a_job a_long a_name a_woman alarm and_i'v and_sat and_we'r ani both_of bunt burnt
-7 cartoon christma_@ clearli cousin dinner_ladi doorwai dramat electrician ex for_christma frankli free
-7 fundrais gilmor grind had_her had_me hang hate have_got he_had heron hi_@ hi_school hiccup honeymoon http
-7 i'm_on i_see i_take i_teach in_law in_ten inset_dai law liar like_thi lizard machin marri mask mattress
-7 me_and merri messag michael missu mp much mull my_@family my_teeth navi never_onc next_door of_@family
-7 of_teach of_thi on_ask on_repeat on_telli paddington palac panic past_the perfectli put_up reunion rhubarb
-7 school_hall season sharp sheer shock singl_on stem stori_time sulk the_mud the_van theme themselv there'l
-7 think_i to_learn to_my todai_it traitor trumpet uni unwrap watch we_got wed wheel whippet will_be write_to
-7 year_group {" ~6th ~bridesmaid ~challeng ~cover ~dentist ~desk ~drive ~em ~ex ~fourth ~juli ~larg ~leader
-7 ~ma ~messag ~mon ~nil ~park ~pig ~product ~puppi ~radio ~sinc ~staci ~storm ~vet ~welcom у
-8 #_she &/ &💍 &🙈 (@ 8s <<<us <<class <<hear <<product <>take <a>on <and># <answer+to <back+from <do <everi
-8 <go+as <more <my <name+wa <of>at <two>and >>>>bu >>>>cold >>>>kei >>>>knee >>>>list >>>>them >>>>train
-8 >>>classroom >>>ofst >>>over >>>spider >>right >from+the >had+her >is+what @family_ar @family_name
-8 @school_it @school_week [@+have [@+our [@+teacher [congratul+@ [husband [rt ]august ]back ]benidorm ]dream
-8 ]form ]game ]hope ]idea ]juli ]law ]peopl ]shed ]toast ]why ]wreath a_side adam all_our and_@school assist
-8 at_five athlet babysitt beanstalk biro came_home cat chop deli divorc don't_tell eastend emma escap fifteen
-8 five_a flight for_new from_me gladiat got_me grandkid gulp he_my head_to her_@staff home_@ island
-8 it_@family juli landlord level like_an lose market men midg moder my_mother neighbour noon own_@family
-8 own_two patti physio rescu retain rewatch rhode sinc_we slim sofa stair sundai terrier that_@family
-8 that_she the_beanstalk the_lion the_sofa the_telli the_wine three_dai tini_chair toothbrush trial two_dai
-8 us_on web who_did wife wrote_it you_do you_the {@ ~cuz ~hour ~meant ~mostli ~rock ~slept ~stag
-9 !long24 (# (_ <<<whole <<offic <<tell <>goe <>who <with>who >>>>club >>>from >>>pick >>blue >>glass >>seven
-9 >mine >will+be [@+asleep [@+blunt [@+first [amaz [amber [class [do+not [knee [my+two [pack [pack+lunch
-9 [robin+on [the+cat [walk+past [олена ]council ]trust and_everi at_nine bought bridesmaid bulldog calv
-9 campervan citi come_home cuz dave deaf face_on greyhound hour_and husband knot labradoodl love_her me_he
-9 me_when nap oak parkrun piti programm proud_@family purs queu rt sai_thank the_@ the_stair two_@ what_she
-9 wheeli who_els wine woman wren zebra ~calv ~instructor ~someon ~twice
-10 !titled !work <<<congratul <<<nan <<heard <>teacher <a >>>>corner >>>>diari >>>corner >>>found >>>why
-10 [anybodi [ivi [purpl [school+run ]loud ]machin ]onli app barbi basket calendar canada chew film flatmat
-10 hadn't health inset is_what kitten mama most_of mother my_two nqt petra puppi recommend rush school_run
-10 she_# staci the_air till_# vet ~calendar ~peac ~secondari каже
-11 !part <big <the+class >>>>nap >>>>size >>birthdai >lost+again ]everyth ]i ]lamin cub found_it her_school
-11 my_own slipper the_vet up_sinc ~crust ~idea
-12 !surname !word 5am <<<she <the >>>>flower >>miss @family_@ [angel ]canada book_club godmoth needl potteri
-12 the_corner ~escap ~fit
-13 !before-capital !grown-up !thing ]sing _@family fc she_the
-14 !family <@+said he_a
-15 !chance 3am ~tractor
-16 >have+a
-18 !famous labrador
-19 ]came
`;
