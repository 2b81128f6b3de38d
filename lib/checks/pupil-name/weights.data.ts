/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -5;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
15 grin race
14 like_my monitor wouldn't
13 a_child after_school captain coach dai_# from_@school jumper pea pencil ~teach
12 club cress footbal hatch home_time in_nurseri sack string worm
11 !of-child !several bench crane for_all in_@school librari math miss my_new our_class scissor welli_on
10 1b <@ <but >@ _@staff assembl backward best_bit came_as carpet carri correct gate group hi_own indoor
10 keep_it metr model onli_on our_@school peg pupil sai_you sand scare scienc stick swim tabl the_stage tooth
10 tri volcano wrote ~four ~speak ~well ~сьогодні сьогодні
9 >saw @_have @school_call a_wed announc at_@school at_break award beetroot card cheer chess choir conker
9 cross_countri donkei eco fraction from_year glitter goggl guess ha_ask i_love in_class it_back last_week lit
9 lunchtim my_@school my_lanyard narrat nurseri off_@ on_on onli_@ pe poem puddl regist rehears seven snail
9 sock squirrel sticker teddi the_coat the_gate the_sink tonight_@ tractor w wasnt zip ~write ~written
8 #_@ #_on .: <give <not <teach >ask >said @_ag @_sang @school_ha _@school a_car aid and_@ and_her back_for
8 back_on be_the buddi busi car_park charg clai compliment couldn't count custard dai_@ den dinner
8 dinner_queue dragon duet faint garden_club goali goe got_to group_is guess_who handwrit herself hold_the hum
8 i_mean it_wa joseph label lace leaver line map me_with never_seen old_and order overheard owt playground
8 playtim radish reason rest_of shepherd sink sleev squar sunflow superstar swing the_climb the_fire
8 the_parent tuck twix violin we_do we_made well_done won_the wont worker you'v_got ~ask ~club ~drum ~explain
8 ~gate ~gave ~guid ~ran ~shepherd ~shout ~tabl ~tell ~told ~updat ~y
7 <cheer <gave <off <then >ag >mum >ran >tell @_@school @_ask @_can @school_@ @school_door @school_who a_small
7 a_veri about_it actual aliv all_@school and_said and_there ar_@ ask_the audienc basic becaus best_job break
7 but_@ but_i butterfli call_me came_back carri_the cast caught check cheer_@ club_@ coat_@ contact did_it
7 dinner_hall diwali draw drew em feed first_to from_all from_my garden give_@ go_home gone_to guid ha_alreadi
7 ha_gone hamster hand hand_and he_ask held hiya home_with i'v_been in_and in_my in_septemb interest is_it
7 it_@ it_a it_at it_sai joke kick leaf let_@ let_go librarian lick lost_properti lucki made_me manger manner
7 me_what mini minut more_than museum my_desk my_phonic no_@ nose note our_new photocopi pl pleasur public
7 raisin residenti right rounder said_so sang sat_with see_her sell sheep shin shoelac show_me sinc_septemb
7 snack spell spelt squeak star still_in strike survei ten ten_past thank_to the_school the_toilet the_top
7 the_week the_weekend them_all then_i thi_week to_our to_show trai triangl triumph updat_@ wear went_in
7 what_a word would_like yard yer yr ~badger ~between ~class ~count ~egg ~ev ~her ~hold ~let ~lick ~note ~peg
7 ~plai ~recept ~regist ~sai ~sat ~saw ~second ~sprout ~taught ~time ~tri ~watch
6 !long40 !school <except <hear <oh <taught <todai <watch <what >built >hand >read >shout >told >wait
6 @_@family @_built @_shout @_show @_that @family_sai @school_my @school_thi @staff_and a_@family a_leaf
6 a_paper abba about_my all_my all_three and_on anyon_els argu ask_if at_school been_do bell better_than blame
6 bottom bow built bump came_in cello cereal champion chef chick chuf circl climb cloud complet corridor
6 costum cross crown cupboard cut desk dinner_time divis dryer eisteddfod end_up ev even_the everi_singl
6 first_aid for_@ for_an forecast found_a from_@ full gave_me get_the gift giggl golden_time goodby got_@
6 gymnast ha_a ha_decid hall_@ he_is he_said head heard_@ her_dad i_saw iawn inform insect inspect is_our
6 it_out kept know_who leg lego length letter like_to litter lobster look_after loud lunch me_do mondai
6 my_hand my_last name_in nativ near never_had new_@school on_# out_of page pancak paper parachut perk pet
6 petal plai plaster point potato properti quit rais result rocket round_of rugbi sai_i sai_the school_field
6 screen second sharpen she_been show skip smile sneez spare sprint stick_insect stitch stood straight sum
6 swam tall taller talli taught_@ taught_the teach_@ term_and that_on the_bell the_book the_carpet the_choir
6 the_fenc the_lollipop the_nurseri the_photocopi the_rest there_is through_to to_ten todai told_@school try
6 tudor two_year unicorn uniform upsid wa_@ wa_not want_it we_had wheelbarrow when_she who'd whole_page wi
6 winner with_it word_of wrong y# you'v_been you_@ ~cheer ~conker ~dear ~deliv ~gravi ~head ~infant ~manag
6 ~narrat ~nice ~now ~nurseri ~sheep ~sit ~stai ~stop ~super ~talk ~tall ~thank ~third ~ti ~top ~window ~wrote
6 ~y# ~zip
5 3s <ah <alwai <and <bless <found <had <heard <onli <you >answer >brought >correct >drew >explain >hasn't
5 >hit >hold >i'm >knew >laugh >number >other >pack >score >stamp >todai >year @_as @_back @_count @_did @_do
5 @_help @_know @_made @_mum @_read @_sat @_term @_todai @_well @_would @school_done a_babi a_class a_lot
5 a_note a_twix absolut accept afternoon agre alphabetis and_# and_an appar ar_you ask ask_to assembl_and
5 at_breakfast at_wet attenborough awai badg be_a be_call beat_me befor_i'd behind between_@ bikeabl
5 birthdai_@ biscuit bobbl book_dai bother brave brick can_you card_for carpet_time certif chair clarinet
5 class class_# class_and class_ha class_is cleaner club_tonight collect cow darl deliv did_hi do_my
5 don't_care door eat_a ei elect elsa everi everi_dai everyon excel except_@ find_the fish fish_finger forward
5 found_the gave get_that glass goe_to goosebump grape ha_name had_my halv harvest have_heard he'd height
5 held_the her her_@family hide high homesick hoop i'll_miss i'v_heard i_need in_case in_it inhal is_for is_go
5 is_still it_up keep know_if ladi_and ladybird leader led lick_the look_for lunchbox made_a make_the
5 mashallah me_@family me_it me_my meant_to merci middl_of mop muddi my_guid my_hair my_mum my_nan n_@ natur
5 next_year not_to nut of_our of_the on_i'v on_my on_tabl on_with or_the out_in outdoor peel pick player
5 practic practis prayer promis queen question queue read recept refere refus_to reindeer rope rota rule sai_@
5 salad satsuma scooter scream seagul septemb_and shape shark she_came she_did she_told shell shout sing
5 size_# small so_good so_hard solo sound stamp stranger sunglass suppli tell tell_her than_i thankyou
5 the_@staff the_bank the_big the_caretak the_class the_hall the_head the_job the_middl the_minibu the_nativ
5 the_playground the_right thei_were them_on then_@ there_no thread tidi time_@ time_tabl to_be to_check
5 to_know to_school to_teach to_tell to_whistl translat trip tug ukrainian understand vers visitor want_a
5 water we'v_all we'v_had wear_the wept what_@ what_the who_is wind wipe wise with_our work_on write y_#
5 year_# year_3s you'll you'v you_couldn't you_know you_were ~accord ~ag ~ah ~award ~behind ~built ~by ~c'est
5 ~can ~cello ~charg ~choir ~correct ~dad ~except ~fraction ~giggl ~goal ~headteach ~held ~help ~him ~home
5 ~hug ~i'd ~if ~inform ~keep ~knew ~know ~led ~match ~math ~me ~milk ~morn ~nana ~need ~nobodi ~notic ~oh ~pe
5 ~promis ~read ~report ~scienc ~see ~sing ~skip ~smell ~solo ~somehow ~spell ~stamp ~swam ~until ~whiteboard
5 ~wrap ~year я
4 3b 4b <believ <by <it <let <move <now <pick <ta <tall <there <window <with >as >count >cri >dad >do >drawn
4 >four >lick >live >now >plai >put >sang >set >she >teach >tri >want >whisper >whose >wrote @_cri @_dad
4 @_fell @_left @_n @_now @_save @_score @_sit @_still @_taught @_thi @_told @_wreath @_wrote @_year
4 @school_@school @school_sai a_bow a_goat a_half a_tree a_wee a_word about_a about_shark accord ag_#
4 again_for ah ahh all_hi all_i all_the alright an and_back and_everyth and_nobodi anywai ar_in armband
4 ask_who ask_why at_@ at_dinner bad badger bag bairn baker ballet bar be_ask beaker beautifulli besid
4 birthdai_to bless_her blew blood bonjour bonnet brass brew brilliant broccoli bubbl but_in cabbag cake
4 call_the can_i cardi chang chosen christma_dinner circl_time cloakroom come_in commentari corner could
4 council councillor cream crisp cupcak cycl dai_in dai_of dai_on dear did_@ dinnertim do_we do_you don't_know
4 dont down_a down_in draft drew_me each_other easter economi eid england ever ever_had explain eyebrow
4 favourit feet fetch floss for_me for_twenti frame from_# front gari gentl get_@ given go_in go_on goal goat
4 gold good_morn got_the gravi grew grow ha_ever hairnet hammer hand_on handshak he_could he_doe hedgehog help
4 hi_name hid hilari him_a honour hose hot_chocol how_the hung hungri i'm_go i'm_not i'v_done i_did i_go
4 i_look i_onli i_read i_said i_smell ic in_her inch innkeep it_@school it_and jacket job jump kindest knee
4 known laugh leisur lie_down like_a like_it literaci littl_on log lollipop_man longest look_at loom mari
4 me_at me_everi me_her me_i me_i'm meant medal mile milk morn mr mummi music my_heart my_knee my_name my_read
4 name_it name_on neither nois normal not_@ nowher number_# nurtur o'clock odd_sock of_term off_a off_by ok
4 on_@ on_fridai on_thi orang oscar our_school out_a pack_lunch paint pair pair_of paperwork parad parti
4 payrol phonic plate pokemon poster pre pretend prison protect proud_of pumpkin punch put_a put_her put_hi
4 quarter quietli rainbow ran reckon relai relief remembr rob role ruler rung sai_a sai_good sai_my same
4 sandpit saw school_dinner scrape serv shadow she_got shift short silenc silent singl smaller so_proud
4 somehow someon soup special spent spirit sprout squad squash stage start storytim sugar super tadpol take_it
4 tallest team than_my that_wa the_bike the_bin the_box the_desk the_glue the_moon the_show the_wash the_whole
4 thei_all them them_and theori three_of to_all to_ask to_look to_plai to_the tomato took_it trail turn
4 twitter under_the unlucki until up_after us_all vegan vike wa_# wasp we_don't we_need wear_it wednesdai
4 week_@ when_i'm whisper whoever why_i wing with_three without_be wobbl work_in would_be writer yellow
4 you_don't you_get you_need ~afternoon ~announc ~as ~aunti ~bean ~blew ~brought ~cake ~card ~carpet ~carri
4 ~certif ~crown ~enjoi ~flat ~hasn't ~heaven ~hedgehog ~herself ~himself ~hous ~lamin ~learnt ~line ~littl
4 ~love ~mai ~mention ~model ~number ~omg ~pen ~phonic ~practic ~proud ~record ~result ~roman ~same ~six ~sock
4 ~sold ~somebodi ~someth ~spelt ~stand ~that ~toast ~up ~volcano ~wet ~whisper ~wi ~wonder ~на вже на
3 !everyday-capital !long8 #_sai #_the 6s <all <also <ask <at <cat <co <congratul <doe <done <for <from <got
3 <honestli <mark <n <no <over <saw <tonight <try <until <updat <wi <work >back >been >call >come >conduct
3 >darl >found >grandad >ha >help >high >hous >hug >in >insist >know >letter >nana >plait >poem >pull >refus
3 >sing >snore >spot >stop >taught >tooth >well >who >will >work >wouldn't @_and @_but @_found @_go @_ha
3 @_held @_if @_in @_thank @_wave @_you'r @family_she @school_ask @school_now a_cat a_conker a_draw a_lie
3 a_love a_spoon a_star a_worm abseil accent all_@ allow also_@ amen and_all and_by and_half and_i'll and_then
3 and_told and_who anyon_got artist as_the ask_how at_lunch attitud aww bare beam beat beauti becaus_@ bee
3 been been_ask been_to befor_i belli belong between big_school bin bit_of blue board book_for bossi broad
3 brought_in bruis bulb bunni button by_the came_up cardigan carniv ceil chocol chose climb_frame clock co_@
3 competit conduct confess corn correct_my could_be count_to counti crumbl cup daffodil danc deep defend
3 descant did did_a didn't dinosaur doesn't down_with draw_of dress_as dt dungare dzi either entir envelop
3 especi except explan fab facetim fair festiv fill fine fix flapjack foot for_everi for_our for_tea
3 for_tomorrow for_us fossil found_@ four_year geographi get_in get_to glove googli goos got_hi grass great
3 guard gym ha_taught had_@ had_a haha hair halfwai hard harmoni have_it have_put have_start have_you he heart
3 heatwav help_me helper her_sister here_and hi_@school hi_hand hi_nan hold hors hour_of how how_much hug hula
3 i'm_# i'm_have i'm_still i'v_never i_could i_found i_let if_the improv in_an in_bit in_english in_our
3 in_recept in_school in_that in_y in_year incid incub insist inspector intervent into_the is_@ is_now is_up
3 it it_again it_sinc jar jasmin je jelli junior just ketchup kevin kid_ar kind kite know_it kwame least left
3 legend let_her lighthous like like_the lip list_of littl lollipop lone longer lost lost_the love_the love_to
3 ma main marbl marrow mash massiv match me_for me_the me_through medic melt met_@ middl mind monster mountain
3 mous move mug my_year na naughti necessari neck netbal never newspap newt nice nine_@ not_come not_let
3 not_stop notic novemb nurs observ obvious of_@school of_me of_them of_us off_her off_the offer offic oh omg
3 on_to our_@staff out_on out_the owl pa partner pass_the piano pierwszi pine pink pizza plant plot po posit
3 prai preschool progress properli put_it rais_# raz reach reader record recov ref refer refus rematch rhythm
3 roman round_the rubber sai_it sale salut samba sat_in school_@family school_club school_council sea
3 send_help sentenc servic session seven_year she'll she_doe she_get shelv shield shoe sie skye slide so_i'm
3 social space splinter stabl star_of start_a statu subtract suggest sundai_night sung swept tae tag take_the
3 talk_about tech tell_you ten_and than that_@school that_it that_why the the_cat the_dai the_dinner the_farm
3 the_field the_first the_hamster the_hatch the_infant the_innkeep the_piano the_rain the_record the_regist
3 the_tank the_teacher the_voic the_weather the_word the_year then_the there_@ they'v thi_on third three
3 three_week time_and timer tini to_come to_make to_sit to_us toaster todai_i told told_her took_@ tooth_in
3 touch trim tuesdai umbrella un up_a up_by us_in var vinegar wa_on wa_told wash_up we_just wee week_of wei
3 what_do where while whole whole_class why width wink wire with_# with_her with_hi with_your woodlic work_@
3 wors xma year_old you'd you_miss you_should ~accept ~anoth ~appar ~argu ~believ ~block ~blood ~bobbl ~both
3 ~build ~bump ~camel ~cant ~cardi ~case ~caught ~coat ~conduct ~congrat ~councillor ~courtesi ~darl ~doctor
3 ~drew ~drink ~eight ~far ~fix ~glue ~goe ~goggl ~gold ~grandma ~group ~grown ~haha ~hatch ~hi ~homesick
3 ~hors ~hung ~i'm ~innkeep ~insist ~invent ~lanyard ~laugh ~luck ~map ~march ~mine ~mud ~nearli ~net ~nose
3 ~nowher ~odd ~organis ~p ~pack ~pea ~pencil ~piano ~pizza ~plant ~potato ~practis ~proper ~pupil ~rais
3 ~readi ~roof ~rope ~rosett ~sack ~sand ~santa ~score ~seem ~sent ~short ~side ~smile ~snowman ~spoon ~sprint
3 ~sunflow ~ten ~that'll ~they'r ~three ~to ~triangl ~tuesdai ~went ~whistl ~win ~wish ~wont ~wouldn't ~you'll
2 !long32 #_at #_thi #_who #_with .) 1s 2nd 5s <ar <best <between <check <coach <even <find <get <go <moment
2 <morn <mum <sai <seen <sorri <star <took <wai <why <yesterdai >a >b >becaus >birthdai >bring >but >can
2 >can't >cut >eat >finish >from >held >inform >isn't >last >law >left >n >nan >pleas >reckon >rose >show >sit
2 >six >spoke >still >stuck >talk >thi >us >walk >water >wave >when >win >won't >would >y @_ar @_beat @_bring
2 @_can't @_chain @_drew @_finish @_for @_gave @_i'm @_isn't @_it @_last @_let @_might @_on @_put @_she @_swap
2 @_tell @_thei @_then @_took @_turn @_walk @_when @_wouldn't @_y @family_he @school_# @school_and @school_i
2 @school_is @school_wa @staff_on a a_@staff a_bit a_boi a_dai a_differ a_glue a_great a_hors a_joke a_list
2 a_poem a_proper a_read a_shop a_spare a_tooth a_year ac ach across action admiss adopt adverbi after_the
2 against agenc alphabet an_actual an_all and_honestli and_i'm and_that and_todai and_want and_won't ani_other
2 anim ankl ant appl ar ar_my ar_on aren't argument arm asda ask_@ ask_about ask_what at_all avail awak
2 back_at bake ban bat bath_and bean beaten been_a befor_you believ blanket blunt book_corner bore bounc
2 bracelet bronz brought brought_a bu build build_a built_a bum butter camel can't_believ can_see cannot care
2 carnag cartwheel catalogu chapati chat checkout cheek clap classic clean confirm contest convers cookeri
2 cost could'v couldn't_have cri_at crumb cry curriculum cute dahl dai dai_is dai_wa daili daisi david debat
2 depend describ digraph dine do_@school do_i doctor doesnt don't_have done_@ done_for done_to door_and drain
2 drama dry each eal eaten_a edit egg eight elbow electr elf entri estat even everi_morn excus explain_to ey f
2 fault fed feel fell fell_asleep field final fire_drill firework first_ever five_year flat flood flute follow
2 for_on for_that forest_school fork four_minut frankincens freezer french fridg galleri garlic gerald give_it
2 go_@ go_round goalpost got_my grandma guid_read guinea_pig guitar had_the half_a hand_in hardest hat_on
2 haunt have_# have_to he_got he_wa headlin heard heck her_ey her_hand her_mum her_read hi high_school himself
2 histori homework honestli hop hot hotel humbl hunt i'd_been i'v_got i'v_just i_am i_can't i_don't i_have
2 i_miss i_would if_a igh in_charg in_on in_the in_to includ incom inspir is_call is_my it_from it_in it_just
2 it_my it_so join judg just_@ just_found kettl_on kindli knew know_what la ladl lamb last_dai last_on lawyer
2 learn leav_the left_the lent lesson like_@ list littl_@family loaf logic lollipop_ladi louder lovemyjob lump
2 madam made_it make_it me_a me_if measur mic min moment moon moral moustach mubarak mud my_car my_dad
2 my_dinner my_face my_feet my_friend my_littl my_voic nappi nav nearli need_to net new_@family next_to
2 nobodi_in none not_go not_on now odd of_everi of_y off_in offsid okai onto open_a organis out_@ over_my pan
2 pari pebbl persuas phonic_group photo piec pile plait plane planet polic prais primaryteach prime
2 prime_minist project pure purpos r rack rangoli read_book read_group remind review ring_me roald roast room
2 royal run_a safe said_my sandwich sari sat_down sauc scale scarf school_in scratch see see_the seen_@
2 sensori sept seriou set she'd she_is sherri shook shoulder signatur simon skirt smell_like snow so_if so_we
2 sold some_@ some_of sorri_@ spoon starter stock_cupboard stood_on stool store stuff submarin suppos surnam
2 surviv suspect swan swap sworn sydnei tackl taken taller_than tape taught taught_@school teach_me teacherlif
2 tell_me ten_to term tesco that_@ that_sai the_babi the_biscuit the_chair the_dentist the_floor the_guinea
2 the_holidai the_kitchen the_lamin the_littl the_pond the_roof the_stock the_talk the_tortois the_wai thei_ar
2 thei_did then thi_afternoon thi_half think_about thirteen tho thumb ti tidi_up tie till_i tinsel to_sai
2 to_stai to_take to_write todai_@ todai_@school toe toi told_him told_the tonic took took_me tournament
2 traine transit trombon troubl tyron under under_my understood undo uno up_i veri vi wa_a wa_in waffl wale
2 want_the wave we_have week_# week_with well wellb welli went were were_on what_i when_@ when_i when_it
2 whether which whiteboard whittl who'll who_wa wide window windowsil with_a won wonki wool work_out work_with
2 world_book worri worth_it wouldnt y year_1s you_ar your ~3rd ~actual ~all ~also ~alwai ~art ~bar ~beat
2 ~becaus ~bless ~bonfir ~boss ~bottl ~bow ~brilliant ~bring ~brother ~bucket ~busi ~can't ~captain ~chat
2 ~clap ~climb ~co ~comment ~countri ~cours ~cri ~cup ~did ~discov ~doesn't ~done ~donkei ~draft ~drop ~dry
2 ~elect ~elsa ~end ~entir ~everi ~farm ~feed ~find ~finish ~five ~food ~full ~go ~golden ~great ~handwrit
2 ~hat ~hello ~homework ~honestli ~how ~insid ~kick ~knee ~knit ~left ~lego ~lent ~life ~litter ~ly ~mark
2 ~measur ~mid ~might ~mind ~moment ~mouth ~paper ~peel ~person ~place ~plait ~plaster ~playtim ~pocket ~pond
2 ~primari ~prime ~properti ~pumpkin ~race ~rainbow ~realli ~reckon ~refus ~residenti ~review ~roar ~rocket
2 ~sang ~save ~scooter ~sharpen ~shift ~shop ~sign ~special ~spoke ~step ~stone ~sung ~swap ~swim ~ta ~take
2 ~team ~think ~through ~tire ~tombola ~train ~tune ~twin ~tyron ~ukrainian ~wave ~wei ~weigh ~whole ~winner
2 ~won't ~work ~worm ~you ~you'v в
1 !capital #_all #_week #_yr .' .'s 14th 20p <actual <again <birthdai <dai <first <ha <is <like <that <time
1 <video <when <without >again >beat >both >gave >give >her >i'd >just >keep >manag >model >pick >press >ring
1 >save >spent >stood >think >third >three >threw >took @_brought @_carri @_law @_pick @_plai @_stood @_wa
1 @_we @family_with @school_a @school_ar @school_class @school_of @school_told @school_went @staff_@staff
1 a_better a_book a_lad a_mum a_ta accid accur advic all_year and_he and_our and_spoon and_thi and_two and_we
1 and_we'v andrew anoth apart apologis applaus ar_a ar_just area ask_for at_forest at_ten aw balloon band
1 be_do bead beat_the best_mate birdsong birthdai blink bog bookmark boss brook broom by_@ bye campaign
1 care_home cat_@ celebr chart chief child_in clipboard come_back come_to continu court courtesi crayon
1 cricket cuddl danger dare deputi_head deserv dinner_and discharg down_and drill drizzl drum dug dumna
1 dziekuj eighth eleven everi_time everywher exact exchang faster fastest feel_like file finish finish_the
1 first_week florist for_the for_three forehead front_of fry fryer fuss gala gale gap gener get_it go_back
1 grab grit ha_@ ha_told haircut hall_and have_i have_never he_ha he_still he_told heaven her_brother her_own
1 home_in hometim honest i'd i'll i'v_seen i_call i_couldn't i_do i_had i_hope i_laugh i_live i_still i_tell
1 i_think in in_with infant is_a is_just is_the it_on it_she iv just_made lamp lanyard laugh_at licenc lid
1 limerick live_in long longboat mach majesti mascara mate me_# minut_of mistleto mouth mum_and my_week nana
1 newslett no_# nobodi_told nonsens nugget of_an of_applaus of_ten off_and oil on_hand on_it onion own_kid p
1 paid papier part password pe_kit pen_licenc penguin pipe pirat plastic polo pound prai_for print privileg
1 quiz rap readmit reduc registr respect round_with run_the said sarni seasid seat_plan seen_a septemb sew she
1 should_be show_and silver sinc_the sing_the sleet snap snowflak snowman so_@ so_it sock_and soldier
1 sound_like spaghetti spend stack star_@ statement steel still_on stock stuck_in such_a system tablet tank
1 target tax teach teacher_at tell_@ thank_you that'd the_care the_council the_door the_harvest the_offic
1 the_pe the_read the_scienc the_train the_tree the_vicar the_window then_ask there thi thi_year through till
1 time to_keep toast told_me told_to total tower treasur truth try_it tunnel turn_up two_hundr two_of ty
1 underneath up_@ urdu usual v wa wa_i wai walk_in walli wast we_did weigh what_thei when_he when_the when_we
1 who_came who_got with_an worksheet would_not wrap_up yawn year_and year_she yorkshir you'r ~# ~ahh ~and ~arm
1 ~assembl ~bike ~bui ~caretak ~champion ~chang ~chef ~chose ~clean ~come ~confirm ~cool ~danc ~design ~diari
1 ~duti ~forest ~found ~glove ~ha ~high ~joke ~jumper ~kit ~level ~lollipop ~lunch ~mayor ~minut ~mix ~nan
1 ~nativ ~open ~ow ~pair ~parti ~phone ~pleas ~poppi ~pretend ~question ~river ~road ~rule ~run ~salut ~sell
1 ~septemb ~servic ~skye ~sleev ~snore ~some ~soup ~spaghetti ~sure ~they'v ~threw ~tidi ~tie ~tortois ~two
1 ~via ~vicar ~w ~week ~worri ~yard ~yesterdai ~young до з що
-1 !common !two #_and #_for #_ha #_http #_i #_leaver #_that #_to .1 .D .E .J .K .L .W 40th <after <boyfriend
-1 <fridai <goddaught <grandad <hubbi <into <keep <lad <ladi <mate <meet <mine <nan <neighbour <put <school
-1 <see <some <tomorrow <us >after >blunt >boat >boe >bridg >bront >brown >c >candl >dent >fisher >flower >had
-1 >henderson >hill >if >it >jone >mark >nkrumah >oh >pasta >pattern >perrin >phillip >primari >pugh >swim
-1 >toon >tuchel >verstappen >walcott >wax >with >without >wreath >yate >you >young >your >yunu @_asleep
-1 @_best @_boe @_bront @_doe @_fisher @_miss @_never @_new @_onli @_out @_pattern @_verstappen @_walcott
-1 @_young @school_to a_dinner a_fridai a_mop a_page a_singl a_sundai a_teacher again_@ again_and aint aisl
-1 all_been ami and_ha and_hi and_if asleep_in at at_hi at_it at_me at_my at_our au back_in back_of base
-1 been_at beg belt bend berri bike bill blog boe book_bag bought_a broke bundl call_her can caterpillar chao
-1 chelsea chippi class_have code come_down comic comment copi cough crust curri cut_out dan davi decent dent
-1 depart derri did_you discount dishwash dj doncast doubl drink drip drive_test dure eaten edg email energi
-1 etern exhaust fa fact felt ferri ff find finest firm fisher flashcard flow folk follow_me food former funni
-1 game gazza gcse get_marri get_on ghetto glockenspiel goal_and god_help godson good_at good_on graham gran
-1 grandad_@ great_@family ha ha_hi ha_put handl happen have_all he_# he_did hi_brother hi_mum him_in hire
-1 hope hr http_ow hundr i i'd_be i'v_taught i_a i_didn't i_suppos if_i if_you ill im imposs in_two includ_the
-1 is_# it_all it_come it_fridai jo joe joi jollof jone kany kazoo king knacker l ladi last_year lawn let lie
-1 life lincoln link love_@ love_it made_up manchest mark_done martin mate_@ matern me_on me_up meal mint
-1 miss_you moan mob my_classroom my_favourit my_goddaught my_kitchen my_whole nah name neighbour_@ next_week
-1 nine_year noon not_even novel obama obscur of_y# oldest on on_@school on_here on_mondai open or_a orwel
-1 over_a over_the paddl pattern pattern_plate penalti perfect phillip pic pictur_of pillow plain pole poll
-1 popcorn pouch power pox printer prop put_me pyjama quot ralph ran_the rare read_@ real reason_i red refund
-1 rememb_@ replac return revis robert rum s scarborough secretari seen sequin she_said shed shini should'v
-1 shy side_of sit skim skin smilei so_she spong spreadsheet stephenson still_got still_think stori studio sun
-1 sunris tabl_for take talk tank_engin tattoo teacher teapot text the_bird the_chariti the_church the_fridg
-1 the_leaver the_on the_post the_step the_wall these thin third_time threw toon topic track tradit traffic
-1 tribut true truli trump tuchel turn_# tutor twilight ugh uncl unlock unreal up_for up_from vega verstappen
-1 victim vintag vinyl wa_the wag wakefield walcott wall wallac wardrob washington wave_at wax websit
-1 weekend_and weird welcom wemblei went_back what_we which_is who_had with_me with_year won't_be wonka worn
-1 year_in yunu ~across ~allot ~ani ~appl ~bakeri ~bird ~biscuit ~bit ~blunt ~boe ~bought ~brave ~breakfast
-1 ~bront ~bu ~buddi ~butterscotch ~candl ~car ~care ~carol ~cast ~centr ~chick ~confess ~cow ~crisp ~cut
-1 ~date ~dent ~deputi ~eleven ~engin ~excit ~fisher ~flask ~follow ~for ~forget ~forgotten ~gcse ~get ~give
-1 ~goddaught ~godson ~goldfish ~gotta ~grade ~grand ~green ~guess ~hand ~henderson ~hood ~i'v ~is ~island
-1 ~jab ~jan ~john ~joi ~jollof ~jone ~jump ~kept ~la ~lamp ~late ~librari ~long ~mari ~meal ~middl ~mile
-1 ~monei ~netbal ~nkrumah ~obscur ~obsess ~offer ~ofst ~oldest ~partner ~pattern ~per ~pgce ~phillip ~picnic
-1 ~plan ~princ ~problem ~pugh ~retir ~samosa ~seen ~shot ~should ~slip ~spaniel ~stood ~tenni ~text ~thursdai
-1 ~togeth ~toon ~town ~trainer ~trash ~treat ~tuchel ~u ~under ~verstappen ~voic ~wai ~walcott ~water ~wax
-1 ~wemblei ~worth ~x ~yellow ~yoga ~york ~yunu
-2 !everyday !long48 # #_month #_of #_pm (' (( ." .2 .4 .P .S 18th 3rd 7lb_# 9pm <am <an <be <buddi <dad
-2 <dinner <gorgeou <granddaught <husband <king <last <law <man <miss <name <of <or <partner <poison <princess
-2 <read <round <san <take <we <weep <were <where ># >ali >all >be >benni >boi >bona >boot >cake >came >danc
-2 >daniel >didn't >enchant >ezra >fitzgerald >flintoff >forgot >get >glass >grade >grealish >hate >holidai
-2 >http >i >i'll >italia >jackson >jump >kahan >kane >kitchen >land >larsson >leagu >lloyd >ming >miss >next
-2 >north >nurseri >opera >or >our >out >pass >perfum >potato >propos >rice >rodrigo >round >sinc >sister
-2 >slipper >smith >stai >studi >take >tea >there >tindal >tree >twist >under >vuitton >warn >wed >were
-2 >william >x >z >сестра @_ali @_boi @_bona @_church @_daniel @_ezra @_fair @_fitzgerald @_flintoff @_forgot
-2 @_had @_he @_holidai @_mark @_my @_nest @_or @_pass @_rice @_sing @_start @_take @_tea @_tonight @_twist
-2 @_went @_william @_with @_won @_you @_your @family_# @family_came @family_made @family_sinc @school_about
-2 @school_duti @school_group @school_she @school_want @school_with @school_write @staff_for @staff_ha
-2 @staff_in a_biscuit a_cold a_few a_girl a_hundr a_trai about_the addit ag airport aladdin aldi ali all_of
-2 all_through allen along aloud alreadi am_a an_@ and_@family and_at and_came and_chip and_did and_end
-2 and_i'd and_my and_thei angel antenat anybodi approach arena assess at_the at_their attent audit bald
-2 bank_holidai barnslei bbq be_@ beagl bear_picnic beard becaus_of began behind_the bella best_thing bib
-2 bike_shed bishop bitch_i bitch_is bitten blast blazer blitz bodi boi bona bonfir book_to borscht breath
-2 brian bro brother bucket buffet bug bui but_a but_he but_it but_the butti by came_to camp can't_come cancel
-2 car career cathedr chanc chariti_shop chest chuck cloonei cloth coat collin column compar concert confid
-2 congrat consult cooker cope cork corsa coupl crazi cuppa curtain curv cv dad_@ daddi dai_and dai_as dai_off
-2 dancer daniel decor derbi did_not diet disco discov do_@ do_come do_her done done_in done_it dorothi dumpl
-2 earlier easi educ egypt eiffel eight_year eighteen enchant euro eurostar everi_dinner everi_on everi_year
-2 exit eyelash ezra factor famou fantast fb fb_me feather featur fever few financ first_in fitzgerald flash
-2 flintoff floor for_# for_@family for_a for_more for_onc for_two forgot foundat four four_hour fridai fring
-2 from_her from_school from_the frozen fun furi g gaga galwai garag gelato get_my get_up giraff give give_him
-2 glad gloriou glu go goddaught goddess goldfish googl gossip got_# got_it gotta gown grandchild grealish
-2 greatest grotto grown gruffalo gut ha_eaten ha_had habit had_two half_the halifax ham happi_birthdai
-2 headteach heal help_us henderson her_name her_to hi_head him_he him_the hol home home_for honeymoon hospic
-2 hous how_i how_to http_fb http_tinyurl hugh hull i'm i'v i'v_told i_can i_sat i_taught i_went i_won't
-2 i_work ima in_bed in_your incred instagram instead_of internet interrupt interv into into_a is is_home
-2 is_so is_there is_why it'll it_ha it_i it_me it_with jab jigsaw justic justin kahan kaiser kane kitchen
-2 know_@ know_all know_where larg larsson law_@ leagu leek leftov leicest lesson_plan light list_for listen
-2 listen_to lloyd lmfao load_of lolli lolli_stick london lookin loop lord lorri lost_her lost_my lung mai_be
-2 make_my marketplac marshmallow matilda matter me_from me_off me_that met mike million minc ming mix mock
-2 modern mom more_for morrison mosqu mum my_@staff my_bag my_birthdai my_class my_head my_mate my_neighbour
-2 my_old my_other my_school my_son my_word myle myself nail nest never_been newcastl night_@ nil nkrumah
-2 no_regret nomin now_he nowt of_a of_year often oliv olymp on_me open_the opinion other otherwis out_with
-2 outsid ovat ow own_daughter pack pal partner_@ pass pasta paydai payment pe_mat peak pear per perfum perrin
-2 petit phone pick_up pitch piti plai_and plai_in plank plu poison polici polit poor poppi popular possibl
-2 prep pressur price primari_school princess promot prove pup purpl put qualifi radio ramadan rather
-2 read_record readi recycl regret relat releas rememb repeat report rhyme rick rock rodrigo rome rosett
-2 rotherham rotten round_and rubi rudd ruin ryder salon same_@ scott scrub seen_the sens sent settl sheer si
-2 sidewai sight sinc six slept slow smell_of so_i so_my soon soul speaker speechless spell_test spoken sport
-2 sprai start_at stepdaught still_do stood_there stood_up student stuf sunshin sure surpris sweetest tail
-2 takeawai tap taxi teacher_in teen tent terribl terrifi that_how that_i that_my the_@family the_@school
-2 the_back the_cross the_entir the_front the_garag the_hous the_king the_machin the_mayor the_most the_number
-2 the_pub the_quiz the_split the_tea the_till the_vallei the_whale there_wa there_were thi_@ thi_bitch
-2 think_it thirti_year three_time thrill throw thursdai tile time_he tin tindal tinyurl tinyurl_com tip titan
-2 to_@school to_do to_everi to_explain to_go to_her to_live to_sleep to_stop to_your todai_and toffe told_us
-2 tom tomorrow too too_much took_my top tough trade trampolin tree trevor tryna tub tube tumbl tune
-2 two_@school up_it up_on up_to vicar vint visit volum vuitton wa_an wa_at wa_born wa_do wa_right wa_so war
-2 ward warm warn_for wasn't water_bottl we'v_a we_all we_ar weak weep weetabix whale what what_ar what_it
-2 what_you whatev whatsapp where_i who_i whoop wifi with_on without wolf won't yate yea yeah year_ago yo
-2 you_a you_could you_feel you_have you_still you_to your_@family zero ~agre ~alert ~ali ~allow ~am ~amber
-2 ~angel ~antenat ~anybodi ~bad ~bank ~bedtim ~been ~big ~bin ~bishop ~blanket ~boat ~bona ~boot ~box
-2 ~boyfriend ~brown ~bunt ~cafe ~call ~carer ~chariti ~christen ~ciao ~close ~corridor ~costum ~cottag ~could
-2 ~countdown ~cover ~daddi ~daniel ~david ~displai ~documentari ~doe ~dragon ~dream ~e ~enchant ~ezra ~fab
-2 ~fair ~fallen ~father ~fenc ~fifteen ~fitzgerald ~flintoff ~flower ~forgot ~front ~frost ~fun ~funni ~furi
-2 ~glass ~gran ~granddaught ~grealish ~gui ~gym ~h ~he'll ~hill ~hot ~hubbi ~i ~includ ~into ~isn't ~it ~j
-2 ~jet ~june ~k ~kahan ~kane ~kiss ~ladi ~lamb ~larsson ~le ~lead ~leagu ~light ~live ~lloyd ~local ~london
-2 ~lot ~machin ~made ~matilda ~mean ~mehndi ~ming ~mint ~monitor ~moon ~most ~myle ~name ~nightingal ~no
-2 ~opera ~over ~paint ~pasta ~penalti ~peopl ~perfum ~perrin ~petra ~plate ~poison ~polish ~pop ~press
-2 ~rabbit ~reader ~rest ~reunion ~rice ~rick ~rodrigo ~rubi ~rudd ~said ~salon ~saturdai ~scheme ~send ~shoe
-2 ~show ~silver ~skim ~slam ~slim ~slipper ~snow ~sofa ~spare ~speech ~spent ~stage ~stepdaught ~stick ~stori
-2 ~studi ~taken ~tank ~te ~teacher ~teeth ~telli ~term ~terrier ~than ~theme ~tin ~tindal ~tip ~trip ~twenti
-2 ~twist ~us ~volunt ~vuitton ~wa ~wake ~walk ~weep ~welli ~whale ~what ~will ~would ~would'v ~wreath ~yate
-2 ~yeah ~yorkshir ~you'r ~youngest ~моя а зеленська моя
-3 !long16 #_@family #_class #_he #_is #_it #_my #_todai ( .. .H .M 15pm 2s 60th < <# <as <aunti <fella
-3 <friend <grandson <how <littl <mari <nephew <niec <old <rememb <rip <saint <storm <thi <twin <two >alexand
-3 >bear >bellingham >bit >bush >by >child >cook >delight >don't >drove >frost >goe >hen >here >hope >i'v
-3 >knock >leav >like >list >look >mcilroi >mercuri >met >park >pickford >rang >rememb >ronan >swift >theroux
-3 >tilburi >tomorrow >usyk >wa >weather >web >what >ye @_be @_befor @_bellingham @_delight @_everyon @_first
-3 @_frost @_get @_hen @_http @_italia @_leav @_look @_love @_mcilroi @_me @_next @_pickford @_ronan @_school
-3 @_smith @_teach @_there @_theroux @_tree @_who @_z @family_brought @family_got @family_not @family_the
-3 @family_to @family_wa @school_as @school_can @school_have @school_in @school_the @staff_to a_# a_card
-3 a_coat a_face a_fiver a_flask a_fortnight a_live a_man a_minut a_primari a_right a_tuesdai a_week about_@
-3 abov again al alexand alhambra allerg an_hour and_got and_had and_just and_not and_now and_the and_took
-3 answer_to ar_so armi as_i ask_me at_@family back_and badli bank bath bathroom battl bayern be_with becaus_i
-3 bedtim beep beer behaviour bellingham below benni bieber bingo biryani bit blackpool block bloke book bout
-3 boyfriend bridg bring british burst bush butterscotch came_on canal carer cartoon center cheat check_out
-3 ciao co congratul contract corri costa cottag crawl daft dai_at degre delici dem dinnerladi do_on doe
-3 doe_anyon don't_ask doubt dough down_for due earli eaten_the egyptian electrician eleven_year emma evacue
-3 ever_@school everi_@staff exactli expect explain_the extra fae fake fall fashion fav feeder feet_up fella
-3 fife finger flamingo fleec flu for_@school fortnight frankli freedom friend_@ from from_a from_our full_of
-3 geniu get give_me glue go_and gorgeou got_her grandad granddaught grill gui h ha_brought ha_come ha_just
-3 ha_my hai handbag hardli he_never headship heat heaven_@ hedg hei henri her_teacher hero hi_first him
-3 home_and hospit hubbi husband_@ i'm_just i'm_off i'v_ever i_feel i_just i_made i_stood if_he if_she ignor
-3 imagin in_hi in_ten inshallah into_my invit is_all is_get is_in it_onli it_the italia jan januari jean jet
-3 jihadi kinda lad lad_@ lago land last le learnt left_hi legion lemon lentil lift live lizard ll lmao load
-3 love love_@school love_you magazin mai mamma mamma_@ man mari_@ matt mayo mcilroi me_to mehndi men mess
-3 midnight miss_@ mister mithai mobil more morn_and morn_in mot move_to mp mushroom my_babi my_brother
-3 my_flatmat my_granddaught my_husband my_lad my_love my_mark my_nephew my_niec navi nectar nephew_@ nervou
-3 new_york nineteen no_on nod nurseri_and obsess of_you on_@family on_at on_sundai on_their on_your onli_#
-3 ooh or_@ origin own paddington panto parent patrol paul pgce phil pi pickford playground_duti playlist
-3 plumber pm podcast polish post postman pride proper pta put_the q quick quid rabbit rain raw re retir rice
-3 ring river roller ronan safeti sai_no said_it said_the salt san_@ sang_the sat school_fair school_gate
-3 school_on school_with scone scout scroll se search secondari seventi shame shelf shop shot shout_out shower
-3 site six_year sixteen slice slowli smith snake snore someon_els somewher son_@ sourc spent_the spin st_mari
-3 stall state station stepson still stomach striker studi sulk surgeon switch tabbi tea_on teeth ten_year
-3 than_me thank_for that_all that_me the_# the_end the_in the_iron the_kid the_light the_onli the_residenti
-3 the_sea the_staff the_sun the_third the_tune theatr thei_can them_in then_said therapi theroux thought
-3 thousand throat tick tiger til tilburi tire to_a to_eat to_have to_him to_work toddler told_off told_them
-3 took_the traitor trick trollei tv tweet two_and typic tyre u ugli underr union unwrap up_in up_my ur us
-3 us_the vallei version via vote wa_it wa_me wa_my wai_through wait_for want wash watch_the we'r we_got
-3 weather week_and week_to weekend well_@ went_well were_the wet_plai when wherev while_i who_els witch
-3 with_the work_for world would would'v wreath year_i'v yn you'r_a you_all you_can you_in you_want your_@
-3 ~adam ~after ~again ~alexand ~anniversari ~april ~at ~bellingham ~benni ~birthdai ~boiler ~bridg ~bush
-3 ~chew ~coach ~cockapoo ~corner ~counti ~debat ~delight ~desk ~dinosaur ~doll ~door ~doubt ~drove ~earli
-3 ~eldest ~ever ~everywher ~fine ~finger ~fox ~fresh ~from ~garag ~garden ~heard ~hoover ~ic ~in ~italia
-3 ~jackson ~jame ~jean ~judg ~karaok ~knock ~labrador ~land ~last ~law ~lesson ~lodger ~longer ~look ~lost
-3 ~man ~mcilroi ~mercuri ~mock ~myself ~nectar ~nephew ~nest ~octob ~other ~our ~outfit ~own ~page ~panto
-3 ~pass ~photo ~pickford ~pig ~podcast ~post ~princess ~product ~queen ~rang ~real ~recip ~rememb ~repeat
-3 ~rescu ~restor ~rip ~ronan ~rose ~salt ~san ~se ~secondari ~she ~sister ~smith ~sort ~staff ~staffroom
-3 ~stepson ~stole ~straight ~strictli ~sun ~swift ~t ~tabbi ~taller ~theroux ~thi ~tilburi ~took ~tower
-3 ~trust ~uni ~vallei ~van ~vs ~warn ~why ~william ~wine ~with ~wobbl ~wore ~wren ~z
-4 !long64 (/ 12 1st 50p 6th 7lb <amaz <anthoni <becaus <boi <brother <class <cousin <do <flatmat <half <know
-4 <out <poor <rt <said <sinc <sister <son <st <till <told <welcom <year <подруга >ar >carri >colman >drive
-4 >everyon >gold >half >have >hid >make >marvel >me >nest >not >power >run >season >send >share >start >style
-4 >to >trip >turn >zinchenko @_bear @_child @_colman @_dai @_drive @_goe @_half @_hand @_hood @_make
-4 @_mercuri @_michael @_park @_share @_slipper @_style @_swift @_web @family_at @school_at @school_for
-4 @school_he @school_i'm @staff_at a_cake a_full a_tini academi ahead all_in amber and_a and_i and_let
-4 and_still and_wouldn't anthoni anyon april asleep at_# at_last at_st at_thi august aunti_@ author b
-4 back_from back_to bai bandag barber barker bbc beach beanstalk bed befor_the behav best_friend bliss bloodi
-4 bluebel boat both bounci bront brother_@ brother_in budget bun burnt can_wait caus challeng chariti chicken
-4 child chri christen colleagu colman come compani congratul_@ consid cool cousin_@ cover cri cue da dad
-4 dai_with dave decemb displai doe_a down_the driver drop drove eat eh eldest els everi_word everyth excit
-4 fete fighter filei fiver flatmat_@ fold for_christma for_my form forti forti_minut frock from_hi funniest
-4 gilmor got_into governor grandkid grind guilti had_me hairdress hall_floor halloween hand_me head_@ hei_@
-4 held_a hello her_coat heron hi_@staff hip home_to hous_is hurt i'v_a i'v_to i'v_watch i_get i_got i_see
-4 in_there insid irish is_do is_on isl_of it_better it_down j karaok knot know_how labradoodl ladder landladi
-4 last_night leed like_thi littl_@ live_on llama lock_up lodger lviv m62 made_my magic magician marin master
-4 mat max me_hi me_laugh me_like memori mercuri merri mi might mine missu mitten mon mondai_and mother_in
-4 mull my_cousin my_daughter my_eldest my_ey my_lot natter nerv new_@ niec none_of north number
-4 nurseri_@staff o oak od of_@ of_@family of_him of_recept of_thi old on_she onlin other_peopl our our_year
-4 outfit own_two paczki pai part_of pass_her pass_hi patti perfectli pigeon pin place plan pleas_with press
-4 pretti priceless product proud_@family pugh radiat read_a rememb_when repair rhode robin rose rt_@ rush
-4 sat_next scheme school_tomorrow see_you seed she_ha should sister_@ situat sixth sleep smell smh smoke
-4 so_much sore speech sponsor st st_@ staff stem step stern still_can't still_the stori_time strictli strong
-4 style suitcas surgeri swift take_a tast te teacher_and terrier that_bitch that_she the_beanstalk the_boiler
-4 the_christma the_counti the_famili the_pta the_second the_two the_wed the_wrong thei thing thirti
-4 through_the ticket till_the time_i to_@family to_hi to_year todai_it told_@ tonight_and tonit toothbrush
-4 top_of touchlin trent tripl trouser trumpet us_@ us_it van video villag volunt wash_machin we'd we'll
-4 went_to were_@ what_happen what_she wheel when_your wi_a window_down with_@family with_@school wonder worst
-4 worth y'all year_2s year_of you_can't you_do you_the zinchenko ~ain't ~alreadi ~anthoni ~anyon ~ar ~babcia
-4 ~back ~barber ~beanstalk ~bear ~book ~born ~budgi ~bun ~chip ~christma ~cleaner ~colman ~cuz ~d ~dai
-4 ~didn't ~dinner ~donna ~easter ~engag ~everyon ~fell ~fella ~first ~fish ~forti ~ga ~game ~giant ~gorgeou
-4 ~grandson ~hair ~hairdress ~half ~hate ~he ~he'd ~hear ~hen ~hid ~holli ~hour ~http ~human ~im ~isl ~just
-4 ~leg ~lose ~ma ~marri ~marvel ~meant ~mon ~mother ~mr ~my ~na ~niec ~pictur ~plumber ~poor ~power ~pyjama
-4 ~quiz ~radio ~rain ~re ~rock ~roll ~room ~saint ~seed ~size ~st ~staci ~style ~tea ~them ~then ~tomorrow
-4 ~tree ~user ~we'r ~web ~welcom ~welsh ~won ~world ~wrong ~zinchenko ~приіхала приіхала
-5 #_dai (" . 10k <daughter <group <her <mamma <me <new <uncl <your >appeal >ark >bun >chain >final
-5 >nightingal >sale >school >seed >slept >someon >tabl @_@staff @_at @_came @_from @_is @_our @_potter @_sai
-5 @_sale @_tabl @_wed @_ye @family_@school @family_in @family_is @school_did @school_do @school_on @staff_a
-5 a_bag a_bath a_broken a_friend a_long a_mug a_name a_school about_@school after ago air all_about alon am_i
-5 and_cri and_for and_she appeal appoint as_well assist at_nine be_in be_on be_there becaus_it benidorm big_@
-5 biggest biro bit_@ bit_ly boil book_is born box bring_the brought_me brown budgi by_half campervan can't
-5 caravan centr chip class_of clip colleg com commun confer counter cuz dentist dinner_at divorc do_with
-5 doe_my donna eat_the fc feb fenc fifti flight flower for_year forget fresh ga giant girl_@ gladiat
-5 grandson_@ greyhound had_hi had_on holidai honesti i'm_a i_sai i_wa i_will if in_four inset_dai iron
-5 is_back isl it_# john june keeper lamin landlord less let_me lion local look_like lurcher make_me mani
-5 marvel me_when me_who my my_dai my_life narrowboat nation not_the nqt of_that off_to other_side out_loud
-5 oven own_@ panic park patienc paw penni pension physio pierogi pleas poni potter primark propos purs quiet
-5 restor rosa rug sai_he san santa school_i send shall sharp shoutout shut side sit_down soak soft some
-5 spaniel staci stag stai steal structur sue t teacher_@ that_what the_fish the_girl the_kei the_ladi
-5 the_librari the_mud the_radio the_road the_staffroom the_villag think_i think_of those time_in tini_chair
-5 to_bed to_get tonight train trial trifl twist two_dai uncl_@ up_sinc us_on usyk vs wa_sick wake walk_with
-5 what_did where_@ whippet wild win with_us wow wren wrote_it year_@ year_marri yesterdai york ~amaz ~an
-5 ~appeal ~asda ~bridesmaid ~broken ~calendar ~came ~cat ~chain ~challeng ~chess ~congratul ~cousin ~don't
-5 ~even ~favourit ~feel ~feet ~final ~flatmat ~hamster ~husband ~instructor ~ivi ~kitten ~lol ~mamma ~medicin
-5 ~michael ~moja ~more ~neighbour ~night ~north ~ok ~puppi ~ring ~sale ~season ~son ~spider ~spring ~storm
-5 ~twice ~uncl ~usyk ~wed ~whippet ~wife ~your ~подруга ~сестра подруга сестра
-6 #_she #_year (. .! ./ 8s <call <hei <hi <in <jami <teacher >befor >best >dai >first >love >my >no >potter
-6 >teacher >term @_# @_a @_bitch @_book @_no @_season @_seed @_so @_teacher @_up @_what @family_ha @family_i
-6 @school_all @school_it @school_team @school_that @school_week @school_will @school_wrote @staff_@family
-6 a_good a_hoe a_wet a_woman ain't all_over and_dad and_never and_no and_so and_you ani ark arriv at_her
-6 at_home at_work aunti bag_of basket been_so bitch_ass boi_@ bottl breakfast broken bulldog bunt canada
-6 christma christma_@ clearli close daughter_@ do_a doorwai drive eighti engag for_her fundrais green ha_got
-6 half_term hang hasn't hi_@ hill holli howl http_bit i_ever idea if_it if_you'v in_# in_@ in_for in_leed
-6 is_out jami juli kei knock lad_on leav lil littl_girl loft loo lunch_and me_@ medicin michael midg midwif
-6 moja mood name_the night now_it on_and on_i op our_@ parent_even peopl potteri pretend_to pull queu rang
-6 read_it recept_class reunion rewatch rip rt_user saint scene sette she_had shock sister six_week so_that
-6 sort spring street support talk_to tea that_@family the_children the_lad the_lot the_van their
-6 their_@family them_to themselv there'l to_my town trash trust try_to twin walk_past web week_at william
-6 with_my ya z ~ark ~better ~coffe ~cook ~driver ~ex ~gone ~hei ~holidai ~jami ~job ~leader ~month ~new
-6 ~potter ~round ~rt ~seven ~slept ~song ~vet ~want ~we ~yet каже у
-7 !after-capital .? <everi <i <our <own >book >class >fair >mine @_@ @_ark @_by @_i'v @family_ar @family_of
-7 a_@ adam alarm album all_our app ar_off as_@ barbi box_of class_@ cockapoo cub did_my dinner_ladi dog
-7 don't_tell dream eastend ex fan februari fifteen glass_of got_me grandson grei he_had health hen her_first
-7 home_from http_t human i'm_on i_@ i_teach if_you'r ivi jame just_a laugh_so leak level lol ly market marri
-7 miss_the moder most_of mostli my_@family my_boi my_sister nap need_a needl nephew next next_door on_for or
-7 programm pub put_up rescu said_@ said_no share she_a sick_on singl_on son sorri t_co tell_the the_air
-7 the_car the_garden three_dai to_# to_hear us_to weight wor would_have write_to yet your_own youtub ~crust
-7 ~daughter ~dentist ~do ~fit ~fourth ~idea ~or ~peac ~propos ~right ~start ~ticket ~tonight ~trade ~where
-8 >up @_all @_not @_the @family_name @school_were a_@school a_job amaz and_@school and_i'v babcia bird
-8 both_of calendar call_@ came_home come_home dat flask for_it fox friend from_me got_@school had_her hate
-8 have_got he_like head_to her_@staff hi_school hollywood home_@ hoover http is_not island lead let_the
-8 like_that lock machin marathon mask me_he messag my_mother never_onc now_i off_for our_@family petra road
-8 said_ye school_hall season slim sofa staffroom tbh telli the_lion the_telli them_the theme vet wed will_be
-8 ~lad ~make ~mate ~miss ~old ~park ~there ~too ~veri ~wait
-9 a_littl and_is anniversari at_five best_@family boot cat citi cousin daughter did_our escap fit flatmat
-9 for_new ha_lost hadn't law me_and much must my_@ own_@family recommend sai_thank school_run she_# stair
-9 the_dog the_sofa the_vet user user_# wheeli wife ~drive ~here ~sinc ~someon
-10 !long24 ._ 5am <big <my >of >the @_class @_of and_everi book_club bought free her_school husband in_law
-10 inset is_what lose mama my_own neighbour saturdai she_the sundai the_time uni warn watch who_doe wine ~boi
-10 ~pick
-11 bridesmaid mother my_girl rt two_@
-12 !before-capital !word (# (_ @family_@ chew found_it kitten puppi the_@ woman xx
-13 !family !part (@ <a a_bitch labrador my_two
-14 !surname !titled film he_a slipper
-15 <the _@family the_corner
-16 !famous !grown-up !thing !work
-17 !chance
`;
