/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -3;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
20 прочитала
19 crane
17 grin
16 [between
15 <our> [sound cress twinkl wasnt
14 1b >>nurseri [@+to brush chess
13 !of-child [@+on [tyron ]captain ]faint duet ~speak ~swam ~на
12 <ha+a <home+with >>>>hundr >>>group ]either ]footbal cupcak last_week pleasur scare swam ~sprout ~write
11 &" 3b <<mondai <and+it <go+on <off>at <tell>the >>>>monitor >>>>third >>dad >>y >and+her >from+recept >saw
11 >the+on >wrote+i beetl bench captain goali gymnast herself home_time in_class monitor race shoelac squad
11 squar squeak squirrel superstar survei ten_past through_to volcano ~peg ~shepherd ~teach
10 <<<full <>year <at> <give>the <who+gave >>>>gone >>>>music >>>>spell >>>>staff >>>bit >>>class >>>list
10 >i+love >other @school_call [four ]monitor ]nativ ]pe aff after_school at_break becaus_the bikeabl club
10 cross_countri ei eisteddfod goggl hatch hold_the in_@school in_nurseri it_at it_known long_divis narrat
10 never_seen nurtur pea pencil pupil radish recov she'll_be shell shin the_stage triumph tuck unicorn worm
10 ~badger ~c'est ~conker ~egg ~fraction ~herself ~junior ~whiteboard ~yoghurt
9 &% &🥈 <<<see <<never <>plai <and+there <found <gave <tall <teach >>>>call >>>>dress >>>>metr >>>>prayer
9 >>>>samosa >>>>snail >>>gave >>>leav >>everyon >>littl >>sing >came+in >is+it >set @school_who [@+think
9 [i+had [interview [overheard ]bank ]class ]list ]nurseri ]stage ]start ]tesco _@staff a_child aid
9 attenborough back_for backward beetroot broccoli bunni cast cello champion clai coach from_@school
9 garden_club gravel group_is guess_who handshak he_ask iawn it_back joseph know_who manger me_half my_desk
9 now_@ our_class overheard public puddl regist rung sack salut satsuma scrape snail stabilis string swan
9 swing tabl tallest the_climb the_gate the_lollipop the_sink tmrw twix w welli_on wise you_absolut
9 you_couldn't ~choir ~clai ~dear ~guid ~headteach ~sand ~scienc ~tri ~сьогодні сьогодні
8 &🌟 &👐 &😭 <+not <+onli <<<guid <<<now <<need <<nice <<nobodi <<pleas <>mum <>score <>wouldn't <be> <by>
8 <cheer <cheer> <give <oh <ta <wa>who >>>>laugh >>>>lunch >>>>show >>>club >>>great >>>narrat >>>pea >>>three
8 >>donkei >>drum >>my >>told >@+and >and+@ >could >doe+a >from+my >got+the >just+ask >laugh >todai >told+the
8 @_todai [after [caretak [everi [had+to [hiya [on+the [placement [report [sun [which [y# [you+were ]agre
8 ]geniu ]heart ]hen ]mate ]math ]move ]museum ]owt ]payrol ]point ]queen ]scissor ]staff ]team ]wors a_wed
8 and_there ask_the came_in carri_the chosen clarinet compliment cut_and dictionari did_@ dinner_queue diwali
8 donkei dragon dryer eco everi_dai first_to from_all gate group guess hand_with hometim hum in_with it_alwai
8 it_it jumper keep_it ketchup let_@ like_my loud lucki lunch_todai lunchbox metr miss model my_@school
8 my_group na nae never_had on_on paperwork pe peel petal poem raisin sack_race sat_with school_field scissor
8 seven she_doe she_just sheep sinc_septemb spelt sprint stamp stick sunflow swim teddi the_bench the_choir
8 the_coat the_parent them_all thread trai uniform upsid var worker wormeri wouldn't ~award ~bean ~bobbl ~drum
8 ~ev ~gate ~hum ~mi ~narrat ~roman ~sharpen ~smell ~ti ~volcano ~well ~y ~y# ~zip ~вперше вже вперше
7 !several <+cheer <+saw <+then <<<at <<<had <<again <<box <<goal <<mr <<roof <<sat <<teach <<up <>gone <>on
7 <>pack <@>@ <and <and>had <ar>and <coach <dai+# <except <for> <heard <i'v+had <off <our>in <proud+of
7 <teach>the <wa+in <wa> <you> >>>>chick >>>>ear >>>>hi >>>>playground >>>>sing >>>big >>>brother >>>call
7 >>>danc >>>giggl >>>glass >>>how >>>infant >>>littl >>>move >>>sheep >>>sticker >>>teach >>>window >>@
7 >>carri >>her >>mine >@+@ >and+me >ask >birthdai >can+do >cri+at >do >drawn >from+year >made+a >reckon >same
7 >stamp >stand >stand+up >swam >us >volcano >wait >want+to >whose >won+the >y+# @_sang @_well @school_door
7 [@+know [@+mum [@+pack [@+score [@+that [can+we [conker [everi+class [first [four+year [haha+ye [held [i'v
7 [i+said [if+you [ok [phone [somebodi [summer+in [the+look [todai+i ]asda ]check ]fish ]here ]obvious ]over
7 ]pet ]room ]sand ]solo ]teacher ]them ]tractor ]trampolin ]trip ]two ]wave ]yorkshir a_small a_sticker ag_#
7 all_@school and_@ ask_how at_@school audienc award beam believ_@ best_bit bossi break buddi busi butterfli
7 came_as cheer cheer_@ clipboard coat_@ conker custard dai_# did_it dinner_time do_your dt each_other electr
7 even_the everi_morn floss footbal from_year gari get_the go_home goosebump grass ha_ever ha_written hand_and
7 homesick hoop hose i'v_heard if_i'm incid is_alwai is_thi it_nearli je jestem joke kiln kindest kwame lace
7 length let_go librari librarian lone lunchtim mashallah me_her me_i'm merci middl_of mous museum my_lanyard
7 my_math name_in new_@school not_to off_@ on_duti onli_on our_@school pa perk photocopi poorli potato potion
7 queen reindeer rocket sai_@ sai_you sand shape shave she_been shield shoebox sneez sock sprout spy sticker
7 still_in storytim sunglass talli that_in the_custard the_nurseri the_role there_on to_tell to_ten tri
7 triangl ukrainian what_do wont woodlic would_like you'd you'v_been zip {+ {: ~aliv ~blew ~cello ~cheer
7 ~gravi ~hors ~hug ~led ~milk ~nose ~notic ~prai ~sheep ~slide ~somehow ~spelt ~super ~tall ~updat ~wednesdai
7 ~wet ~written ~you'll
6 !school !sentence2 #_now &+ &🎤 2m 3s <+ah <+ask <+aw <+found <+oh <<<best <<<even <<<french <<<made <<<take
6 <<<thei <<belong <<birthdai <<get <<goe <<ha <<head <<i'v <<nurseri <<onli <<regist <<sit <<small <<wai
6 <<well <<write <>been <>show <>still <>took <@>and <a>chain <a>in <ah <and>to <aw <belong+to <but <honestli
6 <i'v+got <i+had <let <lost <mark <my+boi <next+to <not <now <on> <saw <term+and <there <window <with>on
6 <work <you+to >#+ >>>>better >>>>book >>>>hand >>>>leg >>>>pen >>>>song >>>>word >>>cut >>>face >>>guid
6 >>>pack >>>see >>>super >>>tuesdai >>becaus >>free >>grace >>learnt >>let >>me >>plan >>realli >>thank
6 >>wrap >>year >ag+# >answer >ask+the >came+back >came+up >do+the >explain >get+in >ha+ask >ha+learnt
6 >have+open >in+nurseri >is+go >live >my+mum >pack >plai+the >poem >put+hi >spot >tell >you+absolut @_ask
6 @_count @_explain @_have @school_ha @school_my [@+did [@+told [@+took [@+won't [ah [ah+@ [ahh [bonjour
6 [da+iawn [did [fab [harvest [i'v+a [jasmin [kitchen [math [me+what [mini [miss+you [my+littl [nit [parachut
6 [parachut+game [princ [snow [someon [sun+cream [welcom [welcom+to [welli+on [you+could ]appar ]bit ]bless
6 ]board ]bubbl ]coach ]compliment ]cupboard ]dinner ]door ]dragon ]fenc ]fraction ]honour ]letter ]lovemyjob
6 ]match ]o'clock ]order ]peg ]primari ]quiz ]race ]read ]shoulder ]slide ]stick ]term ]trai ]weekend ]were
6 _@school a_leaf a_mondai a_star a_tractor a_wee about_it ac aliv all_morn all_three an_actual and_back
6 and_didn't and_said and_who announc ant ar_@ armband assembl assembl_and at_dinner at_wet awak badg bairn
6 beaker beat_me befor_i'd bennett best_job biff blame blew board bouncer bring_me button car_park cardi
6 carniv carpet carpet_time carri catalogu chuf climb_frame contact correct costum count crown cuddl daffodil
6 dinner do_my dont drew eat_a elsa end_up especi ev excel explan fell_off first_aid for_all for_on four_minut
6 fraction give_@ glass glitter glove goal got_to guard ha_ask ha_gone hairnet hammer he'd he_look hi_nan
6 hi_own hold_my hotel i'll_miss i_mean in_full in_septemb in_three inhal interest is_still it_doe jasmin
6 knight led leisur lifeguard line lit loaf lobster lost_properti louder lovemyjob make_the marbl me_@school
6 met_@ mini muddi my_coat my_name my_new my_phonic nativ not_allow note_on old_and on_# on_tabl on_thi
6 on_with or_the oscar our_new out_by p7 pair_of payrol peg pile pl player playground playtim ppa prayer
6 preschool project question reason rehears relai relief rest_of right rota round_of said_to salad scienc
6 see_her septemb_and seven_year sharpen she_came shepherd snack stage star store suggest swept tabard tadpol
6 taller teach_@ tech tell_her the_answer the_bank the_carpet the_cow the_desk the_harvest the_head the_nativ
6 the_right the_show the_weekend the_yard thei_all then_i timer to_our todai todai_in tomato took_it tooth
6 trail translat trim tudor tug understand up_there vinegar violin wa_meant walk_in we'v_all we_had we_made
6 went_over what_the who_is wobbl worksheet worri writer wrote yard year_3s you'v_got you_go {= {— ~ask
6 ~belong ~between ~busi ~cardi ~chang ~count ~discov ~donkei ~explain ~goggl ~granda ~great ~hedgehog ~hung
6 ~inform ~knit ~lego ~lick ~life ~manag ~might ~nana ~nearli ~nice ~note ~nowher ~nurseri ~p ~pe ~piano ~rais
6 ~read ~reckon ~result ~rosett ~skip ~sock ~sprint ~stamp ~tabl ~tell ~triangl ~until ~wasn't ~weigh ~whistl
6 ~wouldn't на
5 !long8 &— &🇬 .'s 4b <#># <+and <+bless <+honestli <+sorri <+watch <<<befor <<<could <<<did <<<from <<<he
5 <<<morn <<<stop <<<tell <<<that <<<time <<<told <<chat <<explain <<garden <<half <<hall <<miss <<now <<point
5 <<same <<somebodi <<that <<you <>ask <>b <>built <>count <>dad <>doesn't <>hand <>new <>whisper <am <and>goe
5 <and>said <bless <boi> <by>in <by>that <chat+with <congratul <explain+to <goe+to <hear <is>and <it>that
5 <littl>in <move <n <no <onli <pick <read+with <sai> <taught <taught>to <the+record <then <to>that <until
5 >>>>actual >>>>bag >>>>becaus >>>>brother >>>>class >>>>classroom >>>>council >>>>drill >>>>favourit >>>>had
5 >>>>hatch >>>>if >>>>into >>>>line >>>>miss >>>>noth >>>>over >>>>pea >>>>read >>>>run >>>>seat >>>>split
5 >>>>want >>>>whistl >>>>why >>>@ >>>across >>>answer >>>bell >>>door >>>fraction >>>gate >>>made >>>nan
5 >>>nobodi >>>piano >>>skip >>>st >>>stai >>>suppli >>>swim >>>tabl >>>that >>>till >>bag >>better >>ev
5 >>happi >>join >>leav >>mari >>name >>our >>promis >>readi >>recept >>sai >>shop >>stai >>stop >>tabl >>talk
5 >>tell >>through >>walk >>watch >>whole >@ >ag >an >and+it >ask+if >brought >coat >count >cri+when >dad
5 >did+a >drew >eat >fix >from+y >got+# >grandad >ha+drawn >ha+invent >ha+join >ha+name >ha+written >hold+the
5 >i'm >in+y >is+our >is+still >knew >lick >lick+the >ran >rose >sai+the >said+i >said+my >she+told >stuck
5 >taught+me >told+us >wa+a >walk+in >well+done >work >would+like >year+# @_@school @_ag @_answer @_as @_dad
5 @_hold @_last @_n @_save @_show @_whisper @_wreath @school_@school [@+cri [@+hand [@+show [@+whisper
5 [after+school [an [bless+@ [dear [diwali [end+of [governor [haha [half [heatwav [honestli+@ [hope+is
5 [hot+chocol [i+can't [i+teach [if+anyon [in+the [left [littl+@ [lost+properti [lunch [miss [nobodi [now
5 [oh+that [oleksandr [onli [pe [read+buddi [read+volunt [residenti [sat [sea [sea+life [snack [suppli
5 [thank+for [thank+you [the+class [the+tuff [thei [three [todai [twenti [we+do [what+a [wind [wish [you'll
5 [your ]@ ]assembl ]award ]blanket ]candl ]could ]did ]e ]finger ]five ]fly ]fridg ]group ]humbl ]indoor ]job
5 ]kevin ]loft ]most ]offic ]ok ]old ]plaster ]pound ]print ]puddl ]regist ]retir ]sai ]school ]tear ]their
5 ]won ]worm a_bow a_car a_joke a_paper a_stick a_twix a_veri a_worm about_hi abseil all_hi all_my also_@
5 and_by and_half and_nobodi and_on and_todai anyon_got appar artist at_school bake basic beautifulli behind
5 bell best_@school best_thing biscuit bless_her bonjour bookmark bow bronz bubbl cabbag came_back campaign
5 can_you card card_for caught check cheek chick choir class_# class_and class_bear class_teacher cloakroom
5 club_@ club_tonight complet conduct could_you couldn't councillor counti cycl daisi danc den desk
5 dinner_hall dinnertim divis doe_all draw drew_me dungare elect em ever_had everi everi_singl except_@
5 eyebrow faint favourit first_ever float for_an forecast fork fossil frame from_@ full garden gentl gift
5 go_in golden_time goos grape greet ha_@ ha_decid hall_@ hamster hand hand_on handwrit heard heard_@ heatwav
5 held her hilari hiya humbl hunt i_miss i_saw in_case in_my inch indoor inform inspect intern it_up jelli
5 kept know_you label ladybird landslid lawyer leader leaver lego letter_to lick lick_the like_to limerick
5 litter longest loom main make_it manner map math me_do me_my medal mic minut moral my_guid my_hair my_hand
5 my_voic naughti nee neither newspap no_@ nobodi_in nose not_@ not_go not_let not_stop note nurseri nut
5 on_fridai on_hand onli_@ order owt page parad pari pen_licenc person_who pierwszi plant practis pre
5 prime_minist progress promis properti punch quietli raz read_with refere ring_the ruler sai_good said_he
5 sandpit sang school_council second sell sentenc sentiment sept shadow shoe shoulder sie silent singl_dai
5 sink size_# skip_rope slide smile sneak spell spell_bee spirit stain start_a steam still_on stool strike
5 sugar sum suppli sydnei take_it taught_@ taught_the teacherlif ten term_and thank_to that_on the_caretak
5 the_chair the_donkei the_glue the_hall the_middl the_regist the_rest the_sandpit the_school the_voic
5 the_week them_and there_no thi_week thirti_of thrown tinsel titan to_ask to_plai to_put to_teach tooth_in
5 tournament traine turn_round unlucki until_@ urgent wa_@ wave we_do wear_it wee well_done wept wheelbarrow
5 when_i'm whole_page width wink winner wipe wire with_it with_three won_the word worldi write wrong xma
5 yellow you'll you_on yr {, {– ~anoth ~appar ~art ~behind ~boss ~carpet ~case ~certif ~chapter ~club ~congrat
5 ~countri ~crown ~custard ~dad ~deliv ~gave ~haha ~hatch ~head ~hello ~homesick ~hymn ~innkeep ~lamin ~let
5 ~line ~literaci ~mai ~mid ~morn ~newt ~omg ~organis ~peel ~pen ~phonic ~pizza ~plai ~potato ~practic ~promis
5 ~pupil ~rainbow ~ran ~rap ~recept ~regist ~report ~roar ~rope ~scooter ~see ~seem ~sell ~sew ~shift ~shout
5 ~sing ~sit ~solo ~spell ~stand ~sticker ~stone ~ta ~talk ~taught ~that'll ~time ~tini ~told ~whisper ~window
5 ~wonder ~wrap ~wrote з я
4 !capital !ends-sentence !sentences4 !sentences5 !sentences6 #_@ #_on &💚 &🙃 )+ .: 5s <+also <+even <+i'm
4 <+littl <+when <<<as <<<dai <<<gone <<<mark <<<of <<<on <<<special <<<went <<accord <<can <<courtesi <<els
4 <<feel <<funni <<home <<lad <<luck <<lunch <<mention <<nativ <<next <<phone <<proud <<residenti <<sign
4 <<smile <<ta <<team <<thank <<thi <<think <<veri <<year <>at <>brought <>conduct <>drew <>hasn't <>hug <>ran
4 <>she <>stop <>threw <>told <>tooth <@+@ <@+and <@> <accord+to <also <alwai <and>and <and>for <and>have
4 <and>won <between <by>on <check <courtesi+of <even <find <for <fridai+and <good+morn <ha <had <is <it <it>
4 <ladi <mention+to <my+mum <my>in <on>in <over <record <thank+to <then>goe <told+by <wai>sai <watch
4 <watch>teach <wee <went+to <what <whoever+taught <you>i'll >#+@ >># >>>>4s >>>>anoth >>>>author >>>>biscuit
4 >>>>brought >>>>can >>>>car >>>>dai >>>>did >>>>duti >>>>els >>>>ever >>>>forecast >>>>hors >>>>impress
4 >>>>know >>>>outsid >>>>pe >>>>point >>>>pretend >>>>recept >>>>round >>>>shed >>>>shepherd >>>>someon
4 >>>>star >>>>stick >>>>tabl >>>>through >>>>vers >>>>whole >>>angel >>>behind >>>book >>>card >>>dad >>>did
4 >>>drop >>>head >>>himself >>>innkeep >>>know >>>line >>>moon >>>off >>>our >>>pe >>>plai >>>same >>>singl
4 >>>sister >>>six >>>spell >>>straight >>>swap >>>ten >>>time >>>top >>>twin >>>weather >>>y >>>your >>a
4 >>book >>call >>done >>everi >>friend >>go >>head >>him >>if >>learn >>need >>of >>out >>own >>rememb
4 >>second >>soup >>super >>teach >>took >>turn >>whistl >>written >>y# >alwai >and+that >argu >as >as+a
4 >as+the >ask+why >asleep+on >beat+me >brought+a >brought+hi >built >call >come >conduct >conduct+the
4 >correct+my >darl >did+hi >doesn't >drew+a >fast >found+a >ha+done >had+four >had+hi >hand >hand+up >hasn't
4 >have+been >have+start >held+the >hit >hold >hous >hug >in+her >in+year >insist >insist+on >model >nana
4 >on+a >paint >put+a >read >said+grace >shout >sing >snore >spoke >taught >teach+the >that+i >threw >to+sai
4 >told >tooth >tri >wa+brilliant >wear >well >whisper >who >who+wa >will >wouldn't >year @_back @_both
4 @_built @_but @_call @_can @_four @_go @_help @_keep @_might @_sit @_taught @_that @_v @_would @_year
4 @school_@ @school_thi @school_went @staff_and [@+dad [@+doe [@+gave [@+held [@+keep [@+new [@+ran [@+taught
4 [@+threw [@+turn [aww [big+@ [bikeabl [bit [breakfast [breakfast+club [carpet [carpet+spot [cri [doe+anybodi
4 [eight [first+aid [found+@ [fourteen [from [garden [gut [had [had+@ [half+past [handwrit [i'v+just [if [if+@
4 [just+the [just+want [librari [light [lili [lollipop [lunchtim [my+pupil [my+read [nine [oh [on+duti [paint
4 [phonic [same [school+council [see [spent [spent+my [swear [ta [tell+you [that+feel [the+peac [they'v
4 [time+tabl [tonight [wa [we'v+got [we'v+had [where [who [wrote [you+can ]ach ]awai ]boi ]chair ]contract
4 ]corridor ]easter ]eight ]everyon ]eyebrow ]feet ]gate ]hamster ]hour ]how ]joi ]jump ]ladi ]lego ]like
4 ]mean ]month ]off ]own ]phone ]post ]queue ]same ]sandwich ]servic ]show ]silver ]son ]stop ]stori ]take
4 ]too ]toothbrush ]treat ]un ]wemblei ]window a_conker a_great a_half a_hors a_lot a_note a_puddl a_spoon
4 a_wobbl a_word abba about_my about_our accept ach actual adverbi again_for against ahh alphabet alphabetis
4 and_# and_an and_everyth and_told ar_you argu ask ask_why at_breakfast at_least aww back_end back_on badger
4 baker balanc ballet ban banner bawl be_the bead been_do befor_i befor_you better better_than birthdai_@
4 bobbl book_dai bother brave brought_in bruis built but_in c'est call_me call_the came_up can_i carri_on
4 cartwheel cereal certif chair charg chief circl class class_vote cleaner cloud collaps commentari commit
4 comput convers corner corridor could council count_to cow cri_when cross dear deliv did_all did_hi do_you
4 doesnt don't_do door_and down_in drawn eal earth economi envelop eulogi even_@ facetim first_go found_@
4 found_the from_my fuss galleri gave gerald goalpost goe goe_to gold golden googli got_@ guitar ha_alreadi
4 ha_taught half_a halv hand_in harvest have_heard have_you he_could he_doe he_got he_not he_sai he_said
4 heard_a heck hedgehog her_@family her_dad her_sister here_and hi_name high him_a hors how_the hug hula
4 i'v_done i'v_never i_could i_go i_look i_love i_smell i_tell ic in_it innkeep insist inspector into_the is_@
4 is_for it it_sai it_wa jacket jacket_potato jar jump just_want keep kevin known ladi_and lai leaf least leg
4 licenc logic mascara me_# me_@family me_at me_everi me_what me_with milk mind minu mondai monster mop
4 more_than morn mum_sai my_last my_nan my_read my_tabl my_year name_on near netbal nightclub none not_come
4 notic o'clock odd_sock of_be of_cours of_her of_them off_by old_i on_my open_a optician orang out_a out_for
4 out_of pair pancak parachut partner pass_the patient pit plai plaster poster potti priest primaryteach prime
4 privileg proud_of pumpkin pure queue quit rais rais_# rangoli read_group refer refus_to request residenti
4 result role_plai roman rope sai_a sai_the sat_under school_club screen seat_plan serv shark she'll she_is
4 shout show show_me simon skip small soft_plai solo someon sound spare special splinter squabbl starter stood
4 straight stranger sundai_night sung surnam swap tag tall tea_towel teari tell tell_me ten_to than_i than_my
4 thankyou that_i'm the_book the_class the_dinner the_farm the_fenc the_gym the_holidai the_infant the_innkeep
4 the_job the_lost the_minibu the_moon the_photocopi the_playground the_top the_whole thei_were there_@
4 there_is thi_term thumb ti time_@ time_tabl to_be to_check to_know to_show to_the to_them toaster toasti
4 todai_@school token told_him tonight_@ trip tummi tunnel turnip two_year tyron under_my under_the vi visitor
4 wa_not we_need wear wei well wellb what_a when_@ whether who'd whole_wai will_never with_hi with_your
4 without_be wobbl_tooth word_of work_on work_out wors would_i y# year_# you_get you_know you_miss you_need
4 you_were {! {& ~1s ~accept ~accord ~ah ~block ~brick ~brilliant ~build ~built ~cake ~can ~cant ~captain
4 ~champion ~charg ~chat ~chickenpox ~clap ~clean ~conduct ~confirm ~councillor ~cours ~courtesi ~cri ~cross
4 ~daili ~daisi ~danc ~darl ~doesn't ~enjoi ~except ~flat ~food ~four ~free ~goal ~golden ~handwrit ~help
4 ~himself ~hope ~i'd ~infant ~insist ~joke ~kit ~know ~lent ~luck ~lunchtim ~map ~match ~math ~measur ~mix
4 ~moment ~mouth ~net ~odd ~oh ~part ~plant ~poppi ~practis ~present ~prime ~question ~record ~river ~rocket
4 ~sai ~salut ~same ~santa ~side ~smile ~snowman ~somebodi ~soup ~spoke ~stai ~step ~stop ~sunflow ~that
4 ~theatr ~they'r ~third ~threw ~tooth ~top ~tuesdai ~tune ~tyron ~ukrainian ~w ~watch ~wee ~wont ~worri класі
3 !everyday-capital !long40 #_team #_thi #_with &« &» &🌙 &💙 ): .B 10am 1s 6s <+doe <+it <<<about
3 <<<afternoon <<<can <<<come <<<dinner <<<happi <<<have <<<know <<<love <<<parent <<<pe <<<todai <<<well
3 <<<you'v <<and <<be <<bump <<cry <<duti <<four <<fridai <<hand <<happi <<just <<kit <<light <<mine <<morn
3 <<plai <<practic <<shed <<shout <<tabl <<them <<voic <>can <>explain <>from <>help <>isn't <>keep <>knew
3 <>line <>read <>sang <>shout <>tell <>tri <>v <>what <>will <@ <actual <and+then <and>beat <and>come <and>do
3 <and>got <and>on <and>plai <and>want <and>were <and>who <ar <at <bar <believ <birthdai+to <by <club <co
3 <dai+and <doe <down <from <from>in <go <good+on <him <i+said <i+told <know+what <like> <listen+to <look+on
3 <moment <morn <need+a <not> <on>face <plai <recept <report <school+and <star <thank+you <the+dai <the+wai
3 <thi+week <think <time <to>for <todai <try <video <well <when <why <year+and <yesterdai <you <you>for >>>#
3 >>>>@ >>>>all >>>>be >>>>bee >>>>can't >>>>chess >>>>coat >>>>cricket >>>>dinner >>>>draw >>>>everyon
3 >>>>free >>>>garden >>>>group >>>>hamster >>>>he >>>>help >>>>here >>>>infant >>>>leaf >>>>mean >>>>nine
3 >>>>nobodi >>>>own >>>>page >>>>part >>>>pick >>>>poem >>>>rope >>>>set >>>>shout >>>>sock >>>>spot >>>>thei
3 >>>>told >>>>trip >>>>twelv >>>>water >>>>year >>>a >>>after >>>be >>>both >>>cake >>>camel >>>carpet >>>dog
3 >>>end >>>five >>>for >>>friend >>>front >>>glue >>>good >>>keep >>>ladi >>>look >>>love >>>mayor >>>name
3 >>>new >>>night >>>nine >>>no >>>open >>>playtim >>>pretend >>>ran >>>road >>>school >>>second >>>sign
3 >>>snow >>>someth >>>sprout >>>teacher >>>whole >>>wi >>>wobbl >>>worm >>>wrote >>>ye >>actual >>again >>all
3 >>awai >>behind >>bottl >>brilliant >>can't >>count >>hi >>i >>invent >>real >>run >>some >>thei >>third
3 >>tie >>to >>two >>went >a >back >beat+the >becaus >both >brought+in >came+as >can't >carri+the >chain+on
3 >drew+me >finish >found >four >gave+her >got+to >ha+alreadi >ha+move >ha+taught >ha+told >held+my >help
3 >help+me >high >hood+ >in+my >in+your >is+six >isn't >keep+a >letter >line >manag >mate >measur >mum >n+@
3 >nan >number >onli >plai >plait >pleas >pull >put+her >read+to >said >sang >sat+on >score >still >teach
3 >tell+the >thi+year >v >wa+in >wa+our >water >what >who+is >who+told >wrote+me @_argu @_did @_drew @_fell
3 @_finish @_isn't @_knew @_know @_left @_let @_mum @_now @_pleas @_read @_sat @_score @_shout @_tell @_term
3 @_thank @school_a @school_done @school_now [# [#+# [@+can [@+help [@+is [@+sang [@+wa [absolut [anyon+got
3 [ask+@ [can+you [certif [choir+tonight [christma+dinner [could [cross [destini [doe+@ [everi+singl [farm
3 [first+parent [got+a [honestli [i'll [i'v+got [im [jumper [kwame [learn [librari+van [long+dai [my+son
3 [never [not+be [noth [ok+but [omg [on [plant [playground [proper [proud+moment [re [rounder [sat+breakfast
3 [seven [sew [spell [stori+time [swim [teach+@ [teacher [thank [that [that+@ [the+lad [thi+is [to+the [told+@
3 [trip [wa+it [wei [well+done [welli [what+the [when+@ [whoever [whoever+taught [work [would [ye [you ]aisl
3 ]at ]bell ]bunch ]conker ]cook ]crayon ]drop ]ever ]everywher ]expect ]fab ]face ]fair ]frame ]friend ]from
3 ]glass ]good ]gravi ]hall ]hard ]her ]hero ]him ]in ]infant ]instead ]itself ]love ]made ]mark ]meet ]mile
3 ]minut ]more ]ovat ]packet ]pea ]pig ]place ]plai ]poem ]present ]prison ]run ]sale ]sausag ]see ]seven
3 ]shark ]sneez ]spoon ]teach ]through ]thursdai ]wa a_bit a_class a_dog a_draw a_goat a_spare a_tree abl
3 accent accord accord_to account accur across_the addit after_# all_the allow alright an an_all and_her
3 and_i'll and_then and_won't answer ask_if ask_to ask_who at_lunch at_ten awai bad barrist be_ask be_funni
3 beat becaus bee been between_@ big_school birthdai_to blink blood book_corner boss bottom bounc brace
3 bracelet brain brilliant broad brutal bu build_a bulb bump but_@ but_i but_if cake calm camel can_be cannot
3 cardigan care_home certif_for chart chatter checkout chose circl_time clap class_ar class_is class_to
3 classic clean clerk climb co_@ comp confirm control correct_my could_be could_not couldn't_have crisp crumb
3 cupboard cut dai_@ dai_on darl deal did_a dinosaur direct do_hi do_i doe_anybodi dog_and down_a drank drizzl
3 dzi each ear england entri ever evid exam except exit explain ey_on fab fairli fault feed fetch find_a
3 finish_the first_on first_week fish_finger flip fog foil for_@ for_tea for_tomorrow for_twenti for_your
3 fridai friendship_bracelet frog from_# front fryer gale gener get_that ghost given good_morn goodby got_in
3 got_the granda gravi grew groom grow guid ha_move hair halfwai hard have_never have_start he_told head
3 headlin heart held_the help_me helper henri her_@school her_read hi hi_new hid hide him_to home_with
3 honestli honour hop hope hot_chocol hour_of hungri i'll_take i'm_# i'm_have i'm_not i'm_still i'v_been
3 i'v_got i'v_put i_call i_live i_need i_onli ident improv in_and in_bit in_english in_her in_on in_year incub
3 inform_me intervent is_# is_go is_our it'd it'll_be it_@ it_a it_again it_and it_had it_like it_now it_rain
3 it_sinc iv judg junior just just_ask just_found just_made kerb kerri kick kind kind_of kite knee learnt
3 leaver_assembl left letter lie_down lighthous like_# like_a like_it like_the live_in lolli_stick lollipop
3 lollipop_ladi longboat look_up lost_# lug lunch ma made_a magnet majesti marrow mash me_a me_it medic mental
3 middl mile minut_of moment moustach mr music my_car my_dinner my_feet mysteri nan natur necessari neck
3 new_@family nice nine_and no_idea nobodi_ha nois not_be observ obvious of_my of_our of_ten of_term of_the
3 off_in off_my on_to onto organis our_school outdoor owl pack_lunch path pepper persuas pet phonic_group pier
3 pine placement plane plug point pokemon poolsid pregnant prison privat properli purpos put_a put_her quarter
3 rainbow rap read reckon record registr reward ribbon rob role roof rubber rule run_a ruthless sai_i samba
3 sari sat_down scarf scooter seagul seriou servic she'd she_did she_didn't she_get she_told shelv short shrug
3 signatur silenc sinc_easter sing singl skill skye sleep_in sleev snowflak sock_and somehow song soup space
3 spent spoon stabl stapler star_@ star_of start statement statu sticki stitch stuff submarin subtract super
3 sure sworn tablet tae take_my take_the talk_about taller_than tannoi tape teacher_at team technic
3 tell_everyon tell_your ten_in thank_@ that'd that_her that_it that_wa the the_@staff the_bell the_bike
3 the_biscuit the_care the_countri the_dai the_door the_field the_gravi the_hamster the_lunch the_mum
3 the_piano the_scienc them_on then then_ask then_she then_the theori think_@ three three_year through tidi
3 tie to_come to_look to_make to_sai to_watch to_whistl to_you toe told_@school told_to tonic took_me touch
3 towel trainer trophi try tue turn twit ty un unblock under underneath unless uno until up_a up_after up_by
3 velcro vers wa_i wa_love wa_right wa_told waffl want_a wasp water we'v_had we_don't we_just we_know wear_the
3 week_of week_with welli_and went went_home what_@ when_he when_she whisper whole why_i wit work_@ work_in
3 work_with ye year_1s yer you_@ you_tell ~3rd ~3s ~ag ~ahh ~alright ~and ~announc ~anywai ~argu ~assembl
3 ~beat ~becaus ~bless ~blood ~both ~brought ~bump ~camel ~carri ~caught ~column ~comment ~costum ~could ~cup
3 ~debat ~draft ~duck ~duti ~eight ~elect ~english ~entir ~everyth ~fae ~far ~fix ~flood ~glove ~go ~goe ~gold
3 ~grandma ~group ~hasn't ~hat ~held ~her ~hide ~homework ~honestli ~hop ~hous ~how ~i'll ~inspector ~invent
3 ~knee ~knew ~lanyard ~lit ~littl ~lollipop ~march ~mark ~mention ~minut ~mondai ~monei ~move ~mud ~natur
3 ~near ~now ~order ~paper ~pat ~pencil ~pierogi ~place ~playground ~playtim ~pond ~pretend ~proper ~pumpkin
3 ~race ~readi ~roof ~second ~sent ~short ~sign ~sold ~special ~split ~spoon ~star ~sung ~thank ~think ~tie
3 ~to ~todai ~tombola ~tortois ~trai ~vike ~week ~wei ~win ~winner ~worm ~x ~year в
2 !begins-sentence !sentence1 #_metr &* &= &😂 (( )) .) 20p 2nd 2pm <#+with <+congratul <+from <+got <+todai
2 <+told <+wee <<<by <<<fair <<<line <<<littl <<<look <<<my <<<no <<<or <<<out <<<recept <<<right <<<ten
2 <<<trip <<<wa <<<week <<<which <<@ <<afternoon <<all <<back <<big <<boi <<card <<certif <<club <<cri <<dai
2 <<danc <<ey <<hors <<i'll <<is <<led <<listen <<love <<man <<menu <<ok <<queue <<teacher <<try <<vote <<week
2 <<whoever <>ag <>back <>call <>carri <>did <>had <>held <>hid <>hit <>home <>learn <>move <>sai <>said
2 <>swift <>taught <>web <>wrote <all <and+a <and+to <and+todai <and> <and>ar <and>ask <and>both <and>ha
2 <and>in <and>read <ask <assembl <between>and <bit <chang <chang> <coat <dai <did> <done <done+to <done>and
2 <except>who <first <for>who <from>to <got <in+and <is> <it>and <it>who <led+by <like <never+chang <night
2 <out+by <sai <sai>is <see>in <seen <sign <sorri <special <tabl <tell>i <that>in <time+and <to <took <wa
2 <week <well+done <when>put <with>in <y+# >#+# >>>>a >>>>after >>>>again >>>>an >>>>ani >>>>befor >>>>bin
2 >>>>birthdai >>>>bit >>>>card >>>>conker >>>>dad >>>>eat >>>>eco >>>>first >>>>for >>>>him >>>>in >>>>joke
2 >>>>licenc >>>>marri >>>>name >>>>now >>>>of >>>>regist >>>>school >>>>stori >>>>talk >>>>teacher >>>>teeth
2 >>>>ten >>>>there >>>>too >>>>us >>>>voic >>>>week >>>>welli >>>>went >>>>were >>>>with >>>>wrote >>>actual
2 >>>befor >>>can >>>caretak >>>child >>>dinner >>>ear >>>eat >>>egg >>>first >>>forest >>>four >>>grade
2 >>>gravi >>>hi >>>i >>>i'm >>>if >>>in >>>into >>>it >>>lollipop >>>lost >>>me >>>mile >>>nail >>>nativ
2 >>>of >>>onc >>>own >>>pen >>>phonic >>>read >>>regist >>>said >>>santa >>>shoe >>>show >>>solo >>>tell
2 >>>the >>>thi >>>think >>>third >>>tooth >>>trip >>>us >>>vicar >>>vote >>>won >>>x >>brought >>built >>by
2 >>came >>d >>decid >>did >>eaten >>eight >>eleven >>final >>finish >>found >>four >>full >>gave >>have
2 >>himself >>home >>kick >>lot >>more >>mum >>nine >>over >>read >>sent >>swap >>take >>taught >>the >>three
2 >>time >>up >>we'v >>week >>why >about >and+todai >ar+you >asleep >at+a >at+all >at+my >bring >bring+me
2 >built+a >come+in >correct >den >done >everi >famili >fell+asleep >found+the >give >go >ha+decid >ha+eaten
2 >ha+made >her >home >in >in+recept >inform >inform+me >is+in >is+the >join >keep >kept >know >last >learn+to
2 >left >left+her >let >made+the >made+us >miss+you >now >pick >press >put >read+a >read+the >sai+i >sang+the
2 >save >show >sit >skip >spent >stood+at >stop >tell+me >thei >u >wa+on >wave >wave+at >who+ask >who+ha
2 >who+never >would >wrote >wrote+to >y @_beat @_brought @_can't @_found @_give @_ha @_i'm @_in @_made @_pick
2 @_put @_said @_she @_then @_told @_turn @_under @_wave @_will @_wrote @_y @_you'r @family_did @school_again
2 @school_ar @school_goe @school_is @school_sai @staff_@staff [@+ask [@+beat [@+carri [@+count [@+got [@+ha
2 [@+hid [@+home [@+learn [@+made [@+off [@+put [@+read [@+web [assembl [bandag+a [been [been+ask [big+up
2 [bring [bulb [bump [can+someon [caretak+log [caught [choir [chuf [chuf+to [congratul+to [couldn't
2 [cross+countri [da [do [egg [eid+mubarak [end [even [everi+year [fair [fair+plai [feel [forti [found [goodby
2 [guess+who [ha+anybodi [heard [home+time [hot [how [i [i'm+not [i'v+had [i+got [i+have [it+onli [it+the
2 [it+wa [last [leaver [littl [long [lost+on [make+kite [move [mud [my+eldest [my+last [my+nan [not [not+a
2 [note [ofst [pancak [parti [phonic+screen [playtim [poetri [poetri+slam [poor+@ [proper+lump [put+the
2 [realli [realli+enjoi [rose [sat+in [scienc [second [sent [some [some+dai [sort [spell+bee [star [star+of
2 [sundai+night [suppli+in [tell [thank+to [there [thi [third [thirti [time [told [told+my [tooth [two+year
2 [we'v [wear [well [who+els [would+you [you+know [you+should ]a ]argu ]arm ]bag ]bath ]be ]beauti
2 ]beautifulli ]boiler ]castl ]co ]countri ]croissant ]delight ]drill ]drive ]dumna ]favourit ]final ]floor
2 ]florist ]forward ]garden ]got ]had ]head ]help ]herself ]himself ]hors ]king ]lad ]look ]man ]manner ]mat
2 ]miss ]mud ]mug ]nana ]noth ]notic ]now ]other ]pack ]paid ]paint ]pal ]park ]paus ]penni ]pint ]pupil ]rain
2 ]record ]regret ]residenti ]respect ]seen ]seriou ]sinc ]sink ]snack ]snake ]someth ]swear ]tabl ]talk ]tea
2 ]think ]tho ]though ]tire ]tooth ]train ]tree ]unreal ]vicar ]vote ]wai ]who ]wild ]world ]yeah ]year ]yet
2 a_@family a_chair a_first a_glue a_lie a_look a_month a_moustach a_poem a_recept a_shop a_straight a_thing
2 a_tooth about_a absolut action ad admiss afternoon agre ah all_@ all_i an_old and_all and_ask and_honestli
2 and_that and_to and_walk and_we'v and_what and_will ankl anyon_know anywai appl applaus ar ar_in ar_on
2 argument arm around asda ask_about at_@ at_forest avail back_at back_i back_in bag bakeri balloon bar bark
2 bat bath_and batteri be_call belgium belli belong besid between bhangra birthdai bit_of bless bog bon bone
2 bonnet book_about book_and brass breadstick brick brook brought_a brought_hi bunch by_@ by_@school by_me bye
2 calmer can't_be can_tell cant carol carrot ceil centuri chapati chapter charg_of chase chat child_in
2 childmind christma_dinner class_assembl class_todai classroom_door club_is coat_peg come_in communion
2 confess confid congratul_to connect contest cookeri corn cri_at crumbl cry_in curriculum d daff dai_in
2 dai_is dai_of dai_wa dark date de decid defend depend deputi_head descant detect did_her digraph dine
2 dinner_and discharg do_her do_thi do_we doe_@ don't_care done_it door door_for down drain drama draw_of
2 dress_as drill drop_a dull dziekuj e easter edit educ eleven elf end english entir episod ever_been
2 everyon_in explain_to f fastest fearless fell field finish_me firework fish five_minut five_year fix
2 flapjack florist flute follow foot for_hi for_their for_us formal found_a frankincens french fridg front_of
2 front_row further g gala garlic gave_me gentlemen gerbil get_to go_@ go_at go_back go_round good_at got_it
2 grand guid_read gym ha_it had_a had_four haha hahaha haunt have_put have_to he he_ha he_just he_wa help
2 help_us her_mum her_nan her_own hi_@school homework hour_on hung i'd_been i'd_have i'll i'm_go i'm_told
2 i'v_a i'v_just i_come i_couldn't i_let i_read i_said i_think i_told i_walk i_would if_a if_i impress
2 in_after in_an in_june in_our in_recept in_that in_the in_thi in_town includ injuri insect is_it is_my
2 is_that is_up it_been it_but it_doesn't it_fridai it_got it_in it_just it_my it_out it_she it_still it_went
2 job join just_@ keep_the knit know_if la ladl lanyard last_dai late laugh laugh_at learn leav_card leav_the
2 legend lid lighter like lip literaci littl log lollipop_man long_as longer look_after look_at look_back
2 look_for loos lost love_that luck lump made_me massiv match me_i me_if me_the meant_to melt merit mi
2 microphon mid minibu miss_you monkei month mother_dai mouth mummi my_face my_kitchen my_knee my_littl my_mum
2 my_pocket my_tea name_it nappi never_heard new_year newslett next_to next_year nicest nine_time normal
2 not_on now nugget nurs of_@school of_applaus of_everi of_hi of_us off_her off_the offer offsid ok omg on_i'v
2 on_it onion our_hous out_@ out_in out_on out_the outgrown overnight overtook p paper paus pebbl pend penguin
2 phonic photo piano pick picnic pirat plait plastic plate plenti plot po pocket polo pool prai pretend print
2 profession protect put_hi put_it qualiti rack ran reach read_@ read_book read_me readmit realis recept reet
2 ref reflect refus rematch remembr rent ring_me roll root round_with rounder rugbi runner sad safe sai sai_it
2 sai_my said_you samosa sarni sat_in save scale sceneri school_@family school_dinner school_disco school_ha
2 scienc_week scratch scream sea seasid section see_the seen_@ seen_a sent separ septemb serious sew sewn she
2 she_can she_got she_in she_left sherri shook should_be shout_out show_and sign sing_the skate skeleton skirt
2 slug smaller smell_of social soldier spaghetti spain spoke squash st_mari stick_insect stock_cupboard stop
2 stuck_in such_a suspect swear system tabl_and taught teach_the ten_minut ten_out than_the thank that_@school
2 that_is that_why the_big the_bin the_boi the_box the_cupboard the_first the_hatch the_loo the_museum
2 the_pond the_queen the_read the_record the_stock the_talk the_tank the_tortois the_wai the_wash the_word
2 them then_@ there_a they'r thi thi_on thi_year thing_i thing_i'v think_about third three_week
2 through_@school time time_and to_bit to_go to_leav to_ring to_school to_sit to_us told told_her took_@ tower
2 tractor treasur twilight understood undo up_i urdu us_a us_all usual v vegan veri versu vike wa_do wa_on wai
2 wai_home wait wale walli want_it wash_up wasn't we'r_all we'v_been we_have welcom_to welli went_in went_off
2 what_he what_i when_thei which_on whittl who_taught whoever whole_class why wi wi_@ wide wind wing with_her
2 with_two woke wonki woodlous workshop wouldn't_let written y_# yawn year_5s year_she yn yorkshir you'v you_a
2 you_and you_should youngest your zoo {( {. {? ~afternoon ~allow ~also ~answer ~anyth ~as ~aw ~bar ~believ
2 ~bit ~bonfir ~bottl ~bucket ~by ~bye ~camp ~cannot ~card ~cartwheel ~chef ~chuf ~class ~clear ~co ~coat
2 ~come ~copi ~correct ~cut ~den ~diari ~dog ~dont ~dry ~dzi ~elsa ~everybodi ~fan ~farm ~fell ~fifti ~five
2 ~forest ~found ~french ~giggl ~glue ~gonna ~good ~grown ~heart ~heaven ~him ~hold ~home ~interrupt ~kept
2 ~laugh ~leaver ~lion ~litter ~mayor ~me ~menu ~mine ~model ~mr ~need ~nit ~nobodi ~onto ~pair ~parent ~parti
2 ~pea ~penguin ~placement ~plait ~player ~pleas ~poem ~prayer ~primari ~qualifi ~quiet ~raffl ~realis
2 ~residenti ~return ~review ~ride ~row ~sack ~sang ~sat ~saw ~septemb ~shower ~six ~skye ~sleep ~small ~snail
2 ~snore ~sport ~strike ~such ~superstar ~swear ~take ~their ~theori ~these ~toast ~tudor ~un ~under ~up ~v
2 ~versu ~vote ~weekend ~went ~while ~who ~who'll ~work ~yard ~yesterdai ~you ~young ~з
1 !mostly-name !sentence3 #_ar #_at #_month &🎶 &👏 &🙏 )& .' 4th <#+and <+well <<<assembl <<<been <<<doe
1 <<<half <<<him <<<i'v <<<is <<<just <<<kitchen <<<like <<<me <<<mine <<<never <<<not <<<number <<<sound
1 <<<thi <<<till <<<tonight <<<took <<<wai <<bought <<dog <<everi <<field <<go <<got <<how <<made <<old <<part
1 <<phonic <<road <<run <<thing <<u <<via <<wa <<window <<work <>and <>came <>cri <>found <>gave <>ha <>in
1 <>law <>made <>stood <>wa <afternoon <and>carri <and>gave <and>is <and>sai <and>stood <and>told <and>wa
1 <ask>what <bump+into <from> <funni+but <happi+birthdai <i'm <math+and <me>a <of>for <on <our>plai <plai+to
1 <thi+afternoon <to+see <wa+it <wai <with <ye > >+ >>>>arm >>>>bar >>>>best >>>>differ >>>>do >>>>doe
1 >>>>finish >>>>found >>>>full >>>>gave >>>>hair >>>>head >>>>her >>>>hospit >>>>lad >>>>learn >>>>left
1 >>>>let >>>>mani >>>>morn >>>>open >>>>pretti >>>>put >>>>same >>>>sandwich >>>>sat >>>>sinc >>>>somebodi
1 >>>>swim >>>>the >>>>till >>>>tooth >>>>under >>>>wear >>>>where >>>as >>>assembl >>>birthdai >>>bow
1 >>>brilliant >>>contact >>>could >>>drum >>>hair >>>here >>>home >>>miss >>>morn >>>onto >>>re >>>she
1 >>>talk >>>tie >>>turn >>>two >>>up >>>welli >>>without >>>word >>absolut >>alwai >>been >>bell >>bring
1 >>doesn't >>end >>isn't >>put >>save >>sorri >>toast >>where >beat >bought >cri >did+the >draw >gave+me
1 >give+me >ha >ha+the >head >in+on >it+wa >lost+a >lost+her >made >move >n >our >read+hi >refus >refus+to
1 >run+a >sai >sang+to >sat >she >six >summer >talk >taught+the >that+a >twist >wa+my >went >who+put >win
1 @_@family @_bring @_chain @_done @_gave @_move @_plai @_ran @_thi @_twist @_went @_without @family_she
1 @school_and @school_ask @school_i @school_told @staff_on [@+@ [@+been [@+drew [@+gone [@+lost [@+plai
1 [@+rang [@+won [a [anyon+els [as [aw [best+thing [big [chess [christma [christma+card [coach [dai [found+out
1 [got [got+told [had+the [her [hi [honest [i'v+been [i+do [make [miss+ar [mock [my+new [nativ+cast [netbal
1 [new [not+on [oh+@ [puppet [read [red [robin [roll [scienc+week [spot [sydnei [todai+lesson [ugh [walk [when
1 [willow [world [world+book ]actual ]balanc ]best ]brother ]career ]ceil ]cheer ]coffe ]corner ]do ]em ]ey
1 ]fella ]free ]gent ]goosebump ]ham ]handwrit ]jumper ]kitchen ]line ]lunch ]monei ]na ]note ]onc ]owl ]page
1 ]paracetamol ]proud ]ring ]round ]tap ]teeth ]thing ]toddler ]touch ]wed ]yourself a a_book a_cat a_differ
1 a_dry a_grown a_love a_mop a_year about across aft after_a alien amen among and_i'm and_mr and_two and_when
1 anim apologis ar_a ar_do ar_just at_last at_seven attempt beard been_ask been_to begin best_@staff bid bin
1 birdsong blub bond braill brought bum by_# c ceremoni chang chocol class_ask class_ha clear clue cluster
1 come_and come_out committe complaint concentr cone contain continu cost cream cute dahl dai_i daili
1 dashboard debat declin definit deputi did_the didn't_even director doctor doe_not don't_know done_for
1 done_to dot draft dry_ey encor engin enjoi everydai everyon everywher exchang fair far fast fed feel feet
1 festiv final find_the fine flag flood fly for_him for_me for_our for_that for_the for_you get_in ghana
1 good_luck got_my grandma grown ha_a ha_made ha_name ha_never ha_told had hardest have_i he_the head_in
1 hear_@ heartbeat her_knee hi_brother hi_hand hi_knee high_school highlight hit hoars hold_a host hot how
1 i'v_come i_don't i_still i_want ic_cream in_charg in_goal in_y inspir it_on jam kindli knew know know_@
1 lap_of like_@ list_of made_it magnific make_a man_@ matter mayb me me_hand me_through meant menu minut_i
1 move my_arm my_recept my_uncl nana need_the new_on night_with no_on nobodi now_he now_thei nowher number_#
1 nutmeg of_y oh on_@ option ourselv out out_and parti patrick pen person pick_up piec pillow plai_@ planet
1 poetri polic polish practic prepar probabl prouder pyjama quot r remind rest roald sai_sorri said said_my
1 sank school_in send_help seri session ship sinc_tuesdai sir smash smug soap soda sometim sound_like
1 spiderman stretch supervisor suppos surviv ta tackl tank taught_me tbf teach teach_me tenni than thank_you
1 that_he that_the the_best the_corridor the_council the_dentist the_roof the_tree the_weather the_window
1 thei_said their_own there thi_afternoon three_of till_i tini to_bring to_hi to_it to_write todai_he told_me
1 tuesdai turn_out twice ukulel under_a up up_on us_in vibe victorian wa wa_# wa_a wage wast wednesdai wee_@
1 week_# weigh were_on wet when_it while whole_@school whole_hall whole_tabl will_not window with_me with_our
1 won world_book y year_and year_on yoghurt you_ar you_don't ~# ~alwai ~aunti ~bike ~bond ~bring ~broke ~can't
1 ~check ~classroom ~cushion ~did ~drew ~eat ~feed ~flask ~front ~goat ~ha ~hi ~host ~i'm ~jumper ~keep ~lai
1 ~left ~listen ~love ~lunch ~much ~mummi ~nick ~onc ~onli ~person ~plan ~properti ~quot ~rule ~save ~scare
1 ~score ~shop ~sure ~surviv ~swim ~ten ~thirti ~three ~through ~train ~twist ~vicar ~volunt ~warn ~wish
1 ~won't що
-1 !sentences7 # #_ha #_we &[ &👍 &💛 &😩 &🪔 .4 .E .H .L .S <#+# <+amaz <+grandad <+hubbi <+if <+rt <+uncl
-1 <<<am <<<book <<<done <<<night <<<oh <<<own <<<past <<<read <<<sat <<<two <<<under <<<when <<<wind <<after
-1 <<ay <<did <<find <<him <<i'd <<keep <<live <<moment <<move <<not <<obsess <<poor <<season <<the <<three
-1 <>@ <>boe <>bona <>boot <>braill <>bridg <>bring <>bront <>bun <>bush <>cake <>chain <>everyon <>ezra
-1 <>fisher <>flintoff <>forgot <>grealish <>henderson <>hill <>if <>italia <>jame <>jone <>larsson <>leagu
-1 <>mercuri <>ming <>moon <>pattern <>phillip <>ramsei <>rememb <>rice <>ronan <>ryder <>theroux <>tilburi
-1 <>tree <>turn <>twist <>vuitton <>wave <>william <>willoughbi <>yate <>you'r <a>with <amaz>on <boyfriend
-1 <christma <daughter>got <dog <done>on <eldest <for+a <for>and <give>a <got+a <grandad <hubbi <husband
-1 <husband>ha <in+law <in>with <into <know <law <mate <mum <my+boyfriend <my+eldest <my+niec <my>is
-1 <my>teacher <neighbour <night+with <of <of+the <puppi <rt <some <st>dai <stepson <sun <the+new <the+sun
-1 <the>fair <the>is <the>trip <the>wa <to+the <to>on <tonight <were>and <who <with>from <wor >>>>as
-1 >>>>bedtim >>>>by >>>>came >>>>fish >>>>http >>>>just >>>>kind >>>>leav >>>>lesson >>>>live >>>>long
-1 >>>>mile >>>>more >>>>mum >>>>my >>>>phone >>>>room >>>>sundai >>>>take >>>>veri >>>>wing >>>all
-1 >>>anniversari >>>anoth >>>ar >>>bracelet >>>by >>>cat >>>chariti >>>christma >>>crisp >>>dress >>>golden
-1 >>>grandad >>>hamster >>>he >>>i'd >>>last >>>long >>>mark >>>park >>>past >>>pleas >>>rememb >>>repeat
-1 >>>set >>>shut >>>star >>>start >>>t >>>tea >>>thank >>>thei >>>uni >>>vallei >>>we >>>week >>>wine
-1 >>asleep >>bai >>benni >>bridg >>come >>doe >>don't >>eat >>film >>friendship >>hair >>hen >>http >>husband
-1 >>is >>know >>like >>niec >>pick >>plate >>pyjama >>recip >>six >>size >>t >>them >>ticket >>tin >>topic
-1 >>wa >>were >>whippet >@+book >and >and+benni >and+my >appeal+tin >ar >at >boat >boe >boot >braill >bridg
-1 >bront >brown >by+the >cake >colman+could >danc >didn't >fisher >flintoff >forgot >fridai >frost+ha
-1 >gorgeou >got >got+her >ha+her >ha+put >had >had+a >had+the >henderson >home+from >hood+bai >http >is+get
-1 >is+my >it >italia >jame >jame+in >jone >kelli >larsson >leagu >moon >my+niec >new >nurseri >off >oh
-1 >over+the >pasta >pattern >pattern+plate >pickford+you >ramsei >rememb >rice >run >ryder >rylanc >sale+
-1 >swift+friendship >the+cat >the+fourth >the+hen >theroux+could >todai+ >took >toon >tuchel >vuitton >walsh
-1 >wed >wed+in >with >with+my >would+not >yate >young @_been @_boe @_bridg @_bront @_brown @_fisher
-1 @_flintoff @_goe @_kane @_like @_pattern @_rice @_start @_tea @_what @_young @family_ask @family_wa
-1 @school_he @staff_who [@+# [@+bellingham [@+boe [@+bona [@+boot [@+braill [@+bridg [@+bront [@+brought
-1 [@+bun [@+cake [@+do [@+fisher [@+flintoff [@+found [@+from [@+grealish [@+henderson [@+holidai [@+hood
-1 [@+jame [@+jone [@+just [@+kane [@+larsson [@+leagu [@+line [@+ming [@+moon [@+nightingal [@+nkrumah [@+no
-1 [@+opera [@+pattern [@+phillip [@+ramsei [@+rice [@+ronan [@+ryder [@+theroux [@+tilburi [@+tree [@+twist
-1 [@+vuitton [@+william [@+willoughbi [@+yate [ar [at+the [buddi [came [choir+practic [doe [drop+a [eid [ey
-1 [ey+up [father [father+dai [fridai [good [got+the [grandad+@ [guess [had+a [happi+retir [have+you
-1 [holli+and [hope+the [hope+you'r [hubbi [i+just [is [is+it [isl [isl+of [it [it+@ [just+been [listen
-1 [listen+to [mai [my+class [my+daughter [my+mate [my+niec [my+sister [my+year [nativ [not+me [oh+my [ok+who
-1 [shout [shout+out [skye+for [sorri+to [the+river [the+sun [thing+i [took+my [two+of [watch [wed [what+@
-1 [when+your [y [y+# [year ]aliv ]anyon ]bbc ]bean ]biscuit ]blue ]both ]caretak ]chang ]dai ]deal ]drawer
-1 ]earplug ]field ]fridai ]green ]judg ]lamp ]laugh ]manag ]mind ]moment ]name ]pub ]radiat ]season ]smile
-1 ]sofa ]spent ]that ]then ]todai ]voic ]walk ]war ]x ]yesterdai ]you a_bad a_hard a_hundr a_pictur a_primari
-1 a_read a_tini about_@ agent along am_a and_benni and_if and_just and_the and_thei and_thi ann anoth anoth_@
-1 ar_the art as_an ask_what assess at at_half at_it audiobook back_to bacon be_at be_do beaten becaus_of
-1 bedroom beef bitten boe boiler book_bag bowi boyl bring bump_into came_off camera camp can_see carv cavapoo
-1 chuck claim class_in classifi co code congratul congratul_@ copi credit crowd cube dai_the dare davi
-1 deadlin delight_butterscotch demand derri design dimmer discov disnei dm doe_it doll doubl dubai duti earli
-1 earlier earplug easi eaten ed eighteen eldest_@ empti estat eurovis everi_on everyon_who excus fanci fare
-1 farrow feedback fiftieth find finest fireman fisher flash flintoff follow_me forc form former fring fry
-1 gear ghetto give_it globe glue go_up godson got_told graduat grang gregg grit ha_no had_that hail halo
-1 happen happi have_the he_in he_is held_a henderson her_ey her_in here_we hi_first hi_head how_do how_to
-1 http_tinyurl hundr hurri i'v i'v_had i_didn't i_suppos id if_@ in_at in_for in_from in_to in_your instead
-1 introduc investig it_# it_be it_by it_mean it_to it_too it_took item jollof jone kane kettl know_a l
-1 larsson last_@ last_year laugh_till leicest lesson_plan life line_and listen lo loan look lost_her love_my
-1 mac made_up mai_have make man march mate_@ me_in me_off mean memori menac microwav mike minimum minist
-1 miss_the mistleto mitten mummifi my_big my_job nanni nav neighbour_@ nerv never_been new nicer nine_@ no_#
-1 noth now_i'v now_she nurseri_nurs octob of_@ of_a of_y# off off_at ol olaf oldest on_their opera our_@staff
-1 out_# oz paddl paper_towel passport pathet pattern pattern_plate pe_mat perfect pick_the pictur_of pizza
-1 plai_in plain poison preach presid press prom purpl qualifi quicker quiet rabbit rachel radio_# rail ramsei
-1 ran_the rank rate round_and row royal rt_@ ryder rylanc sai_that said_that same_@ school_kitchen see_you
-1 seen she_sai shelter sheriff shouldn't sidewai sigh signal silli sinc sit sky snap someth sooth speaker
-1 speech step still still_got strang strict strip stuck stun sub summer sunshin swai take talk tear tell_you
-1 ten_and that'll that_a that_how that_you the_back the_biggest the_blue the_boiler the_littl the_match
-1 the_old the_post the_pub the_queue the_tea the_war theatr there_were thick thing though through_the ticket
-1 tim time_sinc timet tinyurl tinyurl_com tip to_find to_year todai_# todai_she toon tour traffic treat
-1 tree_by trollei tryna tube tuchel twenti twenti_year two up_anoth up_for up_my up_the ur valentin valu vega
-1 verdict vic voic_for vuitton wa_the wag waistcoat wait_for wallac washington we_can week_is weekend weep
-1 weren't what who'v who_sai wig without wk world would wyle yate yea year yo you'r you_like young your_mum
-1 yourselv {- ~alert ~arriv ~assist ~at ~ay ~bai ~be ~beauti ~been ~boe ~bowl ~braill ~bridg ~bront ~caretak
-1 ~carol ~catch ~centr ~chick ~coach ~cow ~crisp ~da ~decid ~deputi ~driver ~eleven ~farrow ~fireman ~fisher
-1 ~flintoff ~fold ~friend ~frog ~gear ~godson ~got ~he'll ~hear ~henderson ~i'v ~in ~into ~jone ~kelli ~la
-1 ~lad ~larsson ~last ~leagu ~link ~long ~lot ~marathon ~mari ~market ~meet ~middl ~minist ~monitor ~must
-1 ~next ~nightingal ~nine ~nurs ~obsess ~ofst ~over ~own ~pack ~pasta ~pattern ~plate ~poetri ~pretti ~queen
-1 ~ramsei ~recommend ~rememb ~rice ~road ~rubi ~ryder ~rylanc ~school ~self ~share ~shot ~show ~silver ~skim
-1 ~sound ~spaniel ~spare ~st ~steve ~stori ~sun ~sundai ~t ~tip ~togeth ~toon ~trash ~tuchel ~u ~vintag
-1 ~volum ~vs ~vuitton ~wake ~walsh ~were ~which ~whitbi ~whole ~whose ~wor ~world ~wyle ~yate ~you'r
-1 ~youngest
-2 !after-word !before-word !everyday !first-word !last-word !long32 !long48 !two #_all #_i #_in #_is #_pm
-2 #_todai &? &] &| &~ &… &🎄 &😅 &🤣 &🫠 (/ ) )( ). )@ )😂 .2 .M .W 12 13th 5k 5th <+co <+grandson <+i
-2 <+nephew <+poison <+poor <+sai <+st <+thank <+that <+thi <+weep <<<after <<<also <<<and <<<be <<<big
-2 <<<brother <<<go <<<good <<<hi <<<i <<<last <<<next <<<proud <<<rt <<<said <<<same <<<sister <<<then
-2 <<<we'v <<<wi <<<with <<<you <<<you'r <<ar <<as <<at <<believ <<best <<but <<come <<congratul <<dear <<do
-2 <<down <<full <<her <<i <<if <<ladi <<leather <<minut <<night <<no <<over <<own <<report <<restor <<rt
-2 <<rubi <<st <<straight <<taught <<thei <<through <<time <<to <<told <<user <<wee <<weekend <<your <>ali
-2 <>ark <>bear <>bellingham <>benni <>child <>colman <>cook <>delight <>dicaprio <>fitzgerald <>half <>hen
-2 <>holidai <>hood <>is <>kahan <>kelli <>mcilroi <>nkrumah <>north <>opera <>pass <>perrin <>pickford
-2 <>return <>school <>slipper <>smith <>style <>swap <>swim <>tea <>tindal <>to <>warn <>wax <>weather <>wed
-2 <>your <>yunu <@+the <a> <a>nest <and+the <and>my <and>still <as <becaus <bit+of <brother <carer <co>
-2 <come+on <congratul+to <did <down+to <fella <for+my <friend <goddaught <grandson <hei>at <how <i+think <if
-2 <is+call <lad>got <lad>ha <last <leather+on <littl <littl+brother <love+you <mari>primari <me+a <me>and
-2 <meet <miss <move+to <mum+carer <my+daughter <my+flatmat <my+goddaught <my+partner <my+son <my+stepson
-2 <my>from <my>ha <my>start <name+is <nan <nephew <niec <of>in <on+a <on>and <or <our>start <out <over+the
-2 <partner <poison <read>web <san <san> <sister <sister>ha <son <st+mari <swim <to+@ <to+a <to+our <to+sai
-2 <todai+and <told <two <updat <us <user+# <w <we+had <weep <were <with>and <without <year ># >>14th >>>
-2 >>>>anniversari >>>>anyon >>>>asleep >>>>back >>>>badg >>>>bathroom >>>>cousin >>>>cut >>>>dinosaur
-2 >>>>eaten >>>>find >>>>four >>>>fridai >>>>go >>>>half >>>>hat >>>>high >>>>himself >>>>home >>>>how
-2 >>>>lamin >>>>law >>>>littl >>>>love >>>>minc >>>>offic >>>>old >>>>other >>>>our >>>>place >>>>plai
-2 >>>>ran >>>>report >>>>said >>>>seen >>>>sister >>>>six >>>>than >>>>these >>>>three >>>>two >>>>watch
-2 >>>>we >>>>weekend >>>>whoever >>>>wrap >>>>y >>>about >>>alwai >>>arena >>>back >>>bring >>>came
-2 >>>daughter >>>done >>>eleven >>>engin >>>explain >>>go >>>gone >>>hand >>>him >>>interview >>>kick >>>kind
-2 >>>late >>>leg >>>lot >>>machin >>>middl >>>mind >>>next >>>north >>>penalti >>>restor >>>samosa >>>sat
-2 >>>should >>>sock >>>telli >>>term >>>there >>>todai >>>told >>>tomorrow >>>twenti >>>u >>>veri >>>voic
-2 >>>with >>>work >>>year >>>yorkshir >>album >>an >>and >>antenat >>ar >>beauti >>budgi >>can >>cat >>cousin
-2 >>do >>drive >>first >>help >>hous >>i'm >>i'v >>jollof >>karaok >>made >>mr >>neighbour >>no >>off
-2 >>overhead >>person >>picnic >>pig >>plant >>queue >>school >>set >>song >>star >>stori >>tank >>tea >>that
-2 >>think >>tidi >>till >>uni >>voic >>warn >>word >again >ali >and+i >and+she >armstrong >back+on
-2 >bear+picnic >behind+the >bellingham+overhead >benni >benni+for >bona >bush >but >c >carri >child+on
-2 >cloonei >colman >cook >daniel >daniel+and >delight >dicaprio >face+when >fell+off >fitzgerald >for+a
-2 >for+our >from+antenat >from+next >frost >furi >gemmil >get >got+a >ha+come >ha+got >have+got >held+a >hen
-2 >hill >holidai >i >i+said >if+you'r >is >is+do >is+now >italia+with >jackson >kahan >like >love >machin
-2 >made+me >mark >mcilroi >me >mercuri >ming >my >my+cousin >nest+in >nkrumah >north >on >opera >opera+hous
-2 >out >perrin >phillip >pickford >plate >primari >propos >pugh >return >ronan >said+the >seed+in >should
-2 >slipper >smith >spell >start >stood+up >street >swap >swift >swim >tea >that+the >the+tank >the+whippet
-2 >there >theroux >tilburi >tindal >to+hi >tree >turn >turn+# >up+the >usyk >van >wa >wa+an >warn >warn+for
-2 >wax >we >weather >weather+warn >who+i >william >willoughbi >x >ye >yunu @_@ @_a @_again @_ali @_befor
-2 @_benni @_bona @_colman @_daniel @_delight @_divis @_doe @_everyon @_fitzgerald @_frost @_had @_hen
-2 @_holidai @_http @_italia @_kept @_love @_mark @_mcilroi @_me @_ming @_miss @_my @_nest @_new @_next @_or
-2 @_our @_out @_pickford @_ronan @_school @_smith @_swim @_tabl @_there @_theroux @_three @_tilburi @_to
-2 @_tonight @_tree @_usyk @_warn @_we @_william @_with @_you @family_at @family_got @family_is @family_the
-2 @school_# @school_@staff @school_duti @school_have @school_she @school_want @staff_@ [#+year [@+ali [@+ark
-2 [@+back [@+bear [@+benni [@+child [@+colman [@+cook [@+delight [@+dicaprio [@+fell [@+finish [@+fitzgerald
-2 [@+frost [@+had [@+half [@+heard [@+hen [@+hit [@+italia [@+kahan [@+kelli [@+mercuri [@+my [@+myle
-2 [@+north [@+orwel [@+out [@+pass [@+perrin [@+pickford [@+sale [@+smith [@+stephenson [@+style [@+swim
-2 [@+tea [@+term [@+tindal [@+warn [@+wax [@+wed [@+wrote [@+your [@+yunu [amber+weather [anyon+know [aunti
-2 [back [bandag [bob [call [chelsea [chelsea+awai [congrat [congrat+to [cook [date+night [daughter [down
-2 [drop [ev [fish [florenc [got+@ [grandad [grandson+@ [half+term [hand [he [hei [http [hubbi+@ [huge
-2 [is+that [ivi+on [just+had [kaiser [kaiser+chief [lad [lili+of [man [me+and [my+fella [my+partner [my+phone
-2 [nephew [nephew+@ [nobodi+warn [oh+no [pari+for [poison [poison+ivi [pope [ran [right [rt+i [rt+user
-2 [school [shoutout [shoutout+to [six+week [sport [sport+dai [st [st+@ [still [strictli [summer [sydnei+is
-2 [tell+@ [ten [the+whole [thi+@ [took [took+@ [try+to [twin [twin+due [up [user [user+# [we'r [we+plant
-2 [weep [weep+willow [why [year+# ]ask ]blackpool ]bowl ]busi ]can ]case ]cat ]certif ]chees ]chip ]close
-2 ]cry ]dave ]dinnerladi ]displai ]doe ]dog ]eleven ]feel ]go ]goat ]half ]hatch ]have ]hi ]howl ]human
-2 ]husband ]jewel ]joke ]kidnei ]knee ]languag ]lanyard ]late ]legend ]less ]life ]lost ]me ]melt ]milk ]mop
-2 ]mum ]nerv ]nice ]nobodi ]nowt ]nurs ]on ]open ]otherwis ]pigeon ]playground ]quick ]quid ]readi ]scone
-2 ]shame ]she ]sister ]speak ]speechless ]split ]sticker ]surpris ]third ]trash ]trouser ]up ]wait ]watch
-2 ]weep ]well ]went ]wonder a1 a_few a_full a_real a_singl a_teacher a_tenner about_@school abov after
-2 after_@ again ago ahead_of airport aisl aj ali all_afternoon all_been allen allow_to alon alreadi ambul ami
-2 and_@family and_end and_never and_not and_still and_wa andi answer_to anybodi anyon_want apostroph approach
-2 area armstrong as_i as_our ask_me asleep_on at_# at_a at_hi at_my at_the attend attent audit autumn ay
-2 back_from bank_holidai bathroom bear_picnic becaus_it bed been_in been_told beg began benni bet bingo bit
-2 blackpool blister blitz block boat bob bona booster borrow bounci box boyfriend bread breakfast_club brew
-2 bro broke brother_@ bsl bui bun but_my butterscotch call call_her came_out can can't_do candlelight cape
-2 cardiff career carri_it carter cash catch caus chalk chapel chariti_shop check_out child class_hamster
-2 class_have clutch coland collar colman column comb come contract cooker cork cottag could_have could_read
-2 countdown counter coupl current curtain daddi dai_and dai_as dai_for dai_now dai_off dancer danger daniel
-2 deep dem depart dicaprio dinner_@ dinnerladi dishwash displai do_the doe doesn't dojo done_in down_the
-2 drawer drink dy earlier_in eat eat_the eaten_my edg eiffel eight_and english_and essai euro everi_dinner
-2 everi_night exactli exampl expect extra fact fall fallen famili fashion fb fb_me feather featur feel_like
-2 feet_up felt few ff fife file financ finger first first_tooth fitzgerald flashcard flat flu folk
-2 for_@family for_forti for_more for_two forev forget found_my four fourth fridai_@ fridai_and friend_@
-2 from_a from_the from_uni frost fun gaga galwai garag gelato gemmil geniu get_my glockenspiel glu glue_stick
-2 go go_on go_well goddaught gonna_be goodnight gotta gp graham grandad grandad_@ grandchild granddaught
-2 grandpar gui gutter ha_anyon ha_eaten ha_just ha_my ha_put hai half_past half_the ham hand_up hardli hat_on
-2 have_all have_done have_found have_no he_get heat hedg hei hen_do her_coat her_nose here_for hi_drive
-2 home_to hoot hospic hospit hous howlin http_fb hubbi huddersfield i'm i'm_the i'v_taught i_ar i_can't i_got
-2 i_nearli i_work idk if_he ikea ima in_hi in_hull in_time instead_of insur interrupt interview iplay is
-2 is_an is_call is_on it_come it_down it_go it_ha it_me italia jab januari_# jk joe just_me kahan kaiser kany
-2 kelli kidnei knicker know_that ladi lamb land laptop last_night last_on law_is lawn leather lee left_a
-2 lentil lesson_with light lincoln link list listen_to littl_@ live lmao load load_of lodger london lord
-2 lost_my loui love_@ m magazin magic mai mani mari_@ marin marketplac marriag mass mat mcilroi me_back me_hi
-2 me_how me_that me_to meadow memoir mention messi met meter might min ming mo moan mobil mom morn_@ moth
-2 movi mubarak mum my_best my_birthdai my_brother my_cat my_class my_daughter my_ear my_first my_goddaught
-2 my_granddaught my_lad my_mark my_neighbour my_niec myle myself nah nail name_@ napoleon near_the nephew_@
-2 new_york next_week nh niec nineteen nit nobodi_told not_even now_and obama obsess of_recept of_tea off_to
-2 offici old_@ olymp on_about on_at on_by on_everi on_i on_in on_mondai on_saturdai on_she onc_and open_the
-2 or_@ orwel other otherwis over_the ow ow_me paid paint_the pant panto paracetamol paramed parkin parrot
-2 partner_@ pass pastor pat pear pencil_case petit pgce phillip photograph pic pickford pinafor
-2 playground_duti playlist plu plumber pole popcorn port pouch pour pretti primari princess problem product
-2 proper prosecco put pva quick quid quiz rang_the rattl raw receipt recip recit recycl reduc refund rememb
-2 remov report respect return rick robert ronan rose rotherham round_@ rt_user rubi said_i salah salon salt
-2 sat_on saturdai_and scarborough scheme school_and school_fair school_trip scientist scrub seal secretari
-2 self sequin set_of settl shame she_put she_wa sheet shelf shorter shot should shoutout sight sister_@
-2 sit_down sit_in six smell smilei smith somewher son_@ sorri sort speechless speed spong sponsor st staff
-2 staff_meet stall state stephenson still_ha still_think strictli sundai_lunch sweat sweetheart swore
-2 tabl_for take_@ takeawai tale talent_show tank_engin tattoo te tenner that_me the_@family the_bottom
-2 the_chariti the_christma the_coach the_cook the_cross the_deputi the_entir the_fourth the_garag the_ladi
-2 the_last the_librari the_lid the_machin the_morn the_most the_phone the_place the_quiz the_shed the_staff
-2 the_vallei the_whale them_in therapi there_wa theroux these thi_hous thief three_@ three_hour threw thur
-2 thursdai tilburi till tindal tissu to_do to_everyon to_her to_him to_see to_sleep to_work toddler told_@
-2 told_them tomorrow_@ too_much took_a took_the top_of tortois tough track trai_of trampolin trowel trump
-2 turn_# turn_the tv twelv two_@school two_hour type u ugli uncl up_from via vicar viii vintag visa vocal von
-2 vs wa_at walsh war warn_for wax wayn we_all weak websit week_and week_in week_to weekend_and weird
-2 went_well west what_doe what_you which which_is whichev whiski whitehal who_can who_had willoughbi win
-2 with_recept with_year won't wonder wonka work_for worth_it yall year_ago york you_can't you_could you_feel
-2 you_in you_to yunu zero zone zumba {# {/ ~5th ~absolut ~al ~album ~ali ~alreadi ~angel ~antenat ~appl ~ar
-2 ~arena ~armstrong ~back ~bake ~bead ~bedtim ~benni ~better ~bingo ~bona ~book ~boot ~box ~boyfriend ~brave
-2 ~bun ~burst ~bush ~call ~capit ~care ~carter ~cast ~celebr ~chair ~chapel ~christma ~cloonei ~cockapoo
-2 ~colman ~confess ~congratul ~corner ~corridor ~cottag ~couldn't ~coupl ~cream ~daddi ~dai ~daniel ~date
-2 ~delight ~dicaprio ~documentari ~doe ~door ~doubl ~drink ~e ~ear ~excit ~fallen ~feet ~fifteen ~fine
-2 ~fitzgerald ~flight ~forgot ~forgotten ~fox ~fridai ~from ~frost ~fun ~funni ~gemmil ~gilmor ~goddaught
-2 ~goldfish ~gotta ~grace ~grand ~grandson ~happen ~he ~he'd ~heard ~hip ~hot ~http ~hubbi ~i ~interview
-2 ~irish ~iron ~island ~italia ~jame ~jim ~jollof ~jump ~kahan ~kettl ~lamp ~lass ~late ~leather ~lee ~leg
-2 ~lewi ~light ~local ~lodger ~log ~london ~machin ~man ~mcilroi ~mentor ~mercuri ~mile ~ming ~mint ~mock
-2 ~moon ~most ~myle ~myself ~nephew ~niec ~nineti ~nkrumah ~offic ~opera ~our ~overhead ~paid ~penalti
-2 ~perrin ~pgce ~phillip ~pickford ~picnic ~pm ~point ~poison ~polish ~post ~pox ~pub ~pugh ~rang ~reader
-2 ~red ~remind ~retir ~rick ~ronan ~samosa ~seen ~should ~shut ~sister ~slam ~slipper ~smith ~sofa ~some ~son
-2 ~song ~stall ~still ~swift ~tank ~tea ~telli ~term ~than ~theme ~theroux ~they'v ~tilburi ~tin ~tindal
-2 ~took ~town ~treat ~tree ~tribut ~try ~uni ~user ~vallei ~veri ~voic ~wall ~warm ~wax ~weep ~william
-2 ~willoughbi ~won ~yeah ~yellow ~yet ~yorkshir ~you'd ~yunu ~z ~моя моя
-3 !lines !long16 !long64 !sentences1 #_@family #_a #_dai #_he #_it #_my #_teacher #_that &) &, &- &⚽ &😍 )"
-3 )/ . ./ ._ 12th 18th 1st 2s 40th 7lb_# <+a <+by <+donna <+is <+mamma <+mr <+princess <+rip <+take <+took
-3 <<< <<<a <<<again <<<bring <<<get <<<left <<<man <<<mother <<<nurseri <<<round <<<school <<<spare <<<still
-3 <<<than <<<to <<<tree <<<we'r <<<who <<<work <<<year <<a <<adam <<am <<been <<by <<can't <<done <<fun
-3 <<great <<holli <<hug <<me <<more <<mum <<on <<sinc <<sister <<then <<tonight <<watch <<wear <<when <>a
-3 <>alexand <>appeal <>dai <>dent <>didn't <>do <>gold <>kitchen <>left <>my <>never <>out <>power <>sat
-3 <>season <>that <>were <@+in <@>book <adam+and <after <amaz <an <and+i <and+our <and>did <and>from <and>up
-3 <at+the <aunti <buddi <by+the <can't+believ <cousin <dad <daughter <dinner <donna <for+the <for>at
-3 <holli+and <i>you <in+the <in>and <is+it <king <know+if <look+like <mamma <mari <me> <mine <morn+and <n>
-3 <new+year <nine <of> <of>and <our>had <our>is <princess <share <sorri> <the>at <the>on <three <till <to+be
-3 <wa>and <week+is <where <with+@ <year>in >#+and >>>>about >>>>answer >>>>assembl >>>>bell >>>>boiler
-3 >>>>bring >>>>bui >>>>catch >>>>caus >>>>chip >>>>choir >>>>could >>>>door >>>>drive >>>>hall >>>>holidai
-3 >>>>husband >>>>i'd >>>>i'm >>>>life >>>>like >>>>lost >>>>n >>>>nan >>>>need >>>>or >>>>park >>>>realli
-3 >>>>roll >>>>septemb >>>>some >>>>tell >>>>term >>>>thank >>>>then >>>>thi >>>>time >>>>tomorrow >>>>turn
-3 >>>>wa >>>>weight >>>>while >>>>will >>>>win >>>again >>>and >>>asleep >>>awai >>>bag >>>born >>>bu
-3 >>>cannot >>>car >>>cleaner >>>drive >>>ever >>>get >>>given >>>hat >>>her >>>laugh >>>librari >>>man
-3 >>>michael >>>most >>>need >>>now >>>or >>>other >>>parti >>>round >>>salon >>>sinc >>>some >>>stop >>>than
-3 >>>them >>>then >>>through >>>ticket >>>trade >>>vet >>>visit >>>whale >>>where >>>who >>>world >>ag
-3 >>answer >>box >>check >>coat >>costum >>cut >>dinner >>drawn >>face >>for >>had >>hit >>hot >>human >>just
-3 >>lol >>man >>night >>obscur >>octob >>old >>pass >>plai >>poem >>should >>taken >>term >>thursdai >>todai
-3 >>tonight >>want >>weekend >>will >>window >>won >>you'v >alexand >and+no >appeal >appeal+box >ask+for
-3 >be+the >bear >befor >boat+song >boi >box >brought+me >by >came >came+on >dent >everyon >ezra >final >first
-3 >for+the >glass >goe+to >gold >got+hi >grealish >ha+gone >ha+just >half >half+term >have >i+ever >i+just
-3 >in+human >is+a >kitchen >leav >leav+do >miss >my+word >nightingal >off+the >on+hi >on+the >or >perfum
-3 >rodrigo >school >sinc >sister >slept+through >somebodi >someon >sound >stai >start+year >studi >style
-3 >tabl >the+obscur >the+window >to+her >to+see >tomorrow >took+the >under+the >wreath >you+ar >you+get >your
-3 >z >сестра @_# @_appeal @_bear @_boi @_bush @_dai @_ezra @_fair @_final @_gone @_half @_he @_hood @_leav
-3 @_mercuri @_michael @_off @_send @_style @_ye @_z @family_# @family_to @family_who @family_x @school_can
-3 @school_group @school_the @staff_at @staff_for @staff_to [@+a [@+appeal [@+bring [@+dai [@+dent [@+gold
-3 [@+hill [@+i [@+kitchen [@+san [@+tooth [@+зеленська [adam [anthoni [big+thank [brother [came+in
-3 [can+confirm [count [date [do+the [doe+anyon [don't [donna [donna+@ [end+up [for+the [gave [go [grace
-3 [grandson [happi+birthdai [head [i+told [in+my [is+@ [it+a [just+back [king [landladi [landladi+call
-3 [mai+the [mamma [mamma+@ [mari [max [mother+dai [mother+in [mr+@ [my+@ [my+boi [my+dad [my+ex [my+wee [on+a
-3 [over [parent [pleas [princess [princess+@ [rain [rehears [right+who [river+studi [sai [sai+grace [skye
-3 [sundai+lunch [the+@ [think [to [to+my [usyk [wee [wee+@ [will+i [wor ]again ]below ]better ]bone ]brown
-3 ]bu ]charg ]coat ]correct ]count ]crisp ]custard ]discuss ]driver ]earli ]els ]fiver ]glitter ]gone ]grace
-3 ]hat ]hedg ]know ]marri ]marriag ]mine ]mother ]polit ]rest ]rule ]shoe ]smell ]sorri ]space ]stone ]there
-3 ]thi ]tissu ]told ]tomorrow ]town ]trifl ]tune ]water ]wednesdai ]wine ]word ]ye ]yoghurt a_# a_bag a_cold
-3 a_dinner a_fortnight a_friend a_glass a_mile advent advert aldi alexand alhambra all_in an_@ and_a and_got
-3 and_i and_my and_onli and_sai and_she and_took and_wouldn't antenat anthoni anyon appeal april ar_all arena
-3 arrest as_well at_@family at_christma at_me at_st at_that at_thi attitud author b base bayern bbc bbq
-3 be_there becaus_she behav behaviour bib big_coat bill biryani bit_@ blast blazer bloke boi bonfir book
-3 book_in book_is border boxer breath bride broken broom brother brother_in brought_me budget buffet burst
-3 bush cafe call_it came_on can_go can_wait car caravan cardboard carer cathedr center ceo cheat cheeki chees
-3 chelsea ciao class_of cloonei coffe collin com comment confer content cool cooper court cousin_@ cpd crazi
-3 crochet crust cuppa cut_out cv dad dad_@ daughter_@ daylight decent decor dent derbi devast diet dish dj
-3 do_come do_that doe_a doncast donna door_@ down_on dump dumpl egypt eight_year eldest end_with eurostar
-3 ever_@school evil explor eyelash ezra fade fav feb feeder fenc ferri fianc figur filei first_in fish_and
-3 fleec floor flower fold food for_# for_@school for_a for_onc forgot fortnight foundat freez frock from
-3 from_her furi gazebo gazza gcse get get_up giraff gloriou goldfish gorgeou got_into got_no grealish grill
-3 gruffalo guest gum ha_had ha_hi habit hall_floor handbag hartfield harvest_assembl have_come he_# he_did
-3 headship hi_face hi_teacher him him_he him_in him_the hol holli_and home_and honesti how_long howl hr hurt
-3 i'm_a i_can i_ever i_hate i_wa idea if if_she if_you imposs in_bed in_five includ_the inflat instructor
-3 into_my invit involv ipad is_do is_get is_home is_not it_all it_is it_onli it_that it_the jan jigsaw jihadi
-3 joi kebab king_@ knockout know_where lamin law_@ lemon lend lewi lift lion live_on lmfao loop lorri love
-3 love_@school love_you lviv m62 madam made_my magnolia make_my mamma mamma_@ marshmallow martin master
-3 me_cry me_like me_out me_who mend mercuri mess midnight million mint miss_my mix mondai_and month_and
-3 more_for morrison mum_@ must my_@staff my_cousin my_eldest my_ey my_head my_husband my_love my_nephew
-3 my_other my_phone my_school nearli nineti nkrumah nomin north nurseri_and obscur of_you old oliv on_@family
-3 on_@school on_more on_sundai onli_the oot out_loud out_there outsid_the over_a own own_daughter pack palm
-3 parent parent_even park part_of patienc paul peak peopl perrin pitch plan pleas pm poll poni pope poppi
-3 post postman prep price pride printer prop radio rain ralph read_a read_it readi_for red ree rememb_@
-3 restor revis right_who ring robin rock rodrigo roll_in roller rome rosett rotten s said_the said_what san_@
-3 sat sat_next sausag_roll school_cook scott sean seed seem sens shake shall shatter she_made she_said
-3 she_still shini shy si side sinc_# singer situat six_year size_of skin slice slow smell_like snake soak
-3 societi soon spent_the spin spoken spreadsheet stand station stomach strawberri strong studi studio style
-3 suitcas sunburnt sunris surgeri survivor suspici sweepstak sweetest sword t take_a tap taxi teacher teapot
-3 teen ten_year text thank_for that_all the_# the_bath the_fish the_flower the_in the_iron the_park the_pta
-3 the_sea the_size the_step the_sun the_thing the_third the_tune thei thei_can them_to then_a thi_@ think_it
-3 those thousand throat thunder til till_the titl to_# to_bed to_live to_stop togeth tonight too took_my
-3 train trash tyre unlock up_in up_with updat us vallei van vauxhal victim video villag villain volum volunt
-3 wa_it wa_me wa_my walk_with wanna want water_bottl we'll we_lost weather wed_and wemblei wet_plai whale
-3 what_ar what_my what_we whatev where_the while_i whitbi who_i who_told wifi window_down with_@school
-3 with_the wive won't_be worn worst would'v wrap wreath www y'all year_4s year_sinc yesterdai you_still
-3 your_@ yourself zoom ~7lb ~across ~adam ~ain't ~alexand ~amber ~an ~anniversari ~anyon ~appeal ~april
-3 ~audit ~aww ~bank ~best ~big ~bin ~bird ~boat ~cafe ~car ~carer ~chip ~chocol ~christen ~close ~cooper ~cub
-3 ~david ~dent ~didn't ~dinosaur ~do ~don't ~donna ~each ~easter ~eldest ~engag ~everywher ~ezra ~fianc
-3 ~finger ~fish ~furi ~game ~garden ~grealish ~gui ~gutter ~hair ~hen ~highlight ~hill ~holli ~human ~ic ~im
-3 ~isn't ~jab ~jackson ~jan ~jean ~john ~kiss ~law ~mamma ~marri ~mean ~mehndi ~museum ~nectar ~nest ~netbal
-3 ~north ~number ~obscur ~page ~panto ~pass ~peopl ~photo ~press ~princ ~princess ~rabbit ~re ~recip ~repeat
-3 ~rest ~restor ~reunion ~right ~rip ~rob ~rodrigo ~rt ~s ~saint ~salon ~san ~saturdai ~scheme ~sea ~slip
-3 ~sort ~staff ~stepdaught ~strictli ~studi ~style ~takeawai ~te ~teacher ~traffic ~trust ~we ~we'v ~wemblei
-3 ~whale ~why ~worth ~would'v ~wreath ~yoga ~your зеленська
-4 !sentence0 #_@school #_class &£ &🌹 &🌻 &🥹 (. )? ." .. .? 4s 60th 7lb <+anthoni <+doubt <+hei <+michael
-4 <+my <+the <<<end <<<everyon <<<fab <<<garden <<<give <<<lead <<<leav <<<name <<<new <<<onli <<<our <<<show
-4 <<<y <<alwai <<an <<ask <<from <<i'm <<im <<isl <<or <<park <<ticket <<where <<wi <>awai <>boi <>final
-4 <>have <>i <>it <>love <>next <>nightingal <>pick <>sale <>seed <>someon <>term <@>ha <a>that <and>came
-4 <and>the <anthoni <been+to <call>who <doubt <fireman <flatmat <for+our <for>the <get+my <go+to <gorgeou
-4 <i+am <isl+of <it+wa <littl>is <long <michael <my> <nana <new <of+my <on+the <our <rip <round <said <st
-4 <storm <that+the <the>and <the>show <there+a <thi <to>at <todai>and <tomorrow+and <uncl <want <which <your
-4 <подруга >#+year >>>> >>>># >>>>across >>>>alwai >>>>and >>>>bottl >>>>busi >>>>but >>>>candl >>>>fine
-4 >>>>last >>>>market >>>>new >>>>onc >>>>onli >>>>pair >>>>puppi >>>>sai >>>>shop >>>>staffroom >>>>team
-4 >>>>thing >>>>top >>>>u >>>>what >>>>worm >>>alreadi >>>beanstalk >>>been >>>better >>>biscuit >>>blanket
-4 >>>caus >>>counti >>>do >>>fifti >>>fish >>>garag >>>garden >>>gym >>>ha >>>holidai >>>husband >>>i'v
-4 >>>job >>>just >>>kitten >>>put >>>red >>>ring >>>staffroom >>>thursdai >>>walk >>>want >>>will >>>would
-4 >>asda >>be >>but >>cook >>could >>dai >>didn't >>favourit >>feel >>french >>half >>hate >>he'll >>impress
-4 >>joi >>medicin >>mondai >>never >>next >>nobodi >>pleas >>said >>she'd >>show >>too >>u >>veri >>what
-4 >>worth >>ye >@+# >alreadi >and+he >ask+can >at+asda >awai >be >bellingham >bring+the >bun >candl >chain
-4 >child >dai >dai+ >everyon+had >fair >got+into >grade >ha+had >ha+open >ha+taken >hate >i'v >in+@ >is+home
-4 >land >lloyd >love+you >marvel >marvel+medicin >not >open >pass+hi >pension >sai+he >sai+he'll >sale >seed
-4 >send >share >someon+pleas >start+recept >take >teacher >term >want+the >who+doe >with+a >you+still
-4 @_@staff @_at @_be @_bellingham @_bun @_child @_from @_hand @_marvel @_sale @_seed @_sinc @_swift @_take
-4 @_teacher @_up @_wed @_your @family_brought @family_call @family_came @family_i @family_made @family_not
-4 @school_for @school_in @school_will @school_write [@+alexand [@+bit [@+love [@+next [@+season [@+seed
-4 [@+the [@+walk [@+сестра [ani [anthoni+@ [autumn+walk [babcia [be [be+a [bought [camp [career [congratul
-4 [doubt [doubt+@ [dr [eleven [fell [florenc+in [go+to [got+my [ha+anyon [happi+anniversari [have+a [hei+@
-4 [holli [hope+you [i+am [i+ask [knit [ladi [mark+done [me [mi [michael [michael+@ [my+mother [my+other
-4 [new+year [octob [ooh [our [our+@ [over+the [pari [poppi [proud [summer+dress [the [the+year [wait
-4 [will+somebodi [will+someon ]about ]after ]alreadi ]answer ]bliss ]boot ]child ]complain ]counti ]d
-4 ]dentist ]eh ]fast ]first ]flask ]giggl ]giraff ]ground ]gum ]hill ]iron ]jelli ]keeper ]ladder ]leav
-4 ]magic ]mood ]mortgag ]much ]need ]neighbour ]nod ]number ]op ]our ]patienc ]potato ]priceless ]realli
-4 ]sheep ]shhh ]shop ]shout ]slipper ]song ]sort ]star ]still ]summer ]telli ]time ]tip ]welcom ]win a_cone
-4 a_fridai a_go a_good a_littl a_live a_man a_page a_tuesdai about_the again_and al allerg aloud am_i amaz
-4 amber and_had apollo armi arriv arsen ask_where at_their attach aunti_@ back_and badli bag_and bag_of bai
-4 balconi barber barker bath be_with beagl been_on beer below best_friend bit_ly bliss blower bonni boot born
-4 both bottom_of bout breakfast bring_your bront bundl but_he by_ten can't can't_come canal capit challeng
-4 chester chicken chip chippi christen christma clair close colleagu colleg come_down come_for complain couch
-4 cover crawl croissant cue curv daft dai_at dat decemb demo dentist discount do_a do_on doe_anyon dog_@
-4 dorothi doubt down_for dream drip due due_in egyptian els engag etern evacue everi_@staff everi_word
-4 explain_the factor fan father fella fever flatmat_@ for_her for_it for_my four_and freedom from_hi from_our
-4 from_school frozen futur ga gave_it giant glad go_and goal_and gone_and good_on gossip greatest green
-4 ground ha_brought ha_come had_hi hairdress halifax hame haven't heal heaven_@ hei_@ her_@ her_first
-4 hi_@staff holli home_from home_in http_bit hull human husband_@ i'm_off i'v_bought i'v_ever i'v_told i_came
-4 i_feel i_get i_sat i_stood i_thought i_went i_will if_i'd in_@ in_leed in_re insid instruct interv into_a
-4 iron is_all is_at is_out is_there is_why isl_of it_better j jackson jean jet jo just_told justic kei lago
-4 leav leed leek left_hi leftov less let_me let_the let_us lino list_for live_with ll lloyd lock_up loft lol
-4 lookin lost_a lunch_and magician mai_be mail mark_done marvel marvel_medicin max me_or mehndi minc modern
-4 mon morn_and mortgag mosqu mot mother_in mower my my_flatmat my_mate my_old name_for nectar newcastl nil
-4 nine_year no_more nod not_me not_the number nurseri_@staff o2 od of_it of_that often on_for on_here onli_#
-4 onlin ooh or_is our our_@ paczki pai pass_her pass_hi pasti patio paydai payment pear_tree perfum pigeon
-4 plank pleas_with polici priceless propos prove pub put_me q radiat ramadan read_record readi recept_class
-4 rememb_when rex rip rudd ruin rum safeti sai_she sainsburi san sauc school_on school_plai school_tomorrow
-4 school_with scotland scroll seen_the senco sette seventeen she_ha she_had she_want shut side_of sixth slept
-4 slowli smh someon_els sprai st_@ stepdaught still_do stuf sun surgeon swift tabbi tail tast tbh teacher_and
-4 tell_the terribl terrifi than_me that_what the_allot the_counti the_famili the_garden the_kei the_lad
-4 the_light the_lot the_number the_onli the_radio the_second the_till the_wed thei_sai their_@family them_@
-4 thirti tick tile time_in tma to_a to_eat to_finish to_have toffe tom tonight_and tradit trevor trouser
-4 truli tumbl twin uncl_@ underr unreal upset us_the user user_# version view vint voic_and wa_call wake
-4 want_the warden warn warwick wash wash_machin watch_the we'r we_ar week_the weight were_@ were_the whatsapp
-4 wherev whole_street whoop william wireless witch with_us without_a wor ya year_2s year_@ year_of you_all
-4 you_can you_sai your_hand z { ~14th ~after ~anthoni ~bakeri ~barber ~beanstalk ~bellingham ~boi ~brown
-4 ~bunt ~ciao ~countdown ~counti ~cousin ~engin ~fab ~favourit ~feel ~floor ~forti ~fresh ~garag ~gcse ~giant
-4 ~gone ~gorgeou ~gut ~gym ~h ~half ~hamster ~here ~hid ~hoover ~isl ~ivi ~jet ~june ~karaok ~land ~le ~lead
-4 ~lesson ~live ~lloyd ~lol ~lose ~marvel ~medicin ~miss ~month ~more ~my ~neighbour ~new ~night ~octob ~or
-4 ~outfit ~pension ~perfum ~pop ~power ~quiz ~rain ~raz ~roll ~rose ~rudd ~sale ~seed ~send ~slim ~soon
-4 ~staffroom ~stole ~tabbi ~taller ~teeth ~tenni ~terrier ~them ~thursdai ~ticket ~tomorrow ~tonight ~tower
-4 ~uncl ~usyk ~wait ~want ~wasp ~we'r ~wed ~where ~wine ~woman ~wore ~сестра а сестра
-5 !after-capital #_year &! &# &> &“ &” (# (@ 10k 50p 50th 6th 9pm <+in <+jami <+miss <+our <<<call <<<how
-5 <<<someon <<<walk <<<want <<<word <<<your <<answer <<anybodi <<anyon <<call <<chapter <<drive <<for <<had
-5 <<here <<in <<name <<other <<our <<put <<there <<thought <> <>all <>befor <>comic <>fell <>frost <>of
-5 <>there <a+littl <and+onli <babcia <call <car <fridai <group <had+a <half <in <in> <jami <me <me+and
-5 <my+lad <my>got <no> <old <other+half <our>fair <our>got <our>ha <out+to <poor <rememb <saint <sinc <the>
-5 <ticket+for <tomorrow <we <with+my >>>>bath >>>>christma >>>>i'v >>>>kitchen >>>>made >>>>much >>>>next
-5 >>>>nice >>>>no >>>>not >>>>out >>>>second >>>>see >>>>tea >>>>todai >>>>when >>>>who >>>>your >>>absolut
-5 >>>anyth >>>breakfast >>>doe >>>goal >>>happi >>>mate >>>mother >>>much >>>never >>>orang >>>still >>>thing
-5 >>>tonight >>>wrong >>calv >>class >>cow >>fourth >>gone >>into >>it >>lead >>lost >>onli >>rain >>sat
-5 >>see >>start >>straight >>top >>trust >and+the >ark >bit >came+home >came+to >comic >doe+my >don't >drive
-5 >enchant >even >here >hid >hope >hope+and >jump >knock >learn+trust >make >met >nest >no+ >off+to >power
-5 >rang >round >season >the >the+cow >trip >trust >up >who+did @_all @_by @_came @_class @_drive @_get @_i'v
-5 @_is @_look @_make @_park @_season @_share @family_ha @family_i'v @family_in @school_as @school_at
-5 @school_did @school_do @school_i'm @school_that @staff_a [#+name [@ [@+comic [@+learnt [@+not [a+@ [ann
-5 [ann+mari [best [bonfir [come [grace+befor [green [have [j [jami [jami+@ [just+finish [look [mark [met
-5 [mother [off [old [pick [purpl+rain [rewatch [sell [snack+time [stori [take [think+of [twelv [what+doe
-5 [who+rememb [will+do [will+there ]ag ]asleep ]aunti ]autumn ]bed ]but ]car ]dad ]even ]full ]gladiat ]hand
-5 ]jam ]lead ]lesson ]music ]next ]novemb ]opinion ]quiet ]saturdai ]scene ]soon ]spaniel ]staffroom ]sundai
-5 ]tbh ]towel ]van a_bath a_coat a_fiver a_flask a_school a_week a_wet abroad academi act again_@ ahead ain't
-5 album all_over and_cri and_dad and_for and_is and_let and_no anywher appoint as_@ asleep at_her aunti bald
-5 barbecu bargain bass be_in be_on becaus_i becom beep befor_the bella belt bend benidorm big_@ biggest
-5 bluebel bodi boil bottl bought_a box_of british brow budgi butti by_half carveri centr chri class_@ commun
-5 compani compar corsa cri da dec delici did_my did_not do_@ do_with doe_my dough dram drive drove eh
-5 eleven_year enchant everi_year exercis exist famou fete fighter fit fiver flamingo flask for_year
-5 forti_minut four_hour fox full_of gareth get_me gig glass_of governor gown grandson_@ grotto h ha_lost
-5 had_on halloween hand_me harmoni her_she her_teacher hi_dad hill him_for hire hous_is housem http_t i'v_to
-5 i'v_watch i_see i_take if_it if_you'r if_you'v ignor in_four in_there incred isl jami januari june just_a
-5 karaok keep_a keeper kinda knock know_when lad_@ ladder larg le learn_trust legion lil llama local lock ly
-5 make_me manchest mayo mechan medicin midwif mine mister mithai morn_in mushroom my_ex my_life my_lot
-5 name_the nation nephew new_@ next night_@ not_for novel now_i of_him on_and on_me op opinion or origin
-5 other_peopl other_side our_@family outfit paw phil phoenix phone pi plum podcast potter pretend_to
-5 primari_school pugh pup put_on rang rare relat repli retir rosa said_@ said_no saint santa scene scout se
-5 search send seventi sister six_week sixteen smoke soft son soul spaniel speak_to spring staffroom stai
-5 stepson still_can't still_the striker student support switch t_co talk_to tea tea_on teacher_@ teacher_in
-5 telli tent the_bed the_car the_two them_the thin to_@family to_hear to_open told_off tonit touchlin town
-5 trent trifl tripl trust tupperwar twin_@ two_and typic umbrella union us_@ us_it us_to usyk vote
-5 wai_through wakefield ward wardrob weetabix what_happen what_it when_your where_@ where_i who_doe wild
-5 with_my would_have wrist xx year_marri yet you'r_a {@ ~agre ~allot ~amaz ~ark ~asda ~babcia ~bear ~bought
-5 ~broken ~cat ~chain ~chess ~chew ~cleaner ~comic ~cook ~daughter ~doubt ~dream ~drove ~due ~earli ~enchant
-5 ~flatmat ~ga ~hate ~holidai ~housem ~husband ~indoor ~jami ~job ~judg ~knock ~labrador ~lamb ~m ~mate
-5 ~michael ~mother ~oak ~ok ~petra ~pick ~podcast ~poor ~problem ~pyjama ~rescu ~ring ~room ~rosa ~round
-5 ~salt ~season ~shoutout ~size ~speech ~start ~stepson ~stick ~tae ~text ~there ~welsh ~whippet ~wife ~wren
-5 ~подруга ~приіхала подруга приіхала
-6 &< &🥂 (" (_ 15pm <+theresa <<<hear <<<if <<<mum <<<three <<<why <<<ye <<door <<first <<glass <<hi <<us
-6 <<yet <>first <>our <>up <a+singl <a>for <and+@ <as+a <at+our <call>and <glass+of <gran <hei <her <in>the
-6 <my+own <own <teacher <theresa <twin <typic <wa+call >>>>even >>>>light >>>>machin >>>>night >>>>save
-6 >>>>telli >>>>thursdai >>>>wai >>>at >>>bird >>>box >>>but >>>dai >>>even >>>everyth >>>lad >>>learn >>>na
-6 >>>old >>>radio >>>shop >>>sort >>>stage >>>wai >>>wait >>challeng >>chew >>give >>live >>make >>month
-6 >>number >>then >at+the >did+that >drove >ha+lost >hid+in >in+the >is+# >is+not >look >no >of >of+the >park
-6 >put+the >read+challeng >run+the >slept >told+me >wa+the >walk+with >web >zinchenko @_book @_of @_potter
-6 @_slipper @_the @family_@school @school_on @school_team @school_wrote [@+final [@+of [@+who [back+from
-6 [book [dinner+hall [happi [hen [home+from [i+wa [it+non [just [lost+my [miss+@ [my [my+grandson [rt [sold
-6 [sorri [sundai [theresa [theresa+@ [u [want [who+got [why+is [will ]burst ]cold ]cri ]cross ]done ]end
-6 ]flower ]great ]honestli ]hurt ]kind ]new ]recycl ]sleep ]thrill ]welli ]xx a_@school a_broken a_free a_hat
-6 a_mug aint air aladdin all_about allot and_be and_i'v and_they'v and_you andrew angel anniversari ar_off
-6 ark at_work august babcia bandag beach bellingham bird bloodi boi_@ bring_the brown call_@ cockapoo compost
-6 consid cope corri costa dai_with daughter delai develop did_our dinner_at do_for dog door_ha eaten_the
-6 eighti emmerdal excit fae februari fresh friend frighten funniest goddess got_@school grandson grei group_@
-6 half_term hapu hate he_like hen her_new heron hip holidai hollywood hoover hugh i_made i_run imagin in_#
-6 inshallah instagram irish is_back ivi jame john lad_on landladi lane lead like_that like_thi lung lurcher
-6 marathon matt mattress me_from me_laugh me_why michael moja mood mostli move_to my_@ my_boi my_sister
-6 narrowboat need_a nervou night not_have now_it of_mine off_for on_ask on_your oper oven patrol patti penni
-6 pension pierogi pin piti popular pram pressur primark produc promot pull rather repair road rt rug sai_he
-6 said_ye saturdai scan school_i share she_a she_never sheer shower sinc_i singl_on snore some sore stag
-6 stern street structur sue teenag tell_him the_dog the_loft the_road the_staffroom the_time the_villag their
-6 theresa think_of through_my trick trumpet try_to up_who upstair walk_past wave_at wean week_at with_@family
-6 year_i'v year_the your_own youtub zinchenko ~armi ~basket ~boiler ~born ~budgi ~coffe ~collect ~doll ~dure
-6 ~em ~father ~fella ~hairdress ~hei ~kitten ~make ~midwif ~moja ~na ~old ~pictur ~plumber ~propos ~se ~seven
-6 ~spider ~spring ~street ~theresa ~too ~trade ~twenti ~typic ~van ~web ~zinchenko
-7 &; &❤ &💕 &💯 9s <#>and <<<back <<<heard <<<nine <<he <<marri <<my <<new <<saw <<took <<trai <<wait <>for
-7 <>the <>went <>would <answer+to <call+me <done> <hi <i <of>at <singl <wa>in <wait+for <welcom >>>>alreadi
-7 >>>>bed >>>>field >>>>friend >>>>get >>>>goal >>>>grandma >>>>job >>>>still >>>>ta >>>>wed >>>full >>>hall
-7 >>>hollywood >>>nurseri >>>over >>>too >>after >>door >>hand >>now >>there >>thi >and+i'v >best >book
-7 >class >did+my >ha+start >list >next+door >potter >to+the @_ark @_no @_not @_web @family_of @school_all
-7 @school_were @staff_@family @staff_ha [@+sai [@+you [everi+@ [hand+up [hope+everyon [mum [nana [off+to
-7 [our+class [take+@ [wow ]behind ]cope ]cushion ]degre ]dream ]fring ]night ]photocopi ]piano ]skin ]thank
-7 ]to ]toast ]wreath a_@ a_long a_name a_woman alarm and_sat and_we'r ani best_@family both_of bunt burnt
-7 cartoon christma_@ clearli cousin dinner_ladi doorwai dramat electrician for_christma free gilmor grind
-7 guilti had_me hang hasn't have_got he_had head_to hi_@ hi_school hiccup honeymoon http i'm_on i_@ i_teach
-7 in_law in_ten inset_dai law leak liar lizard machin market marri mask me_@ me_and merri messag missu much
-7 mull my_@family my_teeth natter navi never_onc next_door of_@family of_teach of_thi on_repeat on_telli
-7 paddington palac panic past_the perfectli put_up reunion rhubarb school_hall sharp shock steal stem
-7 stori_time sulk that_she the_mud the_van theme there'l think_i to_learn to_my todai_it traitor uni unwrap
-7 watch we_got wed wheel whippet will_be write_to year_group you_the {" ~6th ~challeng ~cover ~desk ~drive
-7 ~ex ~fourth ~hollywood ~juli ~leader ~ma ~messag ~mon ~nil ~park ~pig ~potter ~product ~puppi ~radio ~sinc
-7 ~staci ~storm ~vet ~welcom у
-8 #_she &/ &💍 &🙈 8s <<<us <<class <<hear <<offic <>take <a>on <back+from <do <everi <go+as <more <my
-8 <name+wa <two>and <year+# >>>>bu >>>>club >>>>cold >>>>kei >>>>knee >>>>list >>>>them >>>>train
-8 >>>classroom >>>from >>>ofst >>>spider >>blue >>right >from+the >had+her >is+what >sai+it @family_ar
-8 @family_name @school_it @school_week [@+have [@+our [@+teacher [amaz [can+anyon [congratul+@ [husband
-8 [proud+mum ]august ]back ]form ]game ]hope ]idea ]juli ]law ]peopl ]shed ]twin a_job a_side adam
-8 and_@school assist at_five athlet babysitt beanstalk biro bulldog came_home cat chop come_home dave deaf
-8 deli divorc don't_tell emma escap ex fifteen five_a flight for_new frankli from_me fundrais gladiat got_me
-8 gulp had_her he_my her_@staff home_@ island it_@family juli landlord level like_an lose me_he me_when men
-8 midg mp my_mother neighbour noon oak own_@family own_two physio rescu retain rewatch rhode season sinc_we
-8 slim sofa staci stair sundai terrier that_@family the_beanstalk the_lion the_sofa the_telli the_wine
-8 themselv three_dai tini_chair toothbrush trial two_dai us_on web who_did wife wrote_it you_do ~bridesmaid
-8 ~cuz ~dentist ~larg ~mostli ~rock ~slept ~someon ~stag ~twice
-9 !long24 !part <<<whole <<product <<tell <>who <and># <with>who >>>pick >>glass >>seven >mine >will+be
-9 [@+asleep [@+first [amber [class [do+not [knee [my+two [pack [pack+lunch [robin+on [the+cat [walk+past
-9 [олена ]benidorm ]council ]trust ]why all_our and_everi at_nine bought calv campervan citi cuz eastend
-9 face_on grandkid greyhound health hour_and husband knot labradoodl love_her moder nap parkrun programm
-9 proud_@family purs queu the_@ the_stair two_@ what_she wheeli who_els wine woman wren zebra ~calv ~hour
-9 ~instructor ~meant
-10 !titled <<<congratul <<<nan <<heard <>goe <>teacher <a >>>>corner >>>>diari >>>corner >>>found >>>why
-10 [@+blunt [anybodi [ivi [purpl [school+run ]i ]loud ]machin ]onli app barbi basket bridesmaid calendar
-10 canada chew cub film flatmat found_it hadn't inset is_what kitten most_of mother my_two nqt petra puppi
-10 recommend rush sai_thank school_run she_# the_air till_# vet ~calendar ~peac ~secondari каже
-11 !work <big <the+class >>>>nap >>>>size >>birthdai >lost+again ]everyth ]lamin her_school mama my_own
-11 slipper the_vet up_sinc ~crust ~idea
-12 !before-capital !surname !word 5am <<<she <the >>miss @family_@ [angel ]canada book_club godmoth needl
-12 potteri the_corner ~escap ~fit
-13 !grown-up !thing >>>>flower ]sing _@family fc she_the
-14 !family &@ 3am <@+said he_a
-15 !chance ~tractor
-17 >have+a
-18 !famous labrador
-19 ]came
`;
